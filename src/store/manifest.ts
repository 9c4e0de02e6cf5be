import * as z from 'zod';
import { Fault } from '#fault';
import { DATABASE_NAMES, fileOf } from './databases.ts';
import type { DatabaseName } from './schema.ts';
import { damagedTape } from './tape.ts';

/**
 * The forms of backups this version reads; newer ones are refused. The first knows films and builds, the second all
 * databases. A backup is written in the lowest form that can say it: one made before a migration goes back to whoever
 * knew only those tables.
 */
export const BACKUP_FORMATS = [1, 2] as const;
const NEWEST = 2;

/** The form a backup of these databases is written in. */
export const formatOf = (databases: readonly DatabaseName[]): Manifest['format'] =>
  databases.every((name) => name === 'films' || name === 'builds') ? 1 : 2;

export const MANIFEST = 'manifest.json';

/** What is in a backup; it comes last, so that a backup that was cut short has none. */
export const Manifest = z.strictObject({
  product: z.literal('reelwright'),
  format: z.literal(BACKUP_FORMATS),
  /** Milliseconds since 1970. */
  at: z.number(),
  withArtifacts: z.boolean(),
  files: z.array(
    z.strictObject({ name: z.string(), size: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
  /** Artifacts something names that were missing or damaged when the backup was made. */
  leftOut: z.array(z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

export function readManifest(words: string): Manifest {
  const value = fromJson(words);
  const format = z.looseObject({ product: z.literal('reelwright'), format: z.int() }).safeParse(value);
  if (format.success && format.data.format > NEWEST) {
    throw new Fault('configuration', 'backup-too-new', 'This backup was written by a newer Reelwright.', {
      facts: { found: format.data.format, known: NEWEST },
      hint: 'Restore it with that version.',
    });
  }
  const manifest = Manifest.safeParse(value);
  if (!manifest.success) throw damagedTape('its list of files cannot be read');
  return manifest.data;
}

function fromJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    throw damagedTape('its list of files cannot be read');
  }
}

/** True for a name a backup may hold: a database, or an artifact in its folder. Nothing else is ever written anywhere. */
export function isBackupName(name: string): boolean {
  if (DATABASE_NAMES.some((database) => fileOf(database) === name)) return true;
  const artifact = /^artifacts\/([0-9a-f]{2})\/([0-9a-f]{64})$/.exec(name);
  return artifact?.[1] !== undefined && artifact[2]?.startsWith(artifact[1]) === true;
}

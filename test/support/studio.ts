import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Wishes } from '#compiler';
import type { BuildResult } from '#graph';
import { filming, type Imported, openStudio, type Studio } from '#studio';

/** A folder that is gone when the test is over. */
export function folder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'reelwright-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

export interface Made {
  readonly imported: Imported;
  readonly result: BuildResult;
}

/** Makes a film of a screenplay in a studio, as the `film` command does. */
export async function make(
  studio: Studio,
  path: string,
  text: string | Uint8Array,
  wishes: Wishes = {},
): Promise<Made> {
  const { buildFilm, importManuscript } = await filming();
  const { signal } = new AbortController();
  const imported = await importManuscript(studio, { path, bytes: Buffer.from(text as string) }, wishes, signal);
  return { imported, result: await buildFilm(studio, imported.film, { signal }) };
}

/** Opens a studio for a test and closes it afterwards. */
export async function inStudio<Answer>(home: string, use: (studio: Studio) => Promise<Answer>): Promise<Answer> {
  const studio = await openStudio({ home, parallel: 2 });
  try {
    return await use(studio);
  } finally {
    await studio.close();
  }
}

/** The steps that did work, by id, sorted. */
export const madeSteps = ({ result }: Made): string[] => result.made.map(({ step }) => step.id).sort();

import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { Fault } from '#fault';

/** A General MIDI soundfont on this machine. */
export interface Soundfont {
  readonly path: string;
  /** The file's name without its ending: `MuseScore_General_Lite`. */
  readonly name: string;
  /** SHA-256 of its content, in hex. */
  readonly hash: string;
}

/** Where Debian keeps soundfonts, the compressed ones first. */
const FOLDERS = ['/usr/share/sounds/sf3', '/usr/share/sounds/sf2', '/usr/share/soundfonts'] as const;
/** Which of several is taken: MuseScore's is the fullest of those that are free, then FluidR3. */
const PREFERRED = [/^MuseScore_General/i, /^FluidR3/i, /^GeneralUser/i, /^TimGM/i] as const;

/**
 * The soundfont scores are played with, or null where none is installed. `REELWRIGHT_SOUNDFONT` names a file, or wants `none`;
 * without it, the places are looked through where Debian keeps them. Throws a fault `soundfont-missing` when the file named is not there. Its hash is worked
 * out once for a file of the same size and time.
 */
export function findSoundfont(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Soundfont | null {
  const wanted = environment['REELWRIGHT_SOUNDFONT'] ?? '';
  if (wanted === 'none') return null;
  const path = wanted === '' ? installed() : wanted;
  return path === null ? null : identified(path, wanted !== '');
}

/** The best of what is installed; null where nothing is. */
function installed(): string | null {
  const files = FOLDERS.flatMap((folder) => listed(folder).map((name) => join(folder, name)));
  const rank = (path: string) => {
    const at = PREFERRED.findIndex((pattern) => pattern.test(basename(path)));
    return at < 0 ? PREFERRED.length : at;
  };
  return files.toSorted((one, other) => rank(one) - rank(other))[0] ?? null;
}

/** Soundfonts in a folder, without the links that stand for one of the others. */
function listed(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && ['.sf2', '.sf3'].includes(extname(entry.name).toLowerCase()))
      .map(({ name }) => name)
      .sort();
  } catch {
    // A folder that is not there holds no soundfonts.
    return [];
  }
}

const hashes = new Map<string, string>();

/** Bytes of a font that are in memory at a time while it is hashed. */
const PIECE = 1 << 20;

function hashOf(path: string, size: number): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(Math.min(PIECE, size));
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

function identified(path: string, asked: boolean): Soundfont {
  try {
    const { size, mtimeMs } = statSync(path);
    const key = `${path} ${size} ${mtimeMs}`;
    const hash = hashes.get(key) ?? hashOf(path, size);
    hashes.set(key, hash);
    return { path, name: basename(path, extname(path)), hash };
  } catch (cause) {
    throw new Fault('configuration', 'soundfont-missing', `The soundfont ${path} cannot be read.`, {
      facts: { path, asked },
      hint: 'Name an SF2 or SF3 file in REELWRIGHT_SOUNDFONT, or set it to `none` to play with the built-in colours.',
      cause,
    });
  }
}

import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '#fault';

const run = promisify(execFile);

/** The installed flite's own words for its version, null when it is not installed. Asked once. */
export function fliteVersion(): string | null {
  if (known === undefined) {
    const { status, stdout } = spawnSync('flite', ['--version'], { encoding: 'utf8', timeout: 5000 });
    known = status === null ? null : (/version:\s*flite-(\S+)/.exec(stdout)?.[1] ?? 'unknown');
  }
  return known;
}
let known: string | null | undefined;

/** True when the program is there. */
export function fliteInstalled(): boolean {
  return fliteVersion() !== null;
}

/** A phone as flite prints it, with its end in seconds from the start of the sound. */
export interface Phone {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface Flited {
  /** The WAV file flite wrote. */
  readonly wav: string;
  readonly phones: readonly Phone[];
}

/**
 * Has flite say a text and hands the result to `use` before the files are cleared away. The text goes in as a file, never as
 * an argument. Throws `flite-missing` (dependency), `voice-stopped` (provider) or `voice-cancelled`.
 */
export async function flite<Result>(
  text: string,
  options: readonly string[],
  signal: AbortSignal,
  use: (said: Flited) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'reelwright-flite-'));
  try {
    const [words, wav] = [join(folder, 'line.txt'), join(folder, 'line.wav')];
    await writeFile(words, text);
    const { stdout } = await run('flite', [...options, '-psdur', '-f', words, '-o', wav], {
      signal,
      timeout: 60_000,
      maxBuffer: 1 << 24,
    });
    return await use({ wav, phones: phonesIn(stdout) });
  } catch (cause) {
    throw cause instanceof Fault ? cause : trouble(cause, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Each line of flite's answer is one utterance and counts from 0 again. */
function phonesIn(answer: string): readonly Phone[] {
  const phones: Phone[] = [];
  let from = 0;
  for (const utterance of answer.split('\n')) {
    let start = from;
    for (const [, name = '', seconds = ''] of utterance.matchAll(/(\S+):([\d.]+)/g)) {
      const end = from + Number(seconds);
      phones.push({ name, start, end });
      start = end;
    }
    from = start;
  }
  return phones;
}

function trouble(cause: unknown, signal: AbortSignal): Fault {
  if (signal.aborted)
    return new Fault('cancelled', 'voice-cancelled', 'The line was cancelled before it was spoken.', { cause });
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
    return new Fault('dependency', 'flite-missing', 'The program flite is not installed.', {
      hint: 'Install it (on Debian: apt-get install flite), or cast an espeak-ng voice.',
      cause,
    });
  }
  return new Fault('provider', 'voice-stopped', 'flite stopped before the line was spoken.', { cause });
}

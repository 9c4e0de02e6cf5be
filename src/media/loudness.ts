import { Fault } from '#fault';
import { perform } from './collect.ts';
import { findFfmpeg } from './ffmpeg.ts';
import { guardedInput } from './input.ts';

/** How loud a sound is, by EBU R 128. Silence is `-Infinity`. */
export interface Loudness {
  /** LUFS, over the whole. */
  readonly integrated: number;
  /** dBTP: the highest peak between the samples as well as on them. */
  readonly truePeak: number;
  /** LU between the quiet and the loud. */
  readonly range: number;
}

/** The measuring filter: it says nothing until the end. */
export const LOUDNESS_FILTER = 'ebur128=peak=true:framelog=verbose';
/** The lowest ebur128 says; below its gate nothing is measured. */
const NOTHING_HEARD = -70;

/** Measures the first sound in a file. */
export async function measureLoudness(
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Loudness> {
  const { ffmpeg } = await findFfmpeg();
  const input = await guardedInput(path);
  const output = ['-map', '0:a:0', '-af', LOUDNESS_FILTER, '-f', 'null', '-'];
  const args = ['-nostdin', '-hide_banner', '-nostats', '-v', 'info', ...input, ...output];
  return readLoudness(await perform({ program: ffmpeg, args, signal: options.signal, limitSeconds: 3600 }));
}

/** Reads the summary ebur128 prints at the end. */
export function readLoudness(words: string): Loudness {
  const summary = words.slice(words.lastIndexOf('Summary:'));
  const read = (pattern: RegExp) => {
    const said = pattern.exec(summary)?.[1];
    if (said === undefined) {
      throw new Fault('failure', 'loudness-unread', 'ffmpeg did not say how loud the sound is.', {
        facts: { summary },
      });
    }
    return said === '-inf' ? Number.NEGATIVE_INFINITY : Number(said);
  };
  const integrated = read(/\bI:\s+(-?[\d.]+|-inf) LUFS/);
  return {
    integrated: integrated <= NOTHING_HEARD ? Number.NEGATIVE_INFINITY : integrated,
    truePeak: read(/\bPeak:\s+(-?[\d.]+|-inf) dBFS/),
    range: read(/\bLRA:\s+(-?[\d.]+) LU/),
  };
}

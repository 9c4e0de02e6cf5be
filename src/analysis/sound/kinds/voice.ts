import type { Interval } from '../analysis.ts';

/** Seconds to each side the loudness of the voice and of what is behind it is taken from. */
const AROUND = 4;
/** Speech is louder than this share of the way from the background to the voice (decibels), and at most so far under the voice. */
const SHARE = 0.3;
const UNDER = 32;
/** Pauses shorter than this are part of a word or a phrase; anything shorter than a syllable is none (seconds). */
const PAUSE = 0.25;
const SYLLABLE = 0.1;
/** Words begin and end softer than they are: seconds added on each side. */
const EDGE = 0.03;

/** Where in stretches of speech a voice is heard. `level` is in decibels of the band of speech, `pace` values a second. */
export function voiceIn(speech: readonly Interval[], level: Float32Array, pace: number): readonly Interval[] {
  return speech.flatMap((stretch) => {
    const from = Math.round(stretch.start * pace);
    const to = Math.min(level.length, Math.round(stretch.end * pace));
    const runs = joined(runsOf(level.subarray(from, to), Math.round(AROUND * pace)), PAUSE * pace);
    return runs
      .filter(([start, end]) => end - start >= SYLLABLE * pace)
      .map(([start, end]) => ({
        start: Math.max(stretch.start, (from + start) / pace - EDGE),
        end: Math.min(stretch.end, (from + end) / pace + EDGE),
      }));
  });
}

/** Runs of values over the threshold of their surroundings, as indices from and up to. */
function runsOf(level: Float32Array, around: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let threshold = 0;
  for (let index = 0; index < level.length; index++) {
    if (index % 16 === 0) threshold = thresholdOf(level.slice(Math.max(0, index - around), index + around).sort());
    if ((level[index] ?? 0) < threshold) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  }
  return runs;
}

function thresholdOf(sorted: Float32Array): number {
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const [background, voice] = [at(0.08), at(0.92)];
  return Math.max(background + SHARE * (voice - background), voice - UNDER);
}

function joined(runs: readonly (readonly [number, number])[], gap: number): readonly (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [start, end] of runs) {
    const last = result.at(-1);
    if (last !== undefined && start - last[1] < gap) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}

import { chance } from '#chance';

/** A vector of length 1 for a text: the same for the same words, near for texts that share many of them. */
export function vectorOf(text: string, dimensions: number): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text];
  const sum = Array.from({ length: dimensions }, () => 0);
  for (const word of words) {
    const next = chance(word);
    for (let index = 0; index < dimensions; index++) sum[index] = (sum[index] ?? 0) + next() - 0.5;
  }
  const length = Math.hypot(...sum);
  return sum.map((value) => Math.fround(value / length));
}

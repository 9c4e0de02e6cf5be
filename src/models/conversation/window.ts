import type { Turn } from './shelf.ts';

export interface Window {
  /** The newest turns that fit, whole and in order. */
  readonly kept: readonly Turn[];
  /** What is before them. */
  readonly fallen: readonly Turn[];
}

/** Tokens around each turn. */
export const AROUND_TURN = 8;

/**
 * The newest turns that fit into so many tokens. The very last one is always kept, whatever its size: it is what is being asked.
 * An answer is not kept without the question before it.
 */
export function windowOf(turns: readonly Turn[], tokens: number, count: (text: string) => number): Window {
  let left = tokens;
  let first = turns.length;
  for (let at = turns.length - 1; at >= 0; at--) {
    left -= count(turns[at]?.text ?? '') + AROUND_TURN;
    if (left < 0 && at < turns.length - 1) break;
    first = at;
  }
  while (turns[first]?.role === 'assistant' && first < turns.length - 1) first += 1;
  return { kept: turns.slice(first), fallen: turns.slice(0, first) };
}

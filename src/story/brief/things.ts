import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** A thing the brief speaks of, small enough to be shown by itself. */
export interface Thing {
  /** Its noun, small letters. */
  readonly noun: string;
  /** As the brief has it, article and description included: `a small brass key`. */
  readonly phrase: string;
}

const DESCRIPTION = 3;

/** The things of a told text, with how it describes them. A thing without article or description is only mentioned. */
export function thingsIn(text: string, { things, determiners, breaks, nounsAreCapital }: Vocabulary): Thing[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, head): Thing[] => {
    if (!things.has(token.word) || token.owning) return [];
    const next = tokens[head + 1];
    // `The lamp room` is no lamp.
    if (
      next?.joined === true &&
      (things.has(next.word) || !breaks.has(next.word)) &&
      /^(?:room|shop|maker|keeper|house|seller)$/.test(next.word)
    )
      return [];
    let from = head;
    while (from > 0 && head - from <= DESCRIPTION && tokens[from]?.joined === true) {
      const before = tokens[from - 1];
      if (before === undefined || (nounsAreCapital && before.capital && !before.initial)) return [];
      if (breaks.has(before.word) && !determiners.has(before.word)) return [];
      from -= 1;
      if (determiners.has(before.word)) return [{ noun: token.word, phrase: text.slice(before.from, token.to) }];
    }
    return [];
  });
}

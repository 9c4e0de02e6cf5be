import { FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH } from './continental.ts';
import { ENGLISH } from './english.ts';
import type { Rule } from './rule.ts';

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: ENGLISH,
  it: ITALIAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
};

/** A stretch of a text that is read otherwise than it is written: UTF-16 offsets, and what is said for it. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly said: string;
}

/**
 * What a reader says for what a writer shortened: titles, abbreviations, years, times of day, amounts of money, Roman numerals.
 * In text order, without overlaps; the first rule that takes a stretch has it. Languages without rules are read as they stand.
 */
export function readingsOf(text: string, language: string): readonly Reading[] {
  const rules = RULES[language.toLowerCase().split('-', 1)[0] ?? ''] ?? [];
  const found: Reading[] = [];
  for (const { written, said } of rules) {
    for (const match of text.matchAll(written)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (match[0] === '' || found.some((one) => from < one.to && to > one.from)) continue;
      const words = said(match[0], ...match.slice(1).map((group: string | undefined) => group ?? ''));
      if (words !== match[0]) found.push({ from, to, said: words });
    }
  }
  return found.toSorted((one, other) => one.from - other.from);
}

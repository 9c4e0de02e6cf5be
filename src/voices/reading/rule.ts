/** Something written that is read otherwise than it stands: the pattern (global, Unicode), and what is said for it. */
export interface Rule {
  readonly written: RegExp;
  /** Gets the match and its groups; empty for one that did not take part. Answer the match itself to leave it alone. */
  readonly said: (match: string, ...groups: readonly string[]) => string;
}

/** A rule for a word that always stands for the same words. */
export const means = (written: string, said: string): Rule => ({
  written: new RegExp(`(?<![\\p{L}\\p{N}])(?:${written})(?![\\p{L}\\p{N}])`, 'gu'),
  said: () => said,
});

/** A rule in full. */
export const rule = (written: string, said: Rule['said'], flags = ''): Rule => ({
  written: new RegExp(written, `gu${flags}`),
  said,
});

/** A Roman numeral of up to 3999 as it is written in titles, for use inside a pattern. */
export const ROMAN = '(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\\p{L}\\p{N}])';

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The number a Roman numeral stands for. */
export function fromRoman(numeral: string): number {
  const values = [...numeral].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Units of measure after a number: the abbreviation and what it is called. */
export const units = (names: Readonly<Record<string, string>>): readonly Rule[] =>
  Object.entries(names).map(([short, name]) =>
    rule(`(?<=\\d)\\s?${short}(?![\\p{L}\\p{N}]|\\.\\p{L})`, () => ` ${name}`),
  );

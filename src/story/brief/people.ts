import type { Pronoun, Vocabulary } from './vocabulary/index.ts';

/** Somebody the brief speaks of. */
export interface BriefPerson {
  /** As a screenplay names them: `MINA`, `KEEPER`. */
  readonly name: string;
  /** The brief's own words for them, without article: `lonely lighthouse keeper`; empty when it only names them. */
  readonly words: string;
  /** The article or possessive the brief first gave those words: `a`, `her`; empty if none. */
  readonly article: string;
  readonly pronoun: Pronoun;
  /** True for a name (`Mina`), false for a common noun (`fisherman`). */
  readonly proper: boolean;
  /** True for several who act as one: `children`. */
  readonly group: boolean;
  /** What stands for this person in a sentence, small letters, words separated by one blank. */
  readonly called: ReadonlySet<string>;
}

/** Where a sentence speaks of somebody. Offsets are UTF-16, in the text that was read. */
export interface Mention {
  readonly person: BriefPerson;
  readonly from: number;
  readonly to: number;
  /** Where the article and the description before the noun begin; `from` for a name. */
  readonly whole: number;
  /** `Mina's`: something of hers is meant. */
  readonly owning: boolean;
  readonly by: 'name' | 'noun' | 'pronoun';
}

/** Somebody who is known by now, in running text: `Mina`, `the keeper`; `KEEPER` where the article could be wrong. */
export function known(
  { name, article, proper }: BriefPerson,
  { language, indefinite }: Pick<Vocabulary, 'language' | 'indefinite'>,
): string {
  if (proper) return name;
  if (language === 'en') return `the ${name.toLowerCase()}`;
  return article === '' || article.includes(' ') || indefinite.has(article.toLowerCase())
    ? name
    : `${article.toLowerCase()} ${name}`;
}

/** In capitals, unless capitals and back would make another word of it. */
export function inCapitals(name: string): string {
  const large = name.toUpperCase();
  return large.toLowerCase() === name.toLowerCase() ? large : name;
}

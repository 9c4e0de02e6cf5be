/** A phrase and what it stands for. */
export interface Phrase<Meaning> {
  /** Lower case, no accents, words parted by one space, singular. */
  readonly phrase: string;
  readonly meaning: Meaning;
}

/** A phrase met in a text: words `start` up to `end` (not included). */
export interface Sighting<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** The words of a text, lower case, accents and apostrophes gone: `L’Église` is `l`, `eglise`. */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/(?<=[a-z])['’]s\b/g, 's');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word is the singular or one of its regular plurals (`church`, `churches`; `city`, `cities`; `shelf`, `shelves`). */
function isForm(word: string, singular: string): boolean {
  if (word === singular || word === `${singular}s` || word === `${singular}es`) return true;
  if (singular.endsWith('y')) return word === `${singular.slice(0, -1)}ies`;
  if (singular.endsWith('f')) return word === `${singular.slice(0, -1)}ves`;
  return false;
}

interface Entry<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Finds phrases in texts: whole words, plurals included, the longest phrase first. */
export class PhraseBook<Meaning> {
  /** By the first two letters of the first word, longest phrases first. */
  readonly #entries = new Map<string, Entry<Meaning>[]>();

  constructor(phrases: readonly Phrase<Meaning>[]) {
    for (const { phrase, meaning } of phrases) {
      const words = phrase.split(' ');
      const key = keyOf(words[0] ?? '');
      this.#entries.set(key, [...(this.#entries.get(key) ?? []), { words, meaning }]);
    }
    for (const entries of this.#entries.values()) entries.sort((one, other) => other.words.length - one.words.length);
  }

  /** The phrases of a text in order, none overlapping. */
  read(words: readonly string[]): Sighting<Meaning>[] {
    const found: Sighting<Meaning>[] = [];
    for (let start = 0; start < words.length; ) {
      const sighting = this.#longestAt(words, start);
      if (sighting !== undefined) found.push(sighting);
      start = sighting?.end ?? start + 1;
    }
    return found;
  }

  /** Every phrase of a text, those inside others too: `lamp room` is also a `lamp`. */
  readAll(words: readonly string[]): Sighting<Meaning>[] {
    return words.flatMap((_, start) => this.#at(words, start));
  }

  #longestAt(words: readonly string[], start: number): Sighting<Meaning> | undefined {
    return this.#at(words, start)[0];
  }

  #at(words: readonly string[], start: number): Sighting<Meaning>[] {
    const entries = this.#entries.get(keyOf(words[start] ?? '')) ?? [];
    return entries
      .filter((entry) => entry.words.every((word, offset) => isForm(words[start + offset] ?? '', word)))
      .map((entry) => ({ start, end: start + entry.words.length, meaning: entry.meaning }));
  }
}

const keyOf = (word: string) => word.slice(0, 2);

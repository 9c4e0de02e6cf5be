import { plainText } from '../fountain/index.ts';
import type { DraftScene } from './draft.ts';

/** A sentence of action. */
export interface Sentence {
  readonly text: string;
  /** The sentence after it in the same paragraph. */
  readonly next: Sentence | null;
  readonly scene: number;
}

/** Where a name stands in a sentence. */
export interface Mention {
  readonly sentence: Sentence;
  readonly at: number;
  /** Just behind the name. */
  readonly to: number;
  /** Written in capitals, as somebody is introduced. */
  readonly capitals: boolean;
}

/** A full stop that ends no sentence. */
const ABBREVIATION = /(?:^|\s|\()(?:mr|mrs|ms|dr|st|prof|sig|dott|capt|sgt|lt|no|vs|etc|\p{L})\.$/iu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The sentences of one paragraph. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(/[.!?…]["'”’»)]?\s/g)) {
    const end = match.index + match[0].length;
    const sentence = paragraph.slice(from, end).trim();
    if (ABBREVIATION.test(paragraph.slice(Math.max(from, match.index - 8), match.index + 1))) continue;
    if (sentence !== '') sentences.push(sentence);
    from = end;
  }
  const last = paragraph.slice(from).trim();
  return last === '' ? sentences : [...sentences, last];
}

/** Sentences that know the one after them. */
function chained(texts: readonly string[], scene: number): Sentence[] {
  const chain: Sentence[] = [];
  for (const text of texts.toReversed()) chain.push({ text, next: chain.at(-1) ?? null, scene });
  return chain.reverse();
}

/** All sentences of all actions, findable by the names in them in time that does not depend on how many names there are. */
export class Actions {
  readonly sentences: readonly Sentence[];
  readonly #places = new Map<string, { sentence: Sentence; at: number }[]>();

  constructor(scenes: readonly DraftScene[]) {
    const sentences: Sentence[] = [];
    scenes.forEach((scene, index) => {
      for (const element of scene.elements) {
        if (element.kind !== 'action') continue;
        const texts = sentencesOf(plainText(element.text).normalize('NFC').replace(/\s+/g, ' '));
        sentences.push(...chained(texts, index));
      }
    });
    this.sentences = sentences;
    for (const sentence of sentences) this.#index(sentence);
  }

  #index(sentence: Sentence): void {
    for (const match of sentence.text.matchAll(WORD)) {
      const key = match[0].toLowerCase();
      const places = this.#places.get(key);
      if (places === undefined) this.#places.set(key, [{ sentence, at: match.index }]);
      else places.push({ sentence, at: match.index });
    }
  }

  /** Where a name is named, in order. A name in small letters (`hope`, `will`) is a word, not somebody. */
  mentionsOf(name: string): Mention[] {
    const wanted = name.normalize('NFC').toLowerCase();
    const first = wanted.match(WORD)?.[0];
    if (first === undefined) return [];
    const lead = wanted.indexOf(first);
    const mentions: Mention[] = [];
    for (const { sentence, at } of this.#places.get(first) ?? []) {
      const from = at - lead;
      const written = sentence.text.slice(Math.max(0, from), from + wanted.length);
      const after = sentence.text[from + wanted.length] ?? ' ';
      if (from < 0 || written.toLowerCase() !== wanted || /[\p{L}\p{M}\p{N}]/u.test(after)) continue;
      const capitals = written === written.toUpperCase();
      if (written === written.toLowerCase() && !capitals) continue;
      mentions.push({ sentence, at: from, to: from + wanted.length, capitals });
    }
    return mentions;
  }
}

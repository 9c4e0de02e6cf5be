import type { ScreenplayElement } from '../fountain/index.ts';
import { actionFor, type Seen, stopped } from './action.ts';
import { action, fadeOut, heading, section, shotNote, speech } from './page.ts';
import type { BriefPerson } from './people.ts';
import type { BriefPart, BriefReading, BriefSentence } from './reading.ts';
import { headingOf, type Setting } from './scenes.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** A sentence with all that places it in the film. */
export interface Laid {
  readonly sentence: BriefSentence;
  readonly setting: Setting;
  /** Whether the sentence before it in the brief is told too. */
  readonly goesOn: boolean;
  /** The beat that begins with it, empty if it goes on. */
  readonly beat: string;
}

/** So many words one cue may carry before the next sentence gets its own. */
const LONGEST_SPEECH = 40;
/** A remark beside a line with more words than this is an action. */
const LONGEST_MANNER = 8;

/** Writes a story's sentences as elements of a screenplay, in order. */
export class Script {
  readonly #reading: BriefReading;
  readonly #vocabulary: Vocabulary;
  readonly #elements: ScreenplayElement[] = [];
  readonly #seen: Seen;
  #heading = '';
  #chapter = '';
  #goesOn = false;

  constructor(reading: BriefReading, speakers: ReadonlySet<BriefPerson>, vocabulary: Vocabulary) {
    this.#reading = reading;
    this.#vocabulary = vocabulary;
    this.#seen = { introduced: new Set(), present: new Set(), speakers, teller: reading.teller };
  }

  /** Whom the film has met, in the order of their importance. */
  get met(): readonly BriefPerson[] {
    return this.#reading.people.filter((person) => this.#seen.introduced.has(person) || this.#seen.present.has(person));
  }

  get elements(): readonly ScreenplayElement[] {
    return [...this.#elements, fadeOut];
  }

  tell({ sentence, setting, beat, goesOn }: Laid): void {
    this.#goesOn = goesOn;
    if (sentence.chapter !== this.#chapter) this.#elements.push(section(sentence.chapter, 1));
    this.#chapter = sentence.chapter;
    if (beat !== '') this.#elements.push(section(beat, this.#chapter === '' ? 1 : 2));
    this.#scene(setting);
    for (const part of together(sentence.parts)) this.#part(part);
  }

  /** A moment without words. */
  show(text: string): void {
    this.#elements.push(action(text));
  }

  /** A moment held for so many seconds. */
  hold(text: string, seconds: number): void {
    this.#elements.push(shotNote(seconds), action(text));
  }

  #scene(setting: Setting): void {
    const text = headingOf(setting, this.#vocabulary);
    if (text === this.#heading) return;
    this.#heading = text;
    this.#seen.present.clear();
    this.#elements.push(heading(text));
  }

  #part(part: Together): void {
    if (part.kind === 'told') {
      const shown = actionFor(part, this.#seen, this.#vocabulary);
      if (shown !== '') this.#elements.push(action(shown));
      this.#say(this.#reading.teller?.name ?? this.#vocabulary.narrator, 'V.O.', '', part.text);
      return;
    }
    const { speaker, manner, text, rest } = part;
    const beside = isManner(rest, this.#vocabulary) ? rest : '';
    if (rest !== '' && beside === '') this.#elements.push(action(doing(speaker, rest)));
    this.#seen.introduced.add(speaker);
    this.#seen.present.add(speaker);
    this.#say(speaker.name, '', [manner, beside].filter((one) => one !== '').join(', '), text);
  }

  /** Adds to the speech before when the same voice goes on without anything happening in between. */
  #say(name: string, extension: string, manner: string, words: string): void {
    const last = this.#elements.at(-1);
    const line = last?.kind === 'speech' && extension === '' ? last.parts.at(-1) : undefined;
    const next = speech(name, extension, manner, words);
    const [more] = next.kind === 'speech' ? next.parts.slice(-1) : [];
    const goesOn =
      this.#goesOn &&
      last?.kind === 'speech' &&
      next.kind === 'speech' &&
      last.cue.name === next.cue.name &&
      last.cue.extensions.length === 0;
    if (
      goesOn &&
      manner === '' &&
      line?.kind === 'dialogue' &&
      more?.kind === 'dialogue' &&
      wordsIn(line.text) + wordsIn(words) <= LONGEST_SPEECH
    ) {
      this.#elements[this.#elements.length - 1] = {
        ...last,
        parts: [...last.parts.slice(0, -1), { kind: 'dialogue', text: `${line.text} ${more.text}` }],
      };
    } else this.#elements.push(next);
  }
}

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** A told part, or all that somebody says in a sentence with what is said about how. */
type Together =
  | Extract<BriefPart, { kind: 'told' }>
  | {
      readonly kind: 'line';
      readonly speaker: BriefPerson;
      readonly text: string;
      readonly manner: string;
      readonly rest: string;
    };

/** `“Come,” she said, “we must go.”` is one line; a comma before the speaker's name is the line's full stop. */
function together(parts: readonly BriefPart[]): Together[] {
  const joined: Together[] = [];
  let rest = '';
  let open = false;
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'told') {
      joined.push(part);
      open = false;
    } else if (part.kind === 'attributed') {
      if (open && last?.kind === 'line') joined[joined.length - 1] = { ...last, rest: and(last.rest, part.rest) };
      else rest = part.rest;
    } else if (open && last?.kind === 'line')
      joined[joined.length - 1] = { ...last, text: `${last.text}${seam(last.text, part.text)} ${part.text}` };
    else {
      joined.push({ kind: 'line', speaker: part.speaker, text: part.text, manner: part.manner, rest });
      rest = '';
      open = true;
    }
  }
  return joined.map((part) => (part.kind === 'line' ? { ...part, text: closed(part.text) } : part));
}

/** The mark that stood outside the quotation marks between two parts of one line. */
const seam = (one: string, other: string): string =>
  !/[\p{L}\p{M}\p{N}]$/u.test(one) ? '' : /^[\p{Lu}¿¡]/u.test(other) ? '.' : ',';

/** A line ends with a stop, whatever mark led over to its speaker. */
const closed = (line: string): string => line.replace(/(?:,|(?<=[\p{L}\p{M}\p{N}]))$/u, '.');

const and = (one: string, other: string): string => [one, other].filter((text) => text !== '').join(', ');

/** Short, and about how it is said or what the speaker's hands do meanwhile: `softly`, `to the fox`, `closing the door`. */
function isManner(rest: string, { prepositions, breaks, language }: Vocabulary): boolean {
  const [first] = tokensOf(rest);
  if (first === undefined || rest.split(' ').length > LONGEST_MANNER || /[()]/.test(rest)) return false;
  if (/^(?:and|but|then|e|poi|ma|et|puis|und|dann|y|pero)$/.test(first.word)) return false;
  if (language !== 'en') return true;
  return /(?:ing|ly)$/.test(first.word) || prepositions.has(first.word) || breaks.has(first.word);
}

const doing = ({ name }: BriefPerson, rest: string): string => {
  const act = /^(?:and|e|et|und|y)\s+(.+)$/su.exec(rest)?.[1];
  return stopped(act === undefined ? `${name}, ${rest}` : `${name} ${act}`);
};

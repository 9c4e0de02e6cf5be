import { type Chance, chance } from '#chance';
import { Fault } from '#fault';
import { type BeatStructure, KISHOTENKETSU, SAVE_THE_CAT_SHORT } from '../craft/index.ts';
import { type FillerCast, fill } from './fillers.ts';
import { type BriefPerson, type BriefReading, type BriefSentence, readBrief } from './reading.ts';
import type { Brief, Screenwriter, Written } from './screenwriter.ts';

/** Words a narrator gets through in a second (155 a minute), with the pauses of a film around them. */
const WORDS_A_SECOND = 2.1;
/** Seconds the title and the end card take. */
const CARDS = 5;
/** Below this share of the wanted length, beats the brief is silent about are filled in. */
const SPARSE = 0.6;

/** Writes a screenplay from a brief with no model: the brief's own sentences, people, places and things, laid on a beat structure. */
export const rulesScreenwriter: Screenwriter = {
  name: 'rules',
  async write(brief, signal) {
    signal.throwIfAborted();
    return writeByRules(brief);
  },
};

function writeByRules(brief: Brief): Written {
  const reading = readBrief(brief.text, brief.language);
  if (reading.sentences.length === 0) {
    throw new Fault('usage', 'brief-empty', 'The brief says nothing that could be told.', {
      hint: 'Write a few sentences: who, where, and what happens.',
    });
  }
  const kept = choose(reading.sentences, (brief.seconds - CARDS) * WORDS_A_SECOND);
  const structure = reading.trouble ? SAVE_THE_CAT_SHORT : KISHOTENKETSU;
  const beats = layOut(kept, structure);
  const sparse = wordCount(kept) < (brief.seconds - CARDS) * WORDS_A_SECOND * SPARSE;
  const english = brief.language.toLowerCase().startsWith('en');
  const pages = new Pages(titleOf(brief), reading);
  const next = chance(brief.text);
  let filled = 0;
  for (const { beat, sentences } of beats) {
    pages.beat(beat);
    for (const sentence of sentences) pages.tell(sentence);
    if (sentences.length === 0 && sparse && english && pages.fillIn(beat, next)) filled += 1;
  }
  return { screenplay: pages.print(), written: 'by-rules', notes: notes(reading, kept, structure, filled) };
}

function notes(
  reading: BriefReading,
  kept: readonly BriefSentence[],
  structure: BeatStructure,
  filled: number,
): string[] {
  const all = reading.sentences.length;
  return [
    `The screenplay was written by rules, on the beats of ${structure.name}; no model took part.`,
    ...(kept.length < all
      ? [`Of ${all} sentences ${kept.length} are told; a longer film (--seconds) has room for more.`]
      : []),
    ...(filled > 0
      ? [`${filled} beats the brief says nothing about were filled in with its own people and things.`]
      : []),
  ];
}

const wordsIn = (sentence: BriefSentence): number => sentence.text.split(/\s+/).length;
const wordCount = (sentences: readonly BriefSentence[]): number =>
  sentences.reduce((sum, one) => sum + wordsIn(one), 0);

/** As many sentences as there is time for, in their order: the first and last, then those that speak of most. */
function choose(sentences: readonly BriefSentence[], room: number): readonly BriefSentence[] {
  if (wordCount(sentences) <= room) return sentences;
  const weight = (sentence: BriefSentence, index: number) => {
    const edge = index === 0 || index === sentences.length - 1 ? 10 : 0;
    const speaks =
      sentence.people.length + sentence.quotes.length * 2 + sentence.objects.length + (sentence.place ? 1 : 0);
    return edge + speaks - wordsIn(sentence) / 20;
  };
  const ranked = sentences.map((sentence, index) => ({ index, sentence, weight: weight(sentence, index) }));
  ranked.sort((a, b) => b.weight - a.weight || a.index - b.index);
  const kept = new Set<number>();
  let used = 0;
  for (const { index, sentence } of ranked) {
    if (used + wordsIn(sentence) > room && kept.size > 0) continue;
    kept.add(index);
    used += wordsIn(sentence);
  }
  return sentences.filter((_, index) => kept.has(index));
}

interface LaidBeat {
  readonly beat: string;
  readonly sentences: readonly BriefSentence[];
}

function layOut(sentences: readonly BriefSentence[], { beats }: BeatStructure): LaidBeat[] {
  const beatOf = (index: number) => Math.floor(((index + 0.5) / sentences.length) * beats.length);
  return beats.map(({ name }, place) => ({
    beat: name,
    sentences: sentences.filter((_, index) => beatOf(index) === place),
  }));
}

function titleOf({ text, name }: Brief): string {
  const heading = /^#+\s+(.+)$/m.exec(text)?.[1];
  const named = name.replace(/[-_]+/g, ' ').trim();
  const title = heading ?? named;
  return title === '' ? 'A Short Film' : title.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The screenplay as it grows, page by page. */
class Pages {
  readonly #lines: string[];
  readonly #reading: BriefReading;
  readonly #introduced = new Set<BriefPerson>();
  #heading = '';
  #hour = 'DAY';
  #place = { name: 'somewhere', interior: false };

  constructor(title: string, reading: BriefReading) {
    this.#reading = reading;
    this.#lines = [`Title: ${title}`, 'Credit: written by rules from a brief', ''];
    this.#place = reading.sentences.find(({ place }) => place !== undefined)?.place ?? this.#place;
    this.#hour = reading.sentences.find(({ hour }) => hour !== undefined)?.hour ?? this.#hour;
  }

  beat(name: string): void {
    this.#beat = name;
  }
  #beat = '';

  tell(sentence: BriefSentence): void {
    this.#place = sentence.place ?? this.#place;
    this.#hour = sentence.hour ?? this.#hour;
    this.#scene();
    this.#lines.push(this.#introduce(sentence.told === '' ? '' : sentence.told, sentence.people), '');
    if (sentence.told !== '') this.#line('NARRATOR (V.O.)', '', sentence.told);
    for (const { speaker, words } of sentence.quotes) this.#line(speaker?.name ?? 'NARRATOR (V.O.)', '', words);
  }

  /** True when there was something to fill the beat with. */
  fillIn(beat: string, next: Chance): boolean {
    const [hero, other] = this.#reading.people.filter((person) => this.#introduced.has(person));
    if (hero === undefined) return false;
    const cast: FillerCast = { hero, other, object: this.#reading.objects[0] };
    const filler = fill(beat, cast, next);
    if (filler === undefined) return false;
    this.#scene();
    this.#lines.push(filler.action, '');
    if (filler.line !== undefined) this.#line(filler.line.speaker.name, filler.line.manner, filler.line.words);
    return true;
  }

  print(): string {
    return `${this.#lines.filter((line, index, all) => line !== '' || all[index - 1] !== '').join('\n')}\nFADE OUT.\n`;
  }

  #scene(): void {
    const heading = `${this.#place.interior ? 'INT.' : 'EXT.'} ${this.#place.name.toUpperCase()} - ${this.#hour}`;
    if (heading === this.#heading) return;
    this.#heading = heading;
    this.#lines.push(heading, '', `= ${this.#beat}`, '');
  }

  /** The first time somebody is spoken of, their name stands in capitals, as a screenplay introduces people. */
  #introduce(told: string, people: readonly BriefPerson[]): string {
    let text = told;
    for (const person of people) {
      if (this.#introduced.has(person)) continue;
      for (const called of person.called) {
        const pattern = new RegExp(`(?<![\\p{L}])${called}(?![\\p{L}])`, 'iu');
        if (!pattern.test(text)) continue;
        text = text.replace(pattern, person.name);
        this.#introduced.add(person);
        break;
      }
    }
    return text;
  }

  #line(cue: string, manner: string, words: string): void {
    this.#lines.push(cue, ...(manner === '' ? [] : [`(${manner})`]), words, '');
  }
}

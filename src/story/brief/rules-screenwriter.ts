import { Fault } from '#fault';
import { type BeatStructure, KISHOTENKETSU, SAVE_THE_CAT_SHORT, structureFor } from '../craft/index.ts';
import type { ScreenplayElement } from '../fountain/index.ts';
import { byImportance } from './choose.ts';
import { languageOf } from './language.ts';
import { secondsOf } from './length.ts';
import { momentsFor } from './moments.ts';
import { notesOn } from './notes.ts';
import { printed } from './page.ts';
import type { BriefPerson } from './people.ts';
import { type BriefReading, readBrief } from './reading.ts';
import { type Setting, settingsOf } from './scenes.ts';
import type { Brief, Screenwriter, Written } from './screenwriter.ts';
import { Script } from './script.ts';
import { titleOf } from './title.ts';
import { type Vocabulary, vocabularyFor } from './vocabulary/index.ts';

/** Below this many seconds a film is over before it begins: a shorter brief gets moments without words. */
const LEAST = 15;
/** Seconds; what is missing less is not missing. */
const SHORTEST_HOLD = 1;
/** So near to the wished length is near enough, as a share of it. */
const NEAR = 0.98;
/** A structure with fewer sentences for each of its beats is too fine for a story. */
const SENTENCES_A_BEAT = 2;
/** How often the choice of sentences is weighed again. */
const TRIES = 40;

/** Writes a screenplay from a brief with no model: the brief's own sentences, people, places and things, laid on a beat structure. */
export const rulesScreenwriter: Screenwriter = {
  name: 'rules',
  async write(brief, signal) {
    signal.throwIfAborted();
    return writeByRules(brief);
  },
};

function writeByRules(brief: Brief): Written {
  const language = languageOf(brief.text, brief.language);
  const vocabulary = vocabularyFor(language);
  const reading = readBrief(brief.text, language);
  if (reading.sentences.length === 0) {
    throw new Fault('usage', 'brief-empty', 'The brief says nothing that could be told.', {
      hint: 'Write a few sentences: who, where, and what happens.',
    });
  }
  const draft = new Drafting(reading, vocabulary, language);
  const kept = draft.fit(brief.seconds);
  const structure = structureOf(brief, reading, kept.length);
  const { elements, moments } = draft.written(kept, structure, Math.min(LEAST, brief.seconds));
  const seconds = secondsOf(elements, language);
  return {
    screenplay: printed(titleOf(brief, reading, vocabulary), 'written by rules from a brief', elements),
    written: 'by-rules',
    notes: notesOn({ brief, language, reading, structure, kept: kept.length, moments, seconds }),
    ...(language === brief.language ? {} : { language }),
  };
}

/** Without trouble a story turns in four calm steps; with it, in the beats for its length. */
function structureOf({ seconds }: Brief, { trouble }: BriefReading, sentences: number): BeatStructure {
  if (!trouble) return KISHOTENKETSU;
  const long = structureFor(seconds);
  return sentences >= long.beats.length * SENTENCES_A_BEAT ? long : SAVE_THE_CAT_SHORT;
}

/** Screenplays of the same reading with more or fewer of its sentences. */
class Drafting {
  readonly #reading: BriefReading;
  readonly #vocabulary: Vocabulary;
  readonly #language: string;
  readonly #settings: readonly Setting[];
  /** Everybody who has a line. */
  readonly #speakers: ReadonlySet<BriefPerson>;

  constructor(reading: BriefReading, vocabulary: Vocabulary, language: string) {
    this.#reading = reading;
    this.#vocabulary = vocabulary;
    this.#language = language;
    this.#settings = settingsOf(reading, vocabulary);
    const parts = reading.sentences.flatMap((sentence) => sentence.parts);
    this.#speakers = new Set(parts.flatMap((part) => (part.kind === 'said' ? [part.speaker] : [])));
  }

  /** As many sentences as there is time for, in their order; one at least. */
  fit(seconds: number): number[] {
    const all = this.#reading.sentences.map((_, index) => index);
    const whole = this.#seconds(all);
    if (whole <= seconds) return all;
    const order = byImportance(this.#reading.sentences, whole, seconds);
    const short = order.filter((index) => this.#seconds([index]) <= seconds);
    const ranked = short.length > 0 ? short : order;
    let least = 1;
    let most = ranked.length;
    while (most - least > 1) {
      const middle = Math.floor((least + most) / 2);
      if (this.#seconds(ranked.slice(0, middle)) <= seconds) least = middle;
      else most = middle;
    }
    return this.#filled(ranked, least, seconds);
  }

  /** Shorter sentences find room where the next dearest does not. */
  #filled(ranked: readonly number[], count: number, seconds: number): number[] {
    let kept = ranked.slice(0, count);
    for (const index of ranked.slice(count, count + TRIES)) {
      const used = this.#seconds(kept);
      if (used >= seconds * NEAR) break;
      if (this.#seconds([...kept, index]) <= seconds) kept = [...kept, index];
    }
    return [...kept].sort((one, other) => one - other);
  }

  #seconds(kept: readonly number[]): number {
    return secondsOf(
      this.written(
        [...kept].sort((one, other) => one - other),
        KISHOTENKETSU,
        0,
      ).elements,
      this.#language,
    );
  }

  /** The screenplay of these sentences, made up to `least` seconds with moments in which nobody speaks. */
  written(
    kept: readonly number[],
    structure: BeatStructure,
    least: number,
  ): { elements: readonly ScreenplayElement[]; moments: number } {
    const { sentences } = this.#reading;
    const script = new Script(this.#reading, this.#speakers, this.#vocabulary);
    const beats = this.#beats(kept, structure);
    kept.forEach((index, place) => {
      const sentence = sentences[index];
      const setting = this.#settings[index];
      if (sentence !== undefined && setting !== undefined)
        script.tell({ sentence, setting, beat: beats[place] ?? '', goesOn: kept[place - 1] === index - 1 });
    });
    let moments = 0;
    for (const moment of momentsFor(this.#reading, script.met, this.#vocabulary)) {
      if (secondsOf(script.elements, this.#language) >= least) break;
      script.show(moment);
      moments += 1;
    }
    const missing = least - secondsOf(script.elements, this.#language);
    if (missing > SHORTEST_HOLD) {
      script.hold(this.#vocabulary.silence, missing);
      moments += 1;
    }
    return { elements: script.elements, moments };
  }

  /** The beat each sentence opens, by where in the film it stands; empty where the beat goes on. */
  #beats(kept: readonly number[], { beats }: BeatStructure): string[] {
    const lengths = kept.map((index) => this.#reading.sentences[index]?.text.length ?? 0);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    let before = 0;
    let last = -1;
    return lengths.map((length, place) => {
      const percent = place === 0 ? 0 : place === kept.length - 1 ? 100 : ((before + length / 2) / whole) * 100;
      before += length;
      const at = beats.findLastIndex(({ from }) => from <= percent);
      // A beat never opens in the middle of what somebody says.
      const opens = at > last && !this.#goesOn(kept[place - 1], kept[place]);
      if (!opens) return '';
      last = at;
      return beats[at]?.name ?? '';
    });
  }

  /** Whether the second of two sentences goes on with the words of the first. */
  #goesOn(one: number | undefined, other: number | undefined): boolean {
    const before = this.#reading.sentences[one ?? -1]?.parts.findLast(({ kind }) => kind === 'said');
    const after = this.#reading.sentences[other ?? -1]?.parts[0];
    return before?.kind === 'said' && after?.kind === 'said' && before.speaker === after.speaker;
  }
}

import type { TimeOfDay } from '#film';
import { castOf } from './cast.ts';
import { hourIn } from './hours.ts';
import { type Manuscript, type Paragraph, readManuscript } from './manuscript.ts';
import { seenIn } from './names.ts';
import type { BriefPerson, Mention } from './people.ts';
import { type BriefPlace, placeIn } from './places.ts';
import { type Read, withNames } from './selfnamed.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { Speaking } from './speaking.ts';
import { introductionIn, tellerOf } from './teller.ts';
import { type Thing, thingsIn } from './things.ts';
import { type Vocabulary, vocabularyFor } from './vocabulary/index.ts';
import { storyIn } from './wishes.ts';

/** A stretch of a sentence. Told, said and attributed, one after the other, they are the whole sentence. */
export type BriefPart =
  | { readonly kind: 'told'; readonly text: string; readonly mentions: readonly Mention[] }
  | {
      readonly kind: 'said';
      readonly text: string;
      readonly speaker: BriefPerson /** As a parenthetical says it, empty if plainly. */;
      readonly manner: string;
    }
  /** `asked the fox, turning round`: it names the speaker of the line beside it. `rest` is what the speaker does meanwhile. */
  | { readonly kind: 'attributed'; readonly text: string; readonly speaker: BriefPerson; readonly rest: string };

/** One sentence of the brief and what it speaks of. */
export interface BriefSentence {
  /** To the letter, without the marks of Markdown. */
  readonly text: string;
  readonly parts: readonly BriefPart[];
  /** Everybody it names, means by a pronoun or gives a line, its subject first. */
  readonly people: readonly BriefPerson[];
  readonly place: BriefPlace | undefined;
  readonly hour: TimeOfDay | undefined;
  readonly things: readonly Thing[];
  /** The heading of the brief it stands under, empty if none. */
  readonly chapter: string;
  /** Which paragraph it is of, 0 for the first. */
  readonly paragraph: number;
}

/** What a brief says, found by rules. */
export interface BriefReading {
  /** What the brief calls itself, empty if nothing. */
  readonly title: string;
  readonly sentences: readonly BriefSentence[];
  /** Most often named first. */
  readonly people: readonly BriefPerson[];
  /** Whoever tells the story as their own, if somebody does. */
  readonly teller: BriefPerson | undefined;
  /** Where and when it plays, as far as the brief says so without telling it. */
  readonly place: BriefPlace | undefined;
  readonly hour: TimeOfDay | undefined;
  /** What the brief asks of the film itself; it is not told. */
  readonly wishes: readonly string[];
  /** Whether anything is at stake. */
  readonly trouble: boolean;
}

/** Reads a brief by rules: its people, places, hours and things, who speaks, and what is not meant to be told. Language is BCP 47. */
export function readBrief(text: string, language: string): BriefReading {
  const vocabulary = vocabularyFor(language);
  const manuscript = readManuscript(text);
  const { told, wishes } = tellable(manuscript, vocabulary);
  const aside = manuscript.paragraphs.filter(({ use }) => use === 'cast' || use === 'setting');
  const see = (texts: readonly string[]) => texts.map((one) => seenIn(one, vocabulary));
  const outside = see(told.flatMap(({ sentence }) => toldTexts(sentence)));
  const seen = [
    ...see(aside.map((one) => one.text)),
    ...see(told.flatMap(({ sentence }) => namingTexts(sentence, vocabulary))),
  ];
  const speaking = new Speaking(vocabulary);
  const roster = castOf(seen, speaking.nounsIn(told.map(({ sentence }) => sentence)), vocabulary);
  const teller = tellerOf(outside, roster, vocabulary);
  const sentences = followed(told, withNames(speaking.follow(told, roster, teller), roster, vocabulary), vocabulary);
  const settings = aside.filter(({ use }) => use === 'setting').map((one) => one.text);
  return {
    title: manuscript.title,
    sentences,
    people: byMentions(sentences),
    teller,
    place: settings.map((one) => placeIn(one, [], vocabulary)).find((place) => place !== undefined),
    hour: settings.map((one) => hourIn(one, vocabulary)).find((hour) => hour !== undefined),
    wishes,
    trouble: seen.some(({ tokens }) => tokens.some(({ word }) => vocabulary.trouble.has(word))),
  };
}

/** A sentence that is told, and where it stands. */
export interface Told {
  readonly sentence: Sentence;
  readonly chapter: string;
  readonly paragraph: number;
}

function tellable({ paragraphs }: Manuscript, vocabulary: Vocabulary): { told: Told[]; wishes: string[] } {
  const told: Told[] = [];
  const wishes = paragraphs.filter(({ use }) => use === 'wish').map(({ text }) => text);
  paragraphs.forEach(({ use, text, chapter, motto }: Paragraph, paragraph) => {
    if (use !== 'story') return;
    for (const read of sentencesOf(text, vocabulary)) {
      const sentence: Sentence = motto ? { text: read.text, pieces: [{ kind: 'told', text: read.text }] } : read;
      const story = storyIn(sentence, vocabulary);
      if (story === undefined) wishes.push(sentence.text);
      else told.push({ sentence: story, chapter, paragraph });
    }
  });
  return { told, wishes };
}

const toldTexts = ({ pieces }: Sentence): string[] =>
  pieces.filter(({ kind }) => kind === 'told').map(({ text }) => text);

/** Where people are named: what is told, and somebody's words that say who they are. */
const namingTexts = ({ pieces }: Sentence, { shapes }: Vocabulary): string[] =>
  pieces.filter(({ kind, text }) => kind === 'told' || namesSelf(text, shapes.iAm)).map(({ text }) => text);

const namesSelf = (text: string, iAm: RegExp): boolean => introductionIn(text, iAm) >= 0;

function followed(told: readonly Told[], read: readonly Read[], vocabulary: Vocabulary): BriefSentence[] {
  return told.map(({ sentence, chapter, paragraph }, index) => {
    const { parts = [], people = [] } = read[index] ?? {};
    const texts = parts.flatMap((part) => (part.kind === 'told' ? [part] : []));
    const whole = texts.map((part) => part.text).join(' ');
    const places = texts
      .map((part) => placeIn(part.text, part.mentions, vocabulary))
      .filter((place) => place !== undefined);
    return {
      text: sentence.text,
      parts,
      people,
      place: places.find(({ weight }) => weight === 'sure') ?? places[0],
      hour: hourIn(whole, vocabulary),
      things: texts.flatMap((part) => thingsIn(part.text, vocabulary)),
      chapter,
      paragraph,
    };
  });
}

/** Everybody the sentences speak of, the most often named first. */
function byMentions(sentences: readonly BriefSentence[]): BriefPerson[] {
  const counts = new Map<BriefPerson, number>();
  for (const person of sentences.flatMap(({ people }) => people)) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([person]) => person);
}

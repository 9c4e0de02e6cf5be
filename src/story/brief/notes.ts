import type { BeatStructure } from '../craft/index.ts';
import type { BriefReading } from './reading.ts';
import type { Brief } from './screenwriter.ts';

/** What there is to say about a screenplay that was just written. */
export interface Report {
  readonly brief: Brief;
  /** The language it was written for. */
  readonly language: string;
  readonly reading: BriefReading;
  readonly structure: BeatStructure;
  /** How many sentences are told. */
  readonly kept: number;
  /** How many moments without words were added. */
  readonly moments: number;
  readonly seconds: number;
}

/** A film shorter than this share of what was asked for is short of story. */
const SHORT = 0.75;

/** What the reader should know, one sentence each. */
export function notesOn({ brief, language, reading, structure, kept, moments, seconds }: Report): string[] {
  const all = reading.sentences.length;
  const about = Math.round(seconds);
  return [
    `The screenplay was written by rules, on the beats of ${structure.name}; no model took part.`,
    ...(language === brief.language
      ? []
      : [
          `The brief is not in ${nameOf(brief.language)} but in ${nameOf(language)}, so it was written for ${nameOf(language)}; set the film's language to ${language} and every voice will speak it.`,
        ]),
    ...(kept < all ? [`Of ${all} sentences ${kept} are told; a longer film (--seconds) has room for more.`] : []),
    ...(kept === all && seconds < brief.seconds * SHORT
      ? [
          `The brief tells about ${about} of the ${Math.round(brief.seconds)} seconds asked for; more sentences make a longer film.`,
        ]
      : []),
    ...(moments > 0
      ? [
          `${counted(moments, 'moment')} without words ${moments === 1 ? 'was' : 'were'} added: looks at what the brief itself names.`,
        ]
      : []),
    ...(reading.wishes.length > 0
      ? [`Taken as wishes for the film and not told: ${reading.wishes.map(quoted).join(' ')}`]
      : []),
  ];
}

const counted = (count: number, noun: string): string => (count === 1 ? `One ${noun}` : `${count} ${noun}s`);
const quoted = (wish: string): string => `“${wish.length > 80 ? `${wish.slice(0, 79).toWellFormed()}…` : wish}”`;

/** `Italian` for `it`; the tag itself where nobody knows its name. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    // Not a language tag at all.
    return language;
  }
}

import type { Line } from '#film';
import { type Cue, plainText, type ScreenplayElement } from '../fountain/index.ts';
import { NAME_JOINTS, NAME_TAILS, SCREEN_WORDS, VOICES } from './tables/people.ts';
import { wordsOf } from './words.ts';

type Kind = Line['kind'];

/** What a cue's extensions say about how a line reaches us; the first row that fits counts. */
const EXTENSIONS: readonly (readonly [RegExp, Kind])[] = [
  [/^v\.?\s?o\.?(?:\b|$)|voice.?over|voce narrante|voix off|^off$|^over$|narrat/i, 'voice-over'],
  [
    /^o\.?\s?[sc]\.?(?:\b|$)|off.?(?:screen|camera|stage)|f\.?\s?c\.?$|v\.?\s?f\.?\s?c\.?$|fuori (?:campo|scena)|hors.?champ|im off|fuera de (?:campo|cuadro)/i,
    'off-screen',
  ],
  [
    /\b(?:radio|tv|television|intercom|loudspeaker|speaker|recording|recorded|filtered|altoparlante|registrat\w*|citofono)\b/i,
    'off-screen',
  ],
  [/\b(?:sings?|singing|song|canta\w*|chant\w*|singt)\b/i, 'lyric'],
];

/** Who speaks under a cue. Usually one person; two names of people we know speak at once. */
export interface Speakers {
  readonly names: readonly string[];
  readonly kind: Kind;
  /** True when the cue is words on the screen, not somebody. */
  readonly onScreen: boolean;
}

/** One name for one person, however it is written: what people are compared by. */
export const nameKey = (name: string): string =>
  name.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** A cue's name as written, without tails such as CONT'D that somebody forgot the brackets of. */
export const cueName = (cue: Cue): string => plainText(cue.name).replace(NAME_TAILS, '').trim() || cue.name;

/** The names that stand alone over somebody's words anywhere in the screenplay. */
export function soloNames(elements: readonly ScreenplayElement[]): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => (element.kind === 'speech' ? [nameKey(cueName(element.cue))] : [])));
}

function kindOf(cue: Cue): Kind {
  for (const [pattern, kind] of EXTENSIONS) {
    if (cue.extensions.some((extension) => pattern.test(extension.trim()))) return kind;
  }
  return 'dialogue';
}

/** Reads who speaks: `MARA`, `MARA AND ELI`, `MARA'S VOICE`, or `SUPER:` when nobody does. */
export function speakersOf(cue: Cue, known: ReadonlySet<string>): Speakers {
  const name = cueName(cue);
  const kind = kindOf(cue);
  const words = wordsOf(name);
  if (words.length > 0 && words.every((word) => SCREEN_WORDS.has(word))) return { names: [], kind, onScreen: true };
  for (const pattern of VOICES) {
    const owner = pattern.exec(name)?.[1]?.trim();
    if (owner !== undefined && known.has(nameKey(owner))) {
      return { names: [owner], kind: kind === 'dialogue' ? 'off-screen' : kind, onScreen: false };
    }
  }
  const parts = name.split(NAME_JOINTS).filter((part) => part !== '');
  const several = parts.length > 1 && parts.every((part) => known.has(nameKey(part)));
  return { names: several ? parts : [name], kind, onScreen: false };
}

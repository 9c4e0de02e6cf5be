import type { CharacterId, Film } from '#film';
import { propOf } from '../craft/index.ts';
import type { NameFinder } from './names.ts';
import { splitSentences } from './sentences.ts';

/** Where somebody works with both hands at something that stands before them. */
export type Station = 'piano' | 'keyboard' | 'dough';

const INSTRUMENTS: ReadonlySet<string> = new Set(
  'piano violin guitar flute trumpet drum accordion banjo harp cello drums'.split(' '),
);
const PLAYS = /(?<!\p{L})(?:play(?:s|ing|ed)?|suona(?:no)?|joue|jouent|toca|tocan|spielt|spielen)(?!\p{L})/iu;
const KEYS =
  /\b(?:at|al|an|au|am)\s+(?:the\s+|an?\s+|his\s+|her\s+|dem\s+)?(?:\p{Ll}+\s+)?(?:piano|pianoforte|klavier)(?!\p{L})/iu;
const TYPES =
  /(?<!\p{L})(?:typ(?:es|ing|ed)|digita|(?:work|tap|sit)(?:s|ting|ping|ing)?\s+(?:\p{Ll}+\s+)?(?:at|on)\s+(?:an?|the|his|her)\s+(?:computer|keyboard|console|laptop|typewriter))(?!\p{L})/iu;
const KNEADS = /(?<!\p{L})(?:knead(?:s|ing|ed)?|impasta|rolls?\s+(?:out\s+)?(?:the\s+)?dough)(?!\p{L})/iu;

const instrumentIn = (text: string): string | undefined =>
  [...text.matchAll(/\p{L}+/gu)].map(([word]) => propOf(word)?.name ?? '').find((name) => INSTRUMENTS.has(name));

/** Which instrument everybody plays who is once told with one. */
export function playersOf(film: Film, find: NameFinder): ReadonlyMap<CharacterId, string> {
  const players = new Map<CharacterId, string>();
  for (const { elements } of film.scenes)
    for (const element of elements) {
      if (element.kind !== 'action') continue;
      for (const text of splitSentences(element.text)) {
        const [who] = find(text);
        const instrument = PLAYS.test(text) || KEYS.test(text) ? instrumentIn(text) : undefined;
        if (who !== undefined && instrument !== undefined && !players.has(who.character))
          players.set(who.character, instrument);
      }
    }
  return players;
}

/** Where a sentence has somebody work, or the instrument it has them play; undefined where it does neither. `known` is what they played before. */
export function workIn(text: string, things: readonly string[], known: string | undefined): string | undefined {
  if (KNEADS.test(text)) return 'dough';
  if (TYPES.test(text)) return 'keyboard';
  if (KEYS.test(text)) return 'piano';
  if (!PLAYS.test(text)) return undefined;
  return instrumentIn(text) ?? (things.length === 0 ? known : undefined);
}

const STATIONS: ReadonlySet<string> = new Set<Station>(['piano', 'keyboard', 'dough']);

/** Whether a thing stands before whoever works at it instead of being held. */
export const isStation = (thing: string): thing is Station => STATIONS.has(thing);

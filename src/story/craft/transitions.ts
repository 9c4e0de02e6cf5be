import type { Transition } from '#film';
import { SHOT_SECONDS } from './pacing.ts';

type Kind = Transition['kind'];

/** Words of a transition element and the transition they ask for, in the order they are tried. English, French, Italian, Spanish, German. */
const TRANSITION_WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/match/i, 'match-cut'],
  [/(fade|iris)[ -]+(in|up)\b|apertura in dissolvenza|ouverture au|aufblende|fundido de entrada/i, 'fade-in'],
  [/\bcut to (black|white)\b|\bsmash\b|\bjump cut\b|\bhard cut\b|\bsmash to\b/i, 'cut'],
  [/fade|iris|black|noir|nero|negro|schwarz|abblende|chiusura/i, 'fade-through-black'],
  [/\bwipe|\btendina\b|\bvolet\b|\bcortinilla\b|wischblende/i, 'wipe'],
  [/dissol|fondu|dissolvenza|fundido|encadenado|überblend|ripple|time cut|morph/i, 'dissolve'],
];

/** How long both pictures overlap, in seconds. */
const LENGTHS: Readonly<Record<Kind, number>> = {
  cut: 0,
  'match-cut': 0,
  dissolve: SHOT_SECONDS.dissolve,
  wipe: SHOT_SECONDS.wipe,
  'fade-in': SHOT_SECONDS.fade,
  'fade-through-black': SHOT_SECONDS.fade,
};

/** The transition a screenplay's words ask for; a cut when they name no other. */
export function transitionKind(text: string): Kind {
  return TRANSITION_WORDS.find(([words]) => words.test(text))?.[1] ?? 'cut';
}

/** Words of a cut, and of going back and forth between scenes, which is done by cutting. */
const CUTS = /\bcuts?\b|\bback to\b|\bintercut|\bstacco\b|\bcoupe\b|\bschnitt\b|\bcorte\b/i;

/** Whether the words ask for a transition we have; any other is played as a cut. */
export function knowsTransition(text: string): boolean {
  return CUTS.test(text) || TRANSITION_WORDS.some(([words]) => words.test(text));
}

/** Seconds a transition takes. */
export function transitionSeconds(kind: Kind): number {
  return LENGTHS[kind];
}

import type { Film } from '#film';
import { absentSpeakers } from './absent-speaker.ts';
import { alikeNames } from './alike-names.ts';
import { changedClothes } from './clothes.ts';
import { continuous } from './continuous.ts';
import { establishing } from './establishing.ts';
import { eyelines } from './eyelines.ts';
import { cutsOf, type Finding, type SceneRule } from './finding.ts';
import { twoHands } from './hands.ts';
import { lineLengths } from './line-length.ts';
import { lineOfAction } from './line-of-action.ts';
import { unboundNames } from './names.ts';
import { unreadNotes } from './notes.ts';
import { unreadParentheticals } from './parentheticals.ts';
import { placeNames } from './places.ts';
import { heldProps } from './props.ts';
import { scriptPlaces } from './script-place.ts';
import { reusedSetups } from './setups.ts';
import { jumpCuts, sameSizes } from './sizes.ts';
import { unreadTransitions } from './transitions.ts';

const SCENE_RULES: readonly SceneRule[] = [
  lineOfAction,
  eyelines,
  jumpCuts,
  sameSizes,
  reusedSetups,
  heldProps,
  lineLengths,
];
const FILM_RULES = [
  placeNames,
  establishing,
  continuous,
  changedClothes,
  twoHands,
  absentSpeakers,
  unboundNames,
  alikeNames,
  unreadNotes,
  unreadParentheticals,
  unreadTransitions,
];

/** Reads the film's shots and words as an attentive spectator would, and says what would throw them out, in the screenplay's order. */
export function lintContinuity(film: Film): readonly Finding[] {
  const order = new Map(film.scenes.map((scene, index) => [scene.id, index]));
  const placeOf = scriptPlaces(film);
  return [
    ...cutsOf(film).flatMap((cut) => SCENE_RULES.flatMap((rule) => rule(cut))),
    ...FILM_RULES.flatMap((rule) => rule(film)),
  ]
    .map((found): Finding => {
      const { words: _, ...finding } = found;
      return { ...finding, at: placeOf(found) };
    })
    .toSorted((a, b) => (order.get(a.scene) ?? 0) - (order.get(b.scene) ?? 0) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
}

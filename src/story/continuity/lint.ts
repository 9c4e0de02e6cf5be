import type { Film } from '#film';
import { continuous } from './continuous.ts';
import { establishing } from './establishing.ts';
import { eyelines } from './eyelines.ts';
import { cutsOf, type Finding, type SceneRule } from './finding.ts';
import { lineLengths } from './line-length.ts';
import { lineOfAction } from './line-of-action.ts';
import { unboundNames } from './names.ts';
import { unreadNotes } from './notes.ts';
import { heldProps } from './props.ts';
import { jumpCuts, sameSizes } from './sizes.ts';

const SCENE_RULES: readonly SceneRule[] = [lineOfAction, eyelines, jumpCuts, sameSizes, heldProps, lineLengths];
const FILM_RULES = [establishing, continuous, unboundNames, unreadNotes];

/** Reads the film's shots as an attentive spectator would, and says what would throw them out, scene by scene. */
export function lintContinuity(film: Film): readonly Finding[] {
  const order = new Map(film.scenes.map((scene, index) => [scene.id, index]));
  const found = [
    ...cutsOf(film).flatMap((cut) => SCENE_RULES.flatMap((rule) => rule(cut))),
    ...FILM_RULES.flatMap((rule) => rule(film)),
  ];
  return found.toSorted((a, b) => (order.get(a.scene) ?? 0) - (order.get(b.scene) ?? 0));
}

export {
  BEAT_STRUCTURES,
  BEATS_WARNING,
  type Beat,
  type BeatStructure,
  beatsAt,
  FREYTAG,
  KISHOTENKETSU,
  SAVE_THE_CAT,
  SAVE_THE_CAT_SHORT,
  STORY_CIRCLE,
  structureFor,
  THREE_ACTS,
} from './beats.ts';
export { ANGLE_CRAFT, type AngleCraft, DUTCH, MOVE_CRAFT, type MoveCraft } from './camera.ts';
export { primaryTag, saysTheEnd, THE_END, theEnd } from './endings.ts';
export { FRAMING_CRAFT, type FramingCraft, sizesOf } from './framings.ts';
export { formsOf } from './inflection.ts';
export * from './pacing.ts';
export { ALL_WORDS, EMPTY_WORDS, feelingOf, INTIMATE_WORDS, PERSON_WORDS } from './people.ts';
export { inProppOrder, PROPP, type ProppFunction } from './propp.ts';
export { PROP_COUNT, type Prop, propOf } from './props.ts';
export { SIZE_CRAFT, type SizeCraft, sizeName, stepOf } from './sizes.ts';
export { knowsTransition, transitionKind, transitionSeconds } from './transitions.ts';
export { MOVING_ACTS, strengthOf, VERB_COUNT, type Verb, verbOf } from './verbs.ts';

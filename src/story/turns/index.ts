export {
  EMOTION_TONE,
  type FilmMark,
  MARK_KINDS,
  type MarkKind,
  MOOD_TONE,
  TURNING_BEATS,
  type TurningBeat,
} from './marks.ts';
export { type Turn, turnLines, turnsOf } from './turns.ts';

export { add, compare, divide, fromSeconds, multiply, rational, subtract, sum, toSeconds } from './arithmetic.ts';
export { Author, Change, Patch } from './change.ts';
export { Appearance, Casting, Character, isBeast, isUpright } from './character.ts';
export { compareFilms, type FilmDifference } from './comparing.ts';
export type { FilmDesk } from './desk.ts';
export * from './direction.ts';
export { FILM_SCHEMA, Film, Settings, Source } from './film.ts';
export { smallFilm } from './fixtures/small-film.ts';
export { FRAME_RATE_NAMES, FRAME_RATES, type FrameRateName, frameRateName, parseFrameRate } from './frame-rate.ts';
export {
  applyChange,
  type ChangeDetails,
  type Changed,
  record,
  recordReplacement,
  redo,
  replay,
  undo,
} from './history.ts';
export { AssetHash, CharacterId, FilmId, LineId, SceneId, ShotId, TakeId } from './ids.ts';
export { checkFilm, type Finding } from './integrity.ts';
export { Line } from './line.ts';
export { characterNamed, lineNamed, shotNamed } from './naming.ts';
export { Rational } from './rational.ts';
export { parseFilm } from './reading.ts';
export { Place, Scene, SceneElement } from './scene.ts';
export { Covered, Performance, Shot, Transition } from './shot.ts';
export { Take } from './take.ts';
export { formatTimecode, framesOf, parseTimecode, type Rounding, secondsOf } from './timecode.ts';
export { Clip, Timeline, Track } from './timeline.ts';
export { redoable, undoable } from './undoing.ts';

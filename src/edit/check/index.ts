export { type CheckFilmOptions, checkFilm } from './film.ts';
export {
  type Check,
  type CheckReport,
  describeReport,
  type ExpectedFilm,
  type FrameRange,
  type PlannedCut,
} from './report.ts';
export { type WatchedSegment, type WatchSegmentOptions, watchSegment } from './segment.ts';

export type { Progress } from '#media';
export { type Analysed, type AnalyseOptions, analyse } from './analysing.ts';
export { type AnalysedFile, type Analysis, type AnalysisMade, FORM, PARTS, type Part } from './analysis.ts';
export type { LookPart, LookShelf } from './look/index.ts';
export type { Insight } from './report/insights.ts';
export { pageOf } from './report/page.ts';
export { PLOTS, type PlotName, plotsOf, type ShotPicture } from './report/plots/film-plots.ts';
export { pictureOf } from './report/plots/picture.ts';
export { analysisSchema } from './report/schema.ts';
export { BOUNDARY_KINDS, type Boundary, findShots, type Shot, type ShotList, type ShotOptions } from './shots/index.ts';
export { COLUMNS, type Column, HALF_SPANS, type Signals } from './signals/columns.ts';
export { type Looked, type LookOptions, lookAt } from './signals/looking.ts';
export {
  type Box,
  type FilmTrackingOptions,
  type FilmTracks,
  type Following,
  type Loss,
  openTracker,
  overlap,
  type Sighting,
  type Track,
  Tracker,
  type TrackerFrame,
  type TrackPart,
  type TrackState,
  trackBox,
  trackFilm,
} from './tracking/index.ts';

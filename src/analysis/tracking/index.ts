export { type Box, overlap } from './box.ts';
export { type FilmTrackingOptions, type FilmTracks, trackBox, trackFilm } from './film.ts';
export type { Loss, LossReason, Sighting, Track, TrackPart, TrackState } from './track.ts';
export { type Following, openTracker, Tracker, type TrackerFrame } from './tracker.ts';

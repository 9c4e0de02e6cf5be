export { integratedLoudness, LoudnessMeter, PeakMeter } from '#media';
export { AMBIENCES, type AmbienceKind, type AmbienceLayer, ambiencesFor } from './ambience/kind.ts';
export { type AmbienceTake, loopSeconds, recordAmbience } from './ambience/record.ts';
export { renderAmbience } from './ambience/render.ts';
export { castVoice, type Person } from './casting/cast.ts';
export { voiceDistance } from './casting/timbre.ts';
export { groundFor } from './effects/ground-words.ts';
export { EFFECTS, type EffectKind, GROUNDS, type Ground } from './effects/kind.ts';
export { recordEffect } from './effects/record.ts';
export { renderEffect } from './effects/render.ts';
export { effectsIn, type Told } from './effects/words.ts';
export { espeakEngine } from './espeak/engine.ts';
export { espeakLanguages, voiceFor } from './espeak/languages.ts';
export { breathOf } from './finish/breath.ts';
export { type RoomName, roomFor } from './finish/room.ts';
export { type Through, throughFor } from './finish/through.ts';
export { finishVoice, MIX_RATE } from './finish/voice.ts';
export { FLITE_VOICES, fliteEngine } from './flite/engine.ts';
export { fliteInstalled, fliteVersion } from './flite/program.ts';
export { mixFilm } from './mix/film.ts';
export type { MixPlan, MixReport, PlacedAmbience, PlacedEffect, PlacedMusic, PlacedVoice } from './mix/plan.ts';
export { composeBed } from './music/compose.ts';
export { findSoundfont, type Soundfont } from './music/font/find.ts';
export { renderWithFont } from './music/font/play.ts';
export { recordBed } from './music/record.ts';
export { renderBed } from './music/render.ts';
export {
  type Colour,
  type Cue,
  type Note,
  type Part,
  type Passage,
  type Score,
  type Span,
  TURN_PARTS,
} from './music/score.ts';
export { VOICE_OPERATIONS } from './operations.ts';
export { type Reading, readingsOf } from './reading/reading.ts';
export type { PhonemeTime, SpeakRequest, Speech, VoiceEngine, WordTime } from './speech.ts';
export {
  createWav,
  openWav,
  readWav,
  type Sound,
  type WavFormat,
  type WavReader,
  type WavWriter,
  wavBytes,
  writeWav,
} from './wav/index.ts';

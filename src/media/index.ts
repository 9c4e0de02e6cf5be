export { type EncoderOptions, openVideoEncoder, type VideoEncoder } from './encoder.ts';
export { type Ffmpeg, type FfmpegEnvironment, findFfmpeg } from './ffmpeg.ts';
export { type JoinOptions, joinSegments } from './join.ts';
export { type Loudness, measureLoudness } from './loudness.ts';
export { type AudioFacts, type MediaFacts, probe, type SubtitleFacts, type VideoFacts } from './probe.ts';
export { decodeGray, type GrayFrame, type GrayOptions, openScreening, type Screening } from './screening.ts';
export { type ReadAudioOptions, readAudio } from './sound-in.ts';
export { type EncodeSoundOptions, encodeSound, FILM_SAMPLE_RATE } from './sound-out.ts';
export { extractFrame } from './still.ts';

export {
  type DecodeFacts,
  type DecodeOptions,
  type Decoding,
  decodeFrames,
  type Frame,
  type PixelFormat,
  type Plane,
  type Tier,
} from './decode.ts';
export { type EncoderOptions, openVideoEncoder, type VideoEncoder } from './encoder.ts';
export type { AudioFacts, ChapterFacts, MediaFacts, PacketFacts, SubtitleFacts, VideoFacts } from './facts.ts';
export { type Ffmpeg, type FfmpegEnvironment, findFfmpeg } from './ffmpeg.ts';
export { type JoinOptions, joinSegments } from './join.ts';
export { type Loudness, measureLoudness } from './loudness.ts';
export { integratedLoudness, LoudnessMeter, type MeterReading } from './meter/meter.ts';
export { PeakMeter } from './meter/peak.ts';
export { PEAK_DELAY, PeakFinder } from './meter/peak-finder.ts';
export { type Packet, readPackets } from './packets.ts';
export { fittingSize, type PictureSize } from './picture-size.ts';
export type { PictureFormat } from './pictures-out.ts';
export { type ProbeOptions, probe } from './probe.ts';
export type { Progress } from './progress.ts';
export { makeProxy, type ProxyOptions } from './proxy.ts';
export { decodeGray, type GrayFrame, type GrayOptions, openScreening, type Screening } from './screening.ts';
export { type ReadAudioOptions, readAudio } from './sound-in.ts';
export { type EncodeSoundOptions, encodeSound, FILM_SAMPLE_RATE } from './sound-out.ts';
export { extractFrame } from './still.ts';
export { type Thumbnail, type ThumbnailOptions, thumbnails } from './thumbnails.ts';
export {
  readWaveform,
  type Waveform,
  type WaveformOptions,
  waveformFile,
  waveformJson,
  waveformPeaks,
} from './waveform.ts';

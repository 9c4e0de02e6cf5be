export { espeakEngine } from './espeak/engine.ts';
export { espeakLanguages, voiceFor } from './espeak/languages.ts';
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

export type { WavFormat, WavShape } from './header.ts';
export { openWav, readWav, type Sound, type WavReader, wavFrom } from './reader.ts';
export { createWav, type WavWriter, wavBytes, wavInto, writeWav } from './writer.ts';

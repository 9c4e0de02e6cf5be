/** Samples a second of the speech the platform makes. */
export const RATE = 24_000;
/** Seconds a character takes. */
const EACH = 0.06;

/** A quiet tone as long as the words take to say: 16 bit, mono. */
export function toneOf(text: string): Buffer {
  const samples = Math.ceil(Math.max(1, [...text].length) * EACH * RATE);
  const bytes = Buffer.alloc(samples * 2);
  for (let index = 0; index < samples; index++)
    bytes.writeInt16LE(Math.round(Math.sin((index * 2 * Math.PI * 220) / RATE) * 3000), index * 2);
  return bytes;
}

/** A WAV as the platform streams it: the lengths in its head are 0xFFFFFFFF, as nobody knew them yet. */
export function streamedWave(samples: Buffer): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(0xffffffff, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(0xffffffff, 40);
  return Buffer.concat([head, samples]);
}

/** Bytes and seconds of a silent MP3 frame: MPEG-1 layer III, 128 kbit/s, 44.1 kHz, stereo. */
const FRAME = 417;
const FRAME_SECONDS = 1152 / 44_100;

/** Silence as MP3. */
export function silentMp3(seconds: number): Buffer {
  const frame = Buffer.alloc(FRAME);
  frame.writeUInt32BE(0xfffb9064, 0);
  return Buffer.concat(Array.from({ length: Math.ceil(seconds / FRAME_SECONDS) }, () => frame));
}

export const secondsOf = (samples: Buffer): number => samples.length / 2 / RATE;

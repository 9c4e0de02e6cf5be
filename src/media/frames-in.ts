/**
 * Raw pictures on their way to ffmpeg, wrapped in Matroska, which unlike plain raw video carries a time for each picture:
 * a picture that stays needs sending only once. Times are frame numbers, one millisecond standing for one frame.
 */

/** Matroska element names used here. */
const EBML = 0x1a45dfa3;
const SEGMENT = 0x18538067;
const CLUSTER = 0x1f43b675;

/** The beginning of the stream, before any picture. */
export function streamHead(width: number, height: number): Buffer {
  const video = element(0xe0, numbered(0xb0, width), numbered(0xba, height), element(0x2eb524, Buffer.from('RGBA')));
  const track = element(
    0xae,
    ...[numbered(0xd7, 1), numbered(0x73c5, 1), numbered(0x83, 1)],
    // Every picture lasts one millisecond of this clock, the last one too.
    ...[numbered(0x23e383, 1_000_000), element(0x86, Buffer.from('V_UNCOMPRESSED')), video],
  );
  return Buffer.concat([
    element(EBML, element(0x4282, Buffer.from('matroska')), numbered(0x4287, 4), numbered(0x4285, 2)),
    // A segment of unknown length: it ends when the stream does.
    ...[named(SEGMENT), Buffer.from('01ffffffffffffff', 'hex')],
    element(0x1549a966, numbered(0x2ad7b1, 1_000_000)),
    element(0x1654ae6b, track),
  ]);
}

/** What comes before the pixels of one picture: a cluster holding one block. Always equally long. */
export function frameHead(frame: number, bytes: number): Buffer {
  const time = numbered(0xe7, frame);
  // Track 1, no further offset in time, a picture that stands alone.
  const block = Buffer.concat([named(0xa3), sized(4 + bytes), Buffer.from([0x81, 0, 0, 0x80])]);
  return Buffer.concat([named(CLUSTER), sized(time.length + block.length + bytes), time, block]);
}

function named(name: number): Buffer {
  const digits = name.toString(16);
  return Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
}

/** A length in eight bytes, the first of which says so. */
function sized(length: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(length));
  bytes[0] = 1;
  return bytes;
}

function element(name: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([named(name), sized(body.length), body]);
}

function numbered(name: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return element(name, bytes);
}

/** Width and height in pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture from its head: PNG, JPEG, GIF, WebP; undefined where the head does not say. Reads, never decodes. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = FORMATS.find(({ magic, at }) => startsWith(bytes, magic, at))?.size(view);
  return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
}

type Reader = (view: DataView) => PictureSize | undefined;

const png: Reader = (view) =>
  view.byteLength < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };

const gif: Reader = (view) =>
  view.byteLength < 10 ? undefined : { width: view.getUint16(6, true), height: view.getUint16(8, true) };

const webp: Reader = (view) => {
  if (view.byteLength < 30) return undefined;
  const kind = String.fromCharCode(view.getUint8(12), view.getUint8(13), view.getUint8(14), view.getUint8(15));
  if (kind === 'VP8X') return { width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
  if (kind === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
};

/** Walks the segments of a JPEG up to the first frame header (SOF0 to SOF15, without the tables between them). */
const jpeg: Reader = (view) => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
};

const FORMATS: readonly { readonly magic: readonly number[]; readonly at: number; readonly size: Reader }[] = [
  { magic: [0x89, 0x50, 0x4e, 0x47], at: 0, size: png },
  { magic: [0xff, 0xd8], at: 0, size: jpeg },
  { magic: [0x47, 0x49, 0x46, 0x38], at: 0, size: gif },
  { magic: [0x57, 0x45, 0x42, 0x50], at: 8, size: webp },
];

const threeBytes = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

const startsWith = (bytes: Uint8Array, magic: readonly number[], at: number): boolean =>
  magic.every((byte, index) => bytes[at + index] === byte);

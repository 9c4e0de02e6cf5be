import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** Where a packed font keeps a table once it is unpacked. */
interface Table {
  readonly offset: number;
  readonly length: number;
}

/** A packed font (WOFF 2.0, W3C Recommendation 2022): header of 48 bytes, directory of tables, one Brotli stream. */
const HEADER = 48;
const TABLE_COUNT_AT = 12;
/** Numbers of the tables whose names the format abbreviates; 63 says that the name is written out. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const WRITTEN_OUT = 63;

/** Whether a font file has a shape for a code point: what the font itself says, not what its package promises. */
export function glyphsOf(path: string): (codePoint: number) => boolean {
  const file = readFileSync(path);
  const { cmap, stream } = directory(file);
  const bytes = brotliDecompressSync(file.subarray(stream.offset, stream.offset + stream.length));
  return mapped(bytes.subarray(cmap.offset, cmap.offset + cmap.length));
}

function directory(file: Buffer): { readonly cmap: Table; readonly stream: Table } {
  let at = HEADER;
  const number = (): number => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let offset = 0;
  let cmap: Table = { offset: 0, length: 0 };
  for (let left = file.readUInt16BE(TABLE_COUNT_AT); left > 0; left--) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === WRITTEN_OUT) at += 4;
    const plain = number();
    const version = flags >> 6;
    const rewritten = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    const length = rewritten ? number() : plain;
    if (tag === CMAP) cmap = { offset, length };
    offset += length;
  }
  return { cmap, stream: { offset: at, length: file.readUInt32BE(20) } };
}

/** Reads the table of characters (OpenType `cmap`), formats 4 and 12; a later one that says yes is enough. */
function mapped(cmap: Buffer): (codePoint: number) => boolean {
  const ranges: (readonly [from: number, to: number])[] = [];
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) ranges.push(...segments(table));
    if (format === 12)
      for (let group = 0; group < table.readUInt32BE(12); group++)
        ranges.push([table.readUInt32BE(16 + group * 12), table.readUInt32BE(20 + group * 12)]);
  }
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/** Format 4: ends, then starts, then shifts and ways around, each in a row of its own. The last segment is a stop. */
function segments(table: Buffer): (readonly [from: number, to: number])[] {
  const count = table.readUInt16BE(6) / 2;
  return Array.from({ length: count }, (_, index) => {
    const to = table.readUInt16BE(14 + index * 2);
    return [table.readUInt16BE(16 + (count + index) * 2), to] as const;
  }).filter(([from]) => from !== 0xffff);
}

import type { FileHandle } from 'node:fs/promises';

/** Where a chunk's content lies in a file or a buffer, in bytes. */
export interface Chunk {
  readonly name: string;
  readonly at: number;
  readonly size: number;
}

/** The parts of a soundfont file, its samples not read. */
export interface FontFile {
  readonly info: Buffer;
  /** The nine tables, by name: `phdr`, `pbag`, ... `shdr`. */
  readonly tables: ReadonlyMap<string, Buffer>;
  /** Where the samples lie in the file. */
  readonly samples: Chunk;
}

/** The tables of a soundfont, in the order the format wants them. */
export const TABLES = ['phdr', 'pbag', 'pmod', 'pgen', 'inst', 'ibag', 'imod', 'igen', 'shdr'] as const;

/** Reads everything of a soundfont but its samples; null where the file is laid out in a way not known here. */
export async function openFont(file: FileHandle): Promise<FontFile | null> {
  const read = async (at: number, size: number) => (await file.read(Buffer.alloc(size), 0, size, at)).buffer;
  const head = await read(0, 12);
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'sfbk') return null;
  const end = Math.min(head.readUInt32LE(4) + 8, (await file.stat()).size);
  const lists = new Map<string, Chunk>();
  for (let at = 12; at + 12 <= end; ) {
    const start = await read(at, 12);
    if (start.toString('latin1', 0, 4) !== 'LIST') {
      // Odd chunks are followed by a byte that evens them, but MuseScore's leave it out.
      at++;
      if (lists.size === 0 || at % 2 === 1) return null;
      continue;
    }
    const size = start.readUInt32LE(4);
    lists.set(start.toString('latin1', 8, 12), { name: 'LIST', at: at + 12, size: size - 4 });
    at += 8 + size;
  }
  const [info, sdta, pdta] = ['INFO', 'sdta', 'pdta'].map((name) => lists.get(name));
  if (info === undefined || sdta === undefined || pdta === undefined) return null;
  const first = await read(sdta.at, 8);
  if (first.toString('latin1', 0, 4) !== 'smpl') return null;
  const bytes = await read(pdta.at, pdta.size);
  const tables = new Map(chunksIn(bytes).map(({ name, at, size }) => [name, bytes.subarray(at, at + size)]));
  if (TABLES.some((name) => !tables.has(name))) return null;
  return {
    info: await read(info.at, info.size),
    tables,
    samples: { name: 'smpl', at: sdta.at + 8, size: first.readUInt32LE(4) },
  };
}

function chunksIn(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    chunks.push({ name: bytes.toString('latin1', at, at + 4), at: at + 8, size });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

/** A chunk as it is written: name, size, content, and a byte to make it even. */
export function chunk(name: string, ...contents: readonly Uint8Array[]): Buffer {
  const size = contents.reduce((sum, { length }) => sum + length, 0);
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(size, 4);
  return Buffer.concat([head, ...contents, Buffer.alloc(size % 2)]);
}

import { type FileHandle, open } from 'node:fs/promises';

/** One track of an MP4 file, as its header describes it. */
export interface TrackTable {
  /** `vide`, `soun`, `sbtl`, ... */
  readonly kind: string;
  /** Ticks a second. */
  readonly timescale: number;
  /** Ticks, all samples together. */
  readonly duration: number;
  readonly samples: number;
  /** Runs of samples of equal length: how many, how many ticks each. */
  readonly lengths: readonly { readonly count: number; readonly ticks: number }[];
  /** True when samples are shown in another order than they are stored, or later. */
  readonly reordered: boolean;
  /** Where the track begins and how much of it is played; empty when all of it, from its first sample. */
  readonly edits: readonly { readonly seconds: number; readonly from: number }[];
}

export interface Boxes {
  /** True when the header comes before the pictures, so that a player can begin before it has all of the file. */
  readonly faststart: boolean;
  readonly tracks: readonly TrackTable[];
}

/** A header is a few bytes a frame: 64 MiB would be a film of many days. */
const LARGEST_HEADER = 64 * 2 ** 20;
const CONTAINERS = new Set(['trak', 'edts', 'mdia', 'minf', 'stbl']);

/** Reads the boxes of an MP4 file; undefined when there is no file or it has none that can be read. */
export async function readBoxes(path: string): Promise<Boxes | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const order = await topBoxes(file);
    const header = order.find((box) => box.name === 'moov');
    const pictures = order.findIndex((box) => box.name === 'mdat');
    if (header === undefined || header.size > LARGEST_HEADER) return undefined;
    const { buffer } = await file.read(Buffer.alloc(header.size), 0, header.size, header.from);
    return { faststart: pictures < 0 || order.indexOf(header) < pictures, tracks: readTracks(buffer) };
  } finally {
    await file.close();
  }
}

interface Box {
  readonly name: string;
  /** Of its contents, bytes from the start of the file (or of the buffer read). */
  readonly from: number;
  readonly size: number;
}

async function topBoxes(file: FileHandle): Promise<Box[]> {
  const boxes: Box[] = [];
  const { size: end } = await file.stat();
  const head = Buffer.alloc(16);
  for (let at = 0; at + 8 <= end && boxes.length < 1000; ) {
    await file.read(head, 0, 16, at);
    const box = boxAt(head, 0, end - at);
    if (box === undefined) break;
    boxes.push({ ...box, from: at + box.from });
    at += box.from + box.size;
  }
  return boxes;
}

/** The box at an offset; `left` is how many bytes there are from there on. */
function boxAt(bytes: Buffer, at: number, left: number): Box | undefined {
  if (left < 8 || at + 8 > bytes.length) return undefined;
  const short = bytes.readUInt32BE(at);
  const long = short === 1 && at + 16 <= bytes.length;
  const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? left : short;
  const head = long ? 16 : 8;
  if (size < head || size > left) return undefined;
  return { name: bytes.toString('latin1', at + 4, at + 8), from: at + head, size: size - head };
}

function* within(bytes: Buffer): Generator<{ name: string; body: Buffer }> {
  for (let at = 0; at < bytes.length; ) {
    const box = boxAt(bytes, at, bytes.length - at);
    if (box === undefined) return;
    yield { name: box.name, body: bytes.subarray(box.from, box.from + box.size) };
    at = box.from + box.size;
  }
}

/** All boxes below, by name; those that only hold others are opened. */
function flat(bytes: Buffer, into = new Map<string, Buffer>()): Map<string, Buffer> {
  for (const { name, body } of within(bytes)) {
    if (CONTAINERS.has(name)) flat(body, into);
    else into.set(name, body);
  }
  return into;
}

function readTracks(header: Buffer): TrackTable[] {
  const film = [...within(header)];
  const movie = film.find((box) => box.name === 'mvhd')?.body;
  const second = movie === undefined ? 1 : timesOf(movie).timescale;
  return film.filter((box) => box.name === 'trak').map((box) => readTrack(flat(box.body), second));
}

/** `mvhd` and `mdhd` begin alike: version, two dates, timescale, duration; version 1 has dates and duration of 8 bytes. */
function timesOf(body: Buffer): { timescale: number; duration: number } {
  if (body.length < (body[0] === 1 ? 32 : 20)) return { timescale: 1, duration: 0 };
  if (body[0] === 1) return { timescale: body.readUInt32BE(20), duration: Number(body.readBigUInt64BE(24)) };
  return { timescale: body.readUInt32BE(12), duration: body.readUInt32BE(16) };
}

function readTrack(boxes: ReadonlyMap<string, Buffer>, second: number): TrackTable {
  const media = boxes.get('mdhd');
  const lengths = entries(boxes.get('stts'), 8, (row) => ({ count: row.readUInt32BE(0), ticks: row.readUInt32BE(4) }));
  const sizes = boxes.get('stsz');
  return {
    kind: boxes.get('hdlr')?.toString('latin1', 8, 12) ?? '',
    ...(media === undefined ? { timescale: 1, duration: 0 } : timesOf(media)),
    samples: sizes === undefined || sizes.length < 12 ? 0 : sizes.readUInt32BE(8),
    lengths,
    reordered: entries(boxes.get('ctts'), 8, (row) => row.readInt32BE(4)).some((shift) => shift !== 0),
    edits: readEdits(boxes.get('elst'), second),
  };
}

function readEdits(body: Buffer | undefined, second: number): TrackTable['edits'] {
  const large = body?.[0] === 1;
  return entries(body, large ? 20 : 12, (row) => ({
    seconds: (large ? Number(row.readBigUInt64BE(0)) : row.readUInt32BE(0)) / second,
    from: large ? Number(row.readBigInt64BE(8)) : row.readInt32BE(4),
  }));
}

/** The rows of a table box: version and flags, how many, then rows of equal size. A lying count ends where the bytes do. */
function entries<Row>(body: Buffer | undefined, size: number, read: (row: Buffer) => Row): Row[] {
  if (body === undefined || body.length < 8) return [];
  const rows: Row[] = [];
  const count = Math.min(body.readUInt32BE(4), Math.floor((body.length - 8) / size));
  for (let row = 0; row < count; row++) rows.push(read(body.subarray(8 + row * size, 8 + (row + 1) * size)));
  return rows;
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** What a GGUF file says of itself, read from its head alone. */
export interface GgufHead {
  readonly version: number;
  readonly tensors: number;
  /** `llama`, `qwen2`, `bert`, ... */
  readonly architecture: string;
  readonly name: string | undefined;
  /** Tokens it was trained on. */
  readonly contextLength: number | undefined;
  /** Whether it carries a chat template. */
  readonly chat: boolean;
  /** Bytes of the file. */
  readonly size: number;
}

/** The head of a model with a large vocabulary takes some megabytes; more than this is no head. */
const LARGEST_HEAD = 256 << 20;
/** No model has more: the largest published ones have a few thousand tensors and some hundred entries. */
const MOST_TENSORS = 1_000_000;
const MOST_ENTRIES = 100_000;
const LONGEST_KEY = 65_535;

const VALUE = {
  u8: 0,
  i8: 1,
  u16: 2,
  i16: 3,
  u32: 4,
  i32: 5,
  f32: 6,
  bool: 7,
  string: 8,
  array: 9,
  u64: 10,
  i64: 11,
  f64: 12,
} as const;
const SIZES: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };

/**
 * Reads the head of a GGUF file (versions 2 and 3) and checks every size it declares against the file before anything is
 * allocated for it. Throws an Error that says what is wrong where.
 */
export function readGgufHead(path: string): GgufHead {
  const file = openSync(path, 'r');
  try {
    return head(new Reader(file, fstatSync(file).size));
  } finally {
    closeSync(file);
  }
}

function head(reader: Reader): GgufHead {
  if (reader.size < 24 || reader.bytes(4).toString('latin1') !== 'GGUF') throw new Error('it is no GGUF file');
  const version = reader.u32();
  if (version !== 2 && version !== 3) throw new Error(`it is GGUF version ${version}; 2 and 3 can be read`);
  const tensors = reader.count('tensors', MOST_TENSORS);
  const entries = reader.count('entries', MOST_ENTRIES);
  const facts = new Map<string, string | number | boolean | undefined>();
  for (let entry = 0; entry < entries; entry++) facts.set(reader.text(LONGEST_KEY), value(reader, reader.u32()));
  const text = (key: string) => (typeof facts.get(key) === 'string' ? String(facts.get(key)) : undefined);
  const architecture = text('general.architecture');
  if (architecture === undefined) throw new Error('it does not say which architecture it is');
  const context = facts.get(`${architecture}.context_length`);
  return {
    version,
    tensors,
    architecture,
    name: text('general.name'),
    contextLength: typeof context === 'number' ? context : undefined,
    chat: facts.has('tokenizer.chat_template'),
    size: reader.size,
  };
}

function value(reader: Reader, type: number): string | number | boolean | undefined {
  if (type === VALUE.string) return reader.text(LARGEST_HEAD);
  if (type === VALUE.array) return skipArray(reader);
  const size = SIZES[type];
  if (size === undefined) throw new Error(`at byte ${reader.at}: there is no value type ${type}`);
  const bytes = reader.bytes(size);
  if (type === VALUE.u32) return bytes.readUInt32LE();
  if (type === VALUE.i32) return bytes.readInt32LE();
  if (type === VALUE.bool) return bytes[0] !== 0;
  if (type === VALUE.u64) return Number(bytes.readBigUInt64LE());
  return undefined;
}

function skipArray(reader: Reader): undefined {
  const type = reader.u32();
  const length = reader.count('elements', LARGEST_HEAD);
  if (type === VALUE.string) for (let at = 0; at < length; at++) reader.text(LARGEST_HEAD);
  else {
    const size = SIZES[type];
    if (size === undefined) throw new Error(`at byte ${reader.at}: there is no array of type ${type}`);
    reader.skip(length * size);
  }
  return undefined;
}

/** Reads forward through a file, a window at a time, and never beyond its end. */
class Reader {
  readonly size: number;
  at = 0;
  readonly #file: number;
  #window = Buffer.alloc(0);
  #from = 0;

  constructor(file: number, size: number) {
    this.#file = file;
    this.size = size;
  }

  skip(length: number): void {
    if (!(length >= 0) || this.at + length > Math.min(this.size, LARGEST_HEAD))
      throw new Error(`at byte ${this.at}: it declares ${length} bytes more than there are`);
    this.at += length;
  }

  bytes(length: number): Buffer {
    const start = this.at;
    this.skip(length);
    if (start < this.#from || this.at > this.#from + this.#window.length) this.#load(start, length);
    return this.#window.subarray(start - this.#from, this.at - this.#from);
  }

  u32(): number {
    return this.bytes(4).readUInt32LE();
  }

  count(what: string, most: number): number {
    const declared = this.bytes(8).readBigUInt64LE();
    if (declared > BigInt(most)) throw new Error(`at byte ${this.at}: it declares ${declared} ${what}`);
    return Number(declared);
  }

  text(longest: number): string {
    return this.bytes(this.count('bytes of text', longest)).toString('utf8');
  }

  #load(from: number, length: number): void {
    const window = Buffer.alloc(Math.min(Math.max(length, 1 << 16), this.size - from));
    let filled = 0;
    while (filled < window.length) {
      const read = readSync(this.#file, window, filled, window.length - filled, from + filled);
      if (read === 0) throw new Error('it became shorter while it was read');
      filled += read;
    }
    this.#window = window;
    this.#from = from;
  }
}

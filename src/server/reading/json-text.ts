import { Fault } from '#fault';

/** How large a document may be inside. */
export interface JsonBounds {
  /** Objects and lists inside one another. */
  readonly depth: number;
  /** Values, keys not counted. */
  readonly values: number;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads JSON as it is written, or not at all. Refused, where other readers guess: bytes that are no UTF-8, a mark at the
 * beginning, a key twice in one object (`json-key-twice`), halves of characters, numbers that would become others
 * (`json-number`), `__proto__`, and what is nested or split beyond the bounds (`json-too-deep`, `json-too-large`).
 */
export function readJsonText(bytes: Uint8Array, bounds: JsonBounds): unknown {
  const text = decoded(bytes);
  new Scan(text, bounds).run();
  const value: unknown = parsed(text);
  if (HALF.test(text)) checkWellFormed(value);
  return value;
}

/** Half a character may be written as an escape. */
const HALF = /\\u[dD][89abAB]|\\u[dD][c-fC-F]/;

function decoded(bytes: Uint8Array): string {
  try {
    const text = decoder.decode(bytes);
    if (!text.startsWith('\ufeff')) return text;
  } catch (cause) {
    throw new Fault('usage', 'json-invalid', 'The body is not UTF-8.', { cause });
  }
  throw new Fault('usage', 'json-invalid', 'The body begins with a byte order mark.', { hint: 'Leave it out.' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const words = cause instanceof SyntaxError ? cause.message : '';
    const [at = ''] = /at position \d+(?: \(line \d+ column \d+\))?/.exec(words) ?? [];
    const where = words.includes('end of JSON') ? ': it ends too early' : at === '' ? '' : `: look ${at}`;
    throw new Fault('usage', 'json-invalid', `The body is not JSON${where}.`, { cause });
  }
}

function checkWellFormed(value: unknown): void {
  const left: unknown[] = [value];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next === 'string' && !next.isWellFormed()) throw halfCharacter();
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inside] of Object.entries(next)) {
      if (!key.isWellFormed()) throw halfCharacter();
      if (inside !== null && inside !== undefined) left.push(inside);
    }
  }
}

const halfCharacter = (): Fault => new Fault('usage', 'json-invalid', 'The body has half a character in it.');

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NUMBER = /-?[0-9][0-9.eE+-]*/y;

/** One pass over the text, before it is parsed: JSON.parse itself keeps the last of two keys, and has no bounds. */
class Scan {
  readonly #text: string;
  readonly #bounds: JsonBounds;
  /** The keys so far of each open object, and null for each open list. */
  readonly #open: (Set<string> | null)[] = [];
  #values = 1;
  #at = 0;

  constructor(text: string, bounds: JsonBounds) {
    this.#text = text;
    this.#bounds = bounds;
  }

  run(): void {
    const text = this.#text;
    while (this.#at < text.length) {
      const code = text.charCodeAt(this.#at);
      if (code === QUOTE) this.#string();
      else if (code === 0x7b || code === 0x5b) this.#enter(code === 0x7b ? new Set() : null);
      else if (code === 0x7d || code === 0x5d) this.#leave();
      else if (code === 0x2c) this.#count();
      else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) this.#number();
      else this.#at += 1;
    }
  }

  #enter(keys: Set<string> | null): void {
    this.#open.push(keys);
    if (this.#open.length > this.#bounds.depth) {
      throw new Fault('usage', 'json-too-deep', `The body is nested deeper than ${this.#bounds.depth}.`);
    }
    this.#count();
  }

  #leave(): void {
    this.#open.pop();
    this.#at += 1;
  }

  #count(): void {
    this.#at += 1;
    this.#values += 1;
    if (this.#values <= this.#bounds.values) return;
    throw new Fault('usage', 'json-too-large', `The body has more than ${this.#bounds.values} values.`);
  }

  #string(): void {
    const text = this.#text;
    const start = this.#at;
    let end = text.indexOf('"', start + 1);
    while (end > 0 && escaped(text, end)) end = text.indexOf('"', end + 1);
    this.#at = end < 0 ? text.length : end + 1;
    const keys = this.#open.at(-1);
    if (keys && end > 0 && this.#isKey()) this.#key(keys, text.slice(start, end + 1));
  }

  /** What a colon follows is a key. */
  #isKey(): boolean {
    let at = this.#at;
    for (let code = this.#text.charCodeAt(at); code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09; ) {
      at += 1;
      code = this.#text.charCodeAt(at);
    }
    return this.#text.charCodeAt(at) === 0x3a;
  }

  #key(keys: Set<string>, written: string): void {
    const key = written.includes('\\') ? String(parsed(written)) : written.slice(1, -1);
    if (key === '__proto__') throw new Fault('usage', 'json-key-refused', 'The body has a key __proto__.');
    if (keys.has(key)) {
      throw new Fault('usage', 'json-key-twice', `The key ${key.slice(0, 100)} stands twice in one object.`);
    }
    keys.add(key);
  }

  #number(): void {
    NUMBER.lastIndex = this.#at;
    const [written = '-'] = NUMBER.exec(this.#text) ?? [];
    this.#at += written.length;
    // Short ones without an exponent are what they say.
    if (written.length > 15 || /[eE]/.test(written)) checkNumber(written);
  }
}

function escaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 0;
}

/** Digits of the longest whole number that is looked at closely. */
const LONGEST_WHOLE = 40;

function checkNumber(written: string): void {
  const number = Number(written);
  // Not a number at all: JSON.parse says where.
  if (Number.isNaN(number)) return;
  if (Number.isFinite(number) && (!/^-?\d+$/.test(written) || isKept(written, number))) return;
  throw new Fault('usage', 'json-number', `The number ${written.slice(0, 40)} cannot be kept exactly.`, {
    hint: 'Send it as a text.',
  });
}

/** Exactly, or at least so that the same digits come back. */
const isKept = (written: string, number: number): boolean =>
  written.length <= LONGEST_WHOLE && (String(number) === written || BigInt(written) === BigInt(number));

import { step } from './json.ts';

/** What was read, up to where, and where each part of it stands in the text. */
export interface Read {
  readonly ok: true;
  readonly value: unknown;
  /** After its last character. */
  readonly end: number;
  /** Where the value of each path begins: `$.scenes[0]`. */
  readonly places: ReadonlyMap<string, number>;
}

/** Why a text is no JSON, even with patience. */
export interface Unread {
  readonly ok: false;
  readonly at: number;
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** True when the text ends before the value does: it was cut off, and nothing is invented to close it. */
  readonly incomplete: boolean;
}

/** Deeper than any answer, shallower than the stack. */
const DEEPEST = 200;

/**
 * Reads a JSON value as models write it: with trailing commas, comments, single quotes, names without quotes, line breaks in
 * strings, Python's True, False and None, and NaN (which then fits no schema). What breaks off is reported, never closed.
 */
export function readLenient(text: string, start = 0): Read | Unread {
  const reader = new Reader(text, start);
  try {
    const value = reader.value('$', 0);
    return { ok: true, value, end: reader.at, places: reader.places };
  } catch (error) {
    if (error instanceof Snag) return { ok: false, ...error.details };
    throw error;
  }
}

/** Where reading got stuck. */
class Snag extends Error {
  readonly details: Omit<Unread, 'ok'>;
  constructor(details: Omit<Unread, 'ok'>) {
    super(details.expected);
    this.details = details;
  }
}

const NAME = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const NUMBER = /[+-]?(?:Infinity|NaN|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
const SPACE = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['True', true],
  ['False', false],
  ['None', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
]);
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

class Reader {
  at: number;
  readonly places = new Map<string, number>();
  readonly #text: string;

  constructor(text: string, start: number) {
    this.#text = text;
    this.at = start;
  }

  value(path: string, depth: number): unknown {
    this.#match(SPACE);
    if (depth > DEEPEST) throw this.#snag(path, `at most ${DEEPEST} levels`);
    this.places.set(path, this.at);
    const next = this.#text[this.at];
    if (next === '{') return this.#object(path, depth);
    if (next === '[') return this.#array(path, depth);
    if (next === '"' || next === "'") return this.#string(path);
    const word = this.#match(NAME);
    if (word !== undefined) {
      if (WORDS.has(word)) return WORDS.get(word);
      this.at -= word.length;
      throw this.#snag(path, 'a value', this.at + word.length === this.#text.length);
    }
    const number = this.#match(NUMBER);
    if (number === undefined) throw this.#snag(path, 'a value');
    return Number(number);
  }

  #object(path: string, depth: number): unknown {
    const members: [string, unknown][] = [];
    this.at++;
    for (;;) {
      this.#match(SPACE);
      if (this.#take('}')) return fromMembers(members);
      const quoted = this.#text[this.at] === '"' || this.#text[this.at] === "'";
      const name = quoted ? this.#string(path) : this.#match(NAME);
      if (name === undefined) throw this.#snag(path, 'a name or }');
      this.#match(SPACE);
      if (!this.#take(':')) throw this.#snag(path, `: after ${JSON.stringify(name)}`);
      members.push([name, this.value(step(path, name), depth + 1)]);
      this.#match(SPACE);
      if (this.#take(',')) continue;
      if (this.#take('}')) return fromMembers(members);
      throw this.#snag(step(path, name), ', or }');
    }
  }

  #array(path: string, depth: number): unknown[] {
    const elements: unknown[] = [];
    this.at++;
    for (;;) {
      this.#match(SPACE);
      if (this.#take(']')) return elements;
      const here = `${path}[${elements.length}]`;
      elements.push(this.value(here, depth + 1));
      this.#match(SPACE);
      if (this.#take(',')) continue;
      if (this.#take(']')) return elements;
      throw this.#snag(here, ', or ]');
    }
  }

  #string(path: string): string {
    const quote = this.#text[this.at++] ?? '"';
    let read = '';
    for (;;) {
      const next = this.#text[this.at++];
      if (next === undefined) {
        this.at = this.#text.length;
        throw this.#snag(path, `${quote} at the end of the text`);
      }
      if (next === quote) return read;
      read += next === '\\' ? this.#escape(path) : next;
    }
  }

  #escape(path: string): string {
    const next = this.#text[this.at++];
    if (next === undefined) {
      this.at = this.#text.length;
      throw this.#snag(path, 'a character after \\');
    }
    if (next !== 'u') return ESCAPES[next] ?? (/[A-Za-z]/.test(next) ? `\\${next}` : next);
    const digits = this.#text.slice(this.at, this.at + 4);
    if (!/^[0-9a-f]{4}$/i.test(digits))
      throw this.#snag(path, 'four digits after \\u', this.at + 4 > this.#text.length);
    this.at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  #take(character: string): boolean {
    if (this.#text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  #snag(path: string, expected: string, incomplete = this.at >= this.#text.length): Snag {
    const rest = this.#text.slice(this.at, this.at + 20);
    const found = rest === '' ? 'the end' : JSON.stringify(rest);
    return new Snag({ at: this.at, path, expected, found, incomplete });
  }
}

/** The last of equal names counts, as in JSON.parse; `__proto__` is a name like any other. */
function fromMembers(members: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(members);
}

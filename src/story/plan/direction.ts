import type { Angle, Framing, Move, Size } from '#film';
import { ANGLE_CRAFT, FRAMING_CRAFT, MOVE_CRAFT, SIZE_CRAFT } from '../craft/index.ts';

/** What a `[[shot: ...]]` note wants of the next shot. */
export interface Direction {
  readonly size?: Size;
  readonly framing?: Framing;
  readonly angle?: Angle;
  readonly move?: Move;
  /** Degrees of dutch angle. */
  readonly roll?: number;
  readonly seconds?: number;
  /** The parts that are none of these, as written: a name, a thing, a misspelling. */
  readonly rest: readonly string[];
}

type Meaning =
  | { readonly size: Size }
  | { readonly framing: Framing }
  | { readonly angle: Angle }
  | { readonly move: Move }
  | { readonly roll: number };

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['dutch', { roll: 6 }],
  ['dutch angle', { roll: 6 }],
  ['canted', { roll: 6 }],
  ...SIZE_CRAFT.flatMap(({ size, abbreviation, also, name }) =>
    [abbreviation, size, name, ...also].map((word) => [plain(word), { size }] as const),
  ),
  ...MOVE_CRAFT.flatMap(({ move, also }) => [move, ...also].map((word) => [plain(word), { move }] as const)),
  ...ANGLE_CRAFT.flatMap(({ angle, also }) => [angle, ...also].map((word) => [plain(word), { angle }] as const)),
  ...FRAMING_CRAFT.flatMap(({ framing, abbreviation, also }) =>
    [abbreviation, framing, ...also].map((word) => [plain(word), { framing }] as const),
  ),
]);
const LONGEST = 4;
const SECONDS = /^(\d+(?:[.,]\d+)?)\s*(?:s|sec|secs|seconds?)$/i;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[-_/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Reads `MS | eye | dolly-in | 3.5s`. Parts are divided by `|`; within a part several words may stand together (`low CU`). What is
 * not understood is kept in `rest`, never thrown away.
 */
export function readDirection(text: string): Direction {
  const parts = text
    .replace(/^\s*(?:\[\[)?\s*shot\s*:/i, '')
    .replace(/\]\]\s*$/, '')
    .split('|');
  const found: { -readonly [Key in keyof Direction]: Direction[Key] } & { rest: string[] } = { rest: [] };
  for (const part of parts.map((piece) => piece.trim()).filter((piece) => piece !== '')) {
    const left = readPart(part, found);
    if (left !== '') found.rest.push(left);
  }
  return found;
}

function readPart(part: string, found: object): string {
  const words = part.split(/\s+/);
  const left: string[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = takeWords(words, at, found);
    if (taken === 0) left.push(words[at] ?? '');
    at += Math.max(1, taken);
  }
  return left.join(' ');
}

/** Reads the longest phrase that starts at a word; says how many words it took. */
function takeWords(words: readonly string[], at: number, found: object): number {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const meaning = MEANINGS.get(plain(phrase).replace(/[,;:.]$/, ''));
    if (meaning !== undefined) {
      Object.assign(found, meaning);
      return length;
    }
    const seconds = Number(SECONDS.exec(phrase)?.[1]?.replace(',', '.') ?? 0);
    if (seconds > 0) {
      Object.assign(found, { seconds });
      return length;
    }
  }
  return 0;
}

import type { Angle, Framing, Move, Rational, Size } from '#film';
import { boardWord, SHOT_WORDS, type ShotWord, spokenForm } from './shot-words.ts';

/** What a `[[shot: MS | eye | push-in | 3.5s]]` note asks of the next shot. */
export interface ShotNote {
  readonly size?: Size;
  readonly framing?: Framing;
  readonly angle?: Angle;
  readonly move?: Move;
  /** How long the shot should be, exact. */
  readonly seconds?: Rational;
  /** What is none of these, parts separated by ` | `; empty if nothing is left over. */
  readonly rest: string;
}

const OPENING = /^\s*(?:\[\[)?\s*shot\s*:/i;
/** A small `s`: `2S` is two people. */
const SECONDS = /^(\d{1,4})(?:\.(\d{1,4})|\/(\d{1,6}))?\s*(?:s|[Ss](?:ec|ecs|econd|econds)|″|")$/;
/** Words that go with the others and add nothing. */
const FILLERS = /^(?:angle|shot|camera|slow|slowly|a|the)$/;
const LONGEST_PHRASE = 4;

/** True for a note that is about a shot. */
export const isShotNote = (note: string): boolean => OPENING.test(note);

/** Reads a shot note, with or without its brackets and its `shot:`. What is said twice counts as first said. */
export function parseShotNote(text: string): ShotNote {
  const inner = text
    .trim()
    .replace(/^\[\[/, '')
    .replace(/\]\]$/, '')
    .replace(/^\s*shot\s*:/i, '');
  let note: Omit<ShotNote, 'rest'> = {};
  const rest: string[] = [];
  for (const part of inner.split(inner.includes('|') ? '|' : /[,;]/)) {
    const { found, left } = readPart(part.trim());
    note = { ...found, ...note };
    if (left !== '') rest.push(left);
  }
  return { ...note, rest: rest.join(' | ') };
}

function readPart(part: string): { found: Omit<ShotNote, 'rest'>; left: string } {
  const seconds = SECONDS.exec(part);
  if (seconds !== null) return { found: { seconds: exact(seconds) }, left: '' };
  const words = part.split(/[\s]+/);
  const found: ShotWord[] = [];
  let at = 0;
  while (at < words.length) {
    const match = longestPhrase(words, at);
    if (match !== null) {
      found.push(match.word);
      at += match.length;
    } else if (FILLERS.test((words[at] ?? '').toLowerCase())) at++;
    else break;
  }
  // `high noon` is no high angle; but `CU on Mara` is a close shot of something.
  const whole = at >= words.length;
  const opens = found.length > 0 && found.every((word) => word.field === 'size' || word.field === 'framing');
  if (found.length === 0 || (!whole && !opens)) return { found: {}, left: part };
  return { found: merged(found), left: words.slice(at).join(' ') };
}

function longestPhrase(words: readonly string[], at: number): { word: ShotWord; length: number } | null {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const word = SHOT_WORDS.get(spokenForm(words.slice(at, at + length).join(' ')));
    if (word !== undefined) return { word, length };
  }
  return null;
}

const merged = (words: readonly ShotWord[]): Omit<ShotNote, 'rest'> =>
  Object.fromEntries([...words].reverse().map((word) => [word.field, word.value]));

/** `3.5` or `7/2` as a fraction in lowest terms. */
function exact(match: RegExpExecArray): Rational {
  const decimals = match[2] ?? '';
  const num = Number((match[1] ?? '') + decimals);
  const den = match[3] === undefined ? 10 ** decimals.length : Number(match[3]);
  const divisor = greatestCommon(num, den);
  return den === 0 ? { num, den: 1 } : { num: num / divisor, den: den / divisor };
}

const greatestCommon = (one: number, other: number): number =>
  other === 0 ? Math.max(one, 1) : greatestCommon(other, one % other);

/** Writes a shot note with its brackets; reading it gives the same again. */
export function printShotNote(note: ShotNote): string {
  const words: string[] = [];
  if (note.size !== undefined) words.push(boardWord({ field: 'size', value: note.size }));
  if (note.framing !== undefined) words.push(boardWord({ field: 'framing', value: note.framing }));
  if (note.angle !== undefined) words.push(boardWord({ field: 'angle', value: note.angle }));
  if (note.move !== undefined) words.push(boardWord({ field: 'move', value: note.move }));
  if (note.seconds !== undefined) words.push(`${decimal(note.seconds)}s`);
  if (note.rest !== '') words.push(note.rest);
  return `[[shot: ${words.join(' | ')}]]`;
}

/** A decimal where one is exact within four places, a fraction otherwise. */
function decimal({ num, den }: Rational): string {
  return 10_000 % den === 0 ? String(num / den) : `${num}/${den}`;
}

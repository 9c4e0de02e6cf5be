import type { Mismatch } from './keywords.ts';
import { type Read, readLenient, type Unread } from './lenient.ts';

/** A place where an answer does not fit, with the text around it. */
export interface Misfit extends Mismatch {
  /** Some forty characters of the answer before and after. */
  readonly around: string;
  /** True when the answer broke off there. */
  readonly incomplete: boolean;
}

export type Judged =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly misfits: readonly Misfit[] };

/** Says what is wrong with a value, or gives it back as it should be. */
export type Judge = (value: unknown) => { readonly value: unknown } | { readonly mismatches: readonly Mismatch[] };

/** Places where a value may begin that are tried. */
const ATTEMPTS = 100;

/**
 * Finds the value an answer is meant to give: the whole text, or what stands in a fence or between prose. Of several that fit
 * the longest counts; of several that do not, the one that was read farthest is told about. What a model thought aloud before
 * (`</think>`) is no answer.
 */
export function findValue(answer: string, judge: Judge, opens = '{['): Judged {
  const thought = answer.lastIndexOf('</think>');
  const from = thought < 0 ? 0 : thought + '</think>'.length;
  let fitting: { readonly length: number; readonly value: unknown } | undefined;
  let failing: { readonly reach: number; readonly misfits: readonly Misfit[] } | undefined;
  for (const read of candidates(answer, from, opens)) {
    const verdict = judgeRead(read, answer, judge);
    const reach = read.ok ? read.end - read.start : read.at - read.start;
    if (verdict.ok && (fitting === undefined || reach > fitting.length))
      fitting = { length: reach, value: verdict.value };
    if (!verdict.ok && (failing === undefined || reach > failing.reach)) failing = { reach, misfits: verdict.misfits };
  }
  if (fitting !== undefined) return { ok: true, value: fitting.value };
  return { ok: false, misfits: failing?.misfits ?? [nothingThere(answer)] };
}

type Candidate = (Read | Unread) & { readonly start: number };

function* candidates(answer: string, from: number, opens: string): Generator<Candidate> {
  const start = from + (answer.slice(from).search(/\S/) + 1 || 1) - 1;
  const whole = readLenient(answer, start);
  if (whole.ok && answer.slice(whole.end).trim() === '') return yield { ...whole, start };
  let at = from;
  for (let tries = 0; tries < ATTEMPTS; tries++) {
    while (at < answer.length && !opens.includes(answer[at] ?? '')) at++;
    if (at >= answer.length) return;
    const read = readLenient(answer, at);
    yield { ...read, start: at };
    if (read.ok) at = read.end;
    // What broke off or broke down is not searched for a part that happens to fit: that would be another answer.
    else if (read.incomplete) return;
    else at = read.path === '$' ? at + 1 : closing(answer, at);
  }
}

/** After the bracket that closes the one at `start`; the end of the text where none does. */
function closing(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const next = text[at] ?? '';
    if (next === '"') at = endOfString(text, at);
    else if ('{['.includes(next)) open++;
    else if ('}]'.includes(next) && --open === 0) return at + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function judgeRead(read: Candidate, answer: string, judge: Judge): Judged {
  if (!read.ok) {
    const { path, expected, found, at, incomplete } = read;
    return { ok: false, misfits: [{ path, expected, found, around: around(answer, at), incomplete }] };
  }
  const verdict = judge(read.value);
  if ('value' in verdict) return { ok: true, value: verdict.value };
  return {
    ok: false,
    misfits: verdict.mismatches.map((mismatch) => ({
      ...mismatch,
      around: around(answer, placeOf(mismatch.path, read.places)),
      incomplete: false,
    })),
  };
}

/** Where a path stands; of something that is missing, where its parent does. */
function placeOf(path: string, places: ReadonlyMap<string, number>): number {
  for (let each = path; each !== ''; each = each.replace(/(\.[^.[\]]+|\[[^[\]]*\]|\$)$/, '')) {
    const place = places.get(each);
    if (place !== undefined) return place;
    if (!/(\.[^.[\]]+|\[[^[\]]*\]|\$)$/.test(each)) break;
  }
  return places.get('$') ?? 0;
}

const around = (text: string, at: number): string => text.slice(Math.max(0, at - 40), at + 40);

const nothingThere = (answer: string): Misfit => ({
  path: '$',
  expected: 'JSON',
  found: answer.trim() === '' ? 'an empty answer' : 'no JSON in it',
  around: answer.trim().slice(0, 80),
  incomplete: answer.trim() === '',
});

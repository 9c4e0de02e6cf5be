import { Fault } from '#fault';
import { alignment } from './alignment.ts';
import type { Patch } from './change.ts';
import { isPlain, same } from './equal.ts';
import { placeOf } from './unreadable.ts';

type Path = Patch['path'];

/**
 * The edits that turn one piece of plain data into another, few and small: things with an `id` are followed through a list
 * wherever they go, so that one new line in the middle is one edit. To be applied in order.
 */
export function patchesBetween(before: unknown, after: unknown): Patch[] {
  return [...between(before, after, [])];
}

function* between(before: unknown, after: unknown, path: Path): Generator<Patch> {
  if (same(before, after)) return;
  if (Array.isArray(before) && Array.isArray(after)) yield* betweenLists(before, after, path);
  else if (isPlain(before) && isPlain(after)) yield* betweenObjects(before, after, path);
  else yield { op: 'replace', path, value: plain(after, path) };
}

type Plain = Readonly<Record<string, unknown>>;

function* betweenObjects(before: Plain, after: Plain, path: Path): Generator<Patch> {
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) yield { op: 'remove', path: [...path, key] };
  }
  for (const key of Object.keys(after)) {
    if (Object.hasOwn(before, key)) yield* between(before[key], after[key], [...path, key]);
    else yield { op: 'add', path: [...path, key], value: plain(after[key], [...path, key]) };
  }
}

function* betweenLists(before: readonly unknown[], after: readonly unknown[], path: Path): Generator<Patch> {
  const kept = alignment(before, after);
  const keptBefore = new Set(kept.map(([from]) => from));
  const keptAfter = new Map(kept.map(([from, to]) => [to, from]));
  for (let index = before.length - 1; index >= 0; index--) {
    if (!keptBefore.has(index)) yield { op: 'remove', path: [...path, index] };
  }
  for (const [index, item] of after.entries()) {
    if (!keptAfter.has(index)) yield { op: 'add', path: [...path, index], value: plain(item, [...path, index]) };
  }
  for (const [index, from] of keptAfter) yield* between(before[from], after[index], [...path, index]);
}

/** A copy of the value, once it is certain that JSON can say it and gives it back the same. */
function plain(value: unknown, path: Path): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => plain(item, [...path, index]));
  if (isPlain(value) && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, [...path, key])]));
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return value;
  throw new Fault(
    'failure',
    'change-unspeakable',
    `${placeOf(path)} would become ${typeof value}, which cannot be kept.`,
    {
      facts: { path },
      hint: 'A film holds text, finite numbers, true, false, null, lists and objects only.',
    },
  );
}

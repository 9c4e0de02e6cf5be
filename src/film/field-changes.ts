import { isPlain, same } from './equal.ts';

/** What differs between two records in words, field by field: `size was “medium”, is “close”`. */
export function fieldChanges(before: object, after: object): string[] {
  return [...changes(Object.entries(before), new Map(Object.entries(after)), '')];
}

function* changes(
  before: readonly (readonly [string, unknown])[],
  after: ReadonlyMap<string, unknown>,
  within: string,
): Generator<string> {
  for (const [key, old] of before) {
    const now = after.get(key);
    const field = within === '' ? key : `${within} ${key}`;
    if (same(old, now)) continue;
    if (isScale(old) || isScale(now) || !isPlain(old) || !isPlain(now)) yield change(field, old, now);
    else yield* changes(Object.entries(old), new Map(Object.entries(now)), field);
  }
}

function change(field: string, old: unknown, now: unknown): string {
  if (typeof old === 'string' && typeof now === 'string' && (old.includes('\n') || now.includes('\n'))) {
    return `${field} was rewritten`;
  }
  if (!Array.isArray(old) || !Array.isArray(now)) return `${field} was ${shown(old)}, is ${shown(now)}`;
  if ([...old, ...now].every((item) => typeof item === 'string')) {
    return `${field} were ${shown(old)}, are ${shown(now)}`;
  }
  const grown = now.length - old.length;
  if (grown === 0) return `${field} were changed`;
  return `${field} are ${Math.abs(grown)} ${grown > 0 ? 'more' : 'fewer'}`;
}

/** A value as people read it; text in quotation marks and shortened to 60 characters. */
function shown(value: unknown): string {
  if (isScale(value)) return String(Math.round((value.num / value.den) * 1000) / 1000);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(shown).join(', ');
  if (typeof value === 'string') return quoted(value);
  if (value === null || value === undefined) return 'nothing';
  return isPlain(value) ? JSON.stringify(value) : String(value);
}

export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

/** An exact fraction. */
function isScale(value: unknown): value is { readonly num: number; readonly den: number } {
  return isPlain(value) && typeof value['num'] === 'number' && typeof value['den'] === 'number';
}

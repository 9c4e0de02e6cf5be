import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/** A place in a film as a person would write it: `shots[3].covers[0].seconds`; `the film` for the whole. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return place.replace(/^\./, '') || 'the film';
}

/** What is wrong at a place, in words. `given` is the whole value that was read. */
export function wordsOf(issue: Issue, given: unknown): string {
  const place = placeOf(issue.path);
  const found = shown(valueAt(given, issue.path));
  switch (issue.code) {
    case 'invalid_type':
      return found === 'nothing'
        ? `${place} is missing.`
        : `${place} should be ${kindOf(issue.expected)}, but is ${found}.`;
    case 'too_small':
      return `${place} is ${found}; it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
    case 'too_big':
      return `${place} is ${found}; it must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}.`;
    case 'invalid_value':
      return `${place} is ${found}; it can be ${issue.values.map((value) => shown(value)).join(', ')}.`;
    case 'unrecognized_keys':
      return `${place} says more than a film can: ${issue.keys.map((key) => shown(key)).join(', ')}.`;
    case 'invalid_union':
      return `${place} is ${found}, which is none of the kinds there are.`;
    default:
      return `${place} is ${found}: ${issue.message}.`;
  }
}

function kindOf(expected: string): string {
  const words: Readonly<Record<string, string>> = {
    int: 'a whole number',
    object: 'an object',
    array: 'a list',
    boolean: 'true or false',
  };
  return words[expected] ?? `a ${expected}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

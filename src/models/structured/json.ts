import type { JsonObject } from '../contract/index.ts';

/** `object`, `array`, `null`, `string`, ...: JSON's own kinds. */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;

export const isObject = (value: unknown): value is JsonObject => kindOf(value) === 'object';

/** A value in few words. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const text = JSON.stringify(value) ?? typeof value;
  return text.length <= 80 ? text : `${text.slice(0, 77)}...`;
}

/** Compares JSON values by what they say; the order of names does not matter. */
export function same(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (kindOf(left) !== kindOf(right) || typeof left !== 'object' || left === null || right === null) return false;
  const names = Object.keys(left);
  if (names.length !== Object.keys(Object(right)).length) return false;
  return names.every(
    (name) => Object.hasOwn(Object(right), name) && same(Reflect.get(left, name), Reflect.get(Object(right), name)),
  );
}

/** A path one name farther: `$.scenes`, `$["not asked for"]`. */
export const step = (path: string, name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `${path}.${name}` : `${path}[${JSON.stringify(name)}]`;

import { Fault } from '#fault';
import type { Json } from './step.ts';

/**
 * JSON that is the same text for the same value: keys in order of their UTF-16 code units, no white space, numbers as ECMAScript
 * writes them (RFC 8785). Throws `json-unspeakable`, naming the place, for what JSON cannot say and give back.
 */
export function canonicalJson(value: Json): string {
  return written(value, '');
}

function written(value: unknown, place: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) {
    return `[${value.map((item: unknown, index) => written(item, `${place}[${index}]`)).join(',')}]`;
  }
  if (isRecord(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${written(value[key], place === '' ? key : `${place}.${key}`)}`);
    return `{${members.join(',')}}`;
  }
  const at = place === '' ? 'The value' : `“${place}”`;
  throw new Fault('failure', 'json-unspeakable', `${at} is ${String(value)}, which JSON cannot say.`, {
    facts: { place },
    hint: 'Parameters are made of text, finite numbers, true, false, null, lists and plain objects.',
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

import type { Json, JsonObject } from '../contract/index.ts';
import { isObject } from './json.ts';
import { compiled, KEYWORDS, type Mismatch, miss, unsupported, type Walk } from './keywords.ts';

/** Says where a value does not fit a schema; nothing when it does. At most twenty places. */
export type Validator = (value: unknown) => readonly Mismatch[];

/**
 * A validator for the part of JSON Schema (2020-12) that is sent to models. A keyword it does not know is a fault
 * `schema-unsupported` (kind `usage`): what cannot be checked is not promised.
 */
export function validator(schema: JsonObject): Validator {
  known(schema, '$');
  return (value) => {
    const walk: Walk = { root: schema, mismatches: [], refs: 0, check };
    check(schema, value, '$', walk);
    return walk.mismatches.slice(0, 20);
  };
}

const ANNOTATIONS = new Set(
  '$schema $id $comment $defs definitions title description default examples deprecated readOnly writeOnly'.split(' '),
);

function check(schema: Json | undefined, value: unknown, path: string, walk: Walk): void {
  if (schema === true || schema === undefined) return;
  if (schema === false) return miss(walk, path, 'nothing here', value);
  if (!isObject(schema)) throw unsupported(path, String(schema));
  for (const [name, rule] of Object.entries(schema)) KEYWORDS.get(name)?.(rule, value, path, walk, schema);
}

function known(schema: Json | undefined, path: string): void {
  if (!isObject(schema)) return;
  for (const [name, rule] of Object.entries(schema)) {
    if (!KEYWORDS.has(name) && !ANNOTATIONS.has(name)) throw unsupported(path, name);
    if (name === 'pattern') compiled(String(rule), path);
    if (['properties', 'patternProperties', '$defs', 'definitions'].includes(name) && isObject(rule))
      for (const [key, each] of Object.entries(rule)) known(each, `${path}.${key}`);
    else if (Array.isArray(rule)) for (const each of rule) known(name === 'enum' ? undefined : each, path);
    else if (!['const', 'default', 'examples'].includes(name)) known(rule, path);
  }
}

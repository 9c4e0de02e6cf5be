import { type Body, isObject, Refuse } from '../server/index.ts';

/** A field of a message in protocol buffers' JSON: its name may be written either way. */
export const fieldIn = (body: Body, name: string): unknown => body[name] ?? body[snake(name)];

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Refuses a field that is not in a message: what is misspelt is not overlooked. */
export function checkFields(body: Body, known: readonly string[], place = ''): void {
  const names = new Set(known.flatMap((name) => [name, snake(name)]));
  const strange = Object.keys(body).find((name) => !names.has(name));
  if (strange === undefined) return;
  const at = place === '' ? '' : ` at '${place}'`;
  throw new Refuse('bad-request', `Invalid JSON payload received. Unknown name "${strange}"${at}: Cannot find field.`);
}

/** A schema in the words of OpenAPI, whose types are in capitals, as JSON Schema. */
export function plainSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plainSchema);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([name, value]): [string, unknown] => [
    name,
    name === 'type' && typeof value === 'string' ? value.toLowerCase() : plainSchema(value),
  ]);
  return Object.fromEntries(entries);
}

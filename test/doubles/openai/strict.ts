import { isObject, objectIn, Refuse, textsIn } from '../server/index.ts';

/** Refuses a schema that strict mode does not take: every object names all its properties as required and takes no others. */
export function checkStrict(schema: unknown, where: string, path: readonly string[] = []): void {
  if (!isObject(schema)) return;
  const refuse = (words: string): never => {
    const context = path.length === 0 ? '()' : `(${path.map((step) => `'${step}'`).join(', ')})`;
    throw new Refuse('bad-request', `Invalid schema for ${where}: In context=${context}, ${words}`);
  };
  if (schema['type'] === 'object') {
    const properties = objectIn(schema['properties']);
    if (schema['additionalProperties'] !== false)
      refuse("'additionalProperties' is required to be supplied and to be false.");
    const required = textsIn(schema['required']);
    const missing = Object.keys(properties).find((name) => !required.includes(name));
    if (missing !== undefined)
      refuse(
        `'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`,
      );
    for (const [name, inner] of Object.entries(properties)) checkStrict(inner, where, [...path, 'properties', name]);
  }
  if (isObject(schema['items'])) checkStrict(schema['items'], where, [...path, 'items']);
  for (const [name, inner] of Object.entries(objectIn(schema['$defs'])))
    checkStrict(inner, where, [...path, '$defs', name]);
}

import * as z from 'zod';

/** JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
export type Schema = Readonly<Record<string, unknown>>;

/** A zod schema as JSON Schema: of what goes in, or of what comes out. */
export const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Schema =>
  plain(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));

/** A schema to stand inside another document: which dialect it is in is said once, for all. */
export function plain(schema: unknown): Schema {
  if (typeof schema !== 'object' || schema === null) return {};
  const { $schema: _, ...rest } = schema as Record<string, unknown>;
  return rest;
}

/** The fields of an object, each with its schema, and whether it must be there. */
export function fieldsOf(schema: z.ZodType): readonly { name: string; schema: Schema; required: boolean }[] {
  const { properties, required } = schemaOf(schema, 'input');
  if (typeof properties !== 'object' || properties === null) return [];
  const must = new Set(Array.isArray(required) ? required : []);
  return Object.entries(properties).map(([name, field]) => ({ name, schema: plain(field), required: must.has(name) }));
}

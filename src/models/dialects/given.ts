import type { Dialect, Json, JsonObject, TextRequest } from '../contract/index.ts';

type Loose<Whole> = { readonly [Name in keyof Whole]?: Whole[Name] | null | undefined };

/** An object without the fields that were not given: neither null nor undefined. */
export function given<Whole extends object>(fields: Loose<Whole>): Partial<Whole> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<Whole>;
}

/** The options nobody here knows, if there are any, and whose words they are. */
export const extraOf = (extra: JsonObject, extraFrom: Dialect): Pick<TextRequest, 'extra' | 'extraFrom'> =>
  Object.keys(extra).length === 0 ? {} : { extra, extraFrom };

/** The same for what is written: JSON, without what has nothing to say. */
export const written = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  given<JsonObject>(fields) as JsonObject;

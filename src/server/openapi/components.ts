import { plain, type Schema } from './schemas.ts';

/** Schemas that refer to themselves, kept where a whole document can find them. */
export class Components {
  readonly schemas: Record<string, Schema> = {};

  /** A schema to stand anywhere in the document: what it calls its own `$defs` is kept under `name` here. */
  embed(schema: unknown, name: string): Schema {
    const { $defs, ...rest } = plain(schema);
    const written = JSON.stringify({ rest, $defs: $defs ?? {} })
      .replaceAll('"$ref":"#/$defs/', `"$ref":"#/components/schemas/${name}.`)
      .replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${name}"`);
    const read: { rest: Schema; $defs: Record<string, Schema> } = JSON.parse(written);
    for (const [inside, definition] of Object.entries(read.$defs)) this.schemas[`${name}.${inside}`] = definition;
    if (!written.includes(`"#/components/schemas/${name}"`)) return read.rest;
    this.schemas[name] = read.rest;
    return { $ref: `#/components/schemas/${name}` };
  }
}

import * as z from 'zod';
import { Fault } from '#fault';

/**
 * What an operation does to the world: `read` changes nothing, `edit` changes a film (recorded, can be undone),
 * `spend` costs money, `destroy` removes something for good.
 */
export type Effect = 'read' | 'edit' | 'spend' | 'destroy';

/** One thing that can be done, defined once and offered by every door. `Context` is what the house hands it to work with. */
export interface Operation<Context, Input = unknown, Output = unknown> {
  /** `noun.verb`: `shot.reframe`. */
  readonly name: string;
  /** One sentence for people. */
  readonly sentence: string;
  readonly effect: Effect;
  /** True for one that reads files of this machine by their paths: only a hand on this machine may ask for it. */
  readonly opensFiles?: boolean;
  readonly input: z.ZodType<Input>;
  readonly output: z.ZodType<Output>;
  run(input: Input, context: Context): Promise<Output>;
}

/** Writes an operation down with its types inferred from its schemas. */
export function operation<Context, Input, Output>(
  definition: Operation<Context, Input, Output>,
): Operation<Context, Input, Output> {
  if (!/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/.test(definition.name)) {
    throw new Fault('failure', 'operation-name', `An operation is named noun.verb, not ${definition.name}.`);
  }
  return definition;
}

/** An operation whose input has been checked and is ready to run. */
export interface Call<Context> {
  readonly name: string;
  readonly effect: Effect;
  readonly opensFiles: boolean;
  run(context: Context): Promise<unknown>;
}

/** An operation as the doors see it: its types are behind its schemas. */
export interface CatalogueEntry<Context> {
  readonly name: string;
  readonly sentence: string;
  readonly effect: Effect;
  readonly opensFiles: boolean;
  /** JSON Schema of what goes in and what comes out. */
  readonly input: unknown;
  readonly output: unknown;
  /** Checks the input; throws a fault `input-invalid` that names the first wrong place. */
  prepare(input: unknown): Call<Context>;
}

function entry<Context, Input, Output>(definition: Operation<Context, Input, Output>): CatalogueEntry<Context> {
  return {
    name: definition.name,
    sentence: definition.sentence,
    effect: definition.effect,
    opensFiles: definition.opensFiles ?? false,
    input: z.toJSONSchema(definition.input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(definition.output, { unrepresentable: 'any' }),
    prepare(input) {
      const parsed = definition.input.safeParse(input);
      if (!parsed.success) throw invalid(definition.name, parsed.error);
      return {
        name: definition.name,
        effect: definition.effect,
        opensFiles: definition.opensFiles ?? false,
        run: async (context) => definition.output.parse(await definition.run(parsed.data, context)),
      };
    },
  };
}

function invalid(name: string, error: z.ZodError): Fault {
  const issue = error.issues[0];
  const where = issue?.path.join('.') || 'the input';
  return new Fault('usage', 'input-invalid', `${name}: ${where}: ${issue?.message ?? 'not as expected'}.`, {
    facts: { operation: name, issues: error.issues },
    hint: `\`reelwright list ${name}\` shows what it takes.`,
  });
}

/** All operations by name. */
export class Catalogue<Context> {
  readonly #entries = new Map<string, CatalogueEntry<Context>>();

  /** Adds an operation; two of the same name are a mistake in the house. */
  add<Input, Output>(definition: Operation<Context, Input, Output>): this {
    if (this.#entries.has(definition.name)) {
      throw new Fault('failure', 'operation-twice', `Two operations are called ${definition.name}.`);
    }
    this.#entries.set(definition.name, entry(definition));
    return this;
  }

  /** Whether there is an operation of that name. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Sorted by name. */
  list(): readonly CatalogueEntry<Context>[] {
    return [...this.#entries.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /** The operation of that name; throws a fault `operation-unknown` with the nearest names. */
  get(name: string): CatalogueEntry<Context> {
    const found = this.#entries.get(name);
    if (found !== undefined) return found;
    const near = nearest(name, [...this.#entries.keys()]);
    throw new Fault('usage', 'operation-unknown', `There is no operation called ${name}.`, {
      facts: { name, near },
      hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : '`reelwright list` names them all.',
    });
  }
}

/** The names closest to what was typed, at most three, nearest first (Levenshtein distance up to 40 % of the length). */
export function nearest(typed: string, names: readonly string[]): string[] {
  return names
    .map((name) => ({ name, distance: distance(typed, name) }))
    .filter(({ name, distance: far }) => far <= Math.max(2, Math.ceil(Math.max(name.length, typed.length) * 0.4)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

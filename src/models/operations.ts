import * as z from 'zod';
import { type Attribution, operation } from '#operation';
import { message } from './contract/index.ts';
import type { Gateway } from './gateway/index.ts';
import { structured } from './structured/index.ts';
import { renderTemplate, type Templates } from './templates/index.ts';
import { countRequest } from './tokens/index.ts';

/** What the gateway's operations are given. */
export interface ModelDesk {
  gateway(): Promise<Gateway>;
  templates(): Promise<Pick<Templates, 'list' | 'get'>>;
  readonly attribution: Attribution;
  readonly signal: AbortSignal;
}

const Model = z
  .string()
  .min(1)
  .max(300)
  .optional()
  .describe(
    'engine/model, a model’s name, an engine’s name or a task (story, dialogue, shot, summary, review, json, chat).',
  );
const Words = {
  prompt: z.string().min(1).max(1_000_000),
  system: z.string().max(1_000_000).optional(),
  model: Model,
  temperature: z.number().min(0).max(2).optional(),
  maxTokens: z.int().min(1).max(1_000_000).optional(),
};

type Words = z.infer<z.ZodObject<typeof Words>>;

const requestOf = ({ prompt, system, temperature, maxTokens }: Words) => ({
  messages: [...(system === undefined ? [] : [message('system', system)]), message('user', prompt)],
  ...(temperature === undefined ? {} : { temperature }),
  ...(maxTokens === undefined ? {} : { maxTokens }),
});

const Usage = z.object({
  input: z.int(),
  cacheRead: z.int(),
  cacheWrite: z.int(),
  output: z.int(),
  reasoning: z.int(),
  source: z.enum(['provider', 'counted', 'estimated']),
});

const Answer = z.object({
  text: z.string(),
  engine: z.string(),
  model: z.string(),
  outcome: z.enum(['complete', 'truncated', 'stopped', 'failed']),
  cached: z.boolean(),
  usage: Usage,
  /** Dollars; null where there is no price. */
  cost: z.number().nullable(),
  notices: z.array(z.string()),
});

const generate = operation({
  name: 'text.generate',
  sentence: 'Asks a language model and returns its whole answer, with what it used and cost.',
  effect: 'spend',
  input: z.strictObject({ ...Words, cache: z.enum(['use', 'skip', 'refresh']).default('use') }),
  output: Answer,
  async run({ cache, ...words }, desk: ModelDesk) {
    const gateway = await desk.gateway();
    const { attribution, signal } = desk;
    const asking = { attribution, signal, cache, ...(words.model === undefined ? {} : { model: words.model }) };
    return told(await gateway.generate(requestOf(words), asking));
  },
});

const fill = operation({
  name: 'text.fill-template',
  sentence: 'Fills a prompt template and asks a language model with it.',
  effect: 'spend',
  input: z.strictObject({ template: z.string().min(1), values: z.record(z.string(), z.json()), model: Model }),
  output: Answer.extend({ template: z.string() }),
  async run({ template: name, values, model }, desk: ModelDesk) {
    const template = await (await desk.templates()).get(name);
    const { id, messages, format } = renderTemplate(template, values);
    const attribution = { ...desk.attribution, template: id };
    const asking = { attribution, signal: desk.signal, ...(model === undefined ? {} : { model }) };
    return { ...told(await (await desk.gateway()).generate({ messages, format }, asking)), template: id };
  },
});

function told({ text, engine, model, ending, cached, cost, notices }: Awaited<ReturnType<Gateway['generate']>>) {
  return {
    text,
    engine,
    model,
    outcome: ending.outcome,
    cached,
    usage: ending.usage,
    cost: cost === null ? null : cost / 1e6,
    notices: notices.map((notice) => notice.message),
  };
}

const shaped = operation({
  name: 'text.structure',
  sentence:
    'Asks a language model for data of a given shape (JSON Schema); what comes back has been checked against it.',
  effect: 'spend',
  input: z.strictObject({ ...Words, schema: z.record(z.string(), z.json()), name: z.string().default('answer') }),
  output: z.object({
    value: z.json(),
    engine: z.string(),
    model: z.string(),
    /** How it was brought to keep to the shape: json-schema, json-object, tool-call, text. */
    rung: z.string(),
    repaired: z.boolean(),
    cost: z.number().nullable(),
  }),
  async run({ schema, name, ...words }, desk: ModelDesk) {
    const { attribution, signal } = desk;
    const asking = { attribution, signal, name, ...(words.model === undefined ? {} : { model: words.model }) };
    const { value, rung, repaired, answer, cost } = await structured(
      await desk.gateway(),
      requestOf(words),
      schema,
      asking,
    );
    return {
      value: z.json().parse(value),
      engine: answer.engine,
      model: answer.model,
      rung,
      repaired,
      cost: cost === null ? null : cost / 1e6,
    };
  },
});

const Dollars = z.number();
const quote = operation({
  name: 'text.quote',
  sentence: 'Says what an answer would cost, before anybody is asked.',
  effect: 'read',
  input: z.strictObject(Words),
  output: z.object({
    engine: z.string(),
    model: z.string(),
    low: Dollars,
    expected: Dollars,
    worst: Dollars,
    priced: z.boolean(),
    basis: z.string(),
    price: z.string(),
  }),
  async run(words, desk: ModelDesk) {
    const gateway = await desk.gateway();
    const { low, expected, worst, price, ...rest } = await gateway.quote(
      requestOf(words),
      words.model === undefined ? {} : { model: words.model },
    );
    const stamp = price.date === undefined ? price.source : `${price.source}, ${price.date}`;
    return { ...rest, low: low / 1e6, expected: expected / 1e6, worst: worst / 1e6, price: stamp };
  },
});

const count = operation({
  name: 'text.count',
  sentence: 'Counts the tokens of a text for a model.',
  effect: 'read',
  input: z.strictObject({ text: z.string(), model: z.string().default('') }),
  output: z.object({ tokens: z.int(), source: z.enum(['counted', 'estimated']) }),
  run: async ({ text, model }, _desk: ModelDesk) => countRequest({ messages: [message('user', text)] }, model),
});

const Health = z.object({ state: z.string(), words: z.string(), progress: z.number().optional() });
const engines = operation({
  name: 'engine.list',
  sentence: 'The language-model engines there are and how each one is.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({
    engines: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        local: z.boolean(),
        baseUrl: z.string(),
        key: z.string().optional(),
        health: Health.optional(),
      }),
    ),
  }),
  run: async (_input, desk: ModelDesk) => ({ engines: [...(await (await desk.gateway()).engines())] }),
});

const test = operation({
  name: 'engine.test',
  sentence: 'Really asks an engine a few words, past every cache.',
  effect: 'spend',
  input: z.strictObject({ engine: z.string().min(1) }),
  output: z.object({
    engine: z.string(),
    model: z.string(),
    text: z.string(),
    milliseconds: z.number(),
    firstByte: z.number(),
  }),
  run: async ({ engine }, desk: ModelDesk) => await (await desk.gateway()).test(engine, desk.signal),
});

const models = operation({
  name: 'model.list',
  sentence: 'The models of all engines: what they can do, what they cost, what they are good for.',
  effect: 'read',
  input: z.strictObject({ task: z.string().optional().describe('Only those good for this task.') }),
  output: z.object({
    models: z.array(
      z.object({
        engine: z.string(),
        model: z.string(),
        local: z.boolean(),
        family: z.string().optional(),
        capabilities: z.record(z.string(), z.union([z.boolean(), z.number()])),
        /** Dollars per million tokens. */
        input: z.number().nullable(),
        output: z.number().nullable(),
        goodFor: z.array(z.string()),
      }),
    ),
  }),
  async run({ task }, desk: ModelDesk) {
    const cards = await (await desk.gateway()).cards();
    const wanted = cards.filter(({ goodFor }) => task === undefined || (goodFor as readonly string[]).includes(task));
    return {
      models: wanted.map(({ engine, model, local, family, capabilities, price, goodFor }) => ({
        engine,
        model,
        local,
        ...(family === undefined ? {} : { family }),
        capabilities: { ...capabilities },
        input: rate(price?.rates['input']),
        output: rate(price?.rates['output']),
        goodFor: [...goodFor],
      })),
    };
  },
});

/** The rate of ordinary lengths, where longer ones cost more. */
const rate = (value: unknown): number | null =>
  typeof value === 'number'
    ? value
    : typeof value === 'object' && value !== null && 'base' in value
      ? Number(value.base)
      : null;

const stats = operation({
  name: 'cache.stats',
  sentence: 'How many answers are remembered, and how often that has helped.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({ entries: z.int(), bytes: z.int(), hits: z.int(), misses: z.int(), seconds: z.number() }),
  async run(_input, desk: ModelDesk) {
    const { memory } = await desk.gateway();
    return { ...(await memory.stats()), seconds: memory.seconds };
  },
});

const clear = operation({
  name: 'cache.clear',
  sentence: 'Forgets every remembered answer.',
  effect: 'destroy',
  input: z.strictObject({}),
  output: z.object({ cleared: z.int() }),
  run: async (_input, desk: ModelDesk) => ({ cleared: await (await desk.gateway()).memory.clear() }),
});

const templates = operation({
  name: 'template.list',
  sentence: 'The prompt templates, with their variables.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({
    templates: z.array(
      z.object({
        name: z.string(),
        version: z.int(),
        description: z.string(),
        variables: z.array(
          z.object({ name: z.string(), type: z.string(), required: z.boolean(), description: z.string() }),
        ),
      }),
    ),
  }),
  async run(_input, desk: ModelDesk) {
    const all = await (await desk.templates()).list();
    return {
      templates: all.map(({ name, version, description, variables }) => ({
        name,
        version,
        description,
        variables: variables.map((one) => ({
          name: one.name,
          type: one.type,
          required: one.required,
          description: one.description,
        })),
      })),
    };
  },
});

const render = operation({
  name: 'template.render',
  sentence: 'Fills a prompt template and shows what would be asked.',
  effect: 'read',
  input: z.strictObject({ template: z.string().min(1), values: z.record(z.string(), z.json()) }),
  output: z.object({
    id: z.string(),
    system: z.string(),
    user: z.string(),
    spans: z.record(
      z.enum(['system', 'user']),
      z.array(z.object({ variable: z.string(), start: z.int(), end: z.int() })),
    ),
  }),
  async run({ template: name, values }, desk: ModelDesk) {
    const { id, system, user, spans } = renderTemplate(await (await desk.templates()).get(name), values);
    return { id, system, user, spans: { system: [...spans.system], user: [...spans.user] } };
  },
});

/** What can be asked of the language models and of the gateway before them. */
export const MODEL_OPERATIONS = {
  generate,
  shaped,
  fill,
  quote,
  count,
  engines,
  test,
  models,
  stats,
  clear,
  templates,
  render,
} as const;

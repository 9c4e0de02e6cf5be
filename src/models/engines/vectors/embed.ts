import {
  type Embedded,
  type EmbedRequest,
  NO_USAGE,
  providerFault,
  reportedUsage,
  type Usage,
  type Wire,
} from '../../contract/index.ts';
import { estimateTokens } from '../../tokens/index.ts';
import { askJson, itemsOf } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';

/** Vectors of a model of one engine. */
export type Embed = (
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: EmbedRequest,
  signal: AbortSignal,
) => Promise<Embedded>;

/** One question to a server: where, what, and where in its answer the vectors and the tokens stand. */
interface Question {
  readonly path: string;
  readonly body: unknown;
  vectors(answer: Answered): readonly unknown[];
  tokens(answer: Answered): unknown;
}
type Answered = Readonly<Record<string, unknown>>;

/** Vectors from an OpenAI-style `/embeddings`, which takes 2,048 texts at once. */
export const embedOpenAi: Embed = batched(2048, (model, { texts, dimensions }) => ({
  path: '/embeddings',
  body: { model, input: texts, encoding_format: 'float', ...(dimensions === undefined ? {} : { dimensions }) },
  vectors: (answer) =>
    [...itemsOf(answer, 'data')]
      .sort((one, other) => Number(one['index'] ?? 0) - Number(other['index'] ?? 0))
      .map((item) => item['embedding']),
  tokens: ({ usage }) => (usage as Answered | undefined)?.['prompt_tokens'],
}));

/** Vectors from Gemini's `batchEmbedContents`, which takes 100 texts at once and says nothing of tokens. */
export const embedGemini: Embed = batched(100, (model, { texts, dimensions }) => ({
  path: `/models/${encodeURIComponent(model)}:batchEmbedContents`,
  body: {
    requests: texts.map((text) => ({
      model: `models/${model}`,
      content: { parts: [{ text }] },
      ...(dimensions === undefined ? {} : { outputDimensionality: dimensions }),
    })),
  },
  vectors: (answer) => itemsOf(answer, 'embeddings').map((item) => item['values']),
  tokens: () => undefined,
}));

/** Vectors from Ollama's `/api/embed`. Without `truncate` the end of a long text would have no part in its vector, and nobody be told. */
export const embedOllama: Embed = batched(2048, (model, { texts, dimensions }) => ({
  path: '/api/embed',
  body: { model, input: texts, truncate: false, ...(dimensions === undefined ? {} : { dimensions }) },
  vectors: ({ embeddings }) => (Array.isArray(embeddings) ? embeddings : []),
  tokens: (answer) => answer['prompt_eval_count'],
}));

/** Asks for at most `most` texts at a time, one batch after the other. */
function batched(most: number, ask: (model: string, request: EmbedRequest) => Question): Embed {
  return async (settings, wire, model, request, signal) => {
    const { texts } = request;
    const parts: Embedded[] = [];
    for (let from = 0; from < texts.length; from += most) {
      const part = { ...request, texts: texts.slice(from, from + most) };
      const { path, body, vectors, tokens } = ask(model, part);
      const answer = await askJson(settings, wire, { path, body, model, timeout: settings.timeout, signal });
      parts.push(embedded(settings, model, part, vectors(answer), tokens(answer)));
    }
    const all = parts.flatMap(({ vectors }) => vectors);
    if (new Set(all.map(({ length }) => length)).size > 1) throw uneven(settings, model, texts.length);
    return { vectors: all, usage: parts.map(({ usage }) => usage).reduce(sum, NO_USAGE) };
  };
}

/** Every text has a vector of finite numbers, all of one length and none of them nought: anything else is no answer (D19). */
function embedded(
  settings: EngineSettings,
  model: string,
  { texts }: EmbedRequest,
  vectors: readonly unknown[],
  tokens: unknown,
): Embedded {
  const length = Array.isArray(vectors[0]) ? vectors[0].length : 0;
  const good = vectors.filter(
    (vector): vector is number[] =>
      Array.isArray(vector) &&
      vector.length === length &&
      length > 0 &&
      vector.every((value) => typeof value === 'number' && Number.isFinite(value)) &&
      vector.some((value) => value !== 0),
  );
  if (good.length !== texts.length || vectors.length !== texts.length) throw uneven(settings, model, texts.length);
  return { vectors: good, usage: reportedUsage({ input: tokens, output: 0 }) ?? readOnly(texts) };
}

const uneven = ({ name: engine }: EngineSettings, model: string, texts: number) =>
  providerFault('provider-garbled', `${engine} did not send one vector for each of ${texts} texts.`, {
    engine,
    model,
    hint: `Does ${model} embed? \`reelwright engine models ${engine}\` shows what it has.`,
  });

/** What was read, from its length. */
export const readOnly = (texts: readonly string[]): Usage => ({
  ...NO_USAGE,
  input: texts.reduce((tokens, text) => tokens + estimateTokens(text), 0),
  source: 'estimated',
});

const sum = (one: Usage, other: Usage): Usage => ({
  ...one,
  input: one.input + other.input,
  source: one.source === 'estimated' ? 'estimated' : other.source,
});

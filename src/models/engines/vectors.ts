import {
  type Embedded,
  type EmbedRequest,
  NO_USAGE,
  providerFault,
  type Reranked,
  type RerankRequest,
  reportedUsage,
  type Usage,
  type Wire,
} from '../contract/index.ts';
import { estimateTokens } from '../tokens/index.ts';
import { askJson, itemsOf } from './asking.ts';
import type { EngineSettings } from './engine-settings.ts';

type Json = Readonly<Record<string, unknown>>;

/** Vectors from an OpenAI-style `/embeddings`. */
export async function embedOpenAi(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: EmbedRequest,
  signal: AbortSignal,
): Promise<Embedded> {
  const { texts, dimensions } = request;
  const body = { model, input: texts, encoding_format: 'float', ...(dimensions === undefined ? {} : { dimensions }) };
  const answer = await askJson(settings, wire, { path: '/embeddings', body, model, timeout: settings.timeout, signal });
  const items = [...itemsOf(answer, 'data')].sort(
    (one, other) => Number(one['index'] ?? 0) - Number(other['index'] ?? 0),
  );
  const usage = answer['usage'] as Json | undefined;
  return embedded(
    settings,
    model,
    request,
    items.map((item) => item['embedding']),
    usage?.['prompt_tokens'],
  );
}

/** Vectors from Gemini's `batchEmbedContents`. */
export async function embedGemini(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: EmbedRequest,
  signal: AbortSignal,
): Promise<Embedded> {
  const { texts, dimensions } = request;
  const requests = texts.map((text) => ({
    model: `models/${model}`,
    content: { parts: [{ text }] },
    ...(dimensions === undefined ? {} : { outputDimensionality: dimensions }),
  }));
  const path = `/models/${encodeURIComponent(model)}:batchEmbedContents`;
  const answer = await askJson(settings, wire, { path, body: { requests }, model, timeout: settings.timeout, signal });
  return embedded(
    settings,
    model,
    request,
    itemsOf(answer, 'embeddings').map((item) => item['values']),
    undefined,
  );
}

/** Vectors from Ollama's `/api/embed`. */
export async function embedOllama(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: EmbedRequest,
  signal: AbortSignal,
): Promise<Embedded> {
  const { texts, dimensions } = request;
  const body = { model, input: texts, ...(dimensions === undefined ? {} : { dimensions }) };
  const answer = await askJson(settings, wire, { path: '/api/embed', body, model, timeout: settings.timeout, signal });
  const vectors = Array.isArray(answer['embeddings']) ? answer['embeddings'] : [];
  return embedded(settings, model, request, vectors, answer['prompt_eval_count']);
}

/** Every text has a vector of finite numbers, all of one length and none of them nought: anything else is no answer (D19). */
function embedded(
  { name: engine }: EngineSettings,
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
  if (good.length !== texts.length || vectors.length !== texts.length) {
    throw providerFault('provider-garbled', `${engine} did not send one vector for each of ${texts.length} texts.`, {
      engine,
      model,
      hint: `Does ${model} embed? \`reelwright engine models ${engine}\` shows what it has.`,
    });
  }
  return { vectors: good, usage: reportedUsage({ input: tokens, output: 0 }) ?? readOnly(texts) };
}

const readOnly = (texts: readonly string[]): Usage => ({
  ...NO_USAGE,
  input: texts.reduce((sum, text) => sum + estimateTokens(text), 0),
  source: 'estimated',
});

/** An order from a Cohere-style `/rerank`, which vLLM, TEI and llama.cpp server speak. */
export async function rerank(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: RerankRequest,
  signal: AbortSignal,
): Promise<Reranked> {
  const { query, documents, top } = request;
  const body = { model, query, documents, ...(top === undefined ? {} : { top_n: top }) };
  const answer = await askJson(settings, wire, { path: '/rerank', body, model, timeout: settings.timeout, signal });
  const ranking = itemsOf(answer, 'results').map((item) => ({
    index: Number(item['index']),
    score: Number(item['relevance_score'] ?? item['score']),
  }));
  const good = ranking.every(
    ({ index, score }) => Number.isInteger(index) && index >= 0 && index < documents.length && Number.isFinite(score),
  );
  if (!good || (ranking.length === 0 && documents.length > 0)) {
    throw providerFault('provider-garbled', `${settings.name} did not send an order of the documents.`, {
      engine: settings.name,
      model,
    });
  }
  const usage = answer['usage'] as Json | undefined;
  return {
    ranking: ranking.sort((one, other) => other.score - one.score).slice(0, top ?? documents.length),
    usage: reportedUsage({ input: usage?.['total_tokens'], output: 0 }) ?? readOnly([query, ...documents]),
  };
}

import {
  NO_USAGE,
  providerFault,
  type Reranked,
  type RerankRequest,
  reportedUsage,
  type Wire,
} from '../../contract/index.ts';
import { askJson, itemsOf } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { readOnly } from './embed.ts';

/** An order from a Cohere-style `/rerank`, which vLLM, TEI and llama.cpp server speak. */
export async function rerank(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: RerankRequest,
  signal: AbortSignal,
): Promise<Reranked> {
  const { query, documents, top } = request;
  if (documents.length === 0) return { ranking: [], usage: NO_USAGE };
  const wanted = Math.min(top ?? documents.length, documents.length);
  const body = { model, query, documents, top_n: wanted };
  const answer = await askJson(settings, wire, { path: '/rerank', body, model, timeout: settings.timeout, signal });
  const ranking = itemsOf(answer, 'results').map((item) => ({
    index: Number(item['index']),
    score: Number(item['relevance_score'] ?? item['score']),
  }));
  const good = ranking.every(
    ({ index, score }) => Number.isInteger(index) && index >= 0 && index < documents.length && Number.isFinite(score),
  );
  const different = new Set(ranking.map(({ index }) => index)).size;
  if (!good || different < ranking.length || different < wanted) {
    throw providerFault('provider-garbled', `${settings.name} did not send an order of the documents.`, {
      engine: settings.name,
      model,
    });
  }
  const usage = answer['usage'] as Readonly<Record<string, unknown>> | undefined;
  return {
    ranking: ranking.sort((one, other) => other.score - one.score).slice(0, wanted),
    usage: reportedUsage({ input: usage?.['total_tokens'], output: 0 }) ?? readOnly([query, ...documents]),
  };
}

import { randomUUID } from 'node:crypto';
import { Fault } from '#fault';
import type { Answer, Call, Embedded, EmbedRequest, Reranked, RerankRequest, Target } from '../contract/index.ts';
import type { Budget } from '../layers/index.ts';
import { estimateTokens } from '../tokens/index.ts';
import type { Engines } from './engines.ts';
import type { Asking } from './gateway.ts';

/** Vectors, with money set aside before and booked after. */
export async function embedThrough(
  engines: Engines,
  budget: Budget,
  request: EmbedRequest,
  asking: Asking,
): Promise<Embedded & Target> {
  const target = await engines.resolve(asking.model ?? 'embedding');
  const { engine } = await engines.get(target.engine);
  const { embed } = engine;
  if (embed === undefined) throw cannot(target, 'embed');
  const found = await paid(budget, target, asking, request.texts, () =>
    embed.call(engine, target.model, request, asking.signal),
  );
  return { ...found, ...target };
}

/** An order of documents, likewise. */
export async function rerankThrough(
  engines: Engines,
  budget: Budget,
  request: RerankRequest,
  asking: Asking,
): Promise<Reranked & Target> {
  const target = await engines.resolve(asking.model);
  const { engine } = await engines.get(target.engine);
  const { rerank } = engine;
  if (rerank === undefined) throw cannot(target, 'put documents in order');
  const texts = [request.query, ...request.documents];
  const found = await paid(budget, target, asking, texts, () =>
    rerank.call(engine, target.model, request, asking.signal),
  );
  return { ...found, ...target };
}

/** A call that answers all at once goes through the budget like one that streams: its body is the one thing it answers. */
async function paid<Found extends Embedded | Reranked>(
  budget: Budget,
  target: Target,
  asking: Asking,
  texts: readonly string[],
  work: () => Promise<Found>,
): Promise<Found> {
  const open = budget.around(async (): Promise<Answer<Found>> => {
    const found = await work();
    const ending = { outcome: 'complete', reason: 'stop', usage: found.usage } as const;
    return { ...target, body: one(found), ending: Promise.resolve(ending) };
  });
  const input = texts.reduce((sum, text) => sum + estimateTokens(text), 0);
  const inputAtMost = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 16, 0);
  const call: Call = {
    id: asking.id ?? randomUUID(),
    target,
    request: undefined,
    signal: asking.signal,
    attribution: asking.attribution,
    size: () => ({ input, inputAtMost, outputAtMost: 0 }),
    fingerprint: () => null,
  };
  const answer = await open(call);
  for await (const found of answer.body) return found;
  throw new Fault('failure', 'unexpected', 'There was no answer.');
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item;
}

const cannot = ({ engine, model }: Target, what: string): Fault =>
  new Fault('usage', 'engine-cannot', `${engine} does not ${what}.`, {
    facts: { engine, model },
    hint: '`reelwright list models` shows which can.',
  });

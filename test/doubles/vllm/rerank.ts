import { countOf, vectorOf } from '../script/index.ts';
import { countIn, demand, isText, type Reply, type RoutedRequest, textIn, textsIn } from '../server/index.ts';

/** Dimensions that are enough to tell texts apart. */
const ENOUGH = 64;

/** `POST /rerank`, as Cohere and Jina have it: the documents that share most words with the query come first. */
export function rerank({ body, desk }: RoutedRequest): Reply {
  demand(body, 'query', isText);
  const query = textIn(body['query']);
  const documents = textsIn(body['documents']);
  const wanted = vectorOf(query, ENOUGH);
  const results = documents
    .map((text, index) => ({ index, document: { text }, relevance_score: near(wanted, vectorOf(text, ENOUGH)) }))
    .sort((one, other) => other.relevance_score - one.relevance_score)
    .slice(0, countIn(body['top_n']) ?? documents.length);
  const tokens = [query, ...documents].reduce((sum, text) => sum + countOf(text), 0);
  return {
    kind: 'plain',
    body: { id: `rerank-${desk.turn}`, model: body['model'], usage: { total_tokens: tokens }, results },
  };
}

/** From 0 to 1. */
const near = (one: readonly number[], other: readonly number[]): number =>
  (1 + one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)) / 2;

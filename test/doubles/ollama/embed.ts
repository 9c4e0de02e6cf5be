import { countOf, vectorOf } from '../script/index.ts';
import { countIn, demand, isText, Refuse, type Reply, type RoutedRequest, textIn, textsIn } from '../server/index.ts';

/** Dimensions of nomic-embed-text. */
const USUAL = 768;

/** `POST /api/embed`. Texts that are too long lose their end unless `truncate` is false. */
export function embed({ body, desk }: RoutedRequest): Reply {
  demand(body, 'model', isText, 'model is required');
  const texts = textsIn(body['input']);
  const dimensions = countIn(body['dimensions']) ?? USUAL;
  if (body['truncate'] === false && texts.some((text) => countOf(text) > desk.contextTokens))
    throw new Refuse('context-too-long');
  return {
    kind: 'plain',
    body: {
      model: textIn(body['model']),
      embeddings: texts.map((text) => vectorOf(text, dimensions)),
      total_duration: 14_143_917,
      load_duration: 1_019_500,
      prompt_eval_count: texts.reduce((sum, text) => sum + countOf(text), 0),
    },
  };
}

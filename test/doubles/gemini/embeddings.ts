import { vectorOf } from '../script/index.ts';
import { type Body, countIn, objectIn, objectsIn, Refuse, type Reply, type RoutedRequest } from '../server/index.ts';
import { partsText } from './asked.ts';
import { checkFields, fieldIn } from './fields.ts';

/** Dimensions of gemini-embedding-001. */
const USUAL = 3072;
const MOST = 100;
const FIELDS = ['model', 'content', 'taskType', 'title', 'outputDimensionality', 'autoTruncate', 'embedContentConfig'];

/** `POST /models/{model}:embedContent`. */
export const embedContent = ({ body }: RoutedRequest): Reply => ({
  kind: 'plain',
  body: { embedding: vectorFor(body) },
});

/** `POST /models/{model}:batchEmbedContents`; every request in it names its model again. */
export function batchEmbedContents({ body, groups: [model = ''] }: RoutedRequest): Reply {
  const requests = objectsIn(body['requests']);
  if (requests.length === 0)
    throw new Refuse('bad-request', '* BatchEmbedContentsRequest.requests: requests is not specified\n');
  if (requests.length > MOST)
    throw new Refuse(
      'bad-request',
      `* BatchEmbedContentsRequest.requests: at most ${MOST} requests can be in one batch\n`,
    );
  const strange = requests.findIndex((request) => request['model'] !== `models/${model}`);
  if (strange >= 0)
    throw new Refuse(
      'bad-request',
      `* BatchEmbedContentsRequest.requests[${strange}].model: model does not match the model in the batch request\n`,
    );
  return { kind: 'plain', body: { embeddings: requests.map(vectorFor) } };
}

function vectorFor(request: Body): { values: readonly number[] } {
  checkFields(request, FIELDS);
  const text = partsText(objectIn(request['content']));
  if (text === '') throw new Refuse('bad-request', '* EmbedContentRequest.content: contents is not specified\n');
  return { values: vectorOf(text, countIn(fieldIn(request, 'outputDimensionality')) ?? USUAL) };
}

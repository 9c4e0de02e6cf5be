import type OpenAI from 'openai';
import { countOf, vectorOf } from '../script/index.ts';
import { countIn, demand, isText, Refuse, type Reply, type RoutedRequest, textIn, textsIn } from '../server/index.ts';

/** `POST /embeddings`; the official clients ask for base64 unless told otherwise. */
export const embeddings =
  (usual: number) =>
  ({ body }: RoutedRequest): Reply => {
    demand(body, 'model', isText, 'you must provide a model parameter');
    const texts = textsIn(body['input']);
    if (texts.length === 0)
      throw new Refuse(
        'bad-request',
        "'$.input' is invalid. Please check the API reference: https://platform.openai.com/docs/api-reference.",
      );
    if (texts.length > 2048)
      throw new Refuse(
        'bad-request',
        `Invalid 'input': array too long. Expected an array with maximum length 2048, but got an array with length ${texts.length} instead.`,
      );
    const dimensions = countIn(body['dimensions']) ?? usual;
    const tokens = texts.reduce((sum, text) => sum + countOf(text), 0);
    const packed = body['encoding_format'] === 'base64';
    const answer: Omit<OpenAI.CreateEmbeddingResponse, 'data'> & { data: unknown[] } = {
      object: 'list',
      model: textIn(body['model']),
      data: texts.map((text, index) => {
        const vector = vectorOf(text, dimensions);
        return { object: 'embedding', index, embedding: packed ? base64Of(vector) : vector };
      }),
      usage: { prompt_tokens: tokens, total_tokens: tokens },
    };
    return { kind: 'plain', body: answer };
  };

const base64Of = (vector: readonly number[]): string =>
  Buffer.from(Float32Array.from(vector).buffer).toString('base64');

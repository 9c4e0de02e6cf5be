import { ChatBody, GenerateBody, RenderBody } from '../gateway/story/schema.ts';
import type { PathOperation } from './document.ts';
import { type Schema, schemaOf } from './schemas.ts';

type Entry = readonly [method: string, path: string, summary: string, input?: Schema];

/** A body as another house describes it. */
const theirs = (words: string): Schema => ({ type: 'object', description: words });
const OPENAI = theirs("As in OpenAI's API.");
const ANTHROPIC = theirs("As in Anthropic's API.");

/** The doors of the language models. What they take and give under `/v1` is written down elsewhere, by those who made it up. */
const DOORS: readonly Entry[] = [
  ['post', '/v1/chat/completions', 'Chat, as OpenAI has it', OPENAI],
  ['post', '/v1/completions', 'Completions, as OpenAI has them', OPENAI],
  ['post', '/v1/embeddings', 'Embeddings, as OpenAI has them', OPENAI],
  ['get', '/v1/models', 'Models, as OpenAI or Anthropic lists them'],
  ['get', '/v1/models/{name}', 'One model'],
  ['post', '/v1/messages', 'Messages, as Anthropic has them', ANTHROPIC],
  ['post', '/v1/messages/count_tokens', 'Tokens of messages, as Anthropic counts them', ANTHROPIC],
  ['post', '/api/llm/generate', 'Text from a prompt', schemaOf(GenerateBody, 'input')],
  ['post', '/api/llm/streaming-generate', 'The same, as events while it is written', schemaOf(GenerateBody, 'input')],
  ['post', '/api/llm/chat', 'Text from a conversation', schemaOf(ChatBody, 'input')],
  ['get', '/api/llm/models', 'The models there are'],
  ['get', '/api/llm/templates', 'The prompt templates'],
  ['post', '/api/llm/render-template', 'A template filled in', schemaOf(RenderBody, 'input')],
  ['delete', '/api/llm/cache', 'Forgets remembered answers'],
  ['get', '/api/llm/cache/stats', 'How much is remembered'],
];

/** Those doors as they stand in the document. */
export function modelPaths(problem: PathOperation['responses'][string]): [string, string, PathOperation][] {
  return DOORS.map(([method, path, summary, input]) => {
    const operation: PathOperation = {
      operationId: [method, ...path.split(/[^a-z0-9]+/).filter((word) => word !== '')].join('-'),
      tags: ['Language models'],
      summary,
      'x-scope': 'models',
      ...(path.includes('{name}')
        ? { parameters: [{ in: 'path', name: 'name', required: true, schema: { type: 'string' } }] }
        : {}),
      ...(input === undefined
        ? {}
        : { requestBody: { required: true, content: { 'application/json': { schema: input } } } }),
      responses: { 200: { description: 'Done.' }, default: path.startsWith('/v1/') ? IN_DIALECT : problem },
    };
    return [path, method, operation];
  });
}

const IN_DIALECT = { description: "What went wrong, in the caller's dialect." };

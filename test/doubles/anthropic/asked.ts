import type { Asked, AskedTool } from '../script/index.ts';
import {
  type Body,
  countIn,
  isText,
  listIn,
  objectIn,
  objectsIn,
  Refuse,
  type RoutedRequest,
  textIn,
  textsIn,
} from '../server/index.ts';
import { checkMessages } from './checking.ts';

/** A request for a message as it was meant; what the platform refuses is refused in its words. */
export function messageAsked(request: RoutedRequest): Asked {
  const { body } = request;
  const asked = countAsked(request);
  if (body['max_tokens'] === undefined) refuse('max_tokens: Field required');
  const maxTokens = countIn(body['max_tokens']);
  if (maxTokens === undefined) return refuse('max_tokens: Input should be greater than or equal to 1');
  checkThinking(body, maxTokens);
  return { ...asked, maxTokens };
}

/** What `/messages` and `/messages/count_tokens` both take. */
export function countAsked({ seen, body, desk }: RoutedRequest): Asked {
  checkVersion(seen.headers['anthropic-version']);
  if (!isText(body['model'])) refuse('model: Field required');
  if (!Array.isArray(body['messages'])) refuse('messages: Field required');
  const messages = objectsIn(body['messages']);
  checkMessages(messages);
  const system = partsText(body['system']);
  return {
    model: textIn(body['model']),
    stream: body['stream'] === true,
    turns: [
      ...(system === '' ? [] : [{ role: 'system', text: system }]),
      ...messages.map(({ role, content }) => ({ role: textIn(role), text: partsText(content) })),
    ],
    tools: objectsIn(body['tools']).flatMap(toolIn),
    toolChoice: choiceIn(objectIn(body['tool_choice'])),
    format: formatIn(body),
    maxTokens: undefined,
    stop: textsIn(body['stop_sequences']),
    reasoning: isThinking(body),
    turn: desk.turn,
    body,
  };
}

/** What the older clients and engines ask for, and what the official client asks for since its version 1. */
const VERSIONS = ['2023-06-01', '2026-10-21'];

export function checkVersion(version: string | undefined): void {
  if (version === undefined) return refuse('anthropic-version: header is required');
  if (!VERSIONS.includes(version)) refuse(`anthropic-version: "${version}" is not a valid version`);
}

function refuse(words: string): never {
  throw new Refuse('bad-request', words);
}

const isThinking = (body: Body): boolean =>
  ['enabled', 'adaptive'].includes(textIn(objectIn(body['thinking'])['type']));

function checkThinking(body: Body, maxTokens: number): void {
  const { type, budget_tokens: budget } = objectIn(body['thinking']);
  if (isThinking(body) && body['temperature'] !== undefined && body['temperature'] !== 1)
    refuse(
      '`temperature` may only be set to 1 when thinking is enabled. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking',
    );
  if (type !== 'enabled') return;
  const tokens = countIn(budget);
  if (tokens === undefined) return refuse('thinking.enabled.budget_tokens: Field required');
  if (tokens < 1024) refuse('thinking.enabled.budget_tokens: Input should be greater than or equal to 1024');
  if (maxTokens <= tokens)
    refuse(
      '`max_tokens` must be greater than `thinking.budget_tokens`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size',
    );
}

/** Tools of its own, such as web search, are none that a caller runs. */
function toolIn(tool: Body): AskedTool[] {
  if (tool['type'] !== undefined && tool['type'] !== 'custom') return [];
  if (!isText(tool['name'])) refuse('tools.0.custom.name: Field required');
  const schema = tool['input_schema'];
  if (objectIn(schema)['type'] !== 'object') refuse("tools.0.custom.input_schema.type: Input should be 'object'");
  return [{ name: textIn(tool['name']), parameters: schema }];
}

function choiceIn({ type, name }: Body): Asked['toolChoice'] {
  if (type === 'any') return 'required';
  if (type === 'tool') return { name: textIn(name) };
  return type === 'none' ? 'none' : 'auto';
}

/** `output_config.format`; in 2025 it was `output_format`. */
function formatIn(body: Body): Asked['format'] {
  const format = objectIn(objectIn(body['output_config'])['format'] ?? body['output_format']);
  return format['type'] === 'json_schema' ? { schema: format['schema'] } : 'text';
}

/** The text of a content; what is none stands as a word, so that it counts for something. */
export function partsText(content: unknown): string {
  if (typeof content === 'string') return content;
  return objectsIn(content)
    .map((block) => {
      if (block['type'] === 'text') return textIn(block['text']);
      if (block['type'] === 'thinking') return textIn(block['thinking']);
      if (block['type'] === 'tool_use') return `${textIn(block['name'])} ${JSON.stringify(block['input'])}`;
      if (block['type'] === 'tool_result')
        return listIn(block['content']).length > 0 ? partsText(block['content']) : textIn(block['content']);
      return `[${textIn(block['type'])}]`;
    })
    .join('');
}

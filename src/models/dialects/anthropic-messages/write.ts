import type { Json, JsonObject, Message, Part, TextRequest } from '../../contract/index.ts';
import { written } from '../given.ts';
import { base64 } from '../media.ts';
import { invalid, unsupported } from '../reading.ts';
import { BUDGETS } from './read.ts';

/** The dialect wants a limit; this is what an answer gets that has none. */
const MAX_TOKENS = 4096;

/** A request as an engine of this dialect takes it. Seed and penalties have no words in it and are left out. */
export function writeMessages(request: TextRequest, model: string, stream: boolean): JsonObject {
  const { toolChoice, parallelTools, tools, format, reasoning } = request;
  if (format?.kind === 'json') throw unsupported('format', 'this dialect wants a schema.');
  const most = request.maxTokens ?? MAX_TOKENS;
  // Of a conversation that is instructions only, the last one is the turn the dialect cannot do without.
  const turns = request.messages.slice(request.messages.findIndex(({ role }) => role !== 'system'));
  const instructions = request.messages.slice(0, -turns.length);
  const system = instructions.flatMap(({ parts }) => parts.map(writePart));
  const choice = writeChoice(toolChoice, parallelTools);
  return {
    ...request.extra,
    ...written({
      model,
      system: system.length === 0 ? undefined : system,
      messages: writeTurns(turns),
      max_tokens: most,
      stream: stream ? true : undefined,
      temperature: request.temperature,
      top_p: request.topP,
      top_k: request.topK,
      stop_sequences: request.stop,
      tools: tools?.map(({ name, description, parameters }) => ({ name, description, input_schema: parameters })),
      tool_choice: choice,
      thinking: reasoning && writeThinking(reasoning, most),
      output_config:
        format?.kind === 'json-schema' ? { format: { type: 'json_schema', schema: format.schema } } : undefined,
    }),
  };
}

function writeChoice(choice: TextRequest['toolChoice'], parallel: boolean | undefined): JsonObject | undefined {
  const single = parallel === undefined ? {} : { disable_parallel_tool_use: !parallel };
  if (choice === undefined) return parallel === undefined ? undefined : { type: 'auto', ...single };
  if (choice === 'none') return { type: 'none' };
  if (typeof choice === 'object') return { type: 'tool', name: choice.name, ...single };
  return { type: choice === 'required' ? 'any' : 'auto', ...single };
}

/** Thinking has a budget below the answer's limit and of 1,024 tokens at least; where there is no room for that, there is none. */
function writeThinking(effort: NonNullable<TextRequest['reasoning']>, most: number): JsonObject {
  const budget = Math.min(BUDGETS.find(([name]) => name === effort)?.[1] ?? 32768, most - 1);
  return effort === 'none' || budget < 1024 ? { type: 'disabled' } : { type: 'enabled', budget_tokens: budget };
}

/** Results of tools stand in the user's turn, together with what the user said after them. */
function writeTurns(messages: readonly Message[]): JsonObject[] {
  const turns: { role: string; content: JsonObject[]; results: boolean }[] = [];
  for (const { role, parts } of messages) {
    const before = turns.at(-1);
    const content = parts.map(writePart);
    if (role === 'user' && before?.results === true) before.content.push(...content);
    else turns.push({ role: role === 'tool' ? 'user' : role, content, results: role === 'tool' });
    if (role === 'user' && before !== undefined) before.results = false;
  }
  return turns.map(({ role, content }) => ({ role, content }));
}

function writePart(part: Part): JsonObject {
  switch (part.kind) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'reasoning':
      return { type: 'thinking', thinking: part.text, signature: part.signature ?? '' };
    case 'tool-call':
      return { type: 'tool_use', id: part.id, name: part.name, input: inputOf(part.arguments) };
    case 'tool-result':
      return {
        type: 'tool_result',
        tool_use_id: part.id,
        content: part.text,
        ...(part.failed ? { is_error: true } : {}),
      };
    case 'media':
      return writeMedia(part);
  }
}

function writeMedia({ media: { type, source }, name }: Extract<Part, { kind: 'media' }>): JsonObject {
  const title = name === undefined ? {} : { title: name };
  const from: JsonObject =
    source.kind === 'url'
      ? { type: 'url', url: source.url }
      : type === 'text/plain'
        ? { type: 'text', media_type: type, data: new TextDecoder().decode(source.bytes) }
        : { type: 'base64', media_type: type, data: base64(source.bytes) };
  if (type.startsWith('image/')) return { type: 'image', source: from };
  if (type === 'application/pdf' || type === 'text/plain') return { type: 'document', source: from, ...title };
  throw unsupported('messages', `this dialect takes no ${type}.`);
}

/** The arguments of a tool call as the object this dialect has; throws `request-invalid` when they are none. */
export function inputOf(text: string): Json {
  const input: unknown = text === '' ? {} : parsed(text);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw invalid('messages', 'the arguments of a tool call are no JSON object');
  }
  return input as JsonObject;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

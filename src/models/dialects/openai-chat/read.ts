import type { Format, ReasoningEffort, TextRequest, Tool } from '../../contract/index.ts';
import { extraOf, given } from '../given.ts';
import type { Asked } from '../interpreter.ts';
import { readBody, unsupported } from '../reading.ts';
import { readTurns } from './read-turns.ts';
import { ChatBody } from './schema.ts';

/** Reads the body of `POST /v1/chat/completions`. */
export function readChat(body: unknown): Asked {
  const { model, messages, stream, stream_options, n, functions, function_call, ...options } = readBody(ChatBody, body);
  if (n !== null && n !== undefined && n !== 1) throw unsupported('n', 'one answer at a time.');
  if (functions !== undefined && functions !== null)
    throw unsupported('functions', 'use `tools`, which took its place.');
  if (function_call !== undefined && function_call !== null)
    throw unsupported('function_call', 'use `tool_choice`, which took its place.');
  const { max_tokens, max_completion_tokens, temperature, top_p, top_k, seed, stop, ...more } = options;
  const { presence_penalty, frequency_penalty, tools, tool_choice, parallel_tool_calls, ...last } = more;
  const { response_format, reasoning_effort, ...extra } = last;
  const request = given<TextRequest>({
    maxTokens: max_completion_tokens ?? max_tokens,
    temperature,
    topP: top_p,
    topK: top_k,
    seed,
    stop: typeof stop === 'string' ? [stop] : stop,
    presencePenalty: presence_penalty,
    frequencyPenalty: frequency_penalty,
    tools: tools?.map(readTool),
    toolChoice: readChoice(tool_choice),
    parallelTools: parallel_tool_calls,
    format: response_format ? readFormat(response_format) : undefined,
    reasoning: reasoning_effort ? effort(reasoning_effort) : undefined,
    ...extraOf(extra, 'openai-chat'),
  });
  return {
    model: model ?? undefined,
    request: { ...request, messages: readTurns(messages) },
    stream: stream ?? false,
    includeUsage: stream_options?.include_usage ?? false,
  };
}

function readTool(tool: NonNullable<ChatBody['tools']>[number], index: number): Tool {
  const { type, function: described } = tool;
  if (type !== 'function' || described === undefined) {
    throw unsupported(`tools[${index}].type`, `a tool of type "${type}" runs at its own provider only.`);
  }
  return {
    name: described.name,
    description: described.description ?? '',
    parameters: described.parameters ?? { type: 'object', properties: {} },
  };
}

function readChoice(choice: ChatBody['tool_choice']): TextRequest['toolChoice'] {
  if (choice === null || choice === undefined || typeof choice === 'string') return choice ?? undefined;
  if (choice.type !== 'function' || choice.function === undefined) {
    throw unsupported('tool_choice.type', `"${choice.type}" is not known to other dialects.`);
  }
  return { name: choice.function.name };
}

function readFormat(format: NonNullable<ChatBody['response_format']>): Format {
  if (format.type === 'text') return { kind: 'text' };
  if (format.type === 'json_object') return { kind: 'json' };
  return { kind: 'json-schema', name: format.json_schema.name, schema: format.json_schema.schema };
}

/** What is harder than hard is hard. */
const effort = (named: ReasoningEffort | 'xhigh' | 'max'): ReasoningEffort =>
  named === 'xhigh' || named === 'max' ? 'high' : named;

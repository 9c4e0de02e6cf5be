import type { Message, ReasoningEffort, TextRequest, Tool } from '../../contract/index.ts';
import { extraOf, given } from '../given.ts';
import type { Asked } from '../interpreter.ts';
import { readBody, unsupported } from '../reading.ts';
import { readTurns } from './read-turns.ts';
import { CountBody, MessagesBody } from './schema.ts';

/** Reads the body of `POST /v1/messages`. */
export function readMessages(body: unknown): Asked {
  const read = readBody(MessagesBody, body);
  return { ...readAsked(read), stream: read.stream ?? false, includeUsage: true };
}

/** Reads the body of `POST /v1/messages/count_tokens`. */
export const readCount = (body: unknown): Pick<Asked, 'model' | 'request'> => readAsked(readBody(CountBody, body));

function readAsked(body: CountBody): Pick<Asked, 'model' | 'request'> {
  const { model, messages, system, max_tokens, stream: _, temperature, top_p, top_k, stop_sequences, ...more } = body;
  const { tools, tool_choice, thinking, output_config, ...extra } = more;
  const format = output_config?.format;
  const single = tool_choice?.disable_parallel_tool_use;
  const request = given<TextRequest>({
    maxTokens: max_tokens,
    temperature,
    topP: top_p,
    topK: top_k,
    stop: stop_sequences,
    tools: tools?.map(readTool),
    toolChoice: readChoice(tool_choice),
    parallelTools: typeof single === 'boolean' ? !single : undefined,
    format: format ? { kind: 'json-schema', name: 'answer', schema: format.schema } : undefined,
    reasoning: readEffort(thinking, output_config?.effort),
    ...extraOf(extra, 'anthropic-messages'),
  });
  return {
    model: model ?? undefined,
    request: { ...request, messages: [...readSystem(system), ...readTurns(messages)] },
  };
}

function readSystem(system: MessagesBody['system']): Message[] {
  const texts = typeof system === 'string' ? [system] : (system ?? []).map(({ text }) => text);
  const parts = texts.filter((text) => text !== '').map((text) => ({ kind: 'text' as const, text }));
  return parts.length === 0 ? [] : [{ role: 'system', parts }];
}

function readTool(tool: NonNullable<MessagesBody['tools']>[number], index: number): Tool {
  const { type, name, description, input_schema } = tool;
  if (!input_schema || (type && type !== 'custom')) {
    throw unsupported(`tools[${index}].type`, `"${type ?? name}" runs at its own provider only.`);
  }
  return { name, description: description ?? '', parameters: input_schema };
}

function readChoice(choice: MessagesBody['tool_choice']): TextRequest['toolChoice'] {
  if (!choice) return undefined;
  if (choice.type === 'any') return 'required';
  if (choice.type !== 'tool') return choice.type;
  return { name: choice.name ?? '' };
}

/** Tokens of thinking that still count as so much effort; more is `high`. Ours: the dialect has a number where others have words. */
export const BUDGETS: readonly (readonly [ReasoningEffort, number])[] = [
  ['minimal', 1024],
  ['low', 4096],
  ['medium', 16384],
];

function readEffort(
  thinking: MessagesBody['thinking'],
  effort: string | null | undefined,
): ReasoningEffort | undefined {
  if (thinking?.type === 'disabled') return 'none';
  if (effort === 'low' || effort === 'medium') return effort;
  if (effort) return 'high';
  if (thinking?.type === 'adaptive') return 'medium';
  const budget = thinking?.budget_tokens;
  if (thinking?.type !== 'enabled' || !budget) return undefined;
  return BUDGETS.find(([, most]) => budget <= most)?.[0] ?? 'high';
}

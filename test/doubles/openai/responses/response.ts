import type OpenAI from 'openai';
import type { Answer, Asked, Figures } from '../../script/index.ts';
import { countIn, objectIn, objectsIn, textIn } from '../../server/index.ts';
import { CREATED } from '../chat.ts';

export type Item =
  | OpenAI.Responses.ResponseReasoningItem
  | OpenAI.Responses.ResponseOutputMessage
  | OpenAI.Responses.ResponseFunctionToolCall;

export type Status = 'in_progress' | 'completed' | 'incomplete';

/** What an answer consists of, in the order it is said: thoughts, words, calls. */
export function itemsOf(answer: Answer, turn: number): Item[] {
  const status = answer.finish === 'length' ? ('incomplete' as const) : ('completed' as const);
  const said: OpenAI.Responses.ResponseOutputMessage['content'] =
    answer.refusal.length > 0
      ? [{ type: 'refusal', refusal: answer.refusal.join('') }]
      : [{ type: 'output_text', text: answer.text.join(''), annotations: [], logprobs: [] }];
  const silent = answer.text.length === 0 && answer.refusal.length === 0 && answer.toolCalls.length > 0;
  return [
    ...(answer.reasoning.length === 0
      ? []
      : [
          {
            id: `rs_${turn}`,
            type: 'reasoning' as const,
            summary: [{ type: 'summary_text' as const, text: answer.reasoning.join('') }],
            encrypted_content: null,
          },
        ]),
    ...(silent
      ? []
      : [{ id: `msg_${turn}`, type: 'message' as const, status, role: 'assistant' as const, content: said }]),
    ...answer.toolCalls.map((call, index) => ({
      id: `fc_${turn}_${index}`,
      type: 'function_call' as const,
      status: 'completed' as const,
      arguments: call.arguments.join(''),
      call_id: call.id,
      name: call.name,
    })),
  ];
}

/** A response object in one of its states. The fields of the request stand in it again. */
export function responseOf(
  asked: Asked,
  { id, status, output, answer }: { id: string; status: Status; output: Item[]; answer: Answer },
): Omit<OpenAI.Responses.Response, 'output_text' | 'access_programs'> {
  const { body } = asked;
  const over = status !== 'in_progress';
  const reason = answer.finish === 'content-filter' ? ('content_filter' as const) : ('max_output_tokens' as const);
  return {
    id,
    object: 'response',
    created_at: CREATED,
    status,
    background: false,
    error: null,
    incomplete_details: status === 'incomplete' ? { reason } : null,
    instructions: textIn(body['instructions']) || null,
    max_output_tokens: countIn(body['max_output_tokens']) ?? null,
    metadata: {},
    model: answer.model,
    output,
    parallel_tool_calls: body['parallel_tool_calls'] !== false,
    previous_response_id: textIn(body['previous_response_id']) || null,
    reasoning: { effort: null, summary: null },
    service_tier: 'default',
    temperature: typeof body['temperature'] === 'number' ? body['temperature'] : 1,
    text: { format: { type: 'text' }, ...objectIn(body['text']) },
    tool_choice: asked.toolChoice === 'none' || asked.toolChoice === 'required' ? asked.toolChoice : 'auto',
    tools: objectsIn(body['tools']).map((tool) => ({
      type: 'function' as const,
      name: textIn(tool['name']),
      parameters: objectIn(tool['parameters']),
      strict: tool['strict'] === true,
    })),
    top_p: typeof body['top_p'] === 'number' ? body['top_p'] : 1,
    truncation: 'disabled',
    ...(over && answer.figures !== undefined ? { usage: usageOf(answer.figures) } : {}),
  };
}

function usageOf({ input, output, cacheRead, cacheWrite, reasoning }: Figures): OpenAI.Responses.ResponseUsage {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cacheRead, cache_write_tokens: cacheWrite },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

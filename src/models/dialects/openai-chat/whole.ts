import type { JsonObject, TextAnswer } from '../../contract/index.ts';
import type { Telling } from '../interpreter.ts';
import { writeFinish, writeUsage } from './usage.ts';

/** A whole `chat.completion`. */
export function wholeChat(answer: TextAnswer, { id, created, model }: Telling): JsonObject {
  const calls = answer.toolCalls.map((call) => ({
    id: call.id,
    type: 'function',
    function: { name: call.name, arguments: call.arguments === '' ? '{}' : call.arguments },
  }));
  const message = {
    role: 'assistant',
    content: answer.text === '' && calls.length > 0 ? null : answer.text,
    refusal: null,
    ...(answer.reasoning === '' ? {} : { reasoning_content: answer.reasoning }),
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
  return {
    id: `chatcmpl-${id}`,
    object: 'chat.completion',
    created,
    model,
    choices: [{ index: 0, message, logprobs: null, finish_reason: writeFinish(answer.ending.reason) }],
    usage: writeUsage(answer.ending.usage),
  };
}

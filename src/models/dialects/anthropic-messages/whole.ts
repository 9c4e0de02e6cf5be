import { Fault } from '#fault';
import type { JsonObject, TextAnswer, ToolCall } from '../../contract/index.ts';
import type { Telling } from '../interpreter.ts';
import { writeReason, writeUsage } from './usage.ts';
import { inputOf } from './write.ts';

/** A whole `message`. */
export function wholeMessage(answer: TextAnswer, { id, model }: Telling): JsonObject {
  const { text, reasoning, toolCalls, ending } = answer;
  return {
    id: `msg_${id}`,
    type: 'message',
    role: 'assistant',
    model,
    content: [
      ...(reasoning === '' ? [] : [{ type: 'thinking', thinking: reasoning, signature: '' }]),
      ...(text === '' ? [] : [{ type: 'text', text }]),
      ...toolCalls.map(writeCall),
    ],
    stop_reason: writeReason(ending.reason),
    stop_sequence: null,
    usage: writeUsage(ending.usage),
  };
}

/** A call as this dialect has it: with its arguments as an object. Arguments that are none cannot be told, and are not made up. */
function writeCall({ id, name, arguments: written }: ToolCall): JsonObject {
  try {
    return { type: 'tool_use', id, name, input: inputOf(written) };
  } catch (cause) {
    throw new Fault(
      'provider',
      'tool-arguments-invalid',
      `The model called the tool ${name} with something that is no JSON object.`,
      { cause, hint: 'Ask again, or ask a model that is better with tools.' },
    );
  }
}

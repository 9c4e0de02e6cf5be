import type { Ending, Json, JsonObject, TextEvent } from '../../contract/index.ts';
import { breakOf } from '../ending.ts';
import type { Teller, Telling } from '../interpreter.ts';
import { comment, data } from '../sse.ts';
import { breakOffOpenai } from './errors.ts';
import { writeFinish, writeUsage } from './usage.ts';

/** The stream of `chat.completion.chunk`s. What stays the same in every chunk is written once. */
export function chatTeller({ id, created, model, includeUsage }: Telling): Teller {
  const told = { id: `chatcmpl-${id}`, object: 'chat.completion.chunk', created, model };
  const usage = includeUsage ? { usage: null } : {};
  const opening = `data: ${JSON.stringify(told).slice(0, -1)},"choices":[{"index":0,"delta":`;
  const closing = `,"logprobs":null,"finish_reason":null}]${includeUsage ? ',"usage":null' : ''}}\n\n`;
  const delta = (part: Json): string => opening + JSON.stringify(part) + closing;
  const tools = new ToolOrder();

  function end(ending: Ending): string {
    const fault = breakOf(ending);
    if (fault !== undefined) return breakOffOpenai(fault);
    const finish = { index: 0, delta: {}, logprobs: null, finish_reason: writeFinish(ending.reason) };
    const last = data({ ...told, choices: [finish], ...usage });
    const sums = includeUsage ? data({ ...told, choices: [], usage: writeUsage(ending.usage) }) : '';
    return `${last}${sums}data: [DONE]\n\n`;
  }

  return (event: TextEvent): string => {
    switch (event.type) {
      case 'answer-start':
        return delta({ role: 'assistant', content: '' });
      case 'text-delta':
        return event.text === '' ? '' : delta({ content: event.text });
      case 'reasoning-delta':
        return delta(thought(event));
      case 'tool-start':
        return delta(tools.start(event.id, event.name));
      case 'tool-delta':
        return event.text === '' ? '' : delta(tools.more(event.id, event.text));
      case 'tool-end': {
        const rest = tools.rest(event.call.id, event.call.arguments);
        return rest === '' ? '' : delta(tools.more(event.call.id, rest));
      }
      case 'notice':
        return comment(event.notice);
      case 'answer-end':
        return end(event.ending);
    }
  };
}

function thought({ text, signature }: Extract<TextEvent, { type: 'reasoning-delta' }>): JsonObject {
  if (signature === undefined) return { reasoning_content: text };
  return { reasoning_content: text, reasoning_details: [{ type: 'reasoning.text', text, signature }] };
}

/** Which number each tool call has, and whether its arguments have begun to come. */
class ToolOrder {
  readonly #numbers = new Map<string, { readonly index: number; begun: boolean }>();

  start(id: string, name: string): JsonObject {
    const index = this.#numbers.size;
    this.#numbers.set(id, { index, begun: false });
    return { tool_calls: [{ index, id, type: 'function', function: { name, arguments: '' } }] };
  }

  more(id: string, text: string): JsonObject {
    const tool = this.#numbers.get(id);
    if (tool === undefined) throw new RangeError(`a delta of the tool call ${id}, which never began`);
    tool.begun = true;
    return { tool_calls: [{ index: tool.index, function: { arguments: text } }] };
  }

  /** What is still to be sent at the end of a call: all of it, if it came in one piece, and an empty object for no arguments. */
  rest(id: string, whole: string): string {
    return this.#numbers.get(id)?.begun === true ? '' : whole === '' ? '{}' : whole;
  }
}

import type { Ending, JsonObject, TextEvent } from '../../contract/index.ts';
import { NO_USAGE } from '../../contract/index.ts';
import { breakOf } from '../ending.ts';
import type { Teller, Telling } from '../interpreter.ts';
import { comment, named } from '../sse.ts';
import { Blocks } from './blocks.ts';
import { breakOffAnthropic } from './errors.ts';
import { writeReason, writeUsage } from './usage.ts';

/** The stream of a message: its start, its blocks, its usage, its end. */
export function messagesTeller(telling: Telling): Teller {
  const blocks = new Blocks();

  function end(ending: Ending): string {
    const fault = breakOf(ending);
    if (fault !== undefined) return breakOffAnthropic(fault, telling.id);
    const delta = { stop_reason: writeReason(ending.reason), stop_sequence: null };
    return (
      blocks.close() +
      named('message_delta', { type: 'message_delta', delta, usage: writeUsage(ending.usage) }) +
      named('message_stop', { type: 'message_stop' })
    );
  }

  return (event: TextEvent): string => {
    switch (event.type) {
      case 'answer-start':
        return named('message_start', { type: 'message_start', message: emptyMessage(telling) });
      case 'text-delta':
        return event.text === '' ? '' : blocks.text(event.text);
      case 'reasoning-delta':
        return blocks.thought(event.text, event.signature);
      case 'tool-start':
        return blocks.toolStart(event.id, event.name);
      case 'tool-delta':
        return event.text === '' ? '' : blocks.toolDelta(event.id, event.text);
      case 'tool-end':
        return blocks.toolEnd(event.call);
      case 'notice':
        return comment(event.notice);
      case 'answer-end':
        return end(event.ending);
    }
  };
}

/** What a message is before anything was said; the usage comes with its end. */
const emptyMessage = ({ id, model }: Telling): JsonObject => ({
  id: `msg_${id}`,
  type: 'message',
  role: 'assistant',
  model,
  content: [],
  stop_reason: null,
  stop_sequence: null,
  usage: writeUsage(NO_USAGE),
});

import type { JsonObject, TextAnswer, TextEvent } from '../../contract/index.ts';
import { breakOf } from '../ending.ts';
import type { Teller, Telling } from '../interpreter.ts';
import { breakOffOpenai } from '../openai-chat/errors.ts';
import { writeFinish, writeUsage } from '../openai-chat/usage.ts';
import { comment, data } from '../sse.ts';

/** The stream of `text_completion`s. The dialect has no place for thoughts; they are left out. */
export function completionTeller({ id, created, model, includeUsage }: Telling): Teller {
  const told = { id: `cmpl-${id}`, object: 'text_completion', created, model };
  const usage = includeUsage ? { usage: null } : {};
  const chunk = (text: string, finish: string | null): string =>
    data({ ...told, choices: [{ text, index: 0, logprobs: null, finish_reason: finish }], ...usage });

  return (event: TextEvent): string => {
    if (event.type === 'text-delta') return event.text === '' ? '' : chunk(event.text, null);
    if (event.type === 'notice') return comment(event.notice);
    if (event.type !== 'answer-end') return '';
    const { ending } = event;
    const fault = breakOf(ending);
    if (fault !== undefined) return breakOffOpenai(fault);
    const sums = includeUsage ? data({ ...told, choices: [], usage: writeUsage(ending.usage) }) : '';
    return `${chunk('', writeFinish(ending.reason))}${sums}data: [DONE]\n\n`;
  };
}

/** A whole `text_completion`. */
export const wholeCompletion = ({ text, ending }: TextAnswer, { id, created, model }: Telling): JsonObject => ({
  id: `cmpl-${id}`,
  object: 'text_completion',
  created,
  model,
  choices: [{ text, index: 0, logprobs: null, finish_reason: writeFinish(ending.reason) }],
  usage: writeUsage(ending.usage),
});

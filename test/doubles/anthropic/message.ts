import type Anthropic from '@anthropic-ai/sdk';
import type { Answer } from '../script/index.ts';
import { jsonOr } from '../server/index.ts';
import { signatureOf } from './signature.ts';
import { stopOf, usageOf } from './usage.ts';

/** A block and the pieces it comes in. */
export interface Block {
  /** As it stands in a whole message. */
  readonly whole: Anthropic.ContentBlock;
  /** As it begins in a stream. */
  readonly begun: Anthropic.ContentBlock;
}

export const thinkingOf = ({ reasoning }: Answer): Block => {
  const thinking = reasoning.join('');
  return {
    whole: { type: 'thinking', thinking, signature: signatureOf(thinking) },
    begun: { type: 'thinking', thinking: '', signature: '' },
  };
};

/** It has no place for a refusal: that is text like any other, under the stop reason `refusal` where a filter is at work. */
export const textBlock = ({ text, refusal }: Answer): Block => ({
  whole: { type: 'text', text: [...text, ...refusal].join(''), citations: null },
  begun: { type: 'text', text: '', citations: null },
});

export const callBlock = ({ id, name, arguments: written }: Answer['toolCalls'][number]): Block => {
  const block = { type: 'tool_use' as const, id: callId(id), name, caller: { type: 'direct' as const } };
  return { whole: { ...block, input: jsonOr(written.join('')) }, begun: { ...block, input: {} } };
};

/** Its calls are named `toolu_…`. */
const callId = (id: string): string => id.replace(/^call_/, 'toolu_');

export const isSilent = ({ text, refusal }: Answer): boolean => text.length === 0 && refusal.length === 0;

/** `usage` is left out where the answer has no figures. */
export type Message = Omit<Anthropic.Message, 'usage' | 'stop_reason'> &
  Partial<Pick<Anthropic.Message, 'usage'>> & { stop_reason: Anthropic.StopReason | null };

/** What a message says of itself before it has said anything. */
export const emptyMessage = (answer: Answer, id: string): Message => ({
  id,
  type: 'message',
  role: 'assistant',
  model: answer.model,
  content: [],
  stop_reason: null,
  stop_sequence: null,
  stop_details: null,
  container: null,
  diagnostics: null,
});

export function wholeMessage(answer: Answer, id: string): Message {
  const { reasoning, toolCalls, figures } = answer;
  const blocks = [
    ...(reasoning.length === 0 ? [] : [thinkingOf(answer)]),
    ...(isSilent(answer) ? [] : [textBlock(answer)]),
    ...toolCalls.map(callBlock),
  ];
  return {
    ...emptyMessage(answer, id),
    content: blocks.map(({ whole }) => whole),
    ...stopOf(answer),
    ...(figures === undefined ? {} : { usage: usageOf(figures) }),
  };
}

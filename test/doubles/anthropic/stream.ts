import type Anthropic from '@anthropic-ai/sdk';
import { type Answer, textOf } from '../script/index.ts';
import { event, type Piece } from '../server/index.ts';
import { type Block, callBlock, emptyMessage, isSilent, type Message, textBlock, thinkingOf } from './message.ts';
import { signatureOf } from './signature.ts';
import { stopOf, usageOf } from './usage.ts';

/** An event as the client knows it, but for what a broken answer leaves out, and pings, which the client keeps to itself. */
type Event =
  | { type: 'message_start'; message: Message }
  | (Omit<Anthropic.RawMessageDeltaEvent, 'usage'> & Partial<Pick<Anthropic.RawMessageDeltaEvent, 'usage'>>)
  | Exclude<Anthropic.RawMessageStreamEvent, { type: 'message_start' | 'message_delta' }>
  | { type: 'ping' };
type Delta = Anthropic.RawContentBlockDelta;
type Told = readonly [part: Piece['part'], delta: Delta];

/** The events of a message; each block after the other, numbered from 0. */
export function* events(answer: Answer, id: string): Generator<Piece> {
  const { figures } = answer;
  const begun =
    figures === undefined ? {} : { usage: usageOf({ ...figures, output: Math.min(1, figures.output), reasoning: 0 }) };
  yield told('frame', { type: 'message_start', message: { ...emptyMessage(answer, id), ...begun } });
  let index = 0;
  if (answer.reasoning.length > 0) yield* block(index++, thinkingOf(answer), thoughts(answer));
  if (!isSilent(answer)) yield* block(index++, textBlock(answer), words(answer));
  for (const call of answer.toolCalls) yield* block(index++, callBlock(call), inputs(call.arguments));
  yield told('finish', {
    type: 'message_delta',
    delta: { ...stopOf(answer), stop_details: null, container: null },
    ...(figures === undefined ? {} : { usage: deltaUsage(figures) }),
  });
  yield told('done', { type: 'message_stop' });
}

/** Every event is named after its type. */
const told = (part: Piece['part'], data: Event): Piece => event(part, data, data.type);

function* block(index: number, { begun }: Block, deltas: Iterable<Told>): Generator<Piece> {
  yield told('frame', { type: 'content_block_start', index, content_block: begun });
  // The platform sends one ping at the least, behind the first block's beginning.
  if (index === 0) yield told('frame', { type: 'ping' });
  for (const [part, delta] of deltas) yield told(part, { type: 'content_block_delta', index, delta });
  yield told('frame', { type: 'content_block_stop', index });
}

function* thoughts({ reasoning }: Answer): Generator<Told> {
  for (const thinking of reasoning) yield ['content', { type: 'thinking_delta', thinking }];
  yield ['frame', { type: 'signature_delta', signature: signatureOf(reasoning.join('')) }];
}

function* words(answer: Answer): Generator<Told> {
  for (const text of textOf(answer)) yield ['content', { type: 'text_delta', text }];
  for (const text of answer.refusal) yield ['content', { type: 'text_delta', text }];
}

/** An empty piece comes before the first. */
function* inputs(pieces: readonly string[]): Generator<Told> {
  yield ['frame', { type: 'input_json_delta', partial_json: '' }];
  for (const piece of pieces) yield ['tool', { type: 'input_json_delta', partial_json: piece }];
}

function deltaUsage(figures: NonNullable<Answer['figures']>): Anthropic.MessageDeltaUsage {
  const {
    input_tokens,
    cache_creation_input_tokens,
    cache_read_input_tokens,
    output_tokens,
    output_tokens_details,
    server_tool_use,
  } = usageOf(figures);
  return {
    input_tokens,
    cache_creation_input_tokens,
    cache_read_input_tokens,
    output_tokens,
    output_tokens_details,
    server_tool_use,
  };
}

/** What comes inside a stream when the platform has too much to do. */
export const errorEvent = (words = 'Overloaded'): Piece =>
  event('frame', { type: 'error', error: { type: 'overloaded_error', message: words } }, 'error');

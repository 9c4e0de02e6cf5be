import type OpenAI from 'openai';
import { type Answer, type Asked, textOf } from '../../script/index.ts';
import { event, type Piece } from '../../server/index.ts';
import { SORRY } from '../refusals.ts';
import { type Item, itemsOf, responseOf, type Status } from './response.ts';

type Event = OpenAI.Responses.ResponseStreamEvent;
/** An event before it has its number. */
type Unnumbered = Event extends infer One ? (One extends Event ? Omit<One, 'sequence_number'> : never) : never;
/** The state a response object is sent in; the client's own additions are not on the wire. */
type StateEvent = { type: `response.${'created' | 'in_progress' | 'completed' | 'incomplete'}`; response: unknown };

/** The events of a response, numbered from 0. */
export function* events(
  answer: Answer,
  asked: Asked,
  id: string,
  onEnd: (response: unknown) => void,
): Generator<Piece> {
  let number = 0;
  const piece = (part: Piece['part'], one: Unnumbered | StateEvent): Piece =>
    event(part, { ...one, sequence_number: number++ }, one.type);
  const state = (status: Status, output: Item[]) => responseOf(asked, { id, status, output, answer });
  yield piece('frame', { type: 'response.created', response: state('in_progress', []) });
  yield piece('frame', { type: 'response.in_progress', response: state('in_progress', []) });
  const items = itemsOf(answer, asked.turn);
  for (const [index, item] of items.entries()) {
    for (const [part, one] of itemEvents(item, index, answer, asked)) yield piece(part, one);
  }
  const cut = answer.finish === 'length' || answer.finish === 'content-filter';
  const status = cut ? 'incomplete' : 'completed';
  const response = state(status, items);
  onEnd(response);
  yield piece('finish', { type: `response.${status}`, response });
}

type Told = readonly [part: Piece['part'], event: Unnumbered];

function itemEvents(item: Item, index: number, answer: Answer, asked: Asked): Iterable<Told> {
  if (item.type === 'reasoning') return reasoningEvents(item, index, answer);
  if (item.type === 'message') return messageEvents(item, index, answer);
  const first = itemsOf(answer, asked.turn).length - answer.toolCalls.length;
  return callEvents(item, index, answer.toolCalls[index - first]?.arguments ?? []);
}

function* reasoningEvents(
  item: OpenAI.Responses.ResponseReasoningItem,
  index: number,
  answer: Answer,
): Generator<Told> {
  const place = { item_id: item.id, output_index: index, summary_index: 0 };
  const text = answer.reasoning.join('');
  yield ['frame', { type: 'response.output_item.added', output_index: index, item: { ...item, summary: [] } }];
  yield [
    'frame',
    { type: 'response.reasoning_summary_part.added', ...place, part: { type: 'summary_text', text: '' } },
  ];
  for (const delta of answer.reasoning)
    yield ['content', { type: 'response.reasoning_summary_text.delta', ...place, delta }];
  yield ['frame', { type: 'response.reasoning_summary_text.done', ...place, text }];
  yield ['frame', { type: 'response.reasoning_summary_part.done', ...place, part: { type: 'summary_text', text } }];
  yield ['frame', { type: 'response.output_item.done', output_index: index, item }];
}

function* messageEvents(item: OpenAI.Responses.ResponseOutputMessage, index: number, answer: Answer): Generator<Told> {
  const place = { item_id: item.id, output_index: index, content_index: 0 };
  const [part] = item.content;
  if (part === undefined) return;
  const begun: Item = { ...item, status: 'in_progress', content: [] };
  yield ['frame', { type: 'response.output_item.added', output_index: index, item: begun }];
  if (part.type === 'refusal') {
    yield ['frame', { type: 'response.content_part.added', ...place, part: { ...part, refusal: '' } }];
    for (const delta of answer.refusal) yield ['content', { type: 'response.refusal.delta', ...place, delta }];
    yield ['frame', { type: 'response.refusal.done', ...place, refusal: part.refusal }];
  } else {
    yield ['frame', { type: 'response.content_part.added', ...place, part: { ...part, text: '' } }];
    for (const delta of textOf(answer))
      yield ['content', { type: 'response.output_text.delta', ...place, delta, logprobs: [] }];
    yield ['frame', { type: 'response.output_text.done', ...place, text: part.text, logprobs: [] }];
  }
  yield ['frame', { type: 'response.content_part.done', ...place, part }];
  yield ['frame', { type: 'response.output_item.done', output_index: index, item }];
}

function* callEvents(
  item: OpenAI.Responses.ResponseFunctionToolCall,
  index: number,
  pieces: readonly string[],
): Generator<Told> {
  const place = { item_id: item.id ?? '', output_index: index };
  const begun: Item = { ...item, status: 'in_progress', arguments: '' };
  yield ['frame', { type: 'response.output_item.added', output_index: index, item: begun }];
  for (const delta of pieces) yield ['tool', { type: 'response.function_call_arguments.delta', ...place, delta }];
  yield ['frame', { type: 'response.function_call_arguments.done', ...place, arguments: item.arguments }];
  yield ['frame', { type: 'response.output_item.done', output_index: index, item }];
}

/** Numbered as if it came where most faults do; readers go by its type. */
export const errorEvent = (words: string = SORRY): Piece =>
  event('frame', { type: 'error', sequence_number: 7, code: 'server_error', message: words, param: null }, 'error');

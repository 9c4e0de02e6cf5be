import type OpenAI from 'openai';
import { type Answer, type Asked, type Figures, type Finish, textOf } from '../script/index.ts';
import { countIn, event, objectIn, type Piece, type Reply, type RoutedRequest } from '../server/index.ts';
import { SORRY } from './refusals.ts';

/** Where servers that speak this dialect differ. */
export interface Flavour {
  readonly fingerprint?: string;
  /** The field that shows what a model thought; undefined where it stays hidden. */
  readonly reasoning?: 'reasoning' | 'reasoning_content';
  /** The figures as this server sends them. */
  usage(figures: Figures): OpenAI.CompletionUsage;
  /** The error it puts inside a stream. */
  error(words?: string): Piece;
}

export const OPENAI: Flavour = { fingerprint: 'fp_double', usage: detailedUsage, error: streamError };

/** Seconds since 1970 of everything a double makes: answers are the same today and tomorrow. */
export const CREATED = 1_767_225_600;

type Chunk = OpenAI.ChatCompletionChunk;
type Choice = OpenAI.ChatCompletionChunk.Choice;
type Delta = Choice['delta'] & { reasoning?: string; reasoning_content?: string };

/** `POST /chat/completions`. */
export const chat =
  (flavour: Flavour, read: (request: RoutedRequest) => Asked) =>
  (request: RoutedRequest): Reply => {
    const asked = read(request);
    const voice: Voice = { flavour, asked, id: `chatcmpl-${request.desk.turn}`, count: countIn(asked.body['n']) ?? 1 };
    return {
      kind: 'spoken',
      asked,
      whole: (answer) => completion(answer, voice),
      stream: {
        contentType: 'text/event-stream',
        pieces: (answer) => chunks(answer, voice),
        error: flavour.error,
      },
    };
  };

interface Voice {
  readonly flavour: Flavour;
  readonly asked: Asked;
  readonly id: string;
  /** Choices. */
  readonly count: number;
}

function completion(answer: Answer, { flavour, id, count }: Voice): OpenAI.ChatCompletion {
  const { text, refusal, toolCalls, figures } = answer;
  const message: OpenAI.ChatCompletionMessage = {
    role: 'assistant',
    content: text.length === 0 && (toolCalls.length > 0 || refusal.length > 0) ? null : text.join(''),
    refusal: refusal.length === 0 ? null : refusal.join(''),
    ...shown(flavour, answer.reasoning.join('')),
    ...(toolCalls.length === 0
      ? {}
      : {
          tool_calls: toolCalls.map((call) => ({
            id: call.id,
            type: 'function' as const,
            function: { name: call.name, arguments: call.arguments.join('') },
          })),
        }),
  };
  return {
    id,
    object: 'chat.completion',
    created: CREATED,
    model: answer.model,
    choices: Array.from({ length: count }, (_, index) => ({
      index,
      message,
      logprobs: null,
      finish_reason: finishOf(answer.finish),
    })),
    ...stampOf(flavour),
    ...(figures === undefined ? {} : { usage: flavour.usage(times(figures, count)) }),
  };
}

function* chunks(answer: Answer, voice: Voice): Generator<Piece> {
  const { flavour, asked, count } = voice;
  const figured = objectIn(asked.body['stream_options'])['include_usage'] === true;
  const piece = (part: Piece['part'], choices: Choice[], usage?: OpenAI.CompletionUsage): Piece =>
    event(part, {
      id: voice.id,
      object: 'chat.completion.chunk',
      created: CREATED,
      model: answer.model,
      ...stampOf(flavour),
      choices,
      ...(figured ? { usage: usage ?? null } : {}),
    } satisfies Chunk);
  const each = function* (part: Piece['part'], delta: Delta, finish: Choice['finish_reason'] = null) {
    for (let index = 0; index < count; index++)
      yield piece(part, [{ index, delta, logprobs: null, finish_reason: finish }]);
  };
  const calling = answer.toolCalls.length > 0 && answer.text.length === 0;
  yield* each('frame', { role: 'assistant', content: calling ? null : '', refusal: null });
  if (flavour.reasoning !== undefined)
    for (const thought of answer.reasoning) yield* each('content', shown(flavour, thought));
  for (const content of textOf(answer)) yield* each('content', { content });
  for (const refusal of answer.refusal) yield* each('content', { refusal });
  for (const [index, call] of answer.toolCalls.entries()) {
    const opening = { index, id: call.id, type: 'function' as const, function: { name: call.name, arguments: '' } };
    yield* each('frame', { tool_calls: [opening] });
    for (const text of call.arguments) yield* each('tool', { tool_calls: [{ index, function: { arguments: text } }] });
  }
  yield* each('finish', {}, finishOf(answer.finish));
  if (figured && answer.figures !== undefined) yield piece('usage', [], flavour.usage(times(answer.figures, count)));
  yield event('done', '[DONE]');
}

function shown({ reasoning }: Flavour, thought: string): { reasoning?: string; reasoning_content?: string } {
  return reasoning === undefined || thought === '' ? {} : { [reasoning]: thought };
}

export const stampOf = ({ fingerprint }: Flavour): { system_fingerprint?: string } =>
  fingerprint === undefined ? {} : { system_fingerprint: fingerprint };

const REASONS = {
  stop: 'stop',
  length: 'length',
  'tool-calls': 'tool_calls',
  'content-filter': 'content_filter',
} as const satisfies Record<Finish, Choice['finish_reason']>;
export const finishOf = (finish: Finish): (typeof REASONS)[Finish] => REASONS[finish];

/** The figures when the same was said so often. */
export const times = (figures: Figures, count: number): Figures => ({
  ...figures,
  output: figures.output * count,
  reasoning: figures.reasoning * count,
});

export function detailedUsage({ input, output, cacheRead, reasoning }: Figures): OpenAI.CompletionUsage {
  return {
    prompt_tokens: input,
    completion_tokens: output,
    total_tokens: input + output,
    prompt_tokens_details: { cached_tokens: cacheRead, audio_tokens: 0 },
    completion_tokens_details: {
      reasoning_tokens: reasoning,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}

export function streamError(words: string = SORRY): Piece {
  return event('frame', { error: { message: words, type: 'server_error', param: null, code: null } });
}

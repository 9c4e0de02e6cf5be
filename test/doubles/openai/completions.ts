import type OpenAI from 'openai';
import { type Answer, type Asked, textOf } from '../script/index.ts';
import {
  countIn,
  demand,
  event,
  isText,
  objectIn,
  type Piece,
  type Reply,
  type RoutedRequest,
  textIn,
  textsIn,
} from '../server/index.ts';
import { common } from './asked.ts';
import { CREATED, type Flavour, stampOf } from './chat.ts';

/** `POST /completions`. */
export const completions =
  (flavour: Flavour) =>
  (request: RoutedRequest): Reply => {
    const { body, desk } = request;
    demand(body, 'model', isText, 'you must provide a model parameter');
    const prompts = textsIn(body['prompt']);
    const asked: Asked = {
      ...common(body, desk.turn),
      turns: prompts.map((text) => ({ role: 'user', text })),
      tools: [],
      toolChoice: 'none',
      format: 'text',
      // The platform's own default.
      maxTokens: countIn(body['max_tokens']) ?? 16,
      stop: textsIn(body['stop']),
      reasoning: false,
    };
    const before = body['echo'] === true ? textIn(prompts[0]) : '';
    const voice: Voice = { flavour, asked, id: `cmpl-${desk.turn}`, before, count: Math.max(1, prompts.length) };
    return {
      kind: 'spoken',
      asked,
      whole: (answer) => whole(answer, voice),
      stream: { contentType: 'text/event-stream', pieces: (answer) => chunks(answer, voice), error: flavour.error },
    };
  };

interface Voice {
  readonly flavour: Flavour;
  readonly asked: Asked;
  readonly id: string;
  /** The prompt, where it is said again. */
  readonly before: string;
  readonly count: number;
}
type Choice = Omit<OpenAI.CompletionChoice, 'finish_reason'> & {
  finish_reason: OpenAI.CompletionChoice['finish_reason'] | null;
};

const reasonOf = ({ finish }: Answer): OpenAI.CompletionChoice['finish_reason'] =>
  finish === 'length' ? 'length' : finish === 'content-filter' ? 'content_filter' : 'stop';
const choice = (index: number, text: string, finish: Choice['finish_reason'] = null): Choice => ({
  index,
  text,
  logprobs: null,
  finish_reason: finish,
});

const body = (answer: Answer, { flavour, id }: Voice, choices: Choice[]) => ({
  id,
  object: 'text_completion' as const,
  created: CREATED,
  model: answer.model,
  ...stampOf(flavour),
  choices,
});

function whole(answer: Answer, voice: Voice): unknown {
  const { figures } = answer;
  const said = (index: number): Choice => choice(index, voice.before + answer.text.join(''), reasonOf(answer));
  return {
    ...body(
      answer,
      voice,
      Array.from({ length: voice.count }, (_, index) => said(index)),
    ),
    ...(figures === undefined ? {} : { usage: voice.flavour.usage(figures) }),
  };
}

function* chunks(answer: Answer, voice: Voice): Generator<Piece> {
  const figured = objectIn(voice.asked.body['stream_options'])['include_usage'] === true;
  const piece = (part: Piece['part'], choices: Choice[]): Piece =>
    event(part, { ...body(answer, voice, choices), ...(figured ? { usage: null } : {}) });
  for (let index = 0; index < voice.count; index++) {
    if (voice.before !== '') yield piece('content', [choice(index, voice.before)]);
    for (const text of textOf(answer)) yield piece('content', [choice(index, text)]);
    yield piece('finish', [choice(index, '', reasonOf(answer))]);
  }
  if (figured && answer.figures !== undefined)
    yield event('usage', { ...body(answer, voice, []), usage: voice.flavour.usage(answer.figures) });
  yield event('done', '[DONE]');
}

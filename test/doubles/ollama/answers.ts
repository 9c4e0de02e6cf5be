import { type Answer, type Asked, textOf } from '../script/index.ts';
import { type Desk, jsonOr, line, type Piece, type Reply, type SpokenReply, type Stream } from '../server/index.ts';
import { loading } from './loading.ts';
import { contextOf, load, MADE } from './models.ts';

/** Which field holds the words: a message in `/api/chat`, `response` in `/api/generate`. */
type Shape = (said: Said) => object;
interface Said {
  readonly text?: string;
  readonly thinking?: string;
  readonly calls?: readonly object[];
}

const CHAT: Shape = ({ text = '', thinking, calls }) => ({
  message: {
    role: 'assistant',
    content: text,
    ...(thinking === undefined ? {} : { thinking }),
    ...(calls === undefined ? {} : { tool_calls: calls }),
  },
});
const GENERATE: Shape = ({ text = '', thinking }) => ({
  response: text,
  ...(thinking === undefined ? {} : { thinking }),
});

export const chatAnswer = (asked: Asked, desk: Desk): Reply =>
  loading(asked, desk, CHAT({})) ?? reply(asked, desk, CHAT);
export const generateAnswer = (asked: Asked, desk: Desk): Reply =>
  loading(asked, desk, GENERATE({})) ?? reply(asked, desk, GENERATE);

function reply(asked: Asked, desk: Desk, shape: Shape): SpokenReply {
  const stream: Stream = {
    contentType: 'application/x-ndjson',
    pieces: (answer) => lines(answer, asked, desk, shape),
    error: (words = 'an error was encountered while running the model: unexpected EOF') =>
      line('frame', { error: words }),
  };
  return {
    kind: 'spoken',
    asked,
    stream,
    whole(answer) {
      load(asked, desk);
      const thinking = answer.reasoning.join('');
      return {
        ...head(answer),
        ...shape({
          text: wordsOf(answer).join(''),
          ...(thinking === '' ? {} : { thinking }),
          ...(answer.toolCalls.length === 0 ? {} : { calls: callsOf(answer) }),
        }),
        ...last(answer, contextOf(asked, desk)),
      };
    },
  };
}

const head = ({ model }: Answer) => ({ model, created_at: MADE });
/** It has no place for a refusal: that is text like any other. */
const wordsOf = ({ text, refusal }: Answer): readonly string[] => [...text, ...refusal];

function* lines(answer: Answer, asked: Asked, desk: Desk, shape: Shape): Generator<Piece> {
  load(asked, desk);
  const said = (part: Piece['part'], words: Said): Piece =>
    line(part, { ...head(answer), ...shape(words), done: false });
  for (const thinking of answer.reasoning) yield said('content', { thinking });
  for (const text of textOf(answer)) yield said('content', { text });
  for (const text of answer.refusal) yield said('content', { text });
  // Since 0.8 a call comes as soon as it is whole, each in a line of its own.
  for (const call of callsOf(answer)) yield said('tool', { calls: [call] });
  yield line('finish', { ...head(answer), ...shape({}), ...last(answer, contextOf(asked, desk)) });
}

/** Arguments are an object here; what is none never gets out of the real server's parser and stays text. */
const callsOf = ({ toolCalls }: Answer): readonly object[] =>
  toolCalls.map((call, index) => ({
    id: call.id,
    function: { index, name: call.name, arguments: jsonOr(call.arguments.join('')) },
  }));

/** Nanoseconds a token takes, so that the durations go with the counts. */
const EACH = 20_000_000;

/** What did not fit into its context was not read. */
function last({ finish, figures }: Answer, contextTokens: number): object {
  const done = { done: true, done_reason: finish === 'length' ? 'length' : 'stop' };
  if (figures === undefined) return done;
  const { output } = figures;
  const input = Math.min(figures.input, contextTokens);
  return {
    ...done,
    total_duration: 5_000_000 + (input + output) * EACH,
    load_duration: 5_000_000,
    prompt_eval_count: input,
    prompt_eval_duration: input * EACH,
    eval_count: output,
    eval_duration: output * EACH,
  };
}

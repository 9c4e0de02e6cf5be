import { event, type Piece, type Refusal, type RefusalKind, type Refused } from '../server/index.ts';

const STATUS: Readonly<Record<RefusalKind, readonly [code: number, type: string]>> = {
  unauthorized: [401, 'Unauthorized'],
  'insufficient-balance': [402, 'Payment Required'],
  'quota-used-up': [429, 'insufficient_quota'],
  forbidden: [403, 'Forbidden'],
  'model-unknown': [404, 'NotFoundError'],
  'rate-limited': [429, 'Too Many Requests'],
  'server-error': [500, 'InternalServerError'],
  unavailable: [503, 'Service Unavailable'],
  overloaded: [529, 'Service Unavailable'],
  'context-too-long': [400, 'BadRequestError'],
  'bad-request': [400, 'BadRequestError'],
  filtered: [400, 'BadRequestError'],
  'no-route': [404, 'Not Found'],
};

function wordsFor({ kind, model, promptTokens, contextTokens }: Refusal): string {
  const usual: Readonly<Record<RefusalKind, string>> = {
    unauthorized: 'Unauthorized',
    // It has no accounts, no limits and no filter: these are the words of what stands in front of it.
    'insufficient-balance': 'Insufficient balance',
    'quota-used-up': 'You exceeded your current quota, please check your plan and billing details.',
    forbidden: 'Forbidden',
    'model-unknown': `The model \`${model}\` does not exist.`,
    'rate-limited': 'Too many requests',
    'server-error': DEAD,
    unavailable: 'The server is not ready to take requests.',
    overloaded: 'The server has too many requests waiting.',
    'context-too-long': `This model's maximum context length is ${contextTokens} tokens. However, your request has ${promptTokens} input tokens. Please reduce the length of the input messages.`,
    'bad-request': 'Invalid value for a parameter.',
    filtered: 'The request was rejected by the content filter (content_filter).',
    'no-route': 'Not Found',
  };
  return usual[kind];
}

const DEAD = 'EngineCore encountered an issue. See stack trace (above) for the root cause.';

/** Its own envelope (vllm/entrypoints/openai/protocol.py: ErrorResponse); a wrong key gets a bare word (server_utils.py). */
export function refuseAsVllm(refusal: Refusal): Refused {
  const [code, type] = STATUS[refusal.kind];
  const message = refusal.words ?? wordsFor(refusal);
  if (refusal.kind === 'unauthorized') return { status: code, body: { error: message } };
  return { status: code, body: errorOf(code, type, message) };
}

const errorOf = (code: number, type: string, message: string) => ({ error: { message, type, param: null, code } });

/** The end mark comes behind an error as well. */
export function streamError(words: string = DEAD): Piece {
  const error = event('frame', errorOf(500, 'InternalServerError', words));
  return { part: 'frame', text: `${error.text}data: [DONE]\n\n` };
}

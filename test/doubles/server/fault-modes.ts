/**
 * Everything that goes wrong with providers, by what the caller sees.
 *
 * | meets | modes |
 * |---|---|
 * | any request, which is then not charged for | `unreachable` to `hang-before-head`, `html`, `empty-body` |
 * | any answer | `hang-before-body` to `usage-bare-nan` |
 * | streams only | `cut-in-tool-call` to `odd-lines` |
 */
export const REQUEST_FAULTS = [
  /** The connection is closed without an answer. */
  'unreachable',
  /** 401. */
  'unauthorized',
  /** 402, as DeepSeek and OpenRouter say it. */
  'insufficient-balance',
  /** No money left, as this provider says it: 429 at OpenAI, 400 at Anthropic. */
  'quota-used-up',
  /** 403. */
  'forbidden',
  /** 404. */
  'model-unknown',
  /** 429 with `Retry-After` in seconds. */
  'rate-limited',
  /** 429 with `Retry-After` as a date. */
  'rate-limited-until',
  /** 429 that does not say how long. */
  'rate-limited-silent',
  /** 500. */
  'server-error',
  /** 502 from a proxy in front, in HTML. */
  'bad-gateway',
  /** 503. */
  'unavailable',
  /** 529. */
  'overloaded',
  /** 400, the input is longer than the model reads. */
  'context-too-long',
  /** 400. */
  'bad-request',
  /** 400, the filter of contents will not have it; at Gemini 200 with a prompt that is blocked. */
  'filtered',
  /** The request is read, and nothing comes. */
  'hang-before-head',
  /** 200 and a page for people. */
  'html',
  /** 200 and nothing. */
  'empty-body',
] as const;

export const ANSWER_FAULTS = [
  /** The head comes, and nothing else. */
  'hang-before-body',
  /** One byte at a time, `every` milliseconds. */
  'slow-drip',
  /** After `after` pieces the socket is destroyed; a whole body breaks off in its middle. */
  'cut',
  /** The same, between the bytes of one character. */
  'cut-in-character',
  /** The same, and the server has forgotten everything: see `restart`. */
  'restart',
  /** After `after` pieces the body ends as if nothing were wrong, without a finish; a whole body ends in its middle. */
  'ends-early',
  /** After `after` pieces comes JSON that breaks off; a whole body breaks off in its middle. */
  'malformed-json',
  /** The right body under `text/plain`. */
  'wrong-content-type',
  /** Text of 10 MB in one event or body. */
  'huge-event',
  /** The finish comes, the figures do not. */
  'no-usage',
  /** Figures below nought. */
  'usage-negative',
  /** NaN as JavaScript writes it: null. */
  'usage-nan',
  /** NaN as Python writes it, which is not JSON. */
  'usage-bare-nan',
] as const;

export const STREAM_FAULTS = [
  /** A tool is called, and the socket destroyed inside its arguments. */
  'cut-in-tool-call',
  /** After `after` pieces comes the provider's own error, and the end. */
  'error-inside',
  /** The end mark comes twice. */
  'done-twice',
  /** Lines end in CR LF, comments (in NDJSON: blank lines) stand between the events. */
  'odd-lines',
] as const;

export const FAULT_MODES = [...REQUEST_FAULTS, ...ANSWER_FAULTS, ...STREAM_FAULTS] as const;
export type RequestFault = (typeof REQUEST_FAULTS)[number];
export type FaultMode = (typeof FAULT_MODES)[number];

/** A fault with its details. */
export interface FaultCase {
  readonly mode: FaultMode;
  /** Pieces of content that come before it; 2 by default. */
  readonly after?: number;
  /** Seconds in `Retry-After`, whole; 1 by default. */
  readonly retryAfter?: number;
  /** Milliseconds between two bytes that drip; 5 by default. */
  readonly every?: number;
  /** The provider's words, in place of its usual ones. */
  readonly words?: string;
}

const REQUEST = new Set<string>(REQUEST_FAULTS);
const STREAM = new Set<string>(STREAM_FAULTS);

/** Whether a fault can meet a request: any, one that is answered with words, or one whose answer is a stream. */
export const meets = ({ mode }: FaultCase, kind: 'plain' | 'answer' | 'stream'): boolean =>
  REQUEST.has(mode) || kind === 'stream' || (kind === 'answer' && !STREAM.has(mode));

export const isRequestFault = (mode: FaultMode): mode is RequestFault => REQUEST.has(mode);

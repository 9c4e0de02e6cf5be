import type { Fault } from '#fault';
import { type ProviderCode, type ProviderDetails, providerFault } from '../contract/index.ts';
import type { Secret } from './secret.ts';

/** An answer that is no answer. */
export interface Refusal {
  readonly engine: string;
  readonly model: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly key: Secret | undefined;
}

/** The longest piece of a provider's own words that is shown. */
const MOST_WORDS = 500;

/** What the providers say when the input is longer than the model can read, each in its own way. */
const TOO_LONG =
  /context.{0,20}(length|window|size)|maximum context|prompt is too long|too many (input )?tokens|input token count|exceeds? the (maximum|available)|context_length_exceeded|reduce the length/i;
const NO_MODEL =
  /model.{0,60}(not found|does not exist|not exist|unknown|not supported)|no such model|model_not_found|not_found_error/i;
const NO_MONEY = /insufficient_quota|insufficient.{0,10}(balance|funds|credit)|credit balance|billing|payment/i;
const FILTERED = /content[_ ](filter|policy|management)|safety|blocked/i;

/** The fault for a status that is no success, with the provider's own words and without its key. */
export function refusalFault(refusal: Refusal): Fault {
  const { engine, model, status, headers, key } = refusal;
  const words = wordsOf(refusal.text, key);
  const code = codeOf(status, words, refusal.text);
  const retryAfter =
    code === 'provider-rate-limited' || code === 'provider-overloaded' ? retryAfterOf(headers) : undefined;
  const details: ProviderDetails = {
    engine,
    model,
    status,
    words,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...hintFor(code, engine, model),
  };
  return providerFault(code, sentence(code, refusal, words), details);
}

function codeOf(status: number, words: string, text: string): ProviderCode {
  if (status === 402 || (NO_MONEY.test(text) && (status === 429 || status === 400 || status === 403)))
    return 'provider-balance';
  if (status === 401 || status === 403) return 'provider-key';
  if (status === 429) return 'provider-rate-limited';
  if (status === 408) return 'provider-timeout';
  if (status >= 500) return 'provider-overloaded';
  if (status >= 300 && status < 400) return 'provider-refused';
  if (TOO_LONG.test(words)) return 'context-too-long';
  if (status === 404 || NO_MODEL.test(words)) return 'model-unknown';
  if (FILTERED.test(text) && status === 400) return 'content-filtered';
  return 'provider-refused';
}

/** Seconds, from a number of seconds, of milliseconds, or a date. */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now = Date.now()): number | undefined {
  const milliseconds = Number(headers['retry-after-ms']);
  if (headers['retry-after-ms'] !== undefined && milliseconds >= 0) return milliseconds / 1000;
  const given = headers['retry-after'];
  if (given === undefined) return undefined;
  const seconds = Number(given);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** The sentence in an error body, whatever its shape; else the beginning of the body without its marks. */
function wordsOf(text: string, key: Secret | undefined): string {
  const found = messageIn(text) ?? text.replace(/<(style|script)[^]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ');
  const plain = found.replace(/\s+/g, ' ').trim();
  return (key?.scrub(plain) ?? plain).replace(/\b(sk|rk|pk)-[\w-]{8,}/g, '[key]').slice(0, MOST_WORDS);
}

function messageIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const error = field(Array.isArray(body) ? body[0] : body, 'error');
    for (const one of [field(error, 'message'), error, field(body, 'message'), field(body, 'detail')])
      if (typeof one === 'string') return one;
    return undefined;
  } catch {
    return undefined;
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

function sentence(code: ProviderCode, { engine, model, status }: Refusal, words: string): string {
  const said = words === '' ? '' : ` It said: ${words}`;
  const what: Partial<Record<ProviderCode, string>> = {
    'provider-key': `${engine} does not accept the key.`,
    'provider-balance': `${engine} will not answer: there is no money left in the account there.`,
    'provider-rate-limited': `${engine} takes no more requests for the moment.`,
    'provider-overloaded': `${engine} cannot answer at the moment (${status}).`,
    'provider-timeout': `${engine} took too long.`,
    'context-too-long': `That is longer than ${model} can read.`,
    'model-unknown': `${engine} has no model ${model}.`,
    'content-filtered': `${engine} will not answer that.`,
  };
  return `${what[code] ?? `${engine} did not accept the request (${status}).`}${said}`;
}

function hintFor(code: ProviderCode, engine: string, model: string): { hint?: string } {
  const hints: Partial<Record<ProviderCode, string>> = {
    'provider-key': `Check the key of ${engine}: reelwright engine test ${engine}.`,
    'provider-balance': `Add money to the account at ${engine}, or ask another engine.`,
    'context-too-long': 'Shorten what is sent, or ask a model with a larger window: reelwright list models.',
    'model-unknown': `\`reelwright engine models ${engine}\` shows what it has. Is ${model} spelled right?`,
  };
  const hint = hints[code];
  return hint === undefined ? {} : { hint };
}

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
  /context.{0,20}(length|window|size)|maximum context|prompt is too long|too many (input )?tokens|input token count|exceeds? the (maximum|available)|context_length_exceeded|reduce the length|request_too_large/i;
const NO_MODEL =
  /model_not_found|no such model|unknown model|model.{0,120}(not found|does not exist|not exist|no longer available)/i;
/** Gemini says 400 where others say 401. */
const BAD_KEY = /API_KEY_INVALID|API key (not valid|expired)|invalid.{0,5}api.?key/i;
/** At 429 both OpenAI and Gemini speak of plan and billing; only OpenAI's code says that waiting will not help. */
const NO_MONEY =
  /insufficient_quota|insufficient.{0,10}(balance|funds|credit)|credit balance|billing_(hard_limit|not_active)|credits are depleted|reached your .{0,20}usage limit/i;
const FILTERED =
  /content[ _](filter|policy|management)|ResponsibleAI|PROHIBITED_CONTENT|data_inspection_failed|flagged (by|as|for)|moderation|safety system/i;

/** The fault for a status that is no success, with the provider's own words and without its key. */
export function refusalFault(refusal: Refusal): Fault {
  const { engine, model, status, headers, key } = refusal;
  const words = wordsOf(refusal.text, key);
  const code = codeOf(status, words, refusal.text);
  const passes = code === 'provider-rate-limited' || code === 'provider-overloaded';
  const retryAfter = passes ? (retryAfterOf(headers) ?? retryDelayIn(refusal.text)) : undefined;
  const details: ProviderDetails = {
    engine,
    model,
    status,
    words,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...hintFor(code, refusal),
  };
  return providerFault(code, sentence(code, refusal, words), details);
}

function codeOf(status: number, words: string, text: string): ProviderCode {
  if (status === 402 || ([400, 403, 429].includes(status) && NO_MONEY.test(text))) return 'provider-balance';
  if (status === 429) return 'provider-rate-limited';
  if ([400, 403, 422].includes(status) && FILTERED.test(text)) return 'content-filtered';
  if (status === 401 || status === 403 || (status === 400 && BAD_KEY.test(text))) return 'provider-key';
  if (status === 408 || status === 504) return 'provider-timeout';
  if (status === 413 || (status <= 500 && TOO_LONG.test(words))) return 'context-too-long';
  if (status >= 500) return 'provider-overloaded';
  if (NO_MODEL.test(words) || (status === 404 && /model/i.test(words))) return 'model-unknown';
  return 'provider-refused';
}

/** Seconds, from a number of seconds, of milliseconds, or a date. */
export function retryAfterOf(headers: Readonly<Record<string, string>>, now = Date.now()): number | undefined {
  const milliseconds = Number(headers['retry-after-ms'] || Number.NaN);
  if (milliseconds >= 0 && Number.isFinite(milliseconds)) return milliseconds / 1000;
  const given = headers['retry-after']?.trim() ?? '';
  if (given === '') return undefined;
  const seconds = Number(given);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(given);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

/** Gemini says it in the body: `"retryDelay": "37s"`. */
function retryDelayIn(text: string): number | undefined {
  const delay = /"retryDelay"\s*:\s*"(\d+(?:\.\d+)?)s"/.exec(text)?.[1];
  return delay === undefined ? undefined : Number(delay);
}

/** The sentence in an error body, whatever its shape; else the beginning of the body without its marks. */
function wordsOf(text: string, key: Secret | undefined): string {
  const found = messageIn(text) ?? text.replace(/<(style|script)[^]*?<\/\1>/gi, ' ').replace(/<[^>]+>/g, ' ');
  return shownWords(found, key);
}

/** Somebody else's words as we repeat them: on one line, without keys, at most 500 characters. */
export function shownWords(words: string, key: Secret | undefined): string {
  const plain = words
    .slice(0, 20 * MOST_WORDS)
    .replace(/\s+/g, ' ')
    .trim();
  return (key?.scrub(plain) ?? plain)
    .replace(/\b(sk|rk|pk)-[\w-]{8,}|\bAIza[\w-]{20,}|\bBearer\s+[\w.~+/-]{8,}=*/g, '[key]')
    .slice(0, MOST_WORDS);
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

export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? (value as Record<string, unknown>)[name] : undefined;

function sentence(code: ProviderCode, refusal: Refusal, words: string): string {
  const { engine, model, status } = refusal;
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
  const elsewhere = elsewhereOf(refusal);
  if (elsewhere !== undefined)
    return `${engine} sends us to ${elsewhere} (${status}), and keys are not carried to another address.`;
  return `${what[code] ?? `${engine} did not accept the request (${status}).`}${said}`;
}

/** Where a redirect leads, without what may be secret in it. */
function elsewhereOf({ status, headers }: Refusal): string | undefined {
  if (status < 300 || status > 399) return undefined;
  const location = headers['location'] ?? '';
  if (!URL.canParse(location)) return location === '' ? 'another address' : (location.split('?')[0] ?? '');
  const { origin, pathname } = new URL(location);
  return origin + pathname;
}

function hintFor(code: ProviderCode, refusal: Refusal): { hint?: string } {
  const { engine, model, status } = refusal;
  const address = `Is the baseUrl of ${engine} right, and its kind? \`reelwright engine list\` shows both.`;
  const hints: Partial<Record<ProviderCode, string>> = {
    'provider-key': `Check the key of ${engine}: reelwright engine test ${engine}.`,
    'provider-balance': `Add money to the account at ${engine}, or ask another engine.`,
    'context-too-long': 'Shorten what is sent, or ask a model with a larger window: reelwright list models.',
    'model-unknown': `\`reelwright engine models ${engine}\` shows what it has. Is ${model} spelled right?`,
    ...(status === 404 || status === 405 || elsewhereOf(refusal) !== undefined ? { 'provider-refused': address } : {}),
  };
  const hint = hints[code];
  return hint === undefined ? {} : { hint };
}

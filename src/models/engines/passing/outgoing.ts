import type { Dialect, PassedRequest } from '../../contract/index.ts';
import { keyHeaders } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';

const PATHS: Readonly<Record<Dialect, string>> = {
  'openai-chat': '/chat/completions',
  'openai-completions': '/completions',
  'openai-responses': '/responses',
  'anthropic-messages': '/messages',
};

/** Where a dialect is spoken; Ollama speaks OpenAI's under `/v1`. */
export const addressOf = ({ kind, baseUrl }: EngineSettings, dialect: Dialect): string =>
  `${kind === 'ollama' ? `${baseUrl}/v1` : baseUrl}${PATHS[dialect]}`;

/** Whoever calls us shows a key to us and to nobody else; how bytes travel is the wire's. */
const NEVER =
  /^(authorization|proxy-|x-api-key|api-key|x-goog-api-key|cookie|host|connection|content-|transfer-|accept-encoding|te$|expect)/i;

/** The caller's headers that go on, and the engine's own. */
export function headersOut(settings: EngineSettings, { headers }: PassedRequest): Record<string, string> {
  const passed = Object.entries(headers)
    .filter(([name]) => !NEVER.test(name))
    .map(([name, value]) => [name.toLowerCase(), value]);
  return { ...Object.fromEntries(passed), 'content-type': 'application/json', ...keyHeaders(settings) };
}

const OPENING = 0x7b;
const ASK = Buffer.from('"stream_options":{"include_usage":true},');

/**
 * The body as it goes out: a stream is asked for its usage, so that it can be booked, unless the engine's option `streamUsage`
 * is false. `silent`: the caller did not ask for it. The wish is put in front of what is there, byte for byte as it came.
 */
export function bodyOut(
  { options: { streamUsage } }: EngineSettings,
  { dialect, body, parsed, stream }: PassedRequest,
): { readonly body: Uint8Array; readonly silent: boolean } {
  if (!stream || streamUsage === false || (dialect !== 'openai-chat' && dialect !== 'openai-completions'))
    return { body, silent: false };
  const { stream_options: wishes } = parsed;
  if (wishes === undefined) {
    const at = body.indexOf(OPENING) + 1;
    return { body: Buffer.concat([body.subarray(0, at), ASK, body.subarray(at)]), silent: true };
  }
  const own = typeof wishes === 'object' && wishes !== null && !Array.isArray(wishes) ? wishes : {};
  if ('include_usage' in own && own.include_usage === true) return { body, silent: false };
  const asking = { ...parsed, stream_options: { ...own, include_usage: true } };
  return { body: Buffer.from(JSON.stringify(asking)), silent: true };
}

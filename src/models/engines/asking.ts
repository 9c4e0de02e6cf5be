import { Fault } from '#fault';
import { providerFault, type Wire, type WireRequest } from '../contract/index.ts';
import { sendWhole } from '../wire/index.ts';
import type { EngineSettings } from './engine-settings.ts';
import { refusalFault } from './refusals.ts';

/** Milliseconds for a question that needs no thinking: a list of models, a look whether it is there. */
const QUICK = 10_000;

/** The headers a kind of engine wants its key in. */
export function keyHeaders({ kind, key, headers }: EngineSettings): Record<string, string> {
  const own = key?.reveal();
  if (kind === 'anthropic')
    return { 'anthropic-version': '2023-06-01', ...(own === undefined ? {} : { 'x-api-key': own }), ...headers };
  if (own === undefined) return { ...headers };
  return { ...(kind === 'gemini' ? { 'x-goog-api-key': own } : { authorization: `Bearer ${own}` }), ...headers };
}

/** Asks an engine something small and reads the JSON it answers; refusals and anything but JSON are faults. */
export async function askJson(
  settings: EngineSettings,
  wire: Wire,
  asked: {
    readonly path: string;
    readonly body?: unknown;
    readonly model?: string;
    readonly timeout?: number;
    readonly signal: AbortSignal;
  },
): Promise<Readonly<Record<string, unknown>>> {
  const { name: engine, key } = settings;
  const { path, body, model = '', timeout = QUICK, signal } = asked;
  const request: WireRequest = {
    method: body === undefined ? 'GET' : 'POST',
    url: `${settings.baseUrl}${path}`,
    headers: { ...keyHeaders(settings), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal,
    headTimeout: timeout,
    quietTimeout: timeout,
  };
  const { status, headers, text } = await sendWhole(wire, request).catch((error: unknown) =>
    Promise.reject(named(error, settings)),
  );
  if (status < 200 || status > 299) throw refusalFault({ engine, model, status, headers, text, key });
  const value = parsed(text);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw providerFault('provider-garbled', `${engine} answered with something that is not JSON.`, {
    engine,
    status,
    words: text.slice(0, 100),
    hint: `Is ${settings.baseUrl} the address of a ${settings.kind} server?`,
  });
}

/** A fault of the wire, with the engine's name in place of the host's. */
export function named(error: unknown, { name }: EngineSettings): unknown {
  if (!(error instanceof Fault) || error.facts['engine'] === name) return error;
  return new Fault(error.kind, error.code, error.message, {
    facts: { ...error.facts, engine: name },
    ...(error.hint === undefined ? {} : { hint: error.hint }),
    cause: error.cause,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The items of a list in an answer; empty when there is none. */
export function itemsOf(
  answer: Readonly<Record<string, unknown>>,
  name: string,
): readonly Readonly<Record<string, unknown>>[] {
  const list = answer[name];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'object' && item !== null) : [];
}

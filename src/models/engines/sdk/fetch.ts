import {
  type EngineKind,
  type JsonObject,
  providerFault,
  type Target,
  type Wire,
  type WireResponse,
} from '../../contract/index.ts';
import { readWhole } from '../../wire/index.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { refusalFault } from '../refusals.ts';
import { EndMark } from './end-mark.ts';
import { Mending } from './mending.ts';

/** Bytes of a refusal that are read. */
const REFUSAL = 1 << 20;

/**
 * `fetch` for the provider packages, over our wire: so that timeouts, stopping and recording are ours. `extra` is put into the
 * body as it goes out. Refusals and web pages are thrown as faults, and a stream that ends without its dialect's end mark
 * fails with `stream-cut`: the packages would make calls of the half-written tools in it.
 */
export function fetchOver(
  wire: Wire,
  settings: EngineSettings,
  model: string,
  extra: JsonObject | undefined,
): typeof globalThis.fetch {
  const { name: engine, timeout, key } = settings;
  const target = { engine, model };
  return async (input, init = {}) => {
    const response = await wire({
      method: init.method === 'GET' ? 'GET' : 'POST',
      url: input instanceof Request ? input.url : String(input),
      headers: { ...Object.fromEntries(new Headers(init.headers)), ...settings.headers },
      ...(typeof init.body === 'string' ? { body: withExtra(init.body, extra) } : {}),
      signal: init.signal ?? new AbortController().signal,
      headTimeout: timeout,
      quietTimeout: timeout,
    });
    const { status, headers, body } = response;
    if (status < 200 || status > 299)
      throw refusalFault({ ...target, status, headers, text: (await readWhole(body, REFUSAL)).toString(), key });
    if (/text\/html/.test(headers['content-type'] ?? '')) throw await page(response, target);
    return new Response(streamOf(body, settings.kind, target), { status, headers });
  };
}

async function page({ body, status }: WireResponse, target: Target) {
  const words = (await readWhole(body, REFUSAL))
    .toString()
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return providerFault('provider-garbled', `${target.engine} sent a web page instead of an answer.`, {
    ...target,
    status,
    words: words.slice(0, 100),
    hint: 'Is the address that of a language model, and of the kind the settings say?',
  });
}

const withExtra = (body: string, extra: JsonObject | undefined): string =>
  extra === undefined ? body : JSON.stringify({ ...JSON.parse(body), ...extra });

function streamOf(
  body: AsyncIterable<Uint8Array>,
  kind: EngineKind,
  target: Target,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = body[Symbol.asyncIterator]();
  const mark = new EndMark(kind);
  const mending = new Mending(kind);
  return new ReadableStream({
    async pull(controller) {
      for (let given = false; !given; ) {
        const { done, value } = await pieces.next();
        if (done !== true) mark.look(value);
        const lines = done === true ? mending.rest() : mending.pass(value);
        given = lines.length > 0;
        if (given) controller.enqueue(new Uint8Array(lines));
        if (done !== true) continue;
        if (mark.missing) controller.error(cut(target));
        else controller.close();
        return;
      }
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

const cut = (target: Target) =>
  providerFault('stream-cut', `${target.engine} ended its answer without saying so.`, { ...target });

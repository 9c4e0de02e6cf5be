import type { JsonObject, Wire } from '../../contract/index.ts';
import type { EngineSettings } from '../engine-settings.ts';

/** Milliseconds a model may think between two pieces of an answer. */
const QUIET = 120_000;

/**
 * `fetch` for the provider packages, over our wire: so that timeouts, stopping and recording are ours. `extra` is put into the
 * body as it goes out.
 */
export function fetchOver(
  wire: Wire,
  settings: EngineSettings,
  extra: JsonObject | undefined,
): typeof globalThis.fetch {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    const body = typeof init.body === 'string' ? withExtra(init.body, extra) : undefined;
    const response = await wire({
      method: init.method === 'GET' ? 'GET' : 'POST',
      url,
      headers: { ...headers, ...settings.headers },
      ...(body === undefined ? {} : { body }),
      signal: init.signal ?? new AbortController().signal,
      headTimeout: settings.timeout,
      quietTimeout: QUIET,
    });
    return new Response(streamOf(response.body), { status: statusFor(response.status), headers: response.headers });
  };
}

/** A `Response` cannot have a status of 1xx; no provider ends with one. */
const statusFor = (status: number): number => (status < 200 || status > 599 ? 502 : status);

const withExtra = (body: string, extra: JsonObject | undefined): string =>
  extra === undefined ? body : JSON.stringify({ ...JSON.parse(body), ...extra });

function streamOf(body: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = body[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await pieces.return?.();
    },
  });
}

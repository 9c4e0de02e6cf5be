import type { EngineKind, Wire } from '../contract/index.ts';
import { sendWhole } from '../wire/index.ts';

/** A model server that was found on this machine. */
export interface LocalServer {
  readonly name: string;
  readonly kind: EngineKind;
  readonly baseUrl: string;
}

/** Milliseconds a server of this machine has to answer. */
const QUICK = 300;

/** Where servers are by default, and what each answers that no other does. */
const PLACES: readonly (LocalServer & { readonly ask: string; readonly is: (text: string) => boolean })[] = [
  {
    name: 'ollama',
    kind: 'ollama',
    baseUrl: 'http://127.0.0.1:11434',
    ask: '/api/version',
    is: (text) => /"version"/.test(text),
  },
  {
    name: 'vllm',
    kind: 'vllm',
    baseUrl: 'http://127.0.0.1:8000/v1',
    ask: '/models',
    is: (text) => /"owned_by"\s*:\s*"vllm"|"max_model_len"/.test(text),
  },
  {
    name: 'llama-server',
    kind: 'openai-compatible',
    baseUrl: 'http://127.0.0.1:8080/v1',
    ask: '/models',
    is: (text) => /"owned_by"\s*:\s*"llamacpp"|"object"\s*:\s*"list"/.test(text),
  },
  {
    name: 'lm-studio',
    kind: 'openai-compatible',
    baseUrl: 'http://127.0.0.1:1234/v1',
    ask: '/models',
    is: (text) => /"object"\s*:\s*"list"/.test(text),
  },
];

/** Looks for model servers on this machine (ports 11434, 8000, 8080, 1234), all at once, within 300 ms. */
export async function findLocalServers(
  wire: Wire,
  signal: AbortSignal,
  places = PLACES,
): Promise<readonly LocalServer[]> {
  const looked = await Promise.all(
    places.map(async ({ name, kind, baseUrl, ask, is }) => {
      const request = {
        method: 'GET',
        url: baseUrl + ask,
        headers: {},
        headTimeout: QUICK,
        quietTimeout: QUICK,
      } as const;
      try {
        const { status, text } = await sendWhole(wire, {
          ...request,
          signal: AbortSignal.any([signal, AbortSignal.timeout(QUICK)]),
        });
        return status === 200 && is(text) ? [{ name, kind, baseUrl }] : [];
      } catch {
        return [];
      }
    }),
  );
  return looked.flat();
}

import type { EngineKind, Wire } from '../contract/index.ts';
import { sendWhole } from '../wire/index.ts';
import { itemsOf } from './asking.ts';

/** A model server that was found on this machine. */
export interface LocalServer {
  readonly name: string;
  readonly kind: EngineKind;
  readonly baseUrl: string;
}

/** Ports where model servers listen when nobody says otherwise: Ollama's, and those of vLLM, llama.cpp's server and LM Studio. */
export interface LocalPorts {
  readonly ollama: number;
  /** Of servers that speak OpenAI's dialect. */
  readonly openai: readonly number[];
}
const PORTS: LocalPorts = { ollama: 11434, openai: [8000, 8080, 1234] };

/** Milliseconds a server of this machine has to answer. */
const QUICK = 300;

type Json = Readonly<Record<string, unknown>>;

/**
 * Looks for model servers on this machine, at all ports at once, within 300 ms. What each is it says itself: the port says
 * nothing, as any of them can be told to use any port.
 */
export async function findLocalServers(
  wire: Wire,
  signal: AbortSignal,
  { ollama, openai }: LocalPorts = PORTS,
): Promise<readonly LocalServer[]> {
  const found = await Promise.all([
    lookFor(wire, signal, ollama, '/api/version', ollamaAt),
    ...openai.map((port) => lookFor(wire, signal, port, '/v1/models', speakerAt)),
  ]);
  const servers = found.flat();
  // The second of a kind goes by its port as well.
  return servers.map((server, at) =>
    servers.findIndex(({ name }) => name === server.name) === at
      ? server
      : { ...server, name: `${server.name}-${new URL(server.baseUrl).port}` },
  );
}

async function lookFor(
  wire: Wire,
  signal: AbortSignal,
  port: number,
  path: string,
  serverIn: (answer: Json, port: number) => LocalServer | undefined,
): Promise<LocalServer[]> {
  try {
    const { status, text } = await sendWhole(wire, {
      method: 'GET',
      url: `http://127.0.0.1:${port}${path}`,
      headers: {},
      headTimeout: QUICK,
      quietTimeout: QUICK,
      signal: AbortSignal.any([signal, AbortSignal.timeout(QUICK)]),
    });
    const answer: unknown = status === 200 ? JSON.parse(text) : undefined;
    const found = typeof answer === 'object' && answer !== null ? serverIn(answer as Json, port) : undefined;
    return found === undefined ? [] : [found];
  } catch {
    // Nothing there, or nothing that answers like a model server.
    return [];
  }
}

const ollamaAt = ({ version }: Json, port: number): LocalServer | undefined =>
  typeof version === 'string' ? { name: 'ollama', kind: 'ollama', baseUrl: `http://127.0.0.1:${port}` } : undefined;

/** Whose list of models it is, by what stands as the owner of its models. */
const OWNERS: Readonly<Record<string, { readonly name: string; readonly kind: EngineKind }>> = {
  vllm: { name: 'vllm', kind: 'vllm' },
  llamacpp: { name: 'llama-server', kind: 'openai-compatible' },
  organization_owner: { name: 'lm-studio', kind: 'openai-compatible' },
  sglang: { name: 'sglang', kind: 'openai-compatible' },
};

function speakerAt(answer: Json, port: number): LocalServer | undefined {
  if (!Array.isArray(answer['data'])) return undefined;
  const models = itemsOf(answer, 'data');
  if (models.length > 0 && models.every(isOurs)) return undefined;
  const owner = String(models[0]?.['owned_by']);
  const known = OWNERS[owner] ?? { name: `local-${port}`, kind: 'openai-compatible' };
  return { ...known, baseUrl: `http://127.0.0.1:${port}/v1` };
}

/** A studio's own list: it must not take itself, or another studio, for an engine and ask in a circle. */
const isOurs = ({ id, owned_by, created }: Json): boolean =>
  created === 0 && typeof id === 'string' && id.startsWith(`${String(owned_by)}/`);

import { createHash } from 'node:crypto';
import type { Asked } from '../script/index.ts';
import { countIn, type Desk, line, objectIn, Refuse, type Reply, type Route, textIn } from '../server/index.ts';

/** When everything was made: answers are the same today and tomorrow. */
export const MADE = '2026-01-01T00:00:00.000000Z';
const SIZE = 4_661_224_676;

/** Models that were pulled or loaded since the server started, by name. */
interface Memory {
  readonly pulled: Set<string>;
  readonly loaded: Map<string, number>;
}

function memoryOf({ state }: Desk): Memory {
  const held = state.get('ollama');
  if (isMemory(held)) return held;
  const fresh: Memory = { pulled: new Set(), loaded: new Map() };
  state.set('ollama', fresh);
  return fresh;
}
const isMemory = (value: unknown): value is Memory => typeof value === 'object' && value !== null && 'pulled' in value;

/** Tokens the model is loaded with: those asked for, else what its server gives everybody (4,096). */
export function contextOf({ body }: Pick<Asked, 'body'>, desk: Desk): number {
  return countIn(objectIn(body['options'])['num_ctx']) ?? Math.min(4096, desk.contextTokens);
}

/** A model that is asked something is in memory from then on, with the context it was asked with. */
export const load = (asked: Asked, desk: Desk): void =>
  void memoryOf(desk).loaded.set(asked.model, contextOf(asked, desk));

export const unload = (name: string, desk: Desk): void => void memoryOf(desk).loaded.delete(name);

export const namesOf = (desk: Desk): readonly string[] => [...new Set([...desk.models, ...memoryOf(desk).pulled])];

/** `latest` is meant where no tag is named. */
export const isThere = (name: string, desk: Desk): boolean =>
  namesOf(desk).some((one) => one === name || one === `${name}:latest`);

const digestOf = (name: string): string => createHash('sha256').update(name).digest('hex');
const embeds = (name: string): boolean => /embed/.test(name);

const DETAILS = {
  parent_model: '',
  format: 'gguf',
  family: 'llama',
  families: ['llama'],
  parameter_size: '8.0B',
  quantization_level: 'Q4_K_M',
};

const item = (name: string) => ({
  name,
  model: name,
  modified_at: MADE,
  size: SIZE,
  digest: digestOf(name),
  details: DETAILS,
});

export const MODEL_ROUTES: readonly Route[] = [
  { method: 'GET', path: /^\/$/, reply: () => ({ kind: 'plain', body: 'Ollama is running' }) },
  { method: 'GET', path: /^\/api\/version$/, reply: () => ({ kind: 'plain', body: { version: '0.12.6' } }) },
  {
    method: 'GET',
    path: /^\/api\/tags$/,
    reply: ({ desk }) => ({ kind: 'plain', body: { models: namesOf(desk).map(item) } }),
  },
  { method: 'GET', path: /^\/api\/ps$/, reply: ({ desk }) => ({ kind: 'plain', body: { models: loaded(desk) } }) },
  {
    method: 'POST',
    path: /^\/api\/show$/,
    reply: ({ body, desk }) => show(textIn(body['model'], textIn(body['name'])), desk),
  },
  {
    method: 'POST',
    path: /^\/api\/pull$/,
    reply: ({ body, desk }) => pull(textIn(body['model'], textIn(body['name'])), body['stream'] !== false, desk),
  },
];

const loaded = (desk: Desk): object[] =>
  [...memoryOf(desk).loaded].map(([name, context]) => ({
    ...item(name),
    expires_at: '2026-01-01T00:05:00Z',
    size_vram: SIZE,
    context_length: context,
  }));

function show(name: string, desk: Desk): Reply {
  if (!isThere(name, desk)) throw new Refuse('model-unknown');
  const capabilities = embeds(name) ? ['embedding'] : ['completion', 'tools', 'vision', 'thinking'];
  return {
    kind: 'plain',
    body: {
      license: 'Apache-2.0',
      modelfile: `FROM ${name}`,
      parameters: 'stop "<|eot_id|>"',
      template: '{{ .Prompt }}',
      details: DETAILS,
      model_info: {
        'general.architecture': 'llama',
        'llama.context_length': desk.contextTokens,
        'llama.embedding_length': 4096,
      },
      capabilities,
      modified_at: MADE,
    },
  };
}

/** A pull that is there at once, told in the steps of a real one. */
function pull(name: string, stream: boolean, desk: Desk): Reply {
  const digest = `sha256:${digestOf(name)}`;
  memoryOf(desk).pulled.add(name.includes(':') ? name : `${name}:latest`);
  if (!stream) return { kind: 'plain', body: { status: 'success' } };
  const steps = [
    { status: 'pulling manifest' },
    ...[0, 0.5, 1].map((part) => ({
      status: `pulling ${digest.slice(7, 19)}`,
      digest,
      total: SIZE,
      completed: SIZE * part,
    })),
    ...['verifying sha256 digest', 'writing manifest', 'success'].map((status) => ({ status })),
  ];
  return {
    kind: 'plain',
    contentType: 'application/x-ndjson',
    body: steps.map((step) => line('frame', step).text).join(''),
  };
}

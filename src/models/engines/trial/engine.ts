import type { TextEngine, TextEvent, TextRequest } from '../../contract/index.ts';
import { engineGate, networkWire } from '../../wire/index.ts';
import { type EngineSettings, Secret } from '../index.ts';
import { type TrialServer, trialServer } from './server.ts';

/** A key nothing may ever show. */
export const KEY = 'sk-canary-0123456789';
export const never = new AbortController().signal;

/** A wire, a server, and how an engine of any kind is told where it is. */
export interface Trial {
  readonly server: TrialServer;
  readonly wire: ReturnType<typeof networkWire>;
  settings(kind: EngineSettings['kind'], more?: Partial<EngineSettings>): EngineSettings;
  close(): Promise<void>;
}

export async function openTrial(): Promise<Trial> {
  const server = await trialServer();
  const wire = networkWire({ gate: engineGate(['127.0.0.1']) });
  return {
    server,
    wire,
    settings: (kind, more = {}) => ({
      name: 'trial',
      kind,
      baseUrl: `http://127.0.0.1:${server.port}${kind === 'ollama' ? '' : '/v1'}`,
      key: new Secret(KEY),
      headers: {},
      timeout: 5000,
      defaultModel: undefined,
      capabilities: {},
      rate: {},
      options: {},
      ...more,
    }),
    async close() {
      wire.close();
      await server.close();
    },
  };
}

/** Everything an engine says to a request, put together. */
export async function heard(engine: TextEngine, request: TextRequest, signal = never, model = 'm') {
  const answer = await engine.open(model, request, signal);
  const events: TextEvent[] = [];
  for await (const event of answer.body) events.push(event);
  const join = (type: 'text-delta' | 'reasoning-delta') =>
    events.map((event) => (event.type === type ? event.text : '')).join('');
  return {
    events,
    text: join('text-delta'),
    thought: join('reasoning-delta'),
    seals: events.flatMap((event) => (event.type === 'reasoning-delta' && event.signature ? [event.signature] : [])),
    calls: events.flatMap((event) => (event.type === 'tool-end' ? [event.call] : [])),
    notices: events.flatMap((event) => (event.type === 'notice' ? [event.notice] : [])),
    ending: await answer.ending,
  };
}

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Fault } from '#fault';
import type { RunEvent } from '#operation';
import type { GatewayDoor } from '../door.ts';
import { gatewayRoutes } from '../index.ts';
import type { GatewayDouble } from './gateway-double.ts';

/** A house around a gateway, with one key. */
export function doorTo(gateway: GatewayDouble, more: Partial<GatewayDoor> = {}): GatewayDoor {
  return {
    gateway,
    whoIs(context) {
      const key = context.req.header('x-api-key') ?? context.req.header('authorization')?.replace('Bearer ', '');
      if (key !== 'house-key') throw new Fault('authentication', 'key-unknown', 'This key is not known here.');
      return { user: 'mara', key: 'key-1' };
    },
    count: async ({ messages }) => messages.length * 10,
    templates: {
      list: async () => [{ name: 'shot_description', version: 3, description: 'A shot in words.', variables: [] }],
      render: async (_, { name, version = 3, variables }) => ({
        template: name,
        version,
        prompt: `Describe ${String(variables['what'])}`,
      }),
    },
    memory: {
      clear: async () => 7,
      figures: async () => ({ entries: 7, bytes: 700, hits: 3, misses: 1, ttlSeconds: 3600 }),
    },
    live: liveDouble(gateway),
    limits: { bodyBytes: 100_000, heartbeat: 15_000 },
    now: () => 1_790_000_000_000,
    ...more,
  };
}

/** Runs that are played from the gateway's own events. */
function liveDouble(gateway: GatewayDouble): GatewayDoor['live'] {
  const runs = new Map<string, RunEvent[]>();
  return {
    async start(request, asking) {
      const run = `run-${runs.size + 1}`;
      const events: RunEvent[] = [];
      const answer = await gateway.open(request, { ...asking, signal: new AbortController().signal });
      for await (const payload of answer.body) {
        events.push({ run, seq: events.length + 1, type: payload.type, payload, at: 0 });
      }
      runs.set(run, events);
      return run;
    },
    async *follow(run, after) {
      yield* (runs.get(run) ?? []).slice(after);
    },
  };
}

/** The doors as an app, its own faults as JSON. */
export function appOf(door: GatewayDoor): Hono {
  const app = new Hono();
  app.route('/', gatewayRoutes(door));
  app.onError((error, context) => {
    const body = error instanceof Fault ? error.toJSON() : { code: 'unexpected' };
    return context.json(body, error instanceof Fault && error.kind === 'authentication' ? 401 : 400);
  });
  return app;
}

export interface Listening {
  readonly url: string;
  close(): Promise<void>;
}

/** The same on a real port. */
export async function listen(door: GatewayDoor): Promise<Listening> {
  const server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: appOf(door).fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(listening as Server),
    );
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

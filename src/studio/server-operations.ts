import * as z from 'zod';
import { operation } from '#operation';
import type { HouseDesk } from './house-desk.ts';

const Standing = z.object({
  name: z.string(),
  group: z.string(),
  command: z.array(z.string()),
  state: z.enum(['stopped', 'starting', 'ready']),
  pid: z.int().nullable(),
  since: z.number().nullable(),
  log: z.string(),
});
const Server = z.strictObject({ server: z.string().min(1) });

const list = operation({
  name: 'server.list',
  sentence: 'The model servers of this machine that the settings name, and how each one is.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({ servers: z.array(Standing) }),
  run: async (_input, { studio }: HouseDesk) => ({
    servers: (await (await studio.models()).servers.list()).map((one) => ({ ...one, command: [...one.command] })),
  }),
});

const start = operation({
  name: 'server.start',
  sentence: 'Starts a model server and waits until it answers.',
  effect: 'edit',
  input: Server,
  output: Standing,
  async run({ server }, { studio, signal }: HouseDesk) {
    const standing = await (await studio.models()).servers.start(server, signal);
    return { ...standing, command: [...standing.command] };
  },
});

const stop = operation({
  name: 'server.stop',
  sentence: 'Stops a model server and everything it started.',
  effect: 'edit',
  input: Server,
  output: Standing,
  async run({ server }, { studio }: HouseDesk) {
    const standing = await (await studio.models()).servers.stop(server);
    return { ...standing, command: [...standing.command] };
  },
});

const switchTo = operation({
  name: 'server.switch',
  sentence: 'Starts a model server and stops the others of its group: they share one memory.',
  effect: 'edit',
  input: Server,
  output: Standing,
  async run({ server }, { studio, signal }: HouseDesk) {
    const standing = await (await studio.models()).servers.switchTo(server, signal);
    return { ...standing, command: [...standing.command] };
  },
});

const logs = operation({
  name: 'server.logs',
  sentence: 'What a model server printed last.',
  effect: 'read',
  input: Server.extend({ lines: z.int().min(1).max(1000).default(50) }),
  output: z.object({ lines: z.array(z.string()) }),
  run: async ({ server, lines }, { studio }: HouseDesk) => ({
    lines: [...(await studio.models()).servers.logs(server, lines)],
  }),
});

/** What can be done with model servers of one's own. */
export const SERVER_OPERATIONS = { list, start, stop, switchTo, logs } as const;

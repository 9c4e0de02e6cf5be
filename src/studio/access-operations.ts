import * as z from 'zod';
import { dollars, operation } from '#operation';
import type { VirtualKey } from '#store';
import type { HouseDesk } from './house-desk.ts';

/** What a key may open: the language models' doors, each effect of the catalogue, the owner's operations, the figures; `*` is everything. */
const KEY_SCOPES = ['models', 'read', 'edit', 'spend', 'destroy', 'manage', 'metrics', '*'] as const;

const Key = z.object({
  id: z.string(),
  name: z.string(),
  user: z.string(),
  scopes: z.array(z.string()),
  requestsPerMinute: z.number().nullable(),
  tokensPerMinute: z.number().nullable(),
  ending: z.string(),
  created: z.number(),
  expires: z.number().nullable(),
  used: z.number().nullable(),
  revoked: z.number().nullable(),
});

const told = (key: VirtualKey): z.infer<typeof Key> => ({ ...key, scopes: [...key.scopes] });

const create = operation({
  name: 'key.create',
  sentence: 'Makes a virtual key for a person or a program; its secret is shown this once.',
  effect: 'edit',
  input: z.strictObject({
    name: z.string().min(1).max(100),
    user: z.string().min(1).max(100).optional().describe('Whose it is; its own name without it.'),
    scopes: z.array(z.enum(KEY_SCOPES)).min(1).default(['models']),
    requestsPerMinute: z.int().positive().optional(),
    tokensPerMinute: z.int().positive().optional(),
    dollarsPerMonth: z.number().min(0).optional(),
    expires: z.iso.datetime().optional(),
  }),
  output: Key.extend({ secret: z.string() }),
  async run({ user, dollarsPerMonth, expires, ...rest }, { studio: { store } }: HouseDesk) {
    const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const { key, secret } = await store.keys.create({
      ...given,
      name: rest.name,
      scopes: rest.scopes,
      user: user ?? rest.name,
      ...(expires === undefined ? {} : { expires: Date.parse(expires) }),
    });
    if (dollarsPerMonth !== undefined)
      await store.ledger.setCap({ scope: 'key', subject: key.id, limit: dollars(dollarsPerMonth) });
    return { ...told(key), secret };
  },
});

const list = operation({
  name: 'key.list',
  sentence: 'The virtual keys, without their secrets.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({ keys: z.array(Key) }),
  run: async (_input, { studio: { store } }: HouseDesk) => ({ keys: (await store.keys.list()).map(told) }),
});

const revoke = operation({
  name: 'key.revoke',
  sentence: 'From now on a virtual key opens nothing.',
  effect: 'destroy',
  input: z.strictObject({ key: z.string().min(1).describe('Its id.') }),
  output: z.object({ key: z.string() }),
  async run({ key }, { studio: { store } }: HouseDesk) {
    await store.keys.revoke(key);
    return { key };
  },
});

const keep = operation({
  name: 'secret.set',
  sentence: 'Keeps the key of an engine in the studio, encrypted; it is never shown again.',
  effect: 'edit',
  input: z.strictObject({ engine: z.string().min(1).max(100), key: z.string().min(1).max(10_000) }),
  output: z.object({ engine: z.string() }),
  async run({ engine, key }, { studio: { store } }: HouseDesk) {
    await store.secrets.set(engine, key);
    return { engine };
  },
});

const secrets = operation({
  name: 'secret.list',
  sentence: 'Which engines’ keys are kept here, with their last four characters.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({
    secrets: z.array(z.object({ name: z.string(), ending: z.string().nullable(), changed: z.number() })),
  }),
  run: async (_input, { studio: { store } }: HouseDesk) => ({
    secrets: (await store.secrets.list()).map(({ name, ending, changed }) => ({ name, ending, changed })),
  }),
});

const forget = operation({
  name: 'secret.remove',
  sentence: 'Takes away a kept key of an engine.',
  effect: 'destroy',
  input: z.strictObject({ engine: z.string().min(1) }),
  output: z.object({ removed: z.boolean() }),
  run: async ({ engine }, { studio: { store } }: HouseDesk) => ({ removed: await store.secrets.remove(engine) }),
});

/** Who may come in, and with whose keys we go out. */
export const ACCESS_OPERATIONS = { create, list, revoke, keep, secrets, forget } as const;

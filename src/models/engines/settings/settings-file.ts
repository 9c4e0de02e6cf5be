import * as z from 'zod';
import { Fault } from '#fault';
import { nearest } from '#operation';
import { ENGINE_KINDS } from '../../contract/index.ts';
import { ServerSettings } from '../../servers/index.ts';

export const Rate = z.strictObject({ requests: z.int().positive().optional(), tokens: z.int().positive().optional() });
export type Rate = z.infer<typeof Rate>;
const Capabilities = z.strictObject({
  text: z.boolean().optional(),
  embedding: z.boolean().optional(),
  rerank: z.boolean().optional(),
  tools: z.boolean().optional(),
  json: z.boolean().optional(),
  jsonSchema: z.boolean().optional(),
  image: z.boolean().optional(),
  audio: z.boolean().optional(),
  reasoning: z.boolean().optional(),
  contextWindow: z.int().positive().optional(),
  maxOutput: z.int().positive().optional(),
});

export const EngineEntry = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'lower-case letters, digits and hyphens'),
  kind: z.enum(ENGINE_KINDS),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .refine((address) => !/^https?:\/\/[^/]*@/.test(address), 'an address without a user or a password')
    .optional(),
  /** The environment variable that holds its key; keys themselves stand in no settings file. */
  keyFrom: z.string().min(1).optional(),
  headers: z.record(z.string(), z.string()).default({}),
  /** Seconds for a whole answer. */
  timeout: z.number().positive().max(3600).optional(),
  defaultModel: z.string().min(1).optional(),
  capabilities: z.record(z.string(), Capabilities).default({}),
  rate: Rate.default({}),
  options: z.record(z.string(), z.unknown()).default({}),
});

export type EngineEntry = z.infer<typeof EngineEntry>;

function namesOnce(engines: readonly EngineEntry[]): boolean {
  return new Set(engines.map(({ name }) => name)).size === engines.length;
}

/** The settings file of the gateway (JSON), as people write it. Everything is optional. */
export const SettingsFile = z.strictObject({
  engines: z.array(EngineEntry).refine(namesOnce, 'every engine has a name of its own').default([]),
  /** `engine` or `engine/model`: who answers when nobody says. */
  default: z.string().min(1).optional(),
  /** Who is asked when that one cannot answer, in this order: `engine` or `engine/model`. */
  fallback: z.array(z.string().min(1)).optional(),
  /** Requests and tokens a minute each user may make. */
  userRate: Rate.optional(),
  /** Seconds somebody waits for a turn before being refused. */
  patience: z.number().min(0).max(600).optional(),
  cache: z
    .strictObject({
      enabled: z.boolean().optional(),
      seconds: z.number().positive().optional(),
      redis: z.string().optional(),
      /** Answers to questions that mean the same: `engine/model` of the vectors, and the least likeness. Off without it. */
      alike: z.strictObject({ model: z.string().min(1), similarity: z.number().min(0.8).max(1).optional() }).optional(),
    })
    .default({}),
  /** What is done about calls that have no price. */
  unpriced: z
    .union([
      z.literal('refuse'),
      z.literal('allow'),
      z.strictObject({ cap: z.number().positive().describe('Dollars a call.') }),
    ])
    .optional(),
  /** Model servers of this machine that the studio may start and stop. */
  servers: z.array(ServerSettings).default([]),
  /** Tokens an answer may have when nobody says. */
  maxTokens: z.int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
});
export type SettingsFile = z.infer<typeof SettingsFile>;

/** A settings file, checked. Throws `settings-invalid` with the place and, for a name nobody knows, the nearest. */
export function parseFile(file: unknown): SettingsFile {
  const parsed = SettingsFile.safeParse(file);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const near =
    unknown === undefined
      ? []
      : nearest(unknown, [...Object.keys(SettingsFile.shape), ...Object.keys(EngineEntry.shape)]);
  const place = issue?.path.join('.') ?? '';
  throw new Fault(
    'configuration',
    'settings-invalid',
    `The settings are wrong${place === '' ? '' : ` at ${place}`}: ${issue?.message}.`,
    {
      facts: { place, issues: parsed.error.issues.map(({ path, message }) => ({ path, message })) },
      hint:
        near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'docs/guides/models.md shows what can stand there.',
    },
  );
}

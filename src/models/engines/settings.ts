import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { Fault } from '#fault';
import { dollars, type MicroDollars, nearest } from '#operation';
import { ENGINE_KINDS, type EngineKind } from '../contract/index.ts';
import { ServerSettings } from '../servers/index.ts';
import { type EngineSettings, HOSTED_TIMEOUT, isLocal, LOCAL_TIMEOUT, USUAL_ADDRESS } from './engine-settings.ts';
import { Secret } from './secret.ts';

const Rate = z.strictObject({ requests: z.int().positive().optional(), tokens: z.int().positive().optional() });
type Rate = z.infer<typeof Rate>;
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

const EngineEntry = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,40}$/, 'lower-case letters, digits and hyphens'),
  kind: z.enum(ENGINE_KINDS),
  baseUrl: z.url({ protocol: /^https?$/ }).optional(),
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

/** The settings file of the gateway (JSON), as people write it. Everything is optional. */
export const SettingsFile = z.strictObject({
  engines: z.array(EngineEntry).default([]),
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

/** Everything the gateway is opened with. */
export interface GatewaySettings {
  readonly engines: readonly EngineSettings[];
  readonly default: string | undefined;
  readonly fallback: readonly string[];
  readonly userRate: Rate;
  /** Milliseconds. */
  readonly patience: number;
  readonly cache: { readonly enabled: boolean; readonly seconds: number; readonly redis: string | undefined };
  readonly unpriced:
    | { readonly kind: 'refuse' }
    | { readonly kind: 'allow' }
    | { readonly kind: 'cap'; readonly amount: MicroDollars };
  readonly servers: readonly ServerSettings[];
  readonly maxTokens: number;
  readonly temperature: number | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Hosted engines by the variables that hold their keys. */
const HOSTED: readonly {
  readonly kind: EngineKind;
  readonly name: string;
  readonly key: string;
  readonly address: string;
}[] = [
  { kind: 'openai', name: 'openai', key: 'OPENAI_API_KEY', address: 'OPENAI_BASE_URL' },
  { kind: 'anthropic', name: 'anthropic', key: 'ANTHROPIC_API_KEY', address: 'ANTHROPIC_BASE_URL' },
  { kind: 'gemini', name: 'gemini', key: 'GEMINI_API_KEY', address: 'GEMINI_BASE_URL' },
];

/**
 * The gateway's settings from the environment and a settings file; the environment wins. `stored` gives keys that are kept in
 * the studio, by the engine's name. Throws `settings-invalid` with the place and the nearest name.
 */
export function readSettings(
  environment: Environment,
  file: unknown = {},
  stored: (engine: string) => string | undefined = () => undefined,
): GatewaySettings {
  const written = parseFile(file);
  const env = (name: string) => variable(environment, name);
  const key = (name: string, from: string | undefined) => {
    const value = (from === undefined ? undefined : env(from)) ?? stored(name);
    return value === undefined ? undefined : new Secret(value);
  };
  const named = written.engines.map((entry) =>
    engineOf(entry, key(entry.name, entry.keyFrom ?? keyVariable(entry.kind))),
  );
  const known = new Set(named.map(({ name }) => name));
  const hosted = HOSTED.filter(({ name }) => !known.has(name)).flatMap(({ kind, name, key: from, address }) => {
    const own = key(name, from);
    return own === undefined ? [] : [engineOf(bare(name, kind, env(address)), own)];
  });
  const local = localEngines(env, known);
  const engines = [...named, ...hosted, ...local];
  return {
    engines,
    default: env('DEFAULT_LLM_PROVIDER') ?? written.default,
    fallback: written.fallback ?? ['openai', 'anthropic', 'ollama'],
    userRate: written.userRate ?? { requests: 30 },
    patience: (written.patience ?? 0) * 1000,
    cache: {
      enabled: truth(env('LLM_CACHE_ENABLED'), 'LLM_CACHE_ENABLED') ?? written.cache.enabled ?? true,
      seconds: amount(env('LLM_CACHE_TTL_SECONDS'), 'LLM_CACHE_TTL_SECONDS') ?? written.cache.seconds ?? 3600,
      redis: env('REDIS_URL') ?? written.cache.redis,
    },
    unpriced: policyOf(written.unpriced),
    servers: written.servers,
    maxTokens: amount(env('LLM_MAX_TOKENS'), 'LLM_MAX_TOKENS') ?? written.maxTokens ?? 4096,
    temperature: amount(env('LLM_TEMPERATURE'), 'LLM_TEMPERATURE') ?? written.temperature,
  };
}

function localEngines(env: (name: string) => string | undefined, known: ReadonlySet<string>): EngineSettings[] {
  const ollama = env('OLLAMA_HOST');
  const model = env('MODEL_PATH');
  return [
    ...(ollama === undefined || known.has('ollama')
      ? []
      : [engineOf(bare('ollama', 'ollama', ollamaAddress(ollama)), undefined)]),
    ...(model === undefined || known.has('llama')
      ? []
      : [
          engineOf(
            {
              ...bare('llama', 'llama', undefined),
              options: {
                modelPath: model,
                contextTokens: env('LLM_N_CTX'),
                gpuLayers: env('LLM_N_GPU_LAYERS'),
                threads: env('LLM_N_THREADS'),
              },
            },
            undefined,
          ),
        ]),
  ];
}

type Entry = z.infer<typeof EngineEntry>;

const bare = (name: string, kind: EngineKind, baseUrl: string | undefined): Entry => ({
  name,
  kind,
  headers: {},
  capabilities: {},
  rate: {},
  options: {},
  ...(baseUrl === undefined ? {} : { baseUrl }),
});

function engineOf(entry: Entry, key: Secret | undefined): EngineSettings {
  const { name, kind, headers, timeout, defaultModel, capabilities, rate, options } = entry;
  const baseUrl = (entry.baseUrl ?? USUAL_ADDRESS[kind]).replace(/\/+$/, '');
  const usual = isLocal(baseUrl) ? LOCAL_TIMEOUT : HOSTED_TIMEOUT;
  return {
    name,
    kind,
    baseUrl,
    key,
    headers,
    timeout: timeout === undefined ? usual : timeout * 1000,
    defaultModel,
    capabilities: capabilities as EngineSettings['capabilities'],
    rate: rate as EngineSettings['rate'],
    options,
  };
}

/** An engine found on this machine, as if the settings had named it. */
export const foundEngine = (name: string, kind: EngineKind, baseUrl: string): EngineSettings =>
  engineOf(bare(name, kind, baseUrl), undefined);

const keyVariable = (kind: EngineKind): string | undefined =>
  HOSTED.find((one) => one.kind === kind || (kind === 'openai-responses' && one.kind === 'openai'))?.key;

/** `host`, `host:port` and whole addresses, as Ollama's own variable takes them. */
function ollamaAddress(given: string): string {
  const address = /^https?:\/\//.test(given) ? given : `http://${given}`;
  const url = new URL(address);
  // What Ollama listens on is not where it is asked.
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  if (url.port === '' && url.protocol === 'http:') url.port = '11434';
  return url.href;
}

/** A variable, or the content of the file its `_FILE` names. Empty is the same as not there. */
export function variable(environment: Environment, name: string): string | undefined {
  const path = environment[`${name}_FILE`];
  if (path !== undefined && path !== '') {
    try {
      const held = readFileSync(path, 'utf8').trim();
      return held === '' ? undefined : held;
    } catch (cause) {
      throw new Fault('configuration', 'settings-invalid', `${name}_FILE names a file that cannot be read: ${path}.`, {
        facts: { variable: `${name}_FILE`, path },
        cause,
      });
    }
  }
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
}

function truth(text: string | undefined, name: string): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  if (/^(0|false|no|off)$/i.test(text)) return false;
  throw wrongVariable(name, text, 'true or false');
}

function amount(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw wrongVariable(name, text, 'a number that is not negative');
  return value;
}

const wrongVariable = (name: string, text: string, wanted: string): Fault =>
  new Fault('configuration', 'settings-invalid', `${name} is ${JSON.stringify(text)}; it should be ${wanted}.`, {
    facts: { variable: name },
  });

const policyOf = (unpriced: SettingsFile['unpriced']): GatewaySettings['unpriced'] =>
  unpriced === undefined || unpriced === 'refuse'
    ? { kind: 'refuse' }
    : unpriced === 'allow'
      ? { kind: 'allow' }
      : { kind: 'cap', amount: dollars(unpriced.cap) };

function parseFile(file: unknown): SettingsFile {
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

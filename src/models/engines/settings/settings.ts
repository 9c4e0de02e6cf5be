import { Fault } from '#fault';
import { dollars, type MicroDollars } from '#operation';
import type { EngineKind } from '../../contract/index.ts';
import type { ServerSettings } from '../../servers/index.ts';
import { type EngineSettings, HOSTED_TIMEOUT, isLocal, LOCAL_TIMEOUT, USUAL_ADDRESS } from '../engine-settings.ts';
import { Secret } from '../secret.ts';
import { amount, type Environment, truth, variable, wrongVariable } from './environment.ts';
import { type EngineEntry, parseFile, type Rate, type SettingsFile } from './settings-file.ts';

/** Everything the gateway is opened with. */
export interface GatewaySettings {
  readonly engines: readonly EngineSettings[];
  readonly default: string | undefined;
  readonly fallback: readonly string[];
  readonly userRate: Rate;
  /** Milliseconds. */
  readonly patience: number;
  readonly cache: {
    readonly enabled: boolean;
    readonly seconds: number;
    readonly redis: string | undefined;
    /** Questions that mean the same are answered alike, by vectors of this model; undefined: only the same question is. */
    readonly alike?: { readonly model: string; readonly similarity: number } | undefined;
  };
  readonly unpriced:
    | { readonly kind: 'refuse' }
    | { readonly kind: 'allow' }
    | { readonly kind: 'cap'; readonly amount: MicroDollars };
  readonly servers: readonly ServerSettings[];
  readonly maxTokens: number;
  readonly temperature: number | undefined;
}

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
    return value === undefined ? undefined : secretOf(value, name);
  };
  const named = written.engines.map((entry) =>
    engineOf(entry, key(entry.name, entry.keyFrom ?? keyVariable(entry.kind))),
  );
  const known = new Set(named.map(({ name }) => name));
  const hosted = HOSTED.filter(({ name }) => !known.has(name)).flatMap(({ kind, name, key: from, address }) => {
    const own = key(name, from);
    const elsewhere = addressIn(env(address), address);
    // A server of one's own that speaks their dialect may want no key.
    return own === undefined && elsewhere === undefined ? [] : [engineOf(bare(name, kind, elsewhere), own)];
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
      seconds:
        amount(env('LLM_CACHE_TTL_SECONDS'), 'LLM_CACHE_TTL_SECONDS', { least: 1 }) ?? written.cache.seconds ?? 3600,
      redis: env('REDIS_URL') ?? written.cache.redis,
      alike: alikeOf(written.cache.alike),
    },
    unpriced: policyOf(written.unpriced),
    servers: written.servers,
    maxTokens: amount(env('LLM_MAX_TOKENS'), 'LLM_MAX_TOKENS', { least: 1, whole: true }) ?? written.maxTokens ?? 4096,
    temperature: amount(env('LLM_TEMPERATURE'), 'LLM_TEMPERATURE', { most: 2 }) ?? written.temperature,
  };
}

/** As near as questions are that differ in a word that says nothing, by common models of vectors. */
const ALIKE = 0.97;

const alikeOf = (written: SettingsFile['cache']['alike']) =>
  written === undefined ? undefined : { model: written.model, similarity: written.similarity ?? ALIKE };

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

const bare = (name: string, kind: EngineKind, baseUrl: string | undefined): EngineEntry => ({
  name,
  kind,
  headers: {},
  capabilities: {},
  rate: {},
  options: {},
  ...(baseUrl === undefined ? {} : { baseUrl }),
});

function engineOf(entry: EngineEntry, key: Secret | undefined): EngineSettings {
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

/** `host`, `host:port`, `:port` and whole addresses, as Ollama's own variable takes them. */
function ollamaAddress(given: string): string {
  const address = given.includes('://') ? given : `http://${given}`;
  const url = parsedAddress(address.replace(/^(https?:\/\/)(:|$)/, '$1127.0.0.1$2'), 'OLLAMA_HOST', given);
  // What Ollama listens on is not where it is asked.
  if (url.hostname === '0.0.0.0' || url.hostname === '[::]') url.hostname = '127.0.0.1';
  // A port that is written out is kept, also where it is the usual one of its protocol.
  if (url.port === '' && url.protocol === 'http:' && !/:80(\/|$)/.test(address)) url.port = '11434';
  return url.href;
}

const addressIn = (given: string | undefined, name: string): string | undefined =>
  given === undefined ? undefined : parsedAddress(given, name, given).href;

function parsedAddress(address: string, name: string, given: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '') return url;
  throw wrongVariable(name, given, 'an address such as http://127.0.0.1:8000/v1, without a user or a password');
}

/** What was copied along with a key (a line break, a quotation mark) makes a header nobody can send. */
function secretOf(value: string, engine: string): Secret {
  if (/^[\x21-\x7e]+$/.test(value)) return new Secret(value);
  throw new Fault('configuration', 'settings-invalid', `The key of ${engine} has characters in it that no key has.`, {
    facts: { engine },
    hint: 'Copy it again, without blanks and line breaks.',
  });
}

const policyOf = (unpriced: SettingsFile['unpriced']): GatewaySettings['unpriced'] =>
  unpriced === undefined || unpriced === 'refuse'
    ? { kind: 'refuse' }
    : unpriced === 'allow'
      ? { kind: 'allow' }
      : { kind: 'cap', amount: dollars(unpriced.cap) };

import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '#fault';
import {
  BUILT_IN_TEMPLATES,
  type Conversations,
  cassetteWire,
  engineGate,
  estimateTokens,
  type Gateway,
  type GatewaySettings,
  type LiveAnswers,
  type Metered,
  machineClock,
  measuredBy,
  networkWire,
  openConversations,
  openGateway,
  openLiveAnswers,
  openPrices,
  openQueue,
  openServers,
  openTemplates,
  type PriceOverride,
  providerFault,
  type Queue,
  type Rate,
  readSettings,
  redisShelf,
  type Servers,
  type Templates,
} from '#models';
import { processStart, type Store } from '#store';
import { loadEnginePlugin } from './plugins.ts';
import { qualityBook } from './quality-book.ts';

/** The language models of a studio. */
export interface Models {
  readonly gateway: Gateway;
  readonly settings: GatewaySettings;
  readonly servers: Servers;
  readonly templates: Pick<Templates, 'list' | 'get' | 'versions'>;
  /** Answers that go on whoever is listening. */
  readonly live: LiveAnswers;
  readonly conversations: Conversations;
  /** Requests that wait for a provider to come back. */
  readonly queue: Queue;
  close(): Promise<void>;
}

export interface ModelsOptions {
  readonly store: Store;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly onCall?: (metered: Metered) => void;
  /** Told when something could not be written down. */
  readonly onTrouble?: (error: unknown) => void;
}

/** Opens the language models as the environment, the settings file and the keys kept in the studio say. Asks nobody anything yet. */
export async function openModels({
  store,
  environment,
  clock,
  onCall,
  onTrouble = () => {},
}: ModelsOptions): Promise<Models> {
  const file = settingsPath(environment);
  const settings = readSettings(environment, readJson(file), await keptKeys(store));
  const wire = networkWire({ gate: engineGate(namedHosts(settings)) });
  const shelf = settings.cache.redis === undefined ? undefined : await redisShelf(settings.cache.redis);
  const gateway = openGateway({
    settings,
    ledger: store.ledger,
    prices: openPrices({ overrides: await priceOverrides(store), clock }),
    shelf: shelf ?? store.runs.answers,
    wire: cassetteWire(environment, wire.send),
    clock: machineClock,
    chance: Math.random,
    openPlugin: async ({ name, kind, options }) =>
      (await loadEnginePlugin(kind)).open({ name, options }, { providerFault }),
    findLocal: environment['REELWRIGHT_FIND_ENGINES'] !== 'false',
    keyRate: keyRates(store, machineClock.now),
    measured: (task) => measuredBy(qualityBook(store.runs.scores), task),
    onUnsettled: (_call, error) => onTrouble(error),
    ...(onCall === undefined ? {} : { onCall }),
  });
  const live = openLiveAnswers({ gateway, runs: store.runs.log, onTrouble });
  return {
    gateway,
    settings,
    live,
    queue: openQueue({ live, shelf: store.runs.queue, now: clock }),
    conversations: openConversations({
      gateway,
      shelf: store.runs.conversations,
      count: estimateTokens,
      windowFor: (model) => windowOf(gateway, model),
      now: clock,
    }),
    servers: openServers({
      settings: settings.servers,
      folder: join(store.home, 'servers'),
      processes: { startOf: processStart },
    }),
    templates: openTemplates(BUILT_IN_TEMPLATES, NO_TEMPLATES),
    async close() {
      await live.quiet();
      await gateway.close();
      await shelf?.close();
      wire.close();
    },
  };
}

/** The settings file: `REELWRIGHT_SETTINGS`, else `reelwright/settings.json` in the user's configuration directory. */
export function settingsPath(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['REELWRIGHT_SETTINGS'];
  if (named !== undefined && named !== '') return named;
  const configuration = environment['XDG_CONFIG_HOME'] || join(environment['HOME'] || homedir(), '.config');
  return join(configuration, 'reelwright', 'settings.json');
}

function readJson(path: string): unknown {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Fault(
      'configuration',
      'settings-invalid',
      `The settings ${path} are not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        facts: { path },
        cause,
      },
    );
  }
}

/** The keys kept in the studio, by the engine's name. */
async function keptKeys({ secrets }: Store): Promise<(engine: string) => string | undefined> {
  const kept = new Map<string, string>();
  for (const { name } of await secrets.list()) {
    const secret = await secrets.get(name);
    if (secret !== undefined) kept.set(name, secret);
  }
  return (engine) => kept.get(engine);
}

/** Servers inside one's own network may be asked when the settings name them; those of this machine always. */
function namedHosts({ engines }: GatewaySettings): string[] {
  const hosts = engines.filter(({ baseUrl }) => baseUrl !== '').map(({ baseUrl }) => new URL(baseUrl).hostname);
  return ['127.0.0.1', 'localhost', '::1', ...hosts];
}

async function priceOverrides({ prices }: Store): Promise<readonly PriceOverride[]> {
  return (await prices.list()).map(({ at, ...price }) => ({ ...price, at: new Date(at).toISOString().slice(0, 10) }));
}

/** Templates of one's own have no place to be kept yet. */
const NO_TEMPLATES = {
  list: async () => [],
  put: async () => {},
  remove: async () => false,
};

/** Milliseconds after which the limits of virtual keys are looked up again. */
const RATES_GOOD_FOR = 5000;

/** What virtual keys may have a minute. Looked up beside the calls, so that none waits for it: a new limit holds a moment later. */
function keyRates({ keys }: Store, now: () => number): (key: string) => Rate | undefined {
  const rates = new Map<string, Rate>();
  let looked = Number.NEGATIVE_INFINITY;
  const look = async () => {
    for (const { id, requestsPerMinute, tokensPerMinute } of await keys.list())
      rates.set(id, { requests: requestsPerMinute ?? undefined, tokens: tokensPerMinute ?? undefined });
  };
  return (key) => {
    if (now() - looked > RATES_GOOD_FOR) {
      looked = now();
      look().catch(() => {
        looked = Number.NEGATIVE_INFINITY;
      });
    }
    const rate = rates.get(key);
    return rate?.requests === undefined && rate?.tokens === undefined ? undefined : rate;
  };
}

/** Tokens a model can read and write, as it says itself or as it is known; undefined where nobody knows. */
async function windowOf(gateway: Gateway, name: string | null): Promise<number | undefined> {
  const { engine, model } = await gateway.resolve(name ?? undefined);
  const card = (await gateway.cards()).find((one) => one.engine === engine && one.model === model);
  return card?.capabilities.contextWindow;
}

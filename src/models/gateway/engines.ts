import { Fault } from '#fault';
import {
  type ModelCard,
  modelCards,
  nearNames,
  recommend,
  resolveModel,
  TASKS,
  type Task,
} from '../catalogue/index.ts';
import type { Capabilities, EngineKind, ListedModel, Target, TextEngine, Wire } from '../contract/index.ts';
import {
  type EngineSettings,
  findLocalServers,
  foundEngine,
  type GatewaySettings,
  isLocal,
  openEngine,
} from '../engines/index.ts';
import type { Clock } from '../layers/index.ts';
import type { Prices } from '../prices/index.ts';
import type { Measured } from '../quality/index.ts';
import { route } from '../router/index.ts';
import type { EngineStanding } from './gateway.ts';

export interface EnginesOptions {
  readonly settings: GatewaySettings;
  readonly wire: Wire;
  readonly clock: Clock;
  readonly prices: Prices;
  /** Opens an engine that comes as a plugin. */
  readonly openPlugin: (settings: EngineSettings) => Promise<TextEngine>;
  /** How good each model has been at a task, as far as it was measured. */
  readonly measured: (task: Task) => Promise<(target: Target) => Measured | undefined>;
  /** Looks for model servers on this machine; false where that is not wanted. */
  readonly findLocal: boolean;
}

export interface OpenedEngine {
  readonly settings: EngineSettings;
  readonly engine: TextEngine;
}

type Listed = ListedModel & { readonly engine: string };

/** Milliseconds for which a list of models is good, and a look around this machine. */
const LIST_GOOD_FOR = 600_000;
const LOOK_GOOD_FOR = 30_000;
/** Milliseconds an engine has to list its models. */
const LISTING = 5_000;

/** The engines there are: those of the settings, and the servers found on this machine. */
export class Engines {
  readonly #options: EnginesOptions;
  readonly #opened = new Map<string, OpenedEngine | Promise<OpenedEngine>>();
  readonly #found = new Map<string, EngineSettings>();
  readonly #lists = new Map<string, { readonly at: number; readonly models: Promise<readonly Listed[]> }>();
  readonly #capabilities = new Map<string, Capabilities>();
  #looked: { readonly at: number; readonly done: Promise<void> } | undefined;

  constructor(options: EnginesOptions) {
    this.#options = options;
  }

  /** The settings of all engines, with what was found when somebody last looked. */
  get settings(): readonly EngineSettings[] {
    const written = this.#options.settings.engines;
    return [
      ...written,
      ...[...this.#found.values()].filter(
        ({ name, baseUrl }) => !written.some((one) => one.name === name || one.baseUrl === baseUrl),
      ),
    ];
  }

  /** The engine of that name; throws `engine-unknown` with the nearest. */
  async get(name: string): Promise<OpenedEngine> {
    const opened = this.#opened.get(name);
    if (opened !== undefined) return await opened;
    const settings = this.settings.find((one) => one.name === name) ?? (await this.#lookedUp(name));
    const opening = this.#open(settings);
    this.#opened.set(name, opening);
    opening.then(
      (ready) => this.#opened.set(name, ready),
      () => this.#opened.delete(name),
    );
    return await opening;
  }

  /** An engine that has been opened already; undefined before. */
  at(name: string): OpenedEngine | undefined {
    const opened = this.#opened.get(name);
    return opened === undefined || opened instanceof Promise ? undefined : opened;
  }

  async list(): Promise<readonly EngineStanding[]> {
    await this.#look();
    return await Promise.all(
      this.settings.map(async (settings) => {
        const { name, kind, baseUrl, key } = settings;
        const standing = { name, kind, baseUrl, ...(key === undefined ? {} : { key: key.ending }) };
        try {
          const { engine } = await this.get(name);
          const health = await engine.health(AbortSignal.timeout(LISTING));
          return { ...standing, local: engine.local, dialects: engine.dialects, health };
        } catch (error) {
          const words = error instanceof Error ? error.message : String(error);
          return { ...standing, local: false, dialects: [], health: { state: 'unreachable' as const, words } };
        }
      }),
    );
  }

  /** The models of all engines; an engine that cannot say has none. */
  async models(): Promise<readonly Listed[]> {
    await this.#look();
    const lists = await Promise.all(this.settings.map(async ({ name }) => await this.modelsOf(name).catch(() => [])));
    return lists.flat();
  }

  async modelsOf(name: string): Promise<readonly Listed[]> {
    const known = this.#lists.get(name);
    const now = this.#options.clock.now();
    if (known !== undefined && now - known.at < LIST_GOOD_FOR) return await known.models;
    const models = this.#listed(name);
    this.#lists.set(name, { at: now, models });
    models.catch(() => this.#lists.delete(name));
    return await models;
  }

  /** Everything known of the models there are. */
  async cards(engine?: string): Promise<readonly ModelCard[]> {
    const listed = engine === undefined ? await this.models() : await this.modelsOf(engine);
    const origins = this.settings.map((settings) => ({ name: settings.name, ...originOf(settings) }));
    return await modelCards(listed, origins, this.#options.prices);
  }

  /** What is known of a model without asking anybody; what the settings say always is. */
  capabilitiesOf({ engine, model }: Target): Capabilities {
    const { capabilities = {} } = this.settings.find(({ name }) => name === engine) ?? {};
    return { ...this.#capabilities.get(`${engine}/${model}`), ...capabilities['*'], ...capabilities[model] };
  }

  /** Which engine and model a name means; see `Gateway.resolve`. */
  async resolve(name: string | undefined): Promise<Target> {
    const asked = name ?? this.#options.settings.default;
    if (asked === undefined || (TASKS as readonly string[]).includes(asked))
      return await this.#forTask((asked ?? 'chat') as Task);
    const slash = asked.indexOf('/');
    const engine = slash < 0 ? asked : asked.slice(0, slash);
    if (this.settings.some((one) => one.name === engine)) {
      const model = slash < 0 ? '' : asked.slice(slash + 1);
      return model === '' ? await this.#defaultOf(engine) : { engine, model };
    }
    const models = await this.models();
    if (this.settings.some((one) => one.name === engine)) return await this.resolve(asked);
    if (models.length === 0) throw this.#none();
    return resolveModel(asked, models);
  }

  async close(): Promise<void> {
    for (const opened of this.#opened.values()) {
      const { engine } = await opened;
      if ('close' in engine && typeof engine.close === 'function') await engine.close();
    }
    this.#opened.clear();
  }

  async #open(settings: EngineSettings): Promise<OpenedEngine> {
    const engine =
      settings.kind === 'llama' ? await this.#options.openPlugin(settings) : openEngine(settings, this.#options.wire);
    return { settings, engine };
  }

  async #listed(name: string): Promise<readonly Listed[]> {
    const { engine } = await this.get(name);
    const models = await engine.models(AbortSignal.timeout(LISTING));
    for (const { model, capabilities } of models) this.#capabilities.set(`${name}/${model}`, capabilities);
    return models.map((one) => ({ ...one, engine: name }));
  }

  async #lookedUp(name: string): Promise<EngineSettings> {
    await this.#look();
    const found = this.settings.find((one) => one.name === name);
    if (found !== undefined) return found;
    if (this.settings.length === 0) throw this.#none();
    const names = this.settings.map((one) => one.name);
    const near = nearNames(
      name,
      names.map((engine) => ({ engine, model: '' })),
    );
    throw new Fault('not-found', 'engine-unknown', `There is no engine called ${name}.`, {
      facts: { name, engines: names },
      hint: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `There are: ${names.join(', ')}.`,
    });
  }

  async #defaultOf(name: string): Promise<Target> {
    const { defaultModel } = this.settings.find((one) => one.name === name) ?? {};
    if (defaultModel !== undefined) return { engine: name, model: defaultModel };
    const best = recommend('chat', await this.cards(name));
    const [first] = await this.modelsOf(name);
    const model = best?.card.model ?? first?.model;
    if (model !== undefined) return { engine: name, model };
    throw new Fault('not-found', 'model-unresolved', `${name} has no model that writes.`, {
      facts: { engine: name },
      hint: `Name one: ${name}/MODEL, or give the engine a defaultModel in the settings.`,
    });
  }

  async #forTask(task: Task): Promise<Target> {
    const [only, ...more] = this.settings;
    if (only !== undefined && more.length === 0) return await this.#defaultOf(only.name);
    const cards = await this.cards();
    if (cards.length === 0) throw this.#none();
    const { engine, model } = route(task, cards, await this.#options.measured(task));
    return { engine, model };
  }

  #look(): Promise<void> {
    const { clock, wire, findLocal } = this.#options;
    if (!findLocal) return Promise.resolve();
    if (this.#looked === undefined || clock.now() - this.#looked.at > LOOK_GOOD_FOR) {
      const done = findLocalServers(wire, new AbortController().signal).then((servers) => {
        this.#found.clear();
        for (const { name, kind, baseUrl } of servers) this.#found.set(name, foundEngine(name, kind, baseUrl));
      });
      this.#looked = { at: clock.now(), done };
    }
    return this.#looked.done;
  }

  #none(): Fault {
    return new Fault(
      'configuration',
      'engines-none',
      'No language model is set up, and none was found on this machine.',
      {
        hint: 'Give a key (OPENAI_API_KEY, ANTHROPIC_API_KEY, GEMINI_API_KEY), start Ollama, or name a GGUF file in MODEL_PATH; docs/guides/models.md shows how.',
      },
    );
  }
}

/**
 * Where a model runs, as far as its price depends on it. What runs on servers of one's own costs nothing by the token, also on
 * another machine of the house. A gateway of somebody else's on this machine may well cost something: it has a key.
 */
export function originOf({ kind, baseUrl, key }: EngineSettings): {
  kind: EngineKind;
  local: boolean;
  baseUrl: string;
} {
  const own = kind === 'vllm' || kind === 'ollama' || kind === 'llama';
  return { kind, baseUrl, local: own || (kind === 'openai-compatible' && isLocal(baseUrl) && key === undefined) };
}

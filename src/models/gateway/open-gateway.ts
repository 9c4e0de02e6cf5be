import { randomUUID } from 'node:crypto';
import { Fault } from '#fault';
import { type Attribution, type Ledger, NOTHING, type Quote } from '#operation';
import {
  type Answer,
  type Call,
  message,
  type Opener,
  type PassedAnswer,
  type PassedRequest,
  type Target,
  type TextEngine,
  type TextEvent,
  type TextRequest,
  type Wire,
  worthSwitching,
} from '../contract/index.ts';
import type { EngineSettings, GatewaySettings } from '../engines/index.ts';
import {
  Breakers,
  Budget,
  type Clock,
  Limits,
  layered,
  type Metered,
  type Priced,
  type Rate,
} from '../layers/index.ts';
import { type AnswerShelf, eventCodec, pieceCodec, type Remembering, resembling } from '../memory/index.ts';
import type { Origin, Prices } from '../prices/index.ts';
import { announced } from './announced.ts';
import { AskedCalls } from './asked.ts';
import { Calls, callOf } from './calls.ts';
import { collect } from './collect.ts';
import { Engines, type EnginesOptions, originOf } from './engines.ts';
import type { Asking, Gateway, Told } from './gateway.ts';
import { outgoing } from './outgoing.ts';
import { embedThrough, rerankThrough } from './vectors.ts';

export interface GatewayOptions {
  readonly settings: GatewaySettings;
  readonly ledger: Ledger;
  readonly prices: Prices;
  readonly shelf: AnswerShelf;
  readonly wire: Wire;
  readonly clock: Clock;
  /** 0 to 1, for the jitter of waits. */
  readonly chance: () => number;
  readonly openPlugin: (settings: EngineSettings) => Promise<TextEngine>;
  /** False: model servers of this machine are not looked for. */
  readonly findLocal?: boolean;
  /** How good each model has been at a task; nothing is known by default. */
  readonly measured?: EnginesOptions['measured'];
  /** What a virtual key may have a minute; undefined for one without limits. */
  readonly keyRate?: (key: string) => Rate | undefined;
  /** Told of every call, once it has ended. */
  readonly onCall?: (metered: Metered) => void;
  /** Told when a charge could not be booked. */
  readonly onUnsettled?: (call: Call, error: unknown) => void;
}

/** Opens the gateway. Nothing is asked of anybody before the first call. */
export function openGateway(options: GatewayOptions): Gateway {
  return new OpenGateway(options);
}

class OpenGateway implements Gateway {
  readonly #options: GatewayOptions;
  readonly #engines: Engines;
  readonly #asked = new AskedCalls();
  readonly #calls: Calls;
  readonly #budget: Budget;
  readonly #breakers: Breakers;
  readonly #text: (call: Call<TextRequest>) => Promise<Answer<TextEvent>>;
  readonly #bytes: (call: Call<PassedRequest>) => Promise<Answer<Uint8Array>>;

  constructor(options: GatewayOptions) {
    this.#options = options;
    const { settings, wire, clock, prices, openPlugin, findLocal = true, measured = NOTHING_MEASURED } = options;
    this.#engines = new Engines({ settings, wire, clock, prices, openPlugin, findLocal, measured });
    this.#calls = new Calls(this.#engines, this.#asked, settings.maxTokens);
    this.#breakers = new Breakers({ clock });
    this.#budget = this.#openBudget();
    const shared = this.#sharedLayers();
    this.#text = layered<TextRequest, TextEvent>(
      {
        ...shared,
        remembering: this.#remembering(eventCodec),
        ...this.#resembling(),
        falling: {
          clock,
          chain: (call) => this.#chain(call),
          retarget: (call, target) => this.#calls.text(call, target),
          announce: announced,
        },
      },
      async (call) =>
        (await this.#engines.get(call.target.engine)).engine.open(call.target.model, call.request, call.signal),
    );
    this.#bytes = layered<PassedRequest, Uint8Array>(
      {
        ...shared,
        remembering: this.#remembering(pieceCodec),
        // Bytes of one dialect cannot be had from an engine of another: no chain.
        falling: { clock, chain: () => [], retarget: (call, target) => ({ ...call, target }) },
      },
      async (call) => await this.#passTo(call),
    );
  }

  get memory(): Gateway['memory'] {
    const { shelf, settings } = this.#options;
    return { stats: () => shelf.stats(), clear: () => shelf.clear(), seconds: settings.cache.seconds };
  }

  async open(request: TextRequest, asking: Asking): Promise<Answer<TextEvent> & Told> {
    const target = await this.#engines.resolve(asking.model);
    const id = asking.id ?? randomUUID();
    const { temperature } = this.#options.settings;
    const asked =
      temperature === undefined || request.temperature !== undefined ? request : { ...request, temperature };
    return await this.#tracked(id, asking, target, () =>
      this.#text(this.#calls.text(callOf(id, asking, asked, target), target)),
    );
  }

  async generate(request: TextRequest, asking: Asking): ReturnType<Gateway['generate']> {
    const answer = await this.open(request, asking);
    const whole = await collect(answer);
    const { outcome, fault, usage } = whole.ending;
    if (outcome === 'failed' && fault !== undefined)
      throw new Fault(fault.kind, fault.code, fault.message, {
        facts: { engine: answer.engine, model: answer.model, text: whole.text },
      });
    const priced = answer.cached ? { priced: true, cost: NOTHING } : await this.#priced(answer, usage);
    return { ...whole, cached: answer.cached, cost: priced.priced ? priced.cost : null };
  }

  async pass(request: PassedRequest, asking: Asking): ReturnType<Gateway['pass']> {
    const target = await this.#engines.resolve(asking.model);
    const { engine, settings } = this.#engines.at(target.engine) ?? (await this.#engines.get(target.engine));
    if (engine.pass === undefined || !engine.dialects.includes(request.dialect)) return undefined;
    const id = asking.id ?? randomUUID();
    const sent = outgoing(request, target, {
      kind: settings.kind,
      costs: !originOf(settings).local && this.#engines.capabilitiesOf(target).maxOutput === undefined,
      maxTokens: this.#options.settings.maxTokens,
    });
    const passing: Asking = { ...asking, cache: asking.cache ?? 'skip' };
    try {
      return await this.#passed(sent, passing, target, id);
    } catch (error) {
      // An engine of another dialect may be able to answer: then the request is translated, not handed through.
      const chain = asking.fallback ?? this.#options.settings.fallback;
      const others = chain.some(
        (name) => this.#knows(name.split('/')[0] ?? '') && name.split('/')[0] !== target.engine,
      );
      if (worthSwitching(error) && others && !asking.signal.aborted) return undefined;
      throw error;
    }
  }

  async embed(...[request, asking]: Parameters<Gateway['embed']>): ReturnType<Gateway['embed']> {
    return await embedThrough(this.#engines, this.#budget, request, asking);
  }

  async rerank(...[request, asking]: Parameters<Gateway['rerank']>): ReturnType<Gateway['rerank']> {
    return await rerankThrough(this.#engines, this.#budget, request, asking);
  }

  async quote(request: TextRequest, { model }: Pick<Asking, 'model'>): Promise<Quote & Target> {
    const target = await this.#engines.resolve(model);
    return {
      ...(await this.#options.prices.quote(target, this.#calls.sizeOf(request, target), await this.#originOf(target))),
      ...target,
    };
  }

  resolve(model: string | undefined): Promise<Target> {
    return this.#engines.resolve(model);
  }

  engines(): ReturnType<Gateway['engines']> {
    return this.#engines.list();
  }

  models(): ReturnType<Gateway['models']> {
    return this.#engines.models();
  }

  cards(): ReturnType<Gateway['cards']> {
    return this.#engines.cards();
  }

  breakers(): ReturnType<Gateway['breakers']> {
    return this.#breakers.list();
  }

  async test(name: string, signal: AbortSignal): ReturnType<Gateway['test']> {
    const target = await this.#engines.resolve(name);
    const began = this.#options.clock.now();
    const request: TextRequest = { messages: [message('user', 'Say hello in one short sentence.')], maxTokens: 40 };
    const asking: Asking = {
      model: `${target.engine}/${target.model}`,
      attribution: TEST,
      signal,
      cache: 'skip',
      fallback: [],
    };
    const answer = await this.open(request, asking);
    const firstByte = this.#options.clock.now() - began;
    const { text, ending } = await collect(answer);
    if (ending.outcome === 'failed' && ending.fault !== undefined)
      throw new Fault(ending.fault.kind, ending.fault.code, ending.fault.message, { facts: { ...target } });
    return { ...target, text, milliseconds: this.#options.clock.now() - began, firstByte };
  }

  async close(): Promise<void> {
    await this.#budget.quiet();
    await this.#engines.close();
  }

  #openBudget(): Budget {
    const { ledger, settings, onUnsettled } = this.#options;
    return new Budget({
      ledger,
      quote: async (call) =>
        await this.#options.prices.quote(call.target, call.size(), await this.#originOf(call.target)),
      price: async (target, usage) => await this.#priced(target, usage),
      unpriced: settings.unpriced,
      ...(onUnsettled === undefined ? {} : { onUnsettled }),
    });
  }

  #sharedLayers() {
    const { clock, chance, settings, onCall = () => {} } = this.#options;
    const { patience, userRate } = settings;
    return {
      metering: { clock, onCall },
      parties: [
        new Limits({
          clock,
          patience,
          code: 'rate-limited',
          of: ({ attribution: { user } }) => ({ subject: `user ${user}`, rate: userRate }),
        }),
        new Limits({ clock, patience, code: 'rate-limited', of: (call) => this.#keyRate(call) }),
      ],
      deadline: { clock, of: ({ id }: Call) => this.#asked.of(id)?.deadline ?? 0 },
      retrying: { clock, chance },
      breakers: this.#breakers,
      engines: new Limits({
        clock,
        patience: Math.max(patience, 1000),
        code: 'engine-busy',
        of: ({ target: { engine } }) => {
          const rate = this.#engines.at(engine)?.settings.rate ?? {};
          return rate.requests === undefined && rate.tokens === undefined ? undefined : { subject: engine, rate };
        },
      }),
      budget: this.#budget,
    };
  }

  #keyRate({ attribution: { key } }: Call) {
    const rate = key === undefined ? undefined : this.#options.keyRate?.(key);
    if (rate === undefined) return undefined;
    return { subject: `key ${key} (${rate.requests ?? ''}/${rate.tokens ?? ''})`, rate };
  }

  #remembering<Item>(codec: Remembering<Item>['codec']): Remembering<Item> | undefined {
    const { settings, shelf } = this.#options;
    if (!settings.cache.enabled) return undefined;
    return { shelf, codec, seconds: settings.cache.seconds, refresh: (id) => this.#asked.of(id)?.cache === 'refresh' };
  }

  #resembling() {
    const { settings } = this.#options;
    const remembered = this.#remembering(eventCodec);
    const { alike } = settings.cache;
    if (remembered === undefined || alike === undefined) return {};
    const { model, similarity } = alike;
    const embed = async (words: string, { attribution, signal }: Call) => {
      const { vectors } = await this.embed({ texts: [words] }, { model, attribution, signal });
      return vectors[0] ?? [];
    };
    const options = { ...remembered, embed, similarity };
    return { resembling: (next: Opener<TextRequest, TextEvent>) => resembling(options, next) };
  }

  async #passed(request: PassedRequest, asking: Asking, target: Target, id: string): Promise<PassedAnswer & Told> {
    const call = callOf(id, asking, request, target);
    const answer = await this.#tracked(id, asking, target, () => this.#bytes(this.#calls.bytes(call)));
    return { ...answer, contentType: 'contentType' in answer ? String(answer.contentType) : contentTypeFor(request) };
  }

  #knows(name: string): boolean {
    return this.#engines.settings.some((one) => one.name === name);
  }

  async #passTo({ target, request, signal }: Call<PassedRequest>): Promise<PassedAnswer> {
    const { engine } = await this.#engines.get(target.engine);
    if (engine.pass === undefined)
      throw new Fault('failure', 'engine-dialect', `${target.engine} does not take that dialect as it is.`);
    return await engine.pass(target.model, request, signal);
  }

  async #tracked<Item>(
    id: string,
    asking: Asking,
    target: Target,
    open: () => Promise<Answer<Item>>,
  ): Promise<Answer<Item> & Told> {
    const { settings } = await this.#engines.get(target.engine);
    this.#asked.add(id, asking, { fallback: this.#options.settings.fallback, deadline: settings.timeout });
    const forget = () => this.#asked.forget(id);
    try {
      const answer = await open();
      void answer.ending.then(forget);
      return { ...answer, cached: 'cached' in answer && answer.cached === true };
    } catch (error) {
      forget();
      throw error;
    }
  }

  async #chain({ id }: Call): Promise<readonly Target[]> {
    const names = this.#asked.of(id)?.fallback ?? [];
    const there = names.filter((name) => this.#knows(name.split('/')[0] ?? ''));
    const targets = await Promise.allSettled(there.map(async (name) => await this.#engines.resolve(name)));
    return targets.flatMap((target) => (target.status === 'fulfilled' ? [target.value] : []));
  }

  async #originOf({ engine }: Target): Promise<Origin> {
    return originOf((this.#engines.at(engine) ?? (await this.#engines.get(engine))).settings);
  }

  async #priced(target: Target, usage: Parameters<Prices['price']>[1]): Promise<Priced> {
    const { priced, cost, units, stamp } = await this.#options.prices.price(
      target,
      usage,
      await this.#originOf(target),
    );
    return { priced, cost: cost ?? NOTHING, units, price: stamp };
  }
}

const NOTHING_MEASURED: EnginesOptions['measured'] = async () => () => undefined;

const TEST: Attribution = { user: 'local', operation: 'engine.test' };

const contentTypeFor = ({ stream }: PassedRequest): string => (stream ? 'text/event-stream' : 'application/json');

import type { Attribution, Quote } from '#operation';
import type { ModelCard } from '../catalogue/index.ts';
import type {
  Answer,
  Dialect,
  Embedded,
  EmbedRequest,
  EngineHealth,
  EngineKind,
  ListedModel,
  PassedAnswer,
  PassedRequest,
  Reranked,
  RerankRequest,
  Target,
  TextAnswer,
  TextEvent,
  TextRequest,
} from '../contract/index.ts';
import type { BreakerStanding } from '../layers/index.ts';
import type { ShelfStats } from '../memory/index.ts';

/** What is asked of the gateway, besides the request itself. */
export interface Asking {
  /** `engine/model`, a model's name where one engine has it, a task's name (`story`), or nothing for the default. */
  readonly model?: string;
  readonly attribution: Attribution;
  readonly signal: AbortSignal;
  /** `use` (the default inside the studio), `skip`, or `refresh`: ask again and remember the new answer. */
  readonly cache?: 'use' | 'skip' | 'refresh';
  /** Whom to ask when that fails, in this order; the chain of the settings by default, nobody when empty. */
  readonly fallback?: readonly string[];
  /** Milliseconds for the whole answer; by default 180,000 for hosted and 300,000 for local engines. */
  readonly deadline?: number;
  /** Of this call; a new one by default. */
  readonly id?: string;
}

/** An answer's own facts, beside its text. */
export interface Told {
  /** True when it was remembered, and cost nothing. */
  readonly cached: boolean;
}

/** An engine as the settings and the last look at it describe it. */
export interface EngineStanding {
  readonly name: string;
  readonly kind: EngineKind;
  readonly local: boolean;
  readonly baseUrl: string;
  /** The last four characters of its key; undefined where there is none. */
  readonly key?: string;
  readonly dialects: readonly Dialect[];
  readonly health?: EngineHealth;
}

/** A real call to an engine, and what came of it. */
export interface EngineTest {
  readonly engine: string;
  readonly model: string;
  readonly text: string;
  readonly milliseconds: number;
  readonly firstByte: number;
}

/** The language-model gateway: every call of the house goes through here, with all its layers. */
export interface Gateway {
  /** Resolves at the first event. Throws the faults of `PROVIDER_CODES`, `budget-exceeded`, `rate-limited`, `model-unresolved`, `engines-none`. */
  open(request: TextRequest, asking: Asking): Promise<Answer<TextEvent> & Told>;
  /** The whole answer. A failed one is thrown as its fault; a truncated or stopped one is returned and says so. */
  generate(request: TextRequest, asking: Asking): Promise<TextAnswer & Told & { readonly cost: Quote['worst'] | null }>;
  /** Bytes handed through in a dialect both sides speak; undefined when the engine of that model does not speak it. */
  pass(request: PassedRequest, asking: Asking): Promise<(PassedAnswer & Told) | undefined>;
  embed(request: EmbedRequest, asking: Asking): Promise<Embedded & Target>;
  rerank(request: RerankRequest, asking: Asking): Promise<Reranked & Target>;
  quote(request: TextRequest, asking: Pick<Asking, 'model'>): Promise<Quote & Target>;
  /** Which engine and model a name means; throws `model-unresolved` with the nearest names. */
  resolve(model: string | undefined): Promise<Target>;
  engines(): Promise<readonly EngineStanding[]>;
  models(): Promise<readonly (ListedModel & { readonly engine: string })[]>;
  /** Everything known of the models there are: capabilities, prices, what they are good for. */
  cards(): Promise<readonly ModelCard[]>;
  /** How the breakers stand. */
  breakers(): readonly BreakerStanding[];
  readonly memory: { stats(): Promise<ShelfStats>; clear(): Promise<number>; readonly seconds: number };
  /** Really calls it with a few words, past every cache. */
  test(engine: string, signal: AbortSignal): Promise<EngineTest>;
  close(): Promise<void>;
}

import type { Context } from 'hono';
import type { Asking, Gateway, TextRequest } from '#models';
import type { RunEvent } from '#operation';

/** Who asks, as the house knows them. */
export interface Caller {
  readonly user: string;
  /** The virtual key the request came with. */
  readonly key?: string;
}

/** A prompt template, as it is listed. */
export interface ListedTemplate {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  readonly variables: readonly unknown[];
}

export interface RenderedTemplate {
  readonly template: string;
  readonly version: number;
  readonly prompt: string;
}

/** The prompt templates, as far as this door needs them. */
export interface TemplateShelf {
  list(caller: Caller): Promise<readonly ListedTemplate[]>;
  /** Throws `template-unknown`, and `template-variables` naming what is missing or wrong; the newest version by default. */
  render(
    caller: Caller,
    asked: {
      readonly name: string;
      readonly version?: number;
      readonly variables: Readonly<Record<string, unknown>>;
    },
  ): Promise<RenderedTemplate>;
}

export interface CacheFigures {
  readonly entries: number;
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
  /** How long an answer is remembered. */
  readonly ttlSeconds: number;
}

/** The memory of answers, as far as this door needs it. */
export interface AnswerMemory {
  /** Forgets everything; returns how much that was. */
  clear(): Promise<number>;
  figures(): Promise<CacheFigures>;
}

/** Answers that go on whoever is listening, and their log. */
export interface LiveAnswers {
  /** Resolves to the run's id when the answer has begun and its run can be followed; rejects with the faults of `Gateway.open`. */
  start(request: TextRequest, asking: Omit<Asking, 'signal'>): Promise<string>;
  /** All events after `after`, then each new one; ends with the run. */
  follow(run: string, after: number, signal: AbortSignal): AsyncIterable<RunEvent>;
}

/** What the compatible doors need of the house. */
export interface GatewayDoor {
  readonly gateway: Pick<Gateway, 'open' | 'generate' | 'pass' | 'embed' | 'models' | 'resolve'>;
  /** Who asks; the request has been let in by then, or this throws a fault of kind `authentication`. */
  whoIs(context: Context): Caller | Promise<Caller>;
  /** Tokens of a request, for `POST /v1/messages/count_tokens`. */
  count(request: TextRequest, model: string | undefined): Promise<number>;
  readonly templates: TemplateShelf;
  readonly memory: AnswerMemory;
  readonly live: LiveAnswers;
  readonly limits: {
    /** Bytes a request's body may have. */
    readonly bodyBytes: number;
    /** Milliseconds of silence after which a stream says that it is still there; 15,000 is usual. */
    readonly heartbeat: number;
  };
  /** Milliseconds since 1970. */
  now(): number;
}

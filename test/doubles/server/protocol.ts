import type { SeenRequest } from '../double.ts';
import type { Answer, Asked } from '../script/index.ts';

/** What one provider's double consists of: everything else stands once, for all of them. */
export interface Protocol {
  /** Where the routes begin: `/v1`. */
  readonly basePath: string;
  /** The key it demands when nobody says otherwise. */
  readonly key: string | undefined;
  readonly models: readonly string[];
  readonly contextTokens: number;
  readonly routes: readonly Route[];
  keyIn(seen: SeenRequest): string | undefined;
  /** Headers of every answer. */
  headers(count: number): Readonly<Record<string, string>>;
  /** Whether a model is there, where that is more than being on the list. */
  knows?(model: string, desk: Desk): boolean;
  /** Whether a request is refused for its length; by default when it has more tokens than the models can read. */
  tooLong?(asked: Asked, desk: Desk): boolean;
  /** How this provider says no. */
  refuse(refusal: Refusal): Refused;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: RegExp;
  /** Work that is charged for. */
  readonly paid?: true;
  /** Asked without a key. */
  readonly free?: true;
  /** Throws `Refuse`. What it changes in `desk.state` it changes while the answer is written. */
  reply(request: RoutedRequest): Reply;
}

export interface RoutedRequest {
  readonly seen: SeenRequest;
  /** The groups of the path. */
  readonly groups: readonly string[];
  /** The body, where it is a JSON object. */
  readonly body: Body;
  readonly desk: Desk;
}

export type Body = Readonly<Record<string, unknown>>;

/** What a route can see of its server. */
export interface Desk {
  readonly models: readonly string[];
  readonly contextTokens: number;
  readonly url: string;
  /** Requests for work before this one. */
  readonly turn: number;
  /** What a restart loses. */
  readonly state: Map<string, unknown>;
}

/** JSON, unless it is text or bytes. */
export interface PlainReply {
  readonly kind: 'plain';
  readonly body: unknown;
  readonly contentType?: string;
}

/** Words of a script, in this protocol's shape. */
export interface SpokenReply {
  readonly kind: 'spoken';
  readonly asked: Asked;
  whole(answer: Answer): unknown;
  readonly stream: Stream;
}
export type Reply = PlainReply | SpokenReply;

export interface Stream {
  readonly contentType: 'text/event-stream' | 'application/x-ndjson';
  pieces(answer: Answer): Iterable<Piece>;
  /** The error this provider puts inside a stream. */
  error(words?: string): Piece;
}

/** One event of a stream and what it is: faults go by it. */
export interface Piece {
  readonly part: 'frame' | 'content' | 'tool' | 'finish' | 'usage' | 'done';
  readonly text: string;
}

/** The ways to be refused. */
export type RefusalKind =
  | 'unauthorized'
  | 'insufficient-balance'
  | 'quota-used-up'
  | 'forbidden'
  | 'model-unknown'
  | 'rate-limited'
  | 'server-error'
  | 'unavailable'
  | 'overloaded'
  | 'context-too-long'
  | 'bad-request'
  | 'filtered'
  | 'no-route';

export interface Refusal {
  readonly kind: RefusalKind;
  readonly seen: SeenRequest;
  readonly model: string;
  /** Requests for work before this one. */
  readonly turn: number;
  readonly promptTokens: number;
  readonly contextTokens: number;
  /** Seconds, where it says so at all. */
  readonly retryAfter: number | undefined;
  /** In place of the usual words. */
  readonly words: string | undefined;
}

export interface Refused {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Thrown by routes: the request is refused as `refuse` says it. */
export class Refuse extends Error {
  readonly kind: RefusalKind;
  readonly words: string | undefined;

  constructor(kind: RefusalKind, words?: string) {
    super(words ?? kind);
    this.kind = kind;
    this.words = words;
  }
}

/** One server-sent event. */
export const event = (part: Piece['part'], data: unknown, name?: string): Piece => ({
  part,
  text: `${name === undefined ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
});

/** One line of JSON. */
export const line = (part: Piece['part'], data: unknown): Piece => ({ part, text: `${JSON.stringify(data)}\n` });

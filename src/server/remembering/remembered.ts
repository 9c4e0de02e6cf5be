/** An answer as it can be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What is known of a request with a key. */
export type Recollection =
  /** Nobody asked under that key before: go ahead. */
  | { readonly state: 'new' }
  /** It was answered. */
  | { readonly state: 'answered'; readonly fingerprint: string; readonly answer: KeptAnswer }
  /** It was begun, and has not been answered: it is at work, or the process died over it. */
  | { readonly state: 'begun'; readonly fingerprint: string };

/**
 * Requests that carried an `Idempotency-Key`, and their answers, for 24 hours: also after a restart. A key is only looked for
 * under whose it is. Beginning is one transaction: of two at once, in two processes, one is `new`.
 *
 * One table does: `remembered (key text primary key, fingerprint text not null, begun real not null, status integer,
 * headers text, body text) strict, without rowid`, written with `synchronous=FULL`: a paid call must not be made again
 * after a power cut.
 */
export interface Remembered {
  begin(key: string, fingerprint: string): Promise<Recollection>;
  finish(key: string, answer: KeptAnswer): Promise<void>;
  /** The request was refused before anything was done: it may be sent again. */
  forget(key: string): Promise<void>;
}

/** Milliseconds answers are kept. */
export const REMEMBERED_FOR = 24 * 3_600_000;

import type { Answer } from './call.ts';
import type { JsonObject } from './request.ts';

/** The wire formats that are handed through as they are when both sides speak them. */
export const DIALECTS = ['openai-chat', 'openai-completions', 'openai-responses', 'anthropic-messages'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A request in a dialect, on its way to an engine that speaks it. */
export interface PassedRequest {
  readonly dialect: Dialect;
  /** The body as it came, with the model's name as the engine knows it. */
  readonly body: Uint8Array;
  /** The same, parsed. */
  readonly parsed: JsonObject;
  readonly stream: boolean;
  /** Of the caller's headers those the dialect defines: `anthropic-beta`, `openai-organization`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** The engine's own bytes, successful; refusals are thrown as faults. Its ending carries the usage that was sniffed on the way. */
export interface PassedAnswer extends Answer<Uint8Array> {
  readonly contentType: string;
  /** Instead of reading `body`: gives every piece to `write`, which returns a promise when it wants a pause. Resolves at the end; how it ended says `ending`. */
  pour?(write: (piece: Uint8Array) => Promise<void> | undefined): Promise<void>;
}

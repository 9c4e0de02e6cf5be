import {
  type Ending,
  faultRecord,
  type PassedRequest,
  providerFault,
  type Target,
  type Usage,
} from '../../contract/index.ts';
import { errorEventFault } from '../error-events.ts';
import type { Secret } from '../secret.ts';
import { wordsIn } from './estimate.ts';
import type { Figures, Json } from './figures.ts';
import { Sniffer } from './sniffing.ts';
import { UsageChunkFilter } from './usage-chunk.ts';

/** A request on its way through. */
export interface Passage {
  readonly target: Target;
  readonly request: PassedRequest;
  readonly key: Secret | undefined;
  /** Of whoever asks. */
  readonly signal: AbortSignal;
  /** True when the caller did not ask for usage, and we did. */
  readonly silent: boolean;
}

/** UTF-8 bytes of a token, as `tokens` reckons. */
const BYTES_PER_TOKEN = 3.6;

/** What is read in a stream while it is handed through, and how it ended. */
export class Heard {
  readonly #passage: Passage;
  readonly #sniffer: Sniffer;
  readonly #filter: UsageChunkFilter | undefined;

  constructor(passage: Passage) {
    this.#passage = passage;
    this.#sniffer = new Sniffer(passage.request.dialect);
    this.#filter = passage.silent ? new UsageChunkFilter() : undefined;
  }

  /** What of a piece is handed on. */
  hear(piece: Uint8Array): Buffer | undefined {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    this.#sniffer.hear(bytes);
    return this.#filter === undefined ? bytes : this.#filter.pass(bytes);
  }

  /** What was held back until the end. */
  rest(): Buffer | undefined {
    return this.#filter?.rest();
  }

  ended(): Ending {
    return this.#passage.signal.aborted ? this.stopped() : endingOf(this.#read(), this.#usage(), this.#passage);
  }

  /** The connection was lost: unless the provider had said before how it ended, the answer is cut (M2). */
  broken(error: unknown): Ending {
    if (this.#passage.signal.aborted) return this.stopped();
    const { closed, error: said } = this.#read();
    if (closed || said !== undefined) return endingOf(this.#sniffer, this.#usage(), this.#passage);
    return { outcome: 'truncated', reason: 'cut', usage: this.#usage(), fault: faultRecord(error) };
  }

  stopped(): Ending {
    this.#read();
    return { outcome: 'stopped', reason: 'stopped', usage: this.#usage() };
  }

  #read(): Sniffer {
    this.#sniffer.end();
    return this.#sniffer;
  }

  #usage(): Usage {
    return this.#sniffer.usage ?? estimated(this.#passage, this.#sniffer.textBytes);
  }
}

/** How an answer ended, by its own figures. */
export function endingOf(figures: Figures, usage: Usage, { target, request, key }: Passage): Ending {
  const { reason, error, closed } = figures;
  if (error !== undefined) {
    const fault = errorEventFault({ target, key, error, begun: true });
    return { outcome: 'failed', reason: 'error', usage, fault: faultRecord(fault) };
  }
  // OpenAI's streams end with `[DONE]`, but not everybody's who speaks like it: there the reason is enough.
  const bare = request.dialect === 'openai-chat' || request.dialect === 'openai-completions';
  if (reason === undefined || !(closed || bare)) {
    const fault = providerFault('stream-cut', `${target.engine} ended its answer without saying so.`, { ...target });
    return { outcome: 'truncated', reason: 'cut', usage, fault: faultRecord(fault) };
  }
  if (reason === 'length') return { outcome: 'truncated', reason, usage };
  if (reason === 'content-filter') {
    const words = `${target.engine} broke off: it will not go on with that.`;
    return {
      outcome: 'failed',
      reason,
      usage,
      fault: faultRecord(providerFault('content-filtered', words, { ...target })),
    };
  }
  return { outcome: 'complete', reason, usage };
}

/** What an answer used that has no figures, from the length of what was sent and of its words (M4). */
const estimated = ({ request: { body } }: Passage, words: number): Usage => ({
  input: Math.ceil(body.byteLength / BYTES_PER_TOKEN),
  cacheRead: 0,
  cacheWrite: 0,
  output: Math.ceil(words / BYTES_PER_TOKEN),
  reasoning: 0,
  source: 'estimated',
});

/** The usage of a whole answer: its figures, or from its length. */
export const usageOfWhole = ({ usage }: Figures, answer: Json, passage: Passage): Usage =>
  usage ?? estimated(passage, wordsIn(answer));

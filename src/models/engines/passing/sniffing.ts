import type { Dialect } from '../../contract/index.ts';
import { textShare } from './estimate.ts';
import { figureless, Gathering, objectIn } from './figures.ts';

/** Bytes of the beginning and of the end of a stream that are kept: reason, figures and errors stand there, and nowhere else. */
const HEAD = 16 << 10;
const TAIL = 32 << 10;
/** OpenAI's responses end with an event that says everything once more. */
const LONG_TAIL = 16 << 20;

/** What an event of interest has in it; a reason of `null` is none. */
const TELLING = /"usage":\s?\{|"error"|_reason":\s?"|"message_stop"|"response\.|"type":\s?"response/;

/**
 * Reads usage, reason and errors from a stream of events that is handed through. Nothing is looked at on the way: providers
 * say what they read at the beginning, and everything else, errors too, at the end; those are kept and read once.
 */
export class Sniffer extends Gathering {
  /** Bytes of all events. */
  bytes = 0;
  readonly #kept: number;
  readonly #head: Buffer[] = [];
  #tail: Buffer[] = [];
  #tailBytes = 0;
  #lines: readonly string[] | undefined;

  constructor(dialect: Dialect) {
    super(dialect);
    this.#kept = dialect === 'openai-responses' ? LONG_TAIL : TAIL;
  }

  /** Hears a piece of an event stream. */
  hear(piece: Buffer): void {
    if (this.bytes < HEAD) this.#head.push(piece);
    this.bytes += piece.byteLength;
    this.#tail.push(piece);
    this.#tailBytes += piece.byteLength;
    for (
      let first = this.#tail[0];
      first !== undefined && this.#tailBytes - first.byteLength >= this.#kept;
      first = this.#tail[0]
    ) {
      this.#tail.shift();
      this.#tailBytes -= first.byteLength;
    }
  }

  /** Reads what was heard, when there is no more. */
  end(): void {
    if (this.#lines !== undefined) return;
    // A short stream is all tail.
    const short = this.bytes <= this.#tailBytes;
    this.#lines = [...(short ? [] : dataIn(this.#head)), ...dataIn(this.#tail)];
    for (const data of this.#lines) {
      if (data === '[DONE]') this.done();
      else if (TELLING.test(data)) {
        const event = objectIn(data) ?? objectIn(figureless(data));
        if (event !== undefined) this.event(event);
      }
    }
    this.#head.length = 0;
    this.#tail = [];
  }

  /** Bytes of the words among all bytes, judged by what was kept. */
  get textBytes(): number {
    return Math.ceil(this.bytes * textShare(this.#lines ?? []));
  }
}

const dataIn = (pieces: readonly Buffer[]): string[] =>
  Buffer.concat(pieces)
    .toString('utf8')
    .split(/\r\n|\n|\r/)
    .flatMap((line) => (line.startsWith('data:') ? [line.slice(5).trim()] : []));

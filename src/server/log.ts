/** What happened, for whoever keeps the log. Never a body, a header, or the query of an address: secrets stand there. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  /** `request`, `listening`, `stopping`, `trouble`. */
  readonly event: string;
  readonly [fact: string]: unknown;
}

/** Writes entries as lines of JSON. */
export class Log {
  readonly #write: (line: string, level: LogEntry['level']) => void;
  readonly #clock: () => number;

  constructor(write: (line: string, level: LogEntry['level']) => void, clock: () => number) {
    this.#write = write;
    this.#clock = clock;
  }

  tell(entry: LogEntry): void {
    const line = JSON.stringify({ at: new Date(this.#clock()).toISOString(), ...entry });
    this.#write(scrubbed(line), entry.level);
  }

  /** Something nobody threw on purpose: with its stack, which no answer carries. */
  trouble(error: unknown, request?: string): void {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.stack : undefined;
    this.tell({ level: 'error', event: 'trouble', request, words, cause });
  }
}

/** Keys, ours and of the usual providers, and tokens, wherever they got into a text. */
const SECRETS = /\b(rw-|sk-|AIza)[\w-]{8,}|\b(bearer|token=|password=|key=)\s*[^\s"&,}]+/gi;

/** The words without anything that looks like a secret. */
export const scrubbed = (words: string): string =>
  words.replaceAll(SECRETS, (_, prefix?: string, name?: string) => `${prefix ?? name ?? ''}…`);

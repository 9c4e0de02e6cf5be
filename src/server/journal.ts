import type { Exchange } from './front/exchange.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics/metrics.ts';

/** Follows every request from its first byte to its last: counted, timed, and told to the log. */
export class Journal {
  readonly #open = new Set<Exchange>();
  readonly #metrics: Metrics;
  readonly #log: Log;
  readonly #ticks: () => number;

  /** `ticks`: milliseconds, monotonic. */
  constructor(metrics: Metrics, log: Log, ticks: () => number) {
    this.#metrics = metrics;
    this.#log = log;
    this.#ticks = ticks;
  }

  /** Requests that are being answered. */
  get open(): number {
    return this.#open.size;
  }

  /** Begins with a request; what it returns is told the status when the answer has ended. A second time changes nothing. */
  begin(exchange: Exchange): (status: number) => void {
    this.#open.add(exchange);
    const began = this.#ticks();
    return (status) => {
      if (!this.#open.delete(exchange)) return;
      const { head, id, route = 'none' } = exchange;
      const { method } = head;
      const seconds = (this.#ticks() - began) / 1000;
      this.#metrics.observeRequest({ method: METHODS.has(method) ? method : 'other', route, status, seconds });
      const path = head.path.slice(0, LONGEST_PATH);
      const ms = Math.round(seconds * 1000);
      this.#log.tell({ level: 'info', event: 'request', request: id, method, path, route, status, ms });
    };
  }
}

const LONGEST_PATH = 200;
/** Each value of a label costs memory for ever: strangers do not choose them. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

import type { Instruments } from './instruments.ts';

/** A call to a language model, as the gateway tells of it afterwards: `Metered` of its metering fits. */
export interface ObservedCall {
  readonly engine: string;
  readonly model: string;
  readonly operation: string;
  readonly outcome: string;
  /** The fault's code, for a call that was refused. */
  readonly code?: string;
  readonly cached: boolean;
  readonly usage?: { readonly input: number; readonly output: number; readonly cacheRead: number };
  /** Seconds. */
  readonly firstByte?: number;
  readonly seconds: number;
}

/** A request that was answered. */
export interface ObservedRequest {
  readonly method: string;
  /** `/api/v1/films/{film}`; never the address itself, of which there are endlessly many. */
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** The figures now, that nobody has to tell us. */
export interface Gauges {
  readonly open: () => number;
  readonly runs: () => number;
}

/** The figures of this server. Prometheus's client is loaded with the first of them; until it is there, they wait. */
export class Metrics {
  readonly #gauges: Gauges;
  #loading: Promise<Instruments> | undefined;
  #instruments: Instruments | undefined;
  readonly #waiting: ((instruments: Instruments) => void)[] = [];

  constructor(gauges: Gauges) {
    this.#gauges = gauges;
  }

  observeCall(call: ObservedCall): void {
    this.#note((instruments) => instruments.call(call));
  }

  observeRequest(request: ObservedRequest): void {
    this.#note((instruments) => instruments.request(request));
  }

  /** Everything in the text format of Prometheus. */
  async tell(): Promise<{ readonly type: string; readonly text: string }> {
    return await (await this.#load()).tell();
  }

  #note(write: (instruments: Instruments) => void): void {
    if (this.#instruments !== undefined) return write(this.#instruments);
    this.#waiting.push(write);
    void this.#load();
  }

  #load(): Promise<Instruments> {
    this.#loading ??= import('./instruments.ts').then(({ openInstruments }) => {
      const instruments = openInstruments(this.#gauges);
      this.#instruments = instruments;
      for (const write of this.#waiting.splice(0)) write(instruments);
      return instruments;
    });
    return this.#loading;
  }
}

import { Fault } from '#fault';
import type { RunEvent, RunLog, RunRecord } from '#operation';

interface Kept {
  record: RunRecord;
  readonly events: RunEvent[];
  /** Woken by each new event and by the end. */
  readonly waiting: Set<() => void>;
}

/** A log of runs as long as the process lives. `clock`: milliseconds since 1970. */
export class RunsInMemory implements RunLog {
  readonly #clock: () => number;
  readonly #runs = new Map<string, Kept>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async begin(run: Pick<RunRecord, 'id' | 'operation' | 'user' | 'film'>): Promise<RunRecord> {
    const record: RunRecord = { ...run, state: 'running', started: this.#clock(), ended: null, lastSeq: 0 };
    this.#runs.set(run.id, { record, events: [], waiting: new Set() });
    return record;
  }

  async append(run: string, events: readonly Pick<RunEvent, 'type' | 'payload'>[]): Promise<void> {
    const kept = this.#of(run);
    for (const { type, payload } of events) {
      const seq = kept.record.lastSeq + 1;
      kept.events.push({ run, seq, type, payload, at: this.#clock() });
      kept.record = { ...kept.record, lastSeq: seq };
    }
    wake(kept);
  }

  async end(run: string, state: Exclude<RunRecord['state'], 'running'>): Promise<void> {
    const kept = this.#of(run);
    if (kept.record.state === 'running') kept.record = { ...kept.record, state, ended: this.#clock() };
    wake(kept);
  }

  async get(run: string): Promise<RunRecord | undefined> {
    return this.#runs.get(run)?.record;
  }

  async list({ user, film, limit }: Parameters<RunLog['list']>[0] = {}): Promise<readonly RunRecord[]> {
    const all = [...this.#runs.values()].map(({ record }) => record).reverse();
    const wanted = all.filter(
      (record) => (user === undefined || record.user === user) && (film === undefined || record.film === film),
    );
    return wanted.slice(0, limit ?? wanted.length);
  }

  async read(run: string, after: number, limit = 1_000): Promise<readonly RunEvent[]> {
    return this.#of(run).events.slice(after, after + limit);
  }

  async *follow(run: string, after: number, signal: AbortSignal): AsyncGenerator<RunEvent> {
    const kept = this.#of(run);
    for (let seq = after; !signal.aborted; ) {
      const event = kept.events[seq];
      if (event !== undefined) {
        seq += 1;
        yield event;
      } else if (kept.record.state !== 'running') return;
      else await news(kept, signal);
    }
  }

  #of(run: string): Kept {
    const kept = this.#runs.get(run);
    if (kept !== undefined) return kept;
    throw new Fault('not-found', 'run-unknown', `There is no run ${run}.`, { facts: { run } });
  }
}

function wake({ waiting }: Kept): void {
  for (const tell of waiting) tell();
  waiting.clear();
}

function news({ waiting }: Kept, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    function tell(): void {
      signal.removeEventListener('abort', tell);
      waiting.delete(tell);
      resolve();
    }
    waiting.add(tell);
    signal.addEventListener('abort', tell, { once: true });
  });
}

import { randomBytes } from 'node:crypto';
import { Fault } from '#fault';
import type { RunLog, RunRecord } from '#operation';
import { asFault, problemOf } from '../replying/problem.ts';
import { Turns } from './turns.ts';

/** What is to be done in the background. */
export interface Job {
  readonly operation: string;
  readonly user: string;
  readonly film: string | null;
  readonly work: (run: string, signal: AbortSignal) => Promise<unknown>;
}

/**
 * Runs in the background. Each tells what came of it in its log: `result` with the operation's output, or `fault` with the
 * problem. No more work at a time than there are turns, and films take turns among themselves.
 */
export class Jobs {
  readonly #runs: RunLog;
  readonly #turns: Turns;
  readonly #onTrouble: (error: unknown) => void;
  readonly #stops = new Map<string, AbortController>();
  readonly #underway = new Set<Promise<void>>();

  constructor(runs: RunLog, parallel: number, onTrouble: (error: unknown) => void) {
    this.#runs = runs;
    this.#turns = new Turns(parallel);
    this.#onTrouble = onTrouble;
  }

  /** Resolves when the run is on record: from then on it can be followed and stopped. */
  async start({ operation, user, film, work }: Job): Promise<RunRecord> {
    const id = `run-${randomBytes(9).toString('base64url').replaceAll('_', 'a').replaceAll('-', 'b')}`;
    const record = await this.#runs.begin({ id, operation, user, film });
    const stop = new AbortController();
    this.#stops.set(id, stop);
    const doing = this.#turns
      .take(film ?? user, stop.signal, () => work(id, stop.signal))
      .then(
        (output) => this.#end(id, 'result', output, 'complete'),
        (error: unknown) => this.#failed(id, error, stop.signal),
      )
      .catch(this.#onTrouble)
      .finally(() => {
        this.#stops.delete(id);
        this.#underway.delete(doing);
      });
    this.#underway.add(doing);
    return record;
  }

  /** How many are at work now. */
  get working(): number {
    return this.#turns.working;
  }

  /** Stops a run at work here; false where it is not. */
  stop(run: string): boolean {
    const stop = this.#stops.get(run);
    stop?.abort(new Fault('cancelled', 'stopped', 'The run was stopped.'));
    return stop !== undefined;
  }

  /** Resolves when nothing is at work any more; what still is after so many milliseconds is broken off. */
  async finish(milliseconds: number): Promise<void> {
    const timer = setTimeout(() => {
      for (const stop of this.#stops.values()) stop.abort(interrupted());
    }, milliseconds);
    await Promise.all(this.#underway);
    clearTimeout(timer);
  }

  async #failed(run: string, error: unknown, signal: AbortSignal): Promise<void> {
    const broken = signal.aborted && signal.reason instanceof Fault && signal.reason.code === 'server-stopped';
    const fault = signal.aborted ? asFault(signal.reason) : asFault(error);
    if (!(error instanceof Fault) && !signal.aborted) this.#onTrouble(error);
    const state = broken ? 'interrupted' : signal.aborted ? 'stopped' : 'failed';
    await this.#end(run, 'fault', problemOf(fault, run), state);
  }

  async #end(run: string, type: string, payload: unknown, state: Parameters<RunLog['end']>[1]): Promise<void> {
    await this.#runs.append(run, [{ type, payload: payload ?? null }]);
    await this.#runs.end(run, state);
  }
}

const interrupted = (): Fault =>
  new Fault('cancelled', 'server-stopped', 'The server was stopped before this was done.', {
    hint: 'Start it again: what is finished is kept.',
  });

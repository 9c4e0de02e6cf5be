import { type FaultCase, type FaultMode, meets } from './fault-modes.ts';

/** The faults that requests will meet, in the order they were asked for. */
export class FaultQueue {
  #waiting: { readonly fault: FaultCase; left: number }[] = [];

  add(fault: FaultCase | FaultMode, times: number): void {
    this.#waiting.push({ fault: typeof fault === 'string' ? { mode: fault } : fault, left: times });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The first that can meet such a request; it is used up by that. */
  take(kind: 'plain' | 'answer' | 'stream'): FaultCase | undefined {
    const found = this.#waiting.find(({ fault }) => meets(fault, kind));
    if (found === undefined) return undefined;
    found.left -= 1;
    if (found.left <= 0) this.#waiting.splice(this.#waiting.indexOf(found), 1);
    return found.fault;
  }
}

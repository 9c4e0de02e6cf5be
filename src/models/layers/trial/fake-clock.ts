import type { Clock } from '../clock.ts';

interface Alarm {
  readonly at: number;
  ring(): void;
}

/** A clock that stands still until it is moved. */
export class FakeClock implements Clock {
  #now = 0;
  #alarms: Alarm[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      const alarm = { at: this.#now + Math.max(0, milliseconds), ring: resolve };
      this.#alarms.push(alarm);
      signal?.addEventListener(
        'abort',
        () => {
          this.#alarms = this.#alarms.filter((one) => one !== alarm);
          reject(signal.reason);
        },
        { once: true },
      );
    });
  }

  alarm(milliseconds: number, ring: () => void): () => void {
    const alarm = { at: this.#now + Math.max(0, milliseconds), ring };
    this.#alarms.push(alarm);
    return () => {
      this.#alarms = this.#alarms.filter((one) => one !== alarm);
    };
  }

  /** Moves on by so many milliseconds; everything that falls due on the way happens at its time. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    await settled();
    for (;;) {
      const due = this.#alarms.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
      if (due === undefined) break;
      this.#alarms = this.#alarms.filter((one) => one !== due);
      this.#now = Math.max(this.#now, due.at);
      due.ring();
      await settled();
    }
    this.#now = until;
    await settled();
  }
}

/** Lets everything that can go on without time passing go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

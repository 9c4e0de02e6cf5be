import { chance } from '#chance';
import type { Latency, Wait } from '../double.ts';

/** Milliseconds to wait, drawn by a seed. */
export interface Pace {
  firstByte(): number;
  between(): number;
}

export function paceOf({ firstByte = 0, between = 0, seed = 1 }: Latency = {}): Pace {
  const next = chance(seed);
  const drawn = (wait: Wait): number => (typeof wait === 'number' ? wait : wait[0] + next() * (wait[1] - wait[0]));
  return { firstByte: () => drawn(firstByte), between: () => drawn(between) };
}

/** Waits so many milliseconds, or for one turn of the event loop; less when the caller leaves. */
export const pause = (milliseconds: number, gone: AbortSignal): Promise<void> =>
  new Promise((over) => {
    if (gone.aborted) return over();
    if (milliseconds <= 0) return void setImmediate(over);
    const timer = setTimeout(done, milliseconds);
    function done() {
      clearTimeout(timer);
      gone.removeEventListener('abort', done);
      over();
    }
    gone.addEventListener('abort', done, { once: true });
  });

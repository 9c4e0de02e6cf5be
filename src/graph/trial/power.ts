import { type Chance, chance } from '#chance';
import { Fault } from '#fault';

/** What keeps a trial's store alive. Each effect draws on it twice, before it and after it; cut off, nothing has an effect any more. */
export class Power {
  readonly #next: Chance;
  /** Draws so far. */
  draws = 0;
  /** The draw at which the power fails; Infinity for never. */
  readonly cutAt: number;

  /** @param seed decides how long each effect takes, in turns of the event loop's microtasks */
  constructor({ seed = 0, cutAt = Number.POSITIVE_INFINITY }: { seed?: number; cutAt?: number } = {}) {
    this.#next = chance(seed);
    this.cutAt = cutAt;
  }

  get isCut(): boolean {
    return this.draws >= this.cutAt;
  }

  async draw(): Promise<void> {
    for (let turns = Math.floor(this.#next() * 4); turns > 0; turns--) await undefined;
    this.draws++;
    if (this.isCut) throw new Fault('failure', 'power-cut', 'The power went.');
  }
}

import { type Chance, chance } from '#chance';
import { Fault } from '#fault';

/** What keeps a trial's store alive. Each effect draws on it twice, before it and after it; cut off, nothing has an effect any more. */
export class Power {
  readonly #next: Chance;
  /** Draws so far. */
  draws = 0;
  /** The draw at which the power fails; Infinity for never. */
  readonly cutAt: number;
  /** Called at each draw, for mischief. */
  readonly #onDraw: (draws: number) => void;

  /** @param seed decides how long each effect takes, in turns of the event loop's microtasks */
  constructor(options: { seed?: number; cutAt?: number; onDraw?: (draws: number) => void } = {}) {
    this.#next = chance(options.seed ?? 0);
    this.cutAt = options.cutAt ?? Number.POSITIVE_INFINITY;
    this.#onDraw = options.onDraw ?? (() => {});
  }

  get isCut(): boolean {
    return this.draws >= this.cutAt;
  }

  async draw(): Promise<void> {
    for (let turns = Math.floor(this.#next() * 4); turns > 0; turns--) await undefined;
    this.draws++;
    this.#onDraw(this.draws);
    if (this.isCut) throw new Fault('failure', 'power-cut', 'The power went.');
  }
}

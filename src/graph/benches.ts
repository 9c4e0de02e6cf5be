import { Fault } from '#fault';
import type { BuildOptions } from './build.ts';
import { byPlace, type Node } from './node.ts';

const DEFAULT_PARALLEL = 2;

/** Where steps queue to be worked on: so many at once in all, and so many of a stage; the earliest of the plan first. */
export class Benches {
  readonly #parallel: number;
  readonly #limits: Readonly<Record<string, number>>;
  readonly #busy = new Map<string, number>();
  #taken = 0;
  /** In plan order. */
  readonly #queue: Node[] = [];

  constructor({ parallel = DEFAULT_PARALLEL, stageLimits = {} }: Pick<BuildOptions, 'parallel' | 'stageLimits'>) {
    for (const limit of [parallel, ...Object.values(stageLimits)]) {
      if (Number.isInteger(limit) && limit >= 1) continue;
      throw new Fault('failure', 'build-parallel', `${limit} steps cannot be at work at once; it takes 1 or more.`, {
        facts: { parallel, stageLimits },
      });
    }
    this.#parallel = parallel;
    this.#limits = stageLimits;
  }

  queue(node: Node): void {
    let low = 0;
    let high = this.#queue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#queue[middle];
      if (other !== undefined && byPlace(other, node) <= 0) low = middle + 1;
      else high = middle;
    }
    this.#queue.splice(low, 0, node);
  }

  /** The next node there is room for, its place taken; undefined when there is none. */
  next(): Node | undefined {
    if (this.#taken >= this.#parallel) return undefined;
    const index = this.#queue.findIndex(
      ({ step }) => this.#busyWith(step.stage) < (this.#limits[step.stage] ?? Infinity),
    );
    const node = index < 0 ? undefined : this.#queue.splice(index, 1)[0];
    if (node !== undefined) this.#take(node.step.stage, 1);
    return node;
  }

  /** Gives back the place that `next` took. */
  leave(node: Node): void {
    this.#take(node.step.stage, -1);
  }

  #take(stage: string, places: 1 | -1): void {
    this.#taken += places;
    this.#busy.set(stage, this.#busyWith(stage) + places);
  }

  #busyWith(stage: string): number {
    return this.#busy.get(stage) ?? 0;
  }
}

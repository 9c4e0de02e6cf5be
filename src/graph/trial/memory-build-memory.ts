import type { BuildMemory, Finished } from '../memory.ts';
import type { StepId, StepKey } from '../step.ts';
import { Power } from './power.ts';

/** What builds remember, kept in memory, for tests. A write takes effect at once or not at all. */
export class MemoryBuildMemory implements BuildMemory {
  readonly #finished = new Map<StepKey, Finished>();
  readonly #pointers = new Map<string, Map<StepId, StepKey>>();
  /** Replace it to let a later process go on with what is remembered. */
  power: Power;

  constructor(power = new Power()) {
    this.power = power;
  }

  async find(key: StepKey): Promise<Finished | undefined> {
    await this.power.draw();
    return this.#finished.get(key);
  }

  async remember(finished: Finished): Promise<void> {
    await this.power.draw();
    this.#finished.set(finished.key, structuredClone(finished));
    await this.power.draw();
  }

  async forget(key: StepKey): Promise<void> {
    await this.power.draw();
    this.#finished.delete(key);
    await this.power.draw();
  }

  async last(build: string, step: StepId): Promise<Finished | undefined> {
    await this.power.draw();
    const key = this.#pointers.get(build)?.get(step);
    return key === undefined ? undefined : this.#finished.get(key);
  }

  async point(build: string, step: StepId, key: StepKey): Promise<void> {
    await this.power.draw();
    const steps = this.#pointers.get(build) ?? new Map<StepId, StepKey>();
    this.#pointers.set(build, steps.set(step, key));
    await this.power.draw();
  }

  async keepOnly(build: string, steps: ReadonlySet<StepId>): Promise<void> {
    await this.power.draw();
    const pointers = this.#pointers.get(build) ?? new Map<StepId, StepKey>();
    for (const step of pointers.keys()) if (!steps.has(step)) pointers.delete(step);
    await this.power.draw();
  }

  /** Asked without power and without taking time. */
  knows(key: StepKey): Finished | undefined {
    return this.#finished.get(key);
  }

  /** Which key each step of a build points at. */
  pointers(build: string): ReadonlyMap<StepId, StepKey> {
    return new Map(this.#pointers.get(build));
  }
}

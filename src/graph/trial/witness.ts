import type { Finished } from '../memory.ts';
import type { StepId, StepKey } from '../step.ts';
import type { MemoryArtifacts } from './memory-artifacts.ts';
import { MemoryBuildMemory } from './memory-build-memory.ts';
import type { Power } from './power.ts';

/** A memory that writes down whatever is done in the wrong order. */
export class WitnessedMemory extends MemoryBuildMemory {
  readonly #artifacts: MemoryArtifacts;
  /** What was done against the rules; stays empty. */
  readonly wrongs: string[] = [];
  /** Keys that were worked on since the last `clear`, in order. */
  readonly runs: StepKey[] = [];

  constructor(artifacts: MemoryArtifacts, power?: Power) {
    super(power);
    this.#artifacts = artifacts;
  }

  /** A step says that it is at work. */
  run(step: StepId, key: StepKey): void {
    this.runs.push(key);
    if (this.knows(key)) this.wrongs.push(`${step} repeats finished work`);
  }

  override async remember(finished: Finished): Promise<void> {
    const kept = Object.values(finished.outputs).every((artifact) => this.#artifacts.hashes.includes(artifact.hash));
    if (!kept) this.wrongs.push(`${finished.ingredients.recipe.name} is remembered before it is kept`);
    await super.remember(finished);
  }

  override async forget(key: StepKey): Promise<void> {
    const outputs = Object.values(this.knows(key)?.outputs ?? {});
    const damaged = outputs.some((artifact) => this.#artifacts.foundDamaged.has(artifact.hash));
    if (!damaged) this.wrongs.push('work is forgotten that nobody found damaged');
    await super.forget(key);
  }

  override async point(build: string, step: StepId, key: StepKey): Promise<void> {
    if (!this.knows(key)) this.wrongs.push(`${step} points at work that is not remembered`);
    await super.point(build, step, key);
    if (!this.knows(key)) this.wrongs.push(`${step} points at work that was forgotten meanwhile`);
  }
}

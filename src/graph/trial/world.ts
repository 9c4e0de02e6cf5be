import type { BuildOptions, BuildResult } from '../build.ts';
import { build } from '../building.ts';
import { type Examined, examine } from '../examine.ts';
import { MemoryArtifacts } from './memory-artifacts.ts';
import { Power } from './power.ts';
import { type Toy, type ToyKind, toyStep } from './toys.ts';
import { WitnessedMemory } from './witness.ts';

/** Something that happens to a toy world; the numbers choose among what there is at that moment. */
export interface Happening {
  readonly what:
    | 'edit'
    | 'raise'
    | 'add'
    | 'remove'
    | 'rewire'
    | 'rename'
    | 'damage'
    | 'lose'
    | 'ruin'
    | 'cut'
    | 'haunt'
    | 'build';
  readonly which: number;
  readonly how: number;
}

const TEXTS = ['a', 'b', 'c', 'd'];

/** Toys that a person keeps changing and building, with a store that files vanish from and the power failing now and then. */
export class World {
  readonly artifacts = new MemoryArtifacts();
  readonly memory = new WitnessedMemory(this.artifacts);
  readonly #kinds: readonly ToyKind[];
  #toys: readonly Toy[] = [];
  #named = 0;

  constructor(kinds: readonly ToyKind[]) {
    this.#kinds = kinds;
  }

  get toys(): readonly Toy[] {
    return this.#toys;
  }

  /** Builds what there is now. `how` decides order and timing. */
  build(how: number, power = new Power({ seed: how })): Promise<BuildResult> {
    return build({ ...this.#options(how, power), parallel: 1 + (how % 4) });
  }

  /** Builds while the power goes at a draw. */
  buildCut(how: number, cutAt: number): Promise<BuildResult> {
    return this.build(how, new Power({ seed: how, cutAt }));
  }

  /** Builds while two files are damaged, now and a little later. */
  buildHaunted(how: number, from: number): Promise<BuildResult> {
    const onDraw = (draws: number) => {
      if (draws === from || draws === from + 7) this.happen({ what: 'damage', which: how + draws, how });
    };
    return this.build(how, new Power({ seed: how, onDraw }));
  }

  /** What a build would do now. */
  examine(): Promise<readonly Examined[]> {
    return examine(this.#options(0, new Power()));
  }

  #options(how: number, power: Power): BuildOptions {
    this.artifacts.power = power;
    this.artifacts.foundDamaged.clear();
    this.memory.power = power;
    const steps = this.#toys.map((toy) => toyStep(toy, this.memory));
    const { artifacts, memory } = this;
    return { build: 'world', steps: how % 2 === 0 ? steps : steps.reverse(), artifacts, memory };
  }

  /** What building the same toys from nothing comes to. */
  async fromScratch(): Promise<BuildResult> {
    const artifacts = new MemoryArtifacts();
    const steps = this.#toys.map((toy) => toyStep(toy));
    return build({ build: 'scratch', steps, artifacts, memory: new WitnessedMemory(artifacts) });
  }

  /** Lets a change or a misfortune happen. */
  happen({ what, which, how }: Happening): void {
    const hash = this.artifacts.hashes[which % Math.max(1, this.artifacts.hashes.length)];
    if (what === 'add') this.#toys = [...this.#toys, this.#newToy(which, how)];
    else if (what === 'damage' && hash !== undefined) this.artifacts.damage(hash);
    else if (what === 'lose' && hash !== undefined) this.artifacts.lose(hash);
    else if (what === 'ruin') this.#ruin(which);
    else this.#change(what, which % Math.max(1, this.#toys.length), how);
  }

  /** Damages every second or third file there is. */
  #ruin(which: number): void {
    for (const [index, hash] of this.artifacts.hashes.entries()) {
      if ((index + which) % (2 + (which % 2)) === 0) this.artifacts.damage(hash);
    }
  }

  #change(what: Happening['what'], index: number, how: number): void {
    const toy = this.#toys[index];
    if (toy === undefined) return;
    const put = (change: Partial<Toy>) => {
      this.#toys = this.#toys.map((each) => (each === toy ? { ...toy, ...change } : each));
    };
    if (what === 'edit') put({ text: TEXTS[how % TEXTS.length] ?? '' });
    else if (what === 'raise') put({ version: toy.version + 1 });
    else if (what === 'rewire') put({ inputs: this.#someInputs(index, how) });
    else if (what === 'rename') this.#rename(toy);
    else if (what === 'remove') {
      this.#toys = this.#toys
        .filter((each) => each !== toy)
        .map((each) => ({ ...each, inputs: each.inputs.filter((id) => id !== toy.id) }));
    }
  }

  #rename(toy: Toy): void {
    const id = `toy${this.#named++}`;
    this.#toys = this.#toys.map((each) => ({
      ...each,
      id: each === toy ? id : each.id,
      inputs: each.inputs.map((input) => (input === toy.id ? id : input)),
    }));
  }

  #newToy(which: number, how: number): Toy {
    const kind = this.#kinds[which % this.#kinds.length] ?? 'join';
    const inputs = this.#someInputs(this.#toys.length, how);
    return { id: `toy${this.#named++}`, kind, text: TEXTS[how % TEXTS.length] ?? '', version: 1, inputs };
  }

  /** Up to three of the toys before an index: never a circle. */
  #someInputs(index: number, how: number): readonly string[] {
    const picked = [how % 7, how % 11, how % 13]
      .map((number) => this.#toys[number])
      .filter((_, turn) => turn <= how % 4);
    return [...new Set(picked.flatMap((toy) => (toy && this.#toys.indexOf(toy) < index ? [toy.id] : [])))];
  }
}

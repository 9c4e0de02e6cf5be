import type { Fault } from '#fault';
import type { Outputs } from './artifact.ts';
import { Benches } from './benches.ts';
import type { BuildEvent, BuildOptions, BuildResult, Reason } from './build.ts';
import { type Damage, damagedInputs, damageOf, speaksOfDamage } from './damage.ts';
import { expansionOf } from './expansion.ts';
import { reasonToMake } from './explain.ts';
import { brokenAgain, cancelled, faultAt, stuck } from './faults.ts';
import { ingredientsOf, sameContent, stepKey } from './key.ts';
import { Keyring } from './keyring.ts';
import type { Finished } from './memory.ts';
import type { Node, Standing, Work } from './node.ts';
import { Plan } from './plan.ts';
import type { Step } from './step.ts';
import { Tasks } from './tasks.ts';
import { carryOut } from './work.ts';

/**
 * Makes everything the steps stand for that is not there already. When it resolves, each step's outputs follow from the outputs of
 * its inputs as they are now, whatever was changed, damaged or cut short before.
 */
export async function build(options: BuildOptions): Promise<BuildResult> {
  return new Building(options).result();
}

/**
 * One build at work. Whenever the ground moves under a step (an input was made again and came out different) the step goes back to
 * waiting and is looked at afresh; everything else follows from that. A slow answer is dropped when the step has moved on meanwhile.
 */
class Building {
  readonly #options: BuildOptions;
  readonly #plan: Plan;
  readonly #benches: Benches;
  readonly #keys = new Keyring();
  readonly #tasks = new Tasks(() => this.#fill());
  readonly #made: BuildResult['made'][number][] = [];
  /** Steps the listener knows to be made or current. */
  readonly #told = new Set<Step>();
  /** Steps being looked up; until they are, nobody can say which step comes first. */
  #lookups = 0;
  #fault: Fault | undefined;

  constructor(options: BuildOptions) {
    this.#options = options;
    this.#plan = new Plan(options.steps);
    this.#benches = new Benches(options);
  }

  async result(): Promise<BuildResult> {
    for (const node of this.#plan.nodes) this.#consider(node);
    await this.#quiet();
    let repairs: number;
    do {
      repairs = this.#keys.repairs;
      this.#errand(undefined, () => this.#repairWanted());
      await this.#quiet();
    } while (this.#keys.repairs > repairs);
    await this.#options.memory.keepOnly(this.#options.build, this.#plan.ids);
    const made = new Set(this.#made.map(({ step }) => step.id));
    const nodes = this.#plan.nodes;
    return {
      outputs: new Map(nodes.map((node) => [node.step.id, node.outputs ?? {}])),
      made: this.#made,
      current: nodes.map((node) => node.step).filter((step) => !made.has(step.id)),
    };
  }

  /** Looks whether a step's work is known, once all its inputs are. */
  #consider(node: Node): void {
    if (this.#stopped || node.standing.at !== 'waiting' || !this.#plan.has(node)) return;
    const inputs = node.inputOutputs;
    if (inputs === undefined) return;
    const standing: Standing = { at: 'looking' };
    node.standing = standing;
    this.#lookups++;
    this.#errand(node, () => this.#look(node, standing, inputs).finally(() => this.#lookups--));
  }

  async #look(node: Node, looking: Standing, inputs: readonly Outputs[]): Promise<void> {
    const { step } = node;
    const work: Work = { key: stepKey(step, inputs), ingredients: ingredientsOf(step, inputs), inputs };
    const known = await this.#options.memory.find(work.key);
    const output = this.#keys.damagedOutput(work.key);
    if (known !== undefined && output === undefined) {
      await this.#settle(node, looking, work, known.outputs);
      return;
    }
    const why: Reason =
      output === undefined
        ? await reasonToMake(this.#options.build, step.id, work, this.#options.memory)
        : { state: 'damaged', output };
    if (node.standing !== looking) return;
    node.standing = { at: 'queued', work, why };
    this.#benches.queue(node);
  }

  /** Puts as many queued steps to work as there is room for. */
  #fill(): void {
    while (!this.#stopped && this.#lookups === 0) {
      const node = this.#benches.next();
      if (node === undefined) return;
      const { standing } = node;
      if (standing.at === 'queued' && this.#ready(node, standing.work)) this.#begin(node, standing.work, standing.why);
      else this.#benches.leave(node);
    }
  }

  /** Whether a queued step may start now; otherwise it waits for what has to happen first. */
  #ready(node: Node, { key }: Work): boolean {
    const inputsSettled = node.inputOutputs !== undefined;
    if (inputsSettled && !this.#keys.isHeld(key) && !this.#keys.isMade(key)) return true;
    node.wait();
    if (inputsSettled && !this.#keys.follow(key, node)) this.#consider(node);
    return false;
  }

  #begin(node: Node, work: Work, why: Reason): void {
    const working: Standing = { at: 'working', work };
    node.standing = working;
    this.#keys.hold(work.key);
    this.#errand(node, async () => {
      try {
        await this.#make(node, working, work, why);
      } finally {
        this.#benches.leave(node);
        for (const follower of this.#keys.release(work.key)) this.#consider(follower);
      }
    });
  }

  async #make(node: Node, working: Standing, work: Work, why: Reason): Promise<void> {
    if (await this.#repairInputs(node, working, work)) return;
    if (this.#stopped || node.standing !== working) return;
    const { step } = node;
    this.#tell({ type: 'step-start', step, why });
    let finished: Finished;
    try {
      finished = await carryOut(node, work, this.#options);
    } catch (error) {
      this.#tell({ type: 'step-fail', step, fault: error });
      if (!speaksOfDamage(error)) throw error;
      if (await this.#repairInputs(node, working, work)) return;
      if (!this.#keys.retry(work.key)) throw error;
      this.#reconsider(node, working);
      return;
    }
    this.#keys.made(work.key);
    this.#told.add(step);
    this.#made.push({ step, why, seconds: finished.seconds });
    this.#tell({ type: 'step-finish', step, seconds: finished.seconds });
    await this.#settle(node, working, work, finished.outputs);
  }

  /** The step's work is known and remembered: points at it, and lets those go on who wait for it. */
  async #settle(node: Node, before: Standing, work: Work, outputs: Outputs): Promise<void> {
    const { build, memory } = this.#options;
    const { step } = node;
    const last = await memory.last(build, step.id);
    if (node.standing === before && last?.key !== work.key && this.#keys.damagedOutput(work.key) === undefined) {
      await this.#keys.pointing(step.id, work.key, () => memory.point(build, step.id, work.key));
    }
    if (node.standing !== before) return;
    if (this.#keys.damagedOutput(work.key) !== undefined) {
      this.#reconsider(node, before);
      return;
    }
    const changed = node.outputs === undefined || !sameContent(node.outputs, outputs);
    node.outputs = outputs;
    node.standing = { at: 'settled', work, outputs };
    if (!this.#told.has(step)) this.#tell({ type: 'step-current', step });
    this.#told.add(step);
    if (changed) {
      this.#plan.prune(node);
      node.expanded = step.expand === undefined;
      for (const dependant of node.dependants) dependant.wait();
    }
    for (const dependant of node.dependants) this.#consider(dependant);
    if (!node.expanded) this.#errand(node, () => this.#expand(node, outputs));
  }

  async #expand(node: Node, outputs: Outputs): Promise<void> {
    const { standing, step } = node;
    const expansion = await expansionOf(step, outputs, this.#options.artifacts);
    if (node.standing !== standing || this.#stopped) return;
    if ('damaged' in expansion) {
      await this.#repair({ node, outputs, output: expansion.damaged });
      return;
    }
    const children = this.#plan.grow(node, expansion.steps);
    node.expanded = true;
    if (children.length > 0) this.#tell({ type: 'plan-grow', steps: expansion.steps });
    for (const child of children) this.#consider(child);
  }

  /** Has damaged inputs made again; the step waits for them. False when there are none. */
  async #repairInputs(node: Node, working: Standing, work: Work): Promise<boolean> {
    const damages = await damagedInputs(node, work.inputs, this.#options.artifacts);
    for (const damage of damages) await this.#repair(damage);
    if (damages.length > 0) this.#reconsider(node, working);
    return damages.length > 0;
  }

  /** Sends a step back to be looked at afresh, unless it has moved on already. */
  #reconsider(node: Node, standing: Standing): void {
    if (node.standing !== standing) return;
    node.wait();
    this.#consider(node);
  }

  /** Of what the caller is going to read, and was not made just now, has made again what is damaged. */
  async #repairWanted(): Promise<void> {
    const { artifacts, wanted } = this.#options;
    for (const node of this.#plan.nodes) {
      const { standing } = node;
      if (standing.at !== 'settled' || this.#keys.isMade(standing.work.key)) continue;
      if (!(wanted ? wanted(node.step) : node.dependants.size === 0)) continue;
      const damage = await damageOf(node, standing.outputs, artifacts);
      if (damage) await this.#repair(damage);
    }
  }

  /** Forgets damaged work, and sends everybody back who relied on its files being there. */
  async #repair({ node, outputs, output }: Damage): Promise<void> {
    const { standing } = node;
    if (standing.at !== 'settled' || standing.outputs !== outputs) return;
    const { key } = standing.work;
    if (!this.#keys.damage(key, output)) throw brokenAgain(node.step.id, output);
    const twins = this.#plan.nodes.filter((each) => each.standing.at === 'settled' && each.standing.work.key === key);
    for (const twin of twins) twin.wait();
    if (this.#keys.isHeld(key)) {
      for (const twin of twins) this.#keys.follow(key, twin);
      return;
    }
    this.#keys.hold(key, twins);
    try {
      await this.#keys.pointed(key);
      await this.#options.memory.forget(key);
    } finally {
      for (const follower of this.#keys.release(key)) this.#consider(follower);
    }
  }

  get #stopped(): boolean {
    return this.#fault !== undefined || this.#options.signal?.aborted === true;
  }

  /** Resolves when nothing is under way and every step is settled; throws what stopped the build otherwise. */
  async #quiet(): Promise<void> {
    this.#fill();
    await this.#tasks.quiet();
    if (this.#fault) throw this.#fault;
    const open = this.#plan.nodes.filter((node) => node.standing.at !== 'settled' || !node.expanded);
    if (open.length > 0)
      throw this.#options.signal?.aborted ? this.#cancelled : stuck(open.map((node) => node.step.id));
  }

  get #cancelled(): Fault {
    return cancelled(this.#options.build, this.#options.signal?.reason);
  }

  #errand(node: Node | undefined, work: () => Promise<void>): void {
    this.#tasks.start(() =>
      work().catch((error: unknown) => {
        this.#fault ??= this.#options.signal?.aborted ? this.#cancelled : faultAt(node?.step.id, error);
      }),
    );
  }

  #tell(event: BuildEvent): void {
    this.#options.onEvent?.(event);
  }
}

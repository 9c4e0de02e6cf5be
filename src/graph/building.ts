import { Fault } from '#fault';
import type { Outputs } from './artifact.ts';
import { Benches } from './benches.ts';
import type { BuildEvent, BuildOptions, BuildResult, Reason } from './build.ts';
import { type Damage, damagedInputs, damageOf, speaksOfDamage } from './damage.ts';
import { expansionOf } from './expansion.ts';
import { reasonToMake } from './explain.ts';
import { brokenAgain, cancelled, faultAt } from './faults.ts';
import { ingredientsOf, sameContent, stepKey } from './key.ts';
import { Keyring } from './keyring.ts';
import type { Node, Standing, Work } from './node.ts';
import { Plan } from './plan.ts';
import { Tasks } from './tasks.ts';
import type { StepId } from './step.ts';
import { carryOut } from './work.ts';

/**
 * Makes everything the steps stand for that is not there already. When it resolves, each step's outputs follow from the outputs of
 * its inputs as they are now, whatever was changed, damaged or cut short before.
 */
export function build(options: BuildOptions): Promise<BuildResult> {
  return new Building(options).result();
}

/**
 * One build at work. Whenever the ground moves under a step (an input is made again and came out different) the step goes back to
 * waiting and is looked at afresh; everything else follows from that.
 */
class Building {
  readonly #options: BuildOptions;
  readonly #plan: Plan;
  readonly #benches: Benches;
  readonly #keys = new Keyring();
  readonly #tasks: Tasks;
  readonly #made: BuildResult['made'][number][] = [];
  readonly #told = new Set<StepId>();
  #fault: Fault | undefined;

  constructor(options: BuildOptions) {
    this.#options = options;
    this.#plan = new Plan(options.steps);
    this.#benches = new Benches(options);
    this.#tasks = new Tasks(() => this.#fill());
  }

  async result(): Promise<BuildResult> {
    for (const node of this.#plan.nodes) this.#consider(node);
    await this.#quiet();
    let repairs: number;
    do {
      repairs = this.#keys.repairs;
      this.#start(undefined, () => this.#repairWanted());
      await this.#quiet();
    } while (this.#keys.repairs !== repairs);
    const { build, memory } = this.#options;
    await memory.keepOnly(build, this.#plan.ids);
    return this.#told_();
  }
}

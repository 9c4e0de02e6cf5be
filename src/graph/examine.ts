import type { BuildOptions, Reason } from './build.ts';
import { damageOf } from './damage.ts';
import { expansionOf } from './expansion.ts';
import { reasonToMake } from './explain.ts';
import { ingredientsOf, stepKey } from './key.ts';
import { byPlace, type Node, type Work } from './node.ts';
import { Plan } from './plan.ts';
import type { Step } from './step.ts';

/** What would become of a step. */
export interface Examined {
  readonly step: Step;
  readonly reason: Reason;
}

/**
 * What a build would make and why, without making it, in plan order. What current steps expand into is included; what comes of
 * others cannot be known yet. A step that reads one that would be made is `blocked`: it may turn out current all the same.
 */
export async function examine(options: BuildOptions): Promise<readonly Examined[]> {
  const examination = new Examination(options);
  return examination.result();
}

class Examination {
  readonly #options: BuildOptions;
  readonly #plan: Plan;
  readonly #reasons = new Map<Node, Reason>();

  constructor(options: BuildOptions) {
    this.#options = options;
    this.#plan = new Plan(options.steps);
  }

  async result(): Promise<readonly Examined[]> {
    let nodes: readonly Node[] = this.#plan.inOrder;
    while (nodes.length > 0) {
      for (const node of nodes) this.#reasons.set(node, await this.#reasonOf(node));
      nodes = await this.#grown(nodes);
    }
    await this.#findDamage();
    return [...this.#reasons]
      .sort(([left], [right]) => byPlace(left, right))
      .map(([node, reason]) => ({ step: node.step, reason }));
  }

  async #reasonOf(node: Node): Promise<Reason> {
    const inputs = node.inputOutputs;
    if (inputs === undefined) {
      const by = node.inputs.filter((input) => input.standing.at !== 'settled').map((input) => input.step.id);
      return { state: 'blocked', by: [...new Set(by)] };
    }
    const { build, memory } = this.#options;
    const work: Work = { key: stepKey(node.step, inputs), ingredients: ingredientsOf(node.step, inputs), inputs };
    const known = await memory.find(work.key);
    if (known === undefined) return reasonToMake(build, node.step.id, work, memory);
    node.standing = { at: 'settled', work, outputs: known.outputs };
    return { state: 'current' };
  }

  /** What the current ones among the nodes expand into. */
  async #grown(nodes: readonly Node[]): Promise<readonly Node[]> {
    const grown: Node[] = [];
    for (const node of nodes) {
      if (node.standing.at !== 'settled' || node.step.expand === undefined) continue;
      const expansion = await expansionOf(node.step, node.standing.outputs, this.#options.artifacts);
      if ('damaged' in expansion) this.#reasons.set(node, { state: 'damaged', output: expansion.damaged });
      else grown.push(...this.#plan.grow(node, expansion.steps));
    }
    return grown;
  }

  /** Finds current steps whose files a build would read, or might, and are damaged. */
  async #findDamage(): Promise<void> {
    const { wanted } = this.#options;
    const open = [...this.#reasons].filter(([, { state }]) => state !== 'current').map(([node]) => node);
    for (const node of this.#reasons.keys()) {
      if (wanted ? wanted(node.step) : node.dependants.size === 0) open.push(...(await this.#damagedWith(node)));
    }
    for (const node of open) {
      for (const input of node.inputs) open.push(...(await this.#damagedWith(input)));
    }
  }

  /** When a current step's work is damaged: every current step that shares it. Their reasons say so from now on. */
  async #damagedWith(node: Node): Promise<readonly Node[]> {
    if (node.standing.at !== 'settled' || this.#reasons.get(node)?.state !== 'current') return [];
    const { outputs, work } = node.standing;
    const damage = await damageOf(node, outputs, this.#options.artifacts);
    if (damage === undefined) return [];
    const sharing = [...this.#reasons.keys()].filter(
      ({ standing }) => standing.at === 'settled' && standing.work.key === work.key,
    );
    for (const each of sharing) this.#reasons.set(each, { state: 'damaged', output: damage.output });
    return sharing;
  }
}

import type { Outputs } from './artifact.ts';
import type { Reason } from './build.ts';
import type { Ingredients } from './memory.ts';
import type { Step, StepKey } from './step.ts';

/** What is known of a step's work once its inputs are: its key, and why it has to be done. */
export interface Work {
  readonly key: StepKey;
  readonly ingredients: Ingredients;
  readonly inputs: readonly Outputs[];
}

/**
 * Where a step stands in a build:
 * `waiting` for its inputs, `looking` whether its work is known, `queued` to be done, `working`, or `settled` with its outputs.
 */
export type Standing =
  | { readonly at: 'waiting' }
  | { readonly at: 'looking' }
  | { readonly at: 'queued'; readonly work: Work; readonly why: Reason }
  | { readonly at: 'working'; readonly work: Work }
  | { readonly at: 'settled'; readonly work: Work; readonly outputs: Outputs };

/** A step in its place among the others. */
export class Node {
  readonly step: Step;
  /** Its place in the plan: its number, after the places of the steps it grew out of. */
  readonly place: readonly number[];
  /** The step whose `expand` gave it; null for a step of the plan itself. */
  readonly parent: Node | null;
  readonly inputs: Node[] = [];
  readonly dependants = new Set<Node>();
  children: readonly Node[] = [];
  /** A new object at each move, so that a slow answer can tell whether it is still wanted. */
  standing: Standing = { at: 'waiting' };
  /** What it last settled with, even while it is being made again. */
  outputs: Outputs | undefined;
  /** Whether its `expand` has been heard for these outputs. */
  expanded = false;
  /** An input that was not settled when last asked. */
  #awaited: Node | undefined;

  constructor(step: Step, place: readonly number[], parent: Node | null) {
    this.step = step;
    this.place = place;
    this.parent = parent;
  }

  /** The outputs of all inputs in order, or undefined while one is not settled. */
  get inputOutputs(): readonly Outputs[] | undefined {
    if (this.#awaited !== undefined && this.#awaited.standing.at !== 'settled') return undefined;
    // What stands last in the plan settles last as a rule: looked for from the end, it need not be looked for often.
    this.#awaited = this.inputs.findLast((input) => input.standing.at !== 'settled');
    if (this.#awaited !== undefined) return undefined;
    return this.inputs.flatMap(({ standing }) => (standing.at === 'settled' ? [standing.outputs] : []));
  }

  wait(): void {
    this.standing = { at: 'waiting' };
  }
}

/** Negative when the first stands earlier in the plan. */
export function byPlace(left: Node, right: Node): number {
  const length = Math.min(left.place.length, right.place.length);
  for (let index = 0; index < length; index++) {
    const difference = (left.place[index] ?? 0) - (right.place[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.place.length - right.place.length;
}

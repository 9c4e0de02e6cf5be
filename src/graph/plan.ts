import { Fault } from '#fault';
import { byPlace, Node } from './node.ts';
import type { Step, StepId } from './step.ts';

/** The steps of a build and how they hang together. Grows when a step expands, and shrinks again when it expands into something else. */
export class Plan {
  readonly #nodes = new Map<StepId, Node>();

  constructor(steps: readonly Step[]) {
    this.#add(steps, null);
  }

  /** In the order of the plan; what a step expanded into comes right after it. */
  get nodes(): readonly Node[] {
    return [...this.#nodes.values()].sort(byPlace);
  }

  /** With inputs before what reads them. */
  get inOrder(): readonly Node[] {
    return inOrder(this.nodes);
  }

  get ids(): ReadonlySet<StepId> {
    return new Set(this.#nodes.keys());
  }

  /** Puts what a step expanded into in place of what it expanded into before; returns it with inputs before what reads them. */
  grow(parent: Node, steps: readonly Step[]): readonly Node[] {
    this.prune(parent);
    parent.children = this.#add(steps, parent);
    return parent.children;
  }

  /** Takes away everything that grew out of a step. */
  prune(parent: Node): void {
    for (const child of parent.children) {
      this.prune(child);
      this.#nodes.delete(child.step.id);
      for (const input of child.inputs) input.dependants.delete(child);
      child.wait();
    }
    parent.children = [];
  }

  has(node: Node): boolean {
    return this.#nodes.get(node.step.id) === node;
  }

  #add(steps: readonly Step[], parent: Node | null): readonly Node[] {
    const added = steps.map((step, index) => {
      if (this.#nodes.has(step.id)) throw twice(step);
      const node = new Node(step, [...(parent?.place ?? []), index], parent);
      this.#nodes.set(step.id, node);
      return node;
    });
    for (const node of added) {
      for (const id of node.step.inputs) this.#connect(node, id);
    }
    return inOrder(added);
  }

  #connect(node: Node, id: StepId): void {
    const input = this.#nodes.get(id);
    if (input === undefined || !sees(node, input)) throw unknown(node, id, input);
    node.inputs.push(input);
    input.dependants.add(node);
  }
}

/** A step sees the steps of the plan, those that came with it, and those that came with a step it grew out of: never what another step grew into. */
function sees(node: Node, input: Node): boolean {
  for (let at: Node | null = node; at !== null; at = at.parent) {
    if (input.parent === at.parent) return true;
  }
  return false;
}

/** The nodes so that inputs come before what reads them, else in plan order; throws `step-cycle` where there is no such order. */
function inOrder(nodes: readonly Node[]): readonly Node[] {
  const among = new Set(nodes);
  const open = new Map(nodes.map((node) => [node, node.inputs.filter((input) => among.has(input)).length]));
  const order = nodes.filter((node) => open.get(node) === 0);
  for (const node of order) {
    for (const dependant of node.dependants) {
      const left = (open.get(dependant) ?? 0) - dependant.inputs.filter((input) => input === node).length;
      open.set(dependant, left);
      if (left === 0) order.push(dependant);
    }
  }
  if (order.length < nodes.length) throw cycle(nodes.filter((node) => !order.includes(node)));
  return order;
}

function cycle(among: readonly Node[]): Fault {
  const path: Node[] = [];
  let at = among[0];
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    at = at.inputs.find((input) => among.includes(input));
  }
  const round = at === undefined ? path : [...path.slice(path.indexOf(at)), at];
  const steps = round.map((node) => node.step.id);
  return new Fault('failure', 'step-cycle', `Steps wait for each other in a circle: ${steps.join(' reads ')}.`, {
    facts: { steps },
  });
}

function twice(step: Step): Fault {
  return new Fault('failure', 'step-twice', `Two steps are named “${step.id}”.`, { facts: { step: step.id } });
}

function unknown(node: Node, id: StepId, input: Node | undefined): Fault {
  const why =
    input === undefined ? 'which is no step of this build' : `which only comes out of “${input.parent?.step.id}”`;
  return new Fault('failure', 'step-input-unknown', `The step “${node.step.id}” reads “${id}”, ${why}.`, {
    facts: { step: node.step.id, input: id },
  });
}

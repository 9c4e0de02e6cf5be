import type { Capabilities } from '../contract/index.ts';
import { type ModelCard, usualCost } from './cards.ts';
import { TASK_NEEDS, type Task } from './tasks.ts';

/** What a model must have. */
export interface Constraints {
  /** Capabilities it must not lack; what is not known counts as lacking only for `strictly`. */
  readonly needs?: Pick<Capabilities, 'tools' | 'json' | 'jsonSchema' | 'image' | 'audio' | 'reasoning'>;
  /** True: what is not known to be there is not there. */
  readonly strictly?: boolean;
  /** Tokens it must be able to read and write. */
  readonly context?: number;
  /** Tokens an answer must be able to have. */
  readonly output?: number;
  /** Micro-dollars a usual call may cost; models without a price are then left out. */
  readonly budget?: number;
  /** Only what runs on our own machines. */
  readonly localOnly?: boolean;
  /** What runs on our own machines first, if it can do it at all. */
  readonly localFirst?: boolean;
}

/** A model for a task, and why. */
export interface Recommendation {
  readonly card: ModelCard;
  /** One sentence. */
  readonly why: string;
  /** The others that would do, best first. */
  readonly others: readonly ModelCard[];
}

/** Why a model cannot be used; undefined when it can. */
export function obstacle(task: Task, card: ModelCard, constraints: Constraints): string | undefined {
  const { capabilities: can, local } = card;
  const { needs = {}, strictly = false, context, output, budget, localOnly = false } = constraints;
  if (localOnly && !local) return 'it does not run here';
  if (task === 'embedding' ? can.embedding !== true : can.text === false || can.embedding === true)
    return task === 'embedding' ? 'it makes no vectors' : 'it writes no text';
  for (const [name, needed] of Object.entries(needs)) {
    const has = Reflect.get(can, name);
    if (needed === true && (has === false || (strictly && has === undefined))) return `it lacks ${name}`;
  }
  if (context !== undefined && can.contextWindow !== undefined && can.contextWindow < context)
    return `it reads ${can.contextWindow} tokens and ${context} are needed`;
  if (output !== undefined && can.maxOutput !== undefined && can.maxOutput < output)
    return `it writes at most ${can.maxOutput} tokens`;
  if (budget === undefined) return undefined;
  const cost = usualCost(task, card);
  if (cost === undefined) return 'it has no price, and there is a budget';
  return cost > budget ? 'a call costs more than the budget' : undefined;
}

/**
 * The model to take for a task where nothing has been measured: of those strong enough the cheapest; where none is, the
 * strongest. Undefined where none can be used at all.
 */
export function recommend(
  task: Task,
  cards: readonly ModelCard[],
  constraints: Constraints = {},
): Recommendation | undefined {
  const usable = cards.filter((card) => obstacle(task, card, constraints) === undefined);
  const [best, ...others] = [...usable].sort((a, b) => compare(task, a, b, constraints.localFirst ?? false));
  return best === undefined
    ? undefined
    : { card: best, why: why(task, best, cards.length - usable.length, others.length), others };
}

/** Strong enough before too weak; then cheaper; where too weak, stronger first. The name decides what is left. */
function compare(task: Task, a: ModelCard, b: ModelCard, localFirst: boolean): number {
  const need = TASK_NEEDS[task].strength;
  const enough = (card: ModelCard): number => (task === 'embedding' || (card.strength ?? 0) >= need ? 1 : 0);
  const cost = (card: ModelCard): number => usualCost(task, card) ?? Number.MAX_VALUE;
  const here = (card: ModelCard): number => (localFirst && card.local ? 1 : 0);
  return (
    here(b) - here(a) ||
    enough(b) - enough(a) ||
    (enough(a) === 0 ? (b.strength ?? 0) - (a.strength ?? 0) : 0) ||
    cost(a) - cost(b) ||
    (b.strength ?? 0) - (a.strength ?? 0) ||
    `${a.engine}/${a.model}`.localeCompare(`${b.engine}/${b.model}`)
  );
}

function why(task: Task, card: ModelCard, left: number, others: number): string {
  const { strength: need, because } = TASK_NEEDS[task];
  const strong = task === 'embedding' || (card.strength ?? 0) >= need;
  const reason = strong
    ? `is the cheapest of those strong enough for ${task} (${because})`
    : `is the strongest there is, though ${task} wants a stronger one (${because})`;
  const rest = [others > 0 ? `${others} more would do` : '', left > 0 ? `${left} cannot be used for it` : ''].filter(
    Boolean,
  );
  return `${card.model} of ${card.engine} ${reason}; ${costWords(task, card)}${rest.length > 0 ? `; ${rest.join(', ')}` : ''}.`;
}

function costWords(task: Task, card: ModelCard): string {
  if (card.local) return 'it runs here and costs nothing';
  const cost = usualCost(task, card);
  return cost === undefined
    ? 'nobody has a price for it'
    : `a usual call costs about $${(cost / 1_000_000).toPrecision(2)}`;
}

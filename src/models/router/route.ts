import { Fault } from '#fault';
import { type Constraints, type ModelCard, obstacle, recommend, type Task, usualCost } from '../catalogue/index.ts';
import type { Target } from '../contract/index.ts';
import type { Measured } from '../quality/index.ts';

/** How good answers of a task have to be, 0..1. */
export const BARS: Readonly<Record<Task, number>> = {
  story: 0.7,
  dialogue: 0.7,
  shot: 0.65,
  summary: 0.6,
  review: 0.7,
  json: 0.85,
  chat: 0.6,
  embedding: 0.5,
};

/** Answers it takes before a measurement counts. */
export const ENOUGH_ANSWERS = 5;

export interface RouteAsking extends Constraints {
  /** Another bar than the task's. */
  readonly bar?: number;
  /** Tries a little-measured model now and then. Only when asked for. */
  readonly explore?: {
    /** 0..1: how often. */
    readonly share: number;
    readonly chance: () => number;
  };
}

/** Where a call goes, and why. */
export interface Route extends Target {
  readonly by: 'measured' | 'recommended' | 'explored';
  /** One sentence. */
  readonly why: string;
  /** What was said of every model, in their order. */
  readonly considered: readonly (Target & { readonly verdict: string })[];
}

type Look = {
  readonly card: ModelCard;
  readonly measured: Measured | undefined;
  readonly hindered: string | undefined;
};

/**
 * Chooses a model for a task: the cheapest whose answers in this studio have been good enough; where none has been measured
 * enough, the recommended one of those not found wanting. Nothing is left to chance unless exploring was asked for.
 *
 * Throws `model-unsuitable` (kind `not-found`) with what hinders each.
 */
export function route(
  task: Task,
  cards: readonly ModelCard[],
  measured: (target: Target) => Measured | undefined,
  asking: RouteAsking = {},
): Route {
  const bar = asking.bar ?? BARS[task];
  const looks = cards.map((card): Look => ({ card, measured: measured(card), hindered: obstacle(task, card, asking) }));
  const usable = looks.filter(({ hindered }) => hindered === undefined);
  const considered = looks.map((look) => ({
    engine: look.card.engine,
    model: look.card.model,
    verdict: verdictOf(look, bar),
  }));
  const answer = (by: Route['by'], { engine, model }: Target, why: string): Route => ({
    engine,
    model,
    by,
    why,
    considered,
  });

  const explored = explore(usable, asking);
  if (explored !== undefined)
    return answer(
      'explored',
      explored.card,
      `${explored.card.model} is tried because it has been measured least, as was asked for.`,
    );
  for (const group of groups(usable, asking)) {
    const best = cheapest(
      task,
      group.filter((look) => passes(look, bar)),
    );
    if (best !== undefined) return answer('measured', best.card, whyMeasured(task, best, bar));
    const open = group.filter((look) => !fails(look, bar)).map(({ card }) => card);
    const found = recommend(task, open, asking);
    if (found !== undefined)
      return answer('recommended', found.card, `${found.why.slice(0, -1)}; none has been measured good enough yet.`);
  }
  const best = usable.toSorted((a, b) => (b.measured?.mean ?? 0) - (a.measured?.mean ?? 0) || byName(a, b))[0];
  if (best !== undefined)
    return answer(
      'measured',
      best.card,
      `${best.card.model} is the best there is for ${task}, though ${verdictOf(best, bar)}.`,
    );
  throw unsuitable(task, considered);
}

const enough = ({ measured }: Look): boolean => measured !== undefined && measured.count >= ENOUGH_ANSWERS;
const passes = (look: Look, bar: number): boolean => enough(look) && (look.measured?.low ?? 0) >= bar;
/** Below the bar as found, not only as far as can be told. */
const fails = (look: Look, bar: number): boolean => enough(look) && (look.measured?.mean ?? 0) < bar;

/** What runs here first, then everything, when that was asked for. */
const groups = (usable: readonly Look[], { localFirst = false }: RouteAsking): readonly (readonly Look[])[] =>
  localFirst ? [usable.filter(({ card }) => card.local), usable] : [usable];

function explore(usable: readonly Look[], { explore: asked }: RouteAsking): Look | undefined {
  if (asked === undefined || asked.chance() >= asked.share) return undefined;
  return usable.toSorted((a, b) => (a.measured?.count ?? 0) - (b.measured?.count ?? 0) || byName(a, b))[0];
}

const cheapest = (task: Task, looks: readonly Look[]): Look | undefined =>
  looks.toSorted(
    (a, b) =>
      (usualCost(task, a.card) ?? Number.MAX_VALUE) - (usualCost(task, b.card) ?? Number.MAX_VALUE) ||
      (b.measured?.low ?? 0) - (a.measured?.low ?? 0) ||
      byName(a, b),
  )[0];

const byName = (a: Look, b: Look): number =>
  `${a.card.engine}/${a.card.model}`.localeCompare(`${b.card.engine}/${b.card.model}`);

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function verdictOf(look: Look, bar: number): string {
  const { hindered, measured } = look;
  if (hindered !== undefined) return hindered;
  if (measured === undefined) return 'it has not been measured';
  const found = `it reached ${percent(measured.mean)} in ${measured.count} answers`;
  if (!enough(look)) return `${found}, too few to count`;
  if (passes(look, bar)) return `${found}, which is enough`;
  return fails(look, bar) ? `${found}, below ${percent(bar)}` : `${found}, not surely ${percent(bar)}`;
}

function whyMeasured(task: Task, look: Look, bar: number): string {
  const cost = usualCost(task, look.card);
  const price = look.card.local
    ? 'costs nothing here'
    : cost === undefined
      ? 'has no price'
      : `costs about $${(cost / 1_000_000).toPrecision(2)} a call`;
  return `${look.card.model} of ${look.card.engine} ${price} and is the cheapest that is good enough for ${task}: ${verdictOf(look, bar)} (${percent(bar)} is wanted).`;
}

const unsuitable = (task: Task, considered: Route['considered']): Fault =>
  new Fault('not-found', 'model-unsuitable', `No model can be used for ${task}.`, {
    facts: { task, considered },
    hint:
      considered.length === 0
        ? 'Set up an engine first.'
        : considered
            .slice(0, 3)
            .map(({ model, verdict }) => `${model}: ${verdict}.`)
            .join(' '),
  });

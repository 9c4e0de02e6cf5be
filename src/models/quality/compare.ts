import { Fault } from '#fault';
import { type MicroDollars, microDollars, NOTHING, type Quote } from '#operation';
import { type TextRequest, textOf } from '../contract/index.ts';
import type { Asking, Gateway } from '../gateway/gateway.ts';
import type { QualityBook } from './book.ts';
import { type Attempt, type Bout, type Comparison, duelOf, standingOf } from './comparison.ts';
import type { Preference } from './rater.ts';

/** A case both are tried on. */
export interface TrialCase<Values = unknown> {
  readonly name: string;
  readonly values: Values;
}

/** A prompt with a model. */
export interface Contestant<Values = unknown> {
  readonly name: string;
  /** As in `Asking`; the default model where missing. */
  readonly model?: string;
  readonly request: (values: Values) => TextRequest;
}

/** Chooses between two answers, not knowing whose they are: a model, a rule, a person. */
export interface BlindJudge {
  prefer(prompt: string, first: string, second: string): Promise<Preference>;
  /** What a judgement would cost; nothing where missing. */
  quote?(prompt: string, first: string, second: string): Promise<Quote>;
}

/** What a comparison would cost. */
export interface ComparisonQuote {
  readonly low: MicroDollars;
  readonly expected: MicroDollars;
  readonly worst: MicroDollars;
  /** Calls nobody has a price for; the sums hold the policy's figures for them. */
  readonly unpriced: number;
  readonly calls: number;
}

export interface ComparisonPlan<Values> {
  readonly title: string;
  readonly contestants: readonly Contestant<Values>[];
  readonly cases: readonly TrialCase<Values>[];
  readonly judge: BlindJudge;
  /** For every call; its answers are not taken from memory. */
  readonly asking: Omit<Asking, 'model' | 'id' | 'cache'>;
  /** Is shown what it would cost before anything is spent; false: nothing is. */
  readonly approve: (quote: ComparisonQuote) => boolean | Promise<boolean>;
}

/** What a comparison is done with. */
export interface ComparisonTools {
  readonly gateway: Pick<Gateway, 'generate' | 'quote'>;
  readonly book: Pick<QualityBook, 'keep'>;
  /** Monotonic, milliseconds. */
  readonly clock: () => number;
  /** The time of day, epoch milliseconds. */
  readonly now: () => number;
  /** 0..1; decides whom the judge sees first. */
  readonly chance: () => number;
  readonly id: string;
}

/** Characters an answer is taken to have in a quote of judging it: that of 800 tokens. */
const USUAL_ANSWER = 'x'.repeat(2_880);

/** What a comparison would cost, every answer and every judgement. */
export async function quoteComparison<Values>(
  gateway: Pick<Gateway, 'quote'>,
  { contestants, cases, judge }: Pick<ComparisonPlan<Values>, 'contestants' | 'cases' | 'judge'>,
): Promise<ComparisonQuote> {
  const quotes: Quote[] = [];
  for (const { values } of cases) {
    for (const { model, request } of contestants)
      quotes.push(await gateway.quote(request(values), model === undefined ? {} : { model }));
    for (const [left] of pairsOf(contestants)) {
      const quote = await judge.quote?.(promptOf(left.request(values)), USUAL_ANSWER, USUAL_ANSWER);
      if (quote !== undefined) quotes.push(quote);
    }
  }
  const sum = (figure: 'low' | 'expected' | 'worst') =>
    microDollars(quotes.reduce((so, quote) => so + quote[figure], 0));
  const unpriced = quotes.filter(({ priced }) => !priced).length;
  return { low: sum('low'), expected: sum('expected'), worst: sum('worst'), unpriced, calls: quotes.length };
}

/**
 * Tries prompts and models on the same cases and has a judge choose between each two answers without knowing whose they are.
 * Whatever fails loses against what was answered. The result is kept in the book.
 *
 * Throws `comparison-declined` (kind `cancelled`) when the quote is not approved, `comparison-empty` (kind `usage`).
 */
export async function compare<Values>(plan: ComparisonPlan<Values>, tools: ComparisonTools): Promise<Comparison> {
  const { title, contestants, cases, approve } = plan;
  if (
    contestants.length < 2 ||
    cases.length === 0 ||
    new Set(contestants.map(({ name }) => name)).size < contestants.length
  )
    throw new Fault(
      'usage',
      'comparison-empty',
      'A comparison needs two contestants with different names, and a case.',
    );
  const quote = await quoteComparison(tools.gateway, plan);
  if (!(await approve(quote)))
    throw new Fault('cancelled', 'comparison-declined', 'The comparison was not begun; nothing was spent.', {
      facts: { quote },
    });
  const attempts: Attempt[] = [];
  const bouts: Bout[] = [];
  const costs: (MicroDollars | null)[] = [];
  for (const each of cases) {
    for (const contestant of contestants) attempts.push(await attempt(plan, tools, contestant, each));
    for (const [left, right] of pairsOf(contestants)) {
      const of = (name: string) => attempts.find((some) => some.contestant === name && some.case === each.name);
      const { cost, ...bout } = await fight(
        plan.judge,
        promptOf(left.request(each.values)),
        of(left.name),
        of(right.name),
        tools.chance,
      );
      bouts.push(bout);
      costs.push(cost);
    }
  }
  const names = contestants.map(({ name }) => name);
  const comparison: Comparison = {
    id: tools.id,
    at: tools.now(),
    title,
    contestants: names,
    cases: cases.map(({ name }) => name),
    attempts,
    bouts,
    duels: pairsOf(names).map(([left, right]) => duelOf(left, right, bouts)),
    standings: names.map((name) => standingOf(name, attempts)),
    cost: total([...attempts.map(({ cost }) => cost), ...costs]),
  };
  await tools.book.keep(comparison);
  return comparison;
}

const pairsOf = <Each>(all: readonly Each[]): readonly (readonly [Each, Each])[] =>
  all.flatMap((left, index) => all.slice(index + 1).map((right) => [left, right] as const));

/** What was asked, in words: the instructions are the contestant's own and are not shown to the judge. */
const promptOf = ({ messages }: TextRequest): string =>
  messages
    .filter(({ role }) => role === 'user')
    .map(textOf)
    .join('\n\n');

const total = (costs: readonly (MicroDollars | null)[]): MicroDollars | null =>
  costs.reduce<MicroDollars | null>(
    (sum, cost) => (sum === null || cost === null ? null : microDollars(sum + cost)),
    NOTHING,
  );

async function attempt<Values>(
  { asking }: ComparisonPlan<Values>,
  { gateway, clock }: ComparisonTools,
  { name, model, request }: Contestant<Values>,
  each: TrialCase<Values>,
): Promise<Attempt> {
  const start = clock();
  const about = { contestant: name, case: each.name };
  try {
    const answer = await gateway.generate(request(each.values), {
      ...asking,
      ...(model === undefined ? {} : { model }),
      cache: 'skip',
    });
    const { text, engine, model: answered, cost } = answer;
    return { ...about, text, engine, model: answered, cost, milliseconds: clock() - start };
  } catch (error) {
    if (!(error instanceof Fault) || STOPPING.has(error.kind) || STOPPING.has(error.code)) throw error;
    // Whether it was sent, and so what it cost, is the ledger's to know.
    return { ...about, text: '', failed: error.code, cost: null, milliseconds: clock() - start };
  }
}

/** Kinds and codes of faults that are no contestant's: the whole comparison ends. */
const STOPPING: ReadonlySet<string> = new Set([
  'cancelled',
  'usage',
  'configuration',
  'budget-exceeded',
  'rate-limited',
]);

async function fight(
  judge: BlindJudge,
  prompt: string,
  left: Attempt | undefined,
  right: Attempt | undefined,
  chance: () => number,
): Promise<Bout & { readonly cost: MicroDollars | null }> {
  if (left === undefined || right === undefined) throw new RangeError('both were tried before');
  const about = {
    case: left.case,
    left: left.contestant,
    right: right.contestant,
    shownFirst: left.contestant,
    cost: NOTHING,
  };
  if (left.failed !== undefined || right.failed !== undefined) {
    const winner = left.failed === undefined ? left : right.failed === undefined ? right : undefined;
    const why = winner === undefined ? 'Both failed.' : 'The other one failed.';
    return { ...about, why, ...(winner === undefined ? {} : { winner: winner.contestant }) };
  }
  const [first, second] = chance() < 0.5 ? [left, right] : [right, left];
  const { better, why, cost } = await judge.prefer(prompt, first.text, second.text);
  const winner = better === 'first' ? first : better === 'second' ? second : undefined;
  return {
    ...about,
    shownFirst: first.contestant,
    why,
    cost,
    ...(winner === undefined ? {} : { winner: winner.contestant }),
  };
}

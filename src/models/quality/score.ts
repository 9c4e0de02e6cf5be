import type { Task } from '../catalogue/index.ts';
import type { Target } from '../contract/index.ts';

/** Who gave a score: a rule, a model, a person. */
export type ScoredBy =
  | { readonly kind: 'validator'; readonly name: string }
  | { readonly kind: 'rater'; readonly target: Target; readonly rubric: string }
  | { readonly kind: 'person'; readonly user: string };

/** How good somebody found an answer. */
export interface Score {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly task: Task;
  readonly target: Target;
  /** The id of the call that was answered; scores of one answer are taken together. */
  readonly answer: string;
  /** `shot_description@2`. */
  readonly template?: string;
  readonly by: ScoredBy;
  /** 0 (useless) to 1 (nothing to be wished for). */
  readonly score: number;
  readonly comment?: string;
}

/** Which scores. */
export interface ScoreFilter {
  readonly task?: Task;
  readonly target?: Target;
  readonly template?: string;
  readonly answer?: string;
  /** Epoch milliseconds. */
  readonly since?: number;
}

/** How good a model is at a task, by this studio's own answers. */
export interface Measured {
  /** 0..1. */
  readonly mean: number;
  /** Where the mean most likely is not below (Wilson, one standard error). */
  readonly low: number;
  /** Answers it was measured on. */
  readonly count: number;
}

/** A person's word counts four times a rule's, a rater's twice. */
const WEIGHT: Readonly<Record<ScoredBy['kind'], number>> = { person: 4, rater: 2, validator: 1 };

/** A person's 1 to 5 as a score. Throws a RangeError on anything else. */
export function ofStars(stars: number): number {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) throw new RangeError(`${stars} is no rating from 1 to 5`);
  return (stars - 1) / 4;
}

/** Takes the scores of a task and a model together, answer by answer; undefined where there are none. */
export function measure(scores: readonly Score[]): Measured | undefined {
  const answers = [...Map.groupBy(scores, ({ answer }) => answer).values()].map(ofAnswer);
  if (answers.length === 0) return undefined;
  const mean = answers.reduce((sum, each) => sum + each, 0) / answers.length;
  return { mean, low: wilson(mean, answers.length, 1).low, count: answers.length };
}

/** The weighted mean of what everybody says of one answer; of the same judge the last word counts. */
function ofAnswer(scores: readonly Score[]): number {
  const lastWords = new Map(
    [...scores].sort((a, b) => a.at - b.at).map((score): [string, Score] => [JSON.stringify(score.by), score]),
  );
  const weights = [...lastWords.values()].map(({ by, score }) => [WEIGHT[by.kind], score] as const);
  const total = weights.reduce((sum, [weight]) => sum + weight, 0);
  return weights.reduce((sum, [weight, score]) => sum + weight * score, 0) / total;
}

/** Wilson's score interval of a share that was found in so many trials. @param z 1.96 for 95 % */
export function wilson(share: number, trials: number, z = 1.96): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const z2 = z * z;
  const middle = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half = (z / (1 + z2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

import type { MicroDollars } from '#operation';
import { wilson } from './score.ts';

/** One answer in a comparison. */
export interface Attempt {
  readonly contestant: string;
  readonly case: string;
  /** Empty where it failed. */
  readonly text: string;
  /** The code of the fault, where there was one instead of an answer. */
  readonly failed?: string;
  readonly engine?: string;
  readonly model?: string;
  /** Null where it is not known. */
  readonly cost: MicroDollars | null;
  readonly milliseconds: number;
}

/** A judgement between two answers to the same case. */
export interface Bout {
  readonly case: string;
  readonly left: string;
  readonly right: string;
  /** The name of the better one; undefined for a draw. */
  readonly winner?: string;
  readonly why: string;
  /** Whom the judge was shown first. */
  readonly shownFirst: string;
}

/** How one did against another. */
export interface Duel {
  readonly left: string;
  readonly right: string;
  readonly wins: number;
  readonly losses: number;
  readonly draws: number;
  /** The share of cases the left one is better at, a draw counting half. */
  readonly winRate: number;
  /** Where that share is with 95 % certainty (Wilson). */
  readonly interval: { readonly low: number; readonly high: number };
  /** One sentence: which is better, or that it cannot be told. */
  readonly words: string;
}

/** How one did on its own. */
export interface Standing {
  readonly contestant: string;
  readonly answered: number;
  readonly failed: number;
  /** Micro-dollars; undefined where the cost of an answer is not known. */
  readonly meanCost?: number;
  readonly meanMilliseconds: number;
}

/** A comparison with everything it came to. */
export interface Comparison {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly title: string;
  readonly contestants: readonly string[];
  readonly cases: readonly string[];
  readonly attempts: readonly Attempt[];
  readonly bouts: readonly Bout[];
  readonly duels: readonly Duel[];
  readonly standings: readonly Standing[];
  /** What everything cost, judging included; null where a part of it is not known. */
  readonly cost: MicroDollars | null;
}

/** Counts the bouts between two. */
export function duelOf(left: string, right: string, bouts: readonly Bout[]): Duel {
  const theirs = bouts.filter((bout) => bout.left === left && bout.right === right);
  const wins = theirs.filter(({ winner }) => winner === left).length;
  const losses = theirs.filter(({ winner }) => winner === right).length;
  const draws = theirs.length - wins - losses;
  const winRate = theirs.length === 0 ? 0.5 : (wins + draws / 2) / theirs.length;
  const interval = wilson(winRate, theirs.length);
  const count = `${wins} won, ${losses} lost, ${draws} drawn of ${theirs.length}`;
  const words =
    interval.low > 0.5
      ? `${left} is better than ${right} (${count}).`
      : interval.high < 0.5
        ? `${right} is better than ${left} (${count}).`
        : `It cannot be told which of ${left} and ${right} is better (${count}); more cases would help.`;
  return { left, right, wins, losses, draws, winRate, interval, words };
}

/** Sums the attempts of one. */
export function standingOf(contestant: string, attempts: readonly Attempt[]): Standing {
  const all = attempts.filter((each) => each.contestant === contestant);
  const answered = all.filter(({ failed }) => failed === undefined);
  const costs = answered.map(({ cost }) => cost).filter((cost) => cost !== null);
  const mean = (amounts: readonly number[]): number =>
    amounts.reduce((sum, each) => sum + each, 0) / Math.max(1, amounts.length);
  return {
    contestant,
    answered: answered.length,
    failed: all.length - answered.length,
    ...(costs.length === answered.length && costs.length > 0 ? { meanCost: mean(costs) } : {}),
    meanMilliseconds: mean(answered.map(({ milliseconds }) => milliseconds)),
  };
}

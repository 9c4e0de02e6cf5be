import type { Task } from '../catalogue/index.ts';
import type { Target } from '../contract/index.ts';
import type { Comparison } from './comparison.ts';
import { type Measured, measure, type Score, type ScoreFilter } from './score.ts';

/** Where scores and comparisons are kept. */
export interface QualityBook {
  add(scores: readonly Score[]): Promise<void>;
  scores(filter: ScoreFilter): Promise<readonly Score[]>;
  keep(comparison: Comparison): Promise<void>;
  /** The newest first. */
  comparisons(): Promise<readonly Comparison[]>;
}

/** How good each model has been at a task in this studio. */
export async function measuredBy(
  book: Pick<QualityBook, 'scores'>,
  task: Task,
  since?: number,
): Promise<(target: Target) => Measured | undefined> {
  const scores = await book.scores({ task, ...(since === undefined ? {} : { since }) });
  const nameOf = ({ engine, model }: Target): string => `${engine}/${model}`;
  const byModel = Map.groupBy(scores, ({ target }) => nameOf(target));
  return (target) => measure(byModel.get(nameOf(target)) ?? []);
}

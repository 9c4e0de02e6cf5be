import type { Comparison, QualityBook, Score } from '../index.ts';

/** A book in memory, for trials. */
export function memoryBook(): QualityBook {
  const scores: Score[] = [];
  const comparisons: Comparison[] = [];
  return {
    add: async (more) => void scores.push(...more),
    scores: async ({ task, target, template, answer, since }) =>
      scores.filter(
        (score) =>
          (task === undefined || score.task === task) &&
          (target === undefined || (score.target.engine === target.engine && score.target.model === target.model)) &&
          (template === undefined || score.template === template) &&
          (answer === undefined || score.answer === answer) &&
          (since === undefined || score.at >= since),
      ),
    keep: async (comparison) => void comparisons.unshift(comparison),
    comparisons: async () => comparisons,
  };
}

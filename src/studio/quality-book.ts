import type { Comparison, QualityBook, Score } from '#models';
import type { Scores } from '#store';

/** Scores and comparisons as the gateway knows them, over the store's plain ones. */
export const qualityBook = (kept: Scores): QualityBook => ({
  async add(scores) {
    await kept.add(
      scores.map((score) => ({
        task: score.task,
        target: `${score.target.engine}/${score.target.model}`,
        at: score.at,
        score,
      })),
    );
  },
  async scores({ task, target, template, answer, since }) {
    const listed = (await kept.list({
      ...(task === undefined ? {} : { task }),
      ...(since === undefined ? {} : { since }),
    })) as readonly Score[];
    return listed.filter(
      (score) =>
        (target === undefined || (score.target.engine === target.engine && score.target.model === target.model)) &&
        (template === undefined || score.template === template) &&
        (answer === undefined || score.answer === answer),
    );
  },
  keep: (comparison) => kept.keepComparison(comparison),
  comparisons: async () => (await kept.comparisons()) as readonly Comparison[],
});

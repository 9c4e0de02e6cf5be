import { NOTHING } from '#operation';
import type { Gateway } from '../gateway/gateway.ts';
import type { StructuredAsking } from '../structured/index.ts';
import type { BlindJudge } from './compare.ts';
import { prefer, preferenceRequest, type Rubric } from './rater.ts';
import { inspect, type Wants } from './validators.ts';

/** A model as judge, by a rubric. */
export const modelJudge = (
  gateway: Pick<Gateway, 'generate' | 'quote'>,
  asking: StructuredAsking,
  rubric?: Rubric,
): BlindJudge => ({
  prefer: (prompt, first, second) =>
    prefer(gateway, { prompt, first, second, ...(rubric === undefined ? {} : { rubric }) }, asking),
  quote: (prompt, first, second) => gateway.quote(preferenceRequest(prompt, first, second, rubric), asking),
});

/** Rules as judge: the better mean of their findings wins; what is within a hundredth is a draw. */
export const ruleJudge = (wants: Wants): BlindJudge => ({
  async prefer(_, first, second) {
    const [a, b] = [first, second].map((text) => {
      const findings = inspect(text, wants);
      const worst = findings.reduce((low, each) => (each.score < low.score ? each : low));
      return { mean: findings.reduce((sum, { score }) => sum + score, 0) / findings.length, worst };
    });
    const difference = (a?.mean ?? 0) - (b?.mean ?? 0);
    const better = Math.abs(difference) < 0.01 ? 'neither' : difference > 0 ? 'first' : 'second';
    const loser = better === 'first' ? b : a;
    const why = better === 'neither' ? 'The rules find no difference.' : `Of the other one: ${loser?.worst.words}`;
    return { better, why, cost: NOTHING };
  },
});

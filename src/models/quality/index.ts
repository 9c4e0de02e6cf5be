export { measuredBy, type QualityBook } from './book.ts';
export {
  type BlindJudge,
  type ComparisonPlan,
  type ComparisonQuote,
  type ComparisonTools,
  type Contestant,
  compare,
  quoteComparison,
  type TrialCase,
} from './compare.ts';
export type { Attempt, Bout, Comparison, Duel, Standing } from './comparison.ts';
export { modelJudge, ruleJudge } from './judges.ts';
export { languageOf } from './language.ts';
export { type Preference, prefer, type Rating, type Rubric, rate, WRITING_RUBRIC } from './rater.ts';
export { type Measured, measure, ofStars, type Score, type ScoredBy, type ScoreFilter, wilson } from './score.ts';
export { type Finding, inspect, type Wants } from './validators.ts';

export { type CoherenceOptions, judgeCoherence } from './judge.ts';
export {
  type CoherenceReport,
  FINDINGS,
  type Finding,
  type FindingKind,
  type ShotCoherence,
  type Span,
} from './report.ts';

export { type Finding, RULES, type Rule } from './finding.ts';
export { lintContinuity } from './lint.ts';

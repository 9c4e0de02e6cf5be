export { type Finding, RULES, type Rule, type ScriptPlace } from './finding.ts';
export { lintContinuity } from './lint.ts';

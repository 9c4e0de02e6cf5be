export {
  type Brief,
  modelScreenwriter,
  rulesScreenwriter,
  type Screenwriter,
  screenplayRequest,
  type Written,
} from './brief/index.ts';
export { type ConformRequest, conform, detectLanguage, type Person } from './conform/index.ts';
export { type Finding, lintContinuity } from './continuity/index.ts';
export { EMOTION_STRENGTH } from './craft/index.ts';
export {
  decodeScreenplay,
  encodeScreenplay,
  parseFountain,
  printFountain,
  SCREENPLAY_LIMIT,
  type Screenplay,
  type ScreenplayProblem,
} from './fountain/index.ts';
export { STORY_OPERATIONS } from './operations.ts';
export { estimateSpeech, planShots } from './plan/index.ts';
export { fountainOf, rewriteLine } from './script.ts';
export { EMOTION_TONE, type FilmMark, MOOD_TONE, type Turn, turnLines, turnsOf } from './turns/index.ts';

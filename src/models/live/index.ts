export { type LiveAnswers, type LiveOptions, openLiveAnswers, readAnswer, type StoppableRuns } from './live-answers.ts';

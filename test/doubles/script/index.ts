export { type Answer, type AnswerCall, answerOf, promptOf, textOf } from './answer.ts';
export { echo, echoOf } from './echo.ts';
export { instanceOf } from './instance.ts';
export type { Asked, AskedTool, Figures, Finish, Pieces, Script, Scripted, ScriptedCall, Turn } from './script.ts';
export { countOf, tokensOf } from './tokens.ts';
export { vectorOf } from './vector.ts';

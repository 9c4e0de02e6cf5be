export { readCount } from './anthropic-messages/index.ts';
export { breakOf } from './ending.ts';
export type { Asked, Interpreter, Teller, Telling } from './interpreter.ts';
export { interpreterOf } from './interpreters.ts';
export { readBody } from './reading.ts';
export { type Refusal, statusOf } from './refusal.ts';

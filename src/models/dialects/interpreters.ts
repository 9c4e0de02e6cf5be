import type { Dialect } from '../contract/index.ts';
import { anthropicMessages } from './anthropic-messages/index.ts';
import type { Interpreter } from './interpreter.ts';
import { openaiChat } from './openai-chat/index.ts';
import { openaiCompletions } from './openai-completions/index.ts';

const INTERPRETERS: Partial<Record<Dialect, Interpreter>> = {
  'openai-chat': openaiChat,
  'openai-completions': openaiCompletions,
  'anthropic-messages': anthropicMessages,
};

/** Who reads and speaks a dialect; undefined for one that is only ever handed through. */
export const interpreterOf = (dialect: Dialect): Interpreter | undefined => INTERPRETERS[dialect];

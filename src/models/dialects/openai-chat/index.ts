import type { Interpreter } from '../interpreter.ts';
import { breakOffOpenai, refuseOpenai } from './errors.ts';
import { readChat } from './read.ts';
import { chatTeller } from './teller.ts';
import { wholeChat } from './whole.ts';
import { writeChat } from './write.ts';

/** `POST /v1/chat/completions`, as OpenAI has it and all the servers that follow it. */
export const openaiChat: Interpreter = {
  dialect: 'openai-chat',
  read: readChat,
  write: writeChat,
  teller: chatTeller,
  whole: wholeChat,
  refuse: refuseOpenai,
  breakOff: breakOffOpenai,
  heartbeat: ': still here\n\n',
};

import type { Interpreter } from '../interpreter.ts';
import { breakOffOpenai, refuseOpenai } from '../openai-chat/errors.ts';
import { readCompletion } from './read.ts';
import { completionTeller, wholeCompletion } from './tell.ts';
import { writeCompletion } from './write.ts';

/** `POST /v1/completions`, the older one: a text is continued. */
export const openaiCompletions: Interpreter = {
  dialect: 'openai-completions',
  read: readCompletion,
  write: writeCompletion,
  teller: completionTeller,
  whole: wholeCompletion,
  refuse: refuseOpenai,
  breakOff: breakOffOpenai,
  heartbeat: ': still here\n\n',
};

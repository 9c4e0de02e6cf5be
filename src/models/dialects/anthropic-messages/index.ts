import type { Interpreter } from '../interpreter.ts';
import { named } from '../sse.ts';
import { breakOffAnthropic, refuseAnthropic } from './errors.ts';
import { readMessages } from './read.ts';
import { messagesTeller } from './teller.ts';
import { wholeMessage } from './whole.ts';
import { writeMessages } from './write.ts';

export { readCount } from './read.ts';

/** `POST /v1/messages`, as Anthropic has it. */
export const anthropicMessages: Interpreter = {
  dialect: 'anthropic-messages',
  read: readMessages,
  write: writeMessages,
  teller: messagesTeller,
  whole: wholeMessage,
  refuse: refuseAnthropic,
  breakOff: breakOffAnthropic,
  heartbeat: named('ping', { type: 'ping' }),
};

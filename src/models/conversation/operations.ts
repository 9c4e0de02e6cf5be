import * as z from 'zod';
import { operation } from '#operation';
import type { ModelDesk } from '../operations.ts';
import type { Conversations } from './conversations.ts';

/** A desk with the conversations of whoever asks. */
export interface ConversationDesk extends ModelDesk {
  conversations(): Promise<Conversations>;
}

const Conversation = z.object({
  id: z.string(),
  user: z.string(),
  title: z.string(),
  system: z.string(),
  model: z.string().nullable(),
  film: z.string().nullable(),
  started: z.number(),
});
const Turn = z.object({
  seq: z.int(),
  role: z.enum(['user', 'assistant']),
  text: z.string(),
  outcome: z.string().nullable(),
  at: z.number(),
});
const Id = z.strictObject({ conversation: z.string().min(1) });

const start = operation({
  name: 'conversation.start',
  sentence: 'Begins a conversation with a language model that is kept.',
  effect: 'edit',
  input: z.strictObject({
    title: z.string().max(200).default(''),
    system: z.string().default(''),
    model: z.string().optional(),
  }),
  output: Conversation,
  async run({ title, system, model }, desk: ConversationDesk) {
    const { user, film } = desk.attribution;
    const wish = {
      user,
      title,
      system,
      ...(model === undefined ? {} : { model }),
      ...(film === undefined ? {} : { film }),
    };
    return { ...(await (await desk.conversations()).start(wish)) };
  },
});

const reply = operation({
  name: 'conversation.reply',
  sentence:
    'Says something in a conversation and returns the answer; what no longer fits is summarised, nothing is lost.',
  effect: 'spend',
  input: Id.extend({ text: z.string().min(1), maxTokens: z.int().positive().optional() }),
  output: z.object({
    text: z.string(),
    engine: z.string(),
    model: z.string(),
    outcome: z.string(),
    /** Turns the model read as they were said; what is before them it read as a summary. */
    read: z.int(),
    summary: z.object({ upTo: z.int(), text: z.string(), by: z.enum(['model', 'rules']) }).nullable(),
  }),
  async run({ conversation, text, maxTokens }, desk: ConversationDesk) {
    const asking = {
      attribution: desk.attribution,
      signal: desk.signal,
      ...(maxTokens === undefined ? {} : { maxTokens }),
    };
    const { answer, read, summary } = await (await desk.conversations()).reply(conversation, text, asking);
    return {
      text: answer.text,
      engine: answer.engine,
      model: answer.model,
      outcome: answer.ending.outcome,
      read,
      summary,
    };
  },
});

const show = operation({
  name: 'conversation.show',
  sentence: 'Everything that was said in a conversation.',
  effect: 'read',
  input: Id,
  output: z.object({ record: Conversation, turns: z.array(Turn) }),
  async run({ conversation }, desk: ConversationDesk) {
    const { record, turns } = await (await desk.conversations()).show(conversation, desk.attribution.user);
    return { record: { ...record }, turns: turns.map((turn) => ({ ...turn })) };
  },
});

const list = operation({
  name: 'conversation.list',
  sentence: 'Your conversations, newest first.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({ conversations: z.array(Conversation) }),
  run: async (_input, desk: ConversationDesk) => ({
    conversations: (await (await desk.conversations()).list(desk.attribution.user)).map((one) => ({ ...one })),
  }),
});

const remove = operation({
  name: 'conversation.remove',
  sentence: 'Takes a conversation away, with everything that was said in it.',
  effect: 'destroy',
  input: Id,
  output: z.object({ conversation: z.string() }),
  async run({ conversation }, desk: ConversationDesk) {
    await (await desk.conversations()).remove(conversation, desk.attribution.user);
    return { conversation };
  },
});

/** What can be done with conversations. */
export const CONVERSATION_OPERATIONS = { start, reply, show, list, remove } as const;

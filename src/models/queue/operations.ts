import * as z from 'zod';
import { operation } from '#operation';
import { message } from '../contract/index.ts';
import type { ModelDesk } from '../operations.ts';
import type { Queue } from './queue.ts';

/** A desk with the requests that wait. */
export interface QueueDesk extends ModelDesk {
  queue(): Promise<Queue>;
}

const enqueue = operation({
  name: 'text.enqueue',
  sentence: 'Keeps a request for a language model until one can be reached; its answer is written into a run.',
  effect: 'spend',
  input: z.strictObject({
    prompt: z.string().min(1).max(1_000_000),
    system: z.string().optional(),
    model: z.string().optional(),
    maxTokens: z.int().positive().optional(),
  }),
  output: z.object({ run: z.string() }),
  async run({ prompt, system, model, maxTokens }, desk: QueueDesk) {
    const messages = [...(system === undefined ? [] : [message('system', system)]), message('user', prompt)];
    const request = { messages, ...(maxTokens === undefined ? {} : { maxTokens }) };
    const asking = { attribution: desk.attribution, ...(model === undefined ? {} : { model }) };
    return { run: await (await desk.queue()).enqueue(request, asking) };
  },
});

const list = operation({
  name: 'text.waiting',
  sentence: 'Your requests that wait for a language model, oldest first, and what became of them.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({
    requests: z.array(
      z.object({ run: z.string(), since: z.number(), state: z.string(), tries: z.int(), fault: z.string().nullable() }),
    ),
  }),
  async run(_input, desk: QueueDesk) {
    const all = await (await desk.queue()).list(desk.attribution.user);
    return {
      requests: all.map(({ id, since, state, tries, fault }) => ({
        run: id,
        since,
        state,
        tries,
        fault: fault?.message ?? null,
      })),
    };
  },
});

const cancel = operation({
  name: 'text.cancel-waiting',
  sentence: 'Takes a request back that still waits.',
  effect: 'edit',
  input: z.strictObject({ run: z.string().min(1) }),
  output: z.object({ cancelled: z.boolean() }),
  run: async ({ run }, desk: QueueDesk) => ({
    cancelled: await (await desk.queue()).cancel(run, desk.attribution.user),
  }),
});

const drain = operation({
  name: 'text.answer-waiting',
  sentence:
    'Has the requests that wait answered now, as far as somebody can be reached; a served studio does so by itself.',
  effect: 'spend',
  input: z.strictObject({}),
  output: z.object({ answered: z.int() }),
  run: async (_input, desk: QueueDesk) => ({ answered: await (await desk.queue()).drain(desk.signal) }),
});

/** What can be done with requests that wait. */
export const QUEUE_OPERATIONS = { enqueue, list, cancel, drain } as const;

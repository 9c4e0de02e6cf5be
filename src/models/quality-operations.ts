import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { Fault } from '#fault';
import { operation } from '#operation';
import { TASKS } from './catalogue/index.ts';
import { message } from './contract/index.ts';
import type { ModelDesk } from './operations.ts';
import { compare, measuredBy, modelJudge, ofStars, type QualityBook, ruleJudge } from './quality/index.ts';
import { route } from './router/index.ts';

/** A desk with the book of how good answers were. */
export interface QualityDesk extends ModelDesk {
  book(): Promise<QualityBook>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const Task = z.enum(TASKS);

const rate = operation({
  name: 'answer.rate',
  sentence: 'Says how good an answer was, 1 to 5: people’s ratings count most when a model is chosen for a task.',
  effect: 'edit',
  input: z.strictObject({
    engine: z.string().min(1),
    model: z.string().min(1),
    task: Task,
    stars: z.int().min(1).max(5),
    answer: z.string().min(1).optional().describe('Which answer, so that a second rating of it replaces the first.'),
    comment: z.string().max(2000).optional(),
  }),
  output: z.object({ answer: z.string() }),
  async run({ engine, model, task, stars, answer = randomUUID(), comment }, desk: QualityDesk) {
    const by = { kind: 'person', user: desk.attribution.user } as const;
    const score = {
      id: randomUUID(),
      at: desk.now(),
      task,
      target: { engine, model },
      answer,
      by,
      score: ofStars(stars),
    };
    await (await desk.book()).add([{ ...score, ...(comment === undefined ? {} : { comment }) }]);
    return { answer };
  },
});

const choose = operation({
  name: 'model.route',
  sentence: 'Which model a task would go to, and why: the cheapest whose answers here have been good enough.',
  effect: 'read',
  input: z.strictObject({ task: Task, localFirst: z.boolean().default(false), localOnly: z.boolean().default(false) }),
  output: z.object({
    engine: z.string(),
    model: z.string(),
    by: z.enum(['measured', 'recommended', 'explored']),
    why: z.string(),
    considered: z.array(z.object({ engine: z.string(), model: z.string(), verdict: z.string() })),
  }),
  async run({ task, ...asking }, desk: QualityDesk) {
    const cards = await (await desk.gateway()).cards();
    const found = route(task, cards, await measuredBy(await desk.book(), task), asking);
    return { ...found, considered: found.considered.map((one) => ({ ...one })) };
  },
});

const Contestant = z.strictObject({
  name: z.string().min(1).max(100),
  model: z.string().optional(),
  system: z.string().optional(),
});

const contest = operation({
  name: 'prompt.compare',
  sentence:
    'Tries prompts and models against each other on the same cases, judged without knowing whose answer is whose; nothing is spent beyond what you allow.',
  effect: 'spend',
  input: z.strictObject({
    title: z.string().min(1).max(200),
    contestants: z.array(Contestant).min(2).max(6),
    cases: z.array(z.string().min(1)).min(1).max(100).describe('What each is asked.'),
    judge: z.string().default('rules').describe('rules, or the model that judges.'),
    dollars: z.number().min(0).describe('The most it may cost.'),
  }),
  output: z.object({ id: z.string(), comparison: z.json() }),
  async run({ title, contestants, cases, judge, dollars }, desk: QualityDesk) {
    const gateway = await desk.gateway();
    const { attribution, signal } = desk;
    let refused: number | undefined;
    const comparison = await compare(
      {
        title,
        contestants: contestants.map(({ name, model, system }) => ({
          name,
          ...(model === undefined ? {} : { model }),
          request: (prompt: string) => ({
            messages: [...(system === undefined ? [] : [message('system', system)]), message('user', prompt)],
          }),
        })),
        cases: cases.map((values, index) => ({ name: `case ${index + 1}`, values })),
        judge: judge === 'rules' ? ruleJudge({}) : modelJudge(gateway, { attribution, signal, model: judge }),
        asking: { attribution, signal },
        approve: ({ worst }) => {
          if (worst <= dollars * 1e6) return true;
          refused = worst;
          return false;
        },
      },
      {
        gateway,
        book: await desk.book(),
        clock: () => performance.now(),
        now: desk.now,
        chance: Math.random,
        id: randomUUID(),
      },
    ).catch((error: unknown) => {
      throw refused === undefined ? error : tooDear(refused, dollars);
    });
    return { id: comparison.id, comparison: z.json().parse(JSON.parse(JSON.stringify(comparison))) };
  },
});

const tooDear = (worst: number, dollars: number): Fault =>
  new Fault(
    'limit',
    'comparison-too-dear',
    `The comparison may cost $${(worst / 1e6).toFixed(4)}, more than the $${dollars} you allow.`,
    {
      facts: { worst: worst / 1e6, dollars },
      hint: 'Allow more, or try fewer cases, shorter answers or cheaper models.',
    },
  );

const comparisons = operation({
  name: 'prompt.comparisons',
  sentence: 'What comparisons of prompts and models have found, the newest first.',
  effect: 'read',
  input: z.strictObject({}),
  output: z.object({ comparisons: z.array(z.json()) }),
  run: async (_input, desk: QualityDesk) => ({
    comparisons: z.array(z.json()).parse(JSON.parse(JSON.stringify(await (await desk.book()).comparisons()))),
  }),
});

/** How good answers are, and what follows from it. */
export const QUALITY_OPERATIONS = { rate, choose, contest, comparisons } as const;

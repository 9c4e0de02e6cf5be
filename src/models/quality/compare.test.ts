import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '#chance';
import { Fault } from '#fault';
import { NOTHING } from '#operation';
import { message } from '../contract/index.ts';
import { type BlindJudge, type ComparisonPlan, compare, modelJudge, quoteComparison, ruleJudge } from './index.ts';
import { memoryBook } from './trial/book.ts';
import { scriptedGateway } from './trial/gateway.ts';

const asking = { attribution: { user: 'local', operation: 'quality.compare' }, signal: new AbortController().signal };
const contestant = (name: string, model = name) => ({
  name,
  model,
  request: (words: string) => ({ messages: [message('user', words)] }),
});
const cases = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `case ${index}`, values: `Scene ${index}` }));

/** A judge that likes the longer draft. */
const longer: BlindJudge = {
  async prefer(_, first, second) {
    const better = first.length === second.length ? 'neither' : first.length > second.length ? 'first' : 'second';
    return { better, why: 'length', cost: NOTHING };
  },
};

function setup(answer: Parameters<typeof scriptedGateway>[0], plan: Partial<ComparisonPlan<string>> = {}) {
  const { gateway, asked } = scriptedGateway(answer);
  const book = memoryBook();
  let time = 0;
  const tools = {
    gateway,
    book,
    clock: () => (time += 50),
    now: () => 1_700_000_000_000,
    chance: chance('blind'),
    id: 'comparison-1',
  };
  const whole: ComparisonPlan<string> = {
    title: 'Two models',
    contestants: [contestant('long'), contestant('short')],
    cases: cases(20),
    judge: longer,
    asking,
    approve: () => true,
    ...plan,
  };
  return { run: () => compare(whole, tools), asked, book, plan: whole, gateway };
}

describe('a comparison', () => {
  it('finds the better one whoever is shown first, keeps the result, and counts money and time', async () => {
    const { run, book } = setup((_, { model }) => (model === 'long' ? 'a long draft' : 'short'));
    const result = await run();
    expect(result.duels).toMatchObject([
      { wins: 20, losses: 0, winRate: 1, words: expect.stringContaining('long is better than short (20 won') },
    ]);
    expect(result.duels[0]?.interval.low).toBeGreaterThan(0.8);
    expect(result.standings).toMatchObject([
      { contestant: 'long', answered: 20, meanCost: 10, meanMilliseconds: 50 },
      { contestant: 'short', answered: 20 },
    ]);
    expect(result.cost).toBe(400);
    const first = result.bouts.filter(({ shownFirst }) => shownFirst === 'long').length;
    expect(first).toBeGreaterThan(3);
    expect(first).toBeLessThan(17);
    expect(await book.comparisons()).toEqual([result]);
  });

  it('finds no difference where the judge only looks at the order', async () => {
    const first: BlindJudge = { prefer: async () => ({ better: 'first', why: 'it was first', cost: NOTHING }) };
    const result = await setup(() => 'the same', { judge: first, cases: cases(60) }).run();
    expect(result.duels[0]?.words).toMatch(/^It cannot be told which/);
  });

  it('says what it will cost before anything is spent, and spends nothing when that is declined', async () => {
    const quotes: unknown[] = [];
    const { run, asked } = setup(() => 'x', { approve: (quote) => quotes.push(quote) < 0 });
    await expect(run()).rejects.toMatchObject({ kind: 'cancelled', code: 'comparison-declined' });
    expect(asked).toEqual([]);
    expect(quotes).toEqual([{ low: 200, expected: 400, worst: 800, unpriced: 0, calls: 40 }]);
    const { gateway, plan } = setup(() => 'x');
    const judged = {
      ...plan,
      contestants: [contestant('a'), contestant('b', 'unpriced')],
      cases: cases(2),
      judge: modelJudge(gateway, asking),
    };
    expect(await quoteComparison(gateway, judged)).toMatchObject({ calls: 6, unpriced: 2, worst: 120 });
  });

  it('what fails loses, and is told apart from what was answered badly; a spent budget ends everything', async () => {
    const fails = (code: string, kind: 'provider' | 'limit') =>
      setup(
        (_, { model }) => {
          if (model === 'short') throw new Fault(kind, code, 'No.');
          return 'a draft';
        },
        { cases: cases(3) },
      ).run();
    const result = await fails('provider-overloaded', 'provider');
    expect(result.duels).toMatchObject([{ wins: 3, losses: 0 }]);
    expect(result.standings[1]).toMatchObject({ answered: 0, failed: 3 });
    expect(result.attempts.find(({ failed }) => failed)).toMatchObject({
      failed: 'provider-overloaded',
      cost: null,
      text: '',
    });
    expect(result.cost).toBeNull();
    await expect(fails('budget-exceeded', 'limit')).rejects.toMatchObject({ code: 'budget-exceeded' });
  });

  it('shows a model that judges the drafts and the task, and neither names nor instructions', async () => {
    const { gateway, asked } = scriptedGateway((request) =>
      JSON.stringify(request.messages).includes('You judge') ? '{"why": "livelier", "better": "second"}' : 'a draft',
    );
    const secret = {
      name: 'secret-name',
      request: (words: string) => ({ messages: [message('system', 'secret-instruction'), message('user', words)] }),
    };
    const book = memoryBook();
    const tools = { gateway, book, clock: () => 0, now: () => 0, chance: () => 0.9, id: 'c' };
    const plan = {
      title: '',
      contestants: [secret, contestant('other')],
      cases: cases(1),
      judge: modelJudge(gateway, asking),
      asking,
      approve: () => true,
    };
    const result = await compare(plan, tools);
    expect(result.bouts).toMatchObject([{ shownFirst: 'other', winner: 'secret-name', why: 'livelier' }]);
    expect(result.cost).toBe(30);
    expect(JSON.stringify(asked.at(-1))).not.toContain('secret');
  });

  it('counts every bout once: wins, losses and draws are the cases, for any judge and any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('x', 'xx', 'xxx'), { minLength: 1, maxLength: 12 }),
        fc.integer(),
        async (texts, seed) => {
          let turn = 0;
          const { plan, gateway } = setup(() => texts[turn++ % texts.length] ?? '', {
            contestants: [contestant('a'), contestant('b'), contestant('c')],
            cases: cases(4),
          });
          const tools = { gateway, book: memoryBook(), clock: () => 0, now: () => 0, chance: chance(seed), id: 'c' };
          const { duels, bouts, attempts } = await compare(plan, tools);
          expect(duels).toHaveLength(3);
          for (const { wins, losses, draws, winRate, interval } of duels) {
            expect(wins + losses + draws).toBe(4);
            expect(interval.low).toBeLessThanOrEqual(winRate);
            expect(interval.high).toBeGreaterThanOrEqual(winRate);
          }
          const text = (name: string, each: string) =>
            attempts.find((some) => some.contestant === name && some.case === each)?.text.length ?? 0;
          for (const bout of bouts) {
            const difference = text(bout.left, bout.case) - text(bout.right, bout.case);
            expect(bout.winner).toBe(difference > 0 ? bout.left : difference < 0 ? bout.right : undefined);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('rules can judge, and a comparison of one is none', async () => {
    const judge = ruleJudge({ format: 'plain', forbidden: ['tapestry'] });
    expect(await judge.prefer('', 'A tapestry of hope.', 'She climbs.')).toMatchObject({
      better: 'second',
      why: expect.stringContaining('tapestry'),
    });
    expect((await judge.prefer('', 'She climbs.', 'He waits.')).better).toBe('neither');
    await expect(setup(() => '', { contestants: [contestant('a')] }).run()).rejects.toMatchObject({
      code: 'comparison-empty',
    });
    await expect(setup(() => '', { contestants: [contestant('a'), contestant('a')] }).run()).rejects.toMatchObject({
      code: 'comparison-empty',
    });
  });
});

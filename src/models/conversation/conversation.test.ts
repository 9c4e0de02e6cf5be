import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { type Ending, NO_USAGE, type TextEvent, type TextRequest, textOf } from '../contract/index.ts';
import {
  type ConversationRecord,
  type ConversationShelf,
  openConversations,
  type Summary,
  type Turn,
  windowOf,
} from './index.ts';

/** A shelf in this process. */
function memoryShelf(): ConversationShelf & { readonly said: Map<string, Turn[]> } {
  const records = new Map<string, ConversationRecord>();
  const said = new Map<string, Turn[]>();
  const summaries = new Map<string, Summary>();
  return {
    said,
    create: async (record) => {
      records.set(record.id, record);
      said.set(record.id, []);
    },
    get: async (id) => records.get(id),
    list: async (user) => [...records.values()].filter((one) => one.user === user).reverse(),
    async add(id, turn) {
      const turns = said.get(id) ?? [];
      const kept = { ...turn, seq: turns.length + 1 };
      turns.push(kept);
      return kept;
    },
    turns: async (id) => [...(said.get(id) ?? [])],
    summary: async (id) => summaries.get(id),
    keepSummary: async (id, summary) => void summaries.set(id, summary),
    remove: async (id) => records.delete(id),
  };
}

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const never = new AbortController().signal;
const attribution = { user: 'anna', operation: 'conversation.reply' };

/** A model that says `answer N`, and what it was asked. Summaries can be refused. */
function model({ summarises = true, outcome = 'complete' as Ending['outcome'] } = {}) {
  const asked: TextRequest[] = [];
  const summarised: TextRequest[] = [];
  const ending: Ending = { outcome, reason: outcome === 'complete' ? 'stop' : 'cut', usage: NO_USAGE };
  return {
    asked,
    summarised,
    gateway: {
      async open(request: TextRequest) {
        asked.push(request);
        const text = `answer ${asked.length}`;
        async function* body(): AsyncGenerator<TextEvent> {
          yield { type: 'answer-start', engine: 'one', model: 'm' };
          yield { type: 'text-delta', text };
          yield { type: 'answer-end', ending };
        }
        return { engine: 'one', model: 'm', body: body(), ending: Promise.resolve(ending), cached: false };
      },
      async generate(request: TextRequest) {
        summarised.push(request);
        if (!summarises) throw new Fault('provider', 'provider-unreachable', 'Nobody is there.');
        const text = `summary ${summarised.length}`;
        return {
          engine: 'one',
          model: 'm',
          text,
          reasoning: '',
          toolCalls: [],
          notices: [],
          ending,
          cached: false,
          cost: null,
        };
      },
    },
  };
}

function talk(options: { summarises?: boolean; outcome?: Ending['outcome']; window?: number } = {}) {
  const shelf = memoryShelf();
  const { gateway, asked, summarised } = model(options);
  const conversations = openConversations({
    gateway,
    shelf,
    count: words,
    windowFor: async () => options.window ?? 8192,
    now: () => 0,
  });
  return { shelf, asked, summarised, conversations };
}

describe('the window of a conversation', () => {
  const turn = fc.record({
    role: fc.constantFrom('user' as const, 'assistant' as const),
    length: fc.integer({ min: 1, max: 60 }),
  });

  it('keeps the newest turns whole and in order, as many as fit and not one less, and always the last', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 30 }), fc.nat(600), (given, tokens) => {
        const turns = given.map(
          ({ role, length }, at): Turn => ({ seq: at + 1, role, text: 'w '.repeat(length), outcome: null, at: 0 }),
        );
        const { kept, fallen } = windowOf(turns, tokens, words);
        expect([...fallen, ...kept]).toEqual(turns);
        expect(kept.at(-1)).toEqual(turns.at(-1));
        const size = (some: readonly Turn[]) => some.reduce((sum, { text }) => sum + words(text) + 8, 0);
        if (kept.length > 1) {
          expect(size(kept)).toBeLessThanOrEqual(tokens);
          expect(kept[0]?.role).toBe('user');
        }
        const before = fallen.at(-1);
        if (before?.role === 'user') expect(size([before, ...kept])).toBeGreaterThan(tokens);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a conversation', () => {
  it('is read by the model whole while it fits', async () => {
    const { conversations, asked } = talk();
    const { id } = await conversations.start({ user: 'anna', system: 'Be a keeper.' });
    await conversations.reply(id, 'Is it lit?', { attribution, signal: never });
    const { read, summary } = await conversations.reply(id, 'And now?', { attribution, signal: never });
    expect([read, summary]).toEqual([3, null]);
    expect(asked[1]?.messages.map((one) => [one.role, textOf(one)])).toEqual([
      ['system', 'Be a keeper.'],
      ['user', 'Is it lit?'],
      ['assistant', 'answer 1'],
      ['user', 'And now?'],
    ]);
  });

  it('never asks for more than the window holds, summarises what fell out once, and loses nothing', async () => {
    const window = 1700;
    const { conversations, asked, summarised, shelf } = talk({ window });
    const { id } = await conversations.start({ user: 'anna', system: 'Be a keeper.' });
    const said: string[] = [];
    for (let at = 0; at < 40; at++) {
      const text = `${at} ${'word '.repeat(30)}`.trim();
      said.push(text);
      await conversations.reply(id, text, { attribution, signal: never });
    }
    for (const { messages, maxTokens = 0 } of asked) {
      const size = messages.reduce((sum, one) => sum + words(textOf(one)) + 8, 0);
      expect(size + maxTokens).toBeLessThanOrEqual(window);
    }
    expect(textOf(asked.at(-1)?.messages[0] ?? { parts: [] })).toContain('in short:\nsummary');
    expect(summarised.length).toBeGreaterThan(0);
    expect(summarised.length).toBeLessThan(40);
    expect(
      shelf.said
        .get(id)
        ?.filter(({ role }) => role === 'user')
        .map(({ text }) => text),
    ).toEqual(said);
  });

  it('is summarised by rules where no model can be reached, and says so; names and numbers stay', async () => {
    const { conversations } = talk({ window: 1200, summarises: false });
    const { id } = await conversations.start({ user: 'anna' });
    await conversations.reply(id, `My boat is called Edda. It cost 4711 crowns. ${'And so on. '.repeat(200)}`, {
      attribution,
      signal: never,
      maxTokens: 600,
    });
    const { summary } = await conversations.reply(id, 'word '.repeat(180), {
      attribution,
      signal: never,
      maxTokens: 600,
    });
    expect(summary?.by).toBe('rules');
    expect(summary?.text).toMatch(/Edda.*4711/s);
  });

  it.each(['stopped', 'failed', 'truncated'] as const)('keeps what was said when an answer is %s', async (outcome) => {
    const { conversations } = talk({ outcome });
    const { id } = await conversations.start({ user: 'anna' });
    await conversations.reply(id, 'Is it lit?', { attribution, signal: never });
    const { turns } = await conversations.show(id, 'anna');
    expect(turns.map(({ text, outcome: how }) => [text, how])).toEqual([
      ['Is it lit?', null],
      ['answer 1', outcome],
    ]);
  });

  it('is nobody else’s', async () => {
    const { conversations } = talk();
    const { id } = await conversations.start({ user: 'anna' });
    const ben = { attribution: { ...attribution, user: 'ben' }, signal: never };
    await expect(conversations.reply(id, 'Hello', ben)).rejects.toMatchObject({ code: 'conversation-unknown' });
    await expect(conversations.show(id, 'ben')).rejects.toMatchObject({ code: 'conversation-unknown' });
    await expect(conversations.remove(id, 'ben')).rejects.toMatchObject({ code: 'conversation-unknown' });
    expect(await conversations.list('ben')).toEqual([]);
  });
});

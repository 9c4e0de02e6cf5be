import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { message, providerFault } from '../contract/index.ts';
import { openQueue, type QueueShelf, type WaitingRequest } from './index.ts';

const never = new AbortController().signal;
const request = (text: string) => ({ messages: [message('user', text)] });
const asking = { attribution: { user: 'anna', operation: 'text.enqueue' } };

function memoryShelf(): QueueShelf & { readonly all: WaitingRequest[] } {
  const all: (WaitingRequest & { until?: number })[] = [];
  const change = (id: string, more: Partial<WaitingRequest & { until: number }>) => {
    const at = all.findIndex((one) => one.id === id);
    const before = all[at];
    if (before !== undefined) all[at] = { ...before, ...more };
  };
  return {
    all,
    add: async (waiting) => void all.push({ ...waiting, state: 'waiting', tries: 0, fault: null }),
    list: async (user) => all.filter((one) => one.user === user),
    async claim(until, now) {
      const found = all.find(
        ({ state, until: held = 0 }) => state === 'waiting' || (state === 'claimed' && held <= now),
      );
      if (found !== undefined) change(found.id, { state: 'claimed', until, tries: found.tries + 1 });
      return found;
    },
    settle: async (id, state, fault) => change(id, { state, fault }),
    async cancel(id, user) {
      const found = all.find((one) => one.id === id && one.user === user && one.state === 'waiting');
      if (found !== undefined) change(id, { state: 'cancelled' });
      return found !== undefined;
    },
  };
}

/** Answers, unless nobody can be reached or a request is refused. */
function provider() {
  const answered: string[] = [];
  const state = { up: false };
  return {
    answered,
    state,
    live: {
      async start({ messages }: ReturnType<typeof request>, { attribution }: { attribution: { run?: string } }) {
        const [part] = messages[0]?.parts ?? [];
        const text = part?.kind === 'text' ? part.text : '';
        if (!state.up) throw providerFault('provider-unreachable', 'Nobody is there.', { engine: 'one' });
        if (text === 'dear') throw new Fault('limit', 'budget-exceeded', 'There is no money left.');
        answered.push(text);
        return attribution.run ?? '';
      },
      async *follow() {},
    },
  };
}

describe('requests that wait', () => {
  it('D15: are kept while nobody can be reached, and answered once each, in their order, when somebody is back', async () => {
    const { live, answered, state } = provider();
    const shelf = memoryShelf();
    const queue = openQueue({ live, shelf, now: () => 0 });
    for (const text of ['one', 'two', 'three']) await queue.enqueue(request(text), asking);
    expect(await queue.drain(never)).toBe(0);
    expect((await queue.list('anna')).map(({ state: how, fault }) => [how, fault?.code])).toEqual([
      ['waiting', 'provider-unreachable'],
      ['waiting', undefined],
      ['waiting', undefined],
    ]);
    state.up = true;
    const both = await Promise.all([queue.drain(never), openQueue({ live, shelf, now: () => 0 }).drain(never)]);
    expect(both.reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(answered).toEqual(['one', 'two', 'three']);
    expect(await queue.drain(never)).toBe(0);
  });

  it('that can never be answered fail with the reason and hold nobody up', async () => {
    const { live, answered, state } = provider();
    state.up = true;
    const queue = openQueue({ live, shelf: memoryShelf(), now: () => 0 });
    await queue.enqueue(request('dear'), asking);
    await queue.enqueue(request('cheap'), asking);
    await queue.drain(never);
    expect(answered).toEqual(['cheap']);
    expect((await queue.list('anna')).map(({ state: how, fault }) => [how, fault?.code])).toEqual([
      ['failed', 'budget-exceeded'],
      ['answered', undefined],
    ]);
  });

  it('can be taken back by whose they are, and by nobody else', async () => {
    const { live, answered, state } = provider();
    const queue = openQueue({ live, shelf: memoryShelf(), now: () => 0 });
    const run = await queue.enqueue(request('one'), asking);
    expect(await queue.cancel(run, 'ben')).toBe(false);
    expect(await queue.cancel(run, 'anna')).toBe(true);
    state.up = true;
    expect(await queue.drain(never)).toBe(0);
    expect(answered).toEqual([]);
  });

  it('that were claimed by a process that died are free again when the claim is over', async () => {
    const { live, answered, state } = provider();
    state.up = true;
    const shelf = memoryShelf();
    let now = 0;
    const queue = openQueue({ live, shelf, now: () => now });
    await queue.enqueue(request('one'), asking);
    await shelf.claim(900_000, 0);
    expect(await queue.drain(never)).toBe(0);
    now = 900_001;
    expect(await queue.drain(never)).toBe(1);
    expect(answered).toEqual(['one']);
  });
});

import { Fault } from '#fault';
import type { Store } from '#store';
import { call, spent } from './calls.ts';

/** How many calls a spender has running at the same time. */
const AT_ONCE = 50;

/**
 * Spends on one film for ever, many calls at a time, and says what was acknowledged: `held <id> <worst>`,
 * `settled <id> <cost>`, `released <id>`, `refused <asked> <room> <limit> <settled> <reserved>`.
 */
export async function spend(store: Store, film: string, name: string, say: (line: string) => void): Promise<void> {
  let count = 0;
  const below = (most: number) => Math.floor(Math.random() * most);
  async function spender(): Promise<void> {
    for (;;) {
      const id = `${name}-${count++}`;
      const worst = 1 + below(1000);
      try {
        await store.ledger.reserve(call(id, worst, { film, user: name }));
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== 'budget-exceeded') throw error;
        const { asked, room, limit, settled, reserved } = error.facts;
        say(`refused ${asked} ${room} ${limit} ${settled} ${reserved}`);
        await new Promise((resolve) => setTimeout(resolve, 1 + below(20)));
        continue;
      }
      say(`held ${id} ${worst}`);
      await new Promise((resolve) => setTimeout(resolve, below(10)));
      if (below(4) === 0) {
        await store.ledger.release(id);
        say(`released ${id}`);
      } else {
        const cost = below(worst + 1) >> 3;
        await store.ledger.settle(id, spent(cost));
        say(`settled ${id} ${cost}`);
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, spender));
}

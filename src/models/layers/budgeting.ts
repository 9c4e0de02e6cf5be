import { Fault } from '#fault';
import { type Ledger, type MicroDollars, NOTHING, type PriceStamp, type Quote, type Settlement } from '#operation';
import type { Call, Ending, Opener, Target, Usage } from '../contract/index.ts';

/** What is done about a call that has no price: not made; made and booked at a most; made and booked as unpriced. */
export type UnpricedPolicy =
  | { readonly kind: 'refuse' }
  | { readonly kind: 'cap'; readonly amount: MicroDollars }
  | { readonly kind: 'allow' };

/** What an answer cost. */
export interface Priced {
  readonly cost: MicroDollars;
  readonly units: Readonly<Record<string, number>>;
  readonly price: PriceStamp;
  readonly priced: boolean;
}

export interface Budgeting {
  readonly ledger: Ledger;
  readonly quote: (call: Call) => Promise<Quote>;
  readonly price: (target: Target, usage: Usage) => Promise<Priced>;
  readonly unpriced: UnpricedPolicy;
  /** Told what each call cost, once it is booked. */
  readonly onCharge?: (call: Call, cost: MicroDollars, priced: boolean) => void;
  /** Told when a charge could not be booked: the reservation then stands, and is settled at its worst case later. */
  readonly onUnsettled?: (call: Call, error: unknown) => void;
}

/**
 * Sets the worst case aside before anything is sent, and books what it was when the answer has ended. Each try of a call is a
 * reservation of its own. Booking never keeps the reader waiting; `quiet` waits for all of it.
 */
export class Budget {
  readonly #options: Budgeting;
  readonly #settling = new Set<Promise<void>>();
  #tries = 0;

  constructor(options: Budgeting) {
    this.#options = options;
  }

  around<Request, Item>(next: Opener<Request, Item>): Opener<Request, Item> {
    return async (call) => {
      const quote = await this.#options.quote(call);
      const worst = this.#worst(call, quote);
      const id = `${call.id}.${(++this.#tries).toString(36)}`;
      const { attribution, target } = call;
      await this.#options.ledger.reserve({ id, worst, attribution, ...target, price: quote.price });
      try {
        call.signal.throwIfAborted();
        const answer = await next(call);
        this.#later(
          call,
          answer.ending.then(async (ending) => await this.#settle(id, call, ending, worst)),
        );
        return answer;
      } catch (error) {
        // Nothing came back, so nothing was sold.
        this.#later(call, this.#options.ledger.release(id));
        throw error;
      }
    };
  }

  /** Resolves when everything that has ended is booked. */
  async quiet(): Promise<void> {
    while (this.#settling.size > 0) await Promise.all(this.#settling);
  }

  #worst(call: Call, { worst, priced }: Quote): MicroDollars {
    if (priced) return worst;
    const { unpriced } = this.#options;
    if (unpriced.kind === 'refuse') throw priceUnknown(call.target);
    return unpriced.kind === 'cap' ? unpriced.amount : NOTHING;
  }

  async #settle(id: string, call: Call, { outcome, usage }: Ending, worst: MicroDollars): Promise<void> {
    const { cost, units, priced } = await this.#options.price(call.target, usage);
    // What has no price is booked at what was set aside for it, never as a known nothing.
    const settlement: Settlement = { cost: priced ? cost : worst, outcome, units, source: usage.source };
    await this.#options.ledger.settle(id, settlement);
    this.#options.onCharge?.(call, settlement.cost, priced);
  }

  #later(call: Call, work: Promise<unknown>): void {
    const settling = work.then(
      () => {},
      (error: unknown) => this.#options.onUnsettled?.(call, error),
    );
    this.#settling.add(settling);
    void settling.finally(() => this.#settling.delete(settling));
  }
}

const priceUnknown = ({ engine, model }: Target): Fault =>
  new Fault('limit', 'price-unknown', `There is no price for ${engine}/${model}, and calls without one are refused.`, {
    facts: { engine, model },
    hint: `Say what it costs (reelwright do price.set), or allow such calls: \`unpriced\` in the settings.`,
  });

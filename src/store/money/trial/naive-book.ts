import { type Attribution, CAP_SCOPES, type Cap, type CapScope, monthOf } from '#operation';

/**
 * The ledger's rules the plain way: a list of calls, added up anew for every question. What the real one keeps as running
 * sums, over several transactions and processes, must come to the same.
 */
export class NaiveBook {
  readonly caps = new Map<string, number>();
  readonly calls = new Map<
    string,
    { readonly at: number; readonly attribution: Attribution; reserved: number; settled: number }
  >();
  readonly said: string[] = [];
  readonly #peaks = new Map<string, number>();

  cap({ scope, subject, limit }: Cap): void {
    this.caps.set(`${scope}:${subject}`, limit);
  }

  /** What a call counts for: scope, whom, and the window's name. */
  #accounts(attribution: Attribution, at: number): { scope: CapScope; subject: string; window: string }[] {
    return CAP_SCOPES.flatMap((scope) => {
      const subject = scope === 'month' ? '' : attribution[scope];
      const window = scope === 'film' || scope === 'run' ? 'for good' : monthOf(at);
      return subject === undefined ? [] : [{ scope, subject, window }];
    });
  }

  limitOf(scope: CapScope, subject: string): number | undefined {
    return this.caps.get(`${scope}:${subject}`) ?? (scope === 'month' ? undefined : this.caps.get(`${scope}:*`));
  }

  sum(scope: CapScope, subject: string, window: string): { settled: number; reserved: number } {
    let [settled, reserved] = [0, 0];
    for (const call of this.calls.values()) {
      const counts = this.#accounts(call.attribution, call.at).some(
        (each) => each.scope === scope && each.subject === subject && each.window === window,
      );
      if (counts) [settled, reserved] = [settled + call.settled, reserved + call.reserved];
    }
    return { settled, reserved };
  }

  /** Whether the money can be set aside; if so it is. */
  reserve(id: string, at: number, worst: number, attribution: Attribution): boolean {
    const fits = this.#accounts(attribution, at).every(({ scope, subject, window }) => {
      const limit = this.limitOf(scope, subject);
      const { settled, reserved } = this.sum(scope, subject, window);
      return limit === undefined || worst === 0 || settled + reserved + worst <= limit;
    });
    if (fits) this.calls.set(id, { at, attribution, reserved: worst, settled: 0 });
    return fits;
  }

  settle(id: string, cost: number): void {
    const call = this.calls.get(id);
    if (call === undefined) throw new RangeError(`no call ${id}`);
    Object.assign(call, { reserved: 0, settled: cost });
    for (const { scope, subject, window } of this.#accounts(call.attribution, call.at)) {
      const limit = this.limitOf(scope, subject);
      const { settled } = this.sum(scope, subject, window);
      const name = `${scope}:${subject}:${window}`;
      const peak = this.#peaks.get(name) ?? 0;
      this.#peaks.set(name, Math.max(peak, settled));
      for (const percent of [80, 90, 100]) {
        if (limit === undefined || limit === 0) continue;
        const step = (BigInt(limit) * BigInt(percent) + 99n) / 100n;
        if (BigInt(peak) < step && BigInt(settled) >= step) this.said.push(`${scope}:${subject} ${percent}`);
      }
    }
  }

  release(id: string): void {
    this.calls.delete(id);
  }
}

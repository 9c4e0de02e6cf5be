/** Which of the old things is which of the new ones; each is joined once at most. */
export class Links {
  readonly #after = new Map<number, number>();
  readonly #before = new Map<number, number>();

  /** Joins two things that are both still free; says whether it did. */
  join(before: number, after: number): boolean {
    if (this.#after.has(before) || this.#before.has(after)) return false;
    this.#after.set(before, after);
    this.#before.set(after, before);
    return true;
  }

  isBefore = (place: number): boolean => this.#after.has(place);
  isAfter = (place: number): boolean => this.#before.has(place);
  /** What an old thing has become. */
  afterOf = (before: number): number | undefined => this.#after.get(before);
  /** What a new thing was. */
  beforeOf = (after: number): number | undefined => this.#before.get(after);

  get size(): number {
    return this.#after.size;
  }

  /** Joins free things with equal keys, in order. */
  joinEqual(before: readonly string[], after: readonly string[], counts: (key: string) => boolean = () => true): void {
    const waiting = new Map<string, number[]>();
    before.forEach((key, place) => {
      if (this.isBefore(place) || !counts(key)) return;
      const queue = waiting.get(key);
      if (queue === undefined) waiting.set(key, [place]);
      else queue.push(place);
    });
    after.forEach((key, place) => {
      if (this.isAfter(place)) return;
      const old = waiting.get(key)?.shift();
      if (old !== undefined) this.join(old, place);
    });
  }

  free(before: number, after: number): { before: number[]; after: number[] } {
    const places = (count: number) => Array.from({ length: count }, (_, place) => place);
    return {
      before: places(before).filter((place) => !this.isBefore(place)),
      after: places(after).filter((place) => !this.isAfter(place)),
    };
  }

  /** A test whether joining two free places would cross their nearest joined neighbours. Made once for many questions. */
  order(before: number, after: number): (old: number, now: number) => boolean {
    const above: number[] = [];
    const below: number[] = [];
    for (let place = 0, last = -1; place < before; place++) {
      above.push(last);
      last = this.#after.get(place) ?? last;
    }
    for (let place = after - 1, next = Number.POSITIVE_INFINITY; place >= 0; place--) {
      below[place] = next;
      next = this.#before.get(place) ?? next;
    }
    return (old, now) => (above[old] ?? -1) < now && old < (below[now] ?? Number.POSITIVE_INFINITY);
  }
}

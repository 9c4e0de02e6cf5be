import { quantised } from './kept.ts';
import { THUMBNAIL, type Thumbnail } from './thumbnail.ts';

/** How two thumbnails differ. */
export interface Difference {
  /** Mean absolute difference of all colours, 0 to 255. */
  readonly mean: number;
  /** Share of the pixels that changed clearly, 0 to 1. */
  readonly changed: number;
}

/**
 * What another machine's rounding may do. Measured over three places at four sizes: the same picture rastered on other pixels
 * differs by at most 1.8 and 0.6 %, a hand that waves in a wide shot by at least 1.6 %, another hour by more than 6.
 */
export const TOLERANCE: Difference = { mean: 3, changed: 0.008 };

/** Kept colours come in steps of 16: two steps are a change, one may be rounding. */
const CLEARLY = 32;

export function difference(before: Thumbnail, now: Thumbnail): Difference {
  const [kept, seen] = [quantised(before), quantised(now)];
  const pixels = THUMBNAIL.width * THUMBNAIL.height;
  let [sum, changed] = [0, 0];
  for (let pixel = 0; pixel < pixels; pixel++) {
    let most = 0;
    for (let channel = 0; channel < 3; channel++) {
      const apart = Math.abs((kept[pixel * 3 + channel] ?? 0) - (seen[pixel * 3 + channel] ?? 0));
      sum += apart;
      most = Math.max(most, apart);
    }
    if (most >= CLEARLY) changed++;
  }
  return { mean: sum / (pixels * 3), changed: changed / pixels };
}

export const differs = ({ mean, changed }: Difference): boolean => mean > TOLERANCE.mean || changed > TOLERANCE.changed;

/** What became of one tile since the gallery was kept. */
export type Verdict =
  | { readonly id: string; readonly what: 'same' | 'differs'; readonly difference: Difference }
  | { readonly id: string; readonly what: 'new' | 'gone' };

/** Compares what is drawn now with what was kept, tile by tile: first what differs most, then what is new or gone. */
export function compare(kept: ReadonlyMap<string, Thumbnail>, now: ReadonlyMap<string, Thumbnail>): readonly Verdict[] {
  const drawn = [...now].map(([id, thumbnail]): Verdict => {
    const before = kept.get(id);
    if (before === undefined) return { id, what: 'new' };
    const apart = difference(before, thumbnail);
    return { id, what: differs(apart) ? 'differs' : 'same', difference: apart };
  });
  const gone = [...kept.keys()].filter((id) => !now.has(id)).map((id): Verdict => ({ id, what: 'gone' }));
  const order = ['differs', 'new', 'gone', 'same'];
  return [...drawn, ...gone].toSorted(
    (one, other) => order.indexOf(one.what) - order.indexOf(other.what) || measure(other) - measure(one),
  );
}

const measure = (verdict: Verdict): number =>
  'difference' in verdict
    ? verdict.difference.mean / TOLERANCE.mean + verdict.difference.changed / TOLERANCE.changed
    : 0;

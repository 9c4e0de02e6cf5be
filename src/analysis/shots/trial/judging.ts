import type { Boundary, BoundaryKind } from '../shot-list.ts';
import type { Truth } from './recipe.ts';

/** What was found of what there was. */
export interface Verdict {
  readonly hits: readonly Hit[];
  readonly missed: readonly Truth[];
  readonly false: readonly Boundary[];
}

export interface Hit {
  readonly truth: Truth;
  readonly found: Boundary;
  readonly rightKind: boolean;
  /** Frames by which the worse of both ends is off. */
  readonly off: number;
}

/** Frames a cut may be off, and frames the interval of anything else may miss the labelled one by. */
const CUT_SLACK = 1;
const SLACK = 3;

export interface Judging {
  /** Where whatever is found is neither right nor wrong. */
  readonly optional?: readonly (readonly [number, number])[];
}

/** Holds what was found against the truth: each boundary answers at most one, cuts to the frame, others where they overlap. */
export function judge(found: readonly Boundary[], truth: readonly Truth[], { optional = [] }: Judging = {}): Verdict {
  const left = new Set(found);
  const hits: Hit[] = [];
  const missed: Truth[] = [];
  for (const one of [...truth].sort((a, b) => rank(a.kind) - rank(b.kind))) {
    const answers = [...left].filter((candidate) => answersTo(candidate, one));
    const best = answers.sort((a, b) => off(a, one) - off(b, one))[0];
    if (best === undefined) {
      missed.push(one);
      continue;
    }
    left.delete(best);
    hits.push({ truth: one, found: best, rightKind: best.kind === one.kind, off: off(best, one) });
  }
  const wrong = [...left].filter(({ from, to }) => !optional.some(([first, last]) => from <= last && to >= first));
  return { hits, missed, false: wrong };
}

const rank = (kind: BoundaryKind) => (kind === 'cut' ? 0 : 1);
const off = (found: Boundary, truth: Truth) =>
  Math.max(Math.abs(found.from - truth.from), Math.abs(found.to - truth.to));

function answersTo(found: Boundary, truth: Truth): boolean {
  if (truth.kind === 'cut')
    return off(found, truth) <= CUT_SLACK || (found.kind === 'cut' && Math.abs(found.to - truth.to) <= CUT_SLACK);
  return found.from <= truth.to + SLACK && found.to >= truth.from - SLACK;
}

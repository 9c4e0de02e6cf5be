import type { Verdict } from './judging.ts';

/** Verdicts added up. */
export interface Score {
  readonly wanted: number;
  readonly hits: number;
  readonly wrong: number;
  readonly rightKind: number;
  /** Both ends within three frames. */
  readonly rightEnds: number;
  readonly rightAll: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const NEAR = 3;

export function scoreOf(verdicts: readonly Verdict[]): Score {
  const hits = verdicts.flatMap((verdict) => verdict.hits);
  const missed = verdicts.reduce((sum, verdict) => sum + verdict.missed.length, 0);
  const wrong = verdicts.reduce((sum, verdict) => sum + verdict.false.length, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const [precision, recall] = [share(hits.length, hits.length + wrong), share(hits.length, hits.length + missed)];
  return {
    wanted: hits.length + missed,
    hits: hits.length,
    wrong,
    rightKind: hits.filter(({ rightKind }) => rightKind).length,
    rightEnds: hits.filter(({ off }) => off <= NEAR).length,
    rightAll: hits.filter(({ rightKind, off }) => rightKind && off <= NEAR).length,
    ...{ precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) },
  };
}

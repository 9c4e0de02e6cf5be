import type { Signals } from '../signals/columns.ts';
import { type CutCandidate, cutCandidates } from './cuts.ts';
import { type Fade, findFades } from './fades.ts';
import { type LightChange, withoutFlashes } from './flashes.ts';
import { findGraduals, type Gradual } from './graduals.ts';
import { TREMBLE } from './mixes.ts';
import { type Stretch, TileTrack } from './tile-track.ts';

/** Everything in a film that might be a boundary, whatever is asked of it later. */
export interface Candidates {
  readonly track: TileTrack;
  readonly cuts: readonly CutCandidate[];
  readonly fades: readonly Fade[];
  readonly graduals: readonly Gradual[];
  readonly flashes: readonly LightChange[];
}

/** From this confidence on a cut parts what is looked through for slow transitions. */
const PARTS = 0.5;
/** Kept as long as the signals are: another threshold does not look through them again. */
const known = new WeakMap<Signals, Candidates>();

export function candidatesOf(signals: Signals): Candidates {
  const before = known.get(signals);
  if (before !== undefined) return before;
  const found = look(signals);
  known.set(signals, found);
  return found;
}

function look(signals: Signals): Candidates {
  const track = new TileTrack(signals);
  const rate = frameRate(signals);
  const fades = findFades(signals, track, rate);
  const inFade = (frame: number) => fades.some(({ from, to }) => frame > from && frame <= to);
  const sudden = cutCandidates(signals, track).filter(({ frame }) => !inFade(frame));
  const { cuts, flashes } = withoutFlashes(sudden, track, rate);
  const parted = [
    ...fades.map(({ from, to }) => ({ from, to })),
    ...cuts.filter(({ confidence }) => confidence >= PARTS).map(({ frame }) => ({ from: frame - 1, to: frame })),
    { from: signals.frames - 1, to: signals.frames },
  ].sort((one, other) => one.from - other.from);
  let first = 0;
  const stretches: Stretch[] = [];
  for (const { from, to } of parted) {
    stretches.push({ first, last: from });
    first = Math.max(first, to);
  }
  const steady = track.steadied(stretches, TREMBLE);
  const graduals = stretches.flatMap((stretch) => findGraduals(signals, track, steady, stretch));
  return { track, fades, flashes, ...withoutFirstSteps(signals, cuts, graduals) };
}

/** Share of the blocks that a whole cut renews at the least; the first step of a quick wipe renews fewer. */
const WHOLE = 0.5;

/** The first step of a quick wipe is as sudden as a cut: where one begins with it, it is a part of it. */
function withoutFirstSteps(signals: Signals, cuts: readonly CutCandidate[], graduals: readonly Gradual[]) {
  const begins = ({ from, confidence }: Gradual, frame: number) => confidence >= PARTS && Math.abs(from - frame) <= 1;
  const steps = cuts.filter(
    ({ frame }) => (signals.fresh[frame] ?? 0) < WHOLE && graduals.some((gradual) => begins(gradual, frame)),
  );
  return {
    cuts: cuts.filter((cut) => !steps.includes(cut)),
    graduals: graduals.map((gradual) => {
      const step = steps.find(({ frame }) => begins(gradual, frame));
      return step === undefined ? gradual : { ...gradual, from: Math.min(gradual.from, step.frame - 1) };
    }),
  };
}

/** Mean frames a second. */
function frameRate({ frames, seconds }: Signals): number {
  const long = (seconds[frames - 1] ?? 0) - (seconds[0] ?? 0);
  return long > 0 ? (frames - 1) / long : 25;
}

import { type Check, check, type PlannedCut } from './report.ts';
import type { Watched } from './watching.ts';

/** Of 255: two pictures that differ less than this on average are near enough the same to the eye. */
const NEAR = 2.5;
/** A cut changes the picture this many times as much as the frames around it do. */
const CLEAR = 2;
/** How many frames around a planned cut are looked at for one that came early or late. */
const AROUND = 4;

/** The frames to compare for each cut: the last before it and the first after its transition. */
export function pairsOf(cuts: readonly PlannedCut[]): (readonly [number, number])[] {
  return cuts.map(({ frame, transition }) => [frame - 1, frame + transition] as const);
}

/** Whether every planned cut is in the film at its frame: a line for all, and one for each that is not clear. */
export function checkCuts(cuts: readonly PlannedCut[], watched: Watched): Check[] {
  if (cuts.length === 0) return [];
  const planned = new Set(
    cuts.flatMap(({ frame, transition }) => Array.from({ length: transition + 1 }, (_, index) => frame + index)),
  );
  const each = cuts.map((cut, index) =>
    cut.transition > 0 ? checkTransition(cut, watched.across[index] ?? Number.NaN) : checkCut(cut, watched, planned),
  );
  const unclear = each.filter(({ verdict }) => verdict !== 'ok');
  const failed = each.filter(({ verdict }) => verdict === 'failed').length;
  const measured = `${cuts.length - unclear.length} clear, ${unclear.length - failed} soft, ${failed} missing`;
  return [check('cuts', failed > 0 ? 'failed' : 'ok', measured, `${cuts.length} at their frames`), ...unclear];
}

function checkCut({ frame }: PlannedCut, { changes }: Watched, planned: ReadonlySet<number>): Check {
  const name = `cut at ${frame}`;
  const change = changes[frame];
  if (change === undefined) return check(name, 'failed', 'the film is shorter', 'a new picture');
  const neighbours: { frame: number; change: number }[] = [];
  for (let near = Math.max(1, frame - AROUND); near <= frame + AROUND; near++) {
    const value = changes[near];
    if (near !== frame && !planned.has(near) && value !== undefined) neighbours.push({ frame: near, change: value });
  }
  const busiest = neighbours.reduce((most, one) => (one.change > most.change ? one : most), { frame, change: 0 });
  const usual = median(neighbours.map((one) => one.change));
  const measured = `changes ${change.toFixed(1)} of 255, around it ${usual.toFixed(1)}`;
  if (change >= NEAR && change >= CLEAR * usual && change >= busiest.change)
    return check(name, 'ok', measured, 'a new picture');
  const displaced = busiest.change >= NEAR && busiest.change >= 2 * CLEAR * Math.max(usual, change, 0.5);
  if (displaced) {
    const shift = busiest.frame - frame;
    const note = `It is at frame ${busiest.frame}, ${Math.abs(shift)} ${shift < 0 ? 'early' : 'late'}.`;
    return check(name, 'failed', measured, 'a new picture', note);
  }
  const note =
    change < NEAR ? 'The pictures on both sides are nearly the same.' : 'The picture moves as much around it.';
  return check(name, 'soft', measured, 'a new picture', note);
}

function checkTransition({ frame, transition }: PlannedCut, difference: number): Check {
  const name = `transition at ${frame}`;
  const wanted = `another picture after ${transition} frames`;
  if (Number.isNaN(difference)) return check(name, 'failed', 'the film is shorter', wanted);
  const measured = `differs ${difference.toFixed(1)} of 255`;
  if (difference >= NEAR) return check(name, 'ok', measured, wanted);
  return check(name, 'soft', measured, wanted, 'The pictures on both sides are nearly the same.');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

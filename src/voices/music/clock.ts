/** When a beat sounds, in seconds from the cue's start. */
export type Clock = (beat: number) => number;

/** How far a stretch between two turns may be hurried or held back. */
const SLOWEST = 1.35;
const FASTEST = 0.72;
/** How much longer than the others a film's last bar is. */
const HELD = 1.7;

/**
 * The beats of a cue laid over its seconds: even, but bent so that each hit (seconds, in order) falls on a beat, on a bar's first
 * where that is not far off. A hit that would bend the tempo too far is not reached by the beat. `held` lengthens the last bar.
 */
export function clockFor(bars: number, meter: number, seconds: number, hits: readonly number[], held: boolean): Clock {
  const beats = bars * meter;
  const lastBar = beats - meter;
  const even = held && bars > 1 ? seconds / (beats + meter * (HELD - 1)) : seconds / beats;
  const ends: [beat: number, at: number][] =
    held && bars > 1
      ? [
          [lastBar, lastBar * even],
          [beats, seconds],
        ]
      : [[beats, seconds]];
  const anchors: [beat: number, at: number][] = [[0, 0]];
  for (const hit of hits) {
    const [beatBefore, before] = anchors.at(-1) ?? [0, 0];
    const [beatAfter, after] = ends[0] ?? [beats, seconds];
    const bar = Math.round(hit / even / meter) * meter;
    const beat = [bar, Math.round(hit / even)].find((one) => {
      const left = (hit - before) / ((one - beatBefore) * even);
      const right = (after - hit) / ((beatAfter - one) * even);
      return one > beatBefore && one < beatAfter && [left, right].every((bend) => bend > FASTEST && bend < SLOWEST);
    });
    if (beat !== undefined) anchors.push([beat, hit]);
  }
  anchors.push(...ends);
  return (beat) => {
    const next = Math.max(
      1,
      anchors.findIndex(([to]) => to >= beat),
    );
    const [from, start] = anchors[next - 1] ?? [0, 0];
    const [to, end] = anchors[next] ?? [beats, seconds];
    return start + ((beat - from) / (to - from)) * (end - start);
  };
}

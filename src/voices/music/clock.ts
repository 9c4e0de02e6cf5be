/** When a beat sounds, in seconds from the cue's start. */
export type Clock = (beat: number) => number;

/** How far a stretch between two turns may be hurried or held back. */
const SLOWEST = 1.35;
const FASTEST = 0.72;
/** How much longer than the others a film's last bar is. */
const HELD = 1.7;

/** Something the beats are to meet, seconds from the cue's start. */
export interface Meeting {
  readonly at: number;
  /** True where only a downbeat will do. */
  readonly downbeat: boolean;
}

export interface Time {
  readonly bars: number;
  readonly meter: number;
  readonly seconds: number;
  /** By time. One that would bend the tempo too far is not met. */
  readonly meetings: readonly Meeting[];
  /** Lengthens the last bar. */
  readonly held: boolean;
  /** How much the tempo leans forward and back within a phrase of four bars: 0 is a machine, 0.02 a player at ease. */
  readonly rubato: number;
}

type Anchor = readonly [beat: number, at: number];

/**
 * The beats of a cue laid over its seconds: even, but bent so that each meeting falls on a beat, on a bar's first where that is not
 * far off, and leaning a little within phrases.
 */
export function clockFor(time: Time): Clock {
  const { bars, meter, seconds, held, rubato } = time;
  const beats = bars * meter;
  const longer = held && bars > 1 ? meter * (HELD - 1) : 0;
  const even = seconds / (beats + longer);
  const ends: Anchor[] = longer > 0 ? [[beats - meter, (beats - meter) * even]] : [];
  ends.push([beats, seconds]);
  const anchors = [...met(time, even, ends[0] ?? [beats, seconds]), ...ends];
  return (beat) => {
    const found = anchors.findIndex(([to]) => to >= beat);
    const next = Math.max(1, found < 0 ? anchors.length - 1 : found);
    const [from, start] = anchors[next - 1] ?? [0, 0];
    const [to, end] = anchors[next] ?? [beats, seconds];
    const share = (beat - from) / (to - from);
    const phrases = Math.max(1, Math.round((to - from) / (4 * meter)));
    // Forward into the phrase, back at its end; the turns stay where they are.
    const lean = ((rubato * (end - start)) / phrases) * Math.sin(2 * Math.PI * phrases * share);
    return start + share * (end - start) - (share > 0 && share < 1 ? lean : 0);
  };
}

/** Which beats meet what, from the cue's start on. */
function met({ meter, meetings }: Time, even: number, [beatAfter, after]: Anchor): readonly Anchor[] {
  const anchors: Anchor[] = [[0, 0]];
  for (const { at, downbeat } of meetings) {
    const [beatBefore, before] = anchors.at(-1) ?? [0, 0];
    const position = beatBefore + (at - before) / even;
    const bar = Math.round(position / meter) * meter;
    const bars = [bar, position > bar ? bar + meter : bar - meter];
    const beat = (downbeat ? bars : [bar, Math.round(position)]).find((one) => {
      const left = (at - before) / ((one - beatBefore) * even);
      const right = (after - at) / ((beatAfter - one) * even);
      return one > beatBefore && one < beatAfter && [left, right].every((bend) => bend > FASTEST && bend < SLOWEST);
    });
    if (beat !== undefined) anchors.push([beat, at]);
  }
  return anchors;
}

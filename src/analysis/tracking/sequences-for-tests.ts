/** Sequences of which every box is known, one for each thing that is hard about following. */
import type { Box } from './box.ts';
import { boundsOf, canvas, type Drawn, draw, noise, type Paint, type Scene } from './made-for-tests.ts';
import { openTracker } from './tracker.ts';

export interface Sequence {
  readonly kind: string;
  readonly frames: number;
  readonly scene: (frame: number) => Scene;
  /** Null where it cannot be seen. */
  readonly truth: (frame: number) => Box | null;
  readonly cuts?: readonly number[];
}

export const [WIDE, HIGH] = [320, 192];
export const RATE = 25;

const SPRITE = canvasAround(noise(7, 22, [150, 90, 170], 80), 64);
const WALL = canvas(noise(3, 40, [110, 128, 128], 45), 2 * WIDE, HIGH);
const OTHER_WALL = canvas(noise(5, 30, [140, 120, 135], 50), WIDE, HIGH);
const SCREEN: Paint = canvasAround(noise(11, 18, [70, 140, 110], 30), 96);
const LOOKALIKE: Paint = canvasAround(noise(19, 22, [150, 90, 170], 80), 64);

function canvasAround(paint: Paint, side: number): Paint {
  const painted = canvas((x, y) => paint(x - side, y - side), 2 * side, 2 * side);
  return (x, y) => painted(x + side, y + side);
}

const thing = (x: number, y: number, more: Partial<Drawn> = {}): Drawn => ({
  ...{ paint: SPRITE, x, y, width: 44, height: 36, own: 44 },
  ...more,
});

/** On its way through the picture: a wide curve. */
const wayX = (frame: number) => 160 + 90 * Math.sin(frame / 20);
const wayY = (frame: number) => 96 + 35 * Math.sin(frame / 13);

interface Moving {
  readonly kind: string;
  readonly frames?: number;
  readonly at: (frame: number) => Drawn;
  readonly before?: (frame: number) => readonly Drawn[];
  readonly after?: (frame: number) => readonly Drawn[];
  readonly rest?: (frame: number) => Partial<Scene>;
  readonly hidden?: (frame: number) => boolean;
  readonly cuts?: readonly number[];
}

function sequence({ kind, frames = 100, at, before, after, rest, hidden, cuts }: Moving): Sequence {
  return {
    ...{ kind, frames },
    ...(cuts === undefined ? {} : { cuts }),
    scene: (frame) => ({
      background: WALL,
      things: [...(before?.(frame) ?? []), at(frame), ...(after?.(frame) ?? [])],
      ...rest?.(frame),
    }),
    truth: (frame) => {
      if (hidden?.(frame)) return null;
      const box = boundsOf(at(frame), WIDE, HIGH);
      const whole = at(frame);
      return box.width * WIDE * box.height * HIGH < 0.3 * whole.width * whole.height ? null : box;
    },
  };
}

const going = (frame: number, more?: Partial<Drawn>) => thing(wayX(frame), wayY(frame), more);
const screen = (x: number, y: number, width: number, height: number): Drawn => ({ paint: SCREEN, x, y, width, height });
const between = (frame: number, from: number, to: number) => frame >= from && frame < to;

export const SEQUENCES: readonly Sequence[] = [
  sequence({ kind: 'still', at: () => thing(150, 90) }),
  sequence({ kind: 'path', at: going }),
  sequence({ kind: 'fast', at: (frame) => thing(160 + 110 * Math.sin(frame / 8), 96 + 40 * Math.cos(frame / 11)) }),
  sequence({
    kind: 'scale',
    at: (frame) => {
      const size = 2 ** (0.9 * Math.sin(frame / 25));
      return thing(150 + frame / 3, 96, { width: 44 * size, height: 36 * size });
    },
  }),
  sequence({ kind: 'rotation', at: (frame) => going(frame, { turn: (20 * Math.PI * Math.sin(frame / 15)) / 180 }) }),
  sequence({ kind: 'light', at: going, rest: (frame) => ({ light: 1 + 0.35 * Math.sin(frame / 12) }) }),
  sequence({ kind: 'blur', at: going, rest: (frame) => ({ blur: Math.round(1.5 + 1.5 * Math.sin(frame / 10)) }) }),
  sequence({ kind: 'part hidden', at: going, after: () => [screen(150, 96, 16, 192), screen(210, 96, 14, 192)] }),
  sequence({
    kind: 'hidden, back elsewhere',
    frames: 150,
    at: (frame) => (frame < 60 ? thing(70 + 1.5 * frame, 60) : thing(400 - 1.6 * frame, 140)),
    after: (frame) =>
      frame < 40 ? [screen(160, 60, 70, 70)] : frame < 105 ? [screen(160, 60, 70, 70), screen(270, 140, 100, 70)] : [],
    hidden: (frame) => between(frame, 46, 105),
  }),
  sequence({
    kind: 'leaves and returns',
    frames: 150,
    at: (frame) => (frame < 75 ? thing(200 + 3 * frame, 80) : thing(200 + 3 * (150 - frame), 120)),
  }),
  sequence({
    kind: 'lookalikes',
    at: going,
    before: (frame) => [
      thing(60, 40, { paint: LOOKALIKE }),
      thing(260 - frame / 2, 150, { paint: LOOKALIKE }),
      thing(160 + 40 * Math.cos(frame / 18), 30, { paint: LOOKALIKE }),
    ],
  }),
  sequence({ kind: 'camera pans', at: going, rest: (frame) => ({ shift: [2 * frame, 0] }) }),
  sequence({
    kind: 'across a cut',
    frames: 120,
    at: (frame) =>
      between(frame, 40, 80) ? thing(-300, -300) : frame < 40 ? going(frame) : thing(90 + frame / 2, 130),
    rest: (frame) => (between(frame, 40, 80) ? { background: OTHER_WALL } : {}),
    cuts: [40, 80],
  }),
];

/** Over a picture of the world that the camera pans across; `background` repeats or goes on forever. */
export const panOver = (kind: string, background: Paint): Sequence =>
  sequence({ kind, at: going, rest: (frame) => ({ background, shift: [2 * frame, 20 * Math.sin(frame / 30)] }) });

/** How a sequence went, from its first frame on. */
export interface Outcome {
  /** Of the frames in which it can be seen: share with an overlap of at least one half. */
  readonly success: number;
  /** Of the same: share in which the middle is off by at most 5 % of the width of the picture. */
  readonly precision: number;
  /** Mean overlap in the frames in which it was followed and can be seen. */
  readonly overlap: number;
  /** Of the frames in which it cannot be seen: share in which it was said to be lost; null where there are none. */
  readonly told: number | null;
  /** Frames from its being seen again to its being found again, for each time; null for never. */
  readonly foundAfter: readonly (number | null)[];
  /** Frames a second of following alone, without drawing: of processor time, so that a busy machine changes nothing. */
  readonly speed: number;
}

/** Follows the thing of a sequence. */
export function follow({ frames, scene, truth, cuts = [] }: Sequence): {
  boxes: readonly (Box | null)[];
  milliseconds: number;
} {
  const box = truth(0);
  if (box === null) throw new RangeError('a sequence begins with its thing in sight');
  const tracker = openTracker({
    width: WIDE,
    height: HIGH,
    frame: { pixels: draw(scene(0), WIDE, HIGH), seconds: 0 },
    box,
  });
  const boxes: (Box | null)[] = [box];
  let milliseconds = 0;
  for (let frame = 1; frame < frames; frame++) {
    const pixels = draw(scene(frame), WIDE, HIGH);
    const began = process.threadCpuUsage();
    boxes.push(tracker.next({ pixels, seconds: frame / RATE, cut: cuts.includes(frame) }).box);
    const { user, system } = process.threadCpuUsage(began);
    milliseconds += (user + system) / 1000;
  }
  return { boxes, milliseconds };
}

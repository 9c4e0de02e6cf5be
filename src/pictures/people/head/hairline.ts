import { blob, type Knot, lighten, mix, type Point } from '../../paper/index.ts';
import { type FaceView, side, slide } from './face-view.ts';
import { drawBraid, drawCurls } from './locks.ts';

/** Under a hat hair lies flat. */
export const covered = (view: FaceView) => !['none', 'crown', 'scarf'].includes(view.appearance.hat);

/** How far hair comes down on the forehead and the cheeks, and how high it stands. */
interface Cap {
  readonly volume: number;
  readonly peak: number;
  readonly sideburn: number;
}

/** Hair as a cap with the face cut out of it, from the far temple over the crown to the nape and back along the hairline. */
function capOutline(view: FaceView, { volume, peak, sideburn }: Cap): Point[] {
  const { sin } = view;
  const w = view.features.breadth;
  const rise = covered(view) ? -0.16 : 0.1 * volume;
  const back = -(1.05 + 0.06 * volume) * w - 0.08 * sin;
  const front = (1.05 + 0.05 * volume) * w - 0.1 * sin;
  const forehead = (across: number) => (slide(view, across) * 2 + side(view, across)) / 3;
  const nape: Knot[] =
    sin > 0.25
      ? [
          [back * 0.97, 0.06 + 0.2 * sin],
          [side(view, -1.1), 0.2 + 0.34 * sin],
          [side(view, -0.98), 0.16],
        ]
      : [[back * 0.98, 0.14]];
  return blob([
    [Math.min(0.98 * w, side(view, 0.97) + sin * 0.5), sideburn - 0.4 * sin],
    [front, -0.3 - 0.2 * sin],
    [front * 0.92, -0.78],
    [0.52, -1.09 - rise],
    [-0.02, -1.18 - rise],
    [-0.58, -1.1 - rise],
    [back * 0.94, -0.72],
    [back, -0.15],
    ...nape,
    [side(view, -0.93), sideburn],
    [side(view, -0.84), -0.36],
    [forehead(-0.48), peak + 0.06],
    [forehead(0), peak],
    [forehead(0.48), peak + 0.06],
    [Math.min(0.93 * w, forehead(0.84)), -0.42],
  ]);
}

export function frontHair(view: FaceView): void {
  const { pen, hair, hairShade } = view;
  const part = view.sin * 0.42;
  switch (view.appearance.hair.style) {
    case 'bald':
      return drawTufts(view);
    case 'short':
      pen.sheet(capOutline(view, { volume: 0.6, peak: -0.66, sideburn: 0.06 }), hair, { lift: 0.6 });
      if (!covered(view)) drawQuiff(view);
      return drawSnips(view);
    case 'spiky':
      pen.sheet(capOutline(view, { volume: 0.3, peak: -0.62, sideburn: 0.0 }), hairShade, { lift: 0.5 });
      return covered(view) ? undefined : drawSpikes(view);
    case 'ponytail':
    case 'bun':
      pen.sheet(capOutline(view, { volume: 0.35, peak: -0.72, sideburn: 0.1 }), hair, { lift: 0.6 });
      return drawSnips(view);
    case 'curly':
      return drawCurls(view, 1, hair);
    case 'bob':
      drawCurtains(view, 0.62);
      return drawBangs(view);
    case 'long':
      return drawCurtains(view, 1.2);
    case 'braids': {
      drawCurtains(view, 0.48);
      for (const [from, to] of [
        [-0.5, -0.98],
        [-0.82, -0.62],
      ] as const) {
        const lock = blob([
          [part + from * 0.4, -1.06],
          [from + part * 0.7, to],
          [from - 0.16, to + 0.42],
          [from + part * 0.7 + 0.05, to + 0.05],
        ]);
        pen.sheet(lock, hairShade, { lift: 0, edge: 0, alpha: 0.5 });
      }
      if (view.sin <= 0.3) drawBraid(view, 1);
      return drawBraid(view, -1);
    }
  }
}

/** Two sheets parted above the forehead, falling beside the face as far as `down`. */
function drawCurtains(view: FaceView, down: number): void {
  const { pen, hair, sin } = view;
  const part = sin * 0.42 + 0.04;
  const top = covered(view) ? -1.0 : -1.2;
  const far = blob([
    [part, top],
    [0.6, top + 0.08],
    [1.08, -0.6],
    [1.13 - sin * 0.04, 0.05],
    [1.06 - sin * 0.12, down],
    [0.9 - sin * 0.04, down * 0.4],
    [0.78 + sin * 0.1, -0.34],
    [0.42 + part * 0.5, -0.62],
    [part - 0.02, -0.84],
  ]);
  pen.sheet(far, hair, { lift: 0.6 });
  const near = blob([
    [part + 0.06, top - 0.02],
    [-0.5, top + 0.04],
    [-1.06, -0.68],
    [-1.16 - sin * 0.06, 0],
    [-1.12 - sin * 0.04, down + 0.06],
    [-0.92 + sin * 0.26, down * 0.8],
    [-0.86 + sin * 0.34, 0.1],
    [-0.76 + sin * 0.36, -0.32],
    [-0.4 + part * 0.9, -0.58],
    [part + 0.02, -0.82],
  ]);
  pen.sheet(near, mix(hair, '#ffb27a', 0.1), { lift: 0.8 });
}

function drawBangs(view: FaceView): void {
  const { pen, hair, sin } = view;
  const w = view.features.breadth;
  const at = (across: number) => Math.max(-0.98, Math.min(0.98, (slide(view, across) * 2 + side(view, across)) / 3));
  const top = covered(view) ? -0.98 : -1.16;
  const bangs = blob([
    [-0.9 * w + sin * 0.2, -0.5],
    [-0.6 * w, -0.95],
    [sin * 0.2, top],
    [0.68 * w, -0.95],
    [0.96 * w, -0.5],
    [at(0.86), -0.24],
    [at(0.4), -0.34],
    [at(0), -0.37],
    [at(-0.4), -0.34],
    [at(-0.86), -0.22],
  ]);
  pen.sheet(bangs, lighten(hair, 0.05), { lift: 0.7 });
}

/** A lick of hair thrown to one side above the forehead. */
function drawQuiff(view: FaceView): void {
  const { pen, hair, sin } = view;
  const x = sin * 0.36;
  const lick = blob([
    [x - 0.78, -0.5],
    [x - 0.76, -0.86],
    [x - 0.34, -1.2],
    [x + 0.3, -1.27],
    [0.84, -1.04],
    [1.0 - sin * 0.02, -0.62],
    [x + 0.56, -0.68],
    [x + 0.12, -0.78],
    [x - 0.28, -0.62],
  ]);
  pen.sheet(lick, lighten(hair, 0.06), { lift: 0.6 });
}

function drawSnips(view: FaceView): void {
  if (view.radius < 22 || covered(view)) return;
  const { pen, hairShade, sin } = view;
  for (const [x, y, turn] of [
    [-0.72, -0.62, 0.5],
    [-0.9, -0.2, 0.15],
    [-0.4, -0.98, 1.0],
  ] as const) {
    pen.at(x - sin * 0.02, y, 1, turn, () =>
      pen.sheet(
        blob([
          [-0.02, -0.16],
          [0.05, 0],
          [0, 0.18],
          [0, 0],
        ]),
        hairShade,
        { lift: 0, edge: 0, alpha: 0.6 },
      ),
    );
  }
}

export function drawSpikes(view: FaceView): void {
  const { pen, hair, sin } = view;
  const w = view.features.breadth;
  const spikes: Point[] = [];
  for (let index = 0; index <= 7; index++) {
    const angle = Math.PI * (1.06 + (0.9 * index) / 7);
    const low: Point = [Math.cos(angle) * 1.02 * w, -0.16 + Math.sin(angle) * 0.94];
    const tip = angle + Math.PI * 0.055;
    spikes.push(low);
    if (index < 7) spikes.push([Math.cos(tip) * 1.2 * w + 0.08, -0.16 + Math.sin(tip) * (1.26 + 0.1 * (index % 2))]);
  }
  const hairline: Point[] = [];
  for (let index = 0; index <= 4; index++) {
    const across = 0.82 - index * 0.41;
    const x = Math.min(0.95, (slide(view, across) * 2 + side(view, across)) / 3);
    hairline.push([x, -0.36 - 0.22 * (1 - across * across)]);
    if (index < 4) hairline.push([x - 0.2 * (1 - sin * 0.3), -0.7 - 0.1 * (index % 2)]);
  }
  pen.sheet([...spikes, ...hairline], hair, { lift: 0.7, rough: 0.6 });
}

/** What a bald head keeps: a tuft above either ear. */
export function drawTufts(view: FaceView): void {
  if (view.appearance.age === 'young' || view.appearance.age === 'child') return;
  const { pen, hair, sin } = view;
  const x = side(view, -1.02);
  pen.sheet(
    blob([
      [x - 0.1 - sin * 0.5, -0.2],
      [x + 0.05, -0.46],
      [x + 0.2, -0.26],
      [x + 0.14, 0.04],
      [x - 0.04, 0.24],
      [x - 0.14 - sin * 0.45, 0.28],
    ]),
    hair,
    { lift: 0.4 },
  );
  if (sin < 0.3)
    pen.sheet(
      blob([
        [-x + 0.1, -0.2],
        [-x - 0.05, -0.46],
        [-x - 0.2, -0.26],
        [-x - 0.14, 0.04],
        [-x + 0.04, 0.24],
        [-x + 0.14, 0.28],
      ]),
      hair,
      { lift: 0.4 },
    );
}

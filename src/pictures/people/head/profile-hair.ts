import { blob, ellipse, type Knot, lighten, mix, type Point } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';
import { covered } from './hairline.ts';
import { drawBraid, drawPonytail } from './locks.ts';

const hidden = ({ appearance }: FaceView) => appearance.hat === 'scarf' || appearance.hat === 'hood';

/** Hair from the forehead over the crown to the nape, cut away round the ear; `down` is how far it hangs, `front` where its edge is beside the cheek. */
function cap(view: FaceView, shape: { volume: number; down: number; front: number; back: number }): Point[] {
  const rise = covered(view) ? -0.16 : 0.1 * shape.volume;
  const knots: Knot[] = [
    [0.74, -0.66],
    [0.6, -0.98 - rise * 0.6],
    [0.12, -1.14 - rise],
    [-0.46, -1.1 - rise],
    [-0.96 - rise * 0.6, -0.72],
    [-1.12 - rise * 0.6, -0.1],
    [shape.back, shape.down * 0.8],
    [shape.back + 0.26, shape.down],
    [shape.front - 0.24, shape.down * 0.92],
    [shape.front, Math.min(0.2, shape.down * 0.4)],
    [shape.front + 0.14, -0.16],
    [0.34, -0.44],
    [0.62, -0.5],
  ];
  return blob(knots);
}

const SHORT = { volume: 0.6, down: 0.66, front: -0.16, back: -0.94 } as const;

/** All the hair of a head in profile that lies over it, and the ear. */
export function drawProfileHair(view: FaceView): void {
  if (hidden(view)) return;
  view.pen.part('front hair', () => styled(view));
}

function styled(view: FaceView): void {
  const { pen, hair, hairShade, appearance } = view;
  switch (appearance.hair.style) {
    case 'bald':
      if (appearance.age === 'adult' || appearance.age === 'old')
        pen.sheet(
          blob([
            [0.02, -0.28],
            [-0.5, -0.3],
            [-1.02, -0.34],
            [-1.08, 0.1],
            [-0.9, 0.5],
            [-0.5, 0.56],
            [-0.1, 0.18],
          ]),
          hair,
          { lift: 0.4 },
        );
      return drawEar(view);
    case 'short':
      pen.sheet(cap(view, SHORT), hair, { lift: 0.6 });
      if (!covered(view)) drawTuft(view);
      return drawEar(view);
    case 'spiky':
      pen.sheet(cap(view, { ...SHORT, volume: 0.3 }), hairShade, { lift: 0.5 });
      if (!covered(view)) drawSpikesAlong(view);
      return drawEar(view);
    case 'bun':
    case 'ponytail':
      pen.sheet(cap(view, { ...SHORT, volume: 0.3, down: 0.5 }), hair, { lift: 0.6 });
      return drawEar(view);
    case 'curly':
      return drawCurlsAlong(view);
    case 'bob':
      pen.sheet(cap(view, { volume: 1, down: 0.86, front: 0.16, back: -1.1 }), hair, { lift: 0.8 });
      return drawFringe(view);
    case 'long':
      pen.sheet(cap(view, { volume: 0.8, down: 1.15, front: 0.02, back: -1.16 }), hair, { lift: 0.8 });
      return drawFringe(view);
    case 'braids':
      pen.sheet(cap(view, { volume: 0.7, down: 0.6, front: -0.02, back: -1.0 }), hair, { lift: 0.7 });
      drawFringe(view);
      return pen.at(0.62, 0.06, 1, 0, () => drawBraid(view, -1));
  }
}

/** Hair in profile that hangs behind the shoulders. */
export function drawProfileHairBehind(view: FaceView): void {
  if (hidden(view)) return;
  const { pen, hair, hairShade, drag, appearance } = view;
  pen.part('back hair', () => {
    const style = appearance.hair.style;
    if (style === 'long') {
      const hang = -Math.abs(drag) * 1.3;
      pen.sheet(
        blob([
          [-0.3, -1.0],
          [-1.12, -0.5],
          [-1.26, 0.6],
          [-1.16 + hang, 1.7],
          [-0.84 + hang, 2.2],
          [-0.3 + hang * 0.8, 2.02],
          [-0.02, 1.1],
          [0, 0.4],
        ]),
        hairShade,
        { lift: 0.9 },
      );
    }
    if (style === 'curly') pen.sheet(ellipse(-0.34, -0.16, 0.98, covered(view) ? 0.8 : 1.08), hairShade, { lift: 0.8 });
    if (style === 'ponytail') drawPonytail({ ...view, sin: 0.9 });
    if (style === 'bun' && !covered(view)) {
      pen.sheet(ellipse(-0.92, -0.9, 0.42, 0.38), hair, { lift: 0.7 });
      pen.sheet(ellipse(-0.72, -0.74, 0.26, 0.12, { rotate: -0.7 }), view.palette.tint(appearance.accent), {
        lift: 0.4,
      });
    }
  });
}

function drawEar(view: FaceView): void {
  const { pen, skin, shade } = view;
  pen.part('ear', () => {
    pen.sheet(ellipse(-0.2, 0.12, 0.19, 0.25), skin, { lift: 0.4 });
    pen.sheet(ellipse(-0.17, 0.13, 0.1, 0.14), shade, { lift: 0, edge: 0, alpha: 0.8 });
  });
}

function drawTuft({ pen, hair }: FaceView): void {
  pen.sheet(
    blob([
      [-0.1, -1.12],
      [0.4, -1.3],
      [0.84, -1.1],
      [0.9, -0.76],
      [0.72, -0.62],
      [0.4, -0.72],
      [0.1, -0.86],
    ]),
    lighten(hair, 0.06),
    { lift: 0.6 },
  );
}

/** Hair combed over the forehead towards the temple. */
function drawFringe(view: FaceView): void {
  const { pen, hair } = view;
  const top = covered(view) ? -0.98 : -1.18;
  pen.sheet(
    blob([
      [-0.1, top],
      [0.5, top + 0.14],
      [0.88, -0.7],
      [0.86, -0.4],
      [0.6, -0.42],
      [0.32, -0.36],
      [0.12, -0.1],
      [0.02, -0.5],
    ]),
    lighten(hair, 0.05),
    { lift: 0.5 },
  );
}

function drawSpikesAlong({ pen, hair }: FaceView): void {
  const spikes: Point[] = [];
  for (let index = 0; index <= 7; index++) {
    const angle = Math.PI * (0.9 + (0.98 * index) / 7);
    const tip = angle + Math.PI * 0.06;
    spikes.push([-0.1 + Math.cos(angle) * 1.0, -0.16 + Math.sin(angle) * 0.94]);
    if (index < 7) spikes.push([-0.06 + Math.cos(tip) * 1.22, -0.16 + Math.sin(tip) * (1.24 + 0.1 * (index % 2))]);
  }
  pen.sheet([...spikes, [0.5, -0.56], [0.1, -0.5], [-0.3, -0.2], [-0.6, 0.2]], hair, { lift: 0.7, rough: 0.6 });
}

const CURLS: readonly (readonly [x: number, y: number, size: number])[] = [
  [-0.7, 0.46, 0.28],
  [-1.0, 0.16, 0.3],
  [-1.12, -0.22, 0.3],
  [-0.5, 0.1, 0.32],
  [-0.98, -0.6, 0.32],
  [-0.3, -0.28, 0.34],
  [-0.66, -0.94, 0.32],
  [-0.66, -0.36, 0.36],
  [-0.2, -0.72, 0.36],
  [-0.22, -1.1, 0.33],
  [0.24, -1.06, 0.32],
  [0.24, -0.66, 0.28],
  [0.62, -0.82, 0.28],
  [0.76, -0.56, 0.18],
];

function drawCurlsAlong(view: FaceView): void {
  const flat = covered(view);
  for (const [x, y, size] of CURLS)
    if (!flat || y > -0.5)
      view.pen.sheet(ellipse(x, y, size, size * 0.92), mix(view.hair, '#ffb27a', size > 0.31 ? 0.08 : 0), {
        lift: 0.5,
      });
}

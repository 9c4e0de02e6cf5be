import { blob, type Colour, ellipse, lighten, mix, type Point } from '../../paper/index.ts';
import type { FaceView } from './face-view.ts';

/** A braid of overlapping cut leaves, tied with the character's own colour. */
export function drawBraid(view: FaceView, hand: -1 | 1): void {
  const { pen, palette, hair, hairShade, sin, drag, ink } = view;
  let x = hand * 0.86 * view.features.breadth - sin * 0.14;
  let y = 0.42;
  let turn = hand * -0.16 + drag;
  for (let leaf = 0; leaf < 5; leaf++) {
    const size = 1 - leaf * 0.085;
    const colour = leaf % 2 ? hair : mix(hair, hairShade, 0.5);
    const outline = blob([
      [0, -0.26 * size],
      [0.23 * size, -0.02],
      [0.02, 0.34 * size],
      [-0.23 * size, 0],
    ]);
    pen.at(x, y, 1, turn + (leaf % 2 ? 0.34 : -0.34), () => pen.sheet(outline, colour, { lift: 0.5 }));
    x += Math.sin(-turn) * 0.3;
    y += Math.cos(turn) * 0.3;
    turn += drag * 0.14;
  }
  const ribbon = palette.tint(view.appearance.accent);
  pen.at(x, y, 1, turn, () => {
    pen.sheet(
      blob([
        [0, -0.08],
        [0.15, 0.1],
        [0.2, 0.46],
        [0, 0.34],
        [-0.18, 0.48],
        [-0.14, 0.1],
      ]),
      hair,
      { lift: 0.4 },
    );
    pen.sheet(
      blob([
        [0, 0],
        [0.28, -0.16],
        [0.3, 0.14],
      ]),
      ribbon,
      { lift: 0.5 },
    );
    pen.sheet(
      blob([
        [0, 0],
        [-0.28, -0.16],
        [-0.3, 0.14],
      ]),
      ribbon,
      { lift: 0.5 },
    );
    pen.sheet(ellipse(0, 0, 0.1), mix(ribbon, ink, 0.2), { lift: 0.3 });
  });
}

/** A tail of hair from the back of the crown; it flies when its owner moves. */
export function drawPonytail(view: FaceView): void {
  const { pen, palette, hair, hairShade, sin, drag, away } = view;
  const x = away ? 0 : -0.35 - 0.66 * Math.abs(sin);
  const y = away ? -0.35 : -0.72 + 0.18 * Math.abs(sin);
  pen.at(x, y, 1, away ? -drag : 0.34 + drag * 0.9, () => {
    pen.sheet(
      blob([
        [-0.16, 0],
        [0.16, -0.04],
        [0.34, 0.5],
        [0.26, 1.2],
        [-0.02, 1.72],
        [-0.22, 1.2],
        [-0.34, 0.6],
      ]),
      hair,
      { lift: 0.7 },
    );
    pen.sheet(
      blob([
        [0.02, 0.2],
        [0.1, 0.7],
        [0, 1.4],
        [-0.04, 0.7],
      ]),
      hairShade,
      { lift: 0, edge: 0, alpha: 0.5 },
    );
    pen.sheet(ellipse(0, 0.02, 0.22, 0.13), palette.tint(view.appearance.accent), { lift: 0.4 });
  });
}

/** A cloud of curls: scallops all round, with the face left free in front. `reach` is its size around the head. */
export function drawCurls(view: FaceView, reach: number, colour: Colour): void {
  const { pen, sin, away, appearance } = view;
  const flat = !['none', 'crown'].includes(appearance.hat);
  const front = reach <= 1;
  if (front) return drawCurlsOverForehead(view, colour, flat);
  const outline: Point[] = [];
  const bumps = 17;
  for (let step = 0; step < bumps * 4; step++) {
    const angle = (step / (bumps * 4)) * 2 * Math.PI;
    const bulge = 1 + 0.09 * Math.abs(Math.sin((step / 4) * Math.PI));
    const up = Math.sin(angle) < -0.2 && flat ? 0.84 : Math.sin(angle) > 0.3 ? 0.78 : 1;
    outline.push([Math.cos(angle) * reach * 1.06 * bulge - sin * 0.16, -0.1 + Math.sin(angle) * reach * bulge * up]);
  }
  pen.sheet(outline, colour, { lift: 0.8 });
  if (!away) return;
  for (const [x, y] of [
    [-0.5, -0.4],
    [0.3, -0.6],
    [0.05, 0.1],
    [-0.4, 0.4],
    [0.6, 0.2],
  ] as const) {
    pen.sheet(ellipse(x, y, 0.3, 0.26), lighten(colour, 0.06), { lift: 0.35 });
  }
}

function drawCurlsOverForehead(view: FaceView, colour: Colour, flat: boolean): void {
  const { pen, sin } = view;
  const curls: readonly (readonly [number, number, number])[] = [
    [-1.02, 0.16, 0.2],
    [-1.04, -0.16, 0.26],
    [-0.92, -0.5, 0.28],
    [1.0, -0.2, 0.2],
    [0.86, -0.56, 0.27],
    [-0.58, -0.8, 0.3],
    [0.52, -0.82, 0.3],
    [-0.04, -0.92, 0.33],
  ];
  for (const [x, y, size] of curls) {
    if (flat && y < -0.6) continue;
    const turned = x < 0 ? x + sin * (0.14 + 0.3 * Math.max(0, -y - 0.3)) : x + sin * 0.12;
    pen.sheet(ellipse(Math.min(1.02, turned), y, size, size * 0.92), mix(colour, '#ffb27a', size > 0.27 ? 0.08 : 0), {
      lift: 0.5,
    });
  }
}

import { blob, darken, mix, rounded } from '../../paper/index.ts';
import { type BodyView, chestX, trunkEdges } from './body-view.ts';

export function drawBelt(view: BodyView): void {
  const { pen, breadth, size, appearance } = view;
  const { waist } = trunkEdges(view);
  const half = breadth * 1.5;
  const depth = size.height * 0.018;
  const leather = appearance.garment.style === 'uniform' ? darken(view.torso, 0.45) : view.accent;
  pen.sheet(
    [
      [-half, waist - depth],
      [half, waist - depth],
      [half, waist + depth],
      [-half, waist + depth],
    ],
    leather,
    { lift: 0.4 },
  );
  const x = chestX(view);
  if (appearance.garment.style === 'uniform')
    pen.sheet(
      rounded(x - depth * 1.2, waist - depth * 1.15, depth * 2.8, depth * 2.3, 2),
      view.palette.tint('#e9c46a'),
      { lift: 0.3 },
    );
  else
    pen.sheet(
      blob([
        [x, waist],
        [x + depth * 2.4, waist + depth * 3.4],
        [x + depth * 0.6, waist + depth * 3.8],
      ]),
      darken(leather, 0.12),
      { lift: 0.4 },
    );
}

export function drawPockets(view: BodyView): void {
  const { pen, breadth, torso, torsoShade, appearance, side } = view;
  const x = chestX(view);
  const { top, hem } = trunkEdges(view);
  const long = view.cut.hem > 0.3;
  const { style } = appearance.garment;
  if (style === 'shirt' || style === 'overalls') {
    if (style === 'shirt')
      pen.sheet(
        rounded(x + breadth * 0.26, top + (hem - top) * 0.34, breadth * 0.4, breadth * 0.42, 3),
        darken(torso, 0.1),
        { lift: 0.25 },
      );
    return;
  }
  const y = long ? hem - (hem - top) * 0.36 : hem - (hem - top) * 0.24;
  const w = breadth * 0.3;
  for (const hand of [-1, 1]) {
    if (hand > 0 && side > 0.6) continue;
    const px = x + hand * breadth * (0.68 - 0.1 * side);
    pen.sheet(
      [
        [px - w, y],
        [px + w, y],
        [px + w * 0.95, y + w * 0.85],
        [px, y + w * 1.2],
        [px - w * 0.95, y + w * 0.85],
      ],
      mix(torso, torsoShade, 0.28),
      { lift: 0.4 },
    );
  }
}

import { blob, darken, mix, rectangle, rounded } from '../../paper/index.ts';
import { type BodyView, chestX, trunkEdges } from './body-view.ts';

export function drawScarf(view: BodyView, top: number): void {
  const { pen, accent, size, ink } = view;
  const r = size.headRadius;
  pen.part('scarf', () => {
    pen.sheet(
      blob([
        [-r * 0.84, top - r * 0.3],
        [-r * 0.3, top - r * 0.1],
        [r * 0.4, top - r * 0.1],
        [r * 0.84, top - r * 0.32],
        [r * 0.94, top + r * 0.1],
        [r * 0.5, top + r * 0.34],
        [-r * 0.4, top + r * 0.36],
        [-r * 0.94, top + r * 0.12],
      ]),
      accent,
      { lift: 0.9 },
    );
    pen.sheet(
      blob([
        [-r * 0.86, top - r * 0.04],
        [0, top + r * 0.14],
        [r * 0.86, top - r * 0.08],
        [r * 0.84, top + r * 0.02],
        [0, top + r * 0.24],
        [-r * 0.86, top + r * 0.06],
      ]),
      mix(accent, ink, 0.25),
      { lift: 0, edge: 0, alpha: 0.6 },
    );
  });
}

export function drawScarfTail(view: BodyView, top: number): void {
  const { pen, accent, size, pose, away, palette } = view;
  const w = size.headRadius * 0.44;
  const long = size.headRadius * 1.4;
  pen.part('scarf tail', () =>
    pen.at(away ? -w : chestX(view) - view.breadth * 0.5, top, 1, 0.1 + pose.drag * 0.8, () => {
      pen.sheet(
        [
          [-w * 0.5, 0],
          [w * 0.5, 0],
          [w * 0.58, long],
          [-w * 0.56, long],
        ],
        darken(accent, 0.08),
        { lift: 0.8 },
      );
      for (let fringe = 0; fringe < 4; fringe++)
        pen.sheet(rectangle(-w * 0.52 + fringe * w * 0.28, long * 0.98, w * 0.18, long * 0.14), accent, { lift: 0.3 });
      pen.sheet(rectangle(-w * 0.56, long * 0.8, w * 1.12, long * 0.08), palette.tint('#f1e3bf'), { lift: 0, edge: 0 });
    }),
  );
}

/** A bag worn across the body. */
export function drawStrap(view: BodyView): void {
  const { pen, breadth, size, palette } = view;
  const { top } = trunkEdges(view);
  const leather = palette.tint('#8a5a3a');
  const x = chestX(view);
  pen.part('bag', () => {
    pen.sheet(
      [
        [x + breadth * 0.62, top - 4],
        [x + breadth * 0.78, top + 2],
        [-breadth * 0.72, -6],
        [-breadth * 0.9, -12],
      ],
      leather,
      { lift: 0.5 },
    );
    pen.sheet(rounded(-breadth * 1.2, -16, size.height * 0.15, size.height * 0.12, 5), darken(leather, 0.05), {
      lift: 0.9,
    });
    pen.sheet(
      blob([
        [-breadth * 1.2, -16, 'corner'],
        [-breadth * 1.2 + size.height * 0.15, -16, 'corner'],
        [-breadth * 1.2 + size.height * 0.14, 0],
        [-breadth * 1.2 + size.height * 0.075, size.height * 0.02],
        [-breadth * 1.2 + size.height * 0.01, 0],
      ]),
      darken(leather, 0.2),
      { lift: 0.3 },
    );
  });
}

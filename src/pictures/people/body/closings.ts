import { darken, ellipse, lighten, mix, strip } from '../../paper/index.ts';
import { type BodyView, chestX, trunkEdges } from './body-view.ts';
import type { Front } from './front-view.ts';

function rows(view: BodyView, count: number): number[] {
  const { top, hem } = trunkEdges(view);
  const low = Math.min(hem, -view.size.hip * 0.3);
  return Array.from({ length: count }, (_, row) => top + (low - top) * ((row + 0.75) / (count + 0.4)));
}

function drawSeam(view: BodyView): void {
  const x = chestX(view);
  const { top, hem } = trunkEdges(view);
  const slant = view.side * 7;
  view.pen.sheet(
    [
      [x - 2, top + 4],
      [x + 3, top + 4],
      [x + 3 + slant, hem + 8],
      [x - 2 + slant, hem + 8],
    ],
    view.torsoShade,
    { lift: 0, edge: 0, alpha: 0.6 },
  );
}

/** Garments that are closed down the middle. */
export const CLOSINGS = {
  flap(view) {
    drawSeam(view);
    const x = chestX(view);
    const button = view.size.height * 0.022;
    for (const y of rows(view, 3)) {
      view.pen.sheet(
        strip([x - button * 2.2, y], [x + button * 1.9, y], button * 1.4),
        mix(view.torso, view.torsoShade, 0.6),
        { lift: 0.3 },
      );
      view.pen.sheet(ellipse(x + button * 1.9, y, button), view.ink, { lift: 0.3 });
    }
  },
  toggles(view) {
    drawSeam(view);
    const x = chestX(view);
    const button = view.size.height * 0.017;
    for (const y of rows(view, 3)) {
      for (const hand of [-1, 1])
        view.pen.sheet(ellipse(x + hand * button * 2.4, y, button), view.palette.tint('#e9c46a'), { lift: 0.3 });
    }
  },
  buttons(view) {
    drawSeam(view);
    const x = chestX(view) + 1;
    for (const y of rows(view, 4))
      view.pen.sheet(ellipse(x, y, view.size.height * 0.011), lighten(view.torso, 0.5), { lift: 0.2 });
  },
  lapels(view) {
    const { pen, palette, size, torso } = view;
    const x = chestX(view);
    const { top, waist, hem } = trunkEdges(view);
    const w = size.breadth * 0.42;
    const low = waist * 0.9;
    pen.sheet(
      [
        [x - w * 0.8, top - 8],
        [x + w * 0.8, top - 8],
        [x + 2, low],
      ],
      palette.tint('#f3ead8'),
      { lift: 0, edge: 0.3 },
    );
    pen.sheet(
      [
        [x - w * 0.16, top + 2],
        [x + w * 0.16, top + 2],
        [x + w * 0.24, low - 14],
        [x, low - 3],
        [x - w * 0.24, low - 14],
      ],
      view.accent,
      { lift: 0.3 },
    );
    for (const hand of [-1, 1]) {
      pen.sheet(
        [
          [x + hand * w * 0.5, top - 8],
          [x + hand * w * 1.15, top + 4],
          [x + hand * w * 0.95, top + (low - top) * 0.42],
          [x + hand * w * 0.72, top + (low - top) * 0.46],
          [x + 1, low],
        ],
        darken(torso, hand < 0 ? 0.04 : 0.14),
        { lift: 0.5 },
      );
    }
    pen.sheet(
      [
        [x, low],
        [x + 3, low],
        [x + 5 + view.side * 5, hem + 8],
        [x + view.side * 5, hem + 8],
      ],
      view.torsoShade,
      { lift: 0, edge: 0, alpha: 0.7 },
    );
    pen.sheet(ellipse(x + 2, low + 9, size.height * 0.012), view.ink, { lift: 0.2 });
  },
} satisfies Readonly<Record<string, Front>>;

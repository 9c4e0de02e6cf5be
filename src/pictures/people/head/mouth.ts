import { blob, type Colour, ellipse, mix, type Palette, type Pen, type Point } from '../../paper/index.ts';
import type { Expression } from '../acting/emotion.ts';

/** Where and how large a mouth is. Lengths in the units drawn in. */
export interface MouthPlace {
  readonly x: number;
  readonly y: number;
  /** Half its breadth at an expression's width of 1. */
  readonly width: number;
  /** How far it opens at an expression's opening of 1. */
  readonly drop: number;
  readonly lips: Colour | undefined;
  readonly shade: Colour;
  readonly ink: Colour;
}

const ALONG = [-1, -0.93, -0.82, -0.66, -0.46, -0.24, 0, 0.24, 0.46, 0.66, 0.82, 0.93, 1] as const;

/** A hole in the sheet with teeth and tongue laid inside, or, closed, one dark sliver. */
export function drawMouth(pen: Pen, palette: Palette, place: MouthPlace, expression: Expression): void {
  pen.part('mouth', () => {
    if (expression.mouthOpen * place.drop > 0.08 * place.width) drawOpen(pen, palette, place, expression);
    else drawClosed(pen, palette, place, expression);
  });
}

const trembling = (expression: Expression, along: number, place: MouthPlace) =>
  expression.tremble ? Math.sin(along * 6) * 0.06 * place.width : 0;

function drawOpen(pen: Pen, palette: Palette, place: MouthPlace, expression: Expression): void {
  const { x, y } = place;
  const width = place.width * expression.mouthWidth;
  const open = place.drop * expression.mouthOpen;
  const curve = place.width * 0.43 * expression.mouthCurve;
  const corner = y - curve * 0.75;
  const top = y + curve * 0.2 - open * 0.3;
  const bottom = y + curve * 0.5 + open * 0.7;
  const upper = ALONG.map(
    (t): Point => [x + t * width, corner + (top - corner) * (1 - t * t) + trembling(expression, t, place)],
  );
  const lower = ALONG.slice(1, -1)
    .reverse()
    .map(
      (t): Point => [
        x + t * width * 0.96,
        corner + (bottom - corner) * (1 - Math.abs(t) ** 2.6) + trembling(expression, t, place) * 0.5,
      ],
    );
  const hole = [...upper, ...lower];
  if (place.lips) {
    const grown = (points: readonly Point[], by: number) =>
      points.map(([px, py]): Point => [x + (px - x) * 1.1, py + by]);
    pen.sheet([...grown(upper, -0.16 * place.width), ...grown(lower, 0.17 * place.width)], palette.tint(place.lips), {
      lift: 0.15,
      edge: 0.4,
      rough: 0.5,
    });
  }
  pen.sheet(hole, mix('#4a1522', palette.ink, 0.25), {
    lift: 0,
    edge: 0.15,
    rough: 0.5,
    inside: () => {
      if (expression.tongue)
        pen.part('tongue', () =>
          pen.sheet(ellipse(x, bottom - open * 0.08, width * 0.62, open * 0.42), palette.tint('#d9605a'), {
            lift: 0.15,
            edge: 0.3,
          }),
        );
      if (expression.teeth) drawTeeth(pen, palette, { x, top, corner, width, open });
    },
  });
  if (!place.lips && curve < place.width * 0.15) {
    const below = bottom + place.width * 0.2;
    pen.sheet(
      blob([
        [x - width * 0.5, below],
        [x, below + 0.08 * place.width],
        [x + width * 0.5, below],
        [x, below + 0.2 * place.width],
      ]),
      place.shade,
      { lift: 0, edge: 0, alpha: 0.5 },
    );
  }
}

function drawTeeth(
  pen: Pen,
  palette: Palette,
  gap: { x: number; top: number; corner: number; width: number; open: number },
): void {
  const { x, top, corner, width, open } = gap;
  const low = corner + (top - corner) * 0.45 + open * 0.2;
  const row = blob([
    [x - width * 0.86, top - open],
    [x + width * 0.86, top - open],
    [x + width * 0.8, low],
    [x, top + open * 0.32],
    [x - width * 0.8, low],
  ]);
  pen.part('teeth', () => pen.sheet(row, mix(palette.tint('#fffaf0'), '#fffaf0', 0.35), { lift: 0.15, edge: 0 }));
}

function drawClosed(pen: Pen, palette: Palette, place: MouthPlace, expression: Expression): void {
  const { x, y } = place;
  const width = place.width * expression.mouthWidth;
  const curve = place.width * 0.43 * expression.mouthCurve;
  const middle = (t: number) => y - curve * 0.7 + curve * 1.5 * (1 - t * t) + trembling(expression, t, place);
  const line = (up: number, down: number): Point[] => [
    ...ALONG.map((t): Point => [x + t * width, middle(t) - up * place.width * (1 - t * t)]),
    ...ALONG.slice(1, -1)
      .reverse()
      .map((t): Point => [x + t * width, middle(t) + down * place.width * (1 - t * t)]),
  ];
  if (place.lips) pen.sheet(line(0.2, 0.26), palette.tint(place.lips), { lift: 0.12, edge: 0.4, rough: 0.5 });
  pen.sheet(line(0.07, place.lips ? 0.05 : 0.13), mix('#6b2230', place.ink, 0.35), { lift: 0, edge: 0, rough: 0.4 });
}

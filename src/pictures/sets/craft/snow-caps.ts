import type { Outline, Pen, Point } from '../../paper/index.ts';
import { snowPaper } from './papers.ts';
import { watched } from './watched.ts';

/** Width of a column the upper edge of a piece is measured in, centimetres. */
const COLUMN = 5;
/** Snow slides off what is steeper: centimetres down for one across. */
const STEEPEST = 1.5;
/** Narrower than this snow does not stay, columns. */
const NARROWEST = 2;
/** As thick as snow lies, centimetres. */
const THICKEST = 22;
/** Snow on the ground hides caps lower than this, centimetres. */
const LOWEST = 12;
/** The highest point of a piece in each column it reaches over; y grows downwards. */
type Ridge = Map<number, number>;

/** Raises a ridge by one edge of an outline. */
function raise(ridge: Ridge, [x0, y0]: Point, [x1, y1]: Point): void {
  const [left, right] = [Math.floor(Math.min(x0, x1) / COLUMN), Math.floor(Math.max(x0, x1) / COLUMN)];
  for (let column = left; column <= right; column++) {
    const x = Math.max(Math.min(x0, x1), Math.min(Math.max(x0, x1), (column + 0.5) * COLUMN));
    const y = x1 === x0 ? Math.min(y0, y1) : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
    const known = ridge.get(column);
    if (known === undefined || y < known) ridge.set(column, y);
  }
}

/** Stretches of a ridge flat enough for snow, as points from left to right. */
function ledges(ridge: Ridge): Point[][] {
  const found: Point[][] = [];
  let run: Point[] = [];
  const end = (): void => {
    if (run.length >= NARROWEST) found.push(run);
    run = [];
  };
  for (const column of [...ridge.keys()].sort((one, other) => one - other)) {
    const y = ridge.get(column) ?? 0;
    const before = ridge.get(column - 1);
    if (before === undefined || Math.abs(y - before) > STEEPEST * COLUMN) end();
    if (y < -LOWEST) run.push([(column + 0.5) * COLUMN, y]);
    else end();
  }
  end();
  return found;
}

/** A cap on a ledge: round at its ends, a little uneven below. */
function cap(ledge: readonly Point[]): Outline {
  const last = ledge.length - 1;
  const thick = Math.min(THICKEST, 5 + ledge.length * 1.1);
  const full = (index: number): number =>
    Math.sin(Math.min(1, (Math.min(index, last - index) + 0.6) / 2.4) * (Math.PI / 2));
  const upper = ledge.map(([x, y], index): Point => [x, y - thick * 0.6 * full(index)]);
  const lower = ledge.map(([x, y], index): Point => [x, y + thick * (0.3 + 0.14 * Math.sin(x * 0.23)) * full(index)]);
  const [first, end] = [ledge[0], ledge[last]];
  return [
    ...(first ? [[first[0] - COLUMN / 2, first[1] + 1] as const] : []),
    ...upper,
    ...(end ? [[end[0] + COLUMN / 2, end[1] + 1] as const] : []),
    ...lower.reverse(),
  ];
}

/** Draws a piece and lays snow on every ledge of its silhouette: roofs, branches, fences, lamps, cars and benches alike. */
export function underSnow(pen: Pen, draw: (pen: Pen) => void): void {
  const ridge: Ridge = new Map();
  draw(
    watched(pen, (points) => {
      points.forEach((point, index) => raise(ridge, point, points[(index + 1) % points.length] ?? point));
    }),
  );
  const snow = snowPaper(pen.palette);
  pen.part('snow caps', () => {
    for (const ledge of ledges(ridge)) pen.sheet(cap(ledge), snow, { lift: 0.5, edge: 0.6 });
  });
}

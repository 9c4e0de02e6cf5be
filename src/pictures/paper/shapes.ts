/** A corner or a point of an outline, in the units of whoever draws. Outlines are closed and not repeated at the end. */
export type Point = readonly [x: number, y: number];
export type Outline = readonly Point[];

/** A point a soft outline runs through; `corner` makes the piece that starts here straight. */
export type Knot = readonly [x: number, y: number] | readonly [x: number, y: number, corner: 'corner'];

const TURN = Math.PI * 2;

/** Points of a whole ellipse, or of its arc between two angles (0 points right, growing clockwise on screen). */
export function ellipse(
  x: number,
  y: number,
  radiusX: number,
  radiusY: number = radiusX,
  arc: { readonly from?: number; readonly to?: number; readonly rotate?: number } = {},
): Point[] {
  const from = arc.from ?? 0;
  const span = (arc.to ?? from + TURN) - from;
  const whole = Math.abs(span) > TURN - 0.001;
  const steps = Math.max(6, Math.round((Math.abs(span) / TURN) * 48));
  const cos = Math.cos(arc.rotate ?? 0);
  const sin = Math.sin(arc.rotate ?? 0);
  return Array.from({ length: whole ? steps : steps + 1 }, (_, step): Point => {
    const angle = from + (span * step) / steps;
    const across = Math.cos(angle) * radiusX;
    const down = Math.sin(angle) * radiusY;
    return [x + across * cos - down * sin, y + across * sin + down * cos];
  });
}

/** A soft line through the knots (Catmull-Rom), eight points a piece. */
export function curve(knots: readonly Knot[], closed = false): Point[] {
  const last = knots.length - 1;
  const at = (index: number): Knot =>
    knots[closed ? (index + knots.length) % knots.length : Math.max(0, Math.min(last, index))] as Knot;
  const points: Point[] = [];
  for (let index = 0; index < (closed ? knots.length : last); index++) {
    const [before, start, end, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const steps = start[2] === 'corner' ? 1 : 8;
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      points.push([along(before[0], start[0], end[0], after[0], t), along(before[1], start[1], end[1], after[1], t)]);
    }
  }
  const end = at(last);
  if (!closed) points.push([end[0], end[1]]);
  return points;
}

function along(before: number, start: number, end: number, after: number, t: number): number {
  const bend = 2 * before - 5 * start + 4 * end - after;
  const twist = 3 * start - before - 3 * end + after;
  return 0.5 * (2 * start + (end - before) * t + bend * t * t + twist * t * t * t);
}

/** A closed soft shape through the knots. */
export const blob = (knots: readonly Knot[]): Point[] => curve(knots, true);

/** From the upper left corner. */
export function rectangle(x: number, y: number, width: number, height: number): Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

/** A rectangle with round corners; the radius is cut down to fit. */
export function rounded(x: number, y: number, width: number, height: number, radius: number): Point[] {
  const r = Math.min(radius, width / 2, height / 2);
  const corners: [number, number, number][] = [
    [x + width - r, y + r, -Math.PI / 2],
    [x + width - r, y + height - r, 0],
    [x + r, y + height - r, Math.PI / 2],
    [x + r, y + r, Math.PI],
  ];
  return corners.flatMap(([cx, cy, from]) => ellipse(cx, cy, r, r, { from, to: from + Math.PI / 2 }));
}

/** A bar with round ends from one point to another, as wide as asked at either end. */
export function strip(from: Point, to: Point, width: number, widthAtEnd: number = width): Point[] {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const cap = (centre: Point, across: number, start: number): Point[] =>
    Array.from({ length: 9 }, (_, step): Point => {
      const turn = start + (step / 8) * Math.PI;
      return [centre[0] + (Math.cos(turn) * across) / 2, centre[1] + (Math.sin(turn) * across) / 2];
    });
  return [...cap(from, width, angle + Math.PI / 2), ...cap(to, widthAtEnd, angle - Math.PI / 2)];
}

/** A band along a soft line; its width may change on the way (0 at the start, 1 at the end). */
export function ribbon(line: readonly Knot[], width: number | ((way: number) => number)): Point[] {
  const spine = curve(line);
  const left: Point[] = [];
  const right: Point[] = [];
  spine.forEach((point, index) => {
    const before = spine[Math.max(0, index - 1)] as Point;
    const after = spine[Math.min(spine.length - 1, index + 1)] as Point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = (typeof width === 'number' ? width : width(index / (spine.length - 1))) / 2;
    const across = [(-(after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half] as const;
    left.push([point[0] + across[0], point[1] + across[1]]);
    right.push([point[0] - across[0], point[1] - across[1]]);
  });
  return [...left, ...right.reverse()];
}

/** A star standing on its lower points; `waist` is the inner radius as a share of the outer. */
export function star(x: number, y: number, radius: number, points = 4, waist = 0.38, rotate = 0): Point[] {
  return Array.from({ length: points * 2 }, (_, step): Point => {
    const angle = rotate + (step * Math.PI) / points - Math.PI / 2;
    const reach = step % 2 ? radius * waist : radius;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
}

/** The same outline moved. */
export const moved = (outline: Outline, x: number, y: number): Point[] =>
  outline.map(([px, py]): Point => [px + x, py + y]);

import { Path2D } from '@napi-rs/canvas';
import type { Outline, Point } from '../../paper/index.ts';
import type { Box } from '../box.ts';

/** An outline as scissors leave it, in device pixels counted from the whole pixel (`x`, `y`). */
export interface Cut {
  readonly path: Path2D;
  readonly x: number;
  readonly y: number;
  /** Its box as it was before the scissors wandered, counted like the path. */
  readonly box: Box;
  /** The longer side of its box, device pixels. */
  readonly size: number;
}

/** Where the outline lies on the canvas: the transform, and how much closer the camera has come. */
export interface Table {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  /** Facets are chosen as if the camera still stood where it began, so that a push-in does not make them crawl. */
  readonly zoom: number;
}

/** Device pixels between two snips on a soft edge. */
const SNIP = 15;
/** Device pixels between two snips on a straight edge. */
const LONG_SNIP = 30;
/** A soft edge that has turned by this many radians is snipped whatever its length. */
const TURNING = 0.42;

/**
 * Cuts an outline by hand: soft edges fall into facets, long edges bow, every corner wanders by about a pixel.
 * Measured on screen, not in the sheet's own units, so that the scissors stay the same size in a wide shot and a close-up.
 * `rough` 0 is a ruler, 1 ordinary scissors. The same seed always cuts the same way.
 */
export function cut(outline: Outline, table: Table, rough: number, seed: number): Cut {
  const x = Math.floor(table.e);
  const y = Math.floor(table.f);
  const corners = snipped(
    outline.map(
      ([px, py]): Point => [table.a * px + table.c * py + table.e - x, table.b * px + table.d * py + table.f - y],
    ),
    table.zoom,
  );
  const path = new Path2D();
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length] as Point;
    edge(path, from, to, { first: index === 0, rough, zoom: table.zoom, seed: seed + index * 977 });
  });
  path.closePath();
  const box = boxOf(corners);
  return { path, x, y, box, size: Math.max(box.right - box.left, box.bottom - box.top) };
}

/** Leaves only the points a pair of scissors would turn at. */
function snipped(points: readonly Point[], zoom: number): readonly Point[] {
  if (points.length <= 6) return points;
  const kept: Point[] = [];
  let length = 0;
  let turned = 0;
  for (let index = 0; index < points.length; index++) {
    const before = points[(index + points.length - 1) % points.length] as Point;
    const here = points[index] as Point;
    const after = points[(index + 1) % points.length] as Point;
    const arriving = Math.atan2(here[1] - before[1], here[0] - before[0]);
    const leaving = Math.atan2(after[1] - here[1], after[0] - here[0]);
    const turn = Math.abs(Math.atan2(Math.sin(leaving - arriving), Math.cos(leaving - arriving)));
    length += Math.hypot(here[0] - before[0], here[1] - before[1]) / zoom;
    turned += turn;
    const worth = turn > 0.6 || turned > TURNING || (length > SNIP && turned > 0.02);
    if (index === 0 || worth) {
      kept.push(here);
      length = 0;
      turned = 0;
    }
  }
  return kept.length < 3 ? points : kept;
}

function edge(
  path: Path2D,
  from: Point,
  to: Point,
  hand: { readonly first: boolean; readonly rough: number; readonly zoom: number; readonly seed: number },
): void {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 0.05) {
    if (hand.first) path.moveTo(from[0], from[1]);
    return;
  }
  const still = length / hand.zoom;
  const snips = Math.max(1, Math.min(60, Math.round(still / LONG_SNIP)));
  const bow = snips > 1 ? (wander(hand.seed, 99) - 0.5) * Math.min(5, still * 0.014) * hand.rough : 0;
  const shake = Math.min(1, still / 9) * hand.rough;
  const across = [-(to[1] - from[1]) / length, (to[0] - from[0]) / length] as const;
  for (let snip = 0; snip < snips; snip++) {
    const way = snip / snips;
    const off =
      snip === 0
        ? (wander(hand.seed, 0) - 0.5) * 1.1 * shake
        : Math.sin(way * Math.PI) * bow + (wander(hand.seed, snip) - 0.5) * 2.1 * shake;
    const x = from[0] + (to[0] - from[0]) * way + across[0] * off;
    const y = from[1] + (to[1] - from[1]) * way + across[1] * off;
    if (hand.first && snip === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
}

/** A number in [0, 1) for one snip: it depends on nothing but its place, so that one moving edge never disturbs another. */
function wander(seed: number, place: number): number {
  let mixed = Math.imul(seed ^ Math.imul(place + 1, 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

function boxOf(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

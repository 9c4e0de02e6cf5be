import { distance, grouped } from './groups.ts';
import { blurred, type CellMap, edgeMap, normalise } from './map.ts';
import type { Still } from './still.ts';

/** Cells each way: what stands out, and from what around it. */
const SCALES = [
  { centre: 0, around: 3 },
  { centre: 1, around: 6 },
] as const;
/** What half the brightness, the two of colour, and sharpness weigh: colour and sharpness draw the eye more than light does. */
const WEIGHTS = [2, 2, 2, 10] as const;
/** How much less is seen at the very corner than in the middle (observers look at the middle first; Tatler 2007). */
const CORNER = 0.55;
/** What contrast with what is around, being unlike the picture's edges, and moving on its own weigh in the end. */
const CONTRAST = 1;
const UNLIKE = 1.2;
const MOVING = 1.3;
/** Groups of colours along the edges of a picture, and the share of the edge a group needs to count as background. */
const BACKGROUNDS = 5;
const BACKGROUND = 0.08;
/** Pixels a frame from which a cell moves on its own; below, it is the noise of matching. */
const STILL = 0.6;
/** Half the brightness of a cell of a black bar at most. */
const BLACK = 12;

/**
 * What draws the eye, 0 to 1 for each cell: contrast with what is around it (centre and surround: Itti, Koch and Niebur 1998),
 * colours the edges of the picture do not have (most of an edge is background: Wei and others 2012), and motion of its own.
 */
export function saliencyOf(still: Still, edges: CellMap = edgesOf(still)): CellMap {
  const { across, down } = still;
  const parts = [
    { weight: CONTRAST, map: blurred(contrastOf(still, edges), 1) },
    { weight: UNLIKE, map: blurred(unlikeEdges(still), 1) },
    { weight: MOVING, map: blurred(movingOf(still), 1) },
  ];
  const values = new Float32Array(across * down);
  for (const { weight, map } of parts) {
    normalise(map);
    // A map that is high in few places says more than one that is high everywhere (Itti, Koch and Niebur 1998).
    const said = weight * (1 - mean(map.values)) ** 2;
    for (let index = 0; index < values.length; index++)
      values[index] = (values[index] ?? 0) + said * (map.values[index] ?? 0);
  }
  for (let index = 0; index < values.length; index++) {
    const x = ((index % across) + 0.5) / across - 0.5;
    const y = (Math.floor(index / across) + 0.5) / down - 0.5;
    const seen = isBar(still, index) ? 0 : 1 - (1 - CORNER) * Math.min(1, 2 * (x * x + y * y));
    values[index] = (values[index] ?? 0) * seen;
  }
  const map = { across, down, values };
  normalise(map);
  return map;
}

const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Cells that move more than others do: where the camera moves, matching is nowhere exact. */
function movingOf({ across, down, own }: Still): CellMap {
  const least = Math.max(STILL, 3 * mean(own));
  return { across, down, values: own.map((pixels) => Math.min(3, Math.max(0, pixels - least))) };
}

/** Part of a black bar at the side, above or below: as dark as the whole of its row or column. */
function isBar({ across, down, points }: Still, cell: number): boolean {
  const [x, y] = [cell % across, Math.floor(cell / across)];
  const black = (index: number) => (points[index * 3] ?? 0) < BLACK;
  if (!black(cell)) return false;
  const rim = across / 8;
  if (x < rim || x >= across - rim) {
    let column = true;
    for (let row = 0; row < down && column; row++) column = black(row * across + x);
    if (column) return true;
  }
  for (let at = 0; at < across; at++) if (!black(y * across + at)) return false;
  return true;
}

export const edgesOf = (still: Still): CellMap => edgeMap(still.brightness, still.width, still.height);

function contrastOf({ across, down, points }: Still, edges: CellMap): CellMap {
  const sum = new Float32Array(across * down);
  for (const [part, weight] of WEIGHTS.entries()) {
    const values = part < 3 ? Float32Array.from(sum, (_, cell) => points[cell * 3 + part] ?? 0) : edges.values;
    const map = { across, down, values };
    for (const { centre, around } of SCALES) {
      const near = centre === 0 ? map : blurred(map, centre);
      const far = blurred(map, around);
      for (let index = 0; index < sum.length; index++)
        sum[index] = (sum[index] ?? 0) + weight * Math.abs((near.values[index] ?? 0) - (far.values[index] ?? 0));
    }
  }
  return { across, down, values: sum };
}

/** How far each cell's colour is from those along the picture's edges. */
function unlikeEdges(still: Still): CellMap {
  const { across, down, points } = still;
  const rim: number[] = [];
  for (let cell = 0; cell < across * down; cell++) {
    const [x, y] = [cell % across, Math.floor(cell / across)];
    // The lower edge is where subjects stand: it counts only at its corners.
    if (x < 2 || x >= across - 2 || y < 2)
      rim.push(points[cell * 3] ?? 0, points[cell * 3 + 1] ?? 0, points[cell * 3 + 2] ?? 0);
  }
  const { middles, counts, count } = grouped(Float32Array.from(rim), BACKGROUNDS);
  const values = new Float32Array(across * down);
  for (let cell = 0; cell < values.length; cell++) {
    let least = Number.POSITIVE_INFINITY;
    for (let group = 0; group < count; group++)
      if ((counts[group] ?? 0) / (rim.length / 3) >= BACKGROUND)
        least = Math.min(least, distance(points, cell, middles, group));
    values[cell] = Number.isFinite(least) ? Math.sqrt(least) : 0;
  }
  return { across, down, values };
}

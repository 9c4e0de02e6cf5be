import { type Depth, depthOf } from './depth.ts';
import type { CellMap } from './map.ts';
import { type Palette, paletteOf } from './palette.ts';
import { edgesOf, saliencyOf } from './saliency.ts';
import type { Still } from './still.ts';
import { type Box, type Subject, subjectOf } from './subject.ts';

/** How one frame is composed. Measures say what is there, not whether it is good. */
export interface Composition {
  /** What draws the eye near the lines of thirds, against what would by chance: 1 is by chance, 2 twice as much. */
  readonly thirds: number;
  /** The point where two lines of thirds cross that the subject's middle is nearest to, and how far away; 1 is the picture's diagonal. */
  readonly powerPoint: { readonly at: PowerPoint; readonly distance: number } | null;
  /** Where the weight lies: -1 all left or top, 0 in balance, 1 all right or bottom. */
  readonly balance: { readonly across: number; readonly down: number };
  /** How much the picture is its own mirror image, left to right: -1 to 1. */
  readonly symmetry: number;
  readonly subject: Subject | null;
  /** Space above the subject, as a share of the picture's height. */
  readonly headroom: number | null;
  readonly depth: Depth;
  readonly palette: Palette;
}

export type PowerPoint = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

const POWER_POINTS: Readonly<Record<PowerPoint, readonly [number, number]>> = {
  'top-left': [1 / 3, 1 / 3],
  'top-right': [2 / 3, 1 / 3],
  'bottom-left': [1 / 3, 2 / 3],
  'bottom-right': [2 / 3, 2 / 3],
};

/** Half the width of the band around a line that counts as near it. */
const BAND = 1 / 24;

export function composition(still: Still): Composition {
  const edges = edgesOf(still);
  const saliency = saliencyOf(still, edges);
  const subject = subjectOf(saliency);
  return {
    thirds: thirdsOf(saliency),
    powerPoint: subject === undefined ? null : powerPointOf(subject.box),
    balance: balanceOf(saliency),
    symmetry: symmetryOf(still),
    subject: subject ?? null,
    headroom: subject === undefined ? null : subject.box.y,
    depth: depthOf(edges, subject?.box),
    palette: paletteOf(still),
  };
}

function thirdsOf({ across, down, values }: CellMap): number {
  let [near, all, cells] = [0, 0, 0];
  for (let index = 0; index < values.length; index++) {
    const x = ((index % across) + 0.5) / across;
    const y = (Math.floor(index / across) + 0.5) / down;
    const value = values[index] ?? 0;
    all += value;
    const close = [x - 1 / 3, x - 2 / 3, y - 1 / 3, y - 2 / 3].some((far) => Math.abs(far) <= BAND);
    if (close) [near, cells] = [near + value, cells + 1];
  }
  return all === 0 || cells === 0 ? 1 : near / all / (cells / values.length);
}

function powerPointOf({ x, y, width, height }: Box): NonNullable<Composition['powerPoint']> {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const points = Object.entries(POWER_POINTS) as [PowerPoint, readonly [number, number]][];
  const far = points.map(([at, [px, py]]) => ({ at, distance: Math.hypot(middleX - px, middleY - py) / Math.SQRT2 }));
  return far.reduce((best, one) => (one.distance < best.distance ? one : best));
}

function balanceOf({ across, down, values }: CellMap): Composition['balance'] {
  let [all, sumX, sumY] = [0, 0, 0];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    all += value;
    sumX += value * (((index % across) + 0.5) / across - 0.5);
    sumY += value * ((Math.floor(index / across) + 0.5) / down - 0.5);
  }
  return all === 0 ? { across: 0, down: 0 } : { across: (2 * sumX) / all, down: (2 * sumY) / all };
}

/** The correlation of the picture's cells with their mirror image. */
function symmetryOf({ across, points }: Still): number {
  const cells = points.length / 3;
  let sum = 0;
  for (let at = 0; at < points.length; at += 3) sum += points[at] ?? 0;
  const mean = sum / cells;
  let [both, own] = [0, 0];
  for (let cell = 0; cell < cells; cell++) {
    const x = cell % across;
    const here = (points[cell * 3] ?? 0) - mean;
    both += here * ((points[(cell - x + across - 1 - x) * 3] ?? 0) - mean);
    own += here * here;
  }
  return own === 0 ? 1 : both / own;
}

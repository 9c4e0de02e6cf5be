import type { CellMap } from './map.ts';
import type { Box } from './subject.ts';

/** How the picture is laid out into the distance, as far as one can tell without measuring it. */
export interface Depth {
  /** `focus`: what is sharp against what is not. `none`: everything is equally sharp, and nothing is said. */
  readonly basis: 'focus' | 'none';
  /** Shares of the picture that are in focus and out of it, of what has any texture at all. */
  readonly sharp: number;
  readonly soft: number;
  /** How much sharper the subject is than what is around it; 1 is no more. */
  readonly separation: number;
}

/** Levels a pixel: below that a cell is bare and neither sharp nor soft. */
const BARE = 1.2;

/** Depth by focus: sharp cells and soft ones, parted where the two groups are farthest from each other (Otsu 1979). */
export function depthOf(edges: CellMap, subject: Box | undefined): Depth {
  const textured = [...edges.values].filter((value) => value >= BARE).map((value) => Math.log(value));
  const parted = otsu(textured);
  const separation = subject === undefined ? 1 : around(edges, subject);
  if (textured.length < edges.values.length / 20 || parted.clarity < 0.6)
    return { basis: 'none', sharp: 0, soft: 0, separation };
  const sharp = textured.filter((value) => value >= parted.at).length / textured.length;
  return { basis: 'focus', sharp, soft: 1 - sharp, separation };
}

const BINS = 48;

/** Where values fall into two groups, and how much of their spread that explains, 0 to 1. */
function otsu(values: readonly number[]): { readonly at: number; readonly clarity: number } {
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  if (!(most > least)) return { at: least, clarity: 0 };
  const bins = new Float64Array(BINS);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor(((value - least) / (most - least)) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const total = bins.reduce((sum, count, bin) => sum + count * bin, 0);
  const mean = total / values.length;
  const spread = bins.reduce((sum, count, bin) => sum + count * (bin - mean) ** 2, 0);
  let [count, below, best, at] = [0, 0, 0, 0];
  for (let bin = 0; bin + 1 < BINS; bin++) {
    count += bins[bin] ?? 0;
    below += (bins[bin] ?? 0) * bin;
    const rest = values.length - count;
    if (count === 0 || rest === 0) continue;
    const between = ((count * rest) / values.length) * ((total - below) / rest - below / count) ** 2;
    if (between > best) [best, at] = [between, bin + 1];
  }
  return { at: least + (at / BINS) * (most - least), clarity: spread > 0 ? best / spread : 0 };
}

function around({ across, down, values }: CellMap, box: Box): number {
  let [inside, insideCount, outside, outsideCount] = [0, 0, 0, 0];
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [px, py] = [(x + 0.5) / across, (y + 0.5) / down];
      const value = values[y * across + x] ?? 0;
      const within = px >= box.x && px < box.x + box.width && py >= box.y && py < box.y + box.height;
      if (within) [inside, insideCount] = [inside + value, insideCount + 1];
      else [outside, outsideCount] = [outside + value, outsideCount + 1];
    }
  }
  if (insideCount === 0 || outsideCount === 0) return 1;
  return (inside / insideCount + 0.5) / (outside / outsideCount + 0.5);
}

import type { Box } from '../box.ts';
import type { CellMap } from './map.ts';

export type { Box };

export interface Subject {
  readonly box: Box;
  /** How much more of what draws the eye is inside than its size would have, 0 (no more) to 1 (all of it). */
  readonly confidence: number;
}

/** A subject that is less sure than this is none. */
const LEAST = 0.12;
/** Pieces that are at least so strong beside the strongest belong to it when they are near. */
const COMPANION = 0.35;

/** Where the picture's subject most likely is; undefined where nothing stands out. */
export function subjectOf(map: CellMap): Subject | undefined {
  const { across, down, values } = map;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return undefined;
  const mean = total / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  const pieces = piecesAbove(map, mean + 1.1 * deviation).sort((one, other) => other.weight - one.weight);
  const [strongest] = pieces;
  if (strongest === undefined) return undefined;
  const near = pieces.filter(
    (piece) => piece === strongest || (piece.weight >= COMPANION * strongest.weight && close(piece, strongest)),
  );
  const left = Math.min(...near.map((piece) => piece.left));
  const top = Math.min(...near.map((piece) => piece.top));
  const right = Math.max(...near.map((piece) => piece.right));
  const bottom = Math.max(...near.map((piece) => piece.bottom));
  let inside = 0;
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) inside += values[y * across + x] ?? 0;
  const area = ((right - left + 1) * (bottom - top + 1)) / (across * down);
  const confidence = area < 1 ? Math.max(0, (inside / total - area) / (1 - area)) : 0;
  if (confidence < LEAST) return undefined;
  const box = {
    x: left / across,
    y: top / down,
    width: (right - left + 1) / across,
    height: (bottom - top + 1) / down,
  };
  return { box, confidence };
}

interface Piece {
  weight: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Cells above a level that hang together, side by side. */
function piecesAbove({ across, down, values }: CellMap, level: number): Piece[] {
  const seen = new Uint8Array(values.length);
  const pieces: Piece[] = [];
  for (let first = 0; first < values.length; first++) {
    if (seen[first] === 1 || (values[first] ?? 0) < level) continue;
    const piece = { weight: 0, left: across, right: 0, top: down, bottom: 0 };
    const open = [first];
    seen[first] = 1;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      const [x, y] = [index % across, Math.floor(index / across)];
      piece.weight += values[index] ?? 0;
      piece.left = Math.min(piece.left, x);
      piece.right = Math.max(piece.right, x);
      piece.top = Math.min(piece.top, y);
      piece.bottom = Math.max(piece.bottom, y);
      const beside = [x > 0 ? index - 1 : -1, x + 1 < across ? index + 1 : -1, index - across, index + across];
      for (const next of beside) {
        if (next < 0 || next >= values.length || seen[next] === 1 || (values[next] ?? 0) < level) continue;
        seen[next] = 1;
        open.push(next);
      }
    }
    pieces.push(piece);
  }
  return pieces;
}

/** Two pieces with no more than two cells between them. */
const close = (one: Piece, other: Piece): boolean =>
  one.left <= other.right + 3 &&
  other.left <= one.right + 3 &&
  one.top <= other.bottom + 3 &&
  other.top <= one.bottom + 3;

/** Parts are the same when their means are no further apart than this many times as far as half their own rows are. */
const SAME = 0.65;

/**
 * A letter for each part between two bounds: A for the first, and the same one for what sounds like it. Bounds between two
 * parts with one letter are left out.
 */
export function labelled(
  rows: readonly Float64Array[],
  bounds: readonly number[],
): { readonly bounds: readonly number[]; readonly labels: readonly string[] } {
  const parts: Part[] = [];
  const kept: number[] = [];
  const labels: string[] = [];
  for (const [index, from] of bounds.slice(0, -1).entries()) {
    const label = letter(placeOf(partOf(rows.slice(from, bounds[index + 1])), parts));
    if (label === labels.at(-1)) continue;
    kept.push(from);
    labels.push(label);
  }
  return { bounds: [...kept, rows.length], labels };
}

/** Which of the known parts it is; a new one is added to them. */
function placeOf(part: Part, parts: Part[]): number {
  const known = parts.findIndex((other) => apart(part, other) < SAME);
  return known >= 0 ? known : parts.push(part) - 1;
}

interface Part {
  readonly mean: readonly number[];
  /** Root mean square distance of the rows from their mean. */
  readonly spread: number;
}

function partOf(rows: readonly Float64Array[]): Part {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, place) => {
    return rows.reduce((sum, row) => sum + (row[place] ?? 0), 0) / rows.length;
  });
  const squares = rows.reduce((sum, row) => sum + square(row, mean), 0);
  return { mean, spread: Math.sqrt(squares / Math.max(1, rows.length)) };
}

const square = (one: ArrayLike<number>, other: readonly number[]): number =>
  other.reduce((sum, value, place) => sum + ((one[place] ?? 0) - value) ** 2, 0);

const apart = (one: Part, other: Part): number =>
  Math.sqrt(square(one.mean, other.mean)) / (Math.max(one.spread, other.spread) + 0.5);

/** A to Z, then AA, AB and so on. */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

import type { PartName, SetLayer } from './recipe.ts';

/** Nearer than this things stand between the actors and the eye. */
const FRONT = 0.8;
/** The camera's largest zoom at which tall things at the front, low ones, and beasts on the ground are still out of the way. */
const [TALL, LOW, BEAST, WINGED] = [1.3, 2.8, 2.8, 5.6];

/** Parts of the frame itself: they close it in at any distance. */
const FRAMES: ReadonlySet<PartName> = new Set([
  'liftJambs',
  'cellFront',
  'dashboard',
  'planeSeat',
  'footlights',
  'waves',
]);
const LOWS: ReadonlySet<PartName> = new Set(['tuft', 'flowers', 'tableEdge', 'drift', 'kelp']);

const LIVELY: Partial<Record<PartName, number>> = {
  hens: BEAST,
  tumbleweed: BEAST,
  litter: BEAST,
  lyingCat: WINGED,
  butterflies: WINGED,
  flock: WINGED,
  bats: WINGED,
  fishes: WINGED,
  fireflies: WINGED * 1.6,
  jellyfish: WINGED,
  balloons: WINGED,
};

/** How far back what lives is still beside the actors. */
const BESIDE = 2.2;

/**
 * The largest zoom of the camera a layer is shown at: what stands in front of the actors would hide them in a closer shot, and a
 * hen beside a dog's face would be the larger of the two.
 */
export function shownUpTo({ depth, living, items }: SetLayer): number {
  const parts = items.map(({ part }) => part);
  if (depth < FRONT && !parts.some((part) => FRAMES.has(part)))
    return parts.every((part) => LOWS.has(part)) ? LOW : TALL;
  if (!living || depth > BESIDE) return Number.POSITIVE_INFINITY;
  return Math.min(...parts.map((part) => LIVELY[part] ?? Number.POSITIVE_INFINITY));
}

/** A layer as layers of what is shown equally long: the tall things at the front and the grass between them part. */
export function partedByNearness(layer: SetLayer): SetLayer[] {
  const groups = new Map<number, SetLayer['items'][number][]>();
  for (const item of layer.items) {
    const upTo = shownUpTo({ ...layer, items: [item] });
    groups.set(upTo, [...(groups.get(upTo) ?? []), item]);
  }
  if (groups.size < 2) return [layer];
  return [...groups.values()].map((items, index) => ({
    ...layer,
    items,
    key: index === 0 ? (layer.key ?? '') : `${layer.key} ${index}`,
  }));
}

import type { Feature } from './feature-words.ts';
import type { Item, PartName, Recipe, SetLayer } from './recipe.ts';

/** What a feature adds to a set that does not have it: parts that stand together, at a depth, wherever there is room. */
interface Addition {
  readonly depth: number;
  readonly items: readonly Item[];
  /** It hangs over the furniture: only what else hangs on the wall is in its way. */
  readonly high?: boolean;
  /** Those of its parts that move. */
  readonly living?: readonly Item[];
}

/** Indoors; depth 0 is the wall itself, other depths count from the acting line. */
const INSIDE: Partial<Record<Feature, Addition>> = {
  bed: { depth: 1.26, items: [{ part: 'bed' }] },
  bench: { depth: 1.26, items: [{ part: 'bench' }] },
  bookshelf: { depth: 1.3, items: [{ part: 'bookcase' }] },
  candle: {
    depth: 1.2,
    items: [
      { part: 'table', measures: { width: 60 } },
      { part: 'candle', rise: 77 },
    ],
  },
  campfire: { depth: 1.2, items: [{ part: 'logs' }], living: [{ part: 'fire', measures: { open: 1 } }] },
  car: { depth: 1.3, items: [{ part: 'parkedCar' }] },
  chair: { depth: 1.16, items: [{ part: 'chair' }] },
  clock: { depth: 1.3, items: [{ part: 'tallClock' }], living: [{ part: 'pendulum' }] },
  computer: { depth: 1.26, items: [{ part: 'desk' }, { part: 'computer' }] },
  crates: { depth: 1.2, items: [{ part: 'crates' }] },
  desk: { depth: 1.26, items: [{ part: 'desk' }] },
  door: { depth: 0, items: [{ part: 'door' }] },
  fireplace: { depth: 1.32, items: [{ part: 'fireplace' }], living: [{ part: 'fire' }] },
  flowers: { depth: 1.26, items: [{ part: 'pottedPlant' }] },
  grand: { depth: 1.22, items: [{ part: 'chandelier', measures: { up: 235 } }] },
  lamp: { depth: 1.26, items: [{ part: 'floorLamp' }] },
  mirror: { depth: 0, items: [{ part: 'mirror' }] },
  painting: { depth: 0, high: true, items: [{ part: 'painting' }] },
  piano: { depth: 1.26, items: [{ part: 'piano' }] },
  plant: { depth: 1.26, items: [{ part: 'pottedPlant' }] },
  poor: { depth: 0, high: true, items: [{ part: 'bareBricks', size: 0.8 }] },
  radio: { depth: 1.24, items: [{ part: 'table', measures: { width: 70 } }, { part: 'radio' }] },
  rug: { depth: 1.12, items: [{ part: 'rug' }] },
  shelf: { depth: 0, items: [{ part: 'shelf' }] },
  sink: { depth: 1.3, items: [{ part: 'basin' }] },
  sofa: { depth: 1.2, items: [{ part: 'sofa' }] },
  stairs: { depth: 1.3, items: [{ part: 'stairs' }] },
  statue: { depth: 1.28, items: [{ part: 'exhibit' }] },
  stove: { depth: 1.3, items: [{ part: 'stove' }] },
  table: { depth: 1.14, items: [{ part: 'table' }] },
  telephone: { depth: 1.24, items: [{ part: 'table', measures: { width: 60 } }, { part: 'telephone' }] },
  television: { depth: 1.26, items: [{ part: 'television' }], living: [{ part: 'screenGlow' }] },
  torch: { depth: 0, high: true, items: [], living: [{ part: 'torch' }] },
  tree: { depth: 1.26, items: [{ part: 'pottedPlant', size: 1.5 }] },
  window: { depth: 0, high: true, items: [{ part: 'window', measures: { light: 1 } }] },
};

const OUTSIDE: Partial<Record<Feature, Addition>> = {
  balloon: { depth: 8, items: [{ part: 'balloon', rise: 1300 }] },
  arch: { depth: 2.4, items: [{ part: 'ruinedArch' }] },
  barn: { depth: 4, items: [{ part: 'barn' }] },
  bench: { depth: 1.5, items: [{ part: 'bench' }] },
  birds: { depth: 8, items: [], living: [{ part: 'flock', rise: 330, measures: { dark: 1 } }] },
  boat: { depth: 1.8, items: [{ part: 'boat' }] },
  campfire: { depth: 1.3, items: [{ part: 'logs' }], living: [{ part: 'fire', measures: { open: 1 } }] },
  car: { depth: 1.7, items: [{ part: 'parkedCar' }] },
  castle: { depth: 7, items: [{ part: 'castle', rise: 300 }] },
  church: { depth: 6, items: [{ part: 'churchTower' }] },
  crates: { depth: 1.5, items: [{ part: 'crates' }] },
  fence: { depth: 1.9, items: [{ part: 'fence' }] },
  flag: { depth: 1.6, items: [], living: [{ part: 'flag' }] },
  flowers: {
    depth: 1.25,
    items: [{ part: 'flowers' }, { part: 'flowers', aside: 60 }, { part: 'flowers', aside: -70 }],
  },
  fountain: { depth: 1.9, items: [{ part: 'fountain' }] },
  graves: { depth: 1.6, items: [{ part: 'grave' }, { part: 'grave', aside: 130 }] },
  house: { depth: 3, items: [{ part: 'cottage', measures: { width: 420 } }] },
  kite: { depth: 4, items: [{ part: 'kite', rise: 520 }] },
  'lamp-post': { depth: 1.5, items: [{ part: 'lampPost' }] },
  lighthouse: { depth: 6, items: [{ part: 'lighthouse', rise: 60 }], living: [{ part: 'beam', rise: 60 }] },
  marquee: { depth: 3, items: [{ part: 'bigTop', measures: { plain: 1 } }] },
  market: { depth: 2, items: [{ part: 'stall' }] },
  mountains: { depth: 15, items: [{ part: 'peaks', measures: { rise: 150, tone: 0.05 } }] },
  mushrooms: { depth: 1.25, items: [{ part: 'mushrooms' }] },
  palm: { depth: 2, items: [{ part: 'palm' }] },
  path: { depth: 1.3, items: [{ part: 'wayAcross', measures: { width: 46, drop: 6 } }] },
  rocks: {
    depth: 1.4,
    items: [
      { part: 'rock', measures: { size: 90 } },
      { part: 'rock', aside: 80 },
    ],
  },
  scarecrow: { depth: 2, items: [{ part: 'scarecrow' }] },
  sign: { depth: 1.5, items: [{ part: 'signpost' }] },
  slide: { depth: 2, items: [{ part: 'slide' }] },
  snowman: { depth: 1.5, items: [{ part: 'snowman' }] },
  statue: { depth: 2.2, items: [{ part: 'statue' }] },
  swing: { depth: 2, items: [{ part: 'swing' }] },
  tent: { depth: 1.7, items: [{ part: 'tent' }] },
  torch: { depth: 1.5, items: [], living: [{ part: 'torch' }] },
  tree: { depth: 2.2, items: [{ part: 'tree' }] },
  umbrella: { depth: 1.8, items: [{ part: 'parasol' }] },
  well: { depth: 1.7, items: [{ part: 'well' }] },
  windmill: { depth: 4, items: [{ part: 'windmill' }], living: [{ part: 'millSails' }] },
};

/** Where something new may stand, the best place first: beside the actors, never behind their heads. */
const PLACES = [0.5, -0.5, 0.26, -0.26, 0.74, -0.74, 0.94, -0.94];

/** How close another thing stands to a place, in shares of half the frame; a thing at another depth counts less. */
function crowding(layers: readonly SetLayer[], depth: number, across: number, high: boolean): number {
  let most = 0;
  for (const layer of layers) {
    if (layer.depth > depth * 1.5 || layer.depth < (high ? depth * 0.99 : Math.min(1, depth))) continue;
    for (const item of layer.items) {
      if (item.row || item.across === undefined) continue;
      most = Math.max(most, (0.3 - Math.abs(item.across - across)) / (1 + Math.abs(layer.depth - depth)));
    }
  }
  return most;
}

function roomiest(layers: readonly SetLayer[], depth: number, high: boolean): number {
  return PLACES.reduce((best, place) =>
    crowding(layers, depth, place, high) < crowding(layers, depth, best, high) - 0.01 ? place : best,
  );
}

/** Parts a set may have of a thing besides the one that would be added. */
const ALREADY: Partial<Record<Feature, readonly PartName[]>> = {
  car: ['carInside'],
  lamp: ['lens'],
  painting: ['canvas'],
  stairs: ['flight'],
  swing: ['swaying'],
  boat: ['deck', 'mooredShip'],
  tent: ['bigTop'],
  window: ['porthole', 'viewport', 'planeCabin', 'carriageSide', 'carInside', 'stainedWindow', 'barnDoor'],
  fireplace: ['fire'],
};

/** Whether the set has it already, under whatever name its parts go by. */
function shows(layers: readonly SetLayer[], item: Item, feature: Feature): boolean {
  const parts = new Set<string>([item.part, ...(ALREADY[feature] ?? [])]);
  return layers.some((layer) => layer.items.some((other) => parts.has(other.part) || other.when === feature));
}

/** The recipe's layers with what the place's words name added to them, from back to front. */
export function furnished(recipe: Recipe, interior: boolean, features: readonly string[]): SetLayer[] {
  const additions = interior ? INSIDE : OUTSIDE;
  const layers = recipe.layers.map((layer, index): SetLayer => ({ ...layer, key: `${index}` }));
  for (const feature of features as readonly Feature[]) {
    const addition = additions[feature];
    const main = addition?.items.at(-1) ?? addition?.living?.at(-1);
    if (addition === undefined || main === undefined || shows(layers, main, feature)) continue;
    if (addition.depth === 0 && recipe.open) continue;
    const wall = recipe.wall ?? 1;
    const depth =
      addition.depth === 0 ? wall * 0.999 : interior ? Math.min(addition.depth, wall * 0.97) : addition.depth;
    const across = roomiest(layers, depth, addition.high ?? false);
    const placed = (items: readonly Item[]): Item[] => items.map((item) => ({ ...item, across }));
    layers.push({ depth, key: feature, items: placed(addition.items) });
    if (addition.living)
      layers.push({ depth: depth * 0.999, living: true, key: `${feature} moving`, items: placed(addition.living) });
  }
  return layers.sort((one, other) => other.depth - one.depth);
}

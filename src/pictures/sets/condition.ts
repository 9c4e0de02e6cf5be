import { type Colour, mix, type Palette } from '../paper/index.ts';
import type { Item, PartName, Recipe, SetLayer } from './recipe.ts';

/** In what state a place is. A place may be in more than one: an abandoned palace. */
export const CONDITIONS = ['grand', 'old', 'modern', 'poor', 'abandoned', 'festive'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What a state does to a place: other parts for some, parts that go, parts that come, and the papers. */
interface Change {
  /** Parts that become others. */
  readonly instead?: Partial<Record<PartName, Item>>;
  /** Parts that go. */
  readonly without?: readonly PartName[];
  readonly indoors: readonly SetLayer[];
  readonly outdoors: readonly SetLayer[];
  /** Boards over every window. */
  readonly boards?: true;
  /** What its papers are dyed with, and how strongly: walls and land, then all colours. */
  readonly dye: { readonly light: Colour; readonly dark: Colour; readonly walls: number; readonly all: number };
}

/** Depth 0 stands for the wall. */
const wall = (...items: Item[]): SetLayer => ({ depth: 0, items });
const still = (depth: number, ...items: Item[]): SetLayer => ({ depth, items });
const living = (depth: number, ...items: Item[]): SetLayer => ({ depth, living: true, items });

/** What needs somebody to light, wind or feed it. */
const TENDED: readonly PartName[] = [
  'fire',
  'steam',
  'smoke',
  'traffic',
  'screenGlow',
  'neon',
  'winking',
  'faultyLamp',
  'departures',
  'bunting',
  'washing',
  'liftPanel',
  'flowers',
  'candle',
  'till',
  'boilingFlask',
  'heartbeat',
  'spotlight',
  'barberPole',
  'curtains',
  'filmScreen',
  'controlWindow',
  'pendulum',
];

const CHANGES: Readonly<Record<Condition, Change>> = {
  abandoned: {
    without: TENDED,
    instead: {
      press: { part: 'press', measures: { still: 1 } },
      conveyor: { part: 'conveyor', measures: { still: 1 } },
      pottedPlant: { part: 'tuft', size: 0.9, measures: { dry: 1 } },
      rug: { part: 'rubble', measures: { width: 150 } },
      parkedCar: { part: 'rubble', size: 1.3 },
    },
    boards: true,
    indoors: [
      wall({ part: 'decay' }),
      still(1.24, { part: 'rubble', across: -0.7 }, { part: 'rubble', across: 0.58, size: 0.8 }),
      living(1.16, { part: 'litter' }),
      still(0.86, { part: 'cobwebs' }),
      living(0.85, { part: 'creepers' }),
    ],
    outdoors: [
      still(2.1, { part: 'rubble', across: 0.5, size: 1.3 }, { part: 'rubble', across: -0.66 }),
      still(2.6, { part: 'overgrowth' }, { part: 'bareTree', across: -0.34 }, { part: 'brokenCart', across: 0.2 }),
      living(2.5, { part: 'mist' }),
      still(1.5, { part: 'overgrowth' }),
      living(1.28, { part: 'litter' }),
      living(0.7, { part: 'creepers' }),
    ],
    dye: { light: '#8d9384', dark: '#33415f', walls: 0.42, all: 0.44 },
  },
  poor: {
    without: ['chandelier', 'canvas', 'bunting', 'flowers', 'planter', 'fountain'],
    instead: {
      pendant: { part: 'bareBulb', measures: { up: 226 } },
      rug: { part: 'crates', size: 0.6 },
      floorLamp: { part: 'crates', size: 0.7 },
    },
    indoors: [
      wall({ part: 'decay', measures: { bad: 0.45 } }),
      living(1.22, { part: 'leak', across: 0.4 }),
      living(1.24, { part: 'swayingCloth', across: -0.56 }),
    ],
    outdoors: [
      living(2.2, { part: 'washing', across: -0.3 }, { part: 'washing', across: 0.5, rise: 60 }),
      still(2.3, { part: 'trailer', across: 0.34, size: 0.8 }),
      still(1.5, { part: 'logs', across: -0.42, size: 0.7 }),
      living(1.49, { part: 'fire', across: -0.42, size: 0.6, measures: { open: 1 } }),
      still(1.6, { part: 'crates', across: 0.6 }, { part: 'rubble', across: -0.7, size: 0.8 }),
      living(1.28, { part: 'litter' }),
    ],
    dye: { light: '#a1947a', dark: '#4a4048', walls: 0.36, all: 0.3 },
  },
  grand: {
    instead: { crates: { part: 'pottedPlant', size: 1.2 }, chair: { part: 'chair', measures: { soft: 1 } } },
    indoors: [
      wall({ part: 'gilding' }),
      still(1.34, { part: 'carpetWay' }),
      living(
        1.3,
        { part: 'banner', across: -0.8, measures: { up: 330 } },
        { part: 'banner', across: 0.8, measures: { up: 330 } },
      ),
    ],
    outdoors: [
      still(2.4, { part: 'statue', across: -0.56 }, { part: 'statue', across: 0.56, mirrored: true }),
      living(
        2.2,
        { part: 'flag', across: -0.34, measures: { height: 420, cloth: 0 } },
        { part: 'flag', across: 0.36, measures: { height: 420, cloth: 0 } },
      ),
      still(2.5, { part: 'fountain', across: 0.06, size: 1.1 }),
      still(1.6, { part: 'planter', across: -0.46 }, { part: 'planter', across: 0.46 }),
      still(1.8, { part: 'lampPost', across: -0.74 }, { part: 'lampPost', across: 0.74 }),
    ],
    dye: { light: '#e0b878', dark: '#7a3f30', walls: 0.22, all: 0.12 },
  },
  old: {
    instead: {
      ceiling: { part: 'beams' },
      paperedWall: { part: 'panelledWall', measures: { panel: 150 } },
      tiledWall: { part: 'plankWall' },
      plainFloor: { part: 'boardFloor' },
      computer: { part: 'radio', rise: 77 },
      television: { part: 'radio' },
      fridge: { part: 'bookcase', measures: { width: 90, height: 170 } },
    },
    indoors: [
      still(1.3, { part: 'tallClock', across: 0.46 }),
      living(1.29, { part: 'pendulum', across: 0.46 }),
      wall({ part: 'decay', measures: { bad: 0.2 } }),
      still(0.86, { part: 'cobwebs' }),
    ],
    outdoors: [
      still(2.2, { part: 'well', across: 0.5 }, { part: 'fallenColumn', across: -0.62, size: 0.7 }),
      living(0.7, { part: 'creepers' }),
      still(1.5, { part: 'overgrowth' }),
    ],
    dye: { light: '#b08f5f', dark: '#5a3c26', walls: 0.3, all: 0.26 },
  },
  modern: {
    without: ['clutter', 'beams', 'tallClock', 'pendulum', 'fire', 'torch', 'candle'],
    instead: {
      paperedWall: { part: 'smoothWall' },
      panelledWall: { part: 'smoothWall' },
      plankWall: { part: 'smoothWall' },
      tiledWall: { part: 'smoothWall' },
      boardFloor: { part: 'plainFloor', measures: { tone: 0.04 } },
      tileFloor: { part: 'plainFloor', measures: { tone: 0.04 } },
      ceiling: { part: 'lightLines' },
      pendant: { part: 'floorLamp' },
      painting: { part: 'canvas', measures: { width: 100, height: 76, up: 150 } },
      stoneWall: { part: 'smoothWall' },
      metalWall: { part: 'smoothWall' },
      fireplace: { part: 'counter', measures: { width: 180 } },
      cottage: { part: 'townHouse', measures: { width: 420, height: 300 } },
    },
    indoors: [
      living(1.3, { part: 'flatScreen', across: 0.02 }),
      still(1.24, { part: 'pottedPlant', across: 0.74, size: 1.3 }),
    ],
    outdoors: [
      still(9, {
        part: 'tower',
        row: { count: 5, from: -1, to: 1, jitter: 0.6 },
        measures: { width: 520, height: 1500 },
      }),
      living(2.2, { part: 'poleSign', across: 0.7, size: 0.7 }),
      still(1.7, { part: 'planter', across: -0.7 }, { part: 'planter', across: 0.66 }),
    ],
    dye: { light: '#eef0ee', dark: '#5f7090', walls: 0.36, all: 0.12 },
  },
  festive: {
    indoors: [
      living(1.31, { part: 'garlands' }),
      living(1.22, { part: 'balloons', across: -0.66 }, { part: 'balloons', across: 0.62 }),
      living(1.05, { part: 'confetti' }),
    ],
    outdoors: [
      living(2.4, { part: 'garlands' }),
      living(
        1.7,
        { part: 'bunting', across: -0.5, measures: { width: 760, up: 340 } },
        { part: 'bunting', across: 0.5, measures: { width: 760, up: 330 } },
      ),
      living(1.5, { part: 'balloons', across: -0.6 }, { part: 'balloons', across: 0.66 }),
      living(1.05, { part: 'confetti' }),
    ],
    dye: { light: '#f2c894', dark: '#a0522f', walls: 0.12, all: 0.05 },
  },
};

/** The states a place's words name. */
export const conditionsOf = (features: readonly string[]): Condition[] =>
  CONDITIONS.filter((condition) => features.includes(condition));

/** True where nobody lights the lamps any more. */
export const deserted = (conditions: readonly Condition[]): boolean => conditions.includes('abandoned');

function dyed(palette: Palette, { dye }: Change): Palette {
  const colour = palette.dark ? dye.dark : dye.light;
  const through = (sheet: Colour, share: number): Colour => mix(sheet, colour, share);
  return {
    ...palette,
    wall: through(palette.wall, dye.walls),
    wallShade: through(palette.wallShade, dye.walls * 0.7),
    wood: through(palette.wood, dye.walls * 0.8),
    ground: through(palette.ground, dye.walls * 0.7),
    mid: through(palette.mid, dye.walls * 0.6),
    near: through(palette.near, dye.walls * 0.6),
    tint: (own) => through(palette.tint(own), dye.all),
  };
}

/** A palette as these states leave it. The people in it keep the light of the hour: only a set is drawn with this. */
export const inCondition = (palette: Palette, conditions: readonly Condition[]): Palette =>
  conditions.reduce((seen, condition) => dyed(seen, CHANGES[condition]), palette);

function changed(item: Item, { instead, without }: Change): Item[] {
  if (without?.includes(item.part)) return [];
  const other = instead?.[item.part];
  if (other === undefined) return [item];
  const { measures: _own, ...place } = item;
  const size = (item.size ?? 1) * (other.size ?? 1);
  return [
    { ...(other.measures ? place : item), ...other, size, ...(item.rise === undefined ? {} : { rise: item.rise }) },
  ];
}

/** Boards over the windows of a layer, a hand before them. */
function boards(layer: SetLayer): SetLayer[] {
  const over = layer.items.filter(({ part }) => part === 'window').map((item): Item => ({ ...item, part: 'boarded' }));
  return over.length > 0 ? [{ depth: layer.depth * 0.9996, key: `${layer.key} boards`, items: over }] : [];
}

function changedBy(layers: readonly SetLayer[], condition: Condition, recipe: Recipe, indoors: boolean): SetLayer[] {
  const change = CHANGES[condition];
  const kept = layers.flatMap((layer): SetLayer[] => {
    const items = layer.items.flatMap((item) => changed(item, change));
    return [{ ...layer, items }, ...(change.boards ? boards(layer) : [])];
  });
  const far = recipe.wall ?? 1;
  const came = (indoors ? change.indoors : change.outdoors)
    .filter(({ depth }) => depth > 0 || !recipe.open)
    .map((layer, index): SetLayer => {
      const depth =
        layer.depth === 0
          ? far * 0.9992
          : indoors && layer.depth > 1.2
            ? Math.min(layer.depth, far * 0.96)
            : layer.depth;
      return { ...layer, depth, key: `${condition} ${index}` };
    });
  return [...kept, ...came];
}

/** A set's layers as these states leave them, from back to front. */
export const layersInCondition = (
  layers: readonly SetLayer[],
  conditions: readonly Condition[],
  recipe: Recipe,
  indoors: boolean,
): SetLayer[] =>
  conditions
    .reduce<readonly SetLayer[]>((all, condition) => changedBy(all, condition, recipe, indoors), layers)
    .toSorted((one, other) => other.depth - one.depth);

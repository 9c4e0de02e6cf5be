import { chance, seedOf } from '#chance';
import type { Weather } from '#film';
import { type Colour, mix, type Palette, type Pen, palette as paletteOf } from '../paper/index.ts';
import type { Building, Staging } from '../staging.ts';
import { furnished } from './additions.ts';
import type { Measures, Surroundings, View } from './bench.ts';
import { conditionsOf, deserted, inCondition, layersInCondition } from './condition.ts';
import { underSnow } from './craft/snow-caps.ts';
import { drawWetGround, mirrorsOf } from './craft/wet-ground.ts';
import { knownKind } from './kinds.ts';
import { withLife } from './living-parts.ts';
import { partedByNearness, shownUpTo } from './nearness.ts';
import { PIECES } from './pieces/index.ts';
import type { Drift, Item, Recipe, SetLayer } from './recipe.ts';
import { recipeFor } from './recipes/index.ts';
import { SCENERY } from './scenery/index.ts';
import { groundAt, type Stage } from './stage.ts';

/** One sheet of a set, ready to be drawn at its depth. */
export interface Sheet {
  readonly depth: number;
  readonly drift: Drift | undefined;
  readonly living: boolean;
  /** The largest zoom of the camera it is shown at. */
  readonly upTo: number;
  /** Draws it in the stage's centimetres. `seconds` moves what lives; nothing else looks at it. */
  draw(pen: Pen, seconds: number): void;
}

/** A place as sheets from back to front, in its light. */
export interface SetBuilt {
  readonly palette: Palette;
  /** Under a roof: weather stays outside. */
  readonly indoors: boolean;
  readonly sheets: readonly Sheet[];
  /** How far back actors can stand. */
  readonly deepest: number;
  readonly surface: 'table' | 'ground';
  /** The zoom the camera keeps at the least; 0 when it may go as far back as it likes. */
  readonly closest: number;
}

/** Half the frame as `across` measures it: things keep some distance to each other in tall pictures. */
const halfOf = (stage: Stage): number => Math.max(stage.width / 2, 350);

interface Spot {
  readonly across: number;
  readonly measures: Measures;
}

/** Where each of an item's copies goes. */
function spots(item: Item, seed: number): Spot[] {
  const measures = item.measures ?? {};
  if (item.row === undefined) return [{ across: item.across ?? 0, measures }];
  const { count, from, to, jitter = 0, gap } = item.row;
  const next = chance(seed);
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  const all = Array.from({ length: count }, (_, index) => from + step * (index + (next() - 0.5) * jitter));
  return all
    .filter((across) => gap === undefined || across < gap[0] || across > gap[1])
    .map((across) => ({ across, measures }));
}

function wanted(item: Item, features: readonly string[], dark: boolean): boolean {
  if (item.when !== undefined && !features.includes(item.when)) return false;
  return item.at === undefined || (item.at === 'dark') === dark;
}

/** Nearer than this things stand below the frame's lower edge and in their own shade: they lead the eye past them. */
const FRONT = 0.8;

function inShade(palette: Palette): Palette {
  const shade = (colour: Colour): Colour => mix(colour, palette.ink, palette.dark ? 0.45 : 0.34);
  return {
    ...palette,
    far: shade(palette.far),
    mid: shade(palette.mid),
    near: shade(palette.near),
    paper: shade(palette.paper),
    tint: (colour) => shade(palette.tint(colour)),
  };
}

const HOUSES: ReadonlySet<string> = new Set(['cottage', 'townHouse']);

/** The one house of a set that is the building the place is named after: the largest of the nearest ones. */
function ownHouse(layers: readonly SetLayer[], { outside }: Building): Item | undefined {
  const isOwn = (part: string): boolean => (outside === undefined ? HOUSES.has(part) : part === outside);
  const nearest = [...layers].sort((one, other) => one.depth - other.depth);
  const width = ({ measures, size = 1 }: Item): number => (measures?.['width'] ?? 0) * size;
  for (const { items } of nearest) {
    const [largest] = items.filter(({ part }) => isOwn(part)).sort((one, other) => width(other) - width(one));
    if (largest !== undefined) return largest;
  }
  return undefined;
}

/** Which copy of a row stands nearest the middle of the picture. */
const middleOf = (all: readonly Spot[]): Spot | undefined =>
  [...all].sort((one, other) => Math.abs(one.across) - Math.abs(other.across))[0];

/** Draws a piece as it is. */
const bare = (pen: Pen, draw: (pen: Pen) => void): void => draw(pen);

/** Draws one layer: scenery where the stage is, pieces scaled by their distance and standing on the ground there. */
function drawLayer(
  layer: SetLayer,
  set: {
    readonly surroundings: Surroundings;
    readonly features: readonly string[];
    readonly scale: number;
    readonly seed: number;
    /** -1 turns the set about, left for right. */
    readonly side: 1 | -1;
    /** The building the place is, or is in: every part of a room belongs to it, outside its one house. */
    readonly building: Building | undefined;
    readonly within: boolean;
    readonly house: Item | undefined;
    /** Snow lies on everything that stands in it. */
    readonly snowfall: boolean;
  },
  pen: Pen,
  seconds: number,
): void {
  const { surroundings, features, seed, side } = set;
  const { stage } = surroundings;
  const atFront = layer.depth < FRONT;
  const palette = atFront ? inShade(surroundings.palette) : surroundings.palette;
  const floor = atFront ? Math.max(groundAt(stage, layer.depth), stage.bottom + 24) : groundAt(stage, layer.depth);
  const standing = !layer.living && layer.drift === undefined;
  const weathered = standing && set.snowfall ? underSnow : bare;
  layer.items.forEach((item, index) => {
    if (!wanted(item, features, surroundings.lit)) return;
    const places = spots(item, seed + index * 7919);
    const own = set.building && set.house === item ? middleOf(places) : undefined;
    places.forEach((place, copy) => {
      const piece = seedOf(`${seed}/${item.part}/${index}/${copy}`);
      const { across } = place;
      const building = set.within || place === own ? set.building : undefined;
      const measures = building && item.part === 'door' ? { ...place.measures, paint: building.door } : place.measures;
      const bench = {
        ...surroundings,
        ...(building ? { building } : {}),
        lit: surroundings.lit && !atFront,
        palette,
        pen,
        seconds,
        measures,
        depth: layer.depth,
        next: chance(piece),
      };
      const unit = ((item.size ?? 1) * set.scale) / layer.depth;
      const x = side * (across * halfOf(stage) + ((item.aside ?? 0) * set.scale) / layer.depth);
      pen.part(piece, () => {
        if (item.part in SCENERY) {
          pen.at(x, -(item.rise ?? 0), [side, 1], 0, () => SCENERY[item.part as keyof typeof SCENERY](bench));
        } else {
          const scale = [item.mirrored ? -side * unit : side * unit, unit] as const;
          pen.at(x, floor - ((item.rise ?? 0) * set.scale) / layer.depth, scale, 0, () =>
            weathered(pen, (under) => PIECES[item.part as keyof typeof PIECES]({ ...bench, pen: under })),
          );
        }
      });
    });
  });
}

/** What windows look out on: what the words name, else what belongs to the kind of set. */
function viewOf(recipe: Recipe, features: readonly string[]): View {
  if (features.includes('submarine')) return 'underwater';
  if (features.includes('sea') || features.includes('lighthouse') || features.includes('boat')) return 'sea';
  if (features.includes('city')) return 'city';
  return recipe.view ?? 'country';
}

/** Where the wet ground's shine lies, just behind the actors, and up to where things are mirrored in it. */
const WET = 1.06;
const MIRRORED = 7;
/** Places that end in the air: what is lit beyond them stands lower. */
const HIGH_UP: ReadonlySet<string> = new Set(['rooftop', 'balcony', 'ship', 'bridge']);

/** What a weather does between the sheets of a place under the open sky. */
const ABOUT: Partial<Record<Weather, readonly SetLayer[]>> = {
  wind: [
    { depth: 2.6, living: true, key: 'gusts', items: [{ part: 'gusts' }] },
    { depth: 0.95, living: true, key: 'wind', items: [{ part: 'leaves' }] },
  ],
  rain: [{ depth: 1.05, living: true, key: 'splashes', items: [{ part: 'splashes' }] }],
  storm: [{ depth: 1.05, living: true, key: 'splashes', items: [{ part: 'splashes' }] }],
  fog: [
    { depth: 6.3, living: true, key: 'far fog', items: [{ part: 'mist', measures: { rise: 26, thick: 2 } }] },
    { depth: 3.3, living: true, key: 'middle fog', items: [{ part: 'mist', measures: { rise: 10, thick: 1.4 } }] },
    { depth: 1.8, living: true, key: 'near fog', items: [{ part: 'mist', measures: { rise: 4 } }] },
  ],
};

/**
 * Builds the set a staging asks for, on a stage. The same place, light and stage always give the same sheets. `seen` turns the
 * papers of the scene into those of the film's look; default: as they are.
 */
export function buildSet(
  staging: Pick<Staging, 'place' | 'time' | 'weather' | 'mood'>,
  stage: Stage,
  seen: (palette: Palette) => Palette = (palette) => palette,
): SetBuilt {
  const { place } = staging;
  const kind = knownKind(place.kind);
  const recipe = recipeFor(kind, place.interior);
  const indoors = recipe.wall !== undefined;
  const side = recipe.sided || chance(seedOf(`side ${place.seed}`))() < 0.5 ? 1 : -1;
  const palette = seen(paletteOf(staging.time, staging.weather, staging.mood, indoors));
  const conditions = conditionsOf(place.features);
  const surroundings: Surroundings = {
    palette: inCondition(palette, conditions),
    stage,
    lit: palette.dark && !deserted(conditions),
    snowy: staging.weather === 'snow' || kind === 'snow' || place.features.includes('snow'),
    wet: staging.weather === 'rain' || staging.weather === 'storm',
    view: place.outlook ?? viewOf(recipe, place.features),
  };
  const standing = layersInCondition(furnished(recipe, indoors, place.features), conditions, recipe, indoors);
  const layers = standing.flatMap((layer) => withLife(layer, staging.weather)).flatMap(partedByNearness);
  const house = place.building && !indoors ? ownHouse(layers, place.building) : undefined;
  if (!indoors) layers.push(...(ABOUT[staging.weather] ?? []));
  const setting = (layer: SetLayer) =>
    ({
      surroundings,
      features: place.features,
      side,
      building: place.building,
      within: indoors,
      house,
      snowfall: surroundings.snowy && !indoors,
      scale: recipe.scale ?? 1,
      seed: seedOf(`${place.seed}/${layer.key}`),
    }) as const;
  const sheets = layers.map(
    (layer): Sheet => ({
      depth: layer.depth,
      drift: layer.drift,
      living: layer.living ?? false,
      upTo: shownUpTo(layer),
      draw: (pen, seconds) => drawLayer(layer, setting(layer), pen, seconds),
    }),
  );
  /** Wet ground before the houses mirrors what is lit there. */
  const mirrored = (pen: Pen): void => {
    const standing = layers.filter(({ living, drift, depth }) => !living && !drift && depth > WET && depth < MIRRORED);
    const mirrors = standing.map((layer) =>
      mirrorsOf(surroundings.palette, { depth: layer.depth, base: groundAt(stage, layer.depth) }, (mute) =>
        drawLayer(layer, setting(layer), mute, 0),
      ),
    );
    drawWetGround(pen, mirrors, stage.bottom);
  };
  const shine: Sheet[] =
    surroundings.wet && surroundings.lit && !indoors && !HIGH_UP.has(kind)
      ? [{ depth: WET, drift: undefined, living: false, upTo: Number.POSITIVE_INFINITY, draw: mirrored }]
      : [];
  return {
    palette,
    indoors,
    deepest: recipe.wall === undefined ? 4 : recipe.wall * 0.92,
    surface: recipe.surface ?? 'ground',
    closest: recipe.closest ?? 0,
    sheets: [...sheets, ...shine],
  };
}

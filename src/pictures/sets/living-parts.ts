import type { Weather } from '#film';
import type { Item, PartName, SetLayer } from './recipe.ts';

/** What moves of itself on things that stand: wherever one of them is, so is its life. */
const LIFE: Partial<Record<PartName, PartName>> = { wallClock: 'secondHand', computer: 'screenLines' };

/** What hangs and sways as a whole: it is drawn with what lives. */
const HANGS: ReadonlySet<PartName> = new Set(['pendant']);

/** A hand's breadth before the layer it belongs to. */
const BEFORE = 0.9998;

/**
 * A layer with what lives on it: at its windows their curtains, what passes behind the panes or runs down them, and their light
 * on the floor; hands of clocks, lines on screens.
 */
export function withLife(layer: SetLayer, weather: Weather): SetLayer[] {
  const windows = layer.items.filter(({ part }) => part === 'window');
  const falls = weather === 'rain' || weather === 'storm' || weather === 'snow';
  const as = (part: PartName, items: readonly Item[]): Item[] => items.map((item) => ({ ...item, part }));
  const behind = as(falls ? 'paneWeather' : 'paneLife', windows);
  const cloths = as(
    'curtains',
    windows.filter(({ measures }) => measures?.['curtained'] === 1),
  );
  const patches = as(
    'sunPatch',
    windows.filter(({ measures }) => measures?.['light'] === 1),
  );
  const lives = layer.items.flatMap((item): Item[] => {
    const life = LIFE[item.part];
    return life ? [{ ...item, part: life }] : [];
  });
  const hung = layer.living ? [] : layer.items.filter(({ part }) => HANGS.has(part));
  const living = [...behind, ...patches, ...lives, ...hung, ...cloths];
  if (living.length === 0) return [layer];
  const still = { ...layer, items: layer.items.filter((item) => !hung.includes(item)) };
  return [still, { depth: layer.depth * BEFORE, living: true, key: `${layer.key} windows`, items: living }];
}

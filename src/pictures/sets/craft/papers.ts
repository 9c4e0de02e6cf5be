import { type Colour, mix, type Palette } from '../../paper/index.ts';
import { type Bench, measure } from '../bench.ts';

/** The land's own paper from the farthest (0) over the middle (0.5) to the nearest (1). */
export function landTone(palette: Palette, tone: number): Colour {
  return tone < 0.5 ? mix(palette.far, palette.mid, tone * 2) : mix(palette.mid, palette.near, tone * 2 - 1);
}

/** The paper of this bench's land: by its `tone`, or the ground's own where `bare` is 1 (0 to 1 mixes), white under snow. */
export function landColour(bench: Bench, tone = 0.5): Colour {
  const { palette } = bench;
  const land = landTone(palette, measure(bench, 'tone', tone));
  if (bench.snowy) return mix(snowPaper(palette), palette.far, Math.min(0.35, (bench.depth - 1) * 0.05));
  return mix(land, palette.ground, measure(bench, 'bare', 0));
}

/** Snow as it looks in this light. */
export function snowPaper(palette: Palette): Colour {
  return palette.dark ? mix('#8fa3c8', palette.ambient, 0.25) : mix('#f7f3ea', palette.ambient, 0.12);
}

/** Water's paper from the horizon (0), where the sky lies in it, to the nearest wave (1). */
export function waterTone(palette: Palette, tone: number): Colour {
  const sky = palette.sky.at(-1) ?? palette.far;
  return tone < 0.4 ? mix(palette.water, sky, 0.5 - tone * 1.25) : mix(palette.water, palette.near, (tone - 0.4) * 0.9);
}

/** A short name for the weathers that hide the sun. */
const OVERCAST = new Set(['rain', 'storm', 'fog', 'cloudy']);

export const overcast = (palette: Palette): boolean => OVERCAST.has(palette.weather);

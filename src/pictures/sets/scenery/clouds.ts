import type { Chance } from '#chance';
import { type Colour, ellipse, mix, type Outline, type Palette, type Point } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { overcast } from '../craft/papers.ts';

/** The outline of a cloud resting on `y`: three to five humps, the middle ones higher. */
function cloudShape(next: Chance, x: number, y: number, width: number): Outline {
  const humps = 3 + Math.floor(next() * 3);
  const outline: Point[] = [];
  for (let index = 0; index < humps; index++) {
    const way = (index + 0.5) / humps;
    const bulge = Math.sin(way * Math.PI);
    const radius = (width / humps) * (0.62 + 0.3 * bulge);
    const rise = radius * (0.8 + 0.5 * bulge);
    outline.push(
      ...ellipse(x - width / 2 + width * way, y, radius, rise, { from: Math.PI * 1.12, to: Math.PI * 1.88 }),
    );
  }
  return [...outline, [x + width * 0.56, y + 3], [x - width * 0.56, y + 4]];
}

function cloudColour(palette: Palette, next: Chance): Colour {
  const above = palette.sky[0] ?? palette.far;
  const below = palette.sky.at(-1) ?? palette.far;
  if (palette.weather === 'rain' || palette.weather === 'storm') return mix(above, palette.ink, 0.14 + next() * 0.16);
  if (palette.weather === 'cloudy' || palette.weather === 'fog') return mix(above, palette.paper, 0.2 + next() * 0.2);
  if (palette.time === 'night') return mix(palette.sky.at(-2) ?? below, palette.paper, 0.12);
  if (palette.dark || palette.time === 'dawn') return mix(below, palette.paper, 0.25);
  return palette.paper;
}

/** Clouds: a few in fair weather, a lid of them in foul. `count` 3 in fair weather. */
export const clouds: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const heavy = overcast(palette) || palette.weather === 'snow';
  const count = heavy ? 7 : measure(bench, 'count', 3);
  for (let index = 0; index < count; index++) {
    const x = ((index + 0.5 + (next() - 0.5) * 0.7) / count - 0.5) * stage.width * 1.7;
    const y = stage.top * between(next, heavy ? 0.74 : 0.56, heavy ? 1.0 : 0.84);
    const width = heavy ? between(next, 230, 420) : between(next, 120, 230);
    const shape = cloudShape(next, x, y, width);
    const colour = cloudColour(palette, next);
    // The moon stands above: it lights the upper edge and leaves the body dark.
    if (palette.time === 'night' && !heavy) {
      pen.sheet(shape, mix(colour, palette.paper, 0.42), { lift: 1 });
      const inner = shape.map(([px, py]): Point => [x + (px - x) * 0.96 + 3, y + (py - y) * 0.86 + 2]);
      pen.sheet(inner, mix(colour, palette.ink, 0.25), { lift: 0, edge: 0 });
    } else pen.sheet(shape, colour, { lift: 1 });
  }
};

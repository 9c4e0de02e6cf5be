import type { Chance } from '#chance';
import {
  blob,
  type Colour,
  ellipse,
  mix,
  type Outline,
  type Palette,
  type Pen,
  type Point,
  rectangle,
  star,
} from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { band, deep, reach } from '../craft/extent.ts';
import { overcast } from '../craft/papers.ts';
import type { Stage } from '../stage.ts';

/** How much of a city's light the clouds of a night throw back on the lowest sheet of sky. */
const GLOW = 0.2;

/** Sheets of sky from the top to the horizon, each a little lower than the last. */
export const sky: Part = ({ pen, palette, stage, next, view }) => {
  const half = reach(stage);
  const top = stage.top - stage.height;
  pen.sheet(rectangle(-half, top, 2 * half, deep(stage) - top), palette.sky[0] ?? palette.far, { lift: 0, edge: 0 });
  const lowest = stage.horizon - 8;
  const thrownBack = view === 'city' && palette.time === 'night' && palette.weather === 'cloudy';
  palette.sky.slice(1).forEach((colour, index) => {
    const share = ((index + 1) / palette.sky.length) ** 0.8;
    const y = stage.top * 0.96 + (lowest - stage.top * 0.96) * share;
    const low = (index + 1) / (palette.sky.length - 1);
    const seen = thrownBack ? mix(colour, palette.pop, GLOW * low ** 2) : colour;
    pen.sheet(band(stage, next, y, 14, 9), seen, { lift: 0.9, edge: 0.7 });
  });
};

/** The sun or the moon, whichever is up; large and low at either end of the day. `full` 1 shows it in any weather. */
export const orb: Part = (bench) => {
  const { palette } = bench;
  const veiled = overcast(palette) && measure(bench, 'full', 0) === 0;
  if (veiled) return;
  if (palette.time === 'night') return moon(bench);
  if (palette.time === 'dusk' || palette.time === 'dawn' || palette.time === 'evening')
    return palette.weather === 'snow' ? undefined : lowSun(bench);
  if (palette.weather !== 'snow') sun(bench);
};

const low = (stage: Stage, above: number) => stage.horizon - above;

function lowSun({ pen, palette, stage }: Bench): void {
  const y = low(stage, palette.time === 'evening' ? 92 : 34);
  const radius = 56;
  pen.glow(0, y, radius * 3.1, palette.light, { strength: 0.13, rings: 4 });
  pen.sheet(ellipse(0, y, radius), mix(palette.light, '#fff6dc', 0.5), { lift: 0.6 });
}

function sun({ pen, palette, stage }: Bench): void {
  const y = stage.top * 0.8;
  const radius = 38;
  pen.glow(0, y, radius * 3, palette.light, { strength: 0.05, rings: 3 });
  for (let ray = 0; ray < 14; ray++) {
    const angle = (ray / 14) * Math.PI * 2;
    const point = (turn: number, far: number): Point => [
      Math.cos(angle + turn) * radius * far,
      y + Math.sin(angle + turn) * radius * far,
    ];
    pen.sheet([point(-0.08, 1.25), point(0, ray % 2 ? 1.95 : 1.65), point(0.08, 1.25)], palette.light, { lift: 0.5 });
  }
  pen.sheet(ellipse(0, y, radius), mix(palette.light, '#fff3cf', 0.35), { lift: 0.9 });
}

/** How much of the moon is lit, from a sickle to full, and its size beside the plainest. */
const PHASES = [
  { lit: 0.2, size: 1 },
  { lit: 0.34, size: 1 },
  { lit: 0.5, size: 1.05 },
  { lit: 0.78, size: 1.1 },
  { lit: 1, size: 1.3 },
] as const;

/** Every place has its own night: a phase, a side that is lit, a height above the land, a colour between bone and honey. */
function moon({ pen, palette, stage, next }: Bench): void {
  const { lit, size } = PHASES[Math.floor(next() * PHASES.length)] ?? PHASES[0];
  const side = next() < 0.5 ? -1 : 1;
  const [rise, honey] = [between(next, 0.62, 0.84), between(next, 0.12, 0.55)];
  const [x, y, radius] = [between(next, -0.08, 0.08) * stage.width, stage.top * rise, 34 * size];
  const bright = 0.035 + lit * 0.04;
  pen.glow(x, y, radius * (2.4 + lit * 1.6), palette.paper, { strength: bright, rings: 3, cold: true });
  const paper = mix(palette.paper, palette.light, honey);
  const sky = palette.sky[1] ?? palette.far;
  if (lit < 1) pen.sheet(ellipse(x, y, radius), mix(sky, paper, 0.1), { lift: 0.2, edge: 0 });
  pen.sheet(lit === 1 ? ellipse(x, y, radius) : lune(x, y, radius, lit, side), paper, { lift: 0.8 });
  if (lit > 0.6) seas(pen, x, y, radius * 0.9, mix(paper, sky, 0.24));
}

/** The lit part: half a circle on the lit side, closed by half an ellipse that is hollow before half moon and full after. */
function lune(x: number, y: number, radius: number, lit: number, side: 1 | -1): Outline {
  const half = Math.PI / 2;
  const limb = ellipse(x, y, radius, radius, { from: -half, to: half });
  const bulge = radius * (1 - 2 * lit);
  const terminator = limb.map(([px, py]): Point => [x + ((px - x) / radius) * bulge, py]).reverse();
  return [...limb, ...terminator].map(([px, py]): Point => [x + (px - x) * side, py]);
}

function seas(pen: Pen, x: number, y: number, radius: number, colour: Colour): void {
  for (const [dx, dy, size] of [
    [-0.28, -0.3, 0.26],
    [0.1, 0.14, 0.18],
    [0.02, -0.5, 0.12],
  ] as const)
    pen.sheet(ellipse(x + dx * radius, y + dy * radius, size * radius), colour, { lift: 0, edge: 0 });
}

/** Stars over the upper sky, few at dusk and many at night; none by day or behind clouds unless `always` is 1. `count` 40. */
export const stars: Part = (bench) => {
  const { palette, stage, next } = bench;
  const always = measure(bench, 'always', 0) === 1;
  if (!always && (!palette.dark || overcast(palette))) return;
  const dusk = palette.time === 'dusk' && !always;
  const thick = always ? 1 : between(next, 0.55, 1.7);
  const count = measure(bench, 'count', 46) * thick * (dusk ? 0.5 : 1) * (stage.height / 540);
  const lowest = always ? stage.bottom : dusk ? stage.top * 0.62 : stage.horizon * 1.7;
  for (let index = 0; index < count; index++) {
    const x = between(next, -0.75, 0.75) * stage.width;
    twinkle(bench.pen, palette, next, [x, between(next, stage.top * 1.05, lowest)]);
  }
};

function twinkle(pen: Pen, palette: Palette, next: Chance, [x, y]: Point): void {
  const colour = mix(palette.paper, palette.light, next() * 0.6);
  const size = between(next, 2.6, 6.5);
  const shape = next() < 0.45 ? star(x, y, size, 4, 0.34, next() * 0.4) : ellipse(x, y, 1.3);
  pen.sheet(shape, colour, { lift: 0.35, edge: 0.2, rough: 0.4 });
}

/** A rainbow standing behind the land. */
export const rainbow: Part = ({ pen, palette, stage }) => {
  const colours = ['#d9675a', '#e9a25c', '#edd17c', '#86b98a', '#6d9ec4', '#8e7fb4'];
  colours.forEach((colour, index) => {
    const radius = stage.width * 0.36 - index * 11;
    const outer = ellipse(0, stage.horizon + 20, radius, radius, { from: Math.PI, to: Math.PI * 2 });
    const inner = ellipse(0, stage.horizon + 20, radius - 12, radius - 12, {
      from: Math.PI,
      to: Math.PI * 2,
    }).reverse();
    pen.tissue([...outer, ...inner], palette.tint(colour), 0.55, { edge: 0.2 });
  });
};

/** Birds gliding, in a loose flock of four. */
export const birds: Part = ({ pen, palette, stage, next }) => {
  const feather = mix(palette.paper, palette.near, palette.dark ? 0.3 : 0.45);
  for (let index = 0; index < 4; index++) {
    const [x, y, size] = [
      (next() - 0.5) * stage.width * 0.7,
      stage.top * between(next, 0.5, 0.8),
      between(next, 0.6, 1),
    ];
    pen.at(x, y, size, 0, () =>
      pen.sheet(
        blob([
          [-26, -8],
          [-14, -15],
          [0, 0, 'corner'],
          [14, -15],
          [28, -8],
          [13, -10],
          [0, 5, 'corner'],
          [-13, -10],
        ]),
        feather,
        { lift: 0.5 },
      ),
    );
  }
};

import { blob, type Colour, mix, type Point } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { overcast, waterTone } from '../craft/papers.ts';
import { groundAt } from '../stage.ts';

/** One row of cut waves; `rise` over the ground at this depth, `crest` their height, `length` their length, `tone` their paper. */
export const waves: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const length = measure(bench, 'length', 46);
  const crest = measure(bench, 'crest', 6);
  const y = groundAt(stage, bench.depth) - measure(bench, 'rise', 0);
  const half = reach(stage);
  const outline: Point[] = [];
  for (let x = -half - length * next(); x < half + length; x += length) {
    for (let step = 0; step < 6; step++)
      outline.push([x + (length * step) / 6, y - crest * Math.sin((Math.PI * step) / 6)]);
  }
  const lift = 0.7 + measure(bench, 'tone', 0.5) * 0.8;
  pen.sheet(
    [...outline, [half + length, deep(stage)], [-half - length, deep(stage)]],
    waterTone(palette, measure(bench, 'tone', 0.5)),
    { lift },
  );
};

/** Still water: a flat sheet with a few slivers of sky in it. `rise` lifts its edge over the ground at this depth. */
export const stillWater: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const y = groundAt(stage, bench.depth) - measure(bench, 'rise', 0);
  const half = reach(stage);
  pen.sheet(
    [
      [-half, y],
      [half, y],
      [half, deep(stage)],
      [-half, deep(stage)],
    ],
    waterTone(palette, measure(bench, 'tone', 0.3)),
    { lift: 0.6 },
  );
  const shine = mix(palette.sky.at(-1) ?? palette.far, palette.paper, 0.2);
  const span = measure(bench, 'span', 60);
  for (let index = 0; index < 16; index++) {
    const x = (next() - 0.5) * stage.width * 1.6;
    sliver(bench, x, y + 5 + next() * span, between(next, 20, 60), shine, 0.45);
  }
};

function sliver({ pen }: Bench, x: number, y: number, half: number, colour: Colour, alpha: number): void {
  pen.tissue(
    blob([
      [x - half, y + 1.5],
      [x, y - 1.5],
      [x + half, y + 1.5],
      [x, y + 4],
    ]),
    colour,
    alpha,
    { edge: 0.3 },
  );
}

/** What sun or moon lay on the water below them: slivers, broader as they come nearer. */
export const glitter: Part = (bench) => {
  const { palette, stage, next } = bench;
  if (overcast(palette)) return;
  const colour =
    palette.time === 'night' ? palette.paper : mix(palette.light, palette.sky.at(-1) ?? palette.light, 0.3);
  for (let index = 0; index < 9; index++) {
    const y = stage.horizon + 6 + index * index * 1.3;
    sliver(bench, (next() - 0.5) * 26, y, between(next, 14, 30) + index * 3, colour, palette.dark ? 0.6 : 0.4);
  }
};

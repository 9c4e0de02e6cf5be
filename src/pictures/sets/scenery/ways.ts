import { blob, curve, type Knot, mix, type Point, rectangle, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { snowPaper } from '../craft/papers.ts';
import { groundAt } from '../stage.ts';

/** A path or road running across the acting line: `width` (default 60 cm) of `paved` (0 earth .. 1 stone), below the ground's edge. */
export const wayAcross: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const half = reach(stage);
  const top = groundAt(stage, bench.depth) + measure(bench, 'drop', -14);
  const tall = measure(bench, 'width', 60);
  const wander = () => (next() - 0.5) * 8;
  const upper: Knot[] = [-1, -0.5, 0, 0.5, 1].map((share): Knot => [share * half, top + wander()]);
  const lower: Knot[] = [1, 0.5, 0, -0.5, -1].map((share): Knot => [share * half, top + tall + wander()]);
  const earth = palette.tint(mix('#b99a76', '#8a8792', measure(bench, 'paved', 0)));
  const colour = bench.snowy ? mix(earth, snowPaper(palette), 0.55) : mix(earth, palette.ground, 0.25);
  pen.sheet([...curve(upper), ...curve(lower)], colour, { lift: 0.35 });
};

/** A path running from the front of the picture to the horizon. `width` 150 cm in front; `paved` 0 earth .. 1 asphalt with a line. */
export const wayAhead: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const width = measure(bench, 'width', 150);
  const paved = measure(bench, 'paved', 0);
  const lean = measure(bench, 'lean', 60);
  const far = stage.horizon + 6;
  const low = deep(stage);
  const slope = (low - far) / -stage.horizon;
  const colour = bench.snowy
    ? mix(palette.tint('#c9c2bd'), snowPaper(palette), 0.5)
    : palette.tint(mix('#c2a27c', '#63626f', paved));
  const edge = (side: number): Point[] =>
    curve([
      [lean + side * 4, far],
      [lean * 0.5 + side * width * 0.3, far * 0.55],
      [side * width * 0.62, 0],
      [side * width * slope * 0.72, low],
    ]);
  pen.sheet([...edge(-1), ...edge(1).reverse()], mix(colour, palette.ground, 0.2), { lift: 0.4 });
  if (paved < 0.5) return;
  for (let depth = 0.55; depth < 8; depth *= 1.45) {
    const [near, back] = [groundAt(stage, depth), groundAt(stage, depth * 1.2)];
    const at = (y: number) => lean * Math.max(0, y / far) ** 2;
    pen.sheet(
      [
        [at(near) - 4 / depth, near],
        [at(near) + 4 / depth, near],
        [at(back) + 3.4 / depth, back],
        [at(back) - 3.4 / depth, back],
      ],
      palette.tint('#eee4cc'),
      { lift: 0, edge: 0.3 },
    );
  }
};

/** Puddles and wet shine in stacked slivers, only where it is wet. */
export const puddles: Part = ({ pen, palette, stage, next, wet, lit, depth }) => {
  if (!wet) return;
  const y = groundAt(stage, depth);
  const shine = mix(palette.sky.at(-1) ?? palette.far, palette.paper, palette.dark ? 0.1 : 0.4);
  for (let index = 0; index < 14; index++) {
    const x = (next() - 0.5) * stage.width * 1.5;
    const down = y + 14 + next() * stage.bottom * 0.85;
    const half = between(next, 24, 70);
    pen.tissue(
      blob([
        [x - half, down + 2],
        [x, down - 3],
        [x + half, down + 2],
        [x, down + 6],
      ]),
      lit && next() < 0.35 ? mix(shine, palette.light, 0.75) : shine,
      0.5,
      { edge: 0.3 },
    );
  }
};

/** A square of cobbles or slabs before the acting line: a few stones let into the ground. */
export const cobbles: Part = ({ pen, palette, stage, next }) => {
  for (let index = 0; index < 46; index++) {
    const down = next() ** 1.4;
    const y = -30 + down * (stage.bottom + 60);
    const size = 14 + down * 22;
    const x = (next() - 0.5) * stage.width * 1.9;
    pen.sheet(
      rounded(x, y, size * 1.6, size * 0.42, size * 0.2),
      mix(palette.ground, palette.ink, 0.1 + next() * 0.06),
      { lift: 0, edge: 0.4 },
    );
  }
};

/** The road on a bridge, behind its parapet. */
export const roadway: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = reach(stage);
  const y = groundAt(stage, depth);
  const colour = bench.snowy ? snowPaper(palette) : mix(palette.tint('#a99d93'), palette.ground, 0.4);
  pen.sheet(rectangle(-half, y, half * 2, deep(stage) - y), colour, { lift: 0.6 });
};

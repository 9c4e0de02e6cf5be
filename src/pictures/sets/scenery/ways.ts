import { blob, curve, ellipse, type Knot, mix, type Point, rectangle, rounded } from '../../paper/index.ts';
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

/** A path running from the front of the picture to the horizon. `width` 150 cm in front; it begins `reach` 0 cm beyond its own ground; `paved` 0 earth .. 1 asphalt with a line. */
export const wayAhead: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const width = measure(bench, 'width', 150);
  const paved = measure(bench, 'paved', 0);
  const lean = measure(bench, 'lean', 60);
  const far = Math.max(stage.horizon + 5, groundAt(stage, bench.depth) - measure(bench, 'reach', 0));
  const low = deep(stage);
  const colour = bench.snowy
    ? mix(palette.tint('#c9c2bd'), snowPaper(palette), 0.5)
    : palette.tint(mix('#c2a27c', '#63626f', paved));
  const middle = (y: number): number => lean * Math.max(0, y / stage.horizon) ** 2;
  // As wide as its distance from the horizon, so that it narrows to a thread where the land ends.
  const edge = (side: number): Point[] =>
    Array.from({ length: 13 }, (_, step): Point => {
      const y = step === 12 ? low : far + (stage.bottom - far) * (step / 11) ** 1.6;
      return [middle(y) + side * (2 + (width * 0.62 * (y - stage.horizon)) / -stage.horizon), y];
    });
  pen.sheet([...edge(-1), ...edge(1).reverse()], mix(colour, palette.ground, 0.2), { lift: 0.4 });
  if (paved < 0.5) return;
  for (let depth = 0.55; groundAt(stage, depth * 1.2) > far; depth *= 1.45) {
    const [near, back] = [groundAt(stage, depth), groundAt(stage, depth * 1.2)];
    pen.sheet(
      [
        [middle(near) - 4 / depth, near],
        [middle(near) + 4 / depth, near],
        [middle(back) + 3.4 / depth, back],
        [middle(back) - 3.4 / depth, back],
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
  for (let index = 0; index < 20; index++) {
    const x = (next() - 0.5) * stage.width * 1.5;
    const down = y + 14 + next() * stage.bottom * 0.85;
    const half = between(next, 26, 96);
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

/** Rain striking the ground: rings that open and fade, and a crown of drops now and then. */
export const splashes: Part = ({ pen, palette, stage, seconds, next }) => {
  const shine = mix(palette.sky.at(-1) ?? palette.far, palette.paper, palette.dark ? 0.3 : 0.7);
  for (let index = 0; index < 22; index++) {
    const pace = between(next, 1.5, 2.3);
    const beat = seconds * pace + next() * 9;
    const [round, age] = [Math.floor(beat), beat % 1];
    // Each ring falls somewhere else than the one before it.
    const x = (((next() + round * 0.618) % 1) - 0.5) * stage.width * 1.05;
    const y = -34 + ((next() + round * 0.414) % 1) ** 1.2 * (stage.bottom + 30);
    const size = (6 + age * 17) * (1 + (y + 34) / 260);
    pen.part(index, () => {
      pen.tissue(ellipse(x, y, size, size * 0.24), shine, 0.5 * (1 - age), { edge: 0.3, grain: 0 });
      if (age < 0.3 && index % 2 === 0)
        for (const side of [-1, 1])
          pen.sheet(ellipse(x + side * 5, y - 6 - age * 22, 1.7), shine, { lift: 0, edge: 0, alpha: 0.8 });
    });
  }
};

/** A square of cobbles or slabs before the acting line: a few stones let into the ground. */
export const cobbles: Part = ({ pen, palette, stage, next, snowy }) => {
  const stone = snowy ? mix(snowPaper(palette), palette.mid, 0.22) : palette.ground;
  for (let index = 0; index < 46; index++) {
    const down = next() ** 1.4;
    const y = -30 + down * (stage.bottom + 60);
    const size = 14 + down * 22;
    const x = (next() - 0.5) * stage.width * 1.9;
    pen.sheet(
      rounded(x, y, size * 1.6, size * 0.42, size * 0.2),
      mix(stone, palette.ink, snowy ? next() * 0.06 : 0.1 + next() * 0.06),
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

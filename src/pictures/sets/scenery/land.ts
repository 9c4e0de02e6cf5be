import { blob, curve, type Knot, mix, type Point } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { band, deep, reach } from '../craft/extent.ts';
import { landColour, snowPaper } from '../craft/papers.ts';
import { groundAt } from '../stage.ts';

/** Soft hills; `rise` is their height over the horizon (default 40 cm), `swing` how much they roll (default 26), `tone` their paper. */
export const hills: Part = (bench) => {
  const y = bench.stage.horizon - measure(bench, 'rise', 40);
  bench.pen.sheet(
    band(bench.stage, bench.next, y, measure(bench, 'swing', 26), measure(bench, 'knots', 8)),
    landColour(bench),
    {
      lift: measure(bench, 'lift', 1),
    },
  );
};

/** The ground from this depth forwards; `swing` (default 4) makes it uneven, `tone` and `bare` choose its paper, `drop` lowers it. */
export const ground: Part = (bench) => {
  const y = groundAt(bench.stage, bench.depth) + measure(bench, 'drop', 0);
  bench.pen.sheet(band(bench.stage, bench.next, y, measure(bench, 'swing', 4), 8), landColour(bench), { lift: 1 });
};

/** Peaks with snow on them; `rise` is the highest one's height (default 190), `count` how many across the frame (default 5). */
export const peaks: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const count = measure(bench, 'count', 5);
  const colour = landColour({ ...bench, snowy: false }, 0.2);
  const step = stage.width / count;
  const base = stage.horizon + 30;
  for (let index = -count; index <= count; index++) {
    const x = (index + (next() - 0.5) * 0.5) * step;
    const height = measure(bench, 'rise', 190) * between(next, 0.55, 1);
    const half = height * between(next, 0.75, 0.95);
    const lean = (next() - 0.5) * half * 0.4;
    const peak: Point = [x + lean, base - height];
    pen.sheet(
      [
        [x - half, base],
        [x - half * 0.4, base - height * 0.52],
        peak,
        [x + half * 0.45, base - height * 0.48],
        [x + half, base],
      ],
      colour,
      { lift: 1 },
    );
    pen.sheet(
      [
        peak,
        [x + half * 0.45, base - height * 0.48],
        [x + half, base],
        [x + half * 0.2, base],
        [x + lean * 0.6, base - height * 0.5],
      ],
      mix(colour, palette.ink, 0.16),
      { lift: 0, edge: 0, grain: 0.5 },
    );
    pen.sheet(snowCap(peak, half, height), snowPaper(palette), { lift: 0.4 });
  }
};

function snowCap([x, y]: Point, half: number, height: number): Point[] {
  return [
    [x, y - 1],
    [x + half * 0.26, y + height * 0.27],
    [x + half * 0.14, y + height * 0.22],
    [x + half * 0.03, y + height * 0.33],
    [x - half * 0.1, y + height * 0.22],
    [x - half * 0.24, y + height * 0.3],
  ];
}

/** Dunes: long slopes with a sharp crest and a shaded side. */
export const dunes: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const y = stage.horizon - measure(bench, 'rise', 20);
  const colour = mix(palette.ground, palette.far, measure(bench, 'haze', 0));
  const half = reach(stage);
  const crests: Knot[] = [];
  for (let x = -half; x <= half; x += 260)
    crests.push([x + next() * 120, y + (next() - 0.5) * measure(bench, 'swing', 40)]);
  pen.sheet([...curve(crests), [half, deep(stage)], [-half, deep(stage)]], colour, { lift: 1 });
  for (const [x, top] of crests)
    pen.sheet(
      blob([
        [x, top, 'corner'],
        [x + 60, top + 14],
        [x + 130, top + 60],
        [x + 30, top + 74],
        [x + 34, top + 26],
      ]),
      mix(colour, palette.pop, 0.16),
      { lift: 0, edge: 0.3, alpha: 0.55 },
    );
};

/** A cliff's edge seen from the side, falling away to the right of the acting line; scenery of `cliff-lighthouse` and `mountain`. */
export const headland: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const left = -stage.width * 1.8 - 300;
  const edge = stage.width * measure(bench, 'edge', 0.1);
  const top = stage.horizon - measure(bench, 'rise', 40);
  const rockColour = mix(landColour({ ...bench, snowy: false }, 0.7), palette.ground, 0.3);
  const foot = stage.bottom + stage.height;
  pen.sheet(
    [
      [left, top + 6],
      [edge - 240, top],
      [edge - 90, top + 6],
      [edge, top + 24],
      [edge + 26, top + 70],
      [edge + 8, top + 100],
      [edge + 54, top + 140],
      [edge + 40, top + 190],
      [edge + 110, foot],
      [left, foot],
    ],
    rockColour,
    { lift: 1.6 },
  );
  for (const [index, y] of [44, 84, 130].entries())
    pen.sheet(
      blob([
        [left, top + y, 'corner'],
        [edge - 340, top + y - 6],
        [edge - 120, top + y + 6],
        [edge + index * 12, top + y + 2],
        [edge + 8 + index * 12, top + y + 14],
        [edge - 140, top + y + 26],
        [left, top + y + 20, 'corner'],
      ]),
      mix(rockColour, index % 2 ? palette.ink : palette.pop, index % 2 ? 0.22 : 0.12),
      { lift: 0.4 },
    );
  const grass = bench.snowy ? snowPaper(palette) : palette.tint(mix(palette.mid, '#6b8f5c', 0.5));
  pen.sheet(
    blob([
      [left, top, 'corner'],
      [edge - 260, top - 6],
      [edge - 60, top + 2],
      [edge + 4, top + 26],
      [edge - 60, top + 28],
      [edge - 260, top + 18],
      [left, top + 22, 'corner'],
    ]),
    grass,
    { lift: 0.6 },
  );
};

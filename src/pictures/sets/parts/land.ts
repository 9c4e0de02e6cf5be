import { blob, type Colour, curve, type Knot, mix, type Palette, type Point } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { band, deep, reach } from './sky.ts';

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
export const puddles: Part = ({ pen, palette, stage, next, wet, depth }) => {
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
      shine,
      0.5,
      { edge: 0.3 },
    );
  }
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

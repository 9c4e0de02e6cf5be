import { type Colour, mix, type Point, rectangle } from '../../paper/index.ts';
import { type Bench, measure, type Part } from '../bench.ts';
import { deep } from '../craft/extent.ts';
import { type WallSpace, wallSpace } from '../craft/wall-space.ts';
import { groundAt } from '../stage.ts';

function floorSheet(bench: Bench, colour: Colour): WallSpace {
  const space = wallSpace(bench);
  bench.pen.sheet(rectangle(space.left, space.foot, space.width, deep(bench.stage) - space.foot), colour, {
    lift: 0.5,
  });
  return space;
}

/** Where a line on the floor that crosses the acting line at `x` lies at height `y`: it runs to the eye's vanishing point. */
const towards = (bench: Bench, x: number, y: number): number => x * (1 - y / bench.stage.horizon);

/** Floorboards running away from the eye. */
export const boardFloor: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const wood = mix(palette.wood, palette.tint('#c99b6d'), palette.dark ? 0.25 : 0.5);
  const space = floorSheet(bench, wood);
  const low = stage.bottom + stage.height * 0.5;
  for (let x = -stage.width * 1.4; x <= stage.width * 1.4; x += 62) {
    const line: Point[] = [
      [towards(bench, x, space.foot), space.foot + 1],
      [towards(bench, x + 2.4, space.foot), space.foot + 1],
      [towards(bench, x + 2.4, low), low],
      [towards(bench, x, low), low],
    ];
    pen.sheet(line, mix(wood, palette.ink, 0.3), { lift: 0, edge: 0, alpha: 0.55, grain: 0 });
  }
};

/** A floor of two-coloured tiles. */
export const tileFloor: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const pale = mix(palette.tint('#d8cdb8'), palette.wallShade, palette.dark ? 0.5 : 0.15);
  const space = floorSheet(bench, pale);
  const dark = mix(pale, palette.ink, measure(bench, 'contrast', 0.16));
  const rows = [2.2, 1.75, 1.4, 1.15, 0.95, 0.8, 0.68, 0.58].filter((depth) => depth < bench.depth);
  rows.forEach((depth, row) => {
    const [far, near] = [groundAt(stage, rows[row - 1] ?? bench.depth), groundAt(stage, depth)];
    for (let x = -stage.width * 1.2 + (row % 2) * 70; x < stage.width * 1.2; x += 140)
      pen.sheet(
        [
          [towards(bench, x, far), far],
          [towards(bench, x + 70, far), far],
          [towards(bench, x + 70, near), near],
          [towards(bench, x, near), near],
        ],
        dark,
        { lift: 0, edge: 0.3, grain: 0.5 },
      );
  });
  if (rows.length > 0)
    pen.sheet(rectangle(space.left, space.foot - 1, space.width, 3), mix(dark, palette.ink, 0.2), { lift: 0, edge: 0 });
};

/** A floor of one paper: lino, stone, metal, moon dust. `tone` 0 pale .. 1 dark. */
export const plainFloor: Part = (bench) => {
  const { palette } = bench;
  floorSheet(
    bench,
    mix(
      mix(palette.tint('#bfb6a8'), palette.wallShade, 0.3),
      palette.ink,
      measure(bench, 'tone', 0.15) + (palette.dark ? 0.14 : 0),
    ),
  );
};

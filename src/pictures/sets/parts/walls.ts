import { blob, type Colour, mix, type Point, rectangle, rounded } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { reach } from './sky.ts';

/** The papers a wall may be hung with; never as saturated as a hero's coat. */
const WALLPAPERS = ['#dfe0cc', '#d9cfc0', '#cdd5d3', '#e0d3c4', '#d3d0c2', '#d8c9c6'];

/** The wall's paper in this light; every place has its own, lamplight makes all of them warm. */
export function wallColour(bench: Bench): Colour {
  const { palette } = bench;
  const own =
    WALLPAPERS[Math.floor(measure(bench, 'paper', bench.next() * WALLPAPERS.length)) % WALLPAPERS.length] ?? '#dfe0cc';
  return mix(palette.wall, palette.tint(own), palette.dark ? 0.12 : 0.45);
}

export interface WallSpace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  /** Where wall and floor meet. */
  readonly foot: number;
  /** Stage units a centimetre on the wall is long. */
  readonly unit: number;
}

export function wallSpace({ stage, depth }: Bench): WallSpace {
  const half = reach(stage);
  return { left: -half, width: half * 2, top: stage.top - stage.height, foot: groundAt(stage, depth), unit: 1 / depth };
}

export function bare(bench: Bench, colour: Colour): WallSpace {
  const space = wallSpace(bench);
  bench.pen.sheet(rectangle(space.left, space.top, space.width, space.foot - space.top + 4), colour, {
    lift: 0,
    edge: 0,
  });
  return space;
}

function skirting(bench: Bench, space: WallSpace, colour: Colour): void {
  bench.pen.sheet(rectangle(space.left, space.foot - 13 * space.unit, space.width, 14 * space.unit), colour, {
    lift: 0.6,
  });
}

/** A papered wall with a small cut pattern. */
export const paperedWall: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const colour = wallColour(bench);
  const space = bare(bench, colour);
  const motif = Math.floor(next() * 3);
  const step = 92 * space.unit;
  const print = mix(colour, palette.wallShade, 0.8);
  for (let row = 0, y = space.foot - step; y > stage.top * 1.08; y -= step * 0.9, row++)
    for (let x = -stage.width * 0.95 + (row % 2) * step * 0.5; x < stage.width * 0.95; x += step) {
      const size = 9 * space.unit;
      if (motif === 0)
        pen.sheet(
          blob([
            [x, y - size * 1.7],
            [x + size * 0.7, y],
            [x, y + size * 1.7],
            [x - size * 0.7, y],
          ]),
          print,
          { lift: 0, edge: 0.4, grain: 0 },
        );
      else if (motif === 1)
        pen.sheet(rectangle(x - size * 0.4, y - step * 0.5, size * 0.8, step), print, { lift: 0, edge: 0.3, grain: 0 });
      else
        pen.sheet(
          [
            [x, y - size],
            [x + size, y],
            [x, y + size],
            [x - size, y],
          ],
          print,
          { lift: 0, edge: 0.4, grain: 0 },
        );
    }
  skirting(bench, space, mix(palette.tint('#f2e8d2'), palette.wallShade, palette.dark ? 0.6 : 0.1));
};

/** A plain wall over a panelled lower half, `panel` 110 cm high. */
export const panelledWall: Part = (bench) => {
  const { pen, palette } = bench;
  const colour = wallColour(bench);
  const space = bare(bench, colour);
  const height = measure(bench, 'panel', 110) * space.unit;
  const wood = mix(palette.wood, palette.wallShade, measure(bench, 'painted', 0));
  pen.sheet(rectangle(space.left, space.foot - height, space.width, height + 4), wood, { lift: 0.6 });
  const step = 74 * space.unit;
  for (let x = space.left; x < space.left + space.width; x += step)
    pen.sheet(
      rounded(x + step * 0.14, space.foot - height + 14 * space.unit, step * 0.72, height - 34 * space.unit, 3),
      mix(wood, palette.ink, 0.12),
      { lift: 0.3 },
    );
  pen.sheet(
    rectangle(space.left, space.foot - height - 5 * space.unit, space.width, 9 * space.unit),
    mix(wood, '#ffffff', 0.14),
    { lift: 0.8 },
  );
};

/** Planks, upright or lying (`lying` 1): huts, attics, barns. */
export const plankWall: Part = (bench) => {
  const { pen, palette, next, stage } = bench;
  const wood = mix(palette.wood, palette.wallShade, 0.25);
  const space = bare(bench, wood);
  const lying = measure(bench, 'lying', 0) === 1;
  const step = 34 * space.unit;
  if (lying)
    for (let y = space.foot; y > stage.top * 1.3; y -= step)
      pen.sheet(
        rectangle(space.left, y - step, space.width, step - 1),
        mix(wood, next() < 0.5 ? palette.ink : '#ffffff', next() * 0.09),
        { lift: 0.25, edge: 0.6 },
      );
  else
    for (let x = -stage.width * 1.1; x < stage.width * 1.1; x += step)
      pen.sheet(
        rectangle(x, space.top, step - 1, space.foot - space.top + 4),
        mix(wood, next() < 0.5 ? palette.ink : '#ffffff', next() * 0.09),
        { lift: 0.25, edge: 0.6 },
      );
};

/** Tiles up to `tiled` 150 cm, paint above: kitchens, bathrooms, hospitals. */
export const tiledWall: Part = (bench) => {
  const { pen, palette, next, stage } = bench;
  const colour = mix(wallColour(bench), palette.tint('#dfe9e6'), palette.dark ? 0.1 : 0.4);
  const space = bare(bench, colour);
  const height = measure(bench, 'tiled', 150) * space.unit;
  const tile = mix(mix(palette.tint('#a9c2c2'), palette.wallShade, 0.3), palette.wall, palette.dark ? 0.55 : 0.1);
  pen.sheet(rectangle(space.left, space.foot - height, space.width, height + 4), mix(tile, palette.ink, 0.14), {
    lift: 0.4,
  });
  const step = 25 * space.unit;
  for (let y = space.foot - height + 2, row = 0; y < space.foot - step * 0.5; y += step, row++)
    for (let x = -stage.width * 0.95; x < stage.width * 0.95; x += step * 2)
      pen.sheet(rectangle(x + (row % 2) * step, y, step * 2 - 2, step - 2), mix(tile, '#ffffff', next() * 0.12), {
        lift: 0,
        edge: 0.5,
        grain: 0,
      });
  pen.sheet(
    rectangle(space.left, space.foot - height - 6 * space.unit, space.width, 9 * space.unit),
    palette.tint('#eee6d4'),
    { lift: 0.7 },
  );
};

/** Blocks of stone: churches, cells, towers. `tone` 0 pale .. 1 dark. */
export const stoneWall: Part = (bench) => {
  const { pen, palette, next, stage } = bench;
  const stone = mix(
    palette.tint('#bdb4ab'),
    mix(palette.wallShade, palette.ink, 0.35),
    measure(bench, 'tone', 0.3) + (palette.dark ? 0.25 : 0),
  );
  const space = bare(bench, stone);
  const [wide, tall] = [78 * space.unit, 40 * space.unit];
  for (let y = space.foot - tall, row = 0; y > stage.top * 1.1; y -= tall, row++)
    for (let x = -stage.width; x < stage.width; x += wide) {
      if (next() < 0.55) continue;
      pen.sheet(
        rounded(x + (row % 2) * wide * 0.5, y, wide - 4, tall - 4, 4),
        mix(stone, next() < 0.5 ? palette.ink : '#ffffff', next() * 0.1),
        { lift: 0.15, edge: 0.6 },
      );
    }
};

/** Rough rock closing in above and at the sides: caves and mines. */
export const rockWall: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const rock = mix(palette.tint('#6d6472'), palette.ink, measure(bench, 'tone', 0.4));
  const space = bare(bench, rock);
  for (let index = 0; index < 16; index++) {
    const [x, y] = [(next() - 0.5) * stage.width * 1.9, between(next, stage.top, space.foot)];
    const size = between(next, 50, 120);
    pen.sheet(
      [
        [x - size, y],
        [x - size * 0.3, y - size * 0.6],
        [x + size * 0.7, y - size * 0.4],
        [x + size, y + size * 0.3],
        [x, y + size * 0.5],
      ],
      mix(rock, next() < 0.5 ? '#ffffff' : palette.ink, next() * 0.1),
      { lift: 0.3, edge: 0.7 },
    );
  }
};

/** Plates with rivets and ribs: ships and spaceships. */
export const metalWall: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const metal = mix(palette.tint('#8f9aa8'), palette.dark ? '#3a4258' : '#cdd3d6', 0.4);
  const space = bare(bench, metal);
  const step = 150 * space.unit;
  for (let x = -stage.width * 1.05; x < stage.width * 1.05; x += step) {
    pen.sheet(
      rounded(x + 4, space.foot - 130 * space.unit, step - 8, 118 * space.unit, 6),
      mix(metal, palette.ink, 0.1),
      { lift: 0.4 },
    );
    pen.sheet(
      rounded(x + 4, space.foot - 420 * space.unit, step - 8, 280 * space.unit, 6),
      mix(metal, '#ffffff', 0.06),
      { lift: 0.4 },
    );
    for (const y of [-122, -24, -150, -410])
      for (const side of [12, step - 16])
        pen.sheet(rectangle(x + side, space.foot + y * space.unit, 3, 3), mix(metal, palette.ink, 0.3), { lift: 0.1 });
  }
  pen.sheet(
    rectangle(space.left, space.top, space.width, space.foot - 430 * space.unit - space.top),
    mix(metal, palette.ink, 0.28),
    { lift: 0.9 },
  );
};

/** Beams under the roof, crossing the top of the picture. */
export const beams: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const wood = mix(palette.wood, palette.ink, 0.3);
  const half = reach(stage);
  const y = Math.max(stage.top * 0.98, groundAt(stage, bench.depth) - 430 / bench.depth);
  pen.sheet(
    rectangle(-half, stage.top - stage.height, half * 2, y - stage.top + stage.height),
    mix(wood, palette.ink, 0.35),
    { lift: 0.8 },
  );
  pen.sheet(rectangle(-half, y, half * 2, 24 / bench.depth), wood, { lift: 1 });
  for (let x = -stage.width; x < stage.width; x += 190 / bench.depth)
    pen.sheet(
      rectangle(x, stage.top - stage.height, 22 / bench.depth, y - stage.top + stage.height + 14 / bench.depth),
      mix(wood, '#ffffff', 0.05),
      { lift: 0.9 },
    );
};

/** A slanting roof closing in from both sides: attics. */
export const slopes: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const wood = mix(palette.wood, palette.wallShade, 0.35);
  const half = reach(stage);
  const top = stage.top - stage.height;
  for (const side of [-1, 1]) {
    const at = (x: number, y: number): Point => [side * x, y];
    const [inner, outer] = [stage.width * 0.2, stage.width * 0.52];
    pen.sheet(
      [
        at(inner, stage.top * 0.95),
        at(outer, groundAt(stage, bench.depth) - 110 / bench.depth),
        at(half, groundAt(stage, bench.depth)),
        at(half, top),
        at(inner, top),
      ],
      mix(wood, palette.ink, side > 0 ? 0.3 : 0.2),
      { lift: 1.2 },
    );
    for (let index = 1; index < 4; index++) {
      const share = index / 4;
      const x = inner + (outer - inner) * share;
      const y = stage.top * 0.95 + (groundAt(stage, bench.depth) - 110 / bench.depth - stage.top * 0.95) * share;
      pen.sheet(
        [
          at(x - 7, y - 12),
          at(x + 7, y + 4),
          at(x + half * 0.6, y - half * 0.25),
          at(x + half * 0.6, y - half * 0.25 - 14),
        ],
        mix(wood, palette.ink, 0.42),
        { lift: 0.7 },
      );
    }
  }
};

/** The ceiling over a room `up` 350 cm high, with its cornice: tall pictures see it. */
export const ceiling: Part = (bench) => {
  const { pen, palette } = bench;
  const space = wallSpace(bench);
  const y = space.foot - measure(bench, 'up', 450) * space.unit;
  const paper = mix(palette.tint('#f4ecdb'), palette.wallShade, palette.dark ? 0.75 : 0.25);
  pen.sheet(rectangle(space.left, space.top, space.width, y - space.top), mix(paper, palette.ink, 0.08), { lift: 0.8 });
  for (let index = -7; index <= 7; index++) {
    const x = index * 120;
    const up = y - space.top;
    pen.sheet(
      [
        [x, y],
        [x + 5, y],
        [x * 1.9 + 9, y - up],
        [x * 1.9, y - up],
      ],
      mix(paper, palette.ink, 0.18),
      { lift: 0.2 },
    );
  }
  pen.sheet(rectangle(space.left, y - 16 * space.unit, space.width, 20 * space.unit), paper, { lift: 1 });
  pen.sheet(rectangle(space.left, y + 2 * space.unit, space.width, 7 * space.unit), mix(paper, palette.ink, 0.1), {
    lift: 0.6,
  });
};

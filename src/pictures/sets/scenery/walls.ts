import { blob, type Colour, mix, rectangle, rounded } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { bare, type WallSpace, wallColour } from '../craft/wall-space.ts';

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
  const boards = bench.building ? mix(palette.wood, palette.tint(bench.building.wall), 0.6) : palette.wood;
  const wood = mix(boards, palette.wallShade, 0.25);
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

import { mix, type Point, rectangle } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';
import { reach } from '../craft/extent.ts';
import { wallSpace } from '../craft/wall-space.ts';
import { groundAt } from '../stage.ts';

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

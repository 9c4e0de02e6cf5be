import { ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { snowPaper } from './land.ts';
import { deep, reach } from './sky.ts';

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

/** A parapet of stone, `length` 1200 cm, 90 high. */
export const parapet: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'length', 1200) / 2;
  const stone = mix(
    palette.dark ? mix(palette.tint('#b3a79b'), palette.mid, 0.4) : palette.tint('#b3a79b'),
    palette.far,
    0.12,
  );
  pen.sheet(rectangle(-half, -82, half * 2, 100), stone, { lift: 1 });
  for (let x = -half + 10; x < half; x += 74)
    for (const row of [0, 1])
      pen.sheet(
        rounded(x + row * 30 + next() * 8, -66 + row * 36, 54, 26, 5),
        mix(stone, palette.ink, 0.08 + next() * 0.05),
        { lift: 0, edge: 0.4 },
      );
  pen.sheet(
    rectangle(-half - 10, -94, half * 2 + 20, 16),
    bench.snowy ? snowPaper(palette) : mix(stone, '#ffffff', 0.14),
    { lift: 0.9 },
  );
};

/** The arches of a stone bridge under the acting line, seen from the side. */
export const bridgeArches: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const stone = mix(
    palette.dark ? mix(palette.tint('#a99c90'), palette.mid, 0.4) : palette.tint('#a99c90'),
    palette.far,
    0.1,
  );
  const half = stage.width * 1.9;
  pen.sheet(rectangle(-half, -4, half * 2, 66), stone, { lift: 1.2 });
  for (let x = -half; x < half; x += 420) {
    const arch = ellipse(x + 210, 250, 170, 170, { from: Math.PI, to: Math.PI * 2 });
    pen.sheet(
      [
        [x, 50],
        [x + 420, 50],
        [x + 420, stage.bottom + stage.height],
        [x + 380, stage.bottom + stage.height],
        ...arch.reverse(),
        [x + 40, stage.bottom + stage.height],
        [x, stage.bottom + stage.height],
      ],
      stone,
      { lift: 1.2 },
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

/** The flat roof one stands on. */
export const roofFloor: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = reach(stage);
  const y = groundAt(stage, depth);
  const colour = bench.snowy ? snowPaper(palette) : mix(palette.tint('#8f8781'), palette.near, 0.3);
  pen.sheet(rectangle(-half, y, half * 2, deep(stage) - y), colour, { lift: 0.6 });
  for (let x = -stage.width; x < stage.width; x += 190)
    pen.sheet(
      [
        [x * 0.7, y + 2],
        [x * 0.7 + 3, y + 2],
        [x * 1.6 + 5, deep(stage)],
        [x * 1.6, deep(stage)],
      ],
      mix(colour, palette.ink, 0.16),
      { lift: 0, edge: 0 },
    );
};

/** A chimney stack, 190 cm. */
export const chimney: Part = (bench) => {
  const { pen, palette, next } = bench;
  const brick = mix(
    palette.dark ? mix(palette.tint('#a5695a'), palette.mid, 0.4) : palette.tint('#a5695a'),
    palette.far,
    0.1,
  );
  pen.sheet(rectangle(-46, -150, 92, 158), brick, { lift: 1.1 });
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 3; column++)
      if (next() < 0.6)
        pen.sheet(
          rectangle(-44 + column * 31 + (row % 2) * 10, -142 + row * 25, 25, 14),
          mix(brick, palette.ink, 0.12),
          { lift: 0, edge: 0.4 },
        );
  pen.sheet(rectangle(-54, -162, 108, 16), bench.snowy ? snowPaper(palette) : mix(brick, palette.ink, 0.25), {
    lift: 0.8,
  });
  for (const x of [-24, 22]) pen.sheet(rectangle(x - 12, -192, 24, 32), mix(brick, palette.pop, 0.2), { lift: 0.6 });
};

/** A railway platform: its edge with a white line, and the slabs before it. */
export const platform: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = reach(stage);
  const y = groundAt(stage, depth);
  const slab = bench.snowy ? snowPaper(palette) : mix(palette.tint('#b9b1a6'), palette.ground, 0.3);
  pen.sheet(rectangle(-half, y, half * 2, deep(stage) - y), slab, { lift: 1 });
  pen.sheet(rectangle(-half, y + 7, half * 2, 6), palette.tint('#f0e7d2'), { lift: 0.1 });
  for (let x = -stage.width; x < stage.width; x += 150)
    pen.sheet(
      [
        [x * 0.66, y + 18],
        [x * 0.66 + 2, y + 18],
        [x * 1.5 + 4, deep(stage)],
        [x * 1.5, deep(stage)],
      ],
      mix(slab, palette.ink, 0.14),
      { lift: 0, edge: 0 },
    );
};

/** The iron roof over a platform, with its columns and a clock. */
export const canopy: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const iron = mix(palette.tint('#6b7a74'), palette.ink, palette.dark ? 0.45 : 0.12);
  const half = reach(stage);
  const unit = 1 / depth;
  const foot = groundAt(stage, depth);
  const eaves = Math.max(stage.top + 60, foot - 420 * unit);
  for (let x = -half; x < half; x += 400 * unit * 1.4) {
    pen.sheet(rectangle(x - 7 * unit, eaves, 14 * unit, foot - eaves), iron, { lift: 0.8 });
    for (const side of [-1, 1])
      pen.sheet(
        ribbon(
          [
            [x, eaves + 96 * unit],
            [x + side * 40 * unit, eaves + 40 * unit],
            [x + side * 96 * unit, eaves + 6],
          ],
          7 * unit,
        ),
        iron,
        { lift: 0.5 },
      );
  }
  pen.sheet(
    rectangle(-half, stage.top - stage.height, half * 2, eaves - stage.top + stage.height),
    mix(iron, palette.ink, 0.2),
    { lift: 1.1 },
  );
  for (let x = -stage.width; x < stage.width; x += 30)
    pen.sheet(
      [
        [x, eaves - 2],
        [x + 26, eaves - 2],
        [x + 13, eaves + 18],
      ],
      mix(iron, '#ffffff', 0.08),
      { lift: 0.5 },
    );
  pen.sheet(rectangle(-2, eaves, 4, 34), palette.ink, { lift: 0.3 });
  pen.sheet(ellipse(0, eaves + 52, 24), palette.ink, { lift: 0.8 });
  pen.sheet(ellipse(0, eaves + 52, 20), bench.lit ? palette.light : palette.tint('#f6efdd'), { lift: 0.2 });
  pen.sheet(strip([0, eaves + 52], [-8, eaves + 44], 2.4), palette.ink, { lift: 0.1 });
  pen.sheet(strip([0, eaves + 52], [11, eaves + 42], 1.8), palette.ink, { lift: 0.1 });
};

import { ellipse, mix, rectangle, ribbon, strip } from '../../paper/index.ts';
import type { Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { snowPaper } from '../craft/papers.ts';
import { groundAt } from '../stage.ts';

/** The arches of a stone bridge under the acting line, seen from the side. */
export const bridgeArches: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const stone = mix(
    palette.dark ? mix(palette.tint('#a99c90'), palette.mid, 0.4) : palette.tint('#a99c90'),
    palette.far,
    0.1,
  );
  const half = stage.width * 1.9;
  pen.sheet(rectangle(-half, -4, half * 2, 34), stone, { lift: 1.2 });
  for (let x = -half; x < half; x += 420) {
    const arch = ellipse(x + 210, 196, 172, 158, { from: Math.PI, to: Math.PI * 2 });
    pen.sheet(
      [
        [x, 24],
        [x + 420, 24],
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

/** Another bridge across the same water further off, five arches of it, 70 cm over the horizon. */
export const farBridge: Part = ({ pen, palette, stage, depth }) => {
  const stone = mix(mix(palette.tint('#b3a493'), palette.mid, palette.dark ? 0.6 : 0.15), palette.far, 0.4);
  const foot = groundAt(stage, depth) + 8;
  const half = reach(stage);
  const span = 190;
  const road = foot - 74;
  pen.sheet(rectangle(-half, road, half * 2, 16), stone, { lift: 1 });
  for (let x = -span * 6; x < span * 6; x += span)
    pen.sheet(
      [
        [x, road + 10],
        [x + span, road + 10],
        [x + span, foot],
        [x + span - 16, foot],
        ...ellipse(x + span / 2, foot, span / 2 - 16, 58, { from: Math.PI, to: Math.PI * 2 }).reverse(),
        [x + 16, foot],
        [x, foot],
      ],
      stone,
      { lift: 0.7 },
    );
};

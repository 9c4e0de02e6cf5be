import { ellipse, mix, rectangle } from '../../paper/index.ts';
import { type Bench, measure, type Part } from '../bench.ts';
import { seen, seenAll, sidePanel } from '../craft/perspective.ts';
import { wallColour } from '../craft/wall-space.ts';

/** Half as wide as a passage is, and how far it runs towards the eye. */
const HALF = 235;
const NEAR = 0.5;

interface Passage {
  readonly half: number;
  readonly high: number;
  readonly far: number;
}

const passageOf = (bench: Bench): Passage => ({
  half: measure(bench, 'half', HALF),
  high: measure(bench, 'high', 330),
  far: bench.depth,
});

/**
 * A passage running away from the eye: floor, ceiling, side walls, end wall. `half` 235 cm to either side, `high` 330 cm,
 * `tone` 0 pale .. 1 dark floor, `stone` 1 bare stone, `panel` 100 cm of wood or paint below.
 */
export const passage: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const { half, high, far } = passageOf(bench);
  const stone = measure(bench, 'stone', 0);
  const wall = mix(wallColour(bench), mix(palette.tint('#9d968f'), palette.wallShade, 0.3), stone * 0.85);
  const floor = mix(mix(palette.tint('#bfb6a8'), palette.wallShade, 0.3), palette.ink, measure(bench, 'tone', 0.12));
  const roof = mix(wall, palette.dark ? palette.ink : '#ffffff', 0.14);
  const all = stage.width * 4;
  pen.sheet(rectangle(-all, stage.top - stage.height * 2, all * 2, stage.height * 6), wall, { lift: 0, edge: 0 });
  pen.sheet(
    seenAll(stage, [
      [-half, 0, far],
      [half, 0, far],
      [half, 0, NEAR],
      [-half, 0, NEAR],
    ]),
    floor,
    { lift: 0.5 },
  );
  pen.sheet(
    seenAll(stage, [
      [-half, high, far],
      [half, high, far],
      [half, high, NEAR],
      [-half, high, NEAR],
    ]),
    roof,
    {
      lift: 0.6,
    },
  );
  const panel = measure(bench, 'panel', 100);
  const skirt = mix(wall, mix(palette.wood, palette.wallShade, 0.35), 0.55 * (1 - stone));
  for (const side of [-half, half]) {
    pen.sheet(sidePanel(stage, side, [NEAR, far], [0, high]), mix(wall, palette.ink, side < 0 ? 0.05 : 0.13), {
      lift: 0.4,
    });
    if (panel > 0)
      pen.sheet(sidePanel(stage, side, [NEAR, far], [0, panel]), mix(skirt, palette.ink, side < 0 ? 0.03 : 0.1), {
        lift: 0.4,
      });
  }
  const [left, foot] = seen(stage, [-half, 0, far]);
  const [right, top] = seen(stage, [half, high, far]);
  pen.sheet(rectangle(left, top, right - left, foot - top), mix(wall, palette.light, palette.dark ? 0.16 : 0.2), {
    lift: 0.5,
  });
  if (panel > 0)
    pen.sheet(rectangle(left, foot - panel / far, right - left, panel / far), mix(skirt, palette.light, 0.12), {
      lift: 0.3,
    });
};

/** Doors along both sides of a passage, with a lit one among them after dark; `bars` 1 gives gates instead. */
export const passageDoors: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const { half, far } = passageOf(bench);
  const paint = palette.tint(['#7f8f9b', '#8a6a52', '#7d9186', '#a08a6c'][Math.floor(next() * 4)] ?? '#7f8f9b');
  const iron = mix(palette.ink, palette.wallShade, 0.2);
  for (let near = 0.84; near * 1.3 < far; near *= 1.62)
    for (const side of [-half, half]) {
      const span = [near, near * 1.26] as const;
      pen.sheet(
        sidePanel(stage, side, [near * 0.97, near * 1.3], [0, 226]),
        mix(palette.tint('#e9dfca'), palette.wallShade, palette.dark ? 0.7 : 0.3),
        { lift: 0.5 },
      );
      if (measure(bench, 'bars', 0) === 1) {
        pen.sheet(sidePanel(stage, side, span, [0, 214]), mix(palette.ink, palette.wallShade, 0.1), { lift: 0 });
        for (let bar = 0; bar <= 6; bar++) {
          const at = near * (1 + 0.26 * (bar / 6));
          pen.sheet(sidePanel(stage, side, [at, at * 1.012], [0, 214]), mix(iron, '#ffffff', 0.25), { lift: 0.3 });
        }
        continue;
      }
      pen.sheet(sidePanel(stage, side, span, [0, 214]), paint, { lift: 0.3 });
      const lit = palette.dark && next() < 0.4;
      pen.sheet(
        sidePanel(stage, side, [near * 1.05, near * 1.2], [120, 196]),
        lit ? mix(palette.light, '#fff2cc', 0.3) : mix(paint, palette.ink, 0.16),
        { lift: 0.1 },
      );
      const [x, y] = seen(stage, [side, 100, near * 1.04]);
      pen.sheet(ellipse(x, y, 4 / near), palette.tint('#d9b566'), { lift: 0.4 });
    }
};

/** A runner laid along a passage, `half` 90 cm to either side. */
export const runner: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const half = measure(bench, 'half', 90);
  const cloth = palette.tint(['#9c5a58', '#5f7787', '#73805c'][Math.floor(next() * 3)] ?? '#9c5a58');
  for (const [share, colour] of [
    [1, mix(cloth, palette.ink, 0.18)],
    [0.84, cloth],
  ] as const)
    pen.sheet(
      seenAll(stage, [
        [-half * share, 0, bench.depth * 0.96],
        [half * share, 0, bench.depth * 0.96],
        [half * share, 0, NEAR],
        [-half * share, 0, NEAR],
      ]),
      colour,
      { lift: 0.2 },
    );
};

/** Lamps along the ceiling of a passage `high` 330 cm; strips of light when `strip` is 1. */
export const passageLamps: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const high = measure(bench, 'high', 330);
  const strip = measure(bench, 'strip', 0) === 1;
  const shine = strip
    ? mix(palette.paper, '#dff0ee', 0.5)
    : bench.lit
      ? mix(palette.light, '#fff6dc', 0.4)
      : palette.paper;
  for (let depth = 0.82; depth < bench.depth; depth *= 1.5) {
    if (strip) {
      pen.sheet(
        seenAll(stage, [
          [-60, high, depth],
          [60, high, depth],
          [60, high, depth * 1.14],
          [-60, high, depth * 1.14],
        ]),
        shine,
        { lift: 0.3 },
      );
      continue;
    }
    const [x, y] = seen(stage, [0, high, depth]);
    pen.sheet(rectangle(x - 1.5 / depth, y, 3 / depth, 34 / depth), palette.ink, { lift: 0.2 });
    pen.sheet(ellipse(x, y + 42 / depth, 26 / depth, 15 / depth), shine, { lift: 0.6 });
    if (bench.lit) pen.glow(x, y + 48 / depth, 120 / depth, palette.light, { strength: 0.06, rings: 3 });
  }
};

/** Square pillars in two rows with their beams: garages, cellars, halls. `half` 330 cm to either side. */
export const pillars: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const half = measure(bench, 'half', 330);
  const high = measure(bench, 'high', 330);
  const thick = measure(bench, 'thick', 46);
  const stone = mix(mix(palette.tint('#b9b2a6'), palette.wallShade, 0.3), palette.ink, palette.dark ? 0.25 : 0.08);
  const [left, foot] = seen(stage, [-half, 0, bench.depth]);
  const top = stage.top - stage.height;
  for (const x of [left, -left]) {
    const wide = thick / bench.depth;
    pen.sheet(rectangle(x - wide / 2, top, wide, foot - top + 3), stone, { lift: 1 });
    pen.sheet(rectangle(x - wide / 2, foot - 62 / bench.depth, wide, 44 / bench.depth), palette.tint('#d9b04e'), {
      lift: 0,
    });
    for (const y of [-34, -52])
      pen.sheet(rectangle(x - wide / 2, foot + y / bench.depth, wide, 8 / bench.depth), palette.ink, {
        lift: 0,
        edge: 0,
      });
  }
  pen.sheet(
    rectangle(-stage.width * 2, top, stage.width * 4, seen(stage, [0, high, bench.depth])[1] - top),
    mix(stone, palette.ink, 0.2),
    { lift: 0.8 },
  );
};

/** Bays painted on the floor of a garage. */
export const bays: Part = ({ pen, palette, stage }) => {
  for (const side of [-1, 1])
    for (let depth = 0.7; depth < 3; depth *= 1.34)
      pen.sheet(
        seenAll(stage, [
          [side * 180, 0, depth],
          [side * 620, 0, depth],
          [side * 620, 0, depth * 1.02],
          [side * 180, 0, depth * 1.02],
        ]),
        palette.tint('#efe6d0'),
        { lift: 0, edge: 0, alpha: 0.7 },
      );
  for (let depth = 0.6; depth < 3; depth *= 1.5)
    pen.sheet(
      seenAll(stage, [
        [-5, 0, depth],
        [5, 0, depth],
        [5, 0, depth * 1.16],
        [-5, 0, depth * 1.16],
      ]),
      palette.tint('#e2b955'),
      { lift: 0, edge: 0, alpha: 0.8 },
    );
};

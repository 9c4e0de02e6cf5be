import { blob, mix, rectangle, strip } from '../../paper/index.ts';
import { between, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { seen, seenAll } from '../craft/perspective.ts';

const EDGES = { far: 3.4, near: 1.16, half: 620 } as const;

/** A pool sunk into the floor behind the actors, with its rim and two ropes of floats. */
export const poolBasin: Part = ({ pen, palette, stage }) => {
  const water = mix(palette.tint('#58b3bd'), palette.water, palette.dark ? 0.55 : 0.25);
  const rim = mix(palette.tint('#efe8da'), palette.wallShade, palette.dark ? 0.5 : 0.12);
  const box = (grow: number, near: number) =>
    seenAll(stage, [
      [-EDGES.half - grow, 0, EDGES.far * 1.06],
      [EDGES.half + grow, 0, EDGES.far * 1.06],
      [EDGES.half + grow, 0, near],
      [-EDGES.half - grow, 0, near],
    ]);
  pen.sheet(box(40, EDGES.near * 0.965), rim, { lift: 0.6 });
  pen.sheet(box(0, EDGES.near), water, { lift: 0 });
  const [left, far] = seen(stage, [-EDGES.half, 0, EDGES.far * 1.06]);
  pen.sheet(rectangle(left, far, -left * 2, 7), mix(water, palette.ink, 0.3), { lift: 0, edge: 0 });
  for (const side of [-210, 210])
    for (let depth = EDGES.near * 1.03; depth < EDGES.far; depth *= 1.05) {
      const [x, y] = seen(stage, [side, 0, depth]);
      pen.sheet(
        strip([x - 4 / depth, y], [x + 4 / depth, y], 7 / depth),
        palette.tint(Math.round(depth * 40) % 2 ? '#d9604f' : '#f6efe0'),
        { lift: 0.3 },
      );
    }
};

/** Light wandering on the water of `poolBasin`. */
export const ripples: Part = ({ pen, palette, stage, seconds, next }) => {
  const shine = mix(palette.paper, palette.water, palette.dark ? 0.45 : 0.2);
  for (let index = 0; index < 18; index++) {
    const depth = between(next, EDGES.near * 1.08, EDGES.far * 0.86);
    const [x, y] = seen(stage, [
      (next() - 0.5) * EDGES.half * 1.8 + Math.sin(seconds * 0.9 + index * 2) * 16,
      0,
      depth,
    ]);
    const half = (between(next, 24, 64) * (1 + 0.3 * Math.sin(seconds * 2.1 + index))) / depth;
    pen.part(index, () =>
      pen.tissue(
        blob([
          [x - half, y],
          [x, y - 2.4 / depth],
          [x + half, y + 1],
          [x, y + 3 / depth],
        ]),
        shine,
        0.5,
        { edge: 0, grain: 0 },
      ),
    );
  }
};

/** Pale flags around a pool outdoors. */
export const terrace: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const half = reach(stage);
  const [, far] = seen(stage, [0, 0, bench.depth]);
  const flag = mix(palette.tint('#e4d8c2'), palette.ground, 0.3);
  pen.sheet(rectangle(-half, far, half * 2, deep(stage) - far), flag, { lift: 0.5 });
  for (let x = -1400; x <= 1400; x += 140)
    pen.sheet(
      seenAll(stage, [
        [x, 0, bench.depth],
        [x + 3, 0, bench.depth],
        [x + 3, 0, 0.5],
        [x, 0, 0.5],
      ]),
      mix(flag, palette.ink, 0.16),
      { lift: 0, edge: 0 },
    );
};

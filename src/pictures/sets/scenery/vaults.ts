import { ellipse, mix, type Outline, type Point, rectangle, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { seen, seenAll } from '../craft/perspective.ts';
import type { Stage } from '../stage.ts';

/** Vaulted ways under the ground: sewers, tunnels, galleries of a mine. */

/** Half as wide as a tunnel is, and where its walls begin to close over it, centimetres. */
const HALF = 250;
const SPRING = 150;
/** Where the eye stands, and how far a tunnel is drawn. */
const [NEAR, FAR] = [0.45, 9];

/** A tunnel's opening at a depth, from the left foot over the crown to the right foot; `shrink` shares narrower. */
function arch(stage: Stage, depth: number, shrink = 1): Point[] {
  const crown = Array.from({ length: 15 }, (_, step): Point => {
    const angle = Math.PI * (1 + step / 14);
    return seen(stage, [Math.cos(angle) * HALF * shrink, SPRING - Math.sin(angle) * 190 * shrink, depth]);
  });
  return [seen(stage, [-HALF * shrink, 0, depth]), ...crown, seen(stage, [HALF * shrink, 0, depth])];
}

/** How far away the rings of a tunnel stand: even to the eye. */
const rings = (count: number): number[] =>
  Array.from({ length: count }, (_, step) => NEAR * (FAR / NEAR) ** (step / (count - 1)));

/**
 * A tunnel running away from the eye to a small light. `rock` 1 is hewn rock instead of bricks, `timber` 1 has pit props,
 * `light` 1 daylight at its end.
 */
export const vault: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const rock = measure(bench, 'rock', 0);
  const stone = mix(palette.tint(rock ? '#7f7068' : '#8c7468'), palette.ink, palette.dark ? 0.42 : 0.15);
  const all = stage.width * 3;
  pen.sheet(rectangle(-all, stage.top - stage.height * 2, all * 2, stage.height * 6), mix(stone, palette.ink, 0.5), {
    lift: 0,
    edge: 0,
  });
  const depths = rings(15);
  depths.forEach((depth, index) => {
    const way = index / (depths.length - 1);
    const tone = mix(mix(stone, palette.ink, 0.08 + 0.62 * way), index % 2 ? '#ffffff' : palette.ink, 0.05);
    pen.sheet(arch(stage, depth, rock ? between(next, 0.93, 1.04) : 1), tone, { lift: rock ? 0.6 : 0.2, edge: 0.5 });
    const after = depths[index + 1];
    if (rock || after === undefined || depth > 4) return;
    for (let brick = 0; brick < 24; brick++) {
      if (next() < 0.62) continue;
      const angle = Math.PI * (1 + (brick + (index % 2) * 0.5) / 24);
      const at = (turn: number, where: number): Point =>
        seen(stage, [Math.cos(turn) * HALF, SPRING - Math.sin(turn) * 190, where]);
      pen.sheet(
        [
          at(angle, depth * 1.02),
          at(angle + 0.12, depth * 1.02),
          at(angle + 0.12, after * 0.98),
          at(angle, after * 0.98),
        ],
        mix(tone, next() < 0.5 ? '#ffffff' : '#a3604f', 0.09),
        { lift: 0, edge: 0.2 },
      );
    }
  });
  if (measure(bench, 'light', 1) === 1) {
    const shine = palette.dark ? '#5f7bb0' : mix(palette.light, '#fff8e0', 0.5);
    pen.sheet(arch(stage, FAR), shine, { lift: 0, edge: 0 });
    const [x, y] = seen(stage, [0, 150, FAR]);
    pen.glow(x, y, 120, shine, { strength: 0.1, rings: 4, cold: true });
  }
  const floor: Outline = seenAll(stage, [
    [-HALF, 0, FAR],
    [HALF, 0, FAR],
    [HALF * 1.04, 0, NEAR],
    [-HALF * 1.04, 0, NEAR],
  ]);
  pen.sheet(floor, mix(palette.tint('#6d6156'), palette.ink, palette.dark ? 0.45 : 0.3), { lift: 0.4 });
};

/** Pit props down a mine's gallery: two posts and a beam each, leaning as they have settled. */
export const pitProps: Part = ({ pen, palette, stage, next }) => {
  const wood = mix(palette.wood, palette.ink, palette.dark ? 0.34 : 0.16);
  for (const depth of [5, 3.4, 2.3, 1.6]) {
    const post = (side: number): Outline =>
      seenAll(stage, [
        [side * 226 - 13, 0, depth],
        [side * 226 + 13, 0, depth],
        [side * (214 + between(next, -8, 8)) + 13, 292, depth],
        [side * 214 - 13, 292, depth],
      ]);
    const paper = mix(wood, palette.ink, Math.min(0.6, depth * 0.1));
    for (const side of [-1, 1]) pen.sheet(post(side), paper, { lift: 0.8 });
    pen.sheet(
      seenAll(stage, [
        [-262, 286 + between(next, -6, 6), depth],
        [262, 286, depth],
        [262, 318, depth],
        [-262, 318, depth],
      ]),
      mix(paper, '#ffffff', 0.06),
      { lift: 1 },
    );
  }
};

/** Narrow rails down the middle of a gallery, on sleepers. */
export const pitRails: Part = ({ pen, palette, stage }) => {
  const wood = mix(palette.wood, palette.ink, 0.45);
  for (const depth of rings(15))
    pen.sheet(
      seenAll(stage, [
        [-92, 0, depth],
        [92, 0, depth],
        [92, 0, depth * 1.06],
        [-92, 0, depth * 1.06],
      ]),
      wood,
      { lift: 0.3, edge: 0.4 },
    );
  for (const side of [-62, 62])
    pen.sheet(strip(seen(stage, [side, 4, NEAR]), seen(stage, [side, 4, FAR]), 9, 1), palette.tint('#a9a7a4'), {
      lift: 0.5,
    });
};

/** Water running down the middle of a sewer, lights sliding on it towards the eye. */
export const sewerWater: Part = ({ pen, palette, stage, seconds, next }) => {
  const water = mix(mix(palette.water, '#5f7a4f', 0.4), palette.ink, palette.dark ? 0.5 : 0.34);
  pen.part('water', () =>
    pen.sheet(
      seenAll(stage, [
        [-120, 0, FAR],
        [120, 0, FAR],
        [120, 0, NEAR],
        [-120, 0, NEAR],
      ]),
      water,
      { lift: 0.1 },
    ),
  );
  for (let index = 0; index < 16; index++) {
    const [side, from] = [between(next, -92, 92), next()];
    const way = (from + seconds * 0.09) % 1;
    const depth = FAR * (NEAR / FAR) ** way;
    const [x, y] = seen(stage, [side, 0, depth]);
    pen.part(index, () =>
      pen.sheet(ellipse(x, y, 30 / depth, 2.4 / depth), mix(water, palette.light, 0.5), {
        lift: 0,
        edge: 0,
        alpha: 0.7 * Math.sin(way * Math.PI),
      }),
    );
  }
};

/** Lamps in cages along a tunnel's crown; one of them flickers. Bare flames in a mine: `flame` 1. */
export const vaultLamps: Part = (bench) => {
  const { pen, palette, stage, seconds } = bench;
  const flame = measure(bench, 'flame', 0) === 1;
  for (const [index, depth] of [5.6, 3.4, 2.2, 1.5].entries()) {
    const side = flame ? (index % 2 ? 190 : -190) : 0;
    const [x, y] = seen(stage, [side, flame ? 200 : 318, depth]);
    const shaking = flame || index === 2;
    const strength = shaking ? 0.8 + 0.2 * Math.sin(seconds * (flame ? 7 : 23) + index) * Math.sin(seconds * 3.1) : 1;
    pen.part(index, () => {
      pen.glow(x, y, 170 / depth, palette.light, { strength: 0.1 * strength, rings: 4 });
      pen.sheet(ellipse(x, y, 13 / depth, (flame ? 19 : 10) / depth), mix(palette.light, '#fff6dc', 0.6 * strength), {
        lift: 0.3,
        edge: 0.4,
      });
    });
  }
};

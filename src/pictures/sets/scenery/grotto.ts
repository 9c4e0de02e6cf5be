import { blob, ellipse, mix, type Point, ribbon } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';

/** Where the light of a cave comes in, and how it falls: what lives in a grotto. */

/**
 * Light falling through a cave's mouth `aside` (-1 left .. 1 right) onto its floor, breathing as clouds pass; the moon's after
 * dark. `wide` 130 cm is half the mouth.
 */
export const mouthLight: Part = (bench) => {
  const { pen, palette, stage, seconds, depth } = bench;
  const x = (measure(bench, 'aside', 0.3) * stage.width) / 2;
  const foot = groundAt(stage, depth);
  const half = measure(bench, 'wide', 130);
  const shine = palette.dark ? mix('#a9c4ee', palette.far, 0.3) : mix(palette.light, '#fff6dc', 0.5);
  const breath = 1 + 0.16 * Math.sin(seconds * 0.9) + 0.06 * Math.sin(seconds * 2.3);
  pen.glow(x, foot - half * 0.8, half * 2.6, shine, {
    strength: (palette.dark ? 0.05 : 0.075) * breath,
    rings: 4,
    cold: true,
  });
  for (const [reach, alpha] of [
    [1, 0.2],
    [0.62, 0.24],
  ] as const)
    pen.tissue(
      blob([
        [x - half * 0.8 * reach, foot, 'corner'],
        [x + half * 0.8 * reach, foot, 'corner'],
        [x + half * 1.2 * reach - x * 0.3, foot + 70],
        [x - x * 0.7 + half * 1.3 * reach, stage.bottom * 1.1],
        [x - x * 0.9 - half * 1.8 * reach, stage.bottom * 1.1],
        [x - half * 1.5 * reach - x * 0.3, foot + 70],
      ]),
      shine,
      alpha * breath * (palette.dark ? 0.5 : 0.8),
      { edge: 0, grain: 0, blend: 'screen' },
    );
};

/** A still pool on a cave's floor, `across` its middle, with rings running out where drops fall in. */
export const cavePool: Part = (bench) => {
  const { pen, palette, stage, seconds, depth } = bench;
  const y = groundAt(stage, depth) + 14;
  const wide = measure(bench, 'wide', 150);
  const water = mix(palette.dark ? '#31507a' : palette.water, palette.ink, palette.dark ? 0.3 : 0.2);
  pen.part('water', () => {
    pen.sheet(ellipse(0, y, wide, wide * 0.14), mix(water, palette.ink, 0.35), { lift: 0.2 });
    pen.sheet(ellipse(4, y + 2, wide * 0.93, wide * 0.115), water, { lift: 0, edge: 0.4 });
    pen.sheet(ellipse(wide * 0.3, y, wide * 0.36, wide * 0.035), mix(water, palette.paper, 0.45), {
      lift: 0,
      edge: 0,
      alpha: 0.7,
    });
  });
  for (const [ring, at] of [-0.42, 0.1, 0.48].entries()) {
    const age = (seconds * (0.42 + ring * 0.07) + ring * 0.37) % 1;
    const spread = 8 + age * wide * 0.34;
    pen.part(ring, () =>
      pen.tissue(
        [
          ...ellipse(at * wide, y, spread, spread * 0.14),
          ...ellipse(at * wide, y, spread * 0.84, spread * 0.11).reverse(),
        ],
        palette.paper,
        0.6 * (1 - age),
        { edge: 0, grain: 0 },
      ),
    );
  }
};

/** Bats under a cave's roof, or moths by a light: `count` 5 of them, each on a way of its own. */
export const bats: Part = (bench) => {
  const { pen, palette, stage, seconds, next } = bench;
  const skin = mix(palette.ink, palette.far, 0.12);
  for (let index = 0; index < measure(bench, 'count', 5); index++) {
    const [pace, far] = [between(next, 0.5, 0.9), between(next, 60, 190)];
    const turn = seconds * pace + next() * 6.3;
    const x = Math.sin(turn) * far * 1.6 + (next() - 0.5) * 160;
    const y = stage.top * between(next, 0.5, 0.74) + Math.sin(turn * 2.1) * 26;
    const beat = Math.sin(seconds * 13 + index * 2);
    const wing = (side: number): Point[] =>
      ribbon(
        [
          [0, 0],
          [side * 9, -5 - beat * 6],
          [side * 19, 2 - beat * 9],
        ],
        (way) => 7 * (1 - way) + 1,
      );
    pen.part(index, () =>
      pen.at(x, y, between(next, 0.7, 1.1), 0, () => {
        for (const side of [-1, 1]) pen.sheet(wing(side), skin, { lift: 0.3, edge: 0.3 });
      }),
    );
  }
};

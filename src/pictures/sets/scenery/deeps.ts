import { chance } from '#chance';
import { blob, mix, type Point, ribbon } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { reach } from '../craft/extent.ts';

/** What moves under water besides fish and bubbles: the light, the kelp, a shoal. */

/** Shafts of light falling from the surface, each widening and fading at a pace of its own; the moon's after dark. */
export const sunRays: Part = ({ pen, palette, stage, seconds, next }) => {
  const shine = palette.dark ? '#9fc4e8' : '#f4fbe6';
  for (let ray = 0; ray < 7; ray++) {
    const x = (next() - 0.6) * stage.width * 1.25;
    const wide = between(next, 16, 58) * (1 + 0.2 * Math.sin(seconds * 0.9 + ray));
    const lean = 150 + Math.sin(seconds * 0.45 + ray * 1.7) * 34;
    const alpha = 0.15 * (1 + 0.6 * Math.sin(seconds * between(next, 0.7, 1.3) + ray * 2));
    pen.part(ray, () =>
      pen.tissue(
        [
          [x, stage.top - 60],
          [x + wide, stage.top - 60],
          [x + wide * 2.8 + lean, stage.bottom * 0.8],
          [x + lean * 0.8, stage.bottom * 0.8],
        ],
        shine,
        Math.max(0.015, alpha),
        { edge: 0, grain: 0, blend: 'screen' },
      ),
    );
  }
};

/** The net of light that waves throw on the sea's floor, always changing. */
export const caustics: Part = ({ pen, palette, stage, seconds, next }) => {
  const shine = palette.dark ? '#8fb5dd' : '#fbf6d8';
  for (let cell = 0; cell < 17; cell++) {
    const down = next();
    const x = (next() - 0.5) * stage.width * 1.2 + Math.sin(seconds * 0.7 + cell) * 16;
    const y = -6 + down * (stage.bottom + 10);
    const half = (18 + down * 34) * (1 + 0.28 * Math.sin(seconds * 1.6 + cell * 1.3));
    const bend = Math.sin(seconds * 1.2 + cell * 2.2) * 6;
    pen.part(cell, () =>
      pen.tissue(
        ribbon(
          [
            [x - half, y + bend * 0.4],
            [x - half * 0.2, y - 4 - bend * 0.6],
            [x + half * 0.5, y + 2 + bend],
            [x + half, y - 3],
          ],
          (way) => (1.4 + down * 3.6) * (0.35 + Math.sin(Math.PI * way)),
        ),
        shine,
        palette.dark ? 0.3 : 0.42,
        { edge: 0, grain: 0 },
      ),
    );
  }
};

/** Kelp from the sea's floor up past the middle of the picture, swaying: `count` 6 of them from `from` to `to`; `tone` 0 far .. 1 near. */
export const kelp: Part = (bench) => {
  const { pen, palette, stage, seconds, next } = bench;
  const [from, to] = [measure(bench, 'from', -1), measure(bench, 'to', -0.3)];
  const tone = measure(bench, 'tone', 0.5);
  const water = mix(palette.water, '#123a52', 0.6);
  const count = measure(bench, 'count', 6);
  for (let stalk = 0; stalk < count; stalk++) {
    const x = ((from + ((to - from) * (stalk + next() * 0.7)) / count) * stage.width) / 2;
    const tall = stage.height * between(next, 0.5, 0.86) * (0.7 + tone * 0.4);
    const foot = stage.bottom * (0.1 + tone * 0.8);
    const colour = mix(mix(palette.tint('#7fa860'), palette.ink, next() * 0.12), water, 0.62 - tone * 0.5);
    const line = Array.from({ length: 6 }, (_, knot): Point => {
      const way = knot / 5;
      return [x + Math.sin(seconds * 0.8 + stalk * 1.3 - way * 2.6) * 34 * way, foot - tall * way];
    });
    pen.part(stalk, () => {
      pen.sheet(
        ribbon(line, (way) => (10 + tone * 12) * (1 - way * 0.75)),
        mix(colour, palette.ink, 0.14),
        { lift: 0.5 },
      );
      line.slice(1).forEach(([px, py], leaf) => {
        const hang = Math.sin(seconds * 1.1 + leaf + stalk) * 7;
        const [way, long] = [(leaf + stalk) % 2 ? 1 : -1, (34 + tone * 34) * (1 - leaf * 0.1)];
        pen.sheet(
          blob([
            [px, py],
            [px + way * long * 0.5, py - 12 + hang * 0.4],
            [px + way * long, py + 4 + hang],
            [px + way * long * 0.45, py + 9],
          ]),
          colour,
          { lift: 0.4 },
        );
      });
    });
  }
};

/** A shoal of small fish turning together, `count` 26; it crosses the picture in half a minute. */
export const shoal: Part = (bench) => {
  const { pen, palette, stage, seconds } = bench;
  const next = chance(67);
  const span = stage.width * 1.8;
  const middle = ((seconds * 38 + measure(bench, 'start', 0.42) * span) % span) - span / 2;
  const silver = mix(mix(palette.tint('#cfdcd6'), palette.water, 0.32), palette.paper, 0.1);
  for (let index = 0; index < measure(bench, 'count', 26); index++) {
    const [across, down] = [(next() - 0.5) * 250, (next() - 0.5) * 120];
    const roll = Math.sin(seconds * 1.1 + across * 0.012);
    const [x, y] = [
      middle + across + roll * 18,
      stage.top * 0.62 + down * (0.7 + 0.3 * roll) + Math.sin(seconds * 2 + index) * 4,
    ];
    const wag = Math.sin(seconds * 9 + index) * 2.4;
    pen.part(index, () =>
      pen.sheet(
        [
          [x + 11, y],
          [x + 3, y - 4.4],
          [x - 7, y - 1],
          [x - 13, y - 4.6 + wag],
          [x - 12, y + 4.6 + wag],
          [x - 7, y + 1],
          [x + 3, y + 4.4],
        ],
        mix(silver, palette.ink, (index % 4) * 0.07),
        { lift: 0.2, edge: 0.4 },
      ),
    );
  }
};

/** The surface seen from below: a bright band at the top of the picture, folding. */
export const surface: Part = ({ pen, palette, stage, seconds }) => {
  const half = reach(stage) * 0.7;
  const shine = palette.dark ? mix(palette.water, '#9fc4e8', 0.3) : mix(palette.water, '#f4fbe6', 0.7);
  for (const [fold, alpha] of [0.5, 0.4, 0.3].entries()) {
    const y = stage.top * (0.99 - fold * 0.045);
    const line = Array.from(
      { length: 12 },
      (_, knot): Point => [
        -half + (knot * half * 2) / 11,
        y + Math.sin(seconds * (0.9 + fold * 0.2) + knot * 1.4 + fold * 2) * 7,
      ],
    );
    pen.part(fold, () => pen.tissue(ribbon(line, 16 - fold * 4), shine, alpha, { edge: 0, grain: 0 }));
  }
  pen.glow(-stage.width * 0.18, stage.top, 210, shine, { strength: 0.05, rings: 3, cold: true });
};

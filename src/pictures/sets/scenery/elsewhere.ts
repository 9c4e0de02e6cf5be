import { blob, ellipse, mix, rectangle } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { band, reach } from '../craft/extent.ts';
import { groundAt } from '../stage.ts';

/** A planet with a ring, or a cratered one, `size` 150 cm across. */
export const planet: Part = (bench) => {
  const { pen, palette, next } = bench;
  const radius = measure(bench, 'size', 150) / 2;
  const colour = ['#c98a6a', '#7f9bbd', '#b6a0c4', '#cdb67c'][Math.floor(next() * 4)] ?? '#c98a6a';
  const ringed = next() < 0.6;
  const ring = (from: number, to: number): void => {
    const outer = ellipse(0, 0, radius * 1.75, radius * 0.42, { from, to, rotate: -0.25 });
    const inner = ellipse(0, 0, radius * 1.35, radius * 0.28, { from, to, rotate: -0.25 }).reverse();
    pen.sheet([...outer, ...inner], mix(colour, '#f6ecd6', 0.55), { lift: 0.5 });
  };
  pen.glow(0, 0, radius * 1.7, colour, { strength: 0.05, rings: 3, cold: true });
  if (ringed) ring(Math.PI, Math.PI * 2);
  pen.sheet(ellipse(0, 0, radius), colour, {
    lift: 1,
    inside: () => {
      for (let index = 0; index < 4; index++)
        pen.sheet(
          blob([
            [-radius * 1.2, -radius + index * radius * 0.55, 'corner'],
            [0, -radius * 0.9 + index * radius * 0.55],
            [radius * 1.2, -radius + index * radius * 0.55, 'corner'],
            [radius * 1.2, -radius * 0.8 + index * radius * 0.55, 'corner'],
            [-radius * 1.2, -radius * 0.76 + index * radius * 0.55, 'corner'],
          ]),
          mix(colour, index % 2 ? '#ffffff' : palette.ink, 0.16),
          { lift: 0, edge: 0.3 },
        );
      pen.sheet(ellipse(radius * 0.62, radius * 0.4, radius * 1.05), mix(colour, palette.ink, 0.5), {
        lift: 0,
        edge: 0,
        alpha: 0.35,
      });
    },
  });
  if (ringed) ring(0, Math.PI);
};

/** The sky where there is no air: three dark sheets. */
export const deepSky: Part = ({ pen, palette, stage, next }) => {
  const half = reach(stage);
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, stage.height * 4), '#131a34', { lift: 0, edge: 0 });
  pen.sheet(band(stage, next, stage.top * 0.5, 46, 6), '#1d2547', { lift: 0.8, edge: 0.5 });
  pen.sheet(band(stage, next, stage.horizon * 1.3, 34, 6), mix('#2c2f5c', palette.mid, 0.2), { lift: 0.8, edge: 0.5 });
};

/** Pale dust of another world; `rise` over the ground at this depth, `tone` 0 pale .. 1 dark. */
export const moonGround: Part = (bench) => {
  const { pen, palette, stage, next, depth } = bench;
  const y = groundAt(stage, depth) - measure(bench, 'rise', 0) / depth;
  pen.sheet(
    band(stage, next, y, measure(bench, 'swing', 10), 7),
    mix(palette.tint('#c5c0c9'), '#3a3c63', 0.12 + measure(bench, 'tone', 0.2) * 0.8),
    { lift: 1.1 },
  );
};

/** Water all the way up, paler towards the light, with shafts falling through it. */
export const waterBack: Part = ({ pen, palette, stage, next }) => {
  const half = reach(stage);
  const pale = mix(palette.water, '#bfe3e0', palette.dark ? 0.3 : 0.35);
  const dark = mix(palette.water, palette.dark ? '#23507a' : '#123a52', 0.62);
  pen.sheet(rectangle(-half, stage.top - stage.height, half * 2, stage.height * 4), pale, { lift: 0, edge: 0 });
  for (let index = 1; index < 5; index++)
    pen.sheet(band(stage, next, stage.top * (0.95 - index * 0.21), 18, 8), mix(pale, dark, index / 4.2), {
      lift: 0.8,
      edge: 0.6,
    });
  for (let index = 0; index < 6; index++) {
    const x = (next() - 0.5) * stage.width * 1.2;
    const wide = between(next, 20, 60);
    pen.tissue(
      [
        [x, stage.top - 100],
        [x + wide, stage.top - 100],
        [x + wide * 2.6 + 90, stage.bottom],
        [x + 60, stage.bottom],
      ],
      palette.paper,
      palette.dark ? 0.04 : 0.1,
      { edge: 0 },
    );
  }
};

/** The floor of the sea; `rise` over the horizon's height, `tone` 0 far .. 1 near. */
export const seabed: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const sand = mix(
    palette.tint('#cdbb95'),
    mix(palette.water, palette.dark ? '#6f9fb8' : '#123a52', 0.55),
    0.86 - measure(bench, 'tone', 0.5) * 0.56,
  );
  pen.sheet(band(stage, next, stage.horizon - measure(bench, 'rise', 0), measure(bench, 'swing', 16), 8), sand, {
    lift: 1,
  });
};

import { blob, ellipse, mix, type Point, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { band, reach } from './sky.ts';

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

/** A rocket standing on its fins, 520 cm. */
export const rocket: Part = ({ pen, palette }) => {
  const hull = palette.tint('#e9e2d6');
  for (const side of [-1, 1])
    pen.sheet(
      [
        [side * 50, -150],
        [side * 128, -40],
        [side * 118, 8],
        [side * 50, -50],
      ],
      palette.tint('#b96552'),
      { lift: 0.8 },
    );
  pen.sheet(
    blob([
      [0, -520],
      [62, -400],
      [72, -220],
      [56, -40, 'corner'],
      [-56, -40, 'corner'],
      [-72, -220],
      [-62, -400],
    ]),
    hull,
    { lift: 1.1 },
  );
  pen.sheet(
    blob([
      [0, -520],
      [40, -452],
      [54, -410, 'corner'],
      [-54, -410, 'corner'],
      [-40, -452],
    ]),
    palette.tint('#b96552'),
    { lift: 0.4 },
  );
  pen.sheet(ellipse(0, -320, 34), palette.tint('#6c8496'), { lift: 0.6 });
  pen.sheet(ellipse(0, -320, 24), mix(palette.light, '#cfe4ea', 0.4), { lift: 0.2 });
  pen.sheet(rectangle(-34, -42, 68, 26), palette.ink, { lift: 0.4 });
};

/** A crater seen from the side, `size` 160 cm. */
export const crater: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = (measure(bench, 'size', 160) / 2) * between(next, 0.6, 1.3);
  const dust = mix(palette.tint('#b9b4bd'), palette.mid, 0.35);
  pen.sheet(ellipse(0, 0, half, half * 0.2), mix(dust, '#ffffff', 0.16), { lift: 0.5 });
  pen.sheet(ellipse(half * 0.04, half * 0.03, half * 0.82, half * 0.14), mix(dust, palette.ink, 0.4), {
    lift: 0,
    edge: 0,
  });
};

/** A branch of coral, `height` 150 cm. */
export const coral: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 150) * between(next, 0.7, 1.2);
  const colour = mix(
    palette.tint(['#d9776a', '#d99a86', '#a583b8', '#d6b06c'][Math.floor(next() * 4)] ?? '#d9776a'),
    palette.water,
    0.28,
  );
  const limb = (from: Point, angle: number, length: number, width: number, forks: number): void => {
    const to: Point = [from[0] + Math.sin(angle) * length, from[1] - Math.cos(angle) * length];
    pen.sheet(strip(from, to, width, width * 0.85), colour, { lift: 0.6 });
    if (forks > 0)
      for (const side of [-1, 1])
        limb(to, angle + side * between(next, 0.3, 0.65), length * 0.66, width * 0.75, forks - 1);
  };
  limb([0, 6], (next() - 0.5) * 0.2, height * 0.42, height * 0.13, 2);
};

/** Seaweed, `height` 260 cm. */
export const weed: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 260) * between(next, 0.6, 1.2);
  for (const x of [-16, 0, 18]) {
    const sway = (next() - 0.5) * 60;
    pen.sheet(
      ribbon(
        [
          [x, 6],
          [x + sway * 0.5, -height * 0.35],
          [x - sway * 0.3, -height * 0.7],
          [x + sway, -height * (0.85 + next() * 0.15)],
        ],
        (way) => height * 0.09 * Math.sin(Math.PI * (0.2 + way * 0.78)),
      ),
      mix(mix(palette.tint('#5f9a7c'), palette.water, 0.35), palette.ink, next() * 0.14),
      { lift: 0.6 },
    );
  }
};

/** A sunken chest, 110 cm. */
export const chest: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8d5f42');
  pen.sheet(rectangle(-55, -52, 110, 56), wood, { lift: 1 });
  pen.sheet(
    [
      [-58, -52],
      [-50, -84],
      [50, -84],
      [58, -52],
    ],
    mix(wood, palette.ink, 0.15),
    { lift: 0.8 },
  );
  for (const x of [-40, 32]) pen.sheet(rectangle(x, -84, 8, 88), palette.tint('#c9a45c'), { lift: 0.2 });
  pen.sheet(rounded(-10, -60, 20, 22, 5), palette.tint('#d9b25c'), { lift: 0.4 });
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
  const pale = mix(palette.water, '#bfe3e0', palette.dark ? 0.05 : 0.35);
  const dark = mix(palette.water, '#123a52', 0.62);
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
    mix(palette.water, '#123a52', 0.55),
    0.86 - measure(bench, 'tone', 0.5) * 0.56,
  );
  pen.sheet(band(stage, next, stage.horizon - measure(bench, 'rise', 0), measure(bench, 'swing', 16), 8), sand, {
    lift: 1,
  });
};

import { blob, ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** What is left, or put up, where a place is not as it was. */

/** Boards nailed over a window of these measures. */
export const boarded: Part = (bench) => {
  const { pen, palette, next } = bench;
  const [width, height] = [measure(bench, 'width', 110), measure(bench, 'height', 130)];
  const wood = mix(palette.tint('#8f7a60'), palette.wallShade, 0.2);
  pen.at(0, -measure(bench, 'up', 95) - height / 2, 1, 0, () => {
    const boards = Math.max(2, Math.round(height / 52));
    for (let board = 0; board < boards; board++)
      pen.at((next() - 0.5) * 8, -height / 2 + ((board + 0.5) * height) / boards, 1, (next() - 0.5) * 0.2, () => {
        pen.sheet(rectangle(-width * 0.64, -13, width * 1.28, 26), mix(wood, palette.ink, next() * 0.2), { lift: 0.9 });
        for (const x of [-0.56, 0.56]) pen.sheet(ellipse(width * x, 0, 2.4), palette.ink, { lift: 0, edge: 0 });
      });
  });
};

/** Fallen plaster, bricks and a beam, `width` 200 cm. */
export const rubble: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 200) / 2;
  const dust = mix(palette.tint('#b3a690'), palette.wallShade, 0.3);
  pen.sheet(
    blob([
      [-half, 6],
      [-half * 0.6, -16],
      [-half * 0.1, -34],
      [half * 0.4, -22],
      [half, 6],
      [0, 14],
    ]),
    dust,
    { lift: 0.7 },
  );
  for (let brick = 0; brick < 9; brick++) {
    const x = (next() - 0.5) * half * 1.7;
    pen.at(x, -4 - next() * 24 * (1 - Math.abs(x) / half), 1, (next() - 0.5) * 1.4, () =>
      pen.sheet(
        rectangle(-13, -6, 26, 12),
        mix(palette.tint(brick % 3 ? '#a8694f' : '#c9bda8'), palette.ink, next() * 0.2),
        { lift: 0.6 },
      ),
    );
  }
  pen.at(-half * 0.2, -20, 1, -0.24, () =>
    pen.sheet(rectangle(-half * 0.9, -7, half * 1.5, 13), palette.tint('#7d5a40'), { lift: 0.9 }),
  );
};

/** A bucket under a leak: a drop, a ring, and again. */
export const leak: Part = ({ pen, palette, seconds, stage, depth }) => {
  const tin = palette.tint('#9aa0a0');
  const beat = (seconds * 0.8) % 1;
  pen.part('bucket', () => {
    pen.sheet(
      [
        [-19, -34],
        [19, -34],
        [14, 4],
        [-14, 4],
      ],
      tin,
      { lift: 0.9 },
    );
    pen.sheet(ellipse(0, -34, 19, 4), mix(tin, palette.ink, 0.4), { lift: 0.2 });
  });
  const top = (stage.top + 40) * depth;
  if (beat < 0.55)
    pen.sheet(ellipse(0, top + (-36 - top) * (beat / 0.55) ** 2, 2.6, 5), mix(palette.water, palette.paper, 0.5), {
      lift: 0.2,
      edge: 0.3,
    });
  else
    pen.tissue(ellipse(0, -34, 4 + (beat - 0.55) * 30, 1 + (beat - 0.55) * 6), palette.paper, 1 - beat, {
      edge: 0,
      grain: 0,
    });
};

/** A bunch of balloons on their strings, bobbing, 240 cm. */
export const balloons: Part = ({ pen, palette, seconds, next }) => {
  const colours = ['#d9604f', '#e6c46a', '#5f93a8', '#7fa07f', '#b07fa0'];
  for (let one = 0; one < 5; one++) {
    const [x, y] = [
      (one - 2) * 21 + Math.sin(seconds * (0.9 + one * 0.13) + one) * 7,
      -196 - between(next, 0, 56) + Math.sin(seconds * 1.3 + one * 2) * 5,
    ];
    const colour = palette.tint(colours[one] ?? '#d9604f');
    pen.part(one, () => {
      pen.sheet(
        ribbon(
          [
            [0, -64],
            [x * 0.6, (y - 64) / 2],
            [x, y + 26],
          ],
          1.6,
        ),
        palette.ink,
        { lift: 0.1, edge: 0 },
      );
      pen.sheet(ellipse(x, y, 22, 27), colour, { lift: 0.8 });
      pen.sheet(ellipse(x - 7, y - 9, 4.4, 7, { rotate: 0.4 }), '#ffffff', { lift: 0, edge: 0, alpha: 0.4 });
    });
  }
  pen.sheet(rounded(-11, -66, 22, 16, 4), palette.tint('#c9a45c'), { lift: 0.6 });
};

/** A flat screen on the wall, 190 by 108 cm, `up` 130, its picture drifting. */
export const flatScreen: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  pen.at(0, -measure(bench, 'up', 130), 1, 0, () => {
    pen.sheet(rounded(-97, -112, 194, 112, 4), mix(palette.ink, palette.wallShade, 0.1), { lift: 0.7 });
    pen.clip(rectangle(-92, -107, 184, 102), () => {
      pen.sheet(rectangle(-92, -107, 184, 102), mix(palette.tint('#5f93a8'), palette.ink, 0.3), { lift: 0, edge: 0 });
      const drift = Math.sin(seconds * 0.5) * 20;
      pen.sheet(
        blob([
          [-120 + drift, 0, 'corner'],
          [-60 + drift, -52],
          [0 + drift, -30],
          [60 + drift, -66],
          [130 + drift, 0, 'corner'],
        ]),
        palette.tint('#7fb0a0'),
        { lift: 0.1, edge: 0.3 },
      );
      pen.sheet(ellipse(48 - drift, -82, 10), mix(palette.light, '#ffffff', 0.3), { lift: 0, edge: 0 });
    });
  });
};

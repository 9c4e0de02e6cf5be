import { blob, ellipse, mix, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** What stands in towns where it seldom rains. */

const CLAY = ['#d2a377', '#c7926a', '#dcb68c', '#bf8a66'];

/** A house of clay, `width` 360 by `height` 260 cm: flat roof, beams' ends, a blue door; a second block on some. */
export const adobe: Part = (bench) => {
  const { pen, palette, next, lit } = bench;
  const half = (measure(bench, 'width', 360) / 2) * between(next, 0.85, 1.1);
  const tall = measure(bench, 'height', 260) * between(next, 0.86, 1.12);
  const far = Math.min(0.5, (bench.depth - 1) / 14);
  const clay = mix(palette.tint(CLAY[Math.floor(next() * 4)] ?? '#d2a377'), palette.far, far);
  if (next() < 0.55) {
    pen.sheet(
      blob([
        [-half * 0.5, -tall + 6, 'corner'],
        [-half * 0.46, -tall * 1.5, 'corner'],
        [half * 0.5, -tall * 1.52, 'corner'],
        [half * 0.54, -tall + 6, 'corner'],
      ]),
      mix(clay, palette.ink, 0.08),
      { lift: 1 },
    );
    pen.sheet(
      rounded(-half * 0.1, -tall * 1.36, half * 0.2, tall * 0.2, 8),
      lit ? palette.light : mix(clay, palette.ink, 0.55),
      { lift: 0.2 },
    );
  }
  pen.sheet(
    blob([
      [-half, 4, 'corner'],
      [-half * 0.97, -tall],
      [-half * 0.5, -tall - 7],
      [half * 0.5, -tall - 4],
      [half * 0.97, -tall, 'corner'],
      [half, 4, 'corner'],
    ]),
    clay,
    { lift: 1 },
  );
  pen.sheet(
    [
      [half * 0.5, -tall + 6],
      [half * 0.97, -tall + 4],
      [half, 4],
      [half * 0.62, 4],
    ],
    mix(clay, palette.ink, 0.16),
    { lift: 0, edge: 0 },
  );
  for (let beam = 0; beam < 6; beam++)
    pen.sheet(ellipse(-half * 0.8 + beam * half * 0.32, -tall + 24, 8), palette.tint('#6f4a38'), { lift: 0.6 });
  const doorAt = (next() - 0.5) * half;
  pen.sheet(
    blob([
      [doorAt - 40, 4, 'corner'],
      [doorAt - 38, -130],
      [doorAt, -168],
      [doorAt + 38, -130],
      [doorAt + 40, 4, 'corner'],
    ]),
    mix(palette.tint('#4f8a94'), palette.far, far),
    { lift: 0.3 },
  );
  for (const x of [doorAt > 0 ? -half * 0.55 : half * 0.5]) {
    pen.sheet(rectangle(x - 26, -168, 52, 56), palette.tint('#6f4a38'), { lift: 0.4 });
    pen.sheet(
      rectangle(x - 20, -162, 40, 44),
      lit ? mix(palette.light, '#fff2cc', 0.2) : mix(clay, palette.ink, 0.62),
      { lift: 0 },
    );
    if (lit) pen.glow(x, -140, 80, palette.light, { strength: 0.12, rings: 2 });
  }
};

/** A false front of boards with a porch on posts, `width` 380 cm, 420 high: the main street of the frontier. */
export const falseFront: Part = (bench) => {
  const { pen, palette, next, lit } = bench;
  const half = measure(bench, 'width', 380) / 2;
  const tall = 420 * between(next, 0.86, 1.14);
  const wood = mix(
    palette.tint(['#a67c55', '#8d6f58', '#b08a5f', '#7f7466'][Math.floor(next() * 4)] ?? '#a67c55'),
    palette.far,
    Math.min(0.45, (bench.depth - 1) / 16),
  );
  const step = next() < 0.5;
  pen.sheet(
    [
      [-half, 4],
      [-half, -tall],
      ...(step
        ? ([
            [-half * 0.5, -tall],
            [-half * 0.5, -tall - 54],
            [half * 0.5, -tall - 54],
            [half * 0.5, -tall],
          ] as Point[])
        : ([
            [-half * 0.2, -tall - 40],
            [half * 0.2, -tall - 40],
          ] as Point[])),
      [half, -tall],
      [half, 4],
    ],
    wood,
    { lift: 1 },
  );
  for (let y = -tall + 24; y < -20; y += 26)
    pen.sheet(rectangle(-half, y, half * 2, 2.4), mix(wood, palette.ink, 0.25), { lift: 0, edge: 0 });
  pen.sheet(rounded(-half * 0.7, -tall + 22, half * 1.4, 64, 4), mix(wood, '#fff2d2', 0.45), { lift: 0.6 });
  for (let letter = 0; letter < 6; letter++)
    pen.sheet(rectangle(-half * 0.5 + letter * half * 0.17, -tall + 38, half * 0.1, 32), palette.tint('#8f3a34'), {
      lift: 0,
      edge: 0.4,
    });
  for (const x of [-half * 0.68, half * 0.32])
    pen.sheet(
      rectangle(x, -262, half * 0.36, 66),
      lit ? mix(palette.light, '#fff2cc', 0.2) : mix(wood, palette.ink, 0.6),
      { lift: 0.2 },
    );
  pen.sheet(rectangle(-34, -150, 68, 154), mix(wood, palette.ink, 0.5), { lift: 0.2 });
  for (const side of [-1, 1])
    pen.sheet(rounded(side > 0 ? 3 : -33, -112, 30, 66, 3), mix(wood, '#ffffff', 0.16), { lift: 0.4 });
  for (const x of [-half * 0.8, half * 0.5])
    pen.sheet(
      rectangle(x, -136, half * 0.3, 84),
      lit ? mix(palette.light, '#fff2cc', 0.2) : mix(palette.far, palette.ink, 0.4),
      { lift: 0.2 },
    );
  pen.sheet(
    [
      [-half - 14, -182],
      [half + 14, -182],
      [half + 30, -160],
      [-half - 30, -160],
    ],
    mix(wood, palette.ink, 0.32),
    { lift: 1 },
  );
  for (const x of [-half - 18, -half * 0.36, half * 0.36, half + 10])
    pen.sheet(rectangle(x, -162, 10, 166), mix(wood, palette.ink, 0.2), { lift: 0.8 });
  pen.sheet(rectangle(-half - 28, -12, half * 2 + 56, 16), mix(wood, '#ffffff', 0.12), { lift: 0.8 });
  if (lit) pen.glow(0, -100, 190, palette.light, { strength: 0.08, rings: 3 });
};

/** A water tower on four legs, 560 cm. */
export const waterTower: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8d6f58');
  for (const [from, to] of [
    [-120, -80],
    [120, 80],
    [-46, -30],
    [46, 30],
  ] as const)
    pen.sheet(strip([from, 4], [to, -330], 13), mix(wood, palette.ink, 0.2), { lift: 0.7 });
  for (const y of [-110, -230])
    pen.sheet(strip([-106, y], [106, y - 20], 8), mix(wood, palette.ink, 0.25), { lift: 0.5 });
  pen.sheet(rectangle(-104, -520, 208, 196), wood, { lift: 1 });
  for (const y of [-490, -430, -364]) pen.sheet(rectangle(-106, y, 212, 9), mix(wood, palette.ink, 0.4), { lift: 0.2 });
  pen.sheet(
    [
      [-120, -520],
      [120, -520],
      [0, -606],
    ],
    mix(wood, palette.ink, 0.3),
    { lift: 1 },
  );
};

/** Balls of dry weed rolling by on the wind, each hopping at its own pace. */
export const tumbleweed: Part = ({ pen, palette, seconds, next }) => {
  const straw = palette.tint('#a8895a');
  for (let ball = 0; ball < 2; ball++) {
    const [pace, start, size] = [between(next, 60, 100), next() * 1500, between(next, 18, 30)];
    const x = ((seconds * pace + start) % 1500) - 750;
    const hop = Math.abs(Math.sin(x * 0.018 + ball)) * 22;
    pen.part(ball, () =>
      pen.at(x, -size - hop, 1, x * 0.03, () => {
        for (let ring = 0; ring < 4; ring++)
          pen.sheet(
            [
              ...ellipse(0, 0, size, size * (0.4 + ring * 0.16), { rotate: ring * 0.8 }),
              ...ellipse(0, 0, size - 3, size * (0.4 + ring * 0.16) - 3, { rotate: ring * 0.8 }).reverse(),
            ],
            mix(straw, palette.ink, ring * 0.08),
            { lift: 0.3, edge: 0.4 },
          );
      }),
    );
  }
};

import { ellipse, mix, type Point, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

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

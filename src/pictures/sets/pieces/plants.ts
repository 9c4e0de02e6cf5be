import { ellipse, mix, type Point, ribbon, star, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { leafBall, leafColour } from '../craft/leaves.ts';
import { snowPaper } from '../craft/papers.ts';

/** A round bush, `height` 90 cm. */
export const bush: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 90) * between(next, 0.8, 1.2);
  const leaf = bench.snowy ? snowPaper(palette) : leafColour(bench, '#578a58');
  for (const [index, x] of [-0.5, 0.5, 0].entries())
    pen.sheet(
      [...leafBall(next, x * height, -height * 0.42, height * (index === 2 ? 0.55 : 0.42))],
      mix(leaf, palette.light, index * 0.06),
      { lift: 0.7 },
    );
};

/** A tuft of grass, `height` 34 cm. */
export const tuft: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 34) * between(next, 0.7, 1.3);
  const dry = measure(bench, 'dry', 0);
  const colour = mix(
    leafColour(bench, '#4f7f55'),
    bench.snowy ? palette.tint('#a98a5b') : palette.ground,
    bench.snowy ? 0.7 : dry,
  );
  const outline: Point[] = [];
  for (let blade = -2; blade <= 2; blade++) {
    const angle = blade * 0.22 + (next() - 0.5) * 0.2;
    outline.push(
      [(blade - 0.5) * height * 0.12, 6],
      [Math.sin(angle) * height + blade * height * 0.1, -Math.cos(angle) * height * between(next, 0.7, 1.1)],
    );
  }
  pen.sheet([...outline, [height * 0.34, 6]], colour, { lift: 0.8 });
};

/** A few flowers on stems, `height` 30 cm. */
export const flowers: Part = (bench) => {
  const { pen, palette, next } = bench;
  if (bench.snowy) return;
  const petals = ['#e88a8f', '#f4efe2', '#e9c06a', '#b58ac9'];
  for (let index = 0; index < 3; index++) {
    const x = (next() - 0.5) * 50;
    const y = -between(next, 0.5, 1) * measure(bench, 'height', 30);
    pen.sheet(strip([x * 0.7, 4], [x, y], 2), leafColour(bench, '#4f7f55'), { lift: 0.3 });
    pen.sheet(star(x, y, 7.5, 6, 0.52, next()), palette.tint(petals[Math.floor(next() * 4)] ?? '#f4efe2'), {
      lift: 0.4,
    });
    pen.sheet(ellipse(x, y, 2.4), palette.light, { lift: 0, edge: 0 });
  }
};

/** Toadstools, 26 cm. */
export const mushrooms: Part = ({ pen, palette, next }) => {
  for (const [x, size] of [
    [-12, 0.7],
    [10, 1],
  ] as const) {
    const cap = -24 * size;
    pen.sheet(
      [
        [x - 4 * size, 2],
        [x + 4 * size, 2],
        [x + 3 * size, cap],
        [x - 3 * size, cap],
      ],
      palette.tint('#f2e6d0'),
      { lift: 0.4 },
    );
    pen.sheet(ellipse(x, cap, 13 * size, 12 * size, { from: Math.PI, to: Math.PI * 2 }), palette.tint('#c9553f'), {
      lift: 0.6,
    });
    for (let dot = 0; dot < 3; dot++)
      pen.sheet(ellipse(x + (dot - 1) * 6 * size, cap - (4 + next() * 3) * size, 1.8 * size), palette.tint('#f7eedc'), {
        lift: 0,
        edge: 0,
      });
  }
};

/** A cactus with two arms, `height` 200 cm. */
export const cactus: Part = (bench) => {
  const height = measure(bench, 'height', 200);
  const green = leafColour(bench, '#6d9a6b');
  const arm = (side: number, from: number, to: number): void =>
    bench.pen.sheet(
      ribbon(
        [
          [0, -height * from],
          [side * height * 0.2, -height * from],
          [side * height * 0.21, -height * to],
        ],
        height * 0.1,
      ),
      green,
      { lift: 0.6 },
    );
  arm(-1, 0.42, 0.72);
  arm(1, 0.55, 0.86);
  bench.pen.sheet(strip([0, 6], [0, -height], height * 0.15), green, { lift: 0.8 });
  for (const x of [-0.03, 0.02])
    bench.pen.sheet(strip([x * height, -8], [x * height, -height * 0.97], 2), mix(green, bench.palette.ink, 0.25), {
      lift: 0,
      edge: 0,
    });
};

/** A potted plant, 110 cm. */
export const pottedPlant: Part = (bench) => {
  const { pen, palette, next } = bench;
  const leaf = mix(palette.tint('#5d8f62'), palette.near, 0.15);
  for (const [index, angle] of [-0.8, -0.35, 0.1, 0.5, 0.95].entries()) {
    const far = between(next, 60, 86);
    pen.sheet(
      ribbon(
        [
          [0, -30],
          [Math.sin(angle) * far * 0.5, -30 - far * 0.7],
          [Math.sin(angle) * far, -30 - Math.cos(angle) * far],
        ],
        (way) => 24 * Math.sin(Math.PI * (0.1 + way * 0.88)),
      ),
      mix(leaf, palette.light, index % 2 ? 0.14 : 0),
      { lift: 0.6 },
    );
  }
  pen.sheet(
    [
      [-20, -36],
      [20, -36],
      [15, 0],
      [-15, 0],
    ],
    palette.tint('#b8694a'),
    { lift: 0.8 },
  );
  pen.sheet(
    [
      [-23, -40],
      [23, -40],
      [22, -29],
      [-22, -29],
    ],
    palette.tint('#c67a58'),
    { lift: 0.5 },
  );
};

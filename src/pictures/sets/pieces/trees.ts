import { mix, type Point, ribbon } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { leafBall, leafColour } from '../craft/leaves.ts';
import { snowPaper } from '../craft/papers.ts';

/** A fir in four skirts, `height` 420 cm. */
export const fir: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 420) * between(next, 0.85, 1.2);
  const width = height * 0.21;
  const colour = leafColour(bench, '#3c7262');
  pen.sheet(
    [
      [-height * 0.025, 4],
      [height * 0.025, 4],
      [height * 0.02, -height * 0.2],
      [-height * 0.02, -height * 0.2],
    ],
    mix(palette.tint('#6b4a3a'), palette.ink, 0.3),
    { lift: 0.5 },
  );
  for (let skirt = 0; skirt < 4; skirt++) {
    const base = -height * (0.1 + skirt * 0.2);
    const half = width * (1.18 - skirt * 0.23);
    const top: Point = [(next() - 0.5) * 8, base - height * 0.32];
    pen.sheet(
      [
        top,
        [half, base],
        [half * 0.5, base - height * 0.018],
        [half * 0.2, base + height * 0.02],
        [-half * 0.3, base - height * 0.012],
        [-half, base + height * 0.012],
      ],
      mix(colour, '#ffffff', skirt * 0.035),
      { lift: 0.7 },
    );
    if (bench.snowy) firSnow(bench, top, half, base);
  }
};

function firSnow({ pen, palette }: Bench, [x, top]: Point, half: number, base: number): void {
  const drop = (share: number) => top + (base - top) * share;
  pen.sheet(
    [
      [x, top - 2],
      [x + half * 0.5, drop(0.5)],
      [x + half * 0.28, drop(0.52)],
      [x + half * 0.1, drop(0.4)],
      [x - half * 0.14, drop(0.6)],
      [x - half * 0.4, drop(0.4)],
    ],
    snowPaper(palette),
    { lift: 0.35 },
  );
}

/** A tree with a round crown of a few leaf sheets, `height` 460 cm. Bare and white in snow. */
export const tree: Part = (bench) => {
  const { pen, palette, next, snowy } = bench;
  const height = measure(bench, 'height', 460) * between(next, 0.85, 1.15);
  const bark = mix(palette.tint('#7a5540'), palette.far, Math.min(0.7, (bench.depth - 1) / 7));
  const crown = -height * 0.68;
  pen.sheet(
    ribbon(
      [
        [0, 6],
        [height * 0.012, -height * 0.3],
        [0, -height * 0.72],
      ],
      (way) => height * (0.085 - way * 0.05),
    ),
    bark,
    { lift: 0.8 },
  );
  for (const side of [-1, 1])
    pen.sheet(
      ribbon(
        [
          [0, -height * 0.36],
          [side * height * 0.1, -height * 0.52],
          [side * height * 0.17, -height * 0.68],
        ],
        (way) => height * (0.035 - way * 0.02),
      ),
      bark,
      { lift: 0.5 },
    );
  const leaf = snowy ? snowPaper(palette) : leafColour(bench, next() < 0.25 ? '#8fa04e' : '#5d9159');
  const puffs: [number, number, number][] = [
    [-0.17, 0.03, 0.19],
    [0.18, 0.02, 0.18],
    [0, -0.14, 0.23],
    [-0.06, 0.07, 0.15],
    [0.1, 0.09, 0.13],
  ];
  puffs.forEach(([x, y, radius], index) => {
    const size = height * radius * between(next, 0.92, 1.1);
    pen.sheet(
      leafBall(next, x * height, crown + y * height, size),
      mix(leaf, index > 2 ? palette.light : palette.near, index > 2 ? 0.14 : index * 0.06),
      { lift: 0.7 },
    );
  });
};

/** A birch that leaves the top of the picture, `height` 900 cm, `width` 30 cm. */
export const birch: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 900);
  const half = measure(bench, 'width', 30) / 2;
  const bark = mix(palette.tint('#efe6d6'), palette.far, 0.14);
  const lean = (next() - 0.5) * 50;
  pen.sheet(
    [
      [-half, 6],
      [half, 6],
      [half * 0.66 + lean, -height],
      [-half * 0.66 + lean, -height],
    ],
    bark,
    { lift: 1.2 },
  );
  for (let index = 0; index < height / 48; index++) {
    const way = ((index + next()) * 48) / height;
    const side = next() < 0.5 ? -1 : 1;
    const [x, y] = [lean * way, -way * height];
    pen.sheet(
      [
        [x + side * half, y],
        [x + side * half, y + 8],
        [x - side * half * next() * 0.6, y + 3],
      ],
      palette.ink,
      { lift: 0, edge: 0, alpha: 0.7 },
    );
  }
  for (const [way, side] of [
    [0.5, -1],
    [0.66, 1],
    [0.8, -1],
  ] as const)
    pen.sheet(
      ribbon(
        [
          [lean * way, -way * height],
          [lean * way + side * 46, -way * height - 50],
          [lean * way + side * 74, -way * height - 130],
        ],
        (along) => half * 0.6 * (1 - along) + 2,
      ),
      bark,
      { lift: 0.8 },
    );
};

/** A bare dark tree for graveyards and storms, `height` 420 cm. */
export const bareTree: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 420);
  const bark = mix(palette.tint('#5a4640'), palette.near, 0.35);
  const limb = (from: Point, angle: number, length: number, width: number, forks: number): void => {
    const to: Point = [from[0] + Math.sin(angle) * length, from[1] - Math.cos(angle) * length];
    const bend: Point = [(from[0] + to[0]) / 2 + (next() - 0.5) * length * 0.25, (from[1] + to[1]) / 2];
    pen.sheet(
      ribbon([from, bend, to], (way) => width * (1 - way * 0.5)),
      bark,
      { lift: 0.7 },
    );
    if (forks === 0) return;
    for (const side of [-1, 1])
      limb(to, angle + side * between(next, 0.3, 0.75), length * between(next, 0.55, 0.8), width * 0.52, forks - 1);
  };
  limb([0, 8], (next() - 0.5) * 0.2, height * 0.42, height * 0.07, 3);
};

/** A palm, `height` 480 cm. */
export const palm: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 480);
  const lean = (next() < 0.5 ? -1 : 1) * height * 0.2;
  pen.sheet(
    ribbon(
      [
        [0, 6],
        [lean * 0.2, -height * 0.5],
        [lean, -height],
      ],
      (way) => height * (0.07 - way * 0.035),
    ),
    palette.tint('#a9825a'),
    { lift: 0.8 },
  );
  const leaf = leafColour(bench, '#5b9a5f');
  for (const [index, angle] of [-2.9, -2.3, -1.2, -0.6, 0.1, 3.3].entries()) {
    const far = height * 0.42;
    const tip: Point = [lean + Math.cos(angle) * far, -height + Math.sin(angle) * far * 0.6 + far * 0.28];
    const bow: Point = [lean + Math.cos(angle) * far * 0.55, -height + Math.sin(angle) * far * 0.7 - far * 0.04];
    pen.sheet(
      ribbon([[lean, -height], bow, tip], (way) => height * 0.09 * Math.sin(Math.PI * (0.12 + way * 0.86))),
      mix(leaf, palette.light, index % 2 ? 0.16 : 0),
      { lift: 0.7 },
    );
  }
};

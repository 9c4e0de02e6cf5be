import { blob, ellipse, mix, type Point, ribbon } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { leafColour } from '../craft/leaves.ts';

/** Great split leaves rising from the ground, `height` 150 cm. */
export const broadLeaves: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 150) * between(next, 0.8, 1.2);
  for (let index = 0; index < 6; index++) {
    const angle = -1.1 + (index / 5) * 2.2 + (next() - 0.5) * 0.2;
    const leaf = mix(leafColour(bench, index % 2 ? '#4c8a5a' : '#6fa356'), palette.ink, next() * 0.1);
    pen.at(0, 4, height / 150, angle, () => {
      pen.sheet(
        blob([
          [-5, 0, 'corner'],
          [-34, -74],
          [-22, -124],
          [0, -158],
          [22, -124],
          [34, -74],
          [5, 0, 'corner'],
        ]),
        leaf,
        { lift: 0.8 },
      );
      pen.sheet(
        ribbon(
          [
            [0, -4],
            [0, -150],
          ],
          3,
        ),
        mix(leaf, '#ffffff', 0.25),
        { lift: 0, edge: 0 },
      );
      for (const side of [-1, 1])
        for (const y of [-60, -88, -112])
          pen.sheet(
            [
              [side * 34, y],
              [side * 10, y - 3],
              [side * 32, y - 9],
            ],
            mix(leaf, palette.ink, 0.3),
            { lift: 0, edge: 0 },
          );
    });
  }
};

/** A trunk with buttress roots that leaves the top of the picture, `width` 110 cm. */
export const giantTrunk: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const half = measure(bench, 'width', 110) / 2;
  const top = (stage.top - 200) * depth;
  const bark = mix(mix(palette.tint('#6f5844'), palette.near, 0.3), palette.far, Math.min(0.75, (depth - 1) / 6));
  pen.sheet(
    blob([
      [-half * 2.6, 8, 'corner'],
      [-half * 1.3, -40],
      [-half, -150],
      [-half * 0.86, top, 'corner'],
      [half * 0.86, top, 'corner'],
      [half, -140],
      [half * 1.4, -44],
      [half * 2.5, 8, 'corner'],
    ]),
    bark,
    { lift: 1.2 },
  );
  for (const x of [-0.5, 0.1, 0.55])
    pen.sheet(
      ribbon(
        [
          [half * x * 1.6, -6],
          [half * x, -160],
          [half * x * 0.8, -420],
        ],
        (way) => half * 0.14 * (1 - way) + 2,
      ),
      mix(bark, palette.ink, 0.2),
      { lift: 0, edge: 0.3 },
    );
};

/** Vines hanging from above, swaying. */
export const vines: Part = (bench) => {
  const { pen, stage, depth, seconds, next } = bench;
  const leaf = leafColour(bench, '#5b8a4c');
  const top = (stage.top - 80) * depth;
  for (let index = 0; index < 3; index++) {
    const x = (index - 1) * 60 + (next() - 0.5) * 40;
    const long = between(next, 420, 760);
    const sway = Math.sin(seconds * 0.9 + index * 1.6 + x) * 14;
    pen.part(index, () => {
      const line: Point[] = [
        [x, top],
        [x + sway * 0.3, top + long * 0.4],
        [x + sway, top + long],
      ];
      pen.sheet(ribbon(line, 6), leaf, { lift: 0.6 });
      for (let way = 0.2; way < 1; way += 0.2)
        pen.sheet(
          ellipse(x + sway * way + (Math.round(way * 5) % 2 ? 12 : -12), top + long * way, 13, 7, { rotate: way * 9 }),
          mix(leaf, '#ffffff', 0.12),
          { lift: 0.4 },
        );
    });
  }
};

/** Lily pads with a flower, 130 cm. */
export const lilies: Part = (bench) => {
  const { pen, palette, next } = bench;
  for (let index = 0; index < 4; index++) {
    const [x, y] = [(index - 1.5) * 38 + next() * 16, (next() - 0.5) * 12];
    pen.sheet(ellipse(x, y, 21, 6, { from: 0.5, to: 6.1 }), leafColour(bench, '#6f9a5a'), { lift: 0.4 });
    if (index !== 1) continue;
    for (const lean of [-9, -3, 3, 9])
      pen.sheet(
        blob([
          [x, y - 2, 'corner'],
          [x + lean - 3, y - 13],
          [x + lean * 1.3, y - 19],
          [x + lean + 4, y - 12],
        ]),
        palette.tint('#f0c9cf'),
        { lift: 0.4 },
      );
  }
};

/** A swamp's tree standing in the water with moss on its arms, `height` 560 cm. */
export const mossTree: Part = (bench) => {
  const { pen, palette, next, depth } = bench;
  const height = measure(bench, 'height', 560) * between(next, 0.85, 1.15);
  const bark = mix(mix(palette.tint('#5f5648'), palette.near, 0.35), palette.far, Math.min(0.7, (depth - 1) / 6));
  const moss = mix(mix(palette.tint('#8a9a6a'), palette.mid, 0.3), palette.far, Math.min(0.6, (depth - 1) / 6));
  pen.sheet(
    blob([
      [-height * 0.13, 8, 'corner'],
      [-height * 0.045, -height * 0.12],
      [-height * 0.03, -height * 0.7],
      [height * 0.03, -height * 0.7],
      [height * 0.05, -height * 0.14],
      [height * 0.14, 8, 'corner'],
    ]),
    bark,
    { lift: 1 },
  );
  for (const [way, side, far] of [
    [0.46, -1, 0.24],
    [0.58, 1, 0.3],
    [0.68, -1, 0.34],
    [0.7, 1, 0.2],
  ] as const) {
    const tip: Point = [side * height * far, -height * (way + 0.1)];
    pen.sheet(
      ribbon(
        [[0, -height * way], [tip[0] * 0.5, tip[1] + height * 0.05], tip],
        (along) => height * 0.035 * (1 - along) + 4,
      ),
      bark,
      { lift: 0.7 },
    );
    for (let hang = 0.35; hang <= 1; hang += 0.22) {
      const long = height * between(next, 0.08, 0.19);
      const [x, y] = [tip[0] * hang, -height * way + (tip[1] + height * way) * hang];
      pen.sheet(
        blob([
          [x - 14, y, 'corner'],
          [x - 10, y + long * 0.6],
          [x, y + long],
          [x + 9, y + long * 0.55],
          [x + 14, y, 'corner'],
        ]),
        moss,
        { lift: 0.5 },
      );
    }
  }
};

import { blob, ellipse, mix, type Point, rectangle, ribbon, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** Things that hang, fly or burn and move in the air. Drawn anew for every drawing, from the seconds of the bench alone. */

const CLOTHS = ['#b9564c', '#5a7f9c', '#c9973f', '#7d9160', '#8f6390'];

/** A flag on its pole, `height` 300 cm; it flies to the right, `torn` 1 leaves a rag. */
export const flag: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const height = measure(bench, 'height', 300);
  const torn = measure(bench, 'torn', 0);
  const cloth = palette.tint(CLOTHS[Math.floor(measure(bench, 'cloth', next() * 5)) % 5] ?? '#b9564c');
  const windy = palette.weather === 'wind' || palette.weather === 'storm' ? 1.7 : 1;
  pen.sheet(rectangle(-3, -height, 6, height + 2), palette.tint('#7a6350'), { lift: 0.6 });
  const line = Array.from({ length: 7 }, (_, step): Point => {
    const way = step / 6;
    return [
      2 + way * 110,
      -height + 34 + Math.sin(seconds * 4.4 * windy - way * 5) * 11 * way * windy + way * (14 / windy),
    ];
  });
  pen.sheet(
    ribbon(line, (way) => 58 - torn * 34 * Math.abs(Math.sin(way * 9)) * way),
    cloth,
    { lift: 0.8 },
  );
  pen.sheet(ribbon(line, 12), mix(cloth, palette.paper, 0.6), { lift: 0, edge: 0.4 });
};

/** A banner hanging on a wall, `up` 330 cm over the floor at its top, 190 long, stirring. */
export const banner: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const cloth = palette.tint(CLOTHS[Math.floor(next() * 5)] ?? '#b9564c');
  pen.at(0, -measure(bench, 'up', 330), 1, 0, () => {
    const sway = Math.sin(seconds * 1.1 + next() * 6) * 5;
    pen.sheet(
      blob([
        [-38, 0, 'corner'],
        [38, 0, 'corner'],
        [38 + sway * 0.4, 90],
        [38 + sway, 176, 'corner'],
        [sway, 210, 'corner'],
        [-38 + sway, 176, 'corner'],
        [-38 + sway * 0.4, 90],
      ]),
      cloth,
      { lift: 0.9 },
    );
    pen.sheet(ellipse(sway * 0.4, 84, 20), palette.tint('#e0bd70'), { lift: 0.2 });
    pen.sheet(ellipse(sway * 0.4, 84, 11), cloth, { lift: 0.1, edge: 0 });
    pen.sheet(strip([-46, 0], [46, 0], 7), palette.tint('#8a6244'), { lift: 0.7 });
  });
};

/** A torch in its ring on the wall, its flame `up` 190 cm. */
export const torch: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const beat = seconds * 7 + next() * 9;
  pen.at(0, -measure(bench, 'up', 190), 1, 0, () => {
    pen.glow(0, -16, 110 * (1 + 0.06 * Math.sin(beat * 1.3)), mix(palette.light, palette.pop, 0.2), {
      strength: palette.dark ? 0.1 : 0.06,
      rings: 3,
    });
    pen.sheet(
      [
        [-7, 0],
        [7, 0],
        [3, 52],
        [-3, 52],
      ],
      palette.tint('#5a4030'),
      { lift: 0.7 },
    );
    pen.sheet(rectangle(-10, 16, 20, 6), palette.ink, { lift: 0.3 });
    for (const [size, colour] of [
      [1, palette.pop],
      [0.62, mix(palette.light, palette.pop, 0.25)],
      [0.34, mix(palette.light, '#fff6dc', 0.5)],
    ] as const)
      pen.sheet(
        blob([
          [-11 * size, 2, 'corner'],
          [-10 * size + Math.sin(beat) * 2, -18 * size],
          [Math.sin(beat * 0.7) * 6 * size, -46 * size - Math.sin(beat) * 4],
          [10 * size + Math.sin(beat * 1.2) * 2, -16 * size],
          [11 * size, 2, 'corner'],
        ]),
        colour,
        { lift: 0.3 },
      );
  });
};

/** What curtains are made of. */
const DRAPES = ['#c98a78', '#8fa3b5', '#b7a06a', '#8f9d78', '#a98aa0', '#d8c9a8'];

/** A curtain at either side of a window of these measures, stirring in the air. */
export const curtains: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const [width, height] = [measure(bench, 'width', 110), measure(bench, 'height', 130)];
  const cloth = mix(palette.tint(DRAPES[Math.floor(next() * DRAPES.length)] ?? '#c98a78'), palette.wallShade, 0.2);
  const sway = Math.sin(seconds * 1.2) * width * 0.02 + Math.sin(seconds * 2.3 + 1) * width * 0.008;
  pen.at(0, -measure(bench, 'up', 95) - height / 2, 1, 0, () => {
    for (const side of [-1, 1]) {
      const x = (share: number) => side * width * share;
      pen.sheet(
        blob([
          [x(0.66), -height * 0.6, 'corner'],
          [x(0.26), -height * 0.6, 'corner'],
          [x(0.36) + sway * 0.3, -height * 0.1],
          [x(0.56) + sway * 0.7, height * 0.2],
          [x(0.52) + sway, height * 0.62, 'corner'],
          [x(0.76) + sway * 0.7, height * 0.62, 'corner'],
          [x(0.72), 0],
        ]),
        cloth,
        { lift: 1.1 },
      );
      pen.sheet(
        blob([
          [x(0.62), -height * 0.58, 'corner'],
          [x(0.55), -height * 0.58, 'corner'],
          [x(0.62) + sway * 0.4, height * 0.1],
          [x(0.66) + sway * 0.8, height * 0.6, 'corner'],
          [x(0.7) + sway * 0.8, height * 0.6, 'corner'],
          [x(0.67), 0],
        ]),
        mix(cloth, palette.ink, 0.12),
        { lift: 0, edge: 0.3 },
      );
    }
    pen.sheet(strip([-width * 0.74, -height * 0.62], [width * 0.74, -height * 0.62], 6), palette.tint('#8a6244'), {
      lift: 0.9,
    });
  });
};

/** A line of washing between two poles, 420 cm. */
export const washing: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  for (const x of [-210, 210]) pen.sheet(rectangle(x - 4, -214, 8, 216), palette.tint('#7a6350'), { lift: 0.6 });
  pen.sheet(
    ribbon(
      [
        [-210, -206],
        [0, -188],
        [210, -206],
      ],
      2,
    ),
    palette.ink,
    { lift: 0.2, edge: 0 },
  );
  const cloths = ['#f3ecdd', '#c97a5f', '#7f9db3', '#e2c27c', '#f3ecdd', '#9fb08a'];
  cloths.forEach((cloth, index) => {
    const x = -168 + index * 62;
    const lean = Math.sin(seconds * 1.9 + index * 0.8) * 8;
    const long = [72, 58, 84, 50, 66, 78][index] ?? 60;
    pen.part(index, () =>
      pen.sheet(
        blob([
          [x - 22, -194, 'corner'],
          [x + 22, -194, 'corner'],
          [x + 24 + lean * 0.5, -194 + long * 0.5],
          [x + 22 + lean, -194 + long, 'corner'],
          [x - 22 + lean, -194 + long, 'corner'],
          [x - 22 + lean * 0.5, -194 + long * 0.5],
        ]),
        palette.tint(cloth),
        { lift: 0.7 },
      ),
    );
  });
};

/** A string of bunting with lamps that burn after dark, `width` 700 cm, `up` 330. */
export const bunting: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const half = measure(bench, 'width', 700) / 2;
  const up = measure(bench, 'up', 330);
  const sag = (x: number) => -up + 44 * (1 - (x / half) ** 2) + Math.sin(seconds * 1.4 + x * 0.01) * 3;
  pen.sheet(
    ribbon(
      [
        [-half, sag(-half)],
        [0, sag(0)],
        [half, sag(half)],
      ],
      2.4,
    ),
    palette.ink,
    { lift: 0.1, edge: 0 },
  );
  for (let index = 0; index < 13; index++) {
    const x = -half + ((index + 0.5) * half * 2) / 13;
    const lean = Math.sin(seconds * 2.6 + index) * 4;
    pen.part(index, () => {
      if (bench.lit) {
        const shine = 0.85 + 0.15 * Math.sin(seconds * 3 + index * 1.9);
        pen.glow(x, sag(x) + 9, 26 * shine, palette.light, { strength: 0.3, rings: 1, cold: true });
        pen.sheet(ellipse(x, sag(x) + 8, 6, 8), mix(palette.light, '#fff6dc', 0.4), { lift: 0.2 });
      } else
        pen.sheet(
          [
            [x - 16, sag(x - 16)],
            [x + 16, sag(x + 16)],
            [x + lean, sag(x) + 36],
          ],
          palette.tint(CLOTHS[index % 5] ?? '#b9564c'),
          { lift: 0.5 },
        );
    });
  }
};

/** Gulls or other birds on the wing, `rise` high over the land: four of them, beating and gliding. */
export const flock: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const dark = measure(bench, 'dark', 0) === 1;
  const feather = dark ? palette.ink : mix(palette.paper, palette.far, palette.dark ? 0.5 : 0.08);
  for (let index = 0; index < measure(bench, 'count', 4); index++) {
    const span = measure(bench, 'span', 1400);
    const x = ((next() * span + seconds * between(next, 34, 56)) % span) - span / 2;
    const y = (next() - 0.5) * 130 + Math.sin(seconds * 0.9 + index * 2) * 14;
    const beat = Math.sin(seconds * 5 + index * 1.7) * (Math.sin(seconds * 0.7 + index) > -0.2 ? 1 : 0.15);
    pen.part(index, () =>
      pen.at(x, y, between(next, 0.7, 1.15), 0, () => {
        for (const side of [-1, 1])
          pen.sheet(
            ribbon(
              [
                [0, 0],
                [side * 24, -12 - beat * 15],
                [side * 50, -2 - beat * 30],
              ],
              (way) => 9 * (1 - way) + 2,
            ),
            feather,
            { lift: 0.3, edge: 0.4 },
          );
        pen.sheet(ellipse(2, 1, 13, 5), feather, { lift: 0.2, edge: 0.4 });
      }),
    );
  }
};

/** Butterflies over flowers, by day only. */
export const butterflies: Part = ({ pen, palette, seconds, next, lit }) => {
  if (lit || palette.weather !== 'clear') return;
  for (let index = 0; index < 4; index++) {
    const [x, y, pace] = [(next() - 0.5) * 700, -between(next, 40, 120), between(next, 0.5, 0.9)];
    const colour = palette.tint(['#e2945a', '#e8c95f', '#c987a6', '#f3ecdd'][index] ?? '#e2945a');
    const wing = 0.35 + 0.65 * Math.abs(Math.sin(seconds * 6 + index * 2));
    pen.part(index, () =>
      pen.at(x + Math.sin(seconds * pace + index) * 60, y + Math.sin(seconds * pace * 2.3 + index) * 22, 1, 0.3, () => {
        for (const side of [-1, 1]) {
          pen.sheet(ellipse(side * 6 * wing, -4, 6.5 * wing, 7), colour, { lift: 0.3 });
          pen.sheet(ellipse(side * 4.5 * wing, 5, 4.5 * wing, 5), mix(colour, palette.ink, 0.12), { lift: 0.2 });
        }
      }),
    );
  }
};

import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** A picture on the wall, `width` 80 by `height` 60 cm, `up` 140. */
export const painting: Part = (bench) => {
  const { pen, palette, next } = bench;
  const [width, height] = [
    measure(bench, 'width', 80) * between(next, 0.8, 1.2),
    measure(bench, 'height', 60) * between(next, 0.8, 1.2),
  ];
  pen.at(0, -measure(bench, 'up', 140) - height / 2, 1, (next() - 0.5) * 0.04, () => {
    pen.sheet(rectangle(-width / 2 - 7, -height / 2 - 7, width + 14, height + 14), palette.tint('#8f6844'), {
      lift: 0.9,
    });
    pen.sheet(rectangle(-width / 2, -height / 2, width, height), palette.tint('#e9e0cb'), {
      lift: 0,
      inside: () => {
        pen.sheet(
          rectangle(-width, -height / 2, width * 2, height * 0.6),
          palette.tint(['#b5c9cc', '#dcbfa0', '#8f9dbb'][Math.floor(next() * 3)] ?? '#b5c9cc'),
          { lift: 0, edge: 0 },
        );
        pen.sheet(
          blob([
            [-width * 0.6, height * 0.1, 'corner'],
            [-width * 0.1, -height * 0.12],
            [width * 0.6, height * 0.14, 'corner'],
            [width, height, 'corner'],
            [-width, height, 'corner'],
          ]),
          palette.tint('#7f9a7a'),
          { lift: 0.3 },
        );
        if (next() < 0.6)
          pen.sheet(ellipse(width * 0.24, -height * 0.22, height * 0.11), palette.tint('#efd28c'), { lift: 0.2 });
      },
    });
  });
};

/** A mirror, 70 by 110 cm, `up` 110. */
export const mirror: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 110) - 55, 1, 0, () => {
    pen.sheet(ellipse(0, 0, 42, 62), palette.tint('#a9824f'), { lift: 0.9 });
    pen.sheet(ellipse(0, 0, 35, 54), mix(palette.wall, '#dfeaea', palette.dark ? 0.2 : 0.6), { lift: 0 });
    pen.tissue(
      [
        [-26, -30],
        [-6, -46],
        [16, 30],
        [-2, 46],
      ],
      '#ffffff',
      0.3,
      { edge: 0 },
    );
  });
};

/** A door, 95 by 210 cm; `glazed` 1 gives it a pane. */
export const door: Part = (bench) => {
  const { pen, palette } = bench;
  const wood = palette.tint(
    ['#9a6a4a', '#7f8a86', '#8a6f5b'][Math.floor(measure(bench, 'paint', bench.next() * 3)) % 3] ?? '#9a6a4a',
  );
  pen.sheet(rectangle(-58, -222, 116, 224), palette.tint('#e9dcc2'), { lift: 0.8 });
  pen.sheet(rectangle(-48, -212, 96, 214), wood, { lift: 0.4 });
  for (const y of measure(bench, 'glazed', 0) === 1 ? [-92] : [-196, -92])
    pen.sheet(rounded(-36, y, 72, 82, 3), mix(wood, palette.ink, 0.16), { lift: 0.2 });
  if (measure(bench, 'glazed', 0) === 1)
    pen.sheet(
      rounded(-34, -196, 68, 90, 3),
      bench.lit ? palette.light : mix(palette.sky.at(-1) ?? palette.far, palette.wall, 0.3),
      { lift: 0.2 },
    );
  pen.sheet(ellipse(36, -104, 4.5), palette.tint('#d9b45c'), { lift: 0.5 });
};

/** A clock on the wall, `up` 195 cm; its hands point at ten past ten. */
export const wallClock: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 195), 1, 0, () => {
    pen.sheet(ellipse(0, 0, 27), palette.tint('#8a6244'), { lift: 0.9 });
    pen.sheet(ellipse(0, 0, 22), palette.tint('#f6efdd'), { lift: 0.2 });
    for (let hour = 0; hour < 12; hour++)
      pen.sheet(ellipse(Math.cos(hour * 0.5236) * 18, Math.sin(hour * 0.5236) * 18, 1.4), palette.ink, {
        lift: 0,
        edge: 0,
      });
    pen.sheet(strip([0, 0], [-9, -8], 2.6), palette.ink, { lift: 0.2 });
    pen.sheet(strip([0, 0], [12, -12], 2), palette.ink, { lift: 0.2 });
  });
};

/** A blackboard with some chalk on it, `width` 300 cm, `up` 95. */
export const blackboard: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const chalk = palette.tint('#e9eadf');
  pen.at(0, -measure(bench, 'up', 95), 1, 0, () => {
    pen.sheet(rectangle(-half - 8, -128, half * 2 + 16, 134), palette.tint('#a97c52'), { lift: 0.9 });
    pen.sheet(rectangle(-half, -120, half * 2, 120), mix(palette.tint('#3f5a52'), palette.ink, 0.2), { lift: 0 });
    for (let row = 0; row < 4; row++)
      pen.sheet(
        ribbon(
          [
            [-half * 0.86, -100 + row * 24],
            [-half * 0.5, -102 + row * 24 + next() * 4],
            [-half * between(next, -0.1, 0.3), -100 + row * 24],
          ],
          2.6,
        ),
        chalk,
        { lift: 0, edge: 0, alpha: 0.8 },
      );
    pen.sheet(
      ribbon(
        [
          [half * 0.5, -34],
          [half * 0.62, -92],
          [half * 0.76, -34],
          [half * 0.5, -34],
        ],
        2.6,
      ),
      chalk,
      { lift: 0, edge: 0, alpha: 0.8 },
    );
    pen.sheet(rectangle(-half, 2, half * 2, 8), palette.tint('#8f6844'), { lift: 0.7 });
  });
};

/** Tools on a board, 190 cm wide, `up` 120. */
export const toolBoard: Part = (bench) => {
  const { pen, palette } = bench;
  const steel = palette.tint('#9aa3a6');
  const wood = palette.tint('#b07f52');
  pen.at(0, -measure(bench, 'up', 120), 1, 0, () => {
    pen.sheet(rectangle(-95, -92, 190, 96), palette.tint('#8d7a60'), { lift: 0.8 });
    const hang = (x: number, draw: () => void): void => pen.at(x, -72, 1, 0, draw);
    hang(-74, () => {
      pen.sheet(rectangle(-3, 0, 6, 56), wood, { lift: 0.5 });
      pen.sheet(rounded(-16, -8, 32, 15, 3), steel, { lift: 0.6 });
    });
    hang(-38, () => {
      pen.sheet(
        [
          [-5, 12],
          [5, 12],
          [20, 58],
          [-20, 58],
        ],
        steel,
        { lift: 0.5 },
      );
      pen.sheet(rounded(-8, -8, 16, 22, 6), wood, { lift: 0.6 });
    });
    hang(2, () => {
      pen.sheet(strip([0, 6], [0, 60], 6), steel, { lift: 0.5 });
      pen.sheet(ellipse(0, 0, 11), steel, { lift: 0.5 });
      pen.sheet(ellipse(0, -3, 5), palette.tint('#8d7a60'), { lift: 0, edge: 0 });
    });
    hang(38, () => {
      pen.sheet(strip([0, 20], [0, 62], 4), steel, { lift: 0.4 });
      pen.sheet(rounded(-6, -8, 12, 30, 5), palette.tint('#b9624f'), { lift: 0.6 });
    });
    hang(72, () => {
      pen.sheet(
        ribbon(
          [
            [-14, 6],
            [0, -8],
            [14, 6],
            [12, 40],
            [0, 52],
            [-12, 40],
            [-14, 8],
          ],
          5,
        ),
        palette.tint('#c9b084'),
        { lift: 0.5 },
      );
    });
  });
};

/** A patch of fallen plaster with the bricks bare below it, and a crack, `up` 150 cm. */
export const bareBricks: Part = (bench) => {
  const { pen, palette, next } = bench;
  const brick = mix(palette.tint('#a5694f'), palette.wallShade, palette.dark ? 0.5 : 0.3);
  pen.at(0, -measure(bench, 'up', 150), 1, 0, () => {
    pen.sheet(
      blob([
        [-70, -20],
        [-40, -62],
        [20, -54],
        [66, -30],
        [58, 26],
        [10, 48],
        [-52, 34],
      ]),
      mix(brick, palette.wall, 0.35),
      {
        lift: 0.2,
        inside: () => {
          for (let row = 0; row < 7; row++)
            for (let index = 0; index < 6; index++)
              pen.sheet(
                rectangle(-86 + index * 32 + (row % 2) * 16, -66 + row * 17, 28, 13),
                mix(brick, palette.ink, next() * 0.14),
                { lift: 0.1, edge: 0.4 },
              );
        },
      },
    );
    pen.sheet(
      ribbon(
        [
          [60, -28],
          [84, -66],
          [78, -96],
          [102, -140],
        ],
        (way) => 4 * (1 - way) + 1,
      ),
      mix(palette.wallShade, palette.ink, 0.4),
      { lift: 0, edge: 0 },
    );
  });
};

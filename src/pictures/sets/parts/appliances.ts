import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

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

/** A grandfather clock, 210 cm; its pendulum swings in `pendulum`. */
export const tallClock: Part = ({ pen, palette }) => {
  const wood = palette.tint('#7d5138');
  pen.sheet(rectangle(-30, -46, 60, 50), wood, { lift: 0.9 });
  pen.sheet(rectangle(-23, -150, 46, 108), mix(wood, '#ffffff', 0.06), { lift: 0.9 });
  pen.sheet(rounded(-14, -140, 28, 90, 3), mix('#2a1a1c', palette.ink, 0.4), { lift: 0 });
  pen.sheet(
    [
      [-32, -148],
      [32, -148],
      [32, -196],
      [0, -214],
      [-32, -196],
    ],
    wood,
    { lift: 1 },
  );
  pen.sheet(ellipse(0, -174, 19), palette.tint('#f6efdd'), { lift: 0.3 });
  pen.sheet(strip([0, -174], [-7, -181], 2.4), palette.ink, { lift: 0.1 });
  pen.sheet(strip([0, -174], [9, -184], 2), palette.ink, { lift: 0.1 });
};

/** A television on its stand, 100 cm; it flickers in `screenGlow`. */
export const television: Part = ({ pen, palette }) => {
  pen.sheet(rectangle(-60, -46, 120, 50), palette.tint('#8f6648'), { lift: 0.9 });
  pen.sheet(rounded(-50, -120, 100, 76, 10), mix(palette.ink, palette.wood, 0.3), { lift: 1 });
  pen.sheet(rounded(-42, -112, 70, 60, 10), mix(palette.far, '#bcd4dc', 0.5), { lift: 0 });
  for (const y of [-100, -84]) pen.sheet(ellipse(39, y, 5), palette.tint('#cdb58a'), { lift: 0.4 });
  for (const side of [-1, 1]) pen.sheet(strip([0, -118], [side * 26, -158], 2.4), palette.ink, { lift: 0.3 });
};

/** A computer on something `up` 77 cm high. */
export const computer: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 77), 1, 0, () => {
    pen.sheet(
      [
        [-12, 0],
        [12, 0],
        [6, -14],
        [-6, -14],
      ],
      palette.tint('#8d9298'),
      { lift: 0.5 },
    );
    pen.sheet(rounded(-34, -60, 68, 48, 5), mix(palette.ink, '#8d9298', 0.35), { lift: 0.9 });
    pen.sheet(rounded(-29, -55, 58, 38, 3), mix('#a9cbd3', palette.far, 0.25), { lift: 0 });
    for (let row = 0; row < 4; row++)
      pen.sheet(rectangle(-23, -49 + row * 8, 24 + ((row * 17) % 20), 3), mix('#f2f6ee', palette.far, 0.1), {
        lift: 0,
        edge: 0,
      });
  });
};

/** A radio with its dial, standing `up` 77 cm high. */
export const radio: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 77), 1, 0, () => {
    pen.sheet(rounded(-28, -38, 56, 39, 9), palette.tint('#a2694a'), { lift: 0.8 });
    for (let slat = 0; slat < 5; slat++)
      pen.sheet(rectangle(-22, -30 + slat * 5.4, 26, 3), mix(palette.tint('#ead9b8'), palette.wood, 0.2), {
        lift: 0,
        edge: 0,
      });
    pen.sheet(ellipse(17, -20, 8), palette.tint('#ead9b8'), { lift: 0.4 });
    pen.sheet(strip([-22, -38], [14, -76], 2), palette.ink, { lift: 0.2 });
  });
};

/** A telephone with its cord, standing `up` 77 cm high. */
export const telephone: Part = (bench) => {
  const { pen, palette } = bench;
  const shell = palette.tint('#4f4a52');
  pen.at(0, -measure(bench, 'up', 77), 1, 0, () => {
    pen.sheet(
      blob([
        [-22, 0, 'corner'],
        [-14, -20],
        [14, -20],
        [22, 0, 'corner'],
      ]),
      shell,
      { lift: 0.7 },
    );
    pen.sheet(ellipse(0, -9, 7), palette.tint('#ead9b8'), { lift: 0.3 });
    pen.sheet(
      ribbon(
        [
          [-26, -20],
          [-18, -30],
          [18, -30],
          [26, -20],
        ],
        8,
      ),
      shell,
      { lift: 0.6 },
    );
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

/** A medical screen on wheels with its wave, and a drip, 180 cm. */
export const drip: Part = ({ pen, palette }) => {
  const steel = palette.tint('#aab4b6');
  pen.sheet(rectangle(-2.5, -186, 5, 188), steel, { lift: 0.5 });
  pen.sheet(rectangle(-16, -188, 32, 5), steel, { lift: 0.4 });
  pen.sheet(rounded(-26, -180, 20, 34, 6), mix('#cfe2e4', palette.far, 0.2), { lift: 0.6 });
  pen.sheet(rounded(12, -120, 62, 46, 5), mix(palette.ink, steel, 0.35), { lift: 0.8 });
  pen.sheet(
    ribbon(
      [
        [18, -96],
        [30, -96],
        [36, -112],
        [42, -82],
        [48, -96],
        [68, -96],
      ],
      2.4,
    ),
    '#9fd6b4',
    { lift: 0, edge: 0 },
  );
  pen.sheet(rectangle(38, -76, 6, 78), steel, { lift: 0.4 });
};

/** A till on a shop's counter, standing `up` 110 cm. */
export const till: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 110), 1, 0, () => {
    pen.sheet(
      [
        [-26, 0],
        [26, 0],
        [20, -24],
        [-20, -24],
      ],
      palette.tint('#9c7a4c'),
      { lift: 0.9 },
    );
    pen.sheet(rounded(-20, -46, 40, 24, 5), palette.tint('#b5925c'), { lift: 0.7 });
    for (let row = 0; row < 2; row++)
      for (let key = 0; key < 5; key++)
        pen.sheet(ellipse(-14 + key * 7, -18 + row * 8, 2.2), palette.tint('#f2ead8'), { lift: 0.2 });
  });
};

import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

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

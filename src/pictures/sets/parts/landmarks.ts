import { ellipse, mix, rectangle, rounded, star, strip } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

/** A lighthouse with red bands, 900 cm high; its beam turns in `beam`. */
export const lighthouse: Part = (bench) => {
  const { pen, palette, lit } = bench;
  const cream = palette.tint(palette.paper);
  const red = palette.tint(palette.pop);
  const ink = mix(palette.near, palette.ink, 0.6);
  const half = (share: number) => 130 - 54 * share;
  const tall = 640;
  pen.sheet(
    [
      [-130, 0],
      [130, 0],
      [76, -tall],
      [-76, -tall],
    ],
    cream,
    { lift: 1.3 },
  );
  for (let index = 0; index < 3; index++) {
    const [low, top] = [0.12 + index * 0.3, 0.27 + index * 0.3];
    pen.sheet(
      [
        [-half(low) - 3, -tall * low],
        [half(low) + 3, -tall * low + 6],
        [half(top) + 3, -tall * top + 6],
        [-half(top) - 3, -tall * top],
      ],
      red,
      { lift: 0.4 },
    );
  }
  pen.sheet(
    [
      [40, -8],
      [128, -8],
      [74, -tall + 6],
      [22, -tall + 6],
    ],
    mix(palette.near, palette.shadow, 0.5),
    { lift: 0, edge: 0, alpha: 0.3 },
  );
  pen.sheet([...ellipse(-10, -80, 36, 38, { from: Math.PI, to: Math.PI * 2 }), [26, 4], [-46, 4]], ink, { lift: 0.3 });
  for (const y of [-330, -520]) pen.sheet(rounded(-24, y, 38, 58, 16), lit ? palette.light : ink, { lift: 0.3 });
  pen.sheet(
    [
      [-118, -tall],
      [118, -tall],
      [102, -tall - 34],
      [-102, -tall - 34],
    ],
    ink,
    { lift: 0.9 },
  );
  pen.sheet(
    rectangle(-60, -tall - 168, 120, 140),
    lit ? mix(palette.light, '#fff8e0', 0.4) : mix(palette.far, palette.paper, 0.4),
    { lift: 0.4 },
  );
  for (const x of [-60, -24, 16, 52]) pen.sheet(rectangle(x, -tall - 168, 8, 140), ink, { lift: 0, edge: 0 });
  pen.sheet(rectangle(-112, -tall - 88, 224, 10), ink, { lift: 0.3 });
  for (let index = -4; index <= 4; index++)
    pen.sheet(rectangle(index * 25 - 3, -tall - 84, 6, 52), ink, { lift: 0, edge: 0 });
  pen.sheet(ellipse(0, -tall - 166, 84, 74, { from: Math.PI, to: Math.PI * 2 }), red, { lift: 0.8 });
  pen.sheet(ellipse(0, -tall - 250, 13), ink, { lift: 0.3 });
  if (lit) pen.glow(0, -tall - 98, 300, palette.light, { strength: 0.1, rings: 5 });
};

/** A steam engine and two carriages side on, 1500 cm. */
export const trainAtPlatform: Part = (bench) => {
  const { pen, palette } = bench;
  const paint = palette.tint('#5c6f7e');
  const carriage = (x: number): void => {
    pen.sheet(rounded(x, -300, 640, 270, 22), paint, { lift: 1.1 });
    pen.sheet(rectangle(x, -150, 640, 22), palette.tint('#e8d9b8'), { lift: 0.3 });
    for (let index = 0; index < 5; index++)
      pen.sheet(
        rounded(x + 34 + index * 120, -266, 88, 92, 10),
        bench.lit ? palette.light : mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.2),
        { lift: 0.2 },
      );
    for (const wheel of [80, 170, 470, 560]) pen.sheet(ellipse(x + wheel, -20, 32), palette.ink, { lift: 0.6 });
  };
  carriage(-1000);
  carriage(-330);
  pen.sheet(rectangle(320, -330, 190, 300), palette.tint('#6c4a4a'), { lift: 1.1 });
  pen.sheet(rounded(360, -296, 110, 96, 8), bench.lit ? palette.light : mix(palette.far, palette.ink, 0.3), {
    lift: 0.2,
  });
  pen.sheet(rounded(490, -226, 330, 176, 60), palette.tint('#54423f'), { lift: 1.1 });
  for (const x of [560, 680]) pen.sheet(rectangle(x, -228, 12, 178), palette.tint('#c9a45c'), { lift: 0.2 });
  pen.sheet(
    [
      [740, -226],
      [790, -226],
      [802, -330],
      [728, -330],
    ],
    palette.ink,
    { lift: 0.7 },
  );
  for (const [x, radius] of [
    [380, 46],
    [500, 46],
    [620, 46],
    [740, 30],
  ] as const) {
    pen.sheet(ellipse(x, -16 - radius * 0.3, radius), palette.ink, { lift: 0.6 });
    pen.sheet(ellipse(x, -16 - radius * 0.3, radius * 0.45), palette.tint('#b6604c'), { lift: 0.3 });
  }
};

/** A hot air balloon, 700 cm. */
export const balloon: Part = ({ pen, palette }) => {
  const colours = ['#d36a52', '#efe0bf', '#6d8ea4', '#efe0bf', '#d36a52'];
  pen.sheet(ellipse(0, -480, 190, 210), palette.tint('#d36a52'), {
    lift: 1,
    inside: () =>
      colours.forEach((colour, index) =>
        pen.sheet(ellipse(0, -480, 200 * (1 - index * 0.22), 214), palette.tint(colour), { lift: 0, edge: 0.3 }),
      ),
  });
  for (const side of [-1, 1])
    pen.sheet(strip([side * 70, -284], [side * 30, -110], 4), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(rounded(-42, -112, 84, 66, 10), palette.tint('#9c7048'), { lift: 0.7 });
};

/** A kite with its tail, 200 cm. */
export const kite: Part = ({ pen, palette }) => {
  pen.sheet(
    [
      [0, -120],
      [54, -40],
      [0, 60],
      [-54, -40],
    ],
    palette.tint(palette.pop),
    { lift: 0.8 },
  );
  pen.sheet(
    [
      [0, -120],
      [54, -40],
      [0, -40],
    ],
    palette.tint('#efe0bf'),
    { lift: 0.2 },
  );
  pen.sheet(
    [
      [0, 60],
      [0, -40],
      [-54, -40],
    ],
    palette.tint('#efe0bf'),
    { lift: 0.2 },
  );
  for (let index = 0; index < 4; index++)
    pen.sheet(star(Math.sin(index * 1.4) * 14, 92 + index * 30, 12, 4, 0.4, index), palette.tint('#d9a55c'), {
      lift: 0.3,
    });
};

import { blob, ellipse, mix, type Point, rectangle, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** A rowing boat, side on, 260 cm, seen from outside. */
export const boat: Part = (bench) => {
  const { pen, palette, next } = bench;
  const hull = palette.tint(next() < 0.5 ? '#a8573f' : '#3f6a7a');
  pen.sheet(
    blob([
      [-130, -52, 'corner'],
      [130, -56, 'corner'],
      [112, -16],
      [84, 4, 'corner'],
      [-88, 4, 'corner'],
      [-112, -16],
    ]),
    hull,
    { lift: 0.9 },
  );
  pen.sheet(
    [
      [-131, -54],
      [132, -58],
      [129, -44],
      [-127, -40],
    ],
    palette.tint('#efe2c6'),
    { lift: 0.4 },
  );
  pen.sheet(
    [
      [-118, -24],
      [118, -28],
      [114, -22],
      [-115, -18],
    ],
    mix(hull, palette.ink, 0.25),
    { lift: 0, edge: 0.2 },
  );
};

/** A sailing boat far out, 300 cm long, 420 high. */
export const sail: Part = ({ pen, palette }) => {
  const cloth = palette.tint('#f6ecd6');
  pen.sheet(
    [
      [-6, -40],
      [-6, -420],
      [-150, -70],
    ],
    cloth,
    { lift: 0.6 },
  );
  pen.sheet(
    [
      [8, -40],
      [8, -390],
      [120, -60],
    ],
    mix(cloth, palette.pop, 0.25),
    { lift: 0.6 },
  );
  pen.sheet(
    [
      [-4, 0],
      [4, 0],
      [3, -430],
      [-3, -430],
    ],
    palette.tint('#6b4636'),
    { lift: 0.4 },
  );
  pen.sheet(
    blob([
      [-160, -44, 'corner'],
      [160, -44, 'corner'],
      [120, 2, 'corner'],
      [-120, 2, 'corner'],
    ]),
    palette.tint('#7c4638'),
    { lift: 0.7 },
  );
};

/** A whale's back, spout and tail over the water, about 340 cm. */
export const whale: Part = ({ pen, palette }) => {
  const skin = palette.dark ? mix(palette.water, palette.paper, 0.36) : mix(palette.near, '#5a6a9a', 0.45);
  const spray = mix(palette.paper, palette.sky.at(-1) ?? palette.paper, 0.3);
  pen.sheet(
    blob([
      [-128, 26],
      [-116, -22],
      [-60, -56],
      [10, -58],
      [70, -36],
      [118, 2],
      [136, 26],
    ]),
    skin,
    { lift: 0.8 },
  );
  pen.sheet(
    blob([
      [-124, 24],
      [-100, 4],
      [-40, 10],
      [0, 26],
    ]),
    mix(skin, palette.paper, 0.45),
    { lift: 0, edge: 0.4 },
  );
  pen.sheet(ellipse(-78, -14, 4.5, 5.5), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(
    blob([
      [158, 24],
      [150, -8],
      [164, -34],
      [140, -58],
      [118, -62],
      [142, -74],
      [170, -58],
      [186, -80],
      [214, -84],
      [202, -62],
      [178, -40],
      [182, -8],
      [182, 24],
    ]),
    skin,
    { lift: 0.8 },
  );
  for (const side of [-1, 0, 1])
    pen.sheet(
      blob([
        [-36, -60],
        [-36 + side * 14, -112],
        [-32 + side * 40, -130],
        [-30 + side * 54, -112],
        [-28 + side * 36, -120],
        [-26 + side * 8, -100],
        [-24, -60],
      ]),
      spray,
      { lift: 0.4 },
    );
};

/** A jetty of planks seen from the side, 500 cm, its deck at the ground line. */
export const jetty: Part = (bench) => {
  const { pen, palette } = bench;
  const wood = palette.tint('#8d6a4d');
  const half = measure(bench, 'length', 500) / 2;
  for (let x = -half + 20; x < half; x += 110) pen.sheet(strut(x, 9, 150), mix(wood, palette.ink, 0.4), { lift: 0.6 });
  pen.sheet(
    [
      [-half, -6],
      [half, -6],
      [half + 6, 16],
      [-half - 6, 16],
    ],
    wood,
    { lift: 1.2 },
  );
  for (let x = -half + 30; x < half; x += 34)
    pen.sheet(
      [
        [x, -5],
        [x + 2, -5],
        [x + 2, 15],
        [x, 15],
      ],
      mix(wood, palette.ink, 0.4),
      { lift: 0, edge: 0 },
    );
};

const strut = (x: number, half: number, length: number): Point[] => [
  [x - half, 0],
  [x + half, 0],
  [x + half * 0.8, length],
  [x - half * 0.8, length],
];

/** The side of a boat the actors stand in: it hides their feet; `length` 1000 cm. */
export const deck: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const half = Math.max(stage.width * 0.62, measure(bench, 'length', 900) / 2);
  const wood = palette.tint('#9a6a48');
  pen.sheet(rectangle(-half, -10, half * 2, 40), mix(wood, '#ffffff', 0.12), { lift: 0.8 });
  for (let x = -half + 30; x < half; x += 62)
    pen.sheet(rectangle(x, -10, 2.4, 16), mix(wood, palette.ink, 0.4), { lift: 0, edge: 0 });
  for (const x of [-half * 0.94, -half * 0.5, half * 0.5, half * 0.94])
    pen.sheet(rectangle(x - 4, -96, 8, 90), wood, { lift: 0.6 });
  for (const y of [-98, -58]) pen.sheet(rectangle(-half, y, half * 2, y < -80 ? 9 : 5), wood, { lift: 0.7 });
  pen.sheet(
    [
      [-half - 20, 6],
      [half + 20, 6],
      [half - 40, 170],
      [-half + 40, 170],
    ],
    mix(wood, palette.ink, 0.3),
    { lift: 1.1 },
  );
};

/** An island on the horizon, 1800 cm wide. */
export const isle: Part = ({ pen, palette }) => {
  pen.sheet(
    blob([
      [-900, 20, 'corner'],
      [-500, -150],
      [-140, -260],
      [120, -190],
      [420, -90],
      [900, 20, 'corner'],
    ]),
    mix(palette.far, palette.mid, 0.3),
    { lift: 0.6 },
  );
};

/** Water falling over rocks, 300 cm wide and 420 high. */
export const waterfall: Part = ({ pen, palette, next }) => {
  const rock = mix(palette.tint('#8d8791'), palette.mid, 0.35);
  pen.sheet(
    blob([
      [-260, 20, 'corner'],
      [-230, -300],
      [-120, -430],
      [130, -440],
      [240, -280],
      [270, 20, 'corner'],
    ]),
    rock,
    { lift: 1 },
  );
  const water = mix(palette.water, palette.paper, 0.45);
  pen.sheet(
    blob([
      [-70, -410, 'corner'],
      [76, -414, 'corner'],
      [90, -150],
      [104, 10, 'corner'],
      [-104, 10, 'corner'],
      [-82, -160],
    ]),
    water,
    { lift: 0.5 },
  );
  for (let index = 0; index < 6; index++)
    pen.tissue(strip([-54 + index * 22, -390], [-70 + index * 28, between(next, -80, 0)], 5), palette.paper, 0.6);
  for (const x of [-90, -30, 30, 92]) pen.sheet(ellipse(x, 8, 40, 20), palette.paper, { lift: 0.5, alpha: 0.9 });
};

import { blob, ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** What makes a room of work or waiting this one: a barber's chair, casks, an easel, a vault's door. */

/** A barber's chair before its mirror, 130 cm. */
export const barberChair: Part = ({ pen, palette }) => {
  const leather = palette.tint('#8f3a40');
  const steel = palette.tint('#c9ccc8');
  pen.sheet(ellipse(0, 0, 36, 8), steel, { lift: 0.6 });
  pen.sheet(rectangle(-8, -36, 16, 36), steel, { lift: 0.6 });
  pen.sheet(rounded(-34, -122, 68, 74, 16), leather, { lift: 1 });
  pen.sheet(rounded(-20, -146, 40, 28, 10), leather, { lift: 0.8 });
  pen.sheet(rounded(-38, -60, 76, 24, 9), mix(leather, '#ffffff', 0.08), { lift: 0.8 });
  for (const x of [-50, 36]) pen.sheet(rounded(x, -82, 14, 44, 6), steel, { lift: 0.7 });
  pen.sheet(strip([-26, -22], [26, -22], 6), steel, { lift: 0.5 });
};

/** A barber's pole, its stripes climbing, `up` 130 cm. */
export const barberPole: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  pen.at(0, -measure(bench, 'up', 130), 1, 0, () => {
    pen.sheet(rounded(-13, -110, 26, 120, 10), palette.tint('#f3ecdc'), { lift: 0.9 });
    pen.clip(rectangle(-11, -98, 22, 96), () => {
      for (let stripe = -1; stripe < 5; stripe++) {
        const y = -98 + stripe * 36 - ((seconds * 22) % 36);
        pen.part(stripe, () => {
          pen.sheet(
            [
              [-12, y + 20],
              [12, y],
              [12, y + 12],
              [-12, y + 32],
            ],
            palette.tint('#c9483f'),
            { lift: 0, edge: 0 },
          );
          pen.sheet(
            [
              [-12, y + 38],
              [12, y + 18],
              [12, y + 26],
              [-12, y + 46],
            ],
            palette.tint('#4f6f9c'),
            { lift: 0, edge: 0 },
          );
        });
      }
    });
    for (const y of [-120, -4]) pen.sheet(rounded(-16, y, 32, 14, 6), palette.tint('#c9a45c'), { lift: 0.6 });
  });
};

/** Casks lying in two rows, five of them, 330 cm. */
export const casks: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#8d5f42');
  for (const [x, y] of [
    [-110, -52],
    [0, -52],
    [110, -52],
    [-55, -146],
    [55, -146],
  ] as const) {
    const tone = mix(wood, palette.ink, next() * 0.16);
    pen.sheet(ellipse(x, y, 52), mix(tone, palette.ink, 0.22), { lift: 1 });
    pen.sheet(ellipse(x, y, 43), tone, { lift: 0.2 });
    for (const board of [-26, -9, 9, 26])
      pen.sheet(
        rectangle(x + board, y - Math.sqrt(43 ** 2 - board ** 2), 1.6, 2 * Math.sqrt(43 ** 2 - board ** 2)),
        palette.ink,
        { lift: 0, edge: 0, alpha: 0.3 },
      );
    pen.sheet(ellipse(x, y + 24, 5), palette.tint('#c9a45c'), { lift: 0.5 });
  }
};

/** The round steel door of a vault, open a little, 240 cm. */
export const vaultDoor: Part = ({ pen, palette }) => {
  const steel = mix(palette.tint('#a9b0b4'), palette.ink, palette.dark ? 0.3 : 0.08);
  pen.sheet(ellipse(0, -126, 138), mix(steel, palette.ink, 0.4), { lift: 0.8 });
  pen.sheet(ellipse(-20, -126, 120), steel, { lift: 1.2 });
  pen.sheet(ellipse(-20, -126, 96), mix(steel, '#ffffff', 0.12), { lift: 0.4 });
  for (let bolt = 0; bolt < 12; bolt++)
    pen.sheet(
      ellipse(-20 + Math.cos(bolt * 0.5236) * 108, -126 + Math.sin(bolt * 0.5236) * 108, 6),
      mix(steel, palette.ink, 0.35),
      { lift: 0.4 },
    );
  pen.sheet([...ellipse(-20, -126, 44), ...ellipse(-20, -126, 36).reverse()], palette.tint('#c9a45c'), { lift: 0.8 });
  for (let spoke = 0; spoke < 5; spoke++)
    pen.sheet(
      strip([-20, -126], [-20 + Math.cos(spoke * 1.257) * 54, -126 + Math.sin(spoke * 1.257) * 54], 7),
      palette.tint('#c9a45c'),
      { lift: 0.7 },
    );
};

/** A wall of small numbered doors, `width` 300 by 260 cm. */
export const depositBoxes: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const steel = mix(palette.tint('#b3a88f'), palette.wallShade, 0.25);
  pen.sheet(rectangle(-half, -272, half * 2, 276), mix(steel, palette.ink, 0.35), { lift: 0.8 });
  for (let row = 0; row < 7; row++)
    for (let x = -half + 5; x < half - 30; x += 42) {
      pen.sheet(
        rectangle(x, -266 + row * 38, 38, 34),
        mix(steel, next() < 0.5 ? '#ffffff' : palette.ink, next() * 0.1),
        { lift: 0.3, edge: 0.6 },
      );
      pen.sheet(ellipse(x + 30, -248 + row * 38, 2.6), palette.tint('#d9b566'), { lift: 0.1, edge: 0 });
    }
};

/** An easel with a picture half painted, 190 cm. */
export const easel: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#9a6a45');
  for (const [x, to] of [
    [-52, -8],
    [52, 8],
    [4, 2],
  ] as const)
    pen.sheet(strip([x, 4], [to, -196], 8), wood, { lift: 0.7 });
  pen.sheet(rectangle(-58, -172, 116, 96), palette.tint('#f3ecdc'), { lift: 0.9 });
  const colours = ['#d98a5a', '#6f93a8', '#8a9c62', '#d9b566'];
  for (let stroke = 0; stroke < 6; stroke++)
    pen.sheet(
      blob([
        [-46 + stroke * 14, -96 - next() * 20],
        [-30 + stroke * 12, -130 - next() * 30],
        [-12 + stroke * 10, -110],
        [-24 + stroke * 11, -90],
      ]),
      palette.tint(colours[stroke % 4] ?? '#d98a5a'),
      { lift: 0.1, edge: 0.5 },
    );
  pen.sheet(rectangle(-62, -76, 124, 9), wood, { lift: 0.8 });
};

/** A long table of a board's with chairs along it, 560 cm. */
export const longTable: Part = ({ pen, palette }) => {
  const wood = palette.tint('#7d5238');
  const leather = mix(palette.ink, palette.tint('#55606e'), 0.5);
  for (let seat = 0; seat < 6; seat++) pen.sheet(rounded(-258 + seat * 90, -128, 58, 66, 14), leather, { lift: 0.7 });
  pen.sheet(
    [
      [-280, -84],
      [280, -84],
      [306, -62],
      [-306, -62],
    ],
    mix(wood, '#ffffff', 0.16),
    { lift: 1 },
  );
  pen.sheet(rectangle(-306, -62, 612, 12), wood, { lift: 0.8 });
  for (const x of [-190, 150]) pen.sheet(rectangle(x, -50, 40, 54), mix(wood, palette.ink, 0.25), { lift: 0.6 });
  for (let paper = 0; paper < 5; paper++)
    pen.sheet(
      [
        [-230 + paper * 104, -78],
        [-200 + paper * 104, -78],
        [-206 + paper * 104, -69],
        [-240 + paper * 104, -69],
      ],
      palette.tint('#f5eddb'),
      { lift: 0.2, edge: 0.4 },
    );
};

/** A pane of dark glass behind which somebody may watch, 260 by 120 cm, `up` 110. */
export const oneWayMirror: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  pen.at(0, -measure(bench, 'up', 110), 1, 0, () => {
    pen.sheet(rectangle(-140, -132, 280, 142), mix(palette.ink, palette.wallShade, 0.4), { lift: 0.8 });
    pen.sheet(rectangle(-130, -122, 260, 122), mix(palette.tint('#5f7480'), palette.ink, 0.45), { lift: 0 });
    pen.clip(rectangle(-130, -122, 260, 122), () => {
      const x = Math.sin(seconds * 0.5) * 12;
      pen.sheet(
        blob([
          [40 + x, 4, 'corner'],
          [46 + x, -50],
          [70 + x, -62],
          [94 + x, -48],
          [100 + x, 4, 'corner'],
        ]),
        palette.ink,
        { lift: 0, edge: 0, alpha: 0.4 },
      );
      pen.sheet(ellipse(70 + x, -76, 17, 20), palette.ink, { lift: 0, edge: 0, alpha: 0.4 });
      pen.sheet(
        [
          [-110, -122],
          [-60, -122],
          [-96, 0],
          [-130, 0],
          [-130, -54],
        ],
        '#ffffff',
        { lift: 0, edge: 0, alpha: 0.12 },
      );
    });
  });
};

/** Skins and blankets on a bench of snow, 220 cm. */
export const furs: Part = ({ pen, palette, next }) => {
  pen.sheet(rounded(-115, -50, 230, 54, 12), mix('#dce8ee', palette.ambient, palette.dark ? 0.4 : 0.1), { lift: 0.9 });
  for (const [x, colour] of [
    [-90, '#8d6f58'],
    [-20, '#b5795c'],
    [46, '#a8926e'],
  ] as const)
    pen.sheet(
      blob([
        [x - 30, -54],
        [x, -72 - next() * 8],
        [x + 50, -62],
        [x + 62, -22],
        [x + 30, -6],
        [x + 6, -20],
        [x - 24, -8],
      ]),
      palette.tint(colour),
      { lift: 0.7 },
    );
};

/** A cloth hung to dry or to hide, stirring, 120 cm. */
export const swayingCloth: Part = ({ pen, palette, seconds }) => {
  const sway = Math.sin(seconds * 1.1) * 7;
  pen.sheet(strip([-70, -212], [70, -212], 5), palette.tint('#8a6244'), { lift: 0.6 });
  pen.sheet(
    blob([
      [-58, -210, 'corner'],
      [58, -210, 'corner'],
      [54 + sway * 0.4, -120],
      [60 + sway, -36, 'corner'],
      [10 + sway * 1.2, -44],
      [-50 + sway, -30, 'corner'],
      [-56 + sway * 0.4, -120],
    ]),
    mix(palette.tint('#d8c9a8'), palette.wallShade, 0.15),
    { lift: 0.8 },
  );
};

import { blob, ellipse, mix, type Point, rectangle, rounded, star, strip } from '../../paper/index.ts';
import type { Part } from '../bench.ts';
import { snowPaper } from '../craft/papers.ts';

/** A snowman, 150 cm. */
export const snowman: Part = ({ pen, palette }) => {
  const snow = snowPaper(palette);
  for (const [y, radius] of [
    [-34, 44],
    [-92, 33],
    [-136, 23],
  ] as const)
    pen.sheet(ellipse(0, y, radius, radius * 0.95), snow, { lift: 0.8 });
  pen.sheet(
    [
      [0, -138],
      [26, -132],
      [0, -130],
    ],
    palette.tint('#e08a4a'),
    { lift: 0.4 },
  );
  for (const [x, y] of [
    [-8, -144],
    [9, -144],
    [0, -100],
    [0, -84],
  ] as const)
    pen.sheet(ellipse(x, y, 2.6), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(rectangle(-26, -158, 52, 6), palette.ink, { lift: 0.5 });
  pen.sheet(rectangle(-16, -184, 32, 28), palette.ink, { lift: 0.5 });
  pen.sheet(
    blob([
      [-24, -122],
      [0, -114],
      [24, -122],
      [22, -112],
      [0, -105],
      [-22, -112],
    ]),
    palette.tint(palette.pop),
    { lift: 0.5 },
  );
};

/** A swing in its frame, 230 cm. */
export const swing: Part = ({ pen, palette }) => {
  const iron = palette.tint('#b86a4e');
  for (const side of [-1, 1])
    for (const foot of [-26, 26]) pen.sheet(strip([side * 130, -228], [side * 130 + foot, 4], 8), iron, { lift: 0.7 });
  pen.sheet(strip([-140, -228], [140, -228], 10), iron, { lift: 0.9 });
  for (const x of [-62, 62]) {
    for (const rope of [-20, 20])
      pen.sheet(strip([x + rope, -224], [x + rope, -52], 2.6), mix(palette.ink, palette.paper, 0.3), { lift: 0.3 });
    pen.sheet(rectangle(x - 27, -56, 54, 8), palette.tint('#8c6a4a'), { lift: 0.7 });
  }
};

/** A slide with its ladder, 210 cm. */
export const slide: Part = ({ pen, palette }) => {
  const rail = palette.tint('#6f93ab');
  for (const x of [-98, -74]) pen.sheet(strip([x, 4], [x + 14, -196], 7), palette.tint('#b4644a'), { lift: 0.6 });
  for (let rung = 0; rung < 6; rung++)
    pen.sheet(
      strip([-98 + rung * 2.2, -18 - rung * 30], [-72 + rung * 2.2, -18 - rung * 30], 6),
      palette.tint('#b4644a'),
      { lift: 0.4 },
    );
  pen.sheet(
    blob([
      [-92, -186, 'corner'],
      [-52, -184],
      [40, -70],
      [86, -22],
      [134, -18, 'corner'],
      [134, -4, 'corner'],
      [80, -4],
      [30, -50],
      [-60, -164],
      [-92, -168, 'corner'],
    ]),
    rail,
    { lift: 1 },
  );
};

/** A striped parasol with its mat, 220 cm. */
export const parasol: Part = ({ pen, palette }) => {
  pen.sheet(strip([-30, 4], [6, -212], 6), palette.tint('#efe2c6'), { lift: 0.6 });
  const rib = (angle: number): Point => [6 + Math.cos(angle) * 118, -168 + Math.sin(angle) * 70];
  for (let index = 0; index < 6; index++) {
    const [from, to] = [Math.PI + (index / 6) * Math.PI, Math.PI + ((index + 1) / 6) * Math.PI];
    pen.sheet(
      [[6, -222], rib(from), [(rib(from)[0] + rib(to)[0]) / 2, (rib(from)[1] + rib(to)[1]) / 2 + 8], rib(to)],
      palette.tint(index % 2 ? '#f5ead3' : '#d5694f'),
      { lift: 0.7 },
    );
  }
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

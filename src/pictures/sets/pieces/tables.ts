import { ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** A table seen from the front, `width` 150 cm, 74 high; `cloth` 1 lays a cloth on it. */
export const table: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 150) / 2;
  const wood = palette.tint('#b57f52');
  for (const side of [-1, 1])
    pen.sheet(
      [
        [side * half * 0.84 - 5, -70],
        [side * half * 0.84 + 5, -70],
        [side * half * 0.84 + 4, 4],
        [side * half * 0.84 - 4, 4],
      ],
      mix(wood, palette.ink, 0.2),
      { lift: 0.6 },
    );
  pen.sheet(rectangle(-half * 0.9, -70, half * 1.8, 12), mix(wood, palette.ink, 0.16), { lift: 0.4 });
  pen.sheet(rectangle(-half, -77, half * 2, 9), wood, { lift: 1.1 });
  if (measure(bench, 'cloth', 0) === 0) return;
  const cloth = palette.tint('#f3e9d4');
  pen.sheet(
    [
      [-half * 0.7, -79],
      [half * 0.7, -79],
      [half * 0.72, -46],
      [-half * 0.72, -46],
    ],
    cloth,
    { lift: 0.6 },
  );
  for (let index = 0; index < 6; index++)
    pen.sheet(rectangle(-half * 0.66 + index * half * 0.23, -54, half * 0.1, 6), palette.tint('#c4705c'), {
      lift: 0,
      edge: 0.3,
    });
};

/** A writing desk from the front, 150 cm, with drawers and papers. */
export const desk: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#93653f');
  for (const x of [-74, 38]) {
    pen.sheet(rectangle(x, -68, 36, 72), wood, { lift: 0.9 });
    for (let drawer = 0; drawer < 3; drawer++) {
      pen.sheet(rounded(x + 4, -64 + drawer * 22, 28, 18, 2), mix(wood, '#ffffff', 0.08), { lift: 0.3 });
      pen.sheet(ellipse(x + 18, -55 + drawer * 22, 2), palette.tint('#d0ab62'), { lift: 0.2 });
    }
  }
  pen.sheet(rectangle(-80, -77, 160, 10), mix(wood, '#ffffff', 0.08), { lift: 1.1 });
  for (let sheet = 0; sheet < 3; sheet++)
    pen.sheet(
      [
        [-52 + sheet * 5, -80 - sheet],
        [-18 + sheet * 6, -80 - sheet],
        [-20 + sheet * 6, -77],
        [-54 + sheet * 5, -77],
      ],
      palette.tint('#f5eddb'),
      { lift: 0.3 },
    );
  for (let book = 0; book < 3; book++)
    pen.sheet(
      rectangle(28, -84 - book * 7, 38 - next() * 8, 7),
      palette.tint(['#9a6a5c', '#6d8794', '#b99a60'][book] ?? '#9a6a5c'),
      { lift: 0.3 },
    );
};

/** A school desk with its bench, 110 cm. */
export const schoolDesk: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#bd8d5c');
  for (const x of [-44, 40])
    pen.sheet(
      [
        [x, -62],
        [x + 6, -62],
        [x + 10, 4],
        [x - 4, 4],
      ],
      mix(palette.ink, wood, 0.35),
      { lift: 0.5 },
    );
  pen.sheet(
    [
      [-56, -66],
      [56, -66],
      [60, -54],
      [-60, -54],
    ],
    wood,
    { lift: 1 },
  );
  if (next() < 0.6)
    pen.sheet(
      [
        [-30, -69],
        [4, -69],
        [6, -65],
        [-32, -65],
      ],
      palette.tint('#eee2c9'),
      { lift: 0.3 },
    );
};

/** A dresser or chest of drawers, 120 by 90 cm. */
export const dresser: Part = ({ pen, palette }) => {
  const wood = palette.tint('#9c6d49');
  pen.sheet(rectangle(-60, -92, 120, 96), wood, { lift: 1 });
  for (let row = 0; row < 3; row++)
    for (const x of [-54, 3]) {
      pen.sheet(rounded(x, -82 + row * 27, 51, 22, 3), mix(wood, '#ffffff', 0.09), { lift: 0.3 });
      pen.sheet(ellipse(x + 25, -71 + row * 27, 2.8), palette.tint('#d0ab62'), { lift: 0.3 });
    }
  pen.sheet(rectangle(-65, -98, 130, 8), mix(wood, palette.ink, 0.1), { lift: 0.8 });
};

/** A long counter, `width` 420 cm, 105 high, with stools when `stools` is set. */
export const counter: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 420) / 2;
  const wood = mix(palette.tint('#8c5c40'), palette.wallShade, 0.1);
  pen.sheet(rectangle(-half, -100, half * 2, 104), wood, { lift: 1.1 });
  for (let x = -half + 12; x < half - 40; x += 68)
    pen.sheet(rounded(x, -84, 56, 74, 3), mix(wood, palette.ink, 0.18), { lift: 0.2 });
  pen.sheet(rectangle(-half - 10, -110, half * 2 + 20, 14), mix(wood, palette.light, 0.16), { lift: 1.1 });
  for (let index = 0; index < measure(bench, 'stools', 0); index++) {
    const x = -half * 0.66 + index * ((half * 1.32) / Math.max(1, measure(bench, 'stools', 0) - 1));
    pen.sheet(rectangle(x - 3, -66, 6, 70), palette.ink, { lift: 0.4 });
    pen.sheet(rounded(x - 20, -76, 40, 12, 6), palette.tint('#b0695a'), { lift: 0.8 });
  }
};

/** A workbench with a vice and shavings, 210 cm. */
export const workbench: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#a1754c');
  for (const x of [-92, 78]) pen.sheet(rectangle(x, -76, 14, 80), mix(wood, palette.ink, 0.22), { lift: 0.6 });
  pen.sheet(rectangle(-88, -34, 176, 12), mix(wood, palette.ink, 0.15), { lift: 0.5 });
  pen.sheet(rectangle(-108, -90, 216, 18), wood, { lift: 1.1 });
  pen.sheet(rounded(54, -112, 34, 24, 4), palette.tint('#7d8588'), { lift: 0.7 });
  pen.sheet(strip([88, -100], [108, -100], 5), palette.tint('#9aa3a6'), { lift: 0.4 });
  for (let index = 0; index < 4; index++)
    pen.sheet(ellipse(-70 + index * 24, -94, 7 + next() * 3, 5), palette.tint('#dcbf8c'), { lift: 0.4 });
};

import { blob, ellipse, mix, rectangle, rounded } from '../../paper/index.ts';
import { type Bench, measure, type Part } from '../bench.ts';

/** A chair from the front, its seat 46 cm high. `back` 0 makes it a stool, `soft` 1 an armchair. */
export const chair: Part = (bench) => {
  const { pen, palette } = bench;
  if (measure(bench, 'soft', 0) === 1) return armchair(bench);
  const wood = palette.tint(measure(bench, 'dark', 0) === 1 ? '#6f4a38' : '#a8734b');
  if (measure(bench, 'back', 1) === 1) {
    for (const x of [-21, 17]) pen.sheet(rectangle(x, -98, 5, 60), wood, { lift: 0.5 });
    for (const y of [-96, -78]) pen.sheet(rounded(-23, y, 46, 10, 4), wood, { lift: 0.6 });
  }
  for (const x of [-22, 17]) pen.sheet(rectangle(x, -46, 5, 50), mix(wood, palette.ink, 0.2), { lift: 0.4 });
  pen.sheet(rounded(-26, -50, 52, 9, 4), mix(wood, '#ffffff', 0.06), { lift: 0.8 });
};

function armchair({ pen, palette }: Bench): void {
  const cloth = mix(palette.tint('#a37a72'), palette.wallShade, 0.15);
  pen.sheet(rounded(-46, -112, 92, 90, 26), cloth, { lift: 1 });
  pen.sheet(rounded(-40, -54, 80, 30, 10), mix(cloth, '#ffffff', 0.08), { lift: 0.7 });
  for (const x of [-60, 34]) pen.sheet(rounded(x, -72, 26, 68, 12), mix(cloth, palette.ink, 0.1), { lift: 0.8 });
  pen.sheet(rectangle(-44, -30, 88, 28), mix(cloth, palette.ink, 0.16), { lift: 0.3 });
}

/** A sofa, 200 cm. */
export const sofa: Part = ({ pen, palette, next }) => {
  const own = ['#8d8f9e', '#a9756a', '#7f9488', '#b79a6e'][Math.floor(next() * 4)] ?? '#8d8f9e';
  const cloth = mix(palette.tint(own), palette.wallShade, 0.2);
  pen.sheet(rounded(-100, -92, 200, 80, 22), cloth, { lift: 1 });
  for (const x of [-88, 2]) pen.sheet(rounded(x, -52, 86, 28, 9), mix(cloth, '#ffffff', 0.1), { lift: 0.7 });
  pen.sheet(rectangle(-96, -30, 192, 26), mix(cloth, palette.ink, 0.14), { lift: 0.4 });
  for (const x of [-118, 88]) pen.sheet(rounded(x, -68, 30, 64, 13), mix(cloth, palette.ink, 0.06), { lift: 0.9 });
  pen.at(-54, -60, 1, 0.2, () => pen.sheet(rounded(-19, -19, 38, 38, 7), palette.tint('#d8b98a'), { lift: 0.7 }));
};

const QUILTS = ['#8f9fb8', '#b98a80', '#9aa886', '#b59cb0', '#c7b184'];

/** A bed from the side, 205 cm, headboard on the left, quilt 55 high. `iron` 1 is a hospital's, `bunk` 1 a plank in a cell. */
export const bed: Part = (bench) => {
  const { pen, palette, next } = bench;
  const iron = measure(bench, 'iron', 0) === 1;
  const frame = iron ? palette.tint('#b9c2c4') : palette.tint('#93623f');
  const quilt = iron
    ? palette.tint('#dfe6e4')
    : mix(palette.tint(QUILTS[Math.floor(next() * QUILTS.length)] ?? '#8f9fb8'), palette.wallShade, 0.1);
  if (iron) for (const y of [-108, -90, -72]) pen.sheet(rectangle(-106, y, 5, 5), frame, { lift: 0.3 });
  pen.sheet(rounded(-112, -112, 12, 116, 5), frame, { lift: 0.9 });
  pen.sheet(rounded(100, -76, 10, 80, 5), frame, { lift: 0.8 });
  pen.sheet(rectangle(-104, -40, 208, 18), frame, { lift: 0.6 });
  pen.sheet(rounded(-100, -56, 200, 24, 8), palette.tint('#f3ecdc'), { lift: 0.6 });
  pen.sheet(rounded(-98, -76, 54, 26, 12), palette.tint('#fbf6ea'), { lift: 0.7 });
  pen.sheet(
    blob([
      [-40, -64, 'corner'],
      [0, -70],
      [60, -64],
      [102, -60, 'corner'],
      [104, -26, 'corner'],
      [40, -20],
      [-38, -26, 'corner'],
    ]),
    quilt,
    { lift: 0.9 },
  );
  if (!iron)
    for (const x of [-12, 22, 56])
      pen.sheet(rounded(x, -58, 22, 22, 4), mix(quilt, '#ffffff', 0.22), { lift: 0.1, edge: 0.4 });
};

/** A rug lying on the floor, `width` 260 cm. */
export const rug: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 260) / 2;
  const wool = mix(palette.tint('#a8756a'), palette.wallShade, 0.3);
  pen.sheet(ellipse(0, 0, half, half * 0.15), wool, { lift: 0.3 });
  pen.sheet(ellipse(0, 0, half * 0.82, half * 0.115), mix(wool, palette.tint('#ead9b8'), 0.4), { lift: 0.1 });
  pen.sheet(ellipse(0, 0, half * 0.62, half * 0.08), wool, { lift: 0.1 });
};

/** A trunk with iron bands, 110 cm. */
export const trunk: Part = ({ pen, palette }) => {
  const leather = palette.tint('#8a6048');
  pen.sheet(rounded(-55, -62, 110, 66, 8), leather, { lift: 1 });
  pen.sheet(rounded(-57, -66, 114, 24, 9), mix(leather, '#ffffff', 0.1), { lift: 0.6 });
  for (const x of [-34, 24]) pen.sheet(rectangle(x, -66, 9, 70), palette.tint('#c09a5c'), { lift: 0.3 });
};

/** A heap of things under a sheet, boxes and an old frame: attics. */
export const clutter: Part = (bench) => {
  const { pen, palette, next } = bench;
  for (const [x, size] of [
    [-60, 56],
    [-14, 44],
    [-40, 36],
  ] as const)
    pen.sheet(
      rectangle(x - size / 2, -(size * 0.8) - (x === -40 ? 44 : 0), size, size * 0.8),
      palette.tint(['#b08d62', '#9c7f5f', '#bfa27a'][Math.floor(next() * 3)] ?? '#b08d62'),
      { lift: 0.9 },
    );
  pen.sheet(
    blob([
      [20, 4, 'corner'],
      [28, -60],
      [50, -86],
      [78, -70],
      [92, -24],
      [100, 4, 'corner'],
    ]),
    mix(palette.tint('#e2dccd'), palette.wallShade, 0.2),
    { lift: 1 },
  );
};

import { blob, type Colour, curve, ellipse, type Knot, mix, type Outline, type Palette, type Pen, type Point, rectangle, ribbon, rounded, star, strip } from '../../paper/index.ts';
import { type Chance, chance } from '#chance';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { snowPaper, landColour } from './land.ts';
import { band, deep, reach } from './sky.ts';

/** A rowing boat, side on, 260 cm, seen from outside. */
export const boat: Part = (bench) => {
  const { pen, palette, next } = bench;
  const hull = palette.tint(next() < 0.5 ? '#a8573f' : '#3f6a7a');
  pen.sheet(blob([[-130, -52, 'corner'], [130, -56, 'corner'], [112, -16], [84, 4, 'corner'], [-88, 4, 'corner'], [-112, -16]]), hull, { lift: 0.9 });
  pen.sheet([[-131, -54], [132, -58], [129, -44], [-127, -40]], palette.tint('#efe2c6'), { lift: 0.4 });
  pen.sheet([[-118, -24], [118, -28], [114, -22], [-115, -18]], mix(hull, palette.ink, 0.25), { lift: 0, edge: 0.2 });
};

/** A sailing boat far out, 300 cm long, 420 high. */
export const sail: Part = ({ pen, palette }) => {
  const cloth = palette.tint('#f6ecd6');
  pen.sheet([[-6, -40], [-6, -420], [-150, -70]], cloth, { lift: 0.6 });
  pen.sheet([[8, -40], [8, -390], [120, -60]], mix(cloth, palette.pop, 0.25), { lift: 0.6 });
  pen.sheet([[-4, 0], [4, 0], [3, -430], [-3, -430]], palette.tint('#6b4636'), { lift: 0.4 });
  pen.sheet(blob([[-160, -44, 'corner'], [160, -44, 'corner'], [120, 2, 'corner'], [-120, 2, 'corner']]), palette.tint('#7c4638'), { lift: 0.7 });
};

/** A whale's back, spout and tail over the water, about 340 cm. */
export const whale: Part = ({ pen, palette }) => {
  const skin = palette.dark ? mix(palette.water, palette.paper, 0.36) : mix(palette.near, '#5a6a9a', 0.45);
  const spray = mix(palette.paper, palette.sky.at(-1) ?? palette.paper, 0.3);
  pen.sheet(blob([[-128, 26], [-116, -22], [-60, -56], [10, -58], [70, -36], [118, 2], [136, 26]]), skin, { lift: 0.8 });
  pen.sheet(blob([[-124, 24], [-100, 4], [-40, 10], [0, 26]]), mix(skin, palette.paper, 0.45), { lift: 0, edge: 0.4 });
  pen.sheet(ellipse(-78, -14, 4.5, 5.5), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(blob([[158, 24], [150, -8], [164, -34], [140, -58], [118, -62], [142, -74], [170, -58], [186, -80], [214, -84], [202, -62], [178, -40], [182, -8], [182, 24]]), skin, { lift: 0.8 });
  for (const side of [-1, 0, 1])
    pen.sheet(blob([[-36, -60], [-36 + side * 14, -112], [-32 + side * 40, -130], [-30 + side * 54, -112], [-28 + side * 36, -120], [-26 + side * 8, -100], [-24, -60]]), spray, { lift: 0.4 });
};

/** A jetty of planks seen from the side, 500 cm, its deck at the ground line. */
export const jetty: Part = (bench) => {
  const { pen, palette } = bench;
  const wood = palette.tint('#8d6a4d');
  const half = measure(bench, 'length', 500) / 2;
  for (let x = -half + 20; x < half; x += 110) pen.sheet(strut(x, 9, 150), mix(wood, palette.ink, 0.4), { lift: 0.6 });
  pen.sheet([[-half, -6], [half, -6], [half + 6, 16], [-half - 6, 16]], wood, { lift: 1.2 });
  for (let x = -half + 30; x < half; x += 34) pen.sheet([[x, -5], [x + 2, -5], [x + 2, 15], [x, 15]], mix(wood, palette.ink, 0.4), { lift: 0, edge: 0 });
};

const strut = (x: number, half: number, length: number): Point[] => [[x - half, 0], [x + half, 0], [x + half * 0.8, length], [x - half * 0.8, length]];


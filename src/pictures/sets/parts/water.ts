import { blob, type Colour, ellipse, mix, type Palette, type Point } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { deep, overcast, reach } from './sky.ts';

/** Water's paper from the horizon (0), where the sky lies in it, to the nearest wave (1). */
export function waterTone(palette: Palette, tone: number): Colour {
  const sky = palette.sky.at(-1) ?? palette.far;
  return tone < 0.4 ? mix(palette.water, sky, 0.5 - tone * 1.25) : mix(palette.water, palette.near, (tone - 0.4) * 0.9);
}

/** One row of cut waves; `rise` over the ground at this depth, `crest` their height, `length` their length, `tone` their paper. */
export const waves: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const length = measure(bench, 'length', 46);
  const crest = measure(bench, 'crest', 6);
  const y = groundAt(stage, bench.depth) - measure(bench, 'rise', 0);
  const half = reach(stage);
  const outline: Point[] = [];
  for (let x = -half - length * next(); x < half + length; x += length) {
    for (let step = 0; step < 6; step++) outline.push([x + (length * step) / 6, y - crest * Math.sin((Math.PI * step) / 6)]);
  }
  const lift = 0.7 + measure(bench, 'tone', 0.5) * 0.8;
  pen.sheet([...outline, [half + length, deep(stage)], [-half - length, deep(stage)]], waterTone(palette, measure(bench, 'tone', 0.5)), { lift });
};

/** Still water: a flat sheet with a few slivers of sky in it. `rise` lifts its edge over the ground at this depth. */
export const stillWater: Part = (bench) => {
  const { pen, palette, stage, next } = bench;
  const y = groundAt(stage, bench.depth) - measure(bench, 'rise', 0);
  const half = reach(stage);
  pen.sheet([[-half, y], [half, y], [half, deep(stage)], [-half, deep(stage)]], waterTone(palette, measure(bench, 'tone', 0.3)), { lift: 0.6 });
  const shine = mix(palette.sky.at(-1) ?? palette.far, palette.paper, 0.2);
  const span = measure(bench, 'span', 60);
  for (let index = 0; index < 16; index++) {
    const x = (next() - 0.5) * stage.width * 1.6;
    sliver(bench, x, y + 5 + next() * span, between(next, 20, 60), shine, 0.45);
  }
};

function sliver({ pen }: Bench, x: number, y: number, half: number, colour: Colour, alpha: number): void {
  pen.tissue(blob([[x - half, y + 1.5], [x, y - 1.5], [x + half, y + 1.5], [x, y + 4]]), colour, alpha, { edge: 0.3 });
}

/** What sun or moon lay on the water below them: slivers, broader as they come nearer. */
export const glitter: Part = (bench) => {
  const { palette, stage, next } = bench;
  if (overcast(palette)) return;
  const colour = palette.time === 'night' ? palette.paper : mix(palette.light, palette.sky.at(-1) ?? palette.light, 0.3);
  for (let index = 0; index < 9; index++) {
    const y = stage.horizon + 6 + index * index * 1.3;
    sliver(bench, (next() - 0.5) * 26, y, between(next, 14, 30) + index * 3, colour, palette.dark ? 0.6 : 0.4);
  }
};

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

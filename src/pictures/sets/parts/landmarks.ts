import { blob, ellipse, mix, type Point, rectangle, ribbon, rounded, star, strip } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';

/** A lighthouse with red bands, 900 cm high; its beam turns in `beam`. */
export const lighthouse: Part = (bench) => {
  const { pen, palette, lit } = bench;
  const cream = palette.tint(palette.paper);
  const red = palette.tint(palette.pop);
  const ink = mix(palette.near, palette.ink, 0.6);
  const half = (share: number) => 130 - 54 * share;
  const tall = 640;
  pen.sheet([[-130, 0], [130, 0], [76, -tall], [-76, -tall]], cream, { lift: 1.3 });
  for (let index = 0; index < 3; index++) {
    const [low, top] = [0.12 + index * 0.3, 0.27 + index * 0.3];
    pen.sheet([[-half(low) - 3, -tall * low], [half(low) + 3, -tall * low + 6], [half(top) + 3, -tall * top + 6], [-half(top) - 3, -tall * top]], red, { lift: 0.4 });
  }
  pen.sheet([[40, -8], [128, -8], [74, -tall + 6], [22, -tall + 6]], mix(palette.near, palette.shadow, 0.5), { lift: 0, edge: 0, alpha: 0.3 });
  pen.sheet([...ellipse(-10, -80, 36, 38, { from: Math.PI, to: Math.PI * 2 }), [26, 4], [-46, 4]], ink, { lift: 0.3 });
  for (const y of [-330, -520]) pen.sheet(rounded(-24, y, 38, 58, 16), lit ? palette.light : ink, { lift: 0.3 });
  pen.sheet([[-118, -tall], [118, -tall], [102, -tall - 34], [-102, -tall - 34]], ink, { lift: 0.9 });
  pen.sheet(rectangle(-60, -tall - 168, 120, 140), lit ? mix(palette.light, '#fff8e0', 0.4) : mix(palette.far, palette.paper, 0.4), { lift: 0.4 });
  for (const x of [-60, -24, 16, 52]) pen.sheet(rectangle(x, -tall - 168, 8, 140), ink, { lift: 0, edge: 0 });
  pen.sheet(rectangle(-112, -tall - 88, 224, 10), ink, { lift: 0.3 });
  for (let index = -4; index <= 4; index++) pen.sheet(rectangle(index * 25 - 3, -tall - 84, 6, 52), ink, { lift: 0, edge: 0 });
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
    for (let index = 0; index < 5; index++) pen.sheet(rounded(x + 34 + index * 120, -266, 88, 92, 10), bench.lit ? palette.light : mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.2), { lift: 0.2 });
    for (const wheel of [80, 170, 470, 560]) pen.sheet(ellipse(x + wheel, -20, 32), palette.ink, { lift: 0.6 });
  };
  carriage(-1000);
  carriage(-330);
  pen.sheet(rectangle(320, -330, 190, 300), palette.tint('#6c4a4a'), { lift: 1.1 });
  pen.sheet(rounded(360, -296, 110, 96, 8), bench.lit ? palette.light : mix(palette.far, palette.ink, 0.3), { lift: 0.2 });
  pen.sheet(rounded(490, -226, 330, 176, 60), palette.tint('#54423f'), { lift: 1.1 });
  for (const x of [560, 680]) pen.sheet(rectangle(x, -228, 12, 178), palette.tint('#c9a45c'), { lift: 0.2 });
  pen.sheet([[740, -226], [790, -226], [802, -330], [728, -330]], palette.ink, { lift: 0.7 });
  for (const [x, radius] of [[380, 46], [500, 46], [620, 46], [740, 30]] as const) {
    pen.sheet(ellipse(x, -16 - radius * 0.3, radius), palette.ink, { lift: 0.6 });
    pen.sheet(ellipse(x, -16 - radius * 0.3, radius * 0.45), palette.tint('#b6604c'), { lift: 0.3 });
  }
};

/** A planet with a ring, or a cratered one, `size` 150 cm across. */
export const planet: Part = (bench) => {
  const { pen, palette, next } = bench;
  const radius = measure(bench, 'size', 150) / 2;
  const colour = ['#c98a6a', '#7f9bbd', '#b6a0c4', '#cdb67c'][Math.floor(next() * 4)] ?? '#c98a6a';
  const ringed = next() < 0.6;
  const ring = (from: number, to: number): void => {
    const outer = ellipse(0, 0, radius * 1.75, radius * 0.42, { from, to, rotate: -0.25 });
    const inner = ellipse(0, 0, radius * 1.35, radius * 0.28, { from, to, rotate: -0.25 }).reverse();
    pen.sheet([...outer, ...inner], mix(colour, '#f6ecd6', 0.55), { lift: 0.5 });
  };
  pen.glow(0, 0, radius * 1.7, colour, { strength: 0.05, rings: 3, cold: true });
  if (ringed) ring(Math.PI, Math.PI * 2);
  pen.sheet(ellipse(0, 0, radius), colour, {
    lift: 1,
    inside: () => {
      for (let index = 0; index < 4; index++) pen.sheet(blob([[-radius * 1.2, -radius + index * radius * 0.55, 'corner'], [0, -radius * 0.9 + index * radius * 0.55], [radius * 1.2, -radius + index * radius * 0.55, 'corner'], [radius * 1.2, -radius * 0.8 + index * radius * 0.55, 'corner'], [-radius * 1.2, -radius * 0.76 + index * radius * 0.55, 'corner']]), mix(colour, index % 2 ? '#ffffff' : palette.ink, 0.16), { lift: 0, edge: 0.3 });
      pen.sheet(ellipse(radius * 0.62, radius * 0.4, radius * 1.05), mix(colour, palette.ink, 0.5), { lift: 0, edge: 0, alpha: 0.35 });
    },
  });
  if (ringed) ring(0, Math.PI);
};

/** A rocket standing on its fins, 520 cm. */
export const rocket: Part = ({ pen, palette }) => {
  const hull = palette.tint('#e9e2d6');
  for (const side of [-1, 1]) pen.sheet([[side * 50, -150], [side * 128, -40], [side * 118, 8], [side * 50, -50]], palette.tint('#b96552'), { lift: 0.8 });
  pen.sheet(blob([[0, -520], [62, -400], [72, -220], [56, -40, 'corner'], [-56, -40, 'corner'], [-72, -220], [-62, -400]]), hull, { lift: 1.1 });
  pen.sheet(blob([[0, -520], [40, -452], [54, -410, 'corner'], [-54, -410, 'corner'], [-40, -452]]), palette.tint('#b96552'), { lift: 0.4 });
  pen.sheet(ellipse(0, -320, 34), palette.tint('#6c8496'), { lift: 0.6 });
  pen.sheet(ellipse(0, -320, 24), mix(palette.light, '#cfe4ea', 0.4), { lift: 0.2 });
  pen.sheet(rectangle(-34, -42, 68, 26), palette.ink, { lift: 0.4 });
};

/** A crater seen from the side, `size` 160 cm. */
export const crater: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = (measure(bench, 'size', 160) / 2) * between(next, 0.6, 1.3);
  const dust = mix(palette.tint('#b9b4bd'), palette.mid, 0.35);
  pen.sheet(ellipse(0, 0, half, half * 0.2), mix(dust, '#ffffff', 0.16), { lift: 0.5 });
  pen.sheet(ellipse(half * 0.04, half * 0.03, half * 0.82, half * 0.14), mix(dust, palette.ink, 0.4), { lift: 0, edge: 0 });
};

/** A branch of coral, `height` 150 cm. */
export const coral: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 150) * between(next, 0.7, 1.2);
  const colour = mix(palette.tint(['#d9776a', '#d99a86', '#a583b8', '#d6b06c'][Math.floor(next() * 4)] ?? '#d9776a'), palette.water, 0.28);
  const limb = (from: Point, angle: number, length: number, width: number, forks: number): void => {
    const to: Point = [from[0] + Math.sin(angle) * length, from[1] - Math.cos(angle) * length];
    pen.sheet(strip(from, to, width, width * 0.85), colour, { lift: 0.6 });
    if (forks > 0) for (const side of [-1, 1]) limb(to, angle + side * between(next, 0.3, 0.65), length * 0.66, width * 0.75, forks - 1);
  };
  limb([0, 6], (next() - 0.5) * 0.2, height * 0.42, height * 0.13, 2);
};

/** Seaweed, `height` 260 cm. */
export const weed: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 260) * between(next, 0.6, 1.2);
  for (const x of [-16, 0, 18]) {
    const sway = (next() - 0.5) * 60;
    pen.sheet(ribbon([[x, 6], [x + sway * 0.5, -height * 0.35], [x - sway * 0.3, -height * 0.7], [x + sway, -height * (0.85 + next() * 0.15)]], (way) => height * 0.09 * Math.sin(Math.PI * (0.2 + way * 0.78))), mix(mix(palette.tint('#5f9a7c'), palette.water, 0.35), palette.ink, next() * 0.14), { lift: 0.6 });
  }
};

/** A sunken chest, 110 cm. */
export const chest: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8d5f42');
  pen.sheet(rectangle(-55, -52, 110, 56), wood, { lift: 1 });
  pen.sheet([[-58, -52], [-50, -84], [50, -84], [58, -52]], mix(wood, palette.ink, 0.15), { lift: 0.8 });
  for (const x of [-40, 32]) pen.sheet(rectangle(x, -84, 8, 88), palette.tint('#c9a45c'), { lift: 0.2 });
  pen.sheet(rounded(-10, -60, 20, 22, 5), palette.tint('#d9b25c'), { lift: 0.4 });
};

/** A hot air balloon, 700 cm. */
export const balloon: Part = ({ pen, palette }) => {
  const colours = ['#d36a52', '#efe0bf', '#6d8ea4', '#efe0bf', '#d36a52'];
  pen.sheet(ellipse(0, -480, 190, 210), palette.tint('#d36a52'), {
    lift: 1,
    inside: () => colours.forEach((colour, index) => pen.sheet(ellipse(0, -480, 200 * (1 - index * 0.22), 214), palette.tint(colour), { lift: 0, edge: 0.3 })),
  });
  for (const side of [-1, 1]) pen.sheet(strip([side * 70, -284], [side * 30, -110], 4), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(rounded(-42, -112, 84, 66, 10), palette.tint('#9c7048'), { lift: 0.7 });
};

/** A kite with its tail, 200 cm. */
export const kite: Part = ({ pen, palette }) => {
  pen.sheet([[0, -120], [54, -40], [0, 60], [-54, -40]], palette.tint(palette.pop), { lift: 0.8 });
  pen.sheet([[0, -120], [54, -40], [0, -40]], palette.tint('#efe0bf'), { lift: 0.2 });
  pen.sheet([[0, 60], [0, -40], [-54, -40]], palette.tint('#efe0bf'), { lift: 0.2 });
  for (let index = 0; index < 4; index++) pen.sheet(star(Math.sin(index * 1.4) * 14, 92 + index * 30, 12, 4, 0.4, index), palette.tint('#d9a55c'), { lift: 0.3 });
};

/** Birds gliding, in a loose flock of four. */
export const birds: Part = ({ pen, palette, stage, next }) => {
  const feather = mix(palette.paper, palette.near, palette.dark ? 0.3 : 0.45);
  for (let index = 0; index < 4; index++) {
    const [x, y, size] = [(next() - 0.5) * stage.width * 0.7, stage.top * between(next, 0.5, 0.8), between(next, 0.6, 1)];
    pen.at(x, y, size, 0, () => pen.sheet(blob([[-26, -8], [-14, -15], [0, 0, 'corner'], [14, -15], [28, -8], [13, -10], [0, 5, 'corner'], [-13, -10]]), feather, { lift: 0.5 }));
  }
};

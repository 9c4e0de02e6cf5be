import { blob, ellipse, mix, type Point, rectangle, ribbon, rounded, star, strip } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { landColour, snowPaper } from './land.ts';

/** A rock, `size` 60 cm wide. */
export const rock: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = (measure(bench, 'size', 60) / 2) * between(next, 0.7, 1.25);
  const height = half * between(next, 0.9, 1.3);
  const stone = mix(palette.tint('#8d8791'), palette.mid, 0.3);
  pen.sheet([[-half, 6], [-half * 0.9, -height * 0.5], [-half * 0.35, -height], [half * 0.4, -height * 0.9], [half * 0.95, -height * 0.35], [half, 6]], stone, { lift: 0.9 });
  pen.sheet([[half * 0.4, -height * 0.9], [half * 0.95, -height * 0.35], [half, 6], [half * 0.25, 6], [half * 0.1, -height * 0.5]], mix(stone, palette.ink, 0.22), { lift: 0, edge: 0 });
  if (bench.snowy) pen.sheet(blob([[-half * 0.9, -height * 0.45], [-half * 0.3, -height * 1.06], [half * 0.42, -height * 0.98], [half * 0.8, -height * 0.5], [half * 0.2, -height * 0.66], [-half * 0.3, -height * 0.55]]), snowPaper(palette), { lift: 0.4 });
};

/** A picket fence, `length` 400 cm, one metre high. */
export const fence: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'length', 400) / 2;
  const wood = mix(palette.tint('#efe3c9'), palette.mid, measure(bench, 'dark', 0) * 0.7);
  for (const y of [-72, -36]) pen.sheet([[-half - 10, y], [half + 10, y - 2], [half + 10, y + 9], [-half - 10, y + 11]], wood, { lift: 0.6 });
  for (let x = -half; x <= half; x += 40) pen.sheet([[x - 8, 6], [x + 8, 6], [x + 7, -84 + next() * 6], [x, -98 + next() * 6], [x - 7, -84]], wood, { lift: 0.7 });
};

/** A bench of slats, 160 cm, its seat 45 high. */
export const bench: Part = ({ pen, palette }) => {
  const wood = palette.tint('#a8714a');
  for (const x of [-62, 62]) pen.sheet(rectangle(x - 4, -46, 8, 48), mix(palette.ink, wood, 0.2), { lift: 0.5 });
  for (const y of [-84, -70]) pen.sheet(rectangle(-80, y, 160, 10), wood, { lift: 0.7 });
  pen.sheet(rectangle(-84, -49, 168, 9), mix(wood, '#ffffff', 0.1), { lift: 0.9 });
};

/** A street lamp, 340 cm; it burns when it is dark. */
export const lampPost: Part = ({ pen, palette, lit }) => {
  const iron = mix(palette.ink, palette.near, 0.25);
  pen.sheet([[-4, -290], [4, -290], [6, 2], [-6, 2]], iron, { lift: 0.8 });
  pen.sheet(rectangle(-13, -10, 26, 13), iron, { lift: 0.5 });
  pen.sheet([[-12, -288], [12, -288], [18, -328], [-18, -328]], lit ? mix(palette.light, '#fff6dc', 0.4) : mix(palette.paper, palette.far, 0.5), { lift: 0.5 });
  pen.sheet([[-23, -326], [23, -326], [4, -346], [-4, -346]], iron, { lift: 0.6 });
  if (lit) pen.glow(0, -306, 150, palette.light, { strength: 0.085, rings: 4 });
};

/** A signpost with two arms, 210 cm. */
export const signpost: Part = ({ pen, palette }) => {
  const wood = palette.tint('#9a7350');
  pen.sheet(rectangle(-5, -210, 10, 214), wood, { lift: 0.7 });
  pen.sheet([[-12, -200], [70, -200], [86, -184], [70, -168], [-12, -168]], palette.tint('#efe0bf'), { lift: 0.8 });
  pen.sheet([[12, -156], [-64, -156], [-80, -141], [-64, -126], [12, -126]], palette.tint('#e3cfa8'), { lift: 0.8 });
};

/** A tent, 240 cm wide. */
export const tent: Part = ({ pen, palette, lit }) => {
  const cloth = palette.tint('#c98257');
  pen.sheet([[0, -170], [130, 4], [-130, 4]], cloth, { lift: 1 });
  pen.sheet([[0, -170], [34, 4], [-34, 4]], lit ? palette.light : mix(cloth, palette.ink, 0.55), { lift: 0.2 });
  pen.sheet([[0, -170], [-34, 4], [-62, 4]], mix(cloth, '#ffffff', 0.14), { lift: 0.5 });
};

/** Logs for a fire; the flames live in `flames`. */
export const logs: Part = ({ pen, palette }) => {
  const wood = mix(palette.tint('#7a4c36'), palette.ink, 0.25);
  for (const [from, to] of [[[-42, 2], [30, -14]], [[42, 2], [-30, -14]]] as const) pen.sheet(strip(from as Point, to as Point, 15), wood, { lift: 0.7 });
};

/** A snowman, 150 cm. */
export const snowman: Part = ({ pen, palette }) => {
  const snow = snowPaper(palette);
  for (const [y, radius] of [[-34, 44], [-92, 33], [-136, 23]] as const) pen.sheet(ellipse(0, y, radius, radius * 0.95), snow, { lift: 0.8 });
  pen.sheet([[0, -138], [26, -132], [0, -130]], palette.tint('#e08a4a'), { lift: 0.4 });
  for (const [x, y] of [[-8, -144], [9, -144], [0, -100], [0, -84]] as const) pen.sheet(ellipse(x, y, 2.6), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(rectangle(-26, -158, 52, 6), palette.ink, { lift: 0.5 });
  pen.sheet(rectangle(-16, -184, 32, 28), palette.ink, { lift: 0.5 });
  pen.sheet(blob([[-24, -122], [0, -114], [24, -122], [22, -112], [0, -105], [-22, -112]]), palette.tint(palette.pop), { lift: 0.5 });
};

/** A swing in its frame, 230 cm. */
export const swing: Part = ({ pen, palette }) => {
  const iron = palette.tint('#b86a4e');
  for (const side of [-1, 1]) for (const foot of [-26, 26]) pen.sheet(strip([side * 130, -228], [side * 130 + foot, 4], 8), iron, { lift: 0.7 });
  pen.sheet(strip([-140, -228], [140, -228], 10), iron, { lift: 0.9 });
  for (const x of [-62, 62]) {
    for (const rope of [-20, 20]) pen.sheet(strip([x + rope, -224], [x + rope, -52], 2.6), mix(palette.ink, palette.paper, 0.3), { lift: 0.3 });
    pen.sheet(rectangle(x - 27, -56, 54, 8), palette.tint('#8c6a4a'), { lift: 0.7 });
  }
};

/** A slide with its ladder, 210 cm. */
export const slide: Part = ({ pen, palette }) => {
  const rail = palette.tint('#6f93ab');
  for (const x of [-98, -74]) pen.sheet(strip([x, 4], [x + 14, -196], 7), palette.tint('#b4644a'), { lift: 0.6 });
  for (let rung = 0; rung < 6; rung++) pen.sheet(strip([-98 + rung * 2.2, -18 - rung * 30], [-72 + rung * 2.2, -18 - rung * 30], 6), palette.tint('#b4644a'), { lift: 0.4 });
  pen.sheet(blob([[-92, -186, 'corner'], [-52, -184], [40, -70], [86, -22], [134, -18, 'corner'], [134, -4, 'corner'], [80, -4], [30, -50], [-60, -164], [-92, -168, 'corner']]), rail, { lift: 1 });
};

/** A gravestone, 90 cm. */
export const grave: Part = (bench) => {
  const { pen, palette, next } = bench;
  const stone = mix(palette.tint('#9b97a0'), palette.mid, 0.3);
  const lean = (next() - 0.5) * 0.14;
  pen.at(0, 0, between(next, 0.8, 1.15), lean, () => {
    if (next() < 0.3) {
      pen.sheet(rectangle(-8, -110, 16, 116), stone, { lift: 0.8 });
      pen.sheet(rectangle(-32, -86, 64, 15), stone, { lift: 0.6 });
      return;
    }
    pen.sheet([...ellipse(0, -64, 30, 30, { from: Math.PI, to: Math.PI * 2 }), [30, 6], [-30, 6]], stone, { lift: 0.9 });
    for (const y of [-58, -46]) pen.sheet(rectangle(-16, y, 32, 3.5), mix(stone, palette.ink, 0.35), { lift: 0, edge: 0 });
  });
  if (bench.snowy) pen.sheet(ellipse(0, -92, 26, 9), snowPaper(palette), { lift: 0.3 });
};

/** A figure on a plinth, 300 cm. */
export const statue: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#b7b4ae'), palette.far, 0.3);
  pen.sheet([[-48, 4], [48, 4], [42, -96], [-42, -96]], stone, { lift: 1 });
  pen.sheet(rectangle(-54, -108, 108, 14), mix(stone, '#ffffff', 0.15), { lift: 0.7 });
  pen.sheet(blob([[-30, -108, 'corner'], [-24, -190], [-18, -240], [0, -250], [18, -240], [26, -190], [32, -108, 'corner']]), stone, { lift: 0.8 });
  pen.sheet(ellipse(0, -266, 18, 21), stone, { lift: 0.6 });
  pen.sheet(ribbon([[14, -232], [50, -262], [58, -306]], 13), stone, { lift: 0.6 });
};

/** A fountain of two bowls, 200 cm. */
export const fountain: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#b9b3a8'), palette.far, 0.25);
  const water = mix(palette.water, palette.paper, 0.35);
  for (const side of [-1, 1]) pen.tissue(ribbon([[0, -176], [side * 34, -196], [side * 58, -120], [side * 62, -60]], (way) => 12 - way * 5), water, 0.8);
  pen.sheet([[-9, -40], [9, -40], [7, -160], [-7, -160]], stone, { lift: 0.7 });
  pen.sheet(blob([[-52, -124, 'corner'], [52, -124, 'corner'], [28, -100], [-28, -100]]), stone, { lift: 0.7 });
  pen.sheet(ellipse(0, -40, 118, 12), water, { lift: 0.3 });
  pen.sheet([[-126, -40], [126, -40], [110, 6], [-110, 6]], stone, { lift: 1 });
};

/** A well with its roof, 230 cm. */
export const well: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#a39c99'), palette.far, 0.2);
  for (const x of [-54, 54]) pen.sheet(rectangle(x - 6, -180, 12, 120), palette.tint('#8a6244'), { lift: 0.6 });
  pen.sheet([[0, -250], [92, -178], [-92, -178]], palette.tint('#a75a44'), { lift: 1 });
  pen.sheet(rounded(-70, -78, 140, 84, 8), stone, { lift: 1 });
  for (let row = 0; row < 3; row++) for (let column = 0; column < 4; column++) pen.sheet(rounded(-64 + column * 33 + (row % 2) * 8, -72 + row * 25, 26, 18, 5), mix(stone, palette.ink, 0.12), { lift: 0.2 });
};

/** A striped parasol with its mat, 220 cm. */
export const parasol: Part = ({ pen, palette }) => {
  pen.sheet(strip([-30, 4], [6, -212], 6), palette.tint('#efe2c6'), { lift: 0.6 });
  const rib = (angle: number): Point => [6 + Math.cos(angle) * 118, -168 + Math.sin(angle) * 70];
  for (let index = 0; index < 6; index++) {
    const [from, to] = [Math.PI + (index / 6) * Math.PI, Math.PI + ((index + 1) / 6) * Math.PI];
    pen.sheet([[6, -222], rib(from), [(rib(from)[0] + rib(to)[0]) / 2, (rib(from)[1] + rib(to)[1]) / 2 + 8], rib(to)], palette.tint(index % 2 ? '#f5ead3' : '#d5694f'), { lift: 0.7 });
  }
};

/** A market stall with a striped awning, 260 cm; its wares differ. */
export const stall: Part = (bench) => {
  const { pen, palette, next } = bench;
  const cloth = palette.tint(['#b5664d', '#6c86a0', '#7f8d5c', '#9a6a8c'][Math.floor(next() * 4)] ?? '#b5664d');
  const wood = palette.tint('#a77a50');
  for (const x of [-120, 120]) pen.sheet(rectangle(x - 5, -236, 10, 240), wood, { lift: 0.6 });
  pen.sheet(rectangle(-118, -200, 236, 120), mix(palette.ink, cloth, 0.3), { lift: 0.2 });
  if (bench.lit) pen.glow(0, -150, 130, palette.light, { strength: 0.14, rings: 3 });
  pen.sheet([[-132, -92], [132, -92], [126, 4], [-126, 4]], wood, { lift: 1 });
  const wares = ['#d98a4a', '#c9574a', '#8aa65a', '#e6c46a'];
  for (let index = 0; index < 9; index++) pen.sheet(ellipse(-104 + index * 26, -100 - next() * 8, 14, 12), palette.tint(wares[Math.floor((index + next()) / 2.4) % 4] ?? '#d98a4a'), { lift: 0.5 });
  for (let index = 0; index < 8; index++) {
    const x = -144 + index * 36;
    pen.sheet([[x + 8, -262], [x + 40, -262], [x + 36, -206], ...ellipse(x + 18, -206, 18, 10, { from: 0, to: Math.PI }), [x, -206]], index % 2 ? palette.tint('#f3e7cd') : cloth, { lift: 0.7 });
  }
};

/** Two crates and a barrel, 110 cm. */
export const crates: Part = ({ pen, palette }) => {
  const wood = palette.tint('#b08557');
  const crate = (x: number, y: number, size: number): void => {
    pen.sheet(rectangle(x - size / 2, y - size, size, size), wood, { lift: 0.9 });
    for (const share of [0.3, 0.62]) pen.sheet(rectangle(x - size / 2, y - size * share - 4, size, 3), mix(wood, palette.ink, 0.35), { lift: 0, edge: 0 });
    pen.sheet(rectangle(x - size / 2, y - size, 7, size), mix(wood, '#ffffff', 0.12), { lift: 0.3 });
    pen.sheet(rectangle(x + size / 2 - 7, y - size, 7, size), mix(wood, '#ffffff', 0.12), { lift: 0.3 });
  };
  crate(-34, 4, 62);
  crate(-28, -58, 46);
  pen.sheet(blob([[14, -74, 'corner'], [58, -74, 'corner'], [66, -36], [58, 4, 'corner'], [14, 4, 'corner'], [6, -36]]), mix(wood, palette.pop, 0.2), { lift: 0.9 });
  for (const y of [-60, -14]) pen.sheet(rectangle(8, y, 56, 5), mix(palette.ink, wood, 0.3), { lift: 0.2 });
};

/** A heap of drifted snow, `width` 220 cm. */
export const drift: Part = (bench) => {
  const half = measure(bench, 'width', 220) / 2;
  const height = half * between(bench.next, 0.3, 0.5);
  bench.pen.sheet(blob([[-half, 8, 'corner'], [-half * 0.5, -height * 0.6], [half * 0.1, -height], [half * 0.6, -height * 0.5], [half, 8, 'corner']]), mix(snowPaper(bench.palette), bench.palette.far, 0.08), { lift: 0.8 });
};

/** A scarecrow, 190 cm. */
export const scarecrow: Part = ({ pen, palette }) => {
  const straw = palette.tint('#d9b765');
  pen.sheet(rectangle(-4, -150, 8, 154), palette.tint('#80593e'), { lift: 0.6 });
  pen.sheet(strip([-80, -126], [80, -132], 8), palette.tint('#80593e'), { lift: 0.6 });
  pen.sheet([[-76, -138], [78, -142], [76, -116], [34, -112], [38, -50], [-36, -52], [-32, -110], [-74, -114]], palette.tint('#7d8ba0'), { lift: 0.9 });
  for (const side of [-1, 1]) pen.sheet(star(side * 86, -128, 16, 6, 0.4), straw, { lift: 0.4 });
  pen.sheet(ellipse(0, -164, 20, 22), palette.tint('#ead7a8'), { lift: 0.7 });
  for (const x of [-7, 7]) pen.sheet(ellipse(x, -166, 2.6), palette.ink, { lift: 0, edge: 0 });
  pen.sheet([[-34, -176], [34, -178], [12, -184], [2, -214], [-14, -182]], palette.tint('#8a5a3c'), { lift: 0.7 });
};

/** A cliff's edge seen from the side, falling away to the right of the acting line; scenery of `cliff-lighthouse` and `mountain`. */
export const headland: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const left = -stage.width * 1.8 - 300;
  const edge = stage.width * measure(bench, 'edge', 0.1);
  const top = stage.horizon - measure(bench, 'rise', 40);
  const rockColour = mix(landColour({ ...bench, snowy: false }, 0.7), palette.ground, 0.3);
  const foot = stage.bottom + stage.height;
  pen.sheet([[left, top + 6], [edge - 240, top], [edge - 90, top + 6], [edge, top + 24], [edge + 26, top + 70], [edge + 8, top + 100], [edge + 54, top + 140], [edge + 40, top + 190], [edge + 110, foot], [left, foot]], rockColour, { lift: 1.6 });
  for (const [index, y] of [44, 84, 130].entries())
    pen.sheet(blob([[left, top + y, 'corner'], [edge - 340, top + y - 6], [edge - 120, top + y + 6], [edge + index * 12, top + y + 2], [edge + 8 + index * 12, top + y + 14], [edge - 140, top + y + 26], [left, top + y + 20, 'corner']]), mix(rockColour, index % 2 ? palette.ink : palette.pop, index % 2 ? 0.22 : 0.12), { lift: 0.4 });
  const grass = bench.snowy ? snowPaper(palette) : palette.tint(mix(palette.mid, '#6b8f5c', 0.5));
  pen.sheet(blob([[left, top, 'corner'], [edge - 260, top - 6], [edge - 60, top + 2], [edge + 4, top + 26], [edge - 60, top + 28], [edge - 260, top + 18], [left, top + 22, 'corner']]), grass, { lift: 0.6 });
};

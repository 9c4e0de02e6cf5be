import { type Chance } from '#chance';
import { type Colour, ellipse, mix, type Palette, type Pen, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { snowPaper } from './land.ts';

const PLASTERS = ['#d8c3a5', '#c9a98f', '#b9b5a3', '#c7a1a0', '#a9b3b5', '#d3b98a', '#bfa5b4'];

function plaster({ palette, next, depth }: Bench): Colour {
  const local = palette.tint(PLASTERS[Math.floor(next() * PLASTERS.length)] ?? '#d8c3a5');
  const night = palette.dark ? mix(local, palette.mid, 0.62) : local;
  return mix(night, palette.far, Math.min(0.75, (depth - 1) / 8));
}

/** A window in a wall seen from outside: lit, or dark with a little sky in it. */
function pane(pen: Pen, palette: Palette, [x, y, width, height]: readonly [number, number, number, number], lit: boolean): void {
  const glass = lit ? palette.light : mix(palette.sky[0] ?? palette.far, palette.ink, palette.dark ? 0.6 : 0.42);
  pen.sheet(rectangle(x - 4, y - 4, width + 8, height + 8), mix(palette.tint('#efe4cd'), palette.far, palette.dark ? 0.55 : 0.1), { lift: 0.3 });
  pen.sheet(rectangle(x, y, width, height), glass, { lift: 0, edge: 0.4 });
  pen.sheet(rectangle(x + width / 2 - 1.6, y, 3.2, height), mix(palette.ink, palette.far, 0.3), { lift: 0, edge: 0 });
}

/** A town house, `width` 300 by `height` 420 cm to the eaves, gabled or flat, with a door and windows. */
export const townHouse: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const height = measure(bench, 'height', 420) * between(next, 0.85, 1.2);
  const wall = plaster(bench);
  const roof = bench.snowy ? snowPaper(palette) : mix(palette.tint('#8f5a4c'), palette.far, Math.min(0.7, (bench.depth - 1) / 8));
  pen.sheet(rectangle(-half, -height, half * 2, height + 8), wall, { lift: 1.2 });
  const gabled = next() < 0.6;
  if (gabled) pen.sheet([[-half - 16, -height + 6], [-half * 0.1, -height - half * 0.85], [half * 0.1, -height - half * 0.85], [half + 16, -height + 6]], roof, { lift: 1 });
  else pen.sheet(rectangle(-half - 12, -height - 16, half * 2 + 24, 26), roof, { lift: 0.8 });
  if (next() < 0.6) pen.sheet(rectangle(half * 0.4, -height - half * (gabled ? 0.8 : 0.3), 34, half * 0.5), mix(roof, palette.ink, 0.25), { lift: 0.6 });
  const rows = Math.max(1, Math.floor((height - 210) / 130));
  for (let row = 0; row < rows + 1; row++)
    for (const column of [-0.56, 0, 0.56]) {
      if (row === rows && column === 0) continue;
      pane(pen, palette, [column * half * 1.05 - 22, -height + 40 + row * 132, 44, 66], bench.lit && next() < 0.6);
    }
  pen.sheet(rectangle(-27, -124, 54, 130), palette.tint(['#7d5640', '#566b78', '#74603f'][Math.floor(next() * 3)] ?? '#7d5640'), { lift: 0.5 });
  pen.sheet(ellipse(16, -60, 3), palette.light, { lift: 0.2 });
};

/** A tower block for skylines, `width` 420 by `height` 900 cm, its windows in a grid. */
export const tower: Part = (bench) => {
  const { pen, palette, next } = bench;
  const width = measure(bench, 'width', 420) * between(next, 0.7, 1.2);
  const height = measure(bench, 'height', 900) * between(next, 0.6, 1.15);
  const haze = Math.min(0.85, (bench.depth - 1) / 11);
  const wall = mix(mix(palette.mid, palette.near, 0.4), mix(palette.far, palette.sky.at(-1) ?? palette.far, 0.4), haze);
  const step = next();
  const roof: Point[] = step < 0.35 ? [[0, -height - width * 0.3]] : step < 0.65 ? [[-width * 0.2, -height], [-width * 0.2, -height - 60], [width * 0.2, -height - 60], [width * 0.2, -height]] : [];
  pen.sheet([[-width / 2, 20], [-width / 2, -height], ...roof, [width / 2, -height], [width / 2, 20]], wall, { lift: 1.1 });
  if (next() < 0.3) pen.sheet(strip([0, -height], [0, -height - 150], 5), wall, { lift: 0.4 });
  const columns = Math.max(2, Math.floor(width / 95));
  const rows = Math.max(2, Math.floor(height / 110) - 1);
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++) {
      const lit = next() < (bench.lit ? 0.36 : 0.12);
      if (!lit && next() < 0.4) continue;
      const glass = lit ? mix(palette.light, wall, bench.lit ? haze * 0.5 : 0.5) : mix(wall, palette.ink, 0.28);
      pen.sheet(rectangle(-width / 2 + (width / columns) * (column + 0.5) - 17, -height + 40 + row * 108, 34, 56), glass, { lift: lit ? 0.2 : 0, edge: 0.4 });
    }
};

const AWNINGS = ['#b76455', '#5f7f94', '#8a8f56', '#93688a'];

/** A shop with a window, a door and an awning, 340 cm wide; it glows when it is dark. */
export const shopFront: Part = (bench) => {
  const { pen, palette, next } = bench;
  const wall = plaster(bench);
  const cloth = palette.tint(AWNINGS[Math.floor(next() * AWNINGS.length)] ?? '#b76455');
  pen.sheet(rectangle(-170, -330, 340, 338), wall, { lift: 1.2 });
  const glass = bench.lit ? mix(palette.light, '#fff2cc', 0.25) : mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.32);
  pen.sheet(rectangle(-150, -190, 200, 150), glass, { lift: 0.3 });
  pen.sheet(rectangle(74, -206, 78, 212), mix(cloth, palette.ink, 0.3), { lift: 0.5 });
  pen.sheet(rectangle(86, -192, 54, 118), glass, { lift: 0.2 });
  for (const x of [-84, -18]) pen.sheet(rectangle(x, -190, 4, 150), wall, { lift: 0, edge: 0 });
  for (let index = 0; index < 5; index++) {
    const tall = between(next, 22, 52);
    pen.sheet(rounded(-142 + index * 38, -42 - tall, 24, tall, 6), mix(cloth, [palette.paper, palette.ink, palette.light][index % 3] ?? palette.paper, 0.45), { lift: 0.3 });
  }
  for (let index = 0; index < 9; index++) {
    const [top, low] = [-170 + index * 37.8, -178 + index * 39.6];
    pen.sheet([[top, -252], [top + 37.8, -252], [low + 39.6, -204], ...ellipse(low + 19.8, -204, 19.8, 10, { from: 0, to: Math.PI }), [low, -204]], index % 2 ? palette.tint('#f1e6cf') : cloth, { lift: 0.7 });
  }
  pen.sheet(rounded(-140, -314, 280, 48, 8), mix(cloth, palette.ink, 0.45), { lift: 0.8 });
  for (let index = 0; index < 7; index++) pen.sheet(rounded(-112 + index * 33, -302, between(next, 14, 24), 24, 4), mix(palette.paper, cloth, 0.15), { lift: 0.3 });
  if (bench.lit) pen.glow(0, -150, 230, palette.light, { strength: 0.07, rings: 3 });
};

/** A small house with a roof and a chimney, `width` 360 cm. */
export const cottage: Part = (bench) => {
  const { pen, palette, next } = bench;
  const scale = measure(bench, 'width', 360) / 360;
  pen.at(0, 0, scale, 0, () => {
    const far = Math.min(0.7, (bench.depth - 1) / 9);
    const wall = mix(palette.dark ? mix(palette.tint('#eadcc4'), palette.mid, 0.5) : palette.tint('#eadcc4'), palette.far, far);
    const roof = bench.snowy ? snowPaper(palette) : mix(palette.tint('#a65a48'), palette.far, far);
    pen.sheet(rectangle(96, -350, 46, 110), mix(roof, palette.ink, 0.3), { lift: 0.5 });
    pen.sheet(rectangle(-180, -190, 360, 198), wall, { lift: 1 });
    pen.sheet([[-216, -182], [-126, -330], [130, -330], [216, -182]], roof, { lift: 1 });
    pane(pen, palette, [-130, -140, 70, 70], bench.lit);
    pane(pen, palette, [80, -140, 60, 70], bench.lit && next() < 0.7);
    pen.sheet([...ellipse(0, -112, 34, 36, { from: Math.PI, to: Math.PI * 2 }), [34, 8], [-34, 8]], mix(palette.tint('#74513f'), palette.far, far), { lift: 0.4 });
  });
};

/** A church with a steeple, 900 cm high. */
export const churchTower: Part = (bench) => {
  const { pen, palette } = bench;
  const far = Math.min(0.7, (bench.depth - 1) / 9);
  const stone = mix(palette.dark ? mix(palette.tint('#d9cdb9'), palette.mid, 0.5) : palette.tint('#d9cdb9'), palette.far, far);
  const roof = bench.snowy ? snowPaper(palette) : mix(palette.tint('#7d6a7d'), palette.far, far);
  pen.sheet(rectangle(-60, -300, 330, 308), stone, { lift: 1 });
  pen.sheet([[-60, -290], [10, -430], [210, -430], [286, -290]], roof, { lift: 0.9 });
  for (const x of [60, 130, 200]) pen.sheet([...ellipse(x, -170, 17, 22, { from: Math.PI, to: Math.PI * 2 }), [x + 17, -80], [x - 17, -80]], bench.lit ? palette.light : mix(stone, palette.ink, 0.45), { lift: 0.2 });
  pen.sheet(rectangle(-160, -600, 120, 608), stone, { lift: 1.1 });
  pen.sheet([[-174, -594], [-100, -860], [-26, -594]], roof, { lift: 0.9 });
  pen.sheet(ellipse(-100, -500, 26), palette.tint('#f2e8d2'), { lift: 0.4 });
  pen.sheet(strip([-100, -500], [-100, -518], 4), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(strip([-100, -500], [-88, -494], 4), palette.ink, { lift: 0, edge: 0 });
  pen.sheet([...ellipse(-100, -90, 30, 36, { from: Math.PI, to: Math.PI * 2 }), [-70, 8], [-130, 8]], mix(stone, palette.ink, 0.55), { lift: 0.3 });
};

/** A parked car seen from the side, 400 cm. */
export const parkedCar: Part = (bench) => {
  const { pen, palette, next } = bench;
  const paint = palette.tint(['#7f93a6', '#a8685c', '#8c8f6a', '#c9b890'][Math.floor(next() * 4)] ?? '#7f93a6');
  pen.sheet([[-120, -96], [-84, -148], [58, -148], [108, -94]], mix(paint, '#ffffff', 0.06), { lift: 0.9 });
  pen.sheet([[-100, -98], [-72, -136], [-14, -136], [-14, -98]], mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.25), { lift: 0.2 });
  pen.sheet([[-4, -98], [-4, -136], [50, -136], [84, -98]], mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.25), { lift: 0.2 });
  pen.sheet(rounded(-200, -102, 400, 74, 26), paint, { lift: 1 });
  pen.sheet(rectangle(-206, -48, 412, 12), mix(palette.ink, paint, 0.4), { lift: 0.4 });
  for (const x of [-116, 118]) {
    pen.sheet(ellipse(x, -32, 34), palette.ink, { lift: 0.7 });
    pen.sheet(ellipse(x, -32, 15), palette.tint('#cfcac0'), { lift: 0.3 });
  }
  pen.sheet(ellipse(192, -76, 9, 12), bench.lit ? palette.light : palette.paper, { lift: 0.3 });
  if (bench.lit) pen.glow(205, -72, 70, palette.light, { strength: 0.1, rings: 3 });
};

/** A castle with three towers, 1300 cm high. */
export const castle: Part = (bench) => {
  const { pen, palette } = bench;
  const stone = mix(mix(palette.tint('#b3aab0'), palette.mid, palette.dark ? 0.55 : 0.2), palette.far, Math.min(0.7, (bench.depth - 1) / 9));
  const roof = mix(palette.tint('#8b5868'), palette.far, Math.min(0.6, (bench.depth - 1) / 10));
  const keep = (x: number, width: number, height: number, pointed: boolean): void => {
    pen.sheet(rectangle(x - width / 2, -height, width, height + 20), stone, { lift: 1 });
    if (pointed) pen.sheet([[x - width * 0.64, -height + 8], [x, -height - width * 1.4], [x + width * 0.64, -height + 8]], roof, { lift: 0.8 });
    else for (let index = 0; index < 5; index++) pen.sheet(rectangle(x - width / 2 + index * (width / 4.6), -height - 34, width / 8, 40), stone, { lift: 0.3 });
    for (let y = -height + 70; y < -120; y += 190) pen.sheet(rounded(x - 14, y, 28, 64, 14), bench.lit ? palette.light : mix(stone, palette.ink, 0.5), { lift: 0.1 });
  };
  keep(0, 900, 380, false);
  keep(-430, 190, 720, true);
  keep(420, 170, 620, true);
  keep(60, 240, 900, true);
  pen.sheet([...ellipse(-120, -130, 70, 80, { from: Math.PI, to: Math.PI * 2 }), [-50, 20], [-190, 20]], mix(stone, palette.ink, 0.6), { lift: 0.2 });
};

/** A barn, 620 cm wide. */
export const barn: Part = (bench) => {
  const { pen, palette } = bench;
  const far = Math.min(0.7, (bench.depth - 1) / 9);
  const wood = mix(palette.dark ? mix(palette.tint('#a4574a'), palette.mid, 0.45) : palette.tint('#a4574a'), palette.far, far);
  pen.sheet([[-310, 8], [-310, -290], [-180, -430], [180, -430], [310, -290], [310, 8]], wood, { lift: 1.1 });
  pen.sheet([[-340, -276], [-190, -446], [190, -446], [340, -276], [310, -272], [176, -416], [-176, -416], [-310, -272]], bench.snowy ? snowPaper(palette) : mix(palette.tint('#6d5450'), palette.far, far), { lift: 0.7 });
  pen.sheet(rectangle(-90, -220, 180, 228), mix(wood, palette.ink, 0.35), { lift: 0.4 });
  for (const [from, to] of [[[-86, -4], [86, -214]], [[86, -4], [-86, -214]]] as const) pen.sheet(strip(from as Point, to as Point, 14), palette.tint('#eadcc4'), { lift: 0.4 });
  pen.sheet(rectangle(-40, -350, 80, 62), bench.lit ? palette.light : mix(wood, palette.ink, 0.5), { lift: 0.2 });
};

/** The body of a windmill, 900 cm high; its sails turn in `millSails`. */
export const windmill: Part = (bench) => {
  const { pen, palette } = bench;
  const stone = mix(palette.dark ? mix(palette.tint('#e4d8c2'), palette.mid, 0.5) : palette.tint('#e4d8c2'), palette.far, Math.min(0.6, (bench.depth - 1) / 10));
  pen.sheet([[-150, 10], [-98, -620], [98, -620], [150, 10]], stone, { lift: 1.1 });
  pen.sheet([...ellipse(0, -614, 108, 110, { from: Math.PI, to: Math.PI * 2 })], palette.tint('#8d5a4a'), { lift: 0.9 });
  for (const y of [-460, -260]) pen.sheet(rounded(-22, y, 44, 70, 18), bench.lit ? palette.light : mix(stone, palette.ink, 0.5), { lift: 0.2 });
  pen.sheet([...ellipse(0, -120, 46, 46, { from: Math.PI, to: Math.PI * 2 }), [46, 12], [-46, 12]], palette.tint('#6f4c3a'), { lift: 0.4 });
};

/** A telegraph pole with its wires, 620 cm. */
export const pole: Part = ({ pen, palette, depth }) => {
  const wood = mix(palette.tint('#6f5446'), palette.far, Math.min(0.7, (depth - 1) / 7));
  pen.sheet([[-7, 6], [7, 6], [5, -620], [-5, -620]], wood, { lift: 0.6 });
  for (const y of [-580, -530]) pen.sheet(rectangle(-60, y, 120, 9), wood, { lift: 0.5 });
};

/** A square of cobbles or slabs before the acting line: a few stones let into the ground. */
export const cobbles: Part = ({ pen, palette, stage, next }) => {
  for (let index = 0; index < 46; index++) {
    const down = next() ** 1.4;
    const y = -30 + down * (stage.bottom + 60);
    const size = 14 + down * 22;
    const x = (next() - 0.5) * stage.width * 1.9;
    pen.sheet(rounded(x, y, size * 1.6, size * 0.42, size * 0.2), mix(palette.ground, palette.ink, 0.1 + next() * 0.06), { lift: 0, edge: 0.4 });
  }
};

/** A parapet of stone, `length` 1200 cm, 90 high. */
export const parapet: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'length', 1200) / 2;
  const stone = mix(palette.dark ? mix(palette.tint('#b3a79b'), palette.mid, 0.4) : palette.tint('#b3a79b'), palette.far, 0.12);
  pen.sheet(rectangle(-half, -82, half * 2, 100), stone, { lift: 1 });
  for (let x = -half + 10; x < half; x += 74) for (const row of [0, 1]) pen.sheet(rounded(x + row * 30 + next() * 8, -66 + row * 36, 54, 26, 5), mix(stone, palette.ink, 0.08 + next() * 0.05), { lift: 0, edge: 0.4 });
  pen.sheet(rectangle(-half - 10, -94, half * 2 + 20, 16), bench.snowy ? snowPaper(palette) : mix(stone, '#ffffff', 0.14), { lift: 0.9 });
};

/** The arches of a stone bridge under the acting line, seen from the side. */
export const bridgeArches: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const stone = mix(palette.dark ? mix(palette.tint('#a99c90'), palette.mid, 0.4) : palette.tint('#a99c90'), palette.far, 0.1);
  const half = stage.width * 1.9;
  pen.sheet(rectangle(-half, -4, half * 2, 66), stone, { lift: 1.2 });
  for (let x = -half; x < half; x += 420) {
    const arch = ellipse(x + 210, 250, 170, 170, { from: Math.PI, to: Math.PI * 2 });
    pen.sheet([[x, 50], [x + 420, 50], [x + 420, stage.bottom + stage.height], [x + 380, stage.bottom + stage.height], ...arch.reverse(), [x + 40, stage.bottom + stage.height], [x, stage.bottom + stage.height]], stone, { lift: 1.2 });
  }
};

/** Brickwork: a few rows of bricks pasted on a wall so that it is not bare; `width` by `height`. */
export const bricks = (pen: Pen, next: Chance, colour: Colour, [x, y, width, height]: readonly [number, number, number, number]): void => {
  const count = Math.round((width * height) / 9000);
  for (let index = 0; index < count; index++) {
    const [left, top] = [x + Math.round((next() * width) / 34) * 34, y + Math.round((next() * height) / 20) * 20];
    pen.sheet(rectangle(left, top, 29, 14), colour, { lift: 0, edge: 0.3 });
  }
};

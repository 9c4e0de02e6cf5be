import {
  type Colour,
  ellipse,
  mix,
  type Outline,
  type Palette,
  type Pen,
  rectangle,
  rounded,
} from '../../paper/index.ts';
import type { Building } from '../../staging.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { snowPaper } from '../craft/papers.ts';

/** The doors there are, as rooms have them too. */
const DOORS = ['#9a6a4a', '#7f8a86', '#8a6f5b'] as const;

const PLASTERS = ['#d8c3a5', '#c9a98f', '#b9b5a3', '#c7a1a0', '#a9b3b5', '#d3b98a', '#bfa5b4'];

function plaster({ palette, next, depth, building }: Bench): Colour {
  const drawn = PLASTERS[Math.floor(next() * PLASTERS.length)] ?? '#d8c3a5';
  const local = palette.tint(building?.wall ?? drawn);
  const night = palette.dark ? mix(local, palette.mid, 0.62) : local;
  return mix(night, palette.far, Math.min(0.75, (depth - 1) / 8));
}

/** A window in a wall seen from outside: lit, or dark with a little sky in it. */
function pane(
  pen: Pen,
  palette: Palette,
  [x, y, width, height]: readonly [number, number, number, number],
  lit: boolean,
  building?: Building,
  snowy = false,
): void {
  const arch = (grow: number): Outline => {
    const [left, top, right, bottom] = [x - grow, y - grow, x + width + grow, y + height + grow];
    if (!building?.arched) return rectangle(left, top, right - left, bottom - top);
    const radius = (right - left) / 2;
    const round = ellipse(left + radius, top + radius * 0.8, radius, radius * 0.8, { from: Math.PI, to: Math.PI * 2 });
    return [...round, [right, bottom], [left, bottom]];
  };
  const glass = lit ? palette.light : mix(palette.sky[0] ?? palette.far, palette.ink, palette.dark ? 0.6 : 0.42);
  pen.sheet(arch(4), mix(palette.tint(building?.frame ?? '#efe4cd'), palette.far, palette.dark ? 0.55 : 0.1), {
    lift: 0.3,
  });
  pen.sheet(arch(0), glass, { lift: 0, edge: 0.4 });
  pen.sheet(rectangle(x + width / 2 - 1.6, y, 3.2, height), mix(palette.ink, palette.far, 0.3), { lift: 0, edge: 0 });
  if (snowy)
    pen.sheet(
      [...ellipse(x + width / 2, y + height + 3, width / 2 + 9, 9, { from: Math.PI, to: Math.PI * 2 })],
      snowPaper(palette),
      { lift: 0.4, edge: 0.5 },
    );
}

/** A town house, `width` 300 by `height` 420 cm to the eaves, gabled or flat, with a door and windows. */
export const townHouse: Part = (bench) => {
  const { pen, palette, next, building } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const height = measure(bench, 'height', 420) * between(next, 0.85, 1.2);
  const wall = plaster(bench);
  const roof = bench.snowy
    ? snowPaper(palette)
    : mix(palette.tint(building?.roof ?? '#8f5a4c'), palette.far, Math.min(0.7, (bench.depth - 1) / 8));
  pen.sheet(rectangle(-half, -height, half * 2, height + 8), wall, { lift: 1.2 });
  const gabled = next() < 0.6;
  if (gabled)
    pen.sheet(
      [
        [-half - 16, -height + 6],
        [-half * 0.1, -height - half * 0.85],
        [half * 0.1, -height - half * 0.85],
        [half + 16, -height + 6],
      ],
      roof,
      { lift: 1 },
    );
  else pen.sheet(rectangle(-half - 12, -height - 16, half * 2 + 24, 26), roof, { lift: 0.8 });
  if (next() < 0.6)
    pen.sheet(
      rectangle(half * 0.4, -height - half * (gabled ? 0.8 : 0.3), 34, half * 0.5),
      mix(roof, palette.ink, 0.25),
      { lift: 0.6 },
    );
  const rows = Math.max(1, Math.floor((height - 210) / 130));
  for (let row = 0; row < rows + 1; row++)
    for (const column of [-0.56, 0, 0.56]) {
      if (row === rows && column === 0) continue;
      pane(
        pen,
        palette,
        [column * half * 1.05 - 22, -height + 40 + row * 132, 44, 66],
        bench.lit && (next() < 0.6 || (building !== undefined && row === rows)),
        building,
        bench.snowy,
      );
    }
  pen.sheet(
    rectangle(-27, -124, 54, 130),
    palette.tint(
      building
        ? (DOORS[building.door] ?? DOORS[0])
        : (['#7d5640', '#566b78', '#74603f'][Math.floor(next() * 3)] ?? '#7d5640'),
    ),
    { lift: 0.5 },
  );
  pen.sheet(ellipse(16, -60, 3), palette.light, { lift: 0.2 });
};

const AWNINGS = ['#b76455', '#5f7f94', '#8a8f56', '#93688a'];

/** A shop with a window, a door and an awning, 340 cm wide; it glows when it is dark. */
export const shopFront: Part = (bench) => {
  const { pen, palette, next } = bench;
  const wall = plaster(bench);
  const cloth = palette.tint(AWNINGS[Math.floor(next() * AWNINGS.length)] ?? '#b76455');
  pen.sheet(rectangle(-170, -330, 340, 338), wall, { lift: 1.2 });
  const glass = bench.lit
    ? mix(palette.light, '#fff2cc', 0.25)
    : mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.32);
  pen.sheet(rectangle(-150, -190, 200, 150), glass, { lift: 0.3 });
  pen.sheet(rectangle(74, -206, 78, 212), mix(cloth, palette.ink, 0.3), { lift: 0.5 });
  pen.sheet(rectangle(86, -192, 54, 118), glass, { lift: 0.2 });
  for (const x of [-84, -18]) pen.sheet(rectangle(x, -190, 4, 150), wall, { lift: 0, edge: 0 });
  for (let index = 0; index < 5; index++) {
    const tall = between(next, 22, 52);
    pen.sheet(
      rounded(-142 + index * 38, -42 - tall, 24, tall, 6),
      mix(cloth, [palette.paper, palette.ink, palette.light][index % 3] ?? palette.paper, 0.45),
      { lift: 0.3 },
    );
  }
  for (let index = 0; index < 9; index++) {
    const [top, low] = [-170 + index * 37.8, -178 + index * 39.6];
    pen.sheet(
      [
        [top, -252],
        [top + 37.8, -252],
        [low + 39.6, -204],
        ...ellipse(low + 19.8, -204, 19.8, 10, { from: 0, to: Math.PI }),
        [low, -204],
      ],
      index % 2 ? palette.tint('#f1e6cf') : cloth,
      { lift: 0.7 },
    );
  }
  pen.sheet(rounded(-140, -314, 280, 48, 8), mix(cloth, palette.ink, 0.45), { lift: 0.8 });
  for (let index = 0; index < 7; index++)
    pen.sheet(rounded(-112 + index * 33, -302, between(next, 14, 24), 24, 4), mix(palette.paper, cloth, 0.15), {
      lift: 0.3,
    });
  if (bench.lit) pen.glow(0, -150, 230, palette.light, { strength: 0.07, rings: 3 });
};

/** A small house with a roof and a chimney, `width` 360 cm. */
export const cottage: Part = (bench) => {
  const { pen, palette, next, building } = bench;
  const scale = measure(bench, 'width', 360) / 360;
  pen.at(0, 0, scale, 0, () => {
    const far = Math.min(0.7, (bench.depth - 1) / 9);
    const wall = mix(
      palette.dark
        ? mix(palette.tint(building?.wall ?? '#eadcc4'), palette.mid, 0.5)
        : palette.tint(building?.wall ?? '#eadcc4'),
      palette.far,
      far,
    );
    const roof = bench.snowy ? snowPaper(palette) : mix(palette.tint(building?.roof ?? '#a65a48'), palette.far, far);
    pen.sheet(rectangle(96, -350, 46, 110), mix(roof, palette.ink, 0.3), { lift: 0.5 });
    pen.sheet(rectangle(-180, -190, 360, 198), wall, { lift: 1 });
    pen.sheet(
      [
        [-216, -182],
        [-126, -330],
        [130, -330],
        [216, -182],
      ],
      roof,
      { lift: 1 },
    );
    pane(pen, palette, [-130, -140, 70, 70], bench.lit, building, bench.snowy);
    pane(
      pen,
      palette,
      [80, -140, 60, 70],
      bench.lit && (next() < 0.7 || building !== undefined),
      building,
      bench.snowy,
    );
    pen.sheet(
      [...ellipse(0, -112, 34, 36, { from: Math.PI, to: Math.PI * 2 }), [34, 8], [-34, 8]],
      mix(palette.tint(building ? (DOORS[building.door] ?? DOORS[0]) : '#74513f'), palette.far, far),
      { lift: 0.4 },
    );
  });
};

/** A chimney stack, 190 cm. */
export const chimney: Part = (bench) => {
  const { pen, palette, next } = bench;
  const brick = mix(
    palette.dark ? mix(palette.tint('#a5695a'), palette.mid, 0.4) : palette.tint('#a5695a'),
    palette.far,
    0.1,
  );
  pen.sheet(rectangle(-46, -150, 92, 158), brick, { lift: 1.1 });
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 3; column++)
      if (next() < 0.6)
        pen.sheet(
          rectangle(-44 + column * 31 + (row % 2) * 10, -142 + row * 25, 25, 14),
          mix(brick, palette.ink, 0.12),
          { lift: 0, edge: 0.4 },
        );
  pen.sheet(rectangle(-54, -162, 108, 16), bench.snowy ? snowPaper(palette) : mix(brick, palette.ink, 0.25), {
    lift: 0.8,
  });
  for (const x of [-24, 22]) pen.sheet(rectangle(x - 12, -192, 24, 32), mix(brick, palette.pop, 0.2), { lift: 0.6 });
};

/** A parapet of stone, `length` 1200 cm, 90 high. */
export const parapet: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'length', 1200) / 2;
  const stone = mix(
    palette.dark ? mix(palette.tint('#b3a79b'), palette.mid, 0.4) : palette.tint('#b3a79b'),
    palette.far,
    0.12,
  );
  pen.sheet(rectangle(-half, -82, half * 2, 100), stone, { lift: 1 });
  for (let x = -half + 10; x < half; x += 74)
    for (const row of [0, 1])
      pen.sheet(
        rounded(x + row * 30 + next() * 8, -66 + row * 36, 54, 26, 5),
        mix(stone, palette.ink, 0.08 + next() * 0.05),
        { lift: 0, edge: 0.4 },
      );
  pen.sheet(
    rectangle(-half - 10, -94, half * 2 + 20, 16),
    bench.snowy ? snowPaper(palette) : mix(stone, '#ffffff', 0.14),
    { lift: 0.9 },
  );
};

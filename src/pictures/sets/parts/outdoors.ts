import { blob, ellipse, mix, type Point, rectangle, star, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { snowPaper } from './land.ts';

/** A picket fence, `length` 400 cm, one metre high. */
export const fence: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'length', 400) / 2;
  const wood = mix(palette.tint('#efe3c9'), palette.mid, measure(bench, 'dark', 0) * 0.7);
  for (const y of [-72, -36])
    pen.sheet(
      [
        [-half - 10, y],
        [half + 10, y - 2],
        [half + 10, y + 9],
        [-half - 10, y + 11],
      ],
      wood,
      { lift: 0.6 },
    );
  for (let x = -half; x <= half; x += 40)
    pen.sheet(
      [
        [x - 8, 6],
        [x + 8, 6],
        [x + 7, -84 + next() * 6],
        [x, -98 + next() * 6],
        [x - 7, -84],
      ],
      wood,
      { lift: 0.7 },
    );
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
  pen.sheet(
    [
      [-4, -290],
      [4, -290],
      [6, 2],
      [-6, 2],
    ],
    iron,
    { lift: 0.8 },
  );
  pen.sheet(rectangle(-13, -10, 26, 13), iron, { lift: 0.5 });
  pen.sheet(
    [
      [-12, -288],
      [12, -288],
      [18, -328],
      [-18, -328],
    ],
    lit ? mix(palette.light, '#fff6dc', 0.4) : mix(palette.paper, palette.far, 0.5),
    { lift: 0.5 },
  );
  pen.sheet(
    [
      [-23, -326],
      [23, -326],
      [4, -346],
      [-4, -346],
    ],
    iron,
    { lift: 0.6 },
  );
  if (lit) pen.glow(0, -306, 150, palette.light, { strength: 0.085, rings: 4 });
};

/** A signpost with two arms, 210 cm. */
export const signpost: Part = ({ pen, palette }) => {
  const wood = palette.tint('#9a7350');
  pen.sheet(rectangle(-5, -210, 10, 214), wood, { lift: 0.7 });
  pen.sheet(
    [
      [-12, -200],
      [70, -200],
      [86, -184],
      [70, -168],
      [-12, -168],
    ],
    palette.tint('#efe0bf'),
    { lift: 0.8 },
  );
  pen.sheet(
    [
      [12, -156],
      [-64, -156],
      [-80, -141],
      [-64, -126],
      [12, -126],
    ],
    palette.tint('#e3cfa8'),
    { lift: 0.8 },
  );
};

/** A tent, 240 cm wide. */
export const tent: Part = ({ pen, palette, lit }) => {
  const cloth = palette.tint('#c98257');
  pen.sheet(
    [
      [0, -170],
      [130, 4],
      [-130, 4],
    ],
    cloth,
    { lift: 1 },
  );
  pen.sheet(
    [
      [0, -170],
      [34, 4],
      [-34, 4],
    ],
    lit ? palette.light : mix(cloth, palette.ink, 0.55),
    { lift: 0.2 },
  );
  pen.sheet(
    [
      [0, -170],
      [-34, 4],
      [-62, 4],
    ],
    mix(cloth, '#ffffff', 0.14),
    { lift: 0.5 },
  );
};

/** Logs for a fire; the flames live in `flames`. */
export const logs: Part = ({ pen, palette }) => {
  const wood = mix(palette.tint('#7a4c36'), palette.ink, 0.25);
  for (const [from, to] of [
    [
      [-42, 2],
      [30, -14],
    ],
    [
      [42, 2],
      [-30, -14],
    ],
  ] as const)
    pen.sheet(strip(from as Point, to as Point, 15), wood, { lift: 0.7 });
};

/** A market stall with a striped awning, 260 cm; its wares differ. */
export const stall: Part = (bench) => {
  const { pen, palette, next } = bench;
  const cloth = palette.tint(['#b5664d', '#6c86a0', '#7f8d5c', '#9a6a8c'][Math.floor(next() * 4)] ?? '#b5664d');
  const wood = palette.tint('#a77a50');
  for (const x of [-120, 120]) pen.sheet(rectangle(x - 5, -236, 10, 240), wood, { lift: 0.6 });
  pen.sheet(rectangle(-118, -200, 236, 120), mix(palette.ink, cloth, 0.3), { lift: 0.2 });
  if (bench.lit) pen.glow(0, -150, 130, palette.light, { strength: 0.14, rings: 3 });
  pen.sheet(
    [
      [-132, -92],
      [132, -92],
      [126, 4],
      [-126, 4],
    ],
    wood,
    { lift: 1 },
  );
  const wares = ['#d98a4a', '#c9574a', '#8aa65a', '#e6c46a'];
  for (let index = 0; index < 9; index++)
    pen.sheet(
      ellipse(-104 + index * 26, -100 - next() * 8, 14, 12),
      palette.tint(wares[Math.floor((index + next()) / 2.4) % 4] ?? '#d98a4a'),
      { lift: 0.5 },
    );
  for (let index = 0; index < 8; index++) {
    const x = -144 + index * 36;
    pen.sheet(
      [
        [x + 8, -262],
        [x + 40, -262],
        [x + 36, -206],
        ...ellipse(x + 18, -206, 18, 10, { from: 0, to: Math.PI }),
        [x, -206],
      ],
      index % 2 ? palette.tint('#f3e7cd') : cloth,
      { lift: 0.7 },
    );
  }
};

/** Two crates and a barrel, 110 cm. */
export const crates: Part = ({ pen, palette }) => {
  const wood = palette.tint('#b08557');
  const crate = (x: number, y: number, size: number): void => {
    pen.sheet(rectangle(x - size / 2, y - size, size, size), wood, { lift: 0.9 });
    for (const share of [0.3, 0.62])
      pen.sheet(rectangle(x - size / 2, y - size * share - 4, size, 3), mix(wood, palette.ink, 0.35), {
        lift: 0,
        edge: 0,
      });
    pen.sheet(rectangle(x - size / 2, y - size, 7, size), mix(wood, '#ffffff', 0.12), { lift: 0.3 });
    pen.sheet(rectangle(x + size / 2 - 7, y - size, 7, size), mix(wood, '#ffffff', 0.12), { lift: 0.3 });
  };
  crate(-34, 4, 62);
  crate(-28, -58, 46);
  pen.sheet(
    blob([
      [14, -74, 'corner'],
      [58, -74, 'corner'],
      [66, -36],
      [58, 4, 'corner'],
      [14, 4, 'corner'],
      [6, -36],
    ]),
    mix(wood, palette.pop, 0.2),
    { lift: 0.9 },
  );
  for (const y of [-60, -14]) pen.sheet(rectangle(8, y, 56, 5), mix(palette.ink, wood, 0.3), { lift: 0.2 });
};

/** A heap of drifted snow, `width` 220 cm. */
export const drift: Part = (bench) => {
  const half = measure(bench, 'width', 220) / 2;
  const height = half * between(bench.next, 0.3, 0.5);
  bench.pen.sheet(
    blob([
      [-half, 8, 'corner'],
      [-half * 0.5, -height * 0.6],
      [half * 0.1, -height],
      [half * 0.6, -height * 0.5],
      [half, 8, 'corner'],
    ]),
    mix(snowPaper(bench.palette), bench.palette.far, 0.08),
    { lift: 0.8 },
  );
};

/** A scarecrow, 190 cm. */
export const scarecrow: Part = ({ pen, palette }) => {
  const straw = palette.tint('#d9b765');
  pen.sheet(rectangle(-4, -150, 8, 154), palette.tint('#80593e'), { lift: 0.6 });
  pen.sheet(strip([-80, -126], [80, -132], 8), palette.tint('#80593e'), { lift: 0.6 });
  pen.sheet(
    [
      [-76, -138],
      [78, -142],
      [76, -116],
      [34, -112],
      [38, -50],
      [-36, -52],
      [-32, -110],
      [-74, -114],
    ],
    palette.tint('#7d8ba0'),
    { lift: 0.9 },
  );
  for (const side of [-1, 1]) pen.sheet(star(side * 86, -128, 16, 6, 0.4), straw, { lift: 0.4 });
  pen.sheet(ellipse(0, -164, 20, 22), palette.tint('#ead7a8'), { lift: 0.7 });
  for (const x of [-7, 7]) pen.sheet(ellipse(x, -166, 2.6), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(
    [
      [-34, -176],
      [34, -178],
      [12, -184],
      [2, -214],
      [-14, -182],
    ],
    palette.tint('#8a5a3c'),
    { lift: 0.7 },
  );
};

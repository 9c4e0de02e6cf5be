import type { Chance } from '#chance';
import { blob, type Colour, ellipse, mix, type Pen, type Point, rectangle, star, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

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

/** What lies mirrored on a wet ground below a light: leaf-shaped slivers, fainter as they come nearer. */
function mirrored(pen: Pen, next: Chance, width: number, colour: Colour): void {
  for (let index = 0; index < 7; index++) {
    const half = (width / 2) * between(next, 0.5, 1) * (1 - index * 0.07);
    const [x, y] = [(next() - 0.5) * width * 0.3, 14 + index * 17];
    pen.tissue(
      blob([
        [x - half, y + 2],
        [x, y - 3],
        [x + half, y + 2],
        [x, y + 6],
      ]),
      colour,
      0.5 * (1 - index / 9),
      { edge: 0.3 },
    );
  }
}

/** A street lamp, 340 cm; it burns when it is dark. */
export const lampPost: Part = ({ pen, palette, lit, wet, next }) => {
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
  if (!lit) return;
  pen.glow(0, -306, 150, palette.light, { strength: 0.085, rings: 4 });
  if (wet) mirrored(pen, next, 120, palette.light);
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

/** A telegraph pole with its wires, 620 cm. */
export const pole: Part = ({ pen, palette, depth }) => {
  const wood = mix(palette.tint('#6f5446'), palette.far, Math.min(0.7, (depth - 1) / 7));
  pen.sheet(
    [
      [-7, 6],
      [7, 6],
      [5, -620],
      [-5, -620],
    ],
    wood,
    { lift: 0.6 },
  );
  for (const y of [-580, -530]) pen.sheet(rectangle(-60, y, 120, 9), wood, { lift: 0.5 });
};

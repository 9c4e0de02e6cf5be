import { blob, ellipse, mix, rectangle } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

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

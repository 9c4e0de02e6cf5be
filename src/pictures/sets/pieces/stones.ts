import { blob, ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';
import { snowPaper } from '../craft/papers.ts';

/** A rock, `size` 60 cm wide. */
export const rock: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = (measure(bench, 'size', 60) / 2) * between(next, 0.7, 1.25);
  const height = half * between(next, 0.9, 1.3);
  const stone = mix(palette.tint('#8d8791'), palette.mid, 0.3);
  pen.sheet(
    [
      [-half, 6],
      [-half * 0.9, -height * 0.5],
      [-half * 0.35, -height],
      [half * 0.4, -height * 0.9],
      [half * 0.95, -height * 0.35],
      [half, 6],
    ],
    stone,
    { lift: 0.9 },
  );
  pen.sheet(
    [
      [half * 0.4, -height * 0.9],
      [half * 0.95, -height * 0.35],
      [half, 6],
      [half * 0.25, 6],
      [half * 0.1, -height * 0.5],
    ],
    mix(stone, palette.ink, 0.22),
    { lift: 0, edge: 0 },
  );
  if (bench.snowy)
    pen.sheet(
      blob([
        [-half * 0.9, -height * 0.45],
        [-half * 0.3, -height * 1.06],
        [half * 0.42, -height * 0.98],
        [half * 0.8, -height * 0.5],
        [half * 0.2, -height * 0.66],
        [-half * 0.3, -height * 0.55],
      ]),
      snowPaper(palette),
      { lift: 0.4 },
    );
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
    pen.sheet([...ellipse(0, -64, 30, 30, { from: Math.PI, to: Math.PI * 2 }), [30, 6], [-30, 6]], stone, {
      lift: 0.9,
    });
    for (const y of [-58, -46])
      pen.sheet(rectangle(-16, y, 32, 3.5), mix(stone, palette.ink, 0.35), { lift: 0, edge: 0 });
  });
  if (bench.snowy) pen.sheet(ellipse(0, -92, 26, 9), snowPaper(palette), { lift: 0.3 });
};

/** A figure on a plinth, 300 cm. */
export const statue: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#b7b4ae'), palette.far, 0.3);
  pen.sheet(
    [
      [-48, 4],
      [48, 4],
      [42, -96],
      [-42, -96],
    ],
    stone,
    { lift: 1 },
  );
  pen.sheet(rectangle(-54, -108, 108, 14), mix(stone, '#ffffff', 0.15), { lift: 0.7 });
  pen.sheet(
    blob([
      [-30, -108, 'corner'],
      [-24, -190],
      [-18, -240],
      [0, -250],
      [18, -240],
      [26, -190],
      [32, -108, 'corner'],
    ]),
    stone,
    { lift: 0.8 },
  );
  pen.sheet(ellipse(0, -266, 18, 21), stone, { lift: 0.6 });
  pen.sheet(
    ribbon(
      [
        [14, -232],
        [50, -262],
        [58, -306],
      ],
      13,
    ),
    stone,
    { lift: 0.6 },
  );
};

/** A fountain of two bowls, 200 cm. */
export const fountain: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#b9b3a8'), palette.far, 0.25);
  const water = mix(palette.water, palette.paper, 0.35);
  for (const side of [-1, 1])
    pen.tissue(
      ribbon(
        [
          [0, -176],
          [side * 34, -196],
          [side * 58, -120],
          [side * 62, -60],
        ],
        (way) => 12 - way * 5,
      ),
      water,
      0.8,
    );
  pen.sheet(
    [
      [-9, -40],
      [9, -40],
      [7, -160],
      [-7, -160],
    ],
    stone,
    { lift: 0.7 },
  );
  pen.sheet(
    blob([
      [-52, -124, 'corner'],
      [52, -124, 'corner'],
      [28, -100],
      [-28, -100],
    ]),
    stone,
    { lift: 0.7 },
  );
  pen.sheet(ellipse(0, -40, 118, 12), water, { lift: 0.3 });
  pen.sheet(
    [
      [-126, -40],
      [126, -40],
      [110, 6],
      [-110, 6],
    ],
    stone,
    { lift: 1 },
  );
};

/** A well with its roof, 230 cm. */
export const well: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#a39c99'), palette.far, 0.2);
  for (const x of [-54, 54]) pen.sheet(rectangle(x - 6, -180, 12, 120), palette.tint('#8a6244'), { lift: 0.6 });
  pen.sheet(
    [
      [0, -250],
      [92, -178],
      [-92, -178],
    ],
    palette.tint('#a75a44'),
    { lift: 1 },
  );
  pen.sheet(rounded(-70, -78, 140, 84, 8), stone, { lift: 1 });
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 4; column++)
      pen.sheet(rounded(-64 + column * 33 + (row % 2) * 8, -72 + row * 25, 26, 18, 5), mix(stone, palette.ink, 0.12), {
        lift: 0.2,
      });
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

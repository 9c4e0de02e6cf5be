import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

const PAINTS = ['#d9604f', '#e6b84f', '#4f9aa8', '#8f74a8', '#8aa65a', '#e08a5a'];

/** A Ferris wheel turning, 1300 cm high; its lamps burn after dark. */
export const ferrisWheel: Part = ({ pen, palette, seconds, lit, depth }) => {
  const far = Math.min(0.5, (depth - 1) / 12);
  const steel = mix(palette.tint('#a7a1a4'), palette.far, far);
  const [y, radius] = [-700, 540];
  for (const side of [-1, 1])
    pen.sheet(strip([0, y], [side * 270, 6], 26), mix(steel, palette.ink, 0.2), { lift: 0.8 });
  const turn = seconds * 0.12;
  for (let spoke = 0; spoke < 6; spoke++) {
    const angle = turn + (spoke * Math.PI) / 6;
    const [dx, dy] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    pen.part(`spoke ${spoke}`, () =>
      pen.sheet(strip([-dx, y - dy], [dx, y + dy], 9), steel, { lift: 0.2, rough: 0.3 }),
    );
  }
  const rim = Array.from(
    { length: 25 },
    (_, index) =>
      [Math.cos((index / 24) * Math.PI * 2) * radius, y + Math.sin((index / 24) * Math.PI * 2) * radius] as const,
  );
  pen.part('rim', () => pen.sheet(ribbon(rim, 15), steel, { lift: 0.5, rough: 0.3 }));
  for (let cabin = 0; cabin < 12; cabin++) {
    const angle = turn + (cabin * Math.PI) / 6;
    const [x, top] = [Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    const paint = mix(palette.tint(PAINTS[cabin % 6] ?? '#d9604f'), palette.far, far);
    pen.part(`cabin ${cabin}`, () => {
      pen.sheet(rounded(x - 44, top + 22, 88, 54, 22), paint, { lift: 0.7 });
      pen.sheet(
        blob([
          [x - 50, top + 10, 'corner'],
          [x, top - 22],
          [x + 50, top + 10, 'corner'],
        ]),
        mix(paint, '#ffffff', 0.2),
        { lift: 0.5 },
      );
      if (lit) pen.glow(x, top, 40, palette.light, { strength: 0.3, rings: 1, cold: true });
      if (lit) pen.sheet(ellipse(x, top, 10), mix(palette.light, '#fff6dc', 0.4), { lift: 0, edge: 0 });
    });
  }
  pen.sheet(ellipse(0, y, 44), mix(steel, '#ffffff', 0.2), { lift: 0.7 });
};

/** A striped big top, `width` 900 cm; `plain` 1 is a white marquee. */
export const bigTop: Part = (bench) => {
  const { pen, palette, lit } = bench;
  const scale = measure(bench, 'width', 900) / 900;
  const plain = measure(bench, 'plain', 0) === 1;
  const [one, other] = plain
    ? [palette.tint('#f6f0e2'), palette.tint('#e6dcc8')]
    : [palette.tint('#c9574a'), palette.tint('#f3e9d2')];
  pen.at(0, 0, scale, 0, () => {
    for (let stripe = 0; stripe < 10; stripe++) {
      const [a, b] = [-400 + stripe * 80, -320 + stripe * 80];
      pen.sheet(
        [
          [a * 0.98, -250],
          [b * 0.98, -250],
          [b, 6],
          [a, 6],
        ],
        stripe % 2 ? one : other,
        { lift: 0.4, edge: 0.5 },
      );
      pen.sheet(
        [
          [a * 1.1, -240],
          [b * 1.1, -240],
          [b * 0.1, -500],
          [a * 0.1, -500],
        ],
        stripe % 2 ? other : one,
        { lift: 0.5, edge: 0.5 },
      );
      pen.sheet(ellipse((a + b) * 0.55, -242, 44, 26, { from: 0, to: Math.PI }), stripe % 2 ? other : one, {
        lift: 0.4,
      });
    }
    pen.sheet(
      [
        [-70, 8],
        [-56, -190],
        [0, -214],
        [56, -190],
        [70, 8],
      ],
      lit ? mix(palette.light, '#ff9a4a', 0.2) : mix(palette.ink, one, 0.35),
      { lift: 0.1 },
    );
    if (lit) pen.glow(0, -90, 170, palette.light, { strength: 0.12, rings: 3 });
    pen.sheet(rectangle(-4, -580, 8, 84), palette.tint('#7a6350'), { lift: 0.4 });
    pen.sheet(
      [
        [4, -578],
        [74, -556],
        [4, -534],
      ],
      palette.tint('#e6b84f'),
      { lift: 0.5 },
    );
  });
};

/** A carousel, 420 cm, its horses rising and falling. */
export const carousel: Part = ({ pen, palette, seconds, lit }) => {
  pen.sheet(rounded(-210, -34, 420, 38, 10), palette.tint('#b9564c'), { lift: 1 });
  pen.sheet(rectangle(-40, -250, 80, 220), palette.tint('#efe3c9'), { lift: 0.5 });
  for (let index = 0; index < 5; index++) {
    const angle = seconds * 0.7 + (index * Math.PI * 2) / 5;
    if (Math.sin(angle) < -0.25) continue;
    const x = Math.cos(angle) * 165;
    const y = -96 + Math.sin(seconds * 2.2 + index * 1.7) * 16;
    const coat = palette.tint(['#f6efe0', '#c98a5a', '#7f9db3', '#e2b455', '#d6a0a0'][index] ?? '#f6efe0');
    pen.part(index, () => {
      pen.sheet(rectangle(x - 2.5, -250, 5, 218), palette.tint('#d3ab5e'), { lift: 0.3 });
      for (const leg of [-26, -16, 14, 24])
        pen.sheet(strip([x + leg, y + 10], [x + leg + 5, y + 42], 6), coat, { lift: 0.3 });
      pen.sheet(ellipse(x, y, 36, 18), coat, { lift: 0.8 });
      pen.sheet(
        blob([
          [x + 20, y - 6],
          [x + 34, y - 44],
          [x + 58, y - 34],
          [x + 54, y - 22],
          [x + 42, y - 24],
          [x + 36, y + 6],
        ]),
        coat,
        { lift: 0.6 },
      );
    });
  }
  for (let stripe = 0; stripe < 8; stripe++) {
    const [a, b] = [-232 + stripe * 58, -174 + stripe * 58];
    pen.sheet(
      [
        [a, -250],
        [b, -250],
        [b * 0.1, -366],
        [a * 0.1, -366],
      ],
      palette.tint(stripe % 2 ? '#f3e9d2' : '#4f8a98'),
      { lift: 0.6 },
    );
    pen.sheet(
      ellipse((a + b) / 2, -250, 29, 20, { from: 0, to: Math.PI }),
      palette.tint(stripe % 2 ? '#e6b84f' : '#b9564c'),
      { lift: 0.5 },
    );
  }
  if (lit) pen.glow(0, -170, 260, palette.light, { strength: 0.12, rings: 2 });
};

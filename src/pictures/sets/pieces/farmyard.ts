import { blob, ellipse, mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { between, type Part } from '../bench.ts';

/** Bales of straw, 190 cm. */
export const hay: Part = ({ pen, palette, next, depth }) => {
  const straw = mix(palette.tint('#d9b25c'), palette.far, Math.min(0.6, (depth - 1) / 8));
  const bale = (x: number, y: number): void => {
    pen.sheet(rounded(x - 48, y - 52, 96, 54, 6), mix(straw, palette.ink, next() * 0.06), { lift: 1 });
    for (const band of [-20, 22])
      pen.sheet(rectangle(x + band, y - 52, 4, 54), mix(straw, palette.ink, 0.35), { lift: 0, edge: 0 });
    for (let index = 0; index < 5; index++) {
      const [sx, sy] = [x + between(next, -40, 36), y - between(next, 8, 46)];
      pen.sheet(strip([sx, sy], [sx + 13, sy - 3], 1.8), mix(straw, '#ffffff', 0.3), { lift: 0, edge: 0 });
    }
  };
  bale(-50, 2);
  bale(50, 2);
  bale(-4, -50);
};

/** A cow grazing, side on, 220 cm. */
export const cow: Part = ({ pen, palette, next, depth }) => {
  const far = Math.min(0.6, Math.max(0, (depth - 1) / 8));
  const hide = mix(palette.tint(next() < 0.5 ? '#efe6d6' : '#b0714a'), palette.far, far);
  const patch = mix(palette.tint('#4d3b38'), palette.far, far);
  for (const x of [-62, -40, 42, 62])
    pen.sheet(rectangle(x - 7, -64, 14, 66), mix(hide, palette.ink, 0.1), { lift: 0.5 });
  pen.sheet(
    blob([
      [-84, -126],
      [-20, -134],
      [70, -128],
      [84, -92],
      [70, -56],
      [-66, -54],
      [-88, -84],
    ]),
    hide,
    {
      lift: 1,
      inside: () => {
        pen.sheet(ellipse(-36, -108, 30, 22), patch, { lift: 0.1, edge: 0.3 });
        pen.sheet(ellipse(44, -84, 26, 18), patch, { lift: 0.1, edge: 0.3 });
      },
    },
  );
  pen.sheet(strip([-84, -112], [-96, -56], 5), hide, { lift: 0.4 });
  pen.sheet(
    blob([
      [76, -122],
      [104, -118],
      [126, -84],
      [116, -66],
      [98, -80],
    ]),
    hide,
    { lift: 0.8 },
  );
  pen.sheet(ellipse(118, -74, 13, 11), mix(hide, palette.pop, 0.25), { lift: 0.4 });
  pen.sheet(ellipse(106, -100, 3), palette.ink, { lift: 0, edge: 0 });
};

/** A silo, 640 cm. */
export const silo: Part = ({ pen, palette, depth }) => {
  const steel = mix(palette.tint('#b9bab2'), palette.far, Math.min(0.6, (depth - 1) / 8));
  pen.sheet(rectangle(-90, -540, 180, 546), steel, { lift: 1.1 });
  pen.sheet(ellipse(0, -540, 92, 74, { from: Math.PI, to: Math.PI * 2 }), mix(steel, palette.ink, 0.12), { lift: 0.8 });
  for (let y = -470; y < 0; y += 90)
    pen.sheet(rectangle(-90, y, 180, 6), mix(steel, palette.ink, 0.14), { lift: 0, edge: 0 });
};

/** A tractor, side on, 300 cm. */
export const tractor: Part = ({ pen, palette }) => {
  const paint = palette.tint('#b9503f');
  pen.sheet(rounded(-30, -150, 150, 64, 10), paint, { lift: 1 });
  pen.sheet(rectangle(-110, -238, 96, 10), paint, { lift: 0.8 });
  for (const x of [-106, -26]) pen.sheet(rectangle(x, -232, 7, 110), palette.ink, { lift: 0.4 });
  pen.sheet(rounded(-120, -140, 110, 56, 10), mix(paint, palette.ink, 0.12), { lift: 0.8 });
  pen.sheet(rectangle(84, -196, 8, 50), palette.ink, { lift: 0.5 });
  for (const [x, radius] of [
    [-74, 66],
    [92, 42],
  ] as const) {
    pen.sheet(ellipse(x, -radius, radius), palette.ink, { lift: 0.8 });
    pen.sheet(ellipse(x, -radius, radius * 0.5), palette.tint('#e0b95c'), { lift: 0.3 });
  }
};

/** A wooden loft with its ladder inside a barn, 420 cm. */
export const hayloft: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8f6541');
  for (const x of [-190, 190]) pen.sheet(rectangle(x - 9, -250, 18, 254), wood, { lift: 0.8 });
  for (let x = -160; x < 180; x += 66)
    pen.sheet(
      blob([
        [x - 46, -262, 'corner'],
        [x - 20, -304],
        [x + 22, -296],
        [x + 46, -262, 'corner'],
      ]),
      palette.tint('#d9b25c'),
      { lift: 0.6 },
    );
  pen.sheet(rectangle(-210, -266, 420, 22), mix(wood, '#ffffff', 0.1), { lift: 1 });
  for (const x of [76, 116]) pen.sheet(strip([x, -262], [x + 30, 2], 7), wood, { lift: 0.8 });
  for (let step = 0; step < 8; step++) {
    const y = -240 + step * 32;
    pen.sheet(strip([80 + step * 3.6, y], [116 + step * 3.6, y], 6), mix(wood, '#ffffff', 0.14), { lift: 0.6 });
  }
};

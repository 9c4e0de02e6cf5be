import { ellipse, mix, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';

/** A bookcase, `width` 110 by `height` 200 cm, its books in soft colours. */
export const bookcase: Part = (bench) => {
  const { pen, palette, next } = bench;
  const [width, height] = [measure(bench, 'width', 110), measure(bench, 'height', 200)];
  const wood = palette.tint('#8a6143');
  const spines = ['#b0685a', '#6f8794', '#c9a768', '#7f8a64', '#8f7190', '#d8cab0', '#56606e'];
  pen.sheet(rectangle(-width / 2, -height, width, height + 4), wood, { lift: 1 });
  const shelves = Math.max(2, Math.round(height / 42));
  for (let shelf = 0; shelf < shelves; shelf++) {
    const floor = -height + ((shelf + 1) * (height - 8)) / shelves;
    const room = (height - 8) / shelves - 7;
    pen.sheet(rectangle(-width / 2 + 6, floor - room, width - 12, room), mix(wood, palette.ink, 0.5), {
      lift: 0,
      edge: 0,
    });
    for (let x = -width / 2 + 8; x < width / 2 - 14; ) {
      const thick = between(next, 7, 13);
      const tall = room * between(next, 0.62, 0.95);
      if (next() < 0.88)
        pen.sheet(
          rectangle(x, floor - tall, thick - 1, tall),
          palette.tint(spines[Math.floor(next() * spines.length)] ?? '#b0685a'),
          { lift: 0.2, edge: 0.6, grain: 0.5 },
        );
      x += thick;
    }
  }
};

/** An open shelf on the wall with jars and plates, `width` 150, `up` 150 cm. `kind` 0 plates, 1 bottles, 2 boxes and toys. */
export const shelf: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 150) / 2;
  const kind = measure(bench, 'kind', 0);
  const wares = ['#efe4cd', '#9db0a8', '#c98a6a', '#8c9db5', '#d8b878'];
  pen.at(0, -measure(bench, 'up', 150), 1, 0, () => {
    for (let x = -half + 18; x < half - 8; x += 27) {
      const colour = palette.tint(wares[Math.floor(next() * wares.length)] ?? '#efe4cd');
      if (kind === 0 && next() < 0.5) pen.sheet(ellipse(x, -14, 13, 14), colour, { lift: 0.6 });
      else if (kind === 1) bottle(bench, x, colour);
      else pen.sheet(rounded(x - 10, -between(next, 18, 30), 20, 30, 5), colour, { lift: 0.6 });
    }
    pen.sheet(rectangle(-half, 0, half * 2, 7), palette.wood, { lift: 1.1 });
    for (const side of [-1, 1])
      pen.sheet(
        [
          [side * half * 0.8, 6],
          [side * half * 0.8 + side * 3, 6],
          [side * half * 0.8, 24],
        ],
        mix(palette.wood, palette.ink, 0.25),
        { lift: 0.3 },
      );
  });
};

function bottle({ pen, next }: Bench, x: number, colour: string): void {
  const tall = between(next, 26, 38);
  pen.sheet(rounded(x - 6, -tall * 0.66, 12, tall * 0.66, 3), mix(colour, '#3f5a4a', 0.35), { lift: 0.5 });
  pen.sheet(rectangle(x - 2.4, -tall, 4.8, tall * 0.4), mix(colour, '#3f5a4a', 0.35), { lift: 0.3 });
}

/** An upright piano, 150 cm. */
export const piano: Part = ({ pen, palette }) => {
  const wood = palette.tint('#5d4038');
  pen.sheet(rectangle(-75, -126, 150, 130), wood, { lift: 1.1 });
  pen.sheet(rounded(-62, -116, 124, 34, 4), mix(wood, '#ffffff', 0.08), { lift: 0.3 });
  pen.sheet(rectangle(-80, -74, 160, 10), mix(wood, palette.ink, 0.2), { lift: 1 });
  pen.sheet(rectangle(-72, -80, 144, 8), palette.tint('#f2ead8'), { lift: 0.3 });
  for (let key = 0; key < 18; key++)
    if (key % 7 !== 2 && key % 7 !== 6)
      pen.sheet(rectangle(-68 + key * 7.8, -80, 4, 5), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(rectangle(-30, -98, 60, 16), palette.tint('#f2ead8'), { lift: 0.4 });
  for (const x of [-70, 60]) pen.sheet(rectangle(x, -66, 10, 70), mix(wood, palette.ink, 0.25), { lift: 0.4 });
};

/** A fireplace with its mantelpiece, 170 cm; the flames live in `hearthFire`. */
export const fireplace: Part = ({ pen, palette }) => {
  const stone = mix(palette.tint('#b7a898'), palette.wallShade, 0.2);
  pen.sheet(
    [
      [-52, -330],
      [52, -330],
      [64, -130],
      [-64, -130],
    ],
    mix(stone, palette.ink, 0.08),
    { lift: 0.8 },
  );
  pen.sheet(rectangle(-85, -130, 170, 134), stone, { lift: 1 });
  for (let index = 0; index < 9; index++)
    pen.sheet(
      rounded(-80 + (index % 3) * 56, -122 + Math.floor(index / 3) * 42, 46, 32, 4),
      mix(stone, palette.ink, 0.07 + (index % 2) * 0.05),
      { lift: 0.2 },
    );
  pen.sheet(
    [...ellipse(0, -66, 50, 34, { from: Math.PI, to: Math.PI * 2 }), [50, 2], [-50, 2]],
    mix('#2a1a1c', palette.ink, 0.4),
    { lift: 0 },
  );
  for (const [from, to] of [
    [
      [-34, -6],
      [30, -14],
    ],
    [
      [34, -6],
      [-28, -14],
    ],
  ] as const)
    pen.sheet(strip(from as Point, to as Point, 13), mix('#6b4030', palette.ink, 0.2), { lift: 0.4 });
  pen.sheet(rectangle(-98, -142, 196, 14), palette.wood, { lift: 1.1 });
  pen.glow(0, -36, 150, palette.light, { strength: palette.dark ? 0.08 : 0.05, rings: 4 });
};

/** A staircase going up to the right, 300 cm. */
export const stairs: Part = ({ pen, palette }) => {
  const wood = mix(palette.wood, palette.wallShade, 0.15);
  const steps = 9;
  const outline: Point[] = [[-150, 6]];
  for (let step = 0; step < steps; step++)
    outline.push([-150 + step * 34, -step * 28], [-150 + step * 34, -(step + 1) * 28]);
  pen.sheet([...outline, [-150 + steps * 34, -steps * 28], [-150 + steps * 34, 6]], wood, { lift: 1.1 });
  for (let step = 0; step < steps; step++) {
    pen.sheet(rectangle(-154 + step * 34, -(step + 1) * 28 - 2, 40, 6), mix(wood, '#ffffff', 0.14), { lift: 0.5 });
    pen.sheet(rectangle(-136 + step * 34, -(step + 1) * 28 - 86, 4, 86), mix(wood, palette.ink, 0.25), { lift: 0.4 });
  }
  pen.sheet(strip([-138, -116], [-134 + (steps - 1) * 34, -steps * 28 - 88], 9), mix(wood, palette.ink, 0.15), {
    lift: 0.9,
  });
};

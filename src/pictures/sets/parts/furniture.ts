import { blob, ellipse, mix, type Point, rectangle, rounded, strip } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';

/** A chair from the front, its seat 46 cm high. `back` 0 makes it a stool, `soft` 1 an armchair. */
export const chair: Part = (bench) => {
  const { pen, palette } = bench;
  if (measure(bench, 'soft', 0) === 1) return armchair(bench);
  const wood = palette.tint(measure(bench, 'dark', 0) === 1 ? '#6f4a38' : '#a8734b');
  if (measure(bench, 'back', 1) === 1) {
    for (const x of [-21, 17]) pen.sheet(rectangle(x, -98, 5, 60), wood, { lift: 0.5 });
    for (const y of [-96, -78]) pen.sheet(rounded(-23, y, 46, 10, 4), wood, { lift: 0.6 });
  }
  for (const x of [-22, 17]) pen.sheet(rectangle(x, -46, 5, 50), mix(wood, palette.ink, 0.2), { lift: 0.4 });
  pen.sheet(rounded(-26, -50, 52, 9, 4), mix(wood, '#ffffff', 0.06), { lift: 0.8 });
};

function armchair({ pen, palette }: Bench): void {
  const cloth = mix(palette.tint('#a37a72'), palette.wallShade, 0.15);
  pen.sheet(rounded(-46, -112, 92, 90, 26), cloth, { lift: 1 });
  pen.sheet(rounded(-40, -54, 80, 30, 10), mix(cloth, '#ffffff', 0.08), { lift: 0.7 });
  for (const x of [-60, 34]) pen.sheet(rounded(x, -72, 26, 68, 12), mix(cloth, palette.ink, 0.1), { lift: 0.8 });
  pen.sheet(rectangle(-44, -30, 88, 28), mix(cloth, palette.ink, 0.16), { lift: 0.3 });
}

/** A sofa, 200 cm. */
export const sofa: Part = ({ pen, palette }) => {
  const cloth = mix(palette.tint('#8d8f9e'), palette.wallShade, 0.2);
  pen.sheet(rounded(-100, -92, 200, 80, 22), cloth, { lift: 1 });
  for (const x of [-88, 2]) pen.sheet(rounded(x, -52, 86, 28, 9), mix(cloth, '#ffffff', 0.1), { lift: 0.7 });
  pen.sheet(rectangle(-96, -30, 192, 26), mix(cloth, palette.ink, 0.14), { lift: 0.4 });
  for (const x of [-118, 88]) pen.sheet(rounded(x, -68, 30, 64, 13), mix(cloth, palette.ink, 0.06), { lift: 0.9 });
  pen.at(-54, -60, 1, 0.2, () => pen.sheet(rounded(-19, -19, 38, 38, 7), palette.tint('#d8b98a'), { lift: 0.7 }));
};

/** A bed from the side, 205 cm, headboard on the left, quilt 55 high. `iron` 1 is a hospital's, `bunk` 1 a plank in a cell. */
export const bed: Part = (bench) => {
  const { pen, palette } = bench;
  const iron = measure(bench, 'iron', 0) === 1;
  const frame = iron ? palette.tint('#b9c2c4') : palette.tint('#93623f');
  const quilt = iron ? palette.tint('#dfe6e4') : mix(palette.tint('#8f9fb8'), palette.wallShade, 0.1);
  if (iron) for (const y of [-108, -90, -72]) pen.sheet(rectangle(-106, y, 5, 5), frame, { lift: 0.3 });
  pen.sheet(rounded(-112, -112, 12, 116, 5), frame, { lift: 0.9 });
  pen.sheet(rounded(100, -76, 10, 80, 5), frame, { lift: 0.8 });
  pen.sheet(rectangle(-104, -40, 208, 18), frame, { lift: 0.6 });
  pen.sheet(rounded(-100, -56, 200, 24, 8), palette.tint('#f3ecdc'), { lift: 0.6 });
  pen.sheet(rounded(-98, -76, 54, 26, 12), palette.tint('#fbf6ea'), { lift: 0.7 });
  pen.sheet(
    blob([
      [-40, -64, 'corner'],
      [0, -70],
      [60, -64],
      [102, -60, 'corner'],
      [104, -26, 'corner'],
      [40, -20],
      [-38, -26, 'corner'],
    ]),
    quilt,
    { lift: 0.9 },
  );
  if (!iron)
    for (const x of [-12, 22, 56])
      pen.sheet(rounded(x, -58, 22, 22, 4), mix(quilt, '#ffffff', 0.22), { lift: 0.1, edge: 0.4 });
};

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

/** A writing desk from the front, 150 cm, with drawers and papers. */
export const desk: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#93653f');
  for (const x of [-74, 38]) {
    pen.sheet(rectangle(x, -68, 36, 72), wood, { lift: 0.9 });
    for (let drawer = 0; drawer < 3; drawer++) {
      pen.sheet(rounded(x + 4, -64 + drawer * 22, 28, 18, 2), mix(wood, '#ffffff', 0.08), { lift: 0.3 });
      pen.sheet(ellipse(x + 18, -55 + drawer * 22, 2), palette.tint('#d0ab62'), { lift: 0.2 });
    }
  }
  pen.sheet(rectangle(-80, -77, 160, 10), mix(wood, '#ffffff', 0.08), { lift: 1.1 });
  for (let sheet = 0; sheet < 3; sheet++)
    pen.sheet(
      [
        [-52 + sheet * 5, -80 - sheet],
        [-18 + sheet * 6, -80 - sheet],
        [-20 + sheet * 6, -77],
        [-54 + sheet * 5, -77],
      ],
      palette.tint('#f5eddb'),
      { lift: 0.3 },
    );
  for (let book = 0; book < 3; book++)
    pen.sheet(
      rectangle(28, -84 - book * 7, 38 - next() * 8, 7),
      palette.tint(['#9a6a5c', '#6d8794', '#b99a60'][book] ?? '#9a6a5c'),
      { lift: 0.3 },
    );
};

/** A school desk with its bench, 110 cm. */
export const schoolDesk: Part = ({ pen, palette, next }) => {
  const wood = palette.tint('#bd8d5c');
  for (const x of [-44, 40])
    pen.sheet(
      [
        [x, -62],
        [x + 6, -62],
        [x + 10, 4],
        [x - 4, 4],
      ],
      mix(palette.ink, wood, 0.35),
      { lift: 0.5 },
    );
  pen.sheet(
    [
      [-56, -66],
      [56, -66],
      [60, -54],
      [-60, -54],
    ],
    wood,
    { lift: 1 },
  );
  if (next() < 0.6)
    pen.sheet(
      [
        [-30, -69],
        [4, -69],
        [6, -65],
        [-32, -65],
      ],
      palette.tint('#eee2c9'),
      { lift: 0.3 },
    );
};

/** A dresser or chest of drawers, 120 by 90 cm. */
export const dresser: Part = ({ pen, palette }) => {
  const wood = palette.tint('#9c6d49');
  pen.sheet(rectangle(-60, -92, 120, 96), wood, { lift: 1 });
  for (let row = 0; row < 3; row++)
    for (const x of [-54, 3]) {
      pen.sheet(rounded(x, -82 + row * 27, 51, 22, 3), mix(wood, '#ffffff', 0.09), { lift: 0.3 });
      pen.sheet(ellipse(x + 25, -71 + row * 27, 2.8), palette.tint('#d0ab62'), { lift: 0.3 });
    }
  pen.sheet(rectangle(-65, -98, 130, 8), mix(wood, palette.ink, 0.1), { lift: 0.8 });
};

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

/** A rug lying on the floor, `width` 260 cm. */
export const rug: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 260) / 2;
  const wool = mix(palette.tint('#a8756a'), palette.wallShade, 0.3);
  pen.sheet(ellipse(0, 0, half, half * 0.15), wool, { lift: 0.3 });
  pen.sheet(ellipse(0, 0, half * 0.82, half * 0.115), mix(wool, palette.tint('#ead9b8'), 0.4), { lift: 0.1 });
  pen.sheet(ellipse(0, 0, half * 0.62, half * 0.08), wool, { lift: 0.1 });
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

import { mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** Wall bars, `width` 120 cm, 260 high. */
export const wallBars: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 120) / 2;
  const wood = palette.tint('#c08d58');
  for (let y = -26; y > -250; y -= 20)
    pen.sheet(rectangle(-half, y, half * 2, 6), mix(wood, '#ffffff', 0.15), { lift: 0.5 });
  for (const x of [-half, 0, half]) pen.sheet(rectangle(x - 5, -262, 10, 266), wood, { lift: 0.7 });
};

/** A basketball hoop on its board, the ring 305 cm up. */
export const hoop: Part = ({ pen, palette }) => {
  pen.sheet(rectangle(-62, -400, 124, 92), palette.tint('#f3ecdb'), { lift: 1 });
  pen.sheet(rectangle(-24, -356, 48, 36), palette.tint('#c9574a'), { lift: 0.1, edge: 0.4 });
  pen.sheet(rectangle(-19, -351, 38, 26), palette.tint('#f3ecdb'), { lift: 0, edge: 0 });
  pen.sheet(rectangle(-26, -314, 52, 6), palette.tint('#d9694a'), { lift: 0.6 });
  for (let index = 0; index < 5; index++)
    pen.sheet(strip([-22 + index * 11, -308], [-13 + index * 6.5, -268], 1.8), palette.tint('#f6efe0'), {
      lift: 0.2,
      edge: 0,
    });
  for (const y of [-294, -280]) pen.sheet(rectangle(-18, y, 36, 1.8), palette.tint('#f6efe0'), { lift: 0.1, edge: 0 });
};

/** A vaulting horse, 150 cm. */
export const vaultingHorse: Part = ({ pen, palette }) => {
  for (const x of [-44, 44]) pen.sheet(strip([x, -90], [x * 1.4, 2], 9), palette.tint('#8a6244'), { lift: 0.6 });
  pen.sheet(rounded(-76, -128, 152, 46, 22), palette.tint('#a9683f'), { lift: 1 });
  pen.sheet(rectangle(-76, -100, 152, 5), palette.tint('#7d4a2e'), { lift: 0, edge: 0 });
};

/** A rack with dumb-bells and a ball, 170 cm. */
export const weights: Part = ({ pen, palette }) => {
  const iron = mix(palette.ink, palette.wallShade, 0.25);
  for (const x of [-80, 80]) pen.sheet(rectangle(x - 4, -96, 8, 98), iron, { lift: 0.5 });
  for (const y of [-88, -44]) {
    pen.sheet(rectangle(-86, y, 172, 7), iron, { lift: 0.6 });
    for (let x = -64; x <= 64; x += 43) {
      pen.sheet(rectangle(x - 14, y - 10, 28, 5), palette.tint('#c9c4ba'), { lift: 0.3 });
      for (const end of [-16, 16])
        pen.sheet(rounded(x + end - 6, y - 19, 12, 20, 3), palette.tint(y < -50 ? '#b65f50' : '#54708a'), {
          lift: 0.6,
        });
    }
  }
};

/** A punch bag on its chain, swinging a little; it hangs from above. */
export const punchBag: Part = ({ pen, palette, stage, depth, seconds }) => {
  const top = (stage.top - 60) * depth;
  pen.at(0, top, 1, Math.sin(seconds * 1.6) * 0.025, () => {
    pen.sheet(rectangle(-2, 0, 4, -top - 190), palette.ink, { lift: 0.3 });
    pen.sheet(rounded(-26, -top - 200, 52, 134, 20), palette.tint('#a8503f'), { lift: 1 });
    for (const y of [-176, -92]) pen.sheet(rectangle(-26, -top + y, 52, 7), palette.tint('#3d3440'), { lift: 0.2 });
  });
};

/** A lounger by a pool with its towel, 170 cm. */
export const lounger: Part = ({ pen, palette, next }) => {
  const frame = palette.tint('#f0e8d8');
  const cloth = palette.tint(['#d9735a', '#4f9aa8', '#e2b455'][Math.floor(next() * 3)] ?? '#4f9aa8');
  for (const x of [-66, 44]) pen.sheet(strip([x, -32], [x, 2], 6), frame, { lift: 0.4 });
  pen.sheet(strip([-84, -34], [50, -34], 9), frame, { lift: 0.7 });
  pen.sheet(strip([46, -36], [92, -84], 9), frame, { lift: 0.7 });
  pen.sheet(strip([-80, -42], [46, -42], 11), cloth, { lift: 0.6 });
  pen.sheet(strip([48, -44], [88, -86], 11), mix(cloth, '#ffffff', 0.2), { lift: 0.6 });
};

/** The steps into a pool and a springboard, 300 cm. */
export const springboard: Part = ({ pen, palette }) => {
  const steel = palette.tint('#d5d6d2');
  for (const x of [-110, -60]) pen.sheet(rectangle(x - 4, -150, 8, 154), steel, { lift: 0.6 });
  for (let y = -20; y > -140; y -= 26) pen.sheet(rectangle(-110, y, 50, 6), steel, { lift: 0.4 });
  pen.sheet(rounded(-122, -116, 250, 12, 5), palette.tint('#4f9aa8'), { lift: 1 });
};

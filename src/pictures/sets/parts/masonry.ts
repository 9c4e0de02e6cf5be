import { blob, type Colour, curve, ellipse, type Knot, mix, type Outline, type Palette, type Pen, type Point, rectangle, ribbon, rounded, star, strip } from '../../paper/index.ts';
import { type Chance, chance } from '#chance';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { groundAt } from '../stage.ts';
import { snowPaper, landColour } from './land.ts';
import { band, deep, reach } from './sky.ts';

/** A square of cobbles or slabs before the acting line: a few stones let into the ground. */
export const cobbles: Part = ({ pen, palette, stage, next }) => {
  for (let index = 0; index < 46; index++) {
    const down = next() ** 1.4;
    const y = -30 + down * (stage.bottom + 60);
    const size = 14 + down * 22;
    const x = (next() - 0.5) * stage.width * 1.9;
    pen.sheet(rounded(x, y, size * 1.6, size * 0.42, size * 0.2), mix(palette.ground, palette.ink, 0.1 + next() * 0.06), { lift: 0, edge: 0.4 });
  }
};

/** A parapet of stone, `length` 1200 cm, 90 high. */
export const parapet: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'length', 1200) / 2;
  const stone = mix(palette.dark ? mix(palette.tint('#b3a79b'), palette.mid, 0.4) : palette.tint('#b3a79b'), palette.far, 0.12);
  pen.sheet(rectangle(-half, -82, half * 2, 100), stone, { lift: 1 });
  for (let x = -half + 10; x < half; x += 74) for (const row of [0, 1]) pen.sheet(rounded(x + row * 30 + next() * 8, -66 + row * 36, 54, 26, 5), mix(stone, palette.ink, 0.08 + next() * 0.05), { lift: 0, edge: 0.4 });
  pen.sheet(rectangle(-half - 10, -94, half * 2 + 20, 16), bench.snowy ? snowPaper(palette) : mix(stone, '#ffffff', 0.14), { lift: 0.9 });
};

/** The arches of a stone bridge under the acting line, seen from the side. */
export const bridgeArches: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const stone = mix(palette.dark ? mix(palette.tint('#a99c90'), palette.mid, 0.4) : palette.tint('#a99c90'), palette.far, 0.1);
  const half = stage.width * 1.9;
  pen.sheet(rectangle(-half, -4, half * 2, 66), stone, { lift: 1.2 });
  for (let x = -half; x < half; x += 420) {
    const arch = ellipse(x + 210, 250, 170, 170, { from: Math.PI, to: Math.PI * 2 });
    pen.sheet([[x, 50], [x + 420, 50], [x + 420, stage.bottom + stage.height], [x + 380, stage.bottom + stage.height], ...arch.reverse(), [x + 40, stage.bottom + stage.height], [x, stage.bottom + stage.height]], stone, { lift: 1.2 });
  }
};


import { ellipse, mix, rectangle, rounded } from '../../paper/index.ts';
import { type Bench, between, measure, type Part } from '../bench.ts';
import { deep, reach } from '../craft/extent.ts';
import { snowPaper } from '../craft/papers.ts';
import { seenAll } from '../craft/perspective.ts';
import { groundAt } from '../stage.ts';

const slab = ({ palette, snowy }: Bench, tone: number): string => {
  const stone = mix(palette.tint('#b3aca6'), palette.dark ? palette.mid : palette.ground, palette.dark ? 0.55 : 0.25);
  return mix(snowy ? mix(stone, snowPaper(palette), 0.8) : stone, palette.ink, tone);
};

/** A pavement of slabs from this depth forwards, with its kerb. */
export const pavement: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const y = groundAt(stage, bench.depth);
  const half = reach(stage);
  const stone = slab(bench, 0);
  pen.sheet(rectangle(-half, y, half * 2, deep(stage) - y), stone, { lift: 0.7 });
  pen.sheet(rectangle(-half, y, half * 2, 7), mix(stone, '#ffffff', palette.dark ? 0.08 : 0.22), { lift: 0.2 });
  for (let x = -1700; x <= 1700; x += 130)
    pen.sheet(
      seenAll(stage, [
        [x, 0, bench.depth * 0.985],
        [x + 3, 0, bench.depth * 0.985],
        [x + 3, 0, 0.5],
        [x, 0, 0.5],
      ]),
      mix(stone, palette.ink, 0.15),
      { lift: 0, edge: 0 },
    );
  for (let depth = bench.depth * 0.86; depth > 0.55; depth *= 0.84)
    pen.sheet(rectangle(-half, groundAt(stage, depth), half * 2, 1.6 / depth), mix(stone, palette.ink, 0.13), {
      lift: 0,
      edge: 0,
    });
};

/** A street of asphalt lying across the picture from this depth to `near` 1.4, its line broken down the middle. */
export const asphalt: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const near = measure(bench, 'near', 1.4);
  const half = reach(stage);
  const tar = mix(palette.tint('#6d6b75'), palette.dark ? palette.near : palette.ground, palette.dark ? 0.5 : 0.1);
  const colour = bench.snowy ? mix(tar, snowPaper(palette), 0.55) : tar;
  pen.sheet(
    rectangle(-half, groundAt(stage, depth), half * 2, groundAt(stage, near) - groundAt(stage, depth) + 6),
    colour,
    { lift: 0.2 },
  );
  const middle = Math.sqrt(depth * near);
  for (let x = -2200; x <= 2200; x += 190)
    pen.sheet(
      seenAll(stage, [
        [x, 0, middle * 1.012],
        [x + 96, 0, middle * 1.012],
        [x + 96, 0, middle * 0.988],
        [x, 0, middle * 0.988],
      ]),
      palette.tint('#efe5cb'),
      { lift: 0, edge: 0, alpha: 0.85 },
    );
};

const PAINTS = ['#c9604f', '#5f7f96', '#d9b45c', '#7f8f6a', '#efe6d6'];

/** Cars and a bus passing both ways at this depth, their lamps lit after dark. */
export const traffic: Part = ({ pen, palette, stage, depth, seconds, next, lit }) => {
  const span = 4200;
  for (let index = 0; index < 3; index++) {
    const way = index % 2 ? -1 : 1;
    const far = depth * (way === 1 ? 0.96 : 1.05);
    const x = ((((next() * span + way * seconds * between(next, 190, 260)) % span) + span) % span) - span / 2;
    if (Math.abs(x) / far > stage.width * 0.75 + 200) continue;
    const bus = index === 2;
    const paint = palette.tint(PAINTS[Math.floor(next() * PAINTS.length)] ?? '#c9604f');
    const glass = lit ? mix(palette.light, '#fff2cc', 0.2) : mix(palette.sky.at(-1) ?? palette.far, palette.ink, 0.25);
    pen.part(index, () =>
      pen.at(x / far, groundAt(stage, far), [way / far, 1 / far], 0, () => {
        const [half, high] = bus ? [270, 230] : [185, 104];
        if (bus) {
          pen.sheet(rounded(-half, -high, half * 2, high - 34, 22), paint, { lift: 0.9 });
          for (let pane = 0; pane < 5; pane++)
            pen.sheet(rounded(-half + 22 + pane * 102, -high + 28, 84, 70, 8), glass, { lift: 0, edge: 0.4 });
        } else {
          pen.sheet(
            [
              [-110, -92],
              [-74, -146],
              [52, -146],
              [104, -90],
            ],
            mix(paint, '#ffffff', 0.08),
            { lift: 0.7 },
          );
          pen.sheet(
            [
              [-92, -94],
              [-66, -134],
              [42, -134],
              [80, -94],
            ],
            glass,
            { lift: 0, edge: 0.4 },
          );
          pen.sheet(rounded(-half, -high, half * 2, 76, 26), paint, { lift: 0.9 });
        }
        for (const wheel of [-half * 0.58, half * 0.58]) pen.sheet(ellipse(wheel, -32, 34), palette.ink, { lift: 0.5 });
        if (lit) {
          pen.glow(half + 8, -70, 60, palette.light, { strength: 0.16, rings: 2 });
          pen.sheet(ellipse(-half, -74, 8, 10), palette.pop, { lift: 0, edge: 0 });
        }
      }),
    );
  }
};

/** Stars that twinkle over the upper sky on clear nights. */
export const twinkle: Part = ({ pen, palette, stage, seconds, next, lit }) => {
  if (!lit || palette.weather !== 'clear') return;
  for (let index = 0; index < 7; index++) {
    const [x, y] = [(next() - 0.5) * stage.width * 0.96, stage.top * between(next, 0.5, 0.97)];
    const shine = 0.5 + 0.5 * Math.sin(seconds * between(next, 1.2, 2.4) + index * 2.1);
    const size = 2.2 + shine * 3.4;
    pen.part(index, () =>
      pen.sheet(
        [
          [x, y - size * 1.5],
          [x + size * 0.3, y - size * 0.3],
          [x + size * 1.5, y],
          [x + size * 0.3, y + size * 0.3],
          [x, y + size * 1.5],
          [x - size * 0.3, y + size * 0.3],
          [x - size * 1.5, y],
          [x - size * 0.3, y - size * 0.3],
        ],
        mix(palette.paper, palette.light, 0.3),
        { lift: 0, edge: 0, grain: 0, rough: 0, alpha: 0.35 + shine * 0.6 },
      ),
    );
  }
};

/** Leaves letting go of the trees and turning as they fall; snow-covered woods have none. */
export const fallingLeaves: Part = ({ pen, palette, stage, seconds, next, snowy }) => {
  if (snowy) return;
  for (let index = 0; index < 8; index++) {
    const span = stage.height * 1.05;
    const down = (seconds * between(next, 34, 58) + next() * span) % span;
    const x = (next() - 0.5) * stage.width + Math.sin(seconds * 1.1 + index * 2) * 40;
    const colour = palette.tint(['#c98a4a', '#a9a455', '#d9b45c'][index % 3] ?? '#c98a4a');
    pen.part(index, () =>
      pen.at(x, stage.top + down, [1, 0.4 + 0.6 * Math.abs(Math.sin(seconds * 2 + index))], seconds * 1.4 + index, () =>
        pen.sheet(ellipse(0, 0, 8, 4.4), colour, { lift: 0.3 }),
      ),
    );
  }
};

/** Tarmac from this depth forwards: yards and car parks. */
export const tarmac: Part = (bench) => {
  const { pen, palette, stage } = bench;
  const half = reach(stage);
  const y = groundAt(stage, bench.depth);
  const tar = mix(palette.tint('#7a7780'), palette.dark ? palette.near : palette.ground, palette.dark ? 0.45 : 0.15);
  pen.sheet(rectangle(-half, y, half * 2, deep(stage) - y), bench.snowy ? mix(tar, snowPaper(palette), 0.7) : tar, {
    lift: 0.5,
  });
};

/** Lamps of a city lying on the water before it in trembling columns, after dark. */
export const cityLights: Part = ({ pen, palette, stage, depth, seconds, next, lit }) => {
  if (!lit) return;
  const y = groundAt(stage, depth);
  for (let index = 0; index < 14; index++) {
    const x = (next() - 0.5) * stage.width * 1.1;
    const colour = mix(palette.light, ['#ff8a6a', '#fff2cc', '#8fd8e0'][index % 3] ?? palette.light, 0.4);
    pen.part(index, () => {
      for (let sliver = 0; sliver < 4; sliver++) {
        const half = 5 + sliver * 2 + Math.sin(seconds * 2.4 + index + sliver * 1.3) * 2.4;
        pen.tissue(
          ellipse(x + Math.sin(seconds * 1.7 + sliver + index) * 2, y + sliver * 9, half, 1.8),
          colour,
          0.6 - sliver * 0.1,
          { edge: 0, grain: 0 },
        );
      }
    });
  }
};

import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** A laboratory bench with flasks, tubes and a microscope, `width` 300 cm. */
export const labBench: Part = (bench) => {
  const { pen, palette, next } = bench;
  const half = measure(bench, 'width', 300) / 2;
  const white = mix(palette.tint('#e3e3da'), palette.wallShade, palette.dark ? 0.45 : 0.15);
  pen.sheet(rectangle(-half, -92, half * 2, 96), white, { lift: 1 });
  for (let x = -half + 10; x < half - 60; x += 74)
    pen.sheet(rounded(x, -78, 64, 72, 3), mix(white, palette.ink, 0.09), { lift: 0.2 });
  pen.sheet(rectangle(-half - 6, -102, half * 2 + 12, 12), palette.tint('#5f6f78'), { lift: 0.9 });
  const liquids = ['#6fb58a', '#c96f8f', '#e0b44f', '#5f9fc0'];
  for (let x = -half + 34; x < half - 30; x += 62) {
    const liquid = palette.tint(liquids[Math.floor(next() * liquids.length)] ?? '#6fb58a');
    const glass = mix(palette.paper, palette.wallShade, 0.25);
    if (next() < 0.5) {
      pen.sheet(
        [
          [x - 5, -150],
          [x + 5, -150],
          [x + 5, -132],
          [x + 22, -103],
          [x - 22, -103],
          [x - 5, -132],
        ],
        glass,
        { lift: 0.5, alpha: 0.85 },
      );
      pen.sheet(
        [
          [x - 12, -122],
          [x + 12, -122],
          [x + 20, -105],
          [x - 20, -105],
        ],
        liquid,
        { lift: 0.1 },
      );
    } else
      for (const tube of [-14, 0, 14]) {
        pen.sheet(rounded(x + tube - 4, -142, 8, 38, 4), glass, { lift: 0.3, alpha: 0.85 });
        pen.sheet(rounded(x + tube - 3, -142 + between(next, 12, 22), 6, 16, 3), liquid, { lift: 0.1 });
      }
  }
};

/** A great flask boiling over a flame with its coil, on something `up` 102 cm high; its bubbles rise. */
export const boilingFlask: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  const liquid = palette.tint('#67b98a');
  pen.at(0, -measure(bench, 'up', 102), 1, 0, () => {
    pen.glow(0, -44, 60, liquid, { strength: palette.dark ? 0.12 : 0.05, rings: 3, cold: true });
    pen.sheet(ellipse(0, -46, 30), mix(palette.paper, liquid, 0.25), { lift: 0.6, alpha: 0.9 });
    pen.sheet(ellipse(0, -40, 25, 20), liquid, { lift: 0.1 });
    pen.sheet(rectangle(-6, -104, 12, 34), mix(palette.paper, liquid, 0.2), { lift: 0.4, alpha: 0.9 });
    pen.sheet(
      ribbon(
        [
          [4, -98],
          [40, -112],
          [66, -92],
          [74, -40],
        ],
        6,
      ),
      mix(palette.paper, palette.wallShade, 0.35),
      { lift: 0.4 },
    );
    pen.sheet(rounded(62, -40, 24, 38, 6), palette.tint('#c96f8f'), { lift: 0.5 });
    pen.sheet(
      blob([
        [-8, 0, 'corner'],
        [-7, -9],
        [Math.sin(seconds * 9) * 3, -19],
        [7, -9],
        [8, 0, 'corner'],
      ]),
      mix(palette.light, palette.pop, 0.4),
      { lift: 0.2 },
    );
    for (let index = 0; index < 5; index++) {
      const age = (seconds * 0.7 + index / 5) % 1;
      pen.part(index, () =>
        pen.sheet(
          ellipse(Math.sin(index * 2.3) * 14 * (1 - age * 0.6), -28 - age * 34, 3.4),
          mix(liquid, '#ffffff', 0.55),
          { lift: 0.1, edge: 0 },
        ),
      );
    }
    for (let puff = 0; puff < 3; puff++) {
      const age = (seconds * 0.35 + puff / 3) % 1;
      pen.part(`puff ${puff}`, () =>
        pen.tissue(
          ellipse(Math.sin(age * 6 + puff) * 6, -112 - age * 70, 6 + age * 14),
          mix(palette.paper, liquid, 0.3),
          0.5 * (1 - age),
          { edge: 0.3 },
        ),
      );
    }
  });
};

/** A tall machine with dials and lamps that blink, 230 cm. */
export const machine: Part = (bench) => {
  const { pen, palette, next } = bench;
  const steel = mix(palette.tint('#7f9296'), palette.ink, palette.dark ? 0.25 : 0.05);
  pen.sheet(rounded(-78, -232, 156, 236, 8), steel, { lift: 1.1 });
  for (const x of [-36, 36]) {
    pen.sheet(ellipse(x, -184, 26), palette.tint('#efe8d6'), { lift: 0.5 });
    pen.sheet(strip([x, -184], [x + Math.cos(next() * 3 + 3) * 18, -184 - next() * 16], 2.6), palette.pop, {
      lift: 0.1,
    });
  }
  pen.sheet(rounded(-60, -142, 120, 48, 4), mix(palette.ink, '#3c6a5a', 0.4), { lift: 0.3 });
  pen.sheet(
    ribbon(
      [
        [-54, -118],
        [-30, -130],
        [-8, -104],
        [16, -132],
        [54, -116],
      ],
      3,
    ),
    '#8fe0b4',
    { lift: 0, edge: 0 },
  );
  for (let row = 0; row < 3; row++)
    for (let index = 0; index < 5; index++)
      pen.sheet(
        rounded(-58 + index * 25, -78 + row * 24, 16, 12, 3),
        palette.tint(['#c9574a', '#e0b44f', '#8aa65a', '#efe8d6'][Math.floor(next() * 4)] ?? '#efe8d6'),
        { lift: 0.4 },
      );
};

/** Lamps winking on a console `width` 230 cm, `up` 92 cm. */
export const winking: Part = (bench) => {
  const { pen, palette, seconds, next } = bench;
  const half = measure(bench, 'width', 230) / 2;
  for (let index = 0; index < 7; index++) {
    const [x, y, pace] = [
      (next() - 0.5) * half * 1.8,
      -measure(bench, 'up', 92) - next() * 10,
      between(next, 0.6, 1.7),
    ];
    const on = Math.sin(seconds * pace * 3 + index * 2.4) > 0.1;
    const colour = [palette.light, '#7fe0c0', '#ff8a76'][index % 3] ?? palette.light;
    pen.part(index, () => {
      if (!on) return;
      pen.sheet(ellipse(x, y, 4), colour, { lift: 0, edge: 0 });
      pen.glow(x, y, 15, colour, { strength: 0.3, rings: 1, cold: true });
    });
  }
};

import { blob, ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

/** What stands by roads and runways. */

/** A petrol pump with its hose, 170 cm; its panel burns after dark. */
export const fuelPump: Part = ({ pen, palette, lit }) => {
  const red = palette.tint('#c05b4c');
  pen.sheet(rounded(-38, -12, 76, 16, 3), palette.tint('#b9b4aa'), { lift: 0.6 });
  pen.sheet(rounded(-30, -166, 60, 158, 9), red, { lift: 1 });
  pen.sheet(rounded(-23, -156, 46, 44, 4), lit ? mix(palette.light, '#fff6dc', 0.5) : palette.tint('#efe8d8'), {
    lift: 0.3,
  });
  for (const y of [-146, -132]) pen.sheet(rectangle(-17, y, 34, 7), palette.ink, { lift: 0, edge: 0, alpha: 0.7 });
  pen.sheet(
    ribbon(
      [
        [30, -120],
        [52, -80],
        [44, -30],
        [34, -62],
      ],
      5,
    ),
    palette.ink,
    { lift: 0.5 },
  );
  pen.sheet(rounded(28, -134, 13, 30, 4), palette.ink, { lift: 0.5 });
  if (lit) pen.glow(0, -134, 60, palette.light, { strength: 0.12, rings: 2 });
};

/** The flat roof over the pumps on two posts with lamps below, 760 cm, its sign on a pole beside it. */
export const forecourt: Part = ({ pen, palette, lit }) => {
  const white = mix(palette.tint('#efe8d8'), palette.far, 0.12);
  for (const x of [-250, 250])
    pen.sheet(rectangle(x - 13, -420, 26, 424), mix(white, palette.ink, 0.12), { lift: 0.8 });
  if (lit)
    for (const x of [-190, 0, 190]) {
      pen.tissue(
        [
          [x - 40, -420],
          [x + 40, -420],
          [x + 150, 4],
          [x - 150, 4],
        ],
        palette.light,
        0.13,
        { edge: 0, grain: 0 },
      );
      pen.glow(x, -400, 150, palette.light, { strength: 0.06, rings: 3, cold: true });
    }
  pen.sheet(rectangle(-390, -482, 780, 62), white, { lift: 1.1 });
  pen.sheet(rectangle(-390, -464, 780, 22), palette.tint('#c05b4c'), { lift: 0, edge: 0.4 });
  for (const x of [-190, 0, 190])
    pen.sheet(rectangle(x - 46, -422, 92, 7), lit ? mix(palette.light, '#ffffff', 0.6) : mix(white, palette.ink, 0.2), {
      lift: 0.2,
    });
};

/** A tall sign on its pole, 560 cm, that burns after dark and now and then blinks. */
export const poleSign: Part = (bench) => {
  const { pen, palette, lit, seconds } = bench;
  const off = lit && Math.sin(seconds * 2.1) > 0.93;
  const disc = palette.tint('#d9a24a');
  pen.sheet(rectangle(-7, -470, 14, 474), mix(palette.ink, palette.far, 0.35), { lift: 0.8 });
  if (lit && !off) pen.glow(0, -520, 150, palette.light, { strength: 0.1, rings: 3 });
  pen.sheet(ellipse(0, -520, 74, 58), lit && !off ? mix(disc, palette.light, 0.6) : disc, { lift: 1 });
  pen.sheet(
    blob([
      [0, -556],
      [22, -520],
      [0, -494],
      [-22, -520],
    ]),
    palette.tint('#b5483e'),
    { lift: 0.3 },
  );
  pen.sheet(rounded(-60, -448, 120, 44, 4), lit ? mix(palette.light, '#fff6dc', 0.5) : palette.tint('#efe8d8'), {
    lift: 0.7,
  });
  for (const y of [-440, -424]) pen.sheet(rectangle(-46, y, 92, 8), palette.ink, { lift: 0, edge: 0, alpha: 0.7 });
};

/** A shelter of glass with a bench and a sign of the line, 330 cm. */
export const shelter: Part = ({ pen, palette, lit }) => {
  const steel = mix(palette.ink, palette.far, 0.25);
  const glass = mix(palette.far, palette.paper, palette.dark ? 0.12 : 0.4);
  pen.sheet(rectangle(-150, -216, 300, 200), glass, { lift: 0.2, alpha: 0.5 });
  pen.sheet(
    [
      [-130, -210],
      [-70, -210],
      [-140, -30],
      [-150, -30],
      [-150, -160],
    ],
    '#ffffff',
    { lift: 0, edge: 0, alpha: 0.25 },
  );
  for (const x of [-154, -52, 48, 148]) pen.sheet(rectangle(x, -226, 7, 230), steel, { lift: 0.7 });
  pen.sheet(
    [
      [-172, -226],
      [172, -226],
      [186, -244],
      [-186, -244],
    ],
    steel,
    { lift: 1 },
  );
  if (lit) pen.glow(0, -200, 180, palette.light, { strength: 0.09, rings: 3 });
  if (lit) pen.sheet(rectangle(-120, -226, 240, 6), mix(palette.light, '#fff6dc', 0.6), { lift: 0, edge: 0 });
  pen.sheet(rounded(-110, -56, 180, 11, 3), palette.tint('#a8734b'), { lift: 0.8 });
  for (const x of [-96, 44]) pen.sheet(rectangle(x, -48, 7, 52), steel, { lift: 0.5 });
  pen.sheet(
    rounded(86, -190, 54, 128, 4),
    lit ? mix(palette.light, palette.tint('#8fb5b0'), 0.5) : palette.tint('#8fb5b0'),
    { lift: 0.6 },
  );
  pen.sheet(rectangle(196, -290, 7, 294), steel, { lift: 0.7 });
  pen.sheet(ellipse(200, -286, 30), palette.tint('#d9b04e'), { lift: 0.8 });
  pen.sheet(rounded(184, -298, 32, 22, 5), palette.ink, { lift: 0.3 });
};

/** A barrier across a road that trembles in the wind, with the guard's hut, 520 cm. */
export const barrierArm: Part = ({ pen, palette, seconds, lit }) => {
  const hut = palette.tint('#8f9a86');
  pen.part('hut', () => {
    pen.sheet(rectangle(-330, -220, 120, 224), hut, { lift: 1 });
    pen.sheet(
      [
        [-346, -220],
        [-194, -220],
        [-206, -246],
        [-334, -246],
      ],
      mix(hut, palette.ink, 0.3),
      { lift: 1 },
    );
    pen.sheet(
      rectangle(-312, -180, 84, 74),
      lit ? mix(palette.light, '#fff2cc', 0.3) : mix(palette.far, palette.paper, 0.3),
      { lift: 0.2 },
    );
    if (lit) pen.glow(-270, -144, 110, palette.light, { strength: 0.1, rings: 3 });
    pen.sheet(rectangle(-196, -104, 34, 108), palette.tint('#d9b04e'), { lift: 0.9 });
  });
  pen.at(-180, -92, 1, Math.sin(seconds * 2.2) * 0.006 - 0.01, () => {
    pen.sheet(rectangle(-46, -8, 560, 16), palette.tint('#f3ecdc'), { lift: 0.9 });
    for (let x = 10; x < 510; x += 66)
      pen.sheet(
        [
          [x, -8],
          [x + 32, -8],
          [x + 24, 8],
          [x - 8, 8],
        ],
        palette.tint('#c9483f'),
        { lift: 0, edge: 0.3 },
      );
    pen.sheet(ellipse(480, -16, 8), Math.sin(seconds * 5) > 0 ? '#ff6f5a' : palette.tint('#8f3a34'), { lift: 0.3 });
  });
};

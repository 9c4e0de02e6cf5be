import { mix, rectangle, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** Two bunks of iron one over the other with thin mattresses and a grey blanket, 210 cm. */
export const bunks: Part = ({ pen, palette }) => {
  const iron = mix(palette.ink, palette.wallShade, 0.35);
  const [sheet, blanket] = [palette.tint('#e9e2d0'), palette.tint('#7f8a80')];
  for (const x of [-106, 100]) pen.sheet(rectangle(x, -172, 7, 176), iron, { lift: 0.8 });
  for (const y of [-132, -46]) {
    pen.sheet(rectangle(-104, y, 208, 8), iron, { lift: 0.7 });
    pen.sheet(rounded(-100, y - 18, 200, 20, 6), sheet, { lift: 0.6 });
    pen.sheet(rounded(-96, y - 28, 48, 18, 8), mix(sheet, '#ffffff', 0.3), { lift: 0.6 });
    pen.sheet(
      [
        [-34, y - 22],
        [100, y - 20],
        [102, y + 14],
        [60, y + 8],
        [20, y + 16],
        [-30, y + 6],
      ],
      mix(blanket, palette.ink, y < -100 ? 0 : 0.12),
      { lift: 0.5 },
    );
  }
  for (let rung = 0; rung < 5; rung++)
    pen.sheet(strip([82, -20 - rung * 30], [103, -20 - rung * 30], 5), iron, { lift: 0.5 });
};

/**
 * Light through a barred window `up` 225 cm over the floor lying on it as bright bars, `lean` 170 cm to one side, slowly
 * brightening and fading; the moon's after dark.
 */
export const barredLight: Part = (bench) => {
  const { pen, palette, seconds } = bench;
  if (!palette.dark && palette.weather !== 'clear') return;
  const shine = palette.dark ? '#b9cdf0' : mix(palette.light, '#fff4d0', 0.4);
  const [up, lean] = [measure(bench, 'up', 225), measure(bench, 'lean', 170)];
  const breath = (palette.dark ? 0.2 : 0.34) * (1 + 0.22 * Math.sin(seconds * 0.8) + 0.1 * Math.sin(seconds * 1.9));
  for (let gap = 0; gap < 4; gap++) {
    const x = -38 + gap * 20;
    const low = lean + (x + 38) * 1.9 - 60;
    pen.part(gap, () =>
      pen.tissue(
        [
          [x, -up - 40],
          [x + 13, -up - 40],
          [low + 34, 66],
          [low, 66],
        ],
        shine,
        breath * 0.55,
        {
          edge: 0,
          grain: 0,
          blend: 'screen',
        },
      ),
    );
    pen.part(`floor ${gap}`, () =>
      pen.tissue(
        [
          [low - 4, 22],
          [low + 26, 22],
          [low + 54, 74],
          [low + 16, 74],
        ],
        shine,
        breath,
        {
          edge: 0,
          grain: 0,
          blend: 'screen',
        },
      ),
    );
  }
  pen.glow(0, -up, 120, shine, { strength: 0.06, rings: 3, cold: true });
};

/** A bare bulb on its wire, `up` 270 cm, swinging a little in the draught; it burns after dark. */
export const bareBulb: Part = (bench) => {
  const { pen, palette, seconds, lit, stage, depth } = bench;
  const up = measure(bench, 'up', 270);
  const sway = Math.sin(seconds * 1.5) * 9 + Math.sin(seconds * 2.7) * 3;
  const shine = lit ? mix(palette.light, '#fff6dc', 0.5) : palette.tint('#efe6cf');
  pen.sheet(strip([0, (stage.top - 60) * depth], [sway, -up - 12], 2.4), palette.ink, { lift: 0.3, edge: 0.3 });
  if (lit) pen.glow(sway, -up, 190 + Math.sin(seconds * 9) * 4, palette.light, { strength: 0.07, rings: 4 });
  pen.sheet(rounded(sway - 5, -up - 16, 10, 10, 3), palette.ink, { lift: 0.3 });
  pen.sheet(rounded(sway - 9, -up - 8, 18, 22, 9), shine, { lift: 0.4 });
};

import { blob, ellipse, mix, rectangle } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** A lamp hanging from above, its shade `up` 210 cm over the floor, swaying a little in the draught. */
export const pendant: Part = (bench) => {
  const { pen, palette, stage, next, seconds } = bench;
  const root = (stage.top - 120) * bench.depth;
  const y = -measure(bench, 'up', 210) - root;
  const shade = palette.tint(
    ['#b9705c', '#6f8794', '#7f8f6a', '#c9a768', '#e6dcc8'][Math.floor(next() * 5)] ?? '#b9705c',
  );
  pen.at(0, root, 1, Math.sin(seconds * 1.1 + next() * 6) * 0.018, () => {
    pen.sheet(rectangle(-1.6, 0, 3.2, y - 30), palette.ink, { lift: 0.3 });
    pen.sheet(ellipse(0, y, 12, 9), bench.lit ? mix(palette.light, '#fff6dc', 0.5) : palette.paper, { lift: 0.3 });
    pen.sheet(
      [
        [-14, y - 34],
        [14, y - 34],
        [42, y],
        [-42, y],
      ],
      shade,
      { lift: 1 },
    );
    if (bench.lit) pen.glow(0, y + 12, 150 + Math.sin(seconds * 2.3) * 3, palette.light, { strength: 0.05, rings: 4 });
  });
};

/** A standing lamp, 165 cm. */
export const floorLamp: Part = (bench) => {
  const { pen, palette, lit } = bench;
  pen.sheet(ellipse(0, 0, 24, 5), palette.ink, { lift: 0.5 });
  pen.sheet(rectangle(-2.4, -130, 4.8, 130), palette.ink, { lift: 0.5 });
  pen.sheet(
    [
      [-20, -168],
      [20, -168],
      [36, -124],
      [-36, -124],
    ],
    lit ? mix(palette.light, '#fff2cc', 0.3) : palette.tint('#e6d3ac'),
    { lift: 0.9 },
  );
  if (lit) pen.glow(0, -140, 140, palette.light, { strength: 0.07, rings: 4 });
};

/** A small lamp for a table or a desk, standing on something `up` 77 cm high. */
export const tableLamp: Part = (bench) => {
  const { pen, palette, lit } = bench;
  pen.at(0, -measure(bench, 'up', 77), 1, 0, () => {
    pen.sheet(
      blob([
        [-6, -26, 'corner'],
        [6, -26, 'corner'],
        [9, -8],
        [12, 0, 'corner'],
        [-12, 0, 'corner'],
        [-9, -8],
      ]),
      palette.tint('#8a9a9a'),
      { lift: 0.6 },
    );
    pen.sheet(
      [
        [-12, -54],
        [12, -54],
        [22, -24],
        [-22, -24],
      ],
      lit ? mix(palette.light, '#fff2cc', 0.3) : palette.tint('#e6d3ac'),
      { lift: 0.8 },
    );
    if (lit) pen.glow(0, -36, 90, palette.light, { strength: 0.08, rings: 4 });
  });
};

/** A candlestick with its flame, standing `up` 0 cm high. */
export const candle: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 0), 1, 0, () => {
    pen.sheet(ellipse(0, -1, 11, 3), palette.tint('#b99a60'), { lift: 0.5 });
    pen.sheet(rectangle(-3.6, -28, 7.2, 27), palette.tint('#f4ecd8'), { lift: 0.5 });
    pen.sheet(
      blob([
        [0, -48],
        [5, -37],
        [0, -29],
        [-5, -37],
      ]),
      mix(palette.light, palette.pop, 0.25),
      { lift: 0.3 },
    );
    if (bench.lit) pen.glow(0, -38, 60, palette.light, { strength: 0.05, rings: 3 });
  });
};

/** The great lens of a lighthouse on its iron foot, 300 cm; lit after dark. */
export const lens: Part = ({ pen, palette, lit }) => {
  const brass = '#8a5426';
  const shade = mix(brass, palette.ink, 0.5);
  pen.sheet(
    [
      [-52, 4],
      [52, 4],
      [36, -96],
      [-36, -96],
    ],
    shade,
    { lift: 1.2 },
  );
  pen.sheet(rectangle(-70, -110, 140, 16), brass, { lift: 0.9 });
  pen.sheet(
    blob([
      [0, -300],
      [54, -258],
      [70, -202],
      [54, -148],
      [0, -106],
      [-54, -148],
      [-70, -202],
      [-54, -258],
    ]),
    lit ? mix(palette.light, palette.pop, 0.22) : mix(palette.paper, palette.far, 0.5),
    { lift: 1.2 },
  );
  for (let ring = 0; ring < 4; ring++)
    pen.sheet(
      ellipse(0, -203, 59 - ring * 13.5, 94 - ring * 21),
      lit ? mix(palette.light, '#fff8e4', ring * 0.26) : mix(palette.paper, '#ffffff', ring * 0.2),
      { lift: 0.5 },
    );
  for (const y of [-270, -236, -170, -138])
    pen.sheet(rectangle(-66 + Math.abs(203 + y) * 0.18, y, 132 - Math.abs(203 + y) * 0.36, 5), brass, { lift: 0.4 });
  pen.sheet(rectangle(-42, -316, 84, 18), brass, { lift: 0.9 });
  pen.sheet(
    [
      [-38, -316],
      [38, -316],
      [0, -346],
    ],
    shade,
    { lift: 0.7 },
  );
  if (lit) pen.glow(0, -203, 230, palette.light, { strength: 0.06, rings: 5 });
};

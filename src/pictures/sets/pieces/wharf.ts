import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

/** A steamer or a trawler at its mooring, 900 cm long, 620 high with its masts. */
export const mooredShip: Part = ({ pen, palette, next, lit, depth }) => {
  const far = Math.min(0.5, (depth - 1) / 8);
  const paint = (colour: string) => mix(palette.tint(colour), palette.far, far);
  const hull = paint(['#8d4a42', '#3f6478', '#4d6a55'][Math.floor(next() * 3)] ?? '#8d4a42');
  for (const [x, top] of [
    [-190, -560],
    [230, -480],
  ] as const) {
    pen.sheet(rectangle(x - 5, top, 10, -top - 120), paint('#7a6350'), { lift: 0.5 });
    pen.sheet(strip([x, top + 40], [x + 150, -190], 2.6), palette.ink, { lift: 0, edge: 0, alpha: 0.6 });
    pen.sheet(strip([x, top + 40], [x - 150, -190], 2.6), palette.ink, { lift: 0, edge: 0, alpha: 0.6 });
  }
  pen.sheet(rounded(-110, -330, 220, 130, 8), paint('#efe6d2'), { lift: 0.9 });
  pen.sheet(rounded(-70, -420, 130, 96, 8), paint('#efe6d2'), { lift: 0.8 });
  for (const x of [-46, -6, 34])
    pen.sheet(rounded(x - 12, -398, 26, 34, 5), lit ? palette.light : mix(palette.far, palette.ink, 0.35), {
      lift: 0.1,
    });
  for (const x of [-84, -30, 24, 78])
    pen.sheet(ellipse(x, -272, 13), lit ? palette.light : mix(palette.far, palette.ink, 0.35), { lift: 0.2 });
  pen.sheet(
    [
      [90, -210],
      [150, -210],
      [142, -390],
      [98, -390],
    ],
    paint('#c9574a'),
    { lift: 0.8 },
  );
  pen.sheet(rectangle(97, -366, 46, 22), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(
    blob([
      [-470, -250, 'corner'],
      [-300, -206],
      [200, -206],
      [450, -226, 'corner'],
      [400, 30, 'corner'],
      [-380, 30, 'corner'],
    ]),
    hull,
    { lift: 1.2 },
  );
  pen.sheet(
    [
      [-424, -100],
      [420, -100],
      [402, -60],
      [-410, -60],
    ],
    paint('#efe3c9'),
    { lift: 0.1, edge: 0.4 },
  );
  if (lit) pen.glow(-10, -380, 130, palette.light, { strength: 0.1, rings: 3 });
};

/** A crane on a quay, 900 cm. */
export const crane: Part = ({ pen, palette, depth }) => {
  const steel = mix(palette.tint('#c08a4a'), palette.far, Math.min(0.6, (depth - 1) / 8));
  for (const x of [-70, 70]) pen.sheet(strip([x, 6], [x * 0.4, -600], 18), steel, { lift: 0.8 });
  for (let y = -90; y > -560; y -= 130)
    pen.sheet(strip([-60 - y * 0.06, y], [60 + y * 0.06, y - 90], 9), steel, { lift: 0.4 });
  pen.sheet(rounded(-60, -690, 130, 96, 8), mix(steel, palette.ink, 0.15), { lift: 0.9 });
  pen.sheet(strip([20, -650], [430, -860], 20), steel, { lift: 0.9 });
  pen.sheet(strip([428, -856], [428, -420], 4), palette.ink, { lift: 0.2 });
  pen.sheet(rounded(392, -430, 72, 60, 4), palette.tint('#a3704a'), { lift: 0.7 });
};

/** A bollard with its rope, 70 cm. */
export const bollard: Part = ({ pen, palette }) => {
  pen.sheet(
    blob([
      [-18, 3, 'corner'],
      [-14, -40],
      [-24, -58],
      [0, -66],
      [24, -58],
      [14, -40],
      [18, 3, 'corner'],
    ]),
    mix(palette.ink, palette.tint('#5f6a70'), 0.5),
    { lift: 1 },
  );
  pen.sheet(
    ribbon(
      [
        [-22, -26],
        [0, -20],
        [22, -26],
      ],
      11,
    ),
    palette.tint('#c9a872'),
    { lift: 0.5 },
  );
  pen.sheet(
    ribbon(
      [
        [20, -26],
        [60, -4],
        [96, 2],
      ],
      8,
    ),
    palette.tint('#c9a872'),
    { lift: 0.4 },
  );
};

/** A ship's wheel on its post, 150 cm. */
export const helm: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8a5a38');
  pen.sheet(
    [
      [-22, 4],
      [22, 4],
      [13, -100],
      [-13, -100],
    ],
    mix(wood, palette.ink, 0.15),
    { lift: 0.8 },
  );
  for (let spoke = 0; spoke < 4; spoke++) {
    const [dx, dy] = [Math.cos((spoke * Math.PI) / 4) * 60, Math.sin((spoke * Math.PI) / 4) * 60];
    pen.sheet(strip([-dx, -104 - dy], [dx, -104 + dy], 7), wood, { lift: 0.6 });
  }
  pen.sheet([...ellipse(0, -104, 46), ...ellipse(0, -104, 34).reverse()], mix(wood, '#ffffff', 0.1), { lift: 0.7 });
  pen.sheet(ellipse(0, -104, 11), palette.tint('#d3ab5e'), { lift: 0.5 });
};

/** A mast with its ladder of ropes, leaving the top of the picture. */
export const mast: Part = ({ pen, palette, stage, depth }) => {
  const top = (stage.top - 120) * depth;
  pen.sheet(
    [
      [-13, 6],
      [13, 6],
      [9, top],
      [-9, top],
    ],
    palette.tint('#8a6244'),
    { lift: 1.1 },
  );
  const rope = mix(palette.tint('#c9a872'), palette.ink, 0.25);
  for (const x of [60, 96, 132]) pen.sheet(strip([x, -60], [x * 0.12, top], 3), rope, { lift: 0.2, edge: 0 });
  for (let way = 0.04; way < 0.9; way += 0.085) {
    const y = -60 + (top + 60) * way;
    const at = (x: number) => x + (x * 0.12 - x) * way;
    pen.sheet(strip([at(58), y], [at(134), y], 3), rope, { lift: 0.2, edge: 0 });
  }
  pen.sheet(rectangle(-150, -430, 300, 12), palette.tint('#8a6244'), { lift: 0.8 });
  pen.sheet(
    blob([
      [-146, -424, 'corner'],
      [146, -424, 'corner'],
      [120, -392],
      [0, -378],
      [-120, -392],
    ]),
    palette.tint('#f0e6cf'),
    { lift: 0.8 },
  );
};

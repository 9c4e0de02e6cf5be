import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import type { Part } from '../bench.ts';

/** What flies, and what shows the wind to those who do. */

/** A windsock on its mast, 420 cm. */
export const windsock: Part = ({ pen, palette, seconds }) => {
  pen.sheet(rectangle(-4, -420, 8, 424), palette.tint('#c9c4ba'), { lift: 0.7 });
  for (let ring = 0; ring < 5; ring++) {
    const [y, wide] = [Math.sin(seconds * 3.4 - ring * 0.8) * 5 * ring * 0.6 + ring * 5, 34 - ring * 4];
    pen.part(ring, () =>
      pen.sheet(
        [
          [4 + ring * 30, -404 + y - wide / 2],
          [36 + ring * 30, -404 + y - wide / 2 + 3],
          [36 + ring * 30, -404 + y + wide / 2 - 1],
          [4 + ring * 30, -404 + y + wide / 2],
        ],
        palette.tint(ring % 2 ? '#f3ecdc' : '#d9784a'),
        { lift: 0.6 },
      ),
    );
  }
};

/** A small aeroplane on its wheels, its propeller still, 620 cm. */
export const lightPlane: Part = ({ pen, palette }) => {
  const white = palette.tint('#efe8d8');
  const red = palette.tint('#c05b4c');
  pen.sheet(strip([-60, -60], [-40, -10], 8), palette.ink, { lift: 0.5 });
  pen.sheet(strip([130, -70], [150, -10], 8), palette.ink, { lift: 0.5 });
  for (const x of [-40, 150]) pen.sheet(ellipse(x, -14, 18), palette.ink, { lift: 0.7 });
  pen.sheet(
    blob([
      [-310, -130, 'corner'],
      [-200, -118],
      [0, -160],
      [120, -164],
      [200, -132],
      [206, -96],
      [120, -62],
      [-60, -58],
      [-300, -110, 'corner'],
    ]),
    white,
    { lift: 1.1 },
  );
  pen.sheet(
    ribbon(
      [
        [-290, -116],
        [-40, -104],
        [204, -104],
      ],
      13,
    ),
    red,
    { lift: 0.2, edge: 0.4 },
  );
  pen.sheet(
    [
      [-312, -124],
      [-262, -120],
      [-290, -214],
      [-330, -218],
    ],
    red,
    { lift: 0.9 },
  );
  pen.sheet(
    blob([
      [10, -158],
      [30, -198],
      [104, -200],
      [134, -160],
    ]),
    mix(palette.far, palette.ink, 0.2),
    { lift: 0.6 },
  );
  pen.sheet(rounded(-40, -206, 210, 17, 8), mix(white, palette.ink, 0.1), { lift: 1 });
  pen.sheet(ellipse(214, -112, 14, 18), red, { lift: 0.6 });
  pen.sheet(ellipse(224, -112, 6, 74), mix(palette.ink, palette.far, 0.3), { lift: 0.4 });
};

/** An airliner at its gate seen from the side, 1500 cm. */
export const airliner: Part = ({ pen, palette, lit }) => {
  const white = mix(palette.tint('#efe8d8'), palette.far, 0.15);
  pen.sheet(
    [
      [-720, -330],
      [-600, -330],
      [-640, -560],
      [-720, -560],
    ],
    palette.tint('#44627f'),
    { lift: 0.9 },
  );
  pen.sheet(
    blob([
      [-740, -340, 'corner'],
      [-500, -390],
      [500, -390],
      [680, -350],
      [748, -270],
      [660, -210],
      [300, -180],
      [-400, -190],
    ]),
    white,
    { lift: 1.1 },
  );
  pen.sheet(
    ribbon(
      [
        [-700, -318],
        [0, -266],
        [730, -272],
      ],
      22,
    ),
    palette.tint('#44627f'),
    { lift: 0.2, edge: 0.3 },
  );
  for (let x = -480; x < 560; x += 46)
    pen.sheet(rounded(x, -338, 20, 28, 8), lit ? palette.light : mix(palette.ink, palette.far, 0.4), {
      lift: 0,
      edge: 0.3,
    });
  pen.sheet(
    [
      [-120, -220],
      [150, -220],
      [-160, -120],
      [-260, -116],
    ],
    mix(white, palette.ink, 0.16),
    { lift: 1 },
  );
  pen.sheet(rounded(-70, -150, 150, 62, 28), palette.tint('#44627f'), { lift: 0.9 });
  for (const x of [-160, 470]) {
    pen.sheet(rectangle(x - 7, -190, 14, 170), mix(palette.ink, palette.far, 0.3), { lift: 0.5 });
    pen.sheet(ellipse(x, -26, 30), palette.ink, { lift: 0.7 });
  }
};

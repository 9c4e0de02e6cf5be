import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

/** What there is to see at a zoo: beasts that move a little behind their railings, and the signs. */

/** A giraffe, 480 cm, its neck swaying, an ear flicking. */
export const giraffe: Part = ({ pen, palette, seconds, next, depth }) => {
  const coat = mix(palette.tint('#e0b366'), palette.far, Math.min(0.4, (depth - 1) / 12));
  const patch = mix(coat, palette.tint('#8d5a34'), 0.75);
  const sway = Math.sin(seconds * 0.7) * 14;
  for (const x of [-92, -66, 44, 68])
    pen.part(`leg ${x}`, () =>
      pen.sheet(strip([x * 0.86, -190], [x, 2], 24, 13), mix(coat, palette.ink, x % 4 ? 0.1 : 0), { lift: 0.7 }),
    );
  pen.part('body', () => {
    pen.sheet(
      blob([
        [-110, -210],
        [-70, -268],
        [40, -292],
        [92, -262],
        [86, -190],
        [0, -166],
        [-90, -166],
      ]),
      coat,
      { lift: 1 },
    );
    for (let spot = 0; spot < 9; spot++)
      pen.sheet(ellipse(-80 + next() * 150, -264 + next() * 84, 13, 10, { rotate: next() }), patch, {
        lift: 0,
        edge: 0.3,
      });
    pen.sheet(
      ribbon(
        [
          [-108, -220],
          [-128, -150 + sway * 0.3],
        ],
        5,
      ),
      patch,
      { lift: 0.4 },
    );
  });
  pen.part('neck', () => {
    pen.sheet(
      ribbon(
        [
          [64, -240],
          [110, -350],
          [140 + sway, -450],
        ],
        (way) => 52 - way * 24,
      ),
      coat,
      { lift: 1 },
    );
    for (let spot = 0; spot < 6; spot++) {
      const way = 0.12 + spot * 0.14;
      pen.sheet(ellipse(66 + way * (74 + sway), -244 - way * 200, 9, 8), patch, { lift: 0, edge: 0.3 });
    }
    pen.sheet(
      blob([
        [124 + sway, -470],
        [150 + sway, -486],
        [206 + sway, -452],
        [208 + sway, -438],
        [150 + sway, -432],
      ]),
      coat,
      { lift: 1 },
    );
    for (const x of [132, 144]) pen.sheet(strip([x + sway, -474], [x - 2 + sway, -502], 5), patch, { lift: 0.4 });
    pen.sheet(ellipse(160 + sway, -462, 3.6), palette.ink, { lift: 0, edge: 0 });
    pen.sheet(ellipse(118 + sway, -470, 15, 7, { rotate: 0.5 + Math.sin(seconds * 3.1) ** 9 * 0.5 }), coat, {
      lift: 0.5,
    });
  });
};

/** An elephant, 300 cm, its trunk swinging, its ear fanning. */
export const elephant: Part = ({ pen, palette, seconds, depth }) => {
  const skin = mix(palette.tint('#9a9aa0'), palette.far, Math.min(0.4, (depth - 1) / 12));
  const swing = Math.sin(seconds * 1.1) * 20;
  const fan = Math.sin(seconds * 1.7) * 8;
  for (const [x, tone] of [
    [-120, 0.16],
    [20, 0.16],
    [-84, 0],
    [62, 0],
  ] as const)
    pen.part(`leg ${x}`, () => pen.sheet(rounded(x, -140, 50, 143, 12), mix(skin, palette.ink, tone), { lift: 0.8 }));
  pen.part('body', () =>
    pen.sheet(
      blob([
        [-150, -150],
        [-120, -252],
        [0, -282],
        [100, -256],
        [130, -150],
        [0, -106],
      ]),
      skin,
      { lift: 1 },
    ),
  );
  pen.part('trunk', () =>
    pen.sheet(
      ribbon(
        [
          [168, -210],
          [206, -130],
          [200 + swing, -60],
          [226 + swing * 1.5, -26],
        ],
        (way) => 52 - way * 34,
      ),
      skin,
      { lift: 0.9 },
    ),
  );
  pen.part('head', () => {
    pen.sheet(ellipse(146, -218, 66, 62), skin, { lift: 1 });
    pen.sheet(strip([178, -178], [222, -158], 12, 5), palette.tint('#f3ecdc'), { lift: 0.6 });
    pen.sheet(ellipse(172, -232, 5), palette.ink, { lift: 0, edge: 0 });
    pen.sheet(
      blob([
        [140, -264],
        [92 - fan, -266],
        [74 - fan, -210],
        [100, -168],
        [134, -186],
      ]),
      mix(skin, palette.ink, 0.12),
      { lift: 0.9 },
    );
  });
  pen.part('tail', () =>
    pen.sheet(
      ribbon(
        [
          [-148, -200],
          [-166 + swing * 0.3, -120],
        ],
        6,
      ),
      mix(skin, palette.ink, 0.2),
      { lift: 0.4 },
    ),
  );
};

/** A monkey on a rope between two poles, swinging, 340 cm. */
export const monkeyRope: Part = ({ pen, palette, seconds }) => {
  const wood = palette.tint('#7d5a40');
  const fur = palette.tint('#7a5238');
  for (const x of [-130, 126])
    pen.part(`pole ${x}`, () => pen.sheet(strip([x, 4], [x, -330], 14), wood, { lift: 0.8 }));
  pen.sheet(
    ribbon(
      [
        [-130, -318],
        [0, -296],
        [130, -318],
      ],
      5,
    ),
    mix(wood, palette.paper, 0.3),
    { lift: 0.4 },
  );
  pen.at(0, -296, 1, Math.sin(seconds * 1.9) * 0.4, () => {
    pen.sheet(rectangle(-2, 0, 4, 96), mix(wood, palette.paper, 0.3), { lift: 0.3 });
    pen.sheet(
      ribbon(
        [
          [10, 140],
          [38, 170],
          [26, 198],
        ],
        6,
      ),
      fur,
      { lift: 0.5 },
    );
    pen.sheet(strip([4, 116], [0, 78], 9), fur, { lift: 0.5 });
    pen.sheet(ellipse(4, 134, 21, 29), fur, { lift: 0.8 });
    pen.sheet(ellipse(10, 102, 19), fur, { lift: 0.8 });
    pen.sheet(ellipse(15, 105, 12, 11), palette.tint('#d9a883'), { lift: 0.2 });
    pen.sheet(ellipse(13, 102, 2), palette.ink, { lift: 0, edge: 0 });
  });
};

/** A railing of iron before an enclosure, `width` 460 cm, 110 high. */
export const railing: Part = (bench) => {
  const { pen, palette } = bench;
  const half = measure(bench, 'width', 460) / 2;
  const iron = mix(palette.tint('#4f6a5c'), palette.ink, 0.35);
  for (let x = -half; x <= half; x += 26) pen.sheet(rectangle(x - 2.4, -106, 4.8, 108), iron, { lift: 0.6 });
  for (const y of [-104, -18]) pen.sheet(rectangle(-half - 4, y, half * 2 + 8, 8), iron, { lift: 0.8 });
  for (const x of [-half, half]) pen.sheet(rounded(x - 7, -122, 14, 126, 4), iron, { lift: 0.8 });
};

/** A painted board with a beast's head and two lines of words, 150 cm. */
export const beastSign: Part = ({ pen, palette, next }) => {
  const board = palette.tint('#6f8a5c');
  for (const x of [-34, 28]) pen.sheet(rectangle(x, -110, 7, 114), palette.tint('#7d5a40'), { lift: 0.6 });
  pen.sheet(rounded(-58, -164, 116, 72, 6), board, { lift: 1 });
  pen.sheet(ellipse(-32, -130, 18), palette.tint('#f0dfb8'), { lift: 0.2 });
  for (const x of [-46, -18]) pen.sheet(ellipse(x, -148, 7), palette.tint('#f0dfb8'), { lift: 0.2 });
  for (const y of [-148, -132, -116])
    pen.sheet(rectangle(-4, y, 30 + next() * 20, 6), palette.tint('#f0dfb8'), { lift: 0, edge: 0 });
};

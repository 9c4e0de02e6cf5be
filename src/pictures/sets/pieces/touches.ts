import { blob, ellipse, mix, type Point, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { between, measure, type Part } from '../bench.ts';

/** The small things that make a room this room and not another. */

/** A curtain on its rail between two beds, stirring, 200 cm. */
export const wardCurtain: Part = ({ pen, palette, seconds }) => {
  const cloth = mix(palette.tint('#9fc4bf'), palette.wallShade, palette.dark ? 0.45 : 0.1);
  pen.sheet(strip([-80, -216], [80, -216], 5), palette.tint('#c9c4ba'), { lift: 0.6 });
  for (let fold = 0; fold < 4; fold++) {
    const x = -54 + fold * 30;
    const sway = Math.sin(seconds * 1.1 + fold * 0.7) * 4;
    pen.part(fold, () =>
      pen.sheet(
        blob([
          [x - 17, -212, 'corner'],
          [x + 17, -212, 'corner'],
          [x + 15 + sway * 0.5, -110],
          [x + 19 + sway, -22, 'corner'],
          [x - 19 + sway, -22, 'corner'],
          [x - 15 + sway * 0.5, -110],
        ]),
        mix(cloth, palette.ink, fold % 2 ? 0.07 : 0),
        { lift: 0.7 },
      ),
    );
  }
};

/** The beat running over the screen of `drip`. */
export const heartbeat: Part = ({ pen, seconds }) => {
  const way = (seconds * 0.6) % 1;
  pen.glow(26 + way * 44, -118, 12, '#8fe0b4', { strength: 0.25, rings: 2, cold: true });
};

/** A mirror behind a bar in its frame, 340 cm wide. */
export const backBar: Part = ({ pen, palette }) => {
  const wood = mix(palette.wood, palette.ink, 0.15);
  pen.sheet(rectangle(-184, -276, 368, 176), wood, { lift: 0.9 });
  pen.sheet(rectangle(-166, -258, 332, 150), mix(palette.wall, '#cfdcda', palette.dark ? 0.18 : 0.6), { lift: 0 });
  pen.sheet(
    [
      [-196, -276],
      [196, -276],
      [176, -298],
      [-176, -298],
    ],
    mix(wood, '#ffffff', 0.12),
    { lift: 0.8 },
  );
};

/** A cup and a cocktail in tubes of light on the wall, `up` 180 cm, humming. */
export const neon: Part = (bench) => {
  const { pen, palette, seconds, lit } = bench;
  const hum = Math.sin(seconds * 17) * Math.sin(seconds * 2.3) > 0.86 ? 0.5 : 1;
  const [pink, teal] = lit ? ['#ff6f86', '#5fe0cf'] : ['#c98a90', '#8fb5b0'];
  pen.at(0, -measure(bench, 'up', 200), 1, 0, () => {
    if (lit) pen.glow(0, 0, 74 * hum, pink, { strength: 0.12 * hum, rings: 3, cold: true });
    const tube = (line: readonly Point[], colour: string): void =>
      pen.sheet(ribbon(line, 5), mix(colour, lit ? '#ffffff' : palette.wallShade, lit ? 0.25 * hum : 0.2), {
        lift: 0.3,
        edge: 0,
      });
    tube(
      [
        [-30, -30],
        [0, 2],
        [30, -30],
      ],
      pink,
    );
    tube(
      [
        [-30, -30],
        [30, -30],
      ],
      pink,
    );
    tube(
      [
        [0, 2],
        [0, 30],
      ],
      teal,
    );
    tube(
      [
        [-16, 31],
        [16, 31],
      ],
      teal,
    );
    pen.sheet(ellipse(9, -38, 6), mix(teal, '#ffffff', 0.3), { lift: 0.2, edge: 0 });
  });
};

/** A globe on its foot, 60 cm. */
export const globe: Part = ({ pen, palette }) => {
  pen.sheet(ellipse(0, -2, 18, 4), palette.tint('#8a6244'), { lift: 0.5 });
  pen.sheet(rectangle(-2.5, -16, 5, 15), palette.tint('#c9a45c'), { lift: 0.4 });
  pen.sheet(ellipse(0, -38, 23), palette.tint('#6f9cb0'), {
    lift: 0.8,
    inside: () => {
      pen.sheet(
        blob([
          [-18, -48],
          [-2, -54],
          [4, -38],
          [-8, -28],
          [-20, -34],
        ]),
        palette.tint('#93a86a'),
        { lift: 0.2 },
      );
      pen.sheet(
        blob([
          [8, -36],
          [22, -42],
          [20, -24],
          [10, -22],
        ]),
        palette.tint('#93a86a'),
        { lift: 0.2 },
      );
    },
  });
};

/** Children's drawings pinned in two rows, `up` 120 cm. */
export const drawings: Part = (bench) => {
  const { pen, palette, next } = bench;
  const inks = ['#d9604f', '#4f9aa8', '#e6b84f', '#7d9160', '#8f74a8'];
  for (let index = 0; index < 6; index++) {
    const [x, y] = [((index % 3) - 1) * 42, -measure(bench, 'up', 120) - (index < 3 ? 62 : 8)];
    pen.at(x, y, 1, (next() - 0.5) * 0.12, () => {
      pen.sheet(rectangle(-17, -22, 34, 44), palette.tint('#f6f0e0'), { lift: 0.5 });
      pen.sheet(ellipse(0, 2, between(next, 6, 11)), palette.tint(inks[Math.floor(next() * 5)] ?? '#d9604f'), {
        lift: 0.1,
        edge: 0.4,
      });
      pen.sheet(rectangle(-12, 13, 24, 4), palette.tint(inks[Math.floor(next() * 5)] ?? '#d9604f'), {
        lift: 0,
        edge: 0,
      });
    });
  }
};

/** A light falling on a stage from above, feeling its way; a mirrored one leans the other way. */
export const spotlight: Part = ({ pen, palette, stage, depth, seconds, next }) => {
  const top = (stage.top - 60) * depth;
  const far = 70 + Math.sin(seconds * 0.7 + next() * 5) * 60;
  const colour = mix(palette.light, '#fff6dc', 0.4);
  for (const [wide, alpha] of [
    [96, 0.1],
    [62, 0.12],
  ] as const)
    pen.tissue(
      [
        [-190, top],
        [-176, top],
        [far + wide, 0],
        [far - wide, 0],
      ],
      colour,
      alpha,
      { edge: 0, grain: 0, blend: 'screen' },
    );
  pen.tissue(ellipse(far, 2, 96, 13), colour, 0.3, { edge: 0.2, grain: 0, blend: 'screen' });
};

/** Days counted on a wall in strokes of chalk, `up` 130 cm. */
export const tally: Part = (bench) => {
  const { pen, palette } = bench;
  pen.at(0, -measure(bench, 'up', 130), 1, 0, () => {
    for (let group = 0; group < 5; group++) {
      const [x, y] = [(group % 3) * 46 - 50, group < 3 ? 0 : 34];
      for (let stroke = 0; stroke < 4; stroke++)
        pen.sheet(strip([x + stroke * 8, y], [x + stroke * 8 + 1, y - 24], 2.4), palette.paper, {
          lift: 0,
          edge: 0,
          alpha: 0.6,
        });
      pen.sheet(strip([x - 5, y - 4], [x + 30, y - 20], 2.4), palette.paper, { lift: 0, edge: 0, alpha: 0.6 });
    }
  });
};

/** A ladder leaning on shelves, 260 cm. */
export const ladder: Part = ({ pen, palette }) => {
  const wood = palette.tint('#a9784c');
  for (const x of [-24, 24]) pen.sheet(strip([x, 2], [x + 34, -262], 8), wood, { lift: 0.9 });
  for (let step = 1; step < 9; step++)
    pen.sheet(strip([-24 + step * 3.8, -step * 29], [24 + step * 3.8, -step * 29], 6), mix(wood, '#ffffff', 0.12), {
      lift: 0.6,
    });
};

/** The corner of a table with a bowl of fruit, close to the eye, 160 cm. */
export const tableEdge: Part = ({ pen, palette }) => {
  const wood = palette.tint('#8a5d40');
  pen.sheet(rectangle(-70, -62, 12, 66), mix(wood, palette.ink, 0.2), { lift: 0.8 });
  pen.sheet(rounded(-86, -74, 260, 14, 5), wood, { lift: 1.2 });
  for (const [x, colour] of [
    [-14, '#c9574a'],
    [10, '#d9a04a'],
    [30, '#8aa65a'],
  ] as const)
    pen.sheet(ellipse(x, -98, 13), palette.tint(colour), { lift: 0.5 });
  pen.sheet(ellipse(8, -94, 44, 20, { from: 0, to: Math.PI }), palette.tint('#6f8fa0'), { lift: 0.9 });
};

/** A swing with an empty seat moving in the wind, 280 cm wide. */
export const swaying: Part = ({ pen, palette, seconds }) => {
  const frame = palette.tint('#c0604a');
  for (const x of [-130, 130])
    for (const foot of [-34, 34]) pen.sheet(strip([x * 0.94, -240], [x + foot, 4], 9), frame, { lift: 0.7 });
  pen.sheet(strip([-136, -240], [136, -240], 10), frame, { lift: 0.8 });
  for (const [index, x] of [-60, 52].entries())
    pen.part(index, () =>
      pen.at(x, -236, 1, Math.sin(seconds * 1.5 + index * 1.3) * (0.1 + index * 0.06), () => {
        for (const side of [-19, 19])
          pen.sheet(rectangle(side - 1.4, 0, 2.8, 180), palette.ink, { lift: 0.3, edge: 0 });
        pen.sheet(rounded(-27, 176, 54, 10, 4), palette.tint('#7d5a40'), { lift: 0.7 });
      }),
    );
};

/** A willow leaning over water, `height` 420 cm. */
export const willow: Part = (bench) => {
  const { pen, palette, next } = bench;
  const height = measure(bench, 'height', 420);
  const leaf = mix(palette.tint('#86a35c'), palette.mid, 0.4);
  pen.sheet(
    ribbon(
      [
        [0, 6],
        [14, -height * 0.4],
        [50, -height * 0.72],
      ],
      (way) => height * (0.1 - way * 0.05),
    ),
    palette.tint('#7a5c45'),
    { lift: 0.9 },
  );
  for (let index = 0; index < 13; index++) {
    const x = -height * 0.34 + (index / 12) * height * 0.86;
    const arch = height * (0.98 - Math.abs(index - 6) * 0.035);
    const long = height * between(next, 0.5, 0.8);
    pen.sheet(
      ribbon(
        [
          [50, -height * 0.78],
          [x * 0.7 + 20, -arch],
          [x + 12, -arch + long * 0.5],
          [x + 16, -arch + long],
        ],
        (way) => 24 * Math.sin(Math.PI * (0.1 + way * 0.86)) + 3,
      ),
      mix(leaf, index % 2 ? palette.light : palette.near, 0.14),
      { lift: 0.6 },
    );
  }
};

/** A jellyfish pulsing as it rises and sinks, 130 cm. */
export const jellyfish: Part = ({ pen, palette, seconds, next }) => {
  const beat = Math.sin(seconds * 2 + next() * 6);
  const colour = mix(palette.tint('#d9a0b4'), palette.water, 0.25);
  pen.at(Math.sin(seconds * 0.4) * 20, Math.sin(seconds * 0.6) * 24, 1, 0, () => {
    for (let arm = 0; arm < 5; arm++) {
      const x = -30 + arm * 15;
      pen.part(arm, () =>
        pen.sheet(
          ribbon(
            [
              [x, 0],
              [x + Math.sin(seconds * 2 + arm) * 9, 44],
              [x + Math.sin(seconds * 2 + arm + 1) * 13, 92],
            ],
            (way) => 7 * (1 - way) + 1.5,
          ),
          colour,
          { lift: 0.2, alpha: 0.7 },
        ),
      );
    }
    pen.sheet(
      ellipse(0, 6, 46 + beat * 5, 46 - beat * 5, { from: Math.PI, to: Math.PI * 2 }),
      mix(colour, '#ffffff', 0.25),
      { lift: 0.6, alpha: 0.88 },
    );
  });
};

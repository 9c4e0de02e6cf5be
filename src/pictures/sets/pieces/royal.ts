import { blob, ellipse, mix, rectangle, ribbon, rounded } from '../../paper/index.ts';
import { measure, type Part } from '../bench.ts';

const GOLD = '#d8b05a';

/** A throne on its three steps, 260 cm high. */
export const throne: Part = ({ pen, palette }) => {
  const gold = palette.tint(GOLD);
  const stone = mix(palette.tint('#b3a898'), palette.wallShade, 0.3);
  for (const [step, half] of [190, 160, 130].entries())
    pen.sheet(rectangle(-half, -14 * (step + 1), half * 2, 16), mix(stone, '#ffffff', step * 0.06), { lift: 0.7 });
  pen.at(0, -42, 1, 0, () => {
    pen.sheet(
      blob([
        [-56, 0, 'corner'],
        [-60, -180],
        [-40, -224],
        [0, -262],
        [40, -224],
        [60, -180],
        [56, 0, 'corner'],
      ]),
      gold,
      { lift: 1.1 },
    );
    pen.sheet(
      blob([
        [-40, -10, 'corner'],
        [-44, -170],
        [0, -222],
        [44, -170],
        [40, -10, 'corner'],
      ]),
      palette.tint('#8d3a46'),
      { lift: 0.3 },
    );
    for (const x of [-72, 48]) {
      pen.sheet(rounded(x, -96, 24, 98, 6), gold, { lift: 0.9 });
      pen.sheet(ellipse(x + 12, -100, 15), mix(gold, '#ffffff', 0.2), { lift: 0.6 });
    }
    pen.sheet(rounded(-54, -66, 108, 32, 12), palette.tint('#a34a52'), { lift: 0.9 });
    pen.sheet(rectangle(-52, -38, 104, 40), mix(gold, palette.ink, 0.14), { lift: 0.6 });
    pen.sheet(ellipse(0, -246, 11), palette.tint('#c9574a'), { lift: 0.4 });
  });
};

/** A round column with its foot and head, `height` 620 cm; `broken` 1 leaves a stump. */
export const column: Part = (bench) => {
  const { pen, palette, next } = bench;
  const broken = measure(bench, 'broken', 0) === 1;
  const height = measure(bench, 'height', 620) * (broken ? 0.25 + next() * 0.6 : 1);
  const far = Math.min(0.6, Math.max(0, (bench.depth - 1) / 9));
  const stone = mix(
    mix(palette.tint('#cfc3ae'), palette.dark ? palette.mid : palette.wallShade, palette.dark ? 0.45 : 0.15),
    palette.far,
    far,
  );
  const top = -height + (broken ? 0 : 34);
  pen.sheet(
    broken
      ? [
          [-34, -30],
          [34, -30],
          [30, top + 30],
          [12, top + 4],
          [-6, top + 26],
          [-30, top],
        ]
      : rectangle(-32, top, 64, height - 60),
    stone,
    { lift: 1.1 },
  );
  for (const x of [-18, 0, 18])
    pen.sheet(rectangle(x - 3, top + 34, 5, height - 90 - (broken ? 0 : 0)), mix(stone, palette.ink, 0.12), {
      lift: 0,
      edge: 0,
    });
  if (!broken)
    pen.sheet(
      [
        [-56, -height],
        [56, -height],
        [38, -height + 40],
        [-38, -height + 40],
      ],
      mix(stone, '#ffffff', 0.1),
      { lift: 0.8 },
    );
  pen.sheet(rectangle(-46, -32, 92, 36), mix(stone, '#ffffff', 0.06), { lift: 0.8 });
};

/** A fallen drum of a column, 150 cm. */
export const fallenColumn: Part = ({ pen, palette, depth }) => {
  const stone = mix(
    mix(palette.tint('#cfc3ae'), palette.mid, palette.dark ? 0.45 : 0.1),
    palette.far,
    Math.min(0.5, (depth - 1) / 9),
  );
  pen.sheet(rounded(-90, -58, 170, 60, 8), stone, { lift: 1 });
  for (const y of [-44, -30, -16])
    pen.sheet(rectangle(-84, y, 150, 4), mix(stone, palette.ink, 0.13), { lift: 0, edge: 0 });
  pen.sheet(ellipse(78, -28, 15, 30), mix(stone, '#ffffff', 0.12), { lift: 0.5 });
};

/** A tall broken wall with an arched doorway, 520 cm. */
export const ruinedArch: Part = ({ pen, palette, depth }) => {
  const stone = mix(
    mix(palette.tint('#bfb199'), palette.mid, palette.dark ? 0.5 : 0.12),
    palette.far,
    Math.min(0.55, (depth - 1) / 9),
  );
  const arch = ellipse(0, -230, 96, 110, { from: Math.PI, to: Math.PI * 2 }).reverse();
  pen.sheet(
    [
      [-260, 6],
      [-250, -260],
      [-210, -250],
      [-190, -400],
      [-120, -430],
      [-40, -520],
      [60, -500],
      [110, -430],
      [170, -440],
      [190, -300],
      [250, -280],
      [262, -150],
      [300, -120],
      [306, 6],
      [96, 6],
      ...arch,
      [-96, 6],
    ],
    stone,
    { lift: 1.2 },
  );
  for (const [x, y, wide] of [
    [-220, -180, 70],
    [-180, -330, 60],
    [130, -340, 56],
    [150, -180, 80],
    [-30, -440, 64],
    [200, -70, 66],
    [-226, -70, 60],
  ] as const)
    pen.sheet(rounded(x, y, wide, 28, 4), mix(stone, palette.ink, 0.12), { lift: 0.1, edge: 0.6 });
  pen.sheet(
    ribbon(
      [
        [-200, -400],
        [-214, -330],
        [-196, -270],
        [-220, -200],
      ],
      (way) => 26 * (1 - way) + 5,
    ),
    palette.tint('#6f8f5a'),
    { lift: 0.5 },
  );
};

/** A chandelier hanging from above, its lowest candles `up` 330 cm. */
export const chandelier: Part = (bench) => {
  const { pen, palette, stage, depth } = bench;
  const y = -measure(bench, 'up', 330);
  const gold = palette.tint(GOLD);
  const top = (stage.top - stage.height) * depth;
  pen.sheet(rectangle(-2, top, 4, y - top), palette.ink, { lift: 0.3 });
  pen.sheet(
    blob([
      [-10, y - 60, 'corner'],
      [10, y - 60, 'corner'],
      [26, y],
      [0, y + 24],
      [-26, y],
    ]),
    gold,
    { lift: 0.8 },
  );
  for (const side of [-1, 1])
    for (const far of [48, 92]) {
      pen.sheet(
        ribbon(
          [
            [0, y],
            [side * far * 0.6, y + 22],
            [side * far, y - 6],
          ],
          6,
        ),
        gold,
        { lift: 0.5 },
      );
      pen.sheet(rectangle(side * far - 4, y - 30, 8, 24), palette.tint('#f6efdd'), { lift: 0.4 });
      pen.sheet(ellipse(side * far, y - 38, 4.4, 8), mix(palette.light, '#fff6dc', 0.3), { lift: 0.2 });
    }
  if (bench.lit) pen.glow(0, y - 20, 230, palette.light, { strength: 0.07, rings: 4 });
};

/** A suit of armour on its stand, 190 cm. */
export const armour: Part = ({ pen, palette }) => {
  const steel = mix(palette.tint('#aab0b5'), palette.ink, palette.dark ? 0.25 : 0.05);
  for (const x of [-16, 16]) pen.sheet(rounded(x - 11, -84, 22, 84, 8), steel, { lift: 0.8 });
  pen.sheet(
    blob([
      [-34, -150],
      [0, -160],
      [34, -150],
      [26, -86, 'corner'],
      [-26, -86, 'corner'],
    ]),
    mix(steel, '#ffffff', 0.1),
    { lift: 1 },
  );
  for (const x of [-42, 42]) pen.sheet(rounded(x - 9, -148, 18, 72, 8), steel, { lift: 0.8 });
  pen.sheet(rounded(-19, -196, 38, 42, 15), mix(steel, '#ffffff', 0.14), { lift: 0.9 });
  pen.sheet(rectangle(-14, -178, 28, 5), palette.ink, { lift: 0, edge: 0 });
  pen.sheet(
    blob([
      [0, -196],
      [12, -216],
      [26, -210],
      [8, -192],
    ]),
    palette.tint('#b64f47'),
    { lift: 0.6 },
  );
  pen.sheet(rectangle(48, -236, 5, 238), palette.tint('#8a6244'), { lift: 0.5 });
  pen.sheet(
    [
      [50.5, -276],
      [60, -236],
      [41, -236],
    ],
    steel,
    { lift: 0.5 },
  );
};

/** What is left of a beam of stone lying on a row of columns, 1500 cm. */
export const lintel: Part = ({ pen, palette, depth }) => {
  const stone = mix(
    mix(palette.tint('#cfc3ae'), palette.dark ? palette.mid : palette.wallShade, palette.dark ? 0.45 : 0.15),
    palette.far,
    Math.min(0.6, (depth - 1) / 9),
  );
  pen.sheet(
    [
      [-760, 8],
      [-760, -90],
      [-520, -130],
      [-60, -260],
      [180, -180],
      [240, -204],
      [420, -110],
      [760, -84],
      [700, -30],
      [760, 8],
    ],
    stone,
    { lift: 1.1 },
  );
  pen.sheet(rectangle(-760, -66, 1490, 10), mix(stone, palette.ink, 0.14), { lift: 0, edge: 0 });
};

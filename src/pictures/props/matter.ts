import { blob, ellipse, mix, rectangle, ribbon, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Earth, smoke, fire and ice: what is left, what rises and what falls. */
export const MATTER: readonly Prop[] = [
  {
    words:
      'sand, handful of sand, dust, earth, soil, salt, sabbia, polvere, terra, sable, poussiere, staub, erde, arena',
    height: 15,
    width: 42,
    ground: true,
    flat: true,
    draw({ pen, tint, palette }) {
      const sand = tint('#d9b97c');
      pen.sheet(
        blob([
          [-20, 0, 'corner'],
          [-13, -4],
          [-4, -11],
          [1, -14],
          [7, -9],
          [14, -4],
          [20, 0, 'corner'],
        ]),
        sand,
        { lift: 0.6 },
      );
      pen.sheet(
        blob([
          [1, -14, 'corner'],
          [7, -9],
          [14, -4],
          [20, 0, 'corner'],
          [4, 0, 'corner'],
          [3, -7],
        ]),
        mix(sand, palette.ink, 0.14),
        FLAT,
      );
      for (let grain = 0; grain < 22; grain++)
        pen.sheet(
          ellipse(((grain * 7.3) % 36) - 18, -0.4 - ((grain * 3.7) % 3), 0.45),
          mix(sand, palette.ink, grain % 2 ? 0.3 : 0.05),
          FLAT,
        );
    },
  },
  {
    words: 'smoke, ash, ashes, steam, fumo, cenere, fumee, cendre, rauch, asche, humo, ceniza',
    height: 30,
    width: 26,
    ground: true,
    flat: true,
    draw({ pen, tint, palette }) {
      pen.sheet(
        blob([
          [-10, 0, 'corner'],
          [-5, -2.6],
          [2, -3.2],
          [10, 0, 'corner'],
        ]),
        mix(tint('#6b6660'), palette.ink, 0.2),
        { lift: 0.3 },
      );
      for (const [lean, wide, alpha] of [
        [-1, 6, 0.5],
        [1, 4.4, 0.62],
        [0.2, 2.6, 0.7],
      ] as const)
        pen.sheet(
          ribbon(
            [
              [0, -2.6],
              [3 * lean, -10],
              [-4 * lean, -18],
              [3 * lean, -25],
              [7 * lean, -29],
            ],
            wide,
          ),
          mix(palette.paper, tint('#8d8a86'), 0.45),
          { lift: 0, edge: 0, alpha },
        );
      pen.sheet(ellipse(0, -2.6, 1.4, 0.7), mix(palette.light, '#d9573f', 0.5), FLAT);
    },
  },
  {
    words: 'fire, flame, flames, campfire, embers, fuoco, fiamma, feu, flamme, feuer, fuego, llama',
    height: 26,
    width: 30,
    ground: true,
    flat: true,
    draw({ pen, tint, palette }) {
      pen.glow(0, -10, 26, palette.light, { strength: 0.08, rings: 3 });
      for (const turn of [-0.22, 0.22])
        pen.at(0, -2.6, 1, turn, () => pen.sheet(rectangle(-14, -1.8, 28, 3.6), tint('#6b4632'), { lift: 0.5 }));
      for (const [size, colour] of [
        [1, '#e0673c'],
        [0.7, '#f0a045'],
        [0.4, '#fbe08a'],
      ] as const)
        pen.sheet(
          blob([
            [-9 * size, -3.4],
            [-8 * size, -3.4 - 9 * size],
            [-4 * size, -3.4 - 7 * size],
            [-1.5 * size, -3.4 - 21 * size, 'corner'],
            [4 * size, -3.4 - 11 * size],
            [7 * size, -3.4 - 13 * size],
            [9 * size, -3.4 - 3 * size],
            [0, -2.4],
          ]),
          mix(colour, palette.light, 0.15),
          LOW,
        );
    },
  },
  {
    words: 'snowflake, snow crystal, ice crystal, fiocco di neve, fiocco, flocon, schneeflocke, copo de nieve',
    height: 28,
    width: 28,
    draw({ pen, tint, palette }) {
      const ice = mix(tint('#d7ecf5'), '#ffffff', 0.4);
      for (let arm = 0; arm < 6; arm++)
        pen.at(0, -14, 1, (arm * Math.PI) / 3, () => {
          pen.sheet(rectangle(-0.8, -13, 1.6, 13), ice, { lift: 0.3, rough: 0.2 });
          for (const [y, long] of [
            [-9.6, 3.4],
            [-5.6, 4.6],
          ] as const)
            for (const side of [-1, 1])
              pen.sheet(strip([0, y], [side * long * 0.8, y - long * 0.8], 1.2), ice, { lift: 0.2, rough: 0.2 });
        });
      pen.sheet(ellipse(0, -14, 2.6), mix(ice, palette.water, 0.2), LOW);
    },
  },
];

import { blob, ellipse, mix, type Outline, strip } from '../paper/index.ts';
import { FLAT, type Prop } from './prop.ts';

const WATER = '#7fb2c4';
const BLOOD = '#8e2a2c';

/** A drop hanging from (0, -height), round at (0, 0). */
const hanging = (height: number): Outline =>
  blob([
    [0, -height, 'corner'],
    [height * 0.24, -height * 0.46],
    [height * 0.3, -height * 0.2],
    [0, 0],
    [-height * 0.3, -height * 0.2],
    [-height * 0.24, -height * 0.46],
  ]);

/** A flat pool, its far edge `deep` above (0, 0). */
const pool = (half: number, deep: number): Outline =>
  blob([
    [-half, -deep * 0.5],
    [-half * 0.6, -deep * 0.94],
    [0, -deep * 0.8],
    [half * 0.5, -deep],
    [half, -deep * 0.55],
    [half * 0.62, -deep * 0.1],
    [0, 0],
    [-half * 0.7, -deep * 0.12],
  ]);

/** Splinters as they lie after a pane has burst: where the middle is, how they are turned, how long and how wide. */
const SPLINTERS = [
  [-18, -6.4, 0.4, 7, 4],
  [-8, -8, -0.5, 10, 5],
  [5, -8.6, 0.2, 8, 4.6],
  [16, -6.8, -0.3, 9, 4],
  [-13, -3.6, -0.2, 13, 6.4],
  [3, -4.2, 0.5, 15, 7],
  [17.6, -2.8, 0.25, 10, 5],
  [-3.4, -1.7, -0.35, 9, 3.4],
  [9.6, -1.4, 0.1, 6, 2.6],
  [-20, -1.6, 0.7, 5, 2.4],
] as const;

/** Water, blood and broken glass: they lie, well up and drop rather than stand. */
export const ELEMENTS: readonly Prop[] = [
  {
    words:
      'water between stones, water, spring, trickle, acqua, sorgente, eau, source, wasser, quelle, agua, manantial',
    height: 18,
    width: 46,
    ground: true,
    flat: true,
    draw({ pen, tint, palette }) {
      const stone = (x: number, wide: number, tall: number, shade: number): void =>
        pen.sheet(
          blob([
            [x - wide, 0, 'corner'],
            [x - wide * 0.9, -tall * 0.6],
            [x - wide * 0.2, -tall],
            [x + wide * 0.7, -tall * 0.75],
            [x + wide, 0, 'corner'],
          ]),
          mix(tint('#9b958c'), palette.ink, shade),
          { lift: 0.8 },
        );
      stone(-14, 10, 17, 0.12);
      stone(13, 11, 15, 0.04);
      pen.sheet(
        blob([
          [-3, -12],
          [1.6, -11.6],
          [3.4, -7],
          [13, -3],
          [9, 0],
          [-8, 0],
          [-13, -2.6],
          [-3.6, -6],
        ]),
        tint(WATER),
        { lift: 0.3 },
      );
      for (const [x, y, wide] of [
        [-0.6, -9.6, 1.4],
        [0.6, -6.4, 2.4],
        [-1, -3.6, 6],
      ] as const)
        pen.sheet(ellipse(x, y, wide, 0.5), mix(tint(WATER), '#ffffff', 0.6), FLAT);
      stone(-21, 5, 8, 0.24);
      stone(20, 6, 9, 0.18);
    },
  },
  {
    words:
      'puddle, pool of water, puddle of water, pool, water on floor, pozza, pozzanghera, flaque, pfutze, charco, spilled water',
    height: 10,
    width: 44,
    ground: true,
    flat: true,
    draw({ pen, tint, palette }) {
      const sky = mix(palette.sky.at(-1) ?? palette.far, tint(WATER), 0.5);
      pen.sheet(pool(21, 9.6), sky, { lift: 0.15, edge: 0.6 });
      for (const size of [3, 6, 9])
        pen.sheet(
          [...ellipse(3, -5, size, size * 0.36), ...[...ellipse(3, -5, size - 0.5, size * 0.36 - 0.28)].reverse()],
          mix(sky, '#ffffff', 0.6),
          FLAT,
        );
      pen.sheet(strip([-15, -5.8], [-7, -7.2], 0.7), mix(sky, '#ffffff', 0.7), FLAT);
    },
  },
  {
    words: 'drop, droplet, raindrop, drop of water, water drop, goccia, goutte, tropfen, gota',
    height: 24,
    width: 16,
    draw({ pen, tint }) {
      pen.sheet(ellipse(0, -1.4, 8, 1.4), mix(tint(WATER), '#ffffff', 0.3), FLAT);
      pen.at(0, -3.4, 1, 0, () => pen.sheet(hanging(20), tint(WATER), { lift: 0.7 }));
      pen.sheet(ellipse(-2.4, -9, 1.2, 2.4), mix(tint(WATER), '#ffffff', 0.75), FLAT);
    },
  },
  {
    words: 'tear, tears, teardrop, lacrima, lacrime, larme, trane, lagrima',
    height: 22,
    width: 26,
    draw({ pen, tint }) {
      for (const [x, y, size] of [
        [-7, 0, 12],
        [6, -3, 17],
      ] as const)
        pen.at(x, y - 1, 1, 0, () => {
          pen.sheet(hanging(size), tint(WATER), { lift: 0.6 });
          pen.sheet(ellipse(-size * 0.12, -size * 0.26, size * 0.06, size * 0.12), '#ffffff', FLAT);
        });
      pen.sheet(ellipse(-2, -0.7, 9, 0.8), mix(tint(WATER), '#ffffff', 0.35), FLAT);
    },
  },
  {
    words: 'drop of blood, blood drop, goccia di sangue, goutte de sang, blutstropfen, gota de sangre',
    height: 24,
    width: 18,
    draw({ pen, tint }) {
      pen.sheet(ellipse(0, -1.6, 8.6, 1.6), tint(BLOOD), FLAT);
      for (const [x, y] of [
        [-7.6, -3.4],
        [7.4, -3],
      ] as const)
        pen.sheet(ellipse(x, y, 0.8, 0.5), tint(BLOOD), FLAT);
      pen.at(0, -4, 1, 0, () => pen.sheet(hanging(19), tint('#a83234'), { lift: 0.7 }));
      pen.sheet(ellipse(-2.2, -9.4, 1, 2.2), mix(tint('#a83234'), '#ffffff', 0.6), FLAT);
    },
  },
  {
    words:
      'shard, broken glass, shattered glass, glass shard, splinter, broken window, broken mirror, scheggia, vetri rotti, eclat, verre casse, scherben, splitter, cristales rotos, astilla',
    height: 18,
    width: 44,
    ground: true,
    flat: true,
    draw({ pen, tint, palette }) {
      const glass = mix(tint('#a9c9d2'), palette.paper, 0.35);
      const faces = [glass, mix(glass, '#ffffff', 0.35), mix(glass, palette.ink, 0.16)] as const;
      for (const [index, [x, y, turn, long, wide]] of SPLINTERS.entries())
        pen.at(x, y, [1, 0.62], turn, () => {
          const [tip, back] = [long * 0.6, long * 0.4];
          const kite: Outline = [
            [tip, -wide * 0.2],
            [-back * 0.3, -wide * 0.7],
            [-back, wide * 0.1],
            [-back * 0.1, wide * 0.6],
          ];
          pen.sheet(kite, faces[index % 3] ?? glass, { lift: 0.6, rough: 0.2 });
          pen.sheet(
            [
              [tip, -wide * 0.2],
              [-back * 0.3, -wide * 0.7],
              [-back * 0.2, -wide * 0.34],
            ],
            '#ffffff',
            {
              ...FLAT,
              alpha: 0.8,
            },
          );
        });
      pen.sheet(
        [
          [-5, -1],
          [-1.4, -18],
          [2.6, -12],
          [4.4, -2],
        ],
        glass,
        { lift: 0.7, rough: 0.2 },
      );
      pen.sheet(
        [
          [-3, -3],
          [-1.2, -16],
          [-0.2, -4],
        ],
        '#ffffff',
        { ...FLAT, alpha: 0.7 },
      );
    },
  },
];

import { ellipse, lighten, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { FLAT, type Held, LOW } from './thing-held.ts';

/** What something is done with. */
export const TOOLS: readonly Held[] = [
  {
    words: ['key', 'keys'],
    carry: 'show',
    draw({ pen, tint }) {
      const gold = tint('#e2b33f');
      pen.sheet([...ellipse(0, -6, 10, 10, { to: 6.28 }), ...ellipse(0, -6, 5, 5, { to: 6.28 }).reverse()], gold, {
        lift: 0.4,
      });
      pen.sheet(
        [
          [-2.4, -15],
          [-2.4, -42],
          [10, -42],
          [10, -37],
          [5, -37],
          [5, -33],
          [9, -33],
          [9, -28],
          [2.4, -28],
          [2.4, -15],
        ],
        gold,
        { lift: 0.4 },
      );
    },
  },
  {
    words: ['knife', 'dagger', 'blade'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-4, -10],
          [4, -10],
          [4, -36],
          [0, -50],
          [-4, -34],
        ],
        tint('#cfd6da'),
        { lift: 0.4 },
      );
      pen.sheet(rectangle(-9, -12, 18, 4), tint('#8a5a3a'), LOW);
      pen.sheet(strip([0, -8], [0, 9], 8), tint('#6a3f2c'), LOW);
    },
  },
  {
    words: ['sword'],
    carry: 'raise',
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-4.5, -14],
          [4.5, -14],
          [4, -92],
          [0, -106],
          [-4, -92],
        ],
        tint('#d5dbdf'),
        { lift: 0.5 },
      );
      pen.sheet(rounded(-17, -17, 34, 6, 3), tint('#e2b33f'), { lift: 0.4 });
      pen.sheet(strip([0, -10], [0, 10], 8), tint('#6a3f2c'), LOW);
    },
  },
  {
    words: ['gun', 'pistol', 'revolver'],
    carry: 'show',
    draw({ pen, ink, tint }) {
      pen.sheet(
        [
          [-10, -14],
          [50, -17],
          [50, -7],
          [14, -3],
          [9, 5],
          [-10, 3],
        ],
        lighten(tint('#77818c'), 0.12),
        { lift: 0.5 },
      );
      pen.sheet(
        [
          [-8, -4],
          [4, -2],
          [0, 18],
          [-12, 16],
        ],
        tint('#6a3f2c'),
        LOW,
      );
    },
  },
  {
    words: ['rope', 'leash', 'chain', 'string'],
    carry: 'hang',
    draw({ pen, tint }) {
      const hemp = tint('#c9a468');
      for (const [x, r] of [
        [-5, 15],
        [4, 17],
        [0, 13],
      ] as const) {
        pen.sheet(
          [
            ...ellipse(x, 22, r, r * 1.35, { to: 6.28 }),
            ...ellipse(x, 22, r - 4.5, r * 1.35 - 4.5, { to: 6.28 }).reverse(),
          ],
          hemp,
          LOW,
        );
      }
      pen.sheet(
        ribbon(
          [
            [6, 40],
            [14, 52],
            [8, 66],
          ],
          4.5,
        ),
        hemp,
        LOW,
      );
    },
  },
  {
    words: ['stick', 'cane', 'staff', 'oar', 'branch', 'crutch', 'wand'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(
        ribbon(
          [
            [3, -62],
            [0, -20],
            [1, 30],
            [-2, 92],
          ],
          7,
        ),
        tint('#8a5f3c'),
        { lift: 0.5 },
      );
      pen.sheet(ellipse(3, -63, 6.5, 7), tint('#6f4a2e'), LOW);
    },
  },
  {
    words: ['phone', 'telephone', 'mobile', 'smartphone', 'receiver'],
    carry: 'ear',
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-10, -32, 20, 42, 5), tint('#454b58'), { lift: 0.6 });
      pen.sheet(rounded(-6, -28, 7, 9, 2), ink, FLAT);
      pen.sheet(ellipse(-2.5, -25.5, 1.8), '#cfe6ea', FLAT);
    },
  },
  {
    words: ['camera'],
    carry: 'show',
    draw({ pen, ink, palette }) {
      pen.sheet(rounded(-12, -31, 14, 10, 3), lighten(ink, 0.16), LOW);
      pen.sheet(rounded(-24, -25, 48, 32, 5), lighten(ink, 0.1), { lift: 0.6 });
      pen.sheet(ellipse(2, -9, 12), '#d9dde0', LOW);
      pen.sheet(ellipse(2, -9, 8.5), ink, LOW);
      pen.sheet(ellipse(-1, -12, 2.6), '#fffdf4', FLAT);
      pen.sheet(rounded(13, -22, 8, 5, 1), palette.light, LOW);
    },
  },
  {
    words: ['radio', 'recorder', 'walkie-talkie', 'transmitter', 'microphone'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      pen.sheet(strip([16, -34], [27, -66], 2.6), ink, LOW);
      pen.sheet(rounded(-28, -36, 56, 42, 6), tint('#a5523a'), { lift: 0.6 });
      pen.sheet(ellipse(-10, -15, 13), tint('#e6d3a6'), LOW);
      for (const y of [-22, -16, -10]) pen.sheet(rectangle(-19, y, 18, 2), ink, { ...FLAT, alpha: 0.6 });
      pen.sheet(rounded(8, -30, 15, 9, 2), tint('#f3e3b0'), LOW);
      pen.sheet(ellipse(16, -8, 5), ink, LOW);
    },
  },
];

import { blob, darken, ellipse, lighten, mix, rectangle, ribbon, rounded, strip } from '../../paper/index.ts';
import { FLAT, type Held, LOW } from './thing-held.ts';

/** What people carry about. */
export const BELONGINGS: readonly Held[] = [
  {
    words: ['closed-umbrella'],
    carry: 'hang',
    draw({ pen, palette, tint, ink }) {
      const cloth = tint(palette.pop);
      pen.sheet(
        blob([
          [0, 76],
          [7, 52],
          [8, 12],
          [0, 4],
          [-8, 12],
          [-7, 52],
        ]),
        cloth,
        { lift: 0.8 },
      );
      pen.sheet(strip([0, 74], [0, 8], 1.2), mix(cloth, ink, 0.4), LOW);
      pen.sheet(
        ribbon(
          [
            [0, 6],
            [0, -10],
            [6, -15],
            [10, -9],
          ],
          4,
        ),
        tint('#8a5a3a'),
        LOW,
      );
    },
  },
  {
    words: ['umbrella', 'parasol'],
    carry: 'raise',
    draw({ pen, palette, tint, ink }) {
      // The same cloth as where it leans in a corner.
      const cloth = tint(palette.pop);
      pen.sheet(strip([0, 16], [0, -140], 5), ink, { lift: 0.4 });
      const rim = [112, 84, 56, 28, 0, -28, -56, -84, -112].map((x, index) => [x, -100 - (index % 2) * 12] as const);
      pen.sheet([...ellipse(0, -100, 112, 86, { from: Math.PI, to: Math.PI * 2 }), ...rim.slice(1)], cloth, {
        lift: 1.2,
      });
      pen.sheet(
        [
          [0, -186],
          [-24, -150],
          [-29, -104],
          [0, -111],
          [29, -104],
          [24, -150],
        ],
        lighten(cloth, 0.16),
        { lift: 0, edge: 0.4 },
      );
      pen.sheet(strip([0, -184], [0, -196], 5), ink, LOW);
      pen.sheet(
        ribbon(
          [
            [0, 14],
            [0, 24],
            [7, 28],
            [11, 22],
          ],
          5,
        ),
        tint('#8a5a3a'),
        LOW,
      );
    },
  },
  {
    words: ['suitcase', 'case', 'trunk', 'luggage', 'briefcase'],
    carry: 'hang',
    draw({ pen, tint }) {
      const leather = tint('#9a6238');
      pen.sheet(
        ribbon(
          [
            [-11, 12],
            [-9, 2],
            [9, 2],
            [11, 12],
          ],
          5,
        ),
        darken(leather, 0.35),
        LOW,
      );
      pen.sheet(rounded(-36, 10, 72, 48, 6), leather, { lift: 0.8 });
      for (const x of [-26, 17]) pen.sheet(rectangle(x, 10, 9, 48), darken(leather, 0.2), LOW);
      pen.sheet(rectangle(-5, 16, 10, 6), tint('#e2b33f'), LOW);
    },
  },
  {
    words: ['bag', 'handbag', 'purse', 'satchel', 'basket', 'backpack', 'sack', 'bucket'],
    carry: 'hang',
    draw({ pen, tint, accent }) {
      const cloth = tint(accent);
      pen.sheet(
        ribbon(
          [
            [-16, 26],
            [-11, 4],
            [11, 4],
            [16, 26],
          ],
          4,
        ),
        darken(cloth, 0.3),
        LOW,
      );
      pen.sheet(
        blob([
          [-20, 22, 'corner'],
          [20, 22, 'corner'],
          [26, 48],
          [18, 60],
          [-18, 60],
          [-26, 48],
        ]),
        cloth,
        { lift: 0.7 },
      );
      pen.sheet(
        blob([
          [-21, 22, 'corner'],
          [21, 22, 'corner'],
          [20, 36],
          [0, 42],
          [-20, 36],
        ]),
        darken(cloth, 0.12),
        LOW,
      );
      pen.sheet(ellipse(0, 40, 3.4), tint('#e2b33f'), LOW);
    },
  },
  {
    words: ['flower', 'flowers', 'rose', 'bouquet', 'daisy', 'tulip'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      const leaf = tint('#4f8a4a');
      pen.sheet(
        ribbon(
          [
            [0, 16],
            [-1, -14],
            [2, -36],
          ],
          4,
        ),
        leaf,
        LOW,
      );
      pen.sheet(
        blob([
          [0, -8],
          [14, -20],
          [18, -14],
          [4, -2],
        ]),
        leaf,
        LOW,
      );
      for (let petal = 0; petal < 6; petal++) {
        const angle = petal * 1.047;
        pen.sheet(
          ellipse(2 + Math.cos(angle) * 9, -40 + Math.sin(angle) * 9, 8, 6, { rotate: angle }),
          tint(petal % 2 ? '#e8607a' : '#f08a98'),
          LOW,
        );
      }
      pen.sheet(ellipse(2, -40, 6), tint(accent === '#f2b33d' ? '#8a4a2c' : '#f6c945'), LOW);
    },
  },
  {
    words: ['ball', 'apple', 'orange', 'fruit'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      pen.sheet(ellipse(0, -14, 18), tint(accent), {
        lift: 0.6,
        inside: () =>
          pen.sheet(
            ribbon(
              [
                [-20, -20],
                [0, -9],
                [20, -20],
              ],
              6,
            ),
            lighten(tint(accent), 0.4),
            FLAT,
          ),
      });
    },
  },
  {
    words: ['box', 'gift', 'present', 'package', 'parcel', 'chest'],
    carry: 'cradle',
    draw({ pen, tint, accent }) {
      pen.sheet(rounded(-26, -36, 52, 44, 3), tint('#c99b62'), { lift: 0.7 });
      pen.sheet(rectangle(-5, -36, 10, 44), tint(accent), LOW);
      pen.sheet(rectangle(-26, -20, 52, 8), tint(accent), LOW);
      for (const hand of [-1, 1])
        pen.sheet(
          blob([
            [0, -36],
            [hand * 15, -48],
            [hand * 18, -37],
          ]),
          tint(accent),
          LOW,
        );
    },
  },
  {
    words: ['baby', 'doll', 'teddy', 'toy'],
    carry: 'cradle',
    draw({ pen, tint, ink, accent }) {
      pen.sheet(
        blob([
          [-24, -8],
          [-8, -20],
          [18, -14],
          [26, 2],
          [6, 12],
          [-18, 8],
        ]),
        lighten(tint(accent), 0.35),
        { lift: 0.6 },
      );
      pen.sheet(ellipse(-20, -14, 12), tint('#eab896'), { lift: 0.5 });
      for (const x of [-25, -16]) pen.sheet(ellipse(x, -14, 1.5), ink, FLAT);
    },
  },
];

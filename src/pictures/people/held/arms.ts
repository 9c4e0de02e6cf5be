import { blob, darken, ellipse, lighten, ribbon, rounded, strip } from '../../paper/index.ts';
import { cutter, type Held, LOW } from './thing-held.ts';

/** Long weapons, and what a cat brings home. */
export const ARMS: readonly Held[] = [
  {
    words: ['rifle', 'shotgun', 'musket'],
    carry: 'work',
    draw({ pen, ink, tint }) {
      const steel = lighten(ink, 0.16);
      const stock = tint('#7a4a2e');
      pen.sheet(strip([8, -6], [92, -16], 5), steel, { lift: 0.5 });
      pen.sheet(
        blob([
          [-58, 0, 'corner'],
          [-54, 16, 'corner'],
          [-14, 4],
          [40, -6],
          [42, -12],
          [-8, -9],
        ]),
        stock,
        { lift: 0.6 },
      );
      pen.sheet(rounded(-10, -12, 22, 7, 2), steel, LOW);
      pen.sheet(ellipse(-4, 5, 5, 4), darken(steel, 0.2), LOW);
      pen.sheet(strip([88, -16], [89, -21], 2.4), steel, LOW);
    },
  },
  {
    words: ['spear', 'lance', 'harpoon'],
    carry: 'raise',
    draw({ pen, tint }) {
      pen.sheet(strip([0, 92], [0, -78], 5), tint('#9a7046'), { lift: 0.5 });
      pen.sheet(
        blob([
          [-2, -72],
          [-9, -84],
          [0, -112, 'corner'],
          [9, -84],
          [2, -72],
        ]),
        tint('#cdd4d9'),
        { lift: 0.6 },
      );
      pen.sheet(rounded(-4, -78, 8, 9, 2), tint('#a83f35'), LOW);
    },
  },
  {
    words: ['mouse'],
    carry: 'show',
    draw(sheets) {
      const cut = cutter(sheets);
      sheets.pen.sheet(
        ribbon(
          [
            [-2, -2],
            [-6, 16],
            [2, 30],
          ],
          2.4,
        ),
        sheets.tint('#c98f8a'),
        LOW,
      );
      cut('#b3a9b0', ellipse(2, -8, 15, 10));
      cut('#c4bac0', ellipse(17, -10, 9, 8), ellipse(14, -18, 5));
      cut('#d9a8a2', ellipse(14, -18, 3));
      cut('#2c2a33', ellipse(20, -11, 1.6));
    },
  },
];

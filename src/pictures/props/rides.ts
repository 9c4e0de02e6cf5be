import { darken, ellipse, rectangle, rounded, strip } from '../paper/index.ts';
import { LOW, type Prop } from './prop.ts';

/** What people climb, ride and push. */
export const RIDES: readonly Prop[] = [
  {
    words: 'ladder, stepladder, scala, echelle, leiter, escalera',
    height: 190,
    width: 52,
    ground: true,
    draw({ pen, tint }) {
      const wood = tint('#b07a48');
      for (let rung = 0; rung < 8; rung++)
        pen.sheet(rectangle(-19, -18 - rung * 23, 38, 6), darken(wood, 0.12), { lift: 0.4 });
      for (const x of [-20, 20]) pen.sheet(strip([x * 1.2, -3], [x * 0.9, -190], 6), wood, { lift: 0.7 });
    },
  },
  {
    words: 'bicycle, bike, cycle, bicicletta, bici, velo, bicyclette, fahrrad, bicicleta',
    height: 96,
    width: 160,
    ground: true,
    draw({ pen, tint, ink }) {
      const frame = tint('#c9503c');
      for (const x of [-48, 48]) {
        const ring = [...ellipse(x, -30, 30), ...[...ellipse(x, -30, 25)].reverse()];
        pen.sheet(ring, ink, { lift: 0.5, edge: 0 });
        for (let spoke = 0; spoke < 4; spoke++) {
          const [cos, sin] = [Math.cos(spoke * 0.785) * 25, Math.sin(spoke * 0.785) * 25];
          pen.sheet(strip([x - cos, -30 - sin], [x + cos, -30 + sin], 1.2), tint('#c3cad0'), { lift: 0, edge: 0 });
        }
        pen.sheet(ellipse(x, -30, 4), tint('#c3cad0'), LOW);
      }
      const bars = [
        [[-48, -30], [-22, -72], 5],
        [[-48, -30], [-6, -28], 5],
        [[-6, -28], [-22, -72], 5],
        [[-6, -28], [36, -74], 5],
        [[-20, -66], [36, -70], 5],
        [[48, -30], [34, -86], 5],
      ] as const;
      for (const [from, to, width] of bars) pen.sheet(strip(from, to, width), frame, { lift: 0.5 });
      pen.sheet(strip([24, -90], [44, -86], 4), ink, { lift: 0.5 });
      pen.sheet(rounded(-36, -80, 28, 8, 4), tint('#4a2f2a'), { lift: 0.7 });
      pen.sheet(ellipse(-6, -28, 8), ink, { lift: 0.4 });
      pen.sheet(strip([-6, -28], [6, -14], 3), ink, LOW);
    },
  },
];

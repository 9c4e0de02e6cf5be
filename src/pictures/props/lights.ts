import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things that shine or tell the time. */
export const LIGHTS: readonly Prop[] = [
  {
    words: 'lantern, lanterna, lanterne, laterne, linterna, farol, oil lamp, lampada a olio',
    height: 34,
    width: 18,
    draw({ pen, tint, palette, ink }) {
      pen.glow(0, -15, 34, palette.light, { strength: palette.dark ? 0.12 : 0.05, rings: 4 });
      pen.sheet(
        ribbon(
          [
            [-6, -27],
            [0, -35],
            [6, -27],
          ],
          1.4,
        ),
        ink,
        LOW,
      );
      pen.sheet(rectangle(-8, -3, 16, 3), tint('#6b5648'), { lift: 0.6 });
      pen.sheet(rounded(-6.6, -22, 13.2, 19.4, 2), mix(palette.light, '#fff6dc', 0.4), LOW);
      pen.sheet(
        blob([
          [0, -17],
          [2.6, -10],
          [0, -5],
          [-2.6, -10],
        ]),
        mix(palette.light, palette.pop, 0.45),
        FLAT,
      );
      for (const x of [-6.6, 5.2]) pen.sheet(rectangle(x, -22, 1.5, 19), tint('#6b5648'), LOW);
      pen.sheet(
        [
          [-9, -21],
          [9, -21],
          [4, -28],
          [-4, -28],
        ],
        tint('#6b5648'),
        { lift: 0.6 },
      );
    },
  },
  {
    words: 'candle, candela, bougie, kerze, vela',
    height: 26,
    width: 12,
    draw({ pen, tint, palette }) {
      pen.glow(0, -20, 32, palette.light, { strength: palette.dark ? 0.12 : 0.05, rings: 3 });
      pen.sheet(ellipse(0, -1.2, 6.4, 1.8), tint('#b99a60'), { lift: 0.6 });
      pen.sheet(rectangle(-2.2, -16, 4.4, 15), tint('#f4ecd8'), { lift: 0.5 });
      pen.sheet(
        blob([
          [0, -25],
          [2.6, -19],
          [0, -15],
          [-2.6, -19],
        ]),
        mix(palette.light, palette.pop, 0.25),
        LOW,
      );
    },
  },
  {
    words: 'lamp, desk lamp, lampada, lampe, lampara',
    height: 42,
    width: 30,
    draw({ pen, tint, palette }) {
      pen.glow(0, -28, 60, palette.light, { strength: palette.dark ? 0.1 : 0.03, rings: 3 });
      pen.sheet(
        blob([
          [-3, -20, 'corner'],
          [3, -20, 'corner'],
          [5, -6],
          [8, 0, 'corner'],
          [-8, 0, 'corner'],
          [-5, -6],
        ]),
        tint('#8a9a9a'),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          [-8, -42],
          [8, -42],
          [15, -19],
          [-15, -19],
        ],
        palette.dark ? mix(palette.light, '#fff2cc', 0.3) : tint('#e6d3ac'),
        { lift: 0.8 },
      );
    },
  },
  {
    words: 'clock, alarm clock, orologio, sveglia, horloge, reveil, uhr, wecker, reloj',
    height: 22,
    width: 20,
    draw({ pen, tint, ink }) {
      for (const x of [-6, 6]) pen.sheet(strip([x * 0.7, -4], [x, 0], 2), ink, LOW);
      for (const x of [-5, 5]) pen.sheet(ellipse(x, -20, 3.6, 3), tint('#c9a45c'), LOW);
      pen.sheet(ellipse(0, -11, 10), tint('#b0604c'), { lift: 0.8 });
      pen.sheet(ellipse(0, -11, 8), tint('#f6efdd'), LOW);
      pen.sheet(strip([0, -11], [-3.4, -14], 1.1), ink, FLAT);
      pen.sheet(strip([0, -11], [4.4, -15], 0.8), ink, FLAT);
    },
  },
  {
    words: 'hourglass, sand timer, clessidra, sablier, sanduhr, reloj de arena',
    height: 26,
    width: 16,
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-6, -24],
          [6, -24],
          [1, -13],
          [6, -2],
          [-6, -2],
          [-1, -13],
        ],
        tint('#d3e2e4'),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          [-4.4, -4],
          [4.4, -4],
          [5, -2],
          [-5, -2],
        ],
        tint('#d9b06a'),
        FLAT,
      );
      pen.sheet(
        [
          [-3.6, -19],
          [3.6, -19],
          [0.6, -13],
          [-0.6, -13],
        ],
        tint('#d9b06a'),
        FLAT,
      );
      for (const y of [-26, -2.4]) pen.sheet(rounded(-8, y, 16, 2.8, 1), tint('#8a6244'), { lift: 0.6 });
    },
  },
  {
    words: 'globe, mappamondo, globus, globo, globe terrestre',
    height: 36,
    width: 28,
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-8, 0],
          [8, 0],
          [3, -6],
          [-3, -6],
        ],
        tint('#8a6244'),
        { lift: 0.6 },
      );
      pen.sheet(
        [
          ...ellipse(0, -20, 15, 15, { from: 0.4, to: 2.9 }),
          ...ellipse(0, -20, 12.6, 12.6, { from: 0.4, to: 2.9 }).reverse(),
        ],
        tint('#b9924e'),
        LOW,
      );
      pen.sheet(ellipse(0, -20, 12), tint('#7fa6b4'), {
        lift: 0.7,
        inside: () => {
          pen.sheet(
            blob([
              [-9, -27],
              [-2, -30],
              [0, -22],
              [-6, -17],
              [-10, -21],
            ]),
            tint('#a9b06a'),
            FLAT,
          );
          pen.sheet(
            blob([
              [3, -20],
              [10, -22],
              [10, -13],
              [4, -11],
            ]),
            tint('#a9b06a'),
            FLAT,
          );
        },
      });
    },
  },
  {
    words: 'compass, bussola, boussole, kompass, brujula, medal, medaglia',
    height: 16,
    width: 20,
    draw({ pen, tint, palette, ink }) {
      pen.sheet(ellipse(0, -8.4, 9), tint('#b9924e'), { lift: 0.8 });
      pen.sheet(ellipse(0, -8.4, 7), tint('#f4ecd8'), LOW);
      pen.at(0, -8.4, 1, 0.5, () => {
        pen.sheet(
          [
            [0, -6],
            [1.5, 0],
            [-1.5, 0],
          ],
          tint(palette.pop),
          LOW,
        );
        pen.sheet(
          [
            [0, 6],
            [1.5, 0],
            [-1.5, 0],
          ],
          ink,
          LOW,
        );
      });
    },
  },
  {
    words: 'camera, film camera, macchina fotografica, fotocamera, telecamera, appareil photo, kamera, camara',
    height: 18,
    width: 28,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-13, -16, 26, 16, 3), tint('#5a5358'), { lift: 0.8 });
      pen.sheet(rectangle(-13, -12, 26, 2.4), tint('#cbbfa8'), FLAT);
      pen.sheet(rounded(-5, -20, 10, 5, 1.4), tint('#5a5358'), LOW);
      pen.sheet(ellipse(0, -7.6, 6), ink, { lift: 0.6 });
      pen.sheet(ellipse(0, -7.6, 3.6), tint('#8fb0bd'), LOW);
    },
  },
];

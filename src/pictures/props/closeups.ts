import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

const STEEL = '#b9c2c6';

/** Small things a story turns on, seen as close as a lens goes: on the table and on the person. */
export const CLOSEUPS: readonly Prop[] = [
  {
    words: 'spoon, teaspoon, cucchiaio, cucchiaino, cuillere, loffel, cuchara',
    height: 7,
    width: 26,
    draw({ pen, tint, ink }) {
      pen.sheet(strip([-12, -2.6], [5, -3], 2, 1.2), tint(STEEL), { lift: 0.5 });
      pen.sheet(ellipse(8.4, -3.2, 4.6, 3), tint(STEEL), { lift: 0.7 });
      pen.sheet(ellipse(8.6, -2.9, 3.3, 1.9), mix(tint(STEEL), ink, 0.22), FLAT);
    },
  },
  {
    words: 'fork, forchetta, fourchette, gabel, tenedor',
    height: 7,
    width: 26,
    draw({ pen, tint }) {
      pen.sheet(strip([-12, -2.6], [4, -3.2], 2, 1.4), tint(STEEL), { lift: 0.5 });
      pen.sheet(rounded(3, -6, 4, 5.6, 1.4), tint(STEEL), { lift: 0.5 });
      for (let tine = 0; tine < 4; tine++)
        pen.sheet(strip([6, -5.4 + tine * 1.5], [12, -5.4 + tine * 1.5], 0.8, 0.5), tint(STEEL), LOW);
    },
  },
  {
    words: 'wallet, billfold, portafoglio, portefeuille, geldborse, cartera, billetera',
    height: 13,
    width: 20,
    draw({ pen, tint }) {
      pen.sheet(rectangle(-8, -13, 15, 6), tint('#a9bf96'), { lift: 0.4 });
      pen.sheet(rounded(-10, -11, 20, 11, 1.6), tint('#7a4b34'), { lift: 0.9 });
      pen.sheet(rectangle(-9.2, -6, 18.4, 0.5), tint('#5b3625'), FLAT);
      pen.sheet(rounded(5.4, -8, 4.6, 4, 1), tint('#5b3625'), LOW);
    },
  },
  {
    words: 'watch, wristwatch, wrist watch, orologio da polso, montre, armbanduhr, reloj de pulsera',
    height: 24,
    width: 14,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-3, -24, 6, 24, 2), tint('#6b4232'), { lift: 0.5 });
      pen.sheet(ellipse(0, -12, 6.4), tint('#c9a45c'), { lift: 0.8 });
      pen.sheet(ellipse(0, -12, 5.2), tint('#f6efdd'), LOW);
      pen.sheet(strip([0, -12], [-2, -14.4], 0.7), ink, FLAT);
      pen.sheet(strip([0, -12], [2.8, -14.2], 0.5), ink, FLAT);
      pen.sheet(rounded(6, -12.8, 1.4, 1.6, 0.5), tint('#c9a45c'), LOW);
    },
  },
  {
    words: 'pocket watch, pocketwatch, fob watch, orologio da tasca, montre de poche, taschenuhr, reloj de bolsillo',
    height: 20,
    width: 22,
    draw({ pen, tint, ink }) {
      const gold = tint('#d0a54a');
      pen.sheet(
        ribbon(
          [
            [0, -18],
            [6, -19],
            [11, -12],
            [10, -3],
            [14, -1],
          ],
          0.9,
        ),
        gold,
        LOW,
      );
      pen.sheet(rounded(-1.3, -19, 2.6, 3, 0.8), gold, LOW);
      pen.sheet(ellipse(0, -9, 8), gold, { lift: 0.8 });
      pen.sheet(ellipse(0, -9, 6.6), tint('#f6efdd'), LOW);
      for (let hour = 0; hour < 12; hour++)
        pen.sheet(ellipse(Math.sin(hour * 0.5236) * 5.4, -9 - Math.cos(hour * 0.5236) * 5.4, 0.4), ink, FLAT);
      pen.sheet(strip([0, -9], [-2.4, -12], 0.8), ink, FLAT);
      pen.sheet(strip([0, -9], [3.6, -11.4], 0.6), ink, FLAT);
    },
  },
  {
    words:
      'pills, pill, pill bottle, medicine, tablets, pillola, pillole, medicina, pilule, medicament, pille, tablette, pastilla',
    height: 15,
    width: 22,
    draw({ pen, tint }) {
      pen.sheet(rounded(-8, -12, 9, 12, 1.4), tint('#d88a3f'), { lift: 0.8 });
      pen.sheet(rectangle(-8, -9, 9, 5.4), tint('#f6efdd'), LOW);
      for (const y of [-7.6, -6, -4.9]) pen.sheet(rectangle(-7, y, 6.4, 0.4), tint('#8a8078'), FLAT);
      pen.sheet(rounded(-8.8, -15, 10.6, 3.6, 0.8), tint('#f4f2ea'), { lift: 0.6 });
      for (const [x, y] of [
        [4, -0.9],
        [7.6, -1],
        [10, -0.8],
      ] as const)
        pen.sheet(ellipse(x, y, 1.5, 0.9), tint('#f4f2ea'), LOW);
    },
  },
  {
    words: 'syringe, needle, siringa, seringue, spritze, jeringa',
    height: 8,
    width: 28,
    draw({ pen, tint, ink }) {
      pen.at(0, -4, 1, -0.06, () => {
        pen.sheet(rectangle(8, -0.25, 7, 0.5), tint(STEEL), FLAT);
        pen.sheet(rounded(-6, -2, 13, 4, 0.8), tint('#dfe8ea'), { lift: 0.6 });
        pen.sheet(rectangle(-1, -1.5, 8, 3), tint('#9cc3b4'), FLAT);
        pen.sheet(rectangle(-11, -0.6, 10, 1.2), tint(STEEL), LOW);
        for (const x of [-12, -6.4]) pen.sheet(rounded(x, -2.8, 1, 5.6, 0.4), tint(STEEL), LOW);
        for (let mark = 0; mark < 4; mark++) pen.sheet(rectangle(-4 + mark * 2.4, -1.8, 0.3, 1.4), ink, FLAT);
      });
    },
  },
  {
    words: 'teapot, teiera, theiere, teekanne, tetera',
    height: 20,
    width: 30,
    draw({ pen, tint }) {
      const china = tint('#6f93a6');
      pen.sheet([...ellipse(9, -9, 6.4, 5.6), ...[...ellipse(9, -9, 4.4, 3.6)].reverse()], china, {
        lift: 0.5,
        edge: 0,
      });
      pen.sheet(
        blob([
          [-7, -5],
          [-14, -14, 'corner'],
          [-11.6, -15, 'corner'],
          [-5, -9],
        ]),
        china,
        { lift: 0.5 },
      );
      pen.sheet(ellipse(0, -8.4, 9.6, 8.4), china, { lift: 0.9 });
      pen.sheet(ellipse(0, -16, 5.4, 1.8), mix(china, '#ffffff', 0.3), LOW);
      pen.sheet(ellipse(0, -18.4, 1.6), mix(china, '#ffffff', 0.3), LOW);
      pen.sheet(rectangle(-5, -1.4, 10, 1.4), mix(china, '#1a1020', 0.2), FLAT);
    },
  },
  {
    words: 'necklace, pearls, pendant, beads, rosary, collana, collier, halskette, collar de perlas, rosario',
    height: 14,
    width: 24,
    draw({ pen, tint, palette }) {
      for (let bead = 0; bead < 26; bead++) {
        const angle = (bead / 26) * Math.PI * 2;
        pen.sheet(ellipse(Math.cos(angle) * 10.6, -7 + Math.sin(angle) * 5.2, 1.2), tint('#efe6d2'), { lift: 0.3 });
      }
      pen.sheet(ellipse(0, -1.4, 2), tint(palette.pop), { lift: 0.5 });
    },
  },
  {
    words: 'lipstick, rossetto, rouge a levres, lippenstift, pintalabios',
    height: 16,
    width: 8,
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-2, -9],
          [2, -9],
          [2, -15.4],
          [-2, -12.6],
        ],
        tint('#c23a45'),
        { lift: 0.5 },
      );
      pen.sheet(rectangle(-2.4, -10, 4.8, 4), tint('#d0a54a'), LOW);
      pen.sheet(rounded(-3.2, -6.6, 6.4, 6.6, 0.6), tint('#3a3340'), { lift: 0.7 });
    },
  },
  {
    words: 'hand mirror, mirror, looking glass, specchio, specchietto, miroir, spiegel, handspiegel, espejo',
    height: 14,
    width: 32,
    draw({ pen, tint, palette }) {
      const gold = tint('#b98a44');
      const glass = mix(palette.sky.at(-1) ?? palette.far, '#ffffff', 0.4);
      pen.sheet(strip([2, -5], [15, -2.4], 2.6, 3.4), gold, { lift: 0.6 });
      pen.sheet(ellipse(-6, -7, 9.4, 6.8), gold, { lift: 0.9 });
      pen.sheet(ellipse(-6, -7, 7.6, 5.2), glass, FLAT);
      pen.sheet(strip([-10, -6.2], [-5, -10], 1.2), '#ffffff', { lift: 0, edge: 0, alpha: 0.6 });
    },
  },
  {
    words: 'gloves, glove, guanto, guanti, gant, handschuh, guante',
    height: 20,
    width: 16,
    draw({ pen, tint }) {
      const wool = tint('#8a4c4a');
      for (let finger = 0; finger < 4; finger++)
        pen.sheet(
          strip([-3.6 + finger * 2.5, -9], [-4.6 + finger * 3.1, -18 + Math.abs(finger - 1.4) * 1.1], 2.6),
          wool,
          { lift: 0.5 },
        );
      pen.sheet(strip([3, -6], [8, -11], 3, 2.6), wool, { lift: 0.5 });
      pen.sheet(rounded(-5.4, -12, 10.4, 10, 3), wool, { lift: 0.7 });
      pen.sheet(rounded(-5, -4, 9.6, 4, 1), mix(wool, '#ffffff', 0.25), LOW);
    },
  },
];

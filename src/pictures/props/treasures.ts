import { blob, ellipse, mix, type Point, rectangle, rounded, star, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things worth keeping, and small finds. */
export const TREASURES: readonly Prop[] = [
  {
    words: 'key, keys, chiave, chiavi, cle, schlussel, llave',
    height: 8,
    width: 22,
    draw({ pen, tint }) {
      const brass = tint('#c9a04c');
      pen.at(0, -3.4, 1, -0.08, () => {
        pen.sheet(strip([-4, 0], [11, 0], 1.8), brass, { lift: 0.5 });
        for (const x of [7, 10]) pen.sheet(rectangle(x - 0.8, 0, 1.7, 4), brass, LOW);
        pen.sheet([...ellipse(-8, 0, 4.6), [-3.4, 0], ...ellipse(-8, 0, 2.4).reverse()], brass, { lift: 0.6 });
      });
    },
  },
  {
    words: 'hat, cap, helmet, cappello, berretto, casco, chapeau, casquette, hut, mutze, sombrero, gorra',
    height: 16,
    width: 32,
    draw({ pen, tint, ink }) {
      pen.sheet(ellipse(0, -2.6, 16, 2.8), tint('#8a6a52'), { lift: 0.7 });
      pen.sheet(
        blob([
          [-9.6, -3, 'corner'],
          [-9, -12],
          [-3, -16],
          [4, -16],
          [9, -12],
          [9.6, -3, 'corner'],
        ]),
        tint('#94745a'),
        { lift: 0.7 },
      );
      pen.sheet(
        [
          [-9.7, -6.6],
          [9.7, -6.6],
          [9.7, -3.4],
          [-9.7, -3.4],
        ],
        mix(tint('#94745a'), ink, 0.45),
        FLAT,
      );
    },
  },
  {
    words: 'crown, tiara, corona, couronne, krone',
    height: 16,
    width: 24,
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-11, 0],
          [-12, -13],
          [-6, -7],
          [0, -16],
          [6, -7],
          [12, -13],
          [11, 0],
        ],
        tint('#d9b04c'),
        { lift: 0.8 },
      );
      for (const [x, colour] of [
        [-6, '#c05a55'],
        [0, '#6d8ea4'],
        [6, '#c05a55'],
      ] as const)
        pen.sheet(ellipse(x, -3.4, 1.6), tint(colour), LOW);
    },
  },
  {
    words:
      'ring, jewel, jewelry, diamond, anello, gioiello, bague, bijou, ehering, schmuck, kette, anillo, joya, collar',
    height: 12,
    width: 16,
    draw({ pen, tint }) {
      pen.sheet(rounded(-8, -6, 16, 6, 2), tint('#6d5a72'), { lift: 0.8 });
      const band = ellipse(0, -8, 4.4);
      pen.sheet([...band, band[0] as Point, ...ellipse(0, -8, 3.2).reverse()], tint('#d9b04c'), { lift: 0.5 });
      pen.sheet(star(0, -13.4, 2.6, 6, 0.6), tint('#cfe4ea'), { lift: 0.4 });
    },
  },
  {
    words: 'coins, money, gold, gold coins, monete, soldi, oro, argent, geld, dinero, monedas, munzen',
    height: 12,
    width: 26,
    draw({ pen, tint }) {
      for (const [x, count] of [
        [-8, 3],
        [0, 5],
        [8, 2],
      ] as const)
        for (let coin = 0; coin < count; coin++)
          pen.sheet(ellipse(x, -1.4 - coin * 2, 4.6, 1.6), mix(tint('#d0a548'), '#ffffff', coin * 0.05), { lift: 0.4 });
    },
  },
  {
    words: 'shell, seashell, starfish, pearl, conchiglia, perla, coquillage, muschel, perle, concha, caracola',
    height: 12,
    width: 18,
    draw({ pen, tint, ink }) {
      pen.sheet(
        blob([
          [-9, -3],
          [-7, -9],
          [0, -12],
          [7, -9],
          [9, -3],
          [2, 0],
          [-2, 0],
        ]),
        tint('#eccfb4'),
        { lift: 0.7 },
      );
      for (const x of [-5, -1.8, 1.8, 5])
        pen.sheet(strip([x * 0.25, -1.4], [x, -9.6], 0.7), mix(tint('#c99a7a'), ink, 0.05), FLAT);
    },
  },
  {
    words:
      'stone, rock, egg, crystal, gem, pebble, pietra, sasso, uovo, cristallo, pierre, caillou, oeuf, stein, ei, kristall, piedra, huevo',
    height: 14,
    width: 18,
    draw({ pen, tint, ink }) {
      pen.sheet(
        blob([
          [-8, -1],
          [-7, -9],
          [0, -13],
          [7, -10],
          [8, -2],
          [3, 0],
          [-4, 0],
        ]),
        tint('#c4bdb2'),
        { lift: 0.8 },
      );
      pen.sheet(
        blob([
          [2, -12],
          [7, -10],
          [8, -2],
          [3, 0],
          [2, -6],
        ]),
        mix(tint('#c4bdb2'), ink, 0.16),
        FLAT,
      );
    },
  },
  {
    words:
      'doll, puppet, teddy bear, teddy, toy, bambola, orsacchiotto, giocattolo, poupee, nounours, jouet, puppe, teddybar, spielzeug, muneca, osito, juguete',
    height: 32,
    width: 24,
    draw({ pen, tint, ink }) {
      const fur = tint('#b98558');
      for (const side of [-1, 1]) {
        pen.sheet(ellipse(side * 7, -3, 5, 3.6), fur, { lift: 0.5 });
        pen.sheet(ellipse(side * 9, -13, 3.4, 5.6), fur, { lift: 0.5 });
        pen.sheet(ellipse(side * 6.4, -29, 3.2), fur, { lift: 0.4 });
      }
      pen.sheet(ellipse(0, -10, 8, 9), fur, { lift: 0.7 });
      pen.sheet(ellipse(0, -23, 8, 7.4), fur, { lift: 0.7 });
      pen.sheet(ellipse(0, -20.6, 3.6, 2.8), mix(fur, '#ffffff', 0.4), LOW);
      for (const x of [-3.2, 3.2]) pen.sheet(ellipse(x, -24.6, 0.9), ink, FLAT);
      pen.sheet(ellipse(0, -21.6, 1.2, 0.9), ink, FLAT);
    },
  },
  {
    words: 'ball, football, soccer ball, palla, pallone, ballon, balle, ball, fussball, pelota, balon',
    height: 24,
    width: 24,
    ground: true,
    draw({ pen, tint, palette }) {
      pen.sheet(ellipse(0, -12, 12), tint('#f2ead8'), {
        lift: 0.9,
        inside: () => {
          pen.sheet(
            blob([
              [-14, -16],
              [0, -10],
              [14, -18],
              [14, -26],
              [-14, -26],
            ]),
            tint(palette.pop),
            FLAT,
          );
          pen.sheet(ellipse(0, -3, 6, 4), tint('#6d8ea4'), FLAT);
        },
      });
    },
  },
];

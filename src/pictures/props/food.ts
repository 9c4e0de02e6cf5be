import { blob, ellipse, mix, rectangle, ribbon, rounded, star, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things to eat and drink, and what they are served in. */
export const FOOD: readonly Prop[] = [
  {
    words: 'cup, mug, tea, coffee, teacup, tazza, tazzina, te, caffe, tasse, kaffee, taza, cafe',
    height: 12,
    width: 18,
    draw({ pen, tint, ink }) {
      pen.sheet(ellipse(0, -1, 12, 2.4), tint('#e9dcc4'), { lift: 0.6 });
      pen.sheet(
        ribbon(
          [
            [6, -9],
            [11.5, -9.5],
            [11, -4],
            [6, -3],
          ],
          1.8,
        ),
        tint('#f6efe0'),
        LOW,
      );
      pen.sheet(
        blob([
          [-7.5, -12, 'corner'],
          [7.5, -12, 'corner'],
          [6.6, -4],
          [3, -1],
          [-3, -1],
          [-6.6, -4],
        ]),
        tint('#f6efe0'),
        { lift: 0.6 },
      );
      pen.sheet(rectangle(-7.2, -8.6, 14.4, 1.8), tint('#c4705c'), FLAT);
      pen.sheet(ellipse(0, -12, 7.4, 1.6), tint('#fbf6ea'), LOW);
      pen.sheet(ellipse(0, -11.8, 6, 1.1), mix(tint('#8a4a2c'), ink, 0.1), FLAT);
    },
  },
  {
    words: 'bottle, wine, beer, bottiglia, vino, birra, bouteille, vin, flasche, wein, botella, whisky, whiskey',
    height: 30,
    width: 10,
    draw({ pen, tint }) {
      pen.sheet(
        blob([
          [-2, -30, 'corner'],
          [2, -30, 'corner'],
          [2.2, -22],
          [4.8, -18],
          [5, -2],
          [4.4, 0, 'corner'],
          [-4.4, 0, 'corner'],
          [-5, -2],
          [-4.8, -18],
          [-2.2, -22],
        ]),
        tint('#5f7f62'),
        { lift: 0.7 },
      );
      pen.sheet(rounded(-4.6, -14, 9.2, 8, 1), tint('#f0e4c8'), LOW);
      pen.sheet(rectangle(-2.4, -31, 4.8, 4), tint('#a4573f'), LOW);
    },
  },
  {
    words: 'glass, glass of water, water glass, goblet, wine glass, bicchiere, calice, verre, glas, vaso de agua, copa',
    height: 15,
    width: 9,
    draw({ pen, tint, palette }) {
      pen.sheet(
        [
          [-4.4, -15],
          [4.4, -15],
          [3.6, 0],
          [-3.6, 0],
        ],
        mix(palette.paper, tint('#a9c9d2'), 0.5),
        { lift: 0.5, alpha: 0.85 },
      );
      pen.sheet(
        [
          [-4, -10],
          [4, -10],
          [3.5, -1],
          [-3.5, -1],
        ],
        tint('#8fb8c6'),
        FLAT,
      );
    },
  },
  {
    words: 'plate, food, dish, soup, piatto, zuppa, assiette, soupe, teller, suppe, plato, sopa, dinner, pasta, cena',
    height: 8,
    width: 30,
    draw({ pen, tint }) {
      pen.sheet(ellipse(0, -1.6, 15, 2.6), tint('#f4eddd'), { lift: 0.6 });
      pen.sheet(ellipse(0, -2.4, 10, 1.6), tint('#e4d8c0'), LOW);
      for (const [x, colour] of [
        [-4, '#c98a4a'],
        [3, '#a9b06a'],
        [0, '#c9644a'],
      ] as const)
        pen.sheet(ellipse(x, -4.4, 4.2, 2.8), tint(colour), { lift: 0.5 });
    },
  },
  {
    words: 'bread, loaf, pane, pain, brot, pan, baguette',
    height: 14,
    width: 34,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-17, -3, 34, 3, 1), tint('#a9805a'), LOW);
      pen.sheet(
        blob([
          [-15, -3, 'corner'],
          [-15, -10],
          [-6, -14],
          [8, -14],
          [15, -9],
          [15, -3, 'corner'],
        ]),
        tint('#c98f52'),
        { lift: 0.8 },
      );
      for (const x of [-8, 0, 8])
        pen.sheet(strip([x - 2, -12], [x + 2, -8], 1.4), mix(tint('#e9c890'), ink, 0.05), FLAT);
    },
  },
  {
    words: 'cake, birthday cake, pie, torta, gateau, tarte, kuchen, torte, pastel, tarta, cookie, biscotti',
    height: 28,
    width: 34,
    draw({ pen, tint, palette }) {
      pen.sheet(ellipse(0, -1.4, 18, 2.4), tint('#f4eddd'), { lift: 0.6 });
      pen.sheet(rounded(-14, -14, 28, 12.6, 3), tint('#c98a6a'), { lift: 0.8 });
      pen.sheet(
        blob([
          [-14, -15, 'corner'],
          [14, -15, 'corner'],
          [14, -9],
          [10, -7],
          [6, -10],
          [1, -7],
          [-4, -10],
          [-9, -7],
          [-14, -10],
        ]),
        tint('#f8eee0'),
        { lift: 0.5 },
      );
      for (const x of [-7, 0, 7]) {
        pen.sheet(rectangle(x - 0.9, -21, 1.8, 6), tint('#b58ac9'), LOW);
        pen.sheet(
          blob([
            [x, -26],
            [x + 1.6, -23],
            [x, -21],
            [x - 1.6, -23],
          ]),
          mix(palette.light, palette.pop, 0.3),
          FLAT,
        );
      }
    },
  },
  {
    words:
      'apple, apples, fruit, orange, orange juice, lemon, mela, mele, frutta, limone, pomme, fruits, apfel, obst, manzana, fruta',
    height: 18,
    width: 32,
    draw({ pen, tint }) {
      for (const [x, y, colour] of [
        [-7, -12, '#c9574a'],
        [7, -12, '#d9a24a'],
        [0, -14, '#a9b458'],
      ] as const)
        pen.sheet(ellipse(x, y, 6, 5.8), tint(colour), { lift: 0.6 });
      pen.sheet(strip([0, -19], [2, -22], 1), tint('#6f4e38'), LOW);
      pen.sheet(
        blob([
          [-16, -9, 'corner'],
          [16, -9, 'corner'],
          [9, -1, 'corner'],
          [-9, -1, 'corner'],
        ]),
        tint('#8c9db5'),
        { lift: 0.8 },
      );
    },
  },
  {
    words: 'knife, cutlery, coltello, couteau, messer, cuchillo',
    height: 6,
    width: 24,
    draw({ pen, tint }) {
      pen.at(0, -2.6, 1, 0.06, () => {
        pen.sheet(
          blob([
            [-1, -1.4, 'corner'],
            [10, -1.4],
            [12.6, 0.6],
            [-1, 1, 'corner'],
          ]),
          tint('#bcc4c6'),
          { lift: 0.5 },
        );
        pen.sheet(rounded(-11, -1.5, 10.6, 3, 1.2), tint('#7a5238'), { lift: 0.5 });
      });
    },
  },
  {
    words:
      'vase, flower, flowers, bouquet, rose, roses, vaso, fiore, fiori, mazzo di fiori, fleur, fleurs, blume, blumen, strauss, flor, flores, ramo, jarron',
    height: 40,
    width: 26,
    draw({ pen, tint, palette }) {
      for (const [x, y, colour] of [
        [-9, -32, '#d98a8f'],
        [9, -33, '#e9c06a'],
        [0, -38, '#d6706a'],
        [-3, -28, '#f4efe2'],
      ] as const) {
        pen.sheet(strip([x * 0.2, -14], [x, y], 1), mix(tint('#5d8f62'), palette.near, 0.2), LOW);
        pen.sheet(star(x, y, 5.4, 7, 0.6), tint(colour), { lift: 0.5 });
        pen.sheet(ellipse(x, y, 1.6), palette.light, FLAT);
      }
      pen.sheet(
        blob([
          [-5, -17, 'corner'],
          [5, -17, 'corner'],
          [7.4, -8],
          [4.6, 0, 'corner'],
          [-4.6, 0, 'corner'],
          [-7.4, -8],
        ]),
        tint('#6d8ea4'),
        { lift: 0.8 },
      );
    },
  },
];

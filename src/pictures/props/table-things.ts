import { blob, ellipse, mix, rectangle, ribbon, rounded, star, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things for the table: to eat and drink from, to read and write with. */
export const TABLE_THINGS: readonly Prop[] = [
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
    words: 'glass, water, goblet, wine glass, bicchiere, calice, verre, glas, vaso de agua, copa',
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
    words: 'book, diary, journal, notebook, bible, libro, diario, quaderno, livre, carnet, buch, tagebuch, cuaderno',
    height: 13,
    width: 30,
    draw({ pen, tint }) {
      pen.sheet(rounded(-15, -5, 30, 5, 1), tint('#7d8a9a'), { lift: 0.6 });
      pen.sheet(rectangle(-14, -4.2, 28, 3), tint('#f4ecd8'), FLAT);
      pen.sheet(rounded(-13, -10, 27, 5.4, 1), tint('#a9604f'), { lift: 0.6 });
      pen.sheet(rectangle(-12, -9, 25, 3.2), tint('#f4ecd8'), FLAT);
      pen.at(0, -10, 1, -0.16, () =>
        pen.sheet(
          [
            [-12, -1],
            [12, -1],
            [11, -3.4],
            [-11, -3.4],
          ],
          tint('#c9a768'),
          { lift: 0.5 },
        ),
      );
    },
  },
  {
    words:
      'letter, envelope, note, postcard, telegram, lettera, busta, cartolina, biglietto, lettre, enveloppe, brief, umschlag, carta, sobre',
    height: 16,
    width: 24,
    draw({ pen, tint, palette }) {
      pen.at(0, -8.5, 1, -0.08, () => {
        pen.sheet(rectangle(-12, -8, 24, 16), tint('#f6ecd6'), { lift: 0.8 });
        pen.sheet(
          [
            [-12, -8],
            [12, -8],
            [0, 2],
          ],
          tint('#eaddbf'),
          { lift: 0.4 },
        );
        pen.sheet(ellipse(0, 1.4, 2.6), tint(palette.pop), { lift: 0.4 });
      });
    },
  },
  {
    words:
      'paper, papers, document, contract, newspaper, list, foglio, fogli, documento, giornale, journal papier, papier, zeitung, papel, periodico, script, drawing, disegno, poem',
    height: 14,
    width: 26,
    draw({ pen, tint, ink }) {
      for (const [turn, shade] of [
        [0.1, '#e6dcc4'],
        [-0.05, '#f6eedc'],
      ] as const)
        pen.at(0, -7, 1, turn, () => {
          pen.sheet(
            [
              [-10, -8],
              [11, -8],
              [12, 7],
              [-11, 7],
            ],
            tint(shade),
            { lift: 0.6 },
          );
          for (let row = 0; row < 4; row++)
            pen.sheet(rectangle(-7, -5 + row * 3, 12 + ((row * 5) % 4), 0.9), mix(ink, tint('#f6eedc'), 0.45), FLAT);
        });
    },
  },
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
    words: 'telephone, phone, telefono, telefon, mobile, cellphone, smartphone, cellulare, handy, movil',
    height: 20,
    width: 28,
    draw({ pen, tint }) {
      pen.sheet(
        blob([
          [-13, 0, 'corner'],
          [-8, -11],
          [8, -11],
          [13, 0, 'corner'],
        ]),
        tint('#a4553f'),
        { lift: 0.7 },
      );
      pen.sheet(ellipse(0, -5, 4), tint('#efe2c6'), LOW);
      pen.sheet(
        ribbon(
          [
            [-14, -11],
            [-10, -17],
            [10, -17],
            [14, -11],
          ],
          4.6,
        ),
        tint('#a4553f'),
        { lift: 0.6 },
      );
    },
  },
  {
    words: 'radio, transistor, walkie talkie',
    height: 24,
    width: 34,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-17, -22, 34, 22, 5), tint('#a2694a'), { lift: 0.8 });
      for (let slat = 0; slat < 4; slat++)
        pen.sheet(rectangle(-13, -17 + slat * 3.6, 15, 1.8), mix(tint('#ead9b8'), ink, 0.1), FLAT);
      pen.sheet(ellipse(10, -12, 5), tint('#ead9b8'), LOW);
      pen.sheet(strip([-13, -22], [8, -44], 1.2), ink, LOW);
    },
  },
  {
    words: 'clock, alarm clock, pocket watch, watch, orologio, sveglia, horloge, reveil, montre, uhr, wecker, reloj',
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
    words: 'bread, loaf, pane, pain, brot, pan, baguette, cheese, formaggio',
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
  {
    words:
      'photo, photograph, picture, frame, picture frame, portrait, foto, fotografia, quadro, cornice, ritratto, cadre, bild, bilderrahmen, retrato',
    height: 24,
    width: 20,
    draw({ pen, tint }) {
      pen.at(0, 0, 1, -0.05, () => {
        pen.sheet(rectangle(-10, -24, 20, 24), tint('#a67c4c'), { lift: 0.8 });
        pen.sheet(rectangle(-7.4, -21.4, 14.8, 18.8), tint('#efe6d2'), FLAT);
        pen.sheet(ellipse(0, -14.6, 3.4, 3.8), tint('#c99a7a'), LOW);
        pen.sheet(
          blob([
            [-6, -3, 'corner'],
            [-5, -9],
            [0, -11],
            [5, -9],
            [6, -3, 'corner'],
          ]),
          tint('#7d8ba0'),
          LOW,
        );
      });
    },
  },
  {
    words: 'map, treasure map, mappa, cartina, carte au tresor, karte, landkarte, mapa',
    height: 12,
    width: 36,
    draw({ pen, tint, palette }) {
      pen.sheet(
        [
          [-18, -2],
          [-6, -4],
          [6, -2],
          [18, -4],
          [15, -12],
          [5, -10],
          [-5, -12],
          [-15, -10],
        ],
        tint('#ead7ac'),
        { lift: 0.7 },
      );
      pen.sheet(
        ribbon(
          [
            [-12, -7],
            [-4, -6],
            [3, -8],
            [9, -6],
          ],
          0.8,
        ),
        tint('#9a6a4a'),
        FLAT,
      );
      pen.sheet(star(10, -6.4, 1.9, 4, 0.3, 0.78), tint(palette.pop), FLAT);
    },
  },
];

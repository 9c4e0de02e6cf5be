import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

const GOLD = '#d0a54a';

/** Things somebody looks into, shows at a door or finds in the grass. */
export const FINDS: readonly Prop[] = [
  {
    words:
      'magnifying glass, magnifier, loupe, lente d ingrandimento, lente, vergrosserungsglas, lupe, lupa, verre grossissant',
    height: 34,
    width: 20,
    draw({ pen, tint, palette }) {
      pen.at(0, 0, 1, 0.06, () => {
        pen.sheet(strip([0, 0], [0, -13], 3.6, 2.8), tint('#6f4a34'), { lift: 0.7 });
        pen.sheet(rounded(-1.9, -15.4, 3.8, 3, 0.8), tint(GOLD), LOW);
        pen.sheet(ellipse(0, -24, 9.6), tint(GOLD), { lift: 0.8 });
        pen.sheet(ellipse(0, -24, 7.9), mix(palette.paper, tint('#a9d0da'), 0.6), FLAT);
        pen.sheet(
          ribbon(
            [
              [-5.6, -23.4],
              [-4.6, -27],
              [-1.6, -29.4],
            ],
            1.3,
          ),
          '#ffffff',
          { lift: 0, edge: 0, alpha: 0.85 },
        );
      });
    },
  },
  {
    words:
      'ticket, train ticket, boarding pass, stub, biglietto del treno, biglietti, billet, fahrkarte, eintrittskarte, billete, entrada',
    height: 14,
    width: 28,
    draw({ pen, tint, ink }) {
      pen.at(0, -7, 1, -0.05, () => {
        pen.sheet(rounded(-14, -6.6, 28, 13.2, 1), tint('#e8c98c'), { lift: 0.7 });
        for (const side of [-1, 1]) pen.sheet(ellipse(side * 14, 0, 1.8), tint('#8a6a44'), FLAT);
        for (let hole = 0; hole < 6; hole++)
          pen.sheet(ellipse(7.4, -5 + hole * 2, 0.4), mix(tint('#8a6a44'), ink, 0.2), FLAT);
        pen.sheet(rectangle(-11, -4.4, 16, 2.4), tint('#a4553f'), FLAT);
        for (const [y, wide] of [
          [-0.4, 14],
          [2, 10],
        ] as const)
          pen.sheet(rectangle(-11, y, wide, 0.9), mix(ink, tint('#e8c98c'), 0.35), FLAT);
        for (const [index, wide] of [0.8, 0.4, 1, 0.5].entries())
          pen.sheet(rectangle(9 + index * 1.1, -4, wide, 8), ink, FLAT);
      });
    },
  },
  {
    words: 'passport, identity card, passaporto, passeport, reisepass, pasaporte',
    height: 24,
    width: 18,
    draw({ pen, tint }) {
      pen.sheet(rounded(-7.6, -23.4, 17, 23, 1), tint('#f1e9d4'), { lift: 0.5 });
      pen.sheet(rounded(-9, -24, 17, 24, 1.2), tint('#7a2f38'), { lift: 0.8 });
      pen.sheet(ellipse(-0.5, -14, 4.4), tint(GOLD), FLAT);
      pen.sheet(ellipse(-0.5, -14, 3.4), tint('#7a2f38'), FLAT);
      pen.sheet(ellipse(-0.5, -14, 1.9), tint(GOLD), FLAT);
      for (const [y, wide] of [
        [-21.4, 9],
        [-5.6, 10],
        [-3.6, 6],
      ] as const)
        pen.sheet(rectangle(-0.5 - wide / 2, y, wide, 0.9), tint(GOLD), FLAT);
    },
  },
  {
    words: 'nest, bird nest, birds nest, nido, nid, nest mit eiern, vogelnest',
    height: 16,
    width: 34,
    draw({ pen, tint, ink }) {
      const twig = tint('#8a6842');
      pen.sheet(ellipse(0, -9.6, 14, 3.6), mix(twig, ink, 0.4), LOW);
      for (const [x, y] of [
        [-5, -11],
        [5, -11],
        [0, -10],
      ] as const)
        pen.sheet(ellipse(x, y, 3.4, 4.4), tint('#a9d3d0'), { lift: 0.5 });
      pen.sheet(
        blob([
          [-16, -10, 'corner'],
          [-13, -3],
          [-6, 0],
          [6, 0],
          [13, -3],
          [16, -10, 'corner'],
          [8, -7.6],
          [0, -7],
          [-8, -7.6],
        ]),
        twig,
        { lift: 0.7 },
      );
      for (let straw = 0; straw < 13; straw++) {
        const x = -14 + straw * 2.3;
        const rise = ((straw * 5) % 4) - 2;
        pen.sheet(
          strip([x - 3, -5.4 + rise], [x + 4, -6.6 - rise * 0.8], 0.7),
          mix(twig, straw % 2 ? '#e6c78c' : ink, 0.4),
          FLAT,
        );
      }
    },
  },
  {
    words: 'thermometer, gauge, termometro, thermometre',
    height: 36,
    width: 10,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-5, -36, 10, 36, 2), tint('#e6d3ac'), { lift: 0.8 });
      pen.sheet(rounded(-1.4, -32, 2.8, 25, 1.4), tint('#f8f4ea'), LOW);
      pen.sheet(rectangle(-0.6, -20, 1.2, 14), tint('#c23a45'), FLAT);
      pen.sheet(ellipse(0, -5.4, 2.8), tint('#c23a45'), LOW);
      for (let mark = 0; mark < 8; mark++)
        pen.sheet(rectangle(2, -30 + mark * 2.9, mark % 2 ? 1.2 : 2, 0.4), ink, FLAT);
    },
  },
  {
    words: 'chessboard, chess board, draughtboard, scacchiera, echiquier, schachbrett, tablero de ajedrez, tablero',
    height: 20,
    width: 44,
    draw({ pen, tint, ink }) {
      const row = (at: number): readonly [half: number, y: number] => [22 - at * 1.6, -at * 2];
      pen.sheet(
        [
          [-22, 0],
          [22, 0],
          [15.6, -8],
          [-15.6, -8],
        ],
        tint('#e9d6ae'),
        { lift: 0.8 },
      );
      for (let at = 0; at < 4; at++) {
        const [[near, low], [far, high]] = [row(at), row(at + 1)];
        for (let square = at % 2; square < 8; square += 2) {
          const [from, to] = [square / 4 - 1, (square + 1) / 4 - 1];
          pen.sheet(
            [
              [near * from, low],
              [near * to, low],
              [far * to, high],
              [far * from, high],
            ],
            tint('#7a5238'),
            FLAT,
          );
        }
      }
      for (const [x, y, pale] of [
        [-12, -2, true],
        [-4, -4, true],
        [5, -3, false],
        [12, -5, false],
      ] as const) {
        const wood = pale ? tint('#f4e8cc') : mix(tint('#4a3a3a'), ink, 0.2);
        pen.sheet(
          [
            [x - 2.2, y],
            [x - 0.8, y - 7],
            [x + 0.8, y - 7],
            [x + 2.2, y],
          ],
          wood,
          { lift: 0.5 },
        );
        pen.sheet(ellipse(x, y - 8.4, 1.7), wood, LOW);
        pen.sheet(ellipse(x, y, 2.6, 0.9), wood, FLAT);
      }
    },
  },
  {
    words: 'locket, medallion, medaglione, ciondolo, medaillon, medallon, guardapelo',
    height: 22,
    width: 26,
    draw({ pen, tint }) {
      pen.sheet(
        ribbon(
          [
            [-11, -20],
            [-9, -15],
            [0, -13],
            [9, -15],
            [11, -20],
          ],
          0.8,
        ),
        tint(GOLD),
        LOW,
      );
      for (const side of [-1, 1]) {
        pen.sheet(ellipse(side * 5.6, -7, 6, 7), tint(GOLD), { lift: 0.7 });
        pen.sheet(ellipse(side * 5.6, -7, 4.5, 5.4), tint('#f2e6c9'), FLAT);
      }
      for (const [x, hair] of [
        [-5.6, '#5a3528'],
        [5.6, '#b98a4a'],
      ] as const) {
        pen.sheet(ellipse(x, -8.4, 2.7, 2.8), tint(hair), LOW);
        pen.sheet(ellipse(x, -7.6, 2, 2.3), tint('#e8b48e'), FLAT);
        pen.sheet([...ellipse(x, -2.6, 3.2, 2.6, { from: Math.PI, to: Math.PI * 2 })], tint('#7d8ba0'), FLAT);
      }
    },
  },
  {
    words: 'violin, cello, violino, violon, geige, violine, violonchelo',
    height: 52,
    width: 20,
    draw({ pen, tint, ink }) {
      const wood = tint('#a5562f');
      pen.sheet(rectangle(-1.4, -46, 2.8, 20), mix(ink, wood, 0.3), { lift: 0.6 });
      pen.sheet(
        blob([
          [0, 0],
          [8.6, -4],
          [9, -10],
          [5.2, -15],
          [7.4, -21],
          [6, -26],
          [0, -28],
          [-6, -26],
          [-7.4, -21],
          [-5.2, -15],
          [-9, -10],
          [-8.6, -4],
        ]),
        wood,
        { lift: 0.8 },
      );
      pen.sheet(ellipse(0, -49, 2.4), mix(wood, ink, 0.3), { lift: 0.4 });
      for (const side of [-1, 1]) {
        pen.sheet(strip([side * 3.6, -11], [side * 3, -17], 0.9), ink, FLAT);
        pen.sheet(strip([side * 1.2, -46], [side * 3.6, -46.6], 1), ink, FLAT);
      }
      pen.sheet(rectangle(-2.6, -10.6, 5.2, 1.2), tint('#e6c78c'), LOW);
      for (const x of [-0.8, 0, 0.8]) pen.sheet(rectangle(x - 0.12, -46, 0.24, 42), tint('#f0e6d2'), FLAT);
      pen.sheet(strip([12, -1], [9, -44], 0.8), tint('#6f4a34'), LOW);
    },
  },
  {
    words: 'coin, gold coin, silver coin, penny, dime, moneta, piece de monnaie, munze, moneda',
    height: 18,
    width: 18,
    draw({ pen, tint, ink }) {
      pen.sheet(ellipse(0, -9, 9), tint('#d0a548'), { lift: 0.8 });
      pen.sheet(ellipse(0, -9, 7.4), mix(tint('#d0a548'), '#ffffff', 0.18), { lift: 0.1 });
      pen.sheet(ellipse(0.6, -10.4, 2.6, 3.1), mix(tint('#d0a548'), ink, 0.22), FLAT);
      pen.sheet(ellipse(0.6, -4, 4.4, 3.2, { from: Math.PI, to: Math.PI * 2 }), mix(tint('#d0a548'), ink, 0.22), FLAT);
      for (let mark = 0; mark < 16; mark++)
        pen.sheet(
          ellipse(Math.cos(mark * 0.3927) * 8.2, -9 + Math.sin(mark * 0.3927) * 8.2, 0.4),
          mix(tint('#d0a548'), ink, 0.3),
          FLAT,
        );
    },
  },
];

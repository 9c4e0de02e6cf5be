import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

const STEEL = '#9aa3aa';

/** A heart about (0, 0), its half height `size`. */
const heart = (size: number) =>
  blob([
    [0, size, 'corner'],
    [-size, -size * 0.2],
    [-size * 0.5, -size * 0.8],
    [0, -size * 0.4],
    [size * 0.5, -size * 0.8],
    [size, -size * 0.2],
  ]);

/** What a story finds and fears, seen close. */
export const CLUES: readonly Prop[] = [
  {
    words: 'footprints, footprint, tracks, orma, impronta, impronte, empreinte, fussspur, huella, huellas',
    height: 16,
    width: 44,
    ground: true,
    flat: true,
    draw({ pen, ink, palette }) {
      const trodden = mix(palette.ground, ink, 0.45);
      for (const [x, y, size] of [
        [-15, -13, 0.62],
        [-7, -8.6, 0.78],
        [4, -7.4, 0.94],
        [13, -2.8, 1.15],
      ] as const)
        pen.at(x, y, size, -0.16, () => {
          pen.sheet(ellipse(2.2, 0, 4.6, 2.1), trodden, FLAT);
          pen.sheet(ellipse(-4, 0.3, 2.5, 1.7), trodden, FLAT);
          for (const ridge of [0.4, 2.2, 4]) pen.sheet(rectangle(ridge, -1.5, 0.5, 3), mix(trodden, ink, 0.4), FLAT);
        });
    },
  },
  {
    words: 'matchbox, matches, box of matches, fiammiferi, allumettes, streichholzer, cerillas',
    height: 9,
    width: 20,
    draw({ pen, tint }) {
      pen.sheet(rectangle(-2, -6.6, 12, 6), tint('#efe2c6'), { lift: 0.5 });
      for (const y of [-5.4, -3.6, -1.8]) {
        pen.sheet(strip([-2, y], [9, y], 0.7), tint('#dcb87e'), FLAT);
        pen.sheet(ellipse(9, y, 0.8), tint('#b5453a'), LOW);
      }
      pen.sheet(rounded(-10, -8, 13, 8, 0.6), tint('#b5543f'), { lift: 0.8 });
      pen.sheet(ellipse(-3.5, -4, 3.2), tint('#f0d59a'), LOW);
    },
  },
  {
    words: 'dice, die, dado, dadi, wurfel',
    height: 11,
    width: 24,
    draw({ pen, tint, ink }) {
      for (const [x, turn, dots] of [
        [
          -6,
          -0.1,
          [
            [-2.4, -2.4],
            [0, 0],
            [2.4, 2.4],
          ],
        ],
        [
          6,
          0.12,
          [
            [-2.2, -2.2],
            [2.2, -2.2],
            [-2.2, 2.2],
            [2.2, 2.2],
          ],
        ],
      ] as const)
        pen.at(x, -5.2, 1, turn, () => {
          pen.sheet(rounded(-4.8, -4.8, 9.6, 9.6, 1.6), tint('#f4ecd8'), { lift: 0.8 });
          for (const [dx, dy] of dots) pen.sheet(ellipse(dx, dy, 0.9), ink, FLAT);
        });
    },
  },
  {
    words:
      'playing cards, cards, playing card, deck of cards, ace, carte da gioco, carte a jouer, spielkarte, naipes, baraja',
    height: 18,
    width: 26,
    draw({ pen, tint, ink }) {
      [-0.5, -0.17, 0.17, 0.5].forEach((turn, index) => {
        pen.at(index * 2 - 3, -2, 1, turn, () => {
          pen.sheet(rounded(-5, -15, 10, 15, 1), tint('#f8f1e0'), { lift: 0.6 });
          pen.at(0, -8, 1, index % 2 ? Math.PI : 0, () =>
            pen.sheet(heart(2.2), index % 2 ? ink : tint('#c23a45'), FLAT),
          );
        });
      });
    },
  },
  {
    words: 'handcuffs, cuffs, shackles, manette, menottes, handschellen, esposas',
    height: 12,
    width: 32,
    draw({ pen, tint }) {
      for (const x of [-9, 9])
        pen.sheet([...ellipse(x, -6, 6.2), ...[...ellipse(x, -6, 4.6)].reverse()], tint(STEEL), { lift: 0.7, edge: 0 });
      for (const x of [-2.4, 0, 2.4]) pen.sheet(ellipse(x, -6, 1.5, 1), tint('#7d868c'), LOW);
    },
  },
  {
    words:
      'bullet, cartridge, shell casing, casing, bullets, ammunition, proiettile, bossolo, balle de fusil, patrone, kugel, bala, casquillo',
    height: 7,
    width: 20,
    draw({ pen, tint }) {
      pen.sheet(rectangle(-9, -6, 11, 5), tint('#c99a45'), { lift: 0.7 });
      pen.sheet(rectangle(-9.8, -6.4, 1.6, 5.8), tint('#a77c34'), LOW);
      pen.sheet(
        [
          [2, -6],
          [6, -5.4],
          [9, -3.5],
          [6, -1.6],
          [2, -1],
        ],
        tint('#9c6a4a'),
        { lift: 0.5 },
      );
    },
  },
  {
    words: 'crucifix, cross, croce, crocifisso, croix, kreuz, kruzifix, cruz, crucifijo',
    height: 30,
    width: 18,
    draw({ pen, tint }) {
      pen.sheet(rounded(-1.8, -28, 3.6, 28, 0.6), tint('#6f4a34'), { lift: 0.8 });
      pen.sheet(rounded(-8.4, -22, 16.8, 3.6, 0.6), tint('#6f4a34'), { lift: 0.8 });
      pen.sheet(rounded(-5, -2, 10, 2, 0.6), tint('#5b3b2a'), { lift: 0.5 });
    },
  },
  {
    words:
      'chess piece, chess, pawn, chess queen, chessman, pezzo degli scacchi, scacchi, piece d echecs, echecs, schachfigur, ajedrez, pieza de ajedrez',
    height: 26,
    width: 14,
    draw({ pen, tint }) {
      const ebony = tint('#4a3a3a');
      pen.sheet(rounded(-6.4, -3, 12.8, 3, 1), ebony, { lift: 0.7 });
      pen.sheet(
        blob([
          [-4.6, -3, 'corner'],
          [-2, -9],
          [-2.4, -17, 'corner'],
          [2.4, -17, 'corner'],
          [2, -9],
          [4.6, -3, 'corner'],
        ]),
        ebony,
        { lift: 0.7 },
      );
      pen.sheet(rounded(-4.2, -18.4, 8.4, 2, 0.8), ebony, LOW);
      pen.sheet(ellipse(0, -21.4, 3.8), ebony, { lift: 0.6 });
      pen.sheet(ellipse(-1.2, -22.6, 0.8), mix(ebony, '#ffffff', 0.5), FLAT);
    },
  },
  {
    words: 'skull, teschio, crane, schadel, totenkopf, calavera, craneo',
    height: 22,
    width: 20,
    draw({ pen, tint, ink }) {
      const bone = tint('#efe6d2');
      pen.sheet(rounded(-5.4, -8, 10.8, 8, 2), bone, { lift: 0.6 });
      pen.sheet(ellipse(0, -13, 9.4, 8.6), bone, { lift: 0.8 });
      for (const x of [-3.8, 3.8]) pen.sheet(ellipse(x, -11.4, 2.6, 2.9), ink, FLAT);
      pen.sheet(
        [
          [0, -8.4],
          [1.3, -5.8],
          [-1.3, -5.8],
        ],
        ink,
        FLAT,
      );
      for (let gap = -2; gap <= 2; gap++) pen.sheet(rectangle(gap * 2 - 0.2, -3.4, 0.4, 3), ink, FLAT);
    },
  },
  {
    words: 'bomb, dynamite, explosive, fuse, bomba, dinamite, bombe, dinamita, miccia, meche',
    height: 20,
    width: 26,
    draw({ pen, tint, ink }) {
      for (const x of [-8, 0, 8]) {
        pen.sheet(rounded(x - 3.8, -18, 7.6, 18, 1), tint('#b5453a'), { lift: 0.7 });
        pen.sheet(ellipse(x, -18, 3.6, 1), tint('#d9a08c'), LOW);
      }
      for (const y of [-14, -6]) pen.sheet(rectangle(-12, y, 24, 2), ink, { lift: 0.3 });
      pen.sheet(rounded(-5, -13, 10, 6, 0.8), tint('#efe2c6'), { lift: 0.5 });
      pen.sheet(rectangle(-3.4, -11.4, 6.8, 2.8), '#c23a45', FLAT);
    },
  },
  {
    words: 'bloodstain, blood, pool of blood, puddle of blood, stain, sangue, sang, blut, sangre',
    height: 8,
    width: 34,
    flat: true,
    draw({ pen, tint }) {
      pen.sheet(
        blob([
          [-15, -3],
          [-8, -6],
          [0, -5],
          [9, -7],
          [15, -3.4],
          [9, -1],
          [0, -1.6],
          [-9, -0.6],
        ]),
        tint('#8e2a2c'),
        { lift: 0.1 },
      );
      for (const [x, y] of [
        [-16.6, -6],
        [16, -7],
        [12, -0.6],
      ] as const)
        pen.sheet(ellipse(x, y, 1, 0.6), tint('#8e2a2c'), FLAT);
    },
  },
  {
    words: 'music box, jewellery box, jewelry box, carillon, boite a musique, spieldose, caja de musica',
    height: 26,
    width: 26,
    draw({ pen, tint, palette }) {
      pen.sheet(
        [
          [-11, -11],
          [11, -11],
          [9, -25],
          [-9, -25],
        ],
        tint('#8a4c5a'),
        { lift: 0.5 },
      );
      pen.sheet(
        [
          [-9, -12],
          [9, -12],
          [7.4, -23],
          [-7.4, -23],
        ],
        mix(tint('#8a4c5a'), palette.light, 0.4),
        FLAT,
      );
      pen.sheet(
        ribbon(
          [
            [0, -11],
            [0.4, -15],
            [-0.3, -18],
          ],
          1.1,
        ),
        tint('#f4ecd8'),
        LOW,
      );
      pen.sheet(
        [
          [-3.4, -13.4],
          [3.4, -13.4],
          [0, -16.4],
        ],
        tint('#f0c5cc'),
        LOW,
      );
      pen.sheet(ellipse(-0.2, -19, 1.2), tint('#f0d3b8'), LOW);
      pen.sheet(rounded(-12, -12, 24, 12, 1), tint('#7a3f4c'), { lift: 0.9 });
      pen.sheet(rectangle(-12, -7, 24, 1), tint('#d0a54a'), FLAT);
    },
  },
];

import { blob, ellipse, mix, rectangle, ribbon, rounded, star, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things to read, to write with and to send. */
export const DESK: readonly Prop[] = [
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
  {
    words:
      'feather, quill, pen, pencil, brush, piuma, penna, matita, pennello, plume, stylo, crayon, pinceau, feder, stift, pinsel, pluma, lapiz, pincel',
    height: 26,
    width: 18,
    draw({ pen, tint, ink }) {
      pen.sheet(
        blob([
          [-5, 0, 'corner'],
          [-6, -7],
          [-2.4, -10, 'corner'],
          [2.4, -10, 'corner'],
          [6, -7],
          [5, 0, 'corner'],
        ]),
        mix(ink, tint('#5a6a8a'), 0.4),
        { lift: 0.7 },
      );
      pen.at(0, -9, 1, 0.4, () => {
        pen.sheet(
          blob([
            [0, 0],
            [3.6, -8],
            [1.6, -19],
            [-2.4, -10],
          ]),
          tint('#f4ecdc'),
          { lift: 0.5 },
        );
        pen.sheet(strip([0, 3], [0.6, -17], 0.5), ink, FLAT);
      });
    },
  },
  {
    words: 'typewriter, macchina da scrivere, machine a ecrire, schreibmaschine, maquina de escribir',
    height: 30,
    width: 36,
    draw({ pen, tint }) {
      pen.sheet(rectangle(-11, -30, 22, 16), tint('#f6eedc'), { lift: 0.5 });
      pen.sheet(rounded(-17, -19, 34, 5, 2), tint('#3f4650'), { lift: 0.6 });
      pen.sheet(
        [
          [-15, -15],
          [15, -15],
          [18, 0],
          [-18, 0],
        ],
        tint('#5d6b74'),
        { lift: 0.9 },
      );
      for (let row = 0; row < 3; row++)
        for (let key = 0; key < 7; key++)
          pen.sheet(ellipse(-10.5 + key * 3.5 + (row % 2), -10.6 + row * 3.4, 1.2), tint('#efe6d2'), FLAT);
    },
  },
  {
    words: 'laptop, computer, tablet, screen, portatile, ordinateur, rechner, ordenador',
    height: 26,
    width: 38,
    draw({ pen, tint }) {
      pen.sheet(rounded(-17, -25, 34, 23, 2), tint('#7d8790'), { lift: 0.8 });
      pen.sheet(rectangle(-15, -23, 30, 18), tint('#b4d2d8'), FLAT);
      for (let row = 0; row < 3; row++)
        pen.sheet(rectangle(-12, -20 + row * 4.4, 14 + ((row * 7) % 9), 1.5), '#f4f7f0', FLAT);
      pen.sheet(
        [
          [-19, -2.6],
          [19, -2.6],
          [21, 0],
          [-21, 0],
        ],
        tint('#9aa3aa'),
        { lift: 0.6 },
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
    height: 34,
    width: 34,
    draw({ pen, tint, ink }) {
      pen.sheet(rounded(-17, -22, 34, 22, 5), tint('#a2694a'), { lift: 0.8 });
      for (let slat = 0; slat < 4; slat++)
        pen.sheet(rectangle(-13, -17 + slat * 3.6, 15, 1.8), mix(tint('#ead9b8'), ink, 0.1), FLAT);
      pen.sheet(ellipse(10, -12, 5), tint('#ead9b8'), LOW);
      pen.sheet(strip([-13, -22], [8, -44], 1.2), ink, LOW);
    },
  },
];

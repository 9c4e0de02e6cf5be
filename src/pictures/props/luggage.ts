import { blob, ellipse, mix, rectangle, ribbon, rounded, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things to carry things in. */
export const LUGGAGE: readonly Prop[] = [
  {
    words:
      'box, package, parcel, gift, present, crate, treasure chest, chest, scatola, pacco, regalo, scrigno, boite, paquet, cadeau, schachtel, paket, geschenk, truhe, caja, paquete, cofre',
    height: 26,
    width: 32,
    draw({ pen, tint, palette }) {
      pen.sheet(rectangle(-15, -20, 30, 20), tint('#c39a68'), { lift: 0.9 });
      pen.sheet(rectangle(-16.5, -24, 33, 6), tint('#d0aa7a'), { lift: 0.7 });
      pen.sheet(rectangle(-2.4, -24, 4.8, 24), tint(palette.pop), LOW);
      for (const side of [-1, 1])
        pen.sheet(
          blob([
            [0, -24],
            [side * 8, -30],
            [side * 9, -24],
          ]),
          tint(palette.pop),
          { lift: 0.5 },
        );
    },
  },
  {
    words: 'suitcase, luggage, trunk, briefcase, valigia, valigetta, valise, koffer, maleta',
    height: 44,
    width: 56,
    ground: true,
    draw({ pen, tint, ink }) {
      pen.sheet(
        ribbon(
          [
            [-9, -37],
            [-8, -44],
            [8, -44],
            [9, -37],
          ],
          3,
        ),
        ink,
        LOW,
      );
      pen.sheet(rounded(-28, -38, 56, 38, 5), tint('#a4714c'), { lift: 1 });
      for (const x of [-18, 14]) pen.sheet(rectangle(x, -38, 4, 38), tint('#6f4a34'), LOW);
      for (const x of [-27, 23]) for (const y of [-37, -5]) pen.sheet(rounded(x, y, 5, 5, 1.4), tint('#c9a45c'), LOW);
    },
  },
  {
    words:
      'bag, backpack, rucksack, sack, handbag, borsa, zaino, sacco, sac, sac a dos, tasche, rucksack, bolsa, mochila',
    height: 42,
    width: 36,
    ground: true,
    draw({ pen, tint, ink }) {
      pen.sheet(
        ribbon(
          [
            [-8, -34],
            [-6, -43],
            [6, -43],
            [8, -34],
          ],
          2.6,
        ),
        ink,
        LOW,
      );
      pen.sheet(
        blob([
          [-16, 0, 'corner'],
          [-18, -20],
          [-12, -36],
          [12, -36],
          [18, -20],
          [16, 0, 'corner'],
        ]),
        tint('#7f8a64'),
        { lift: 1 },
      );
      pen.sheet(rounded(-11, -18, 22, 14, 3), mix(tint('#7f8a64'), '#ffffff', 0.12), { lift: 0.6 });
      pen.sheet(
        blob([
          [-14, -35, 'corner'],
          [14, -35, 'corner'],
          [13, -24],
          [0, -20],
          [-13, -24],
        ]),
        mix(tint('#7f8a64'), ink, 0.15),
        { lift: 0.6 },
      );
    },
  },
  {
    words: 'basket, picnic basket, cesto, cestino, panier, korb, cesta',
    height: 34,
    width: 44,
    draw({ pen, tint, ink }) {
      pen.sheet(
        ribbon(
          [
            [-17, -17],
            [-12, -33],
            [12, -33],
            [17, -17],
          ],
          2.4,
        ),
        tint('#9c7048'),
        LOW,
      );
      pen.sheet(
        blob([
          [-18, -20],
          [-6, -25],
          [8, -24],
          [18, -19],
          [10, -16],
          [-10, -16],
        ]),
        tint('#e9ddc4'),
        { lift: 0.5 },
      );
      pen.sheet(
        [
          [-21, -19],
          [21, -19],
          [16, 0],
          [-16, 0],
        ],
        tint('#b98a58'),
        { lift: 0.9 },
      );
      for (let row = 0; row < 3; row++)
        for (let x = -15; x < 14; x += 7)
          pen.sheet(rectangle(x + (row % 2) * 3, -16 + row * 5.4, 4.6, 3.2), mix(tint('#b98a58'), ink, 0.16), FLAT);
    },
  },
  {
    words: 'bucket, pail, secchio, seau, eimer, cubo',
    height: 30,
    width: 28,
    ground: true,
    draw({ pen, tint, ink }) {
      pen.sheet(
        ribbon(
          [
            [-12, -26],
            [-8, -37],
            [8, -37],
            [12, -26],
          ],
          1.4,
        ),
        ink,
        LOW,
      );
      pen.sheet(
        [
          [-14, -27],
          [14, -27],
          [10, 0],
          [-10, 0],
        ],
        tint('#8d9aa0'),
        { lift: 0.9 },
      );
      pen.sheet(ellipse(0, -27, 13.6, 2.6), mix(tint('#8d9aa0'), ink, 0.4), FLAT);
    },
  },
  {
    words: 'rope, net, corda, rete, corde, filet, seil, netz, cuerda, red',
    height: 14,
    width: 36,
    ground: true,
    draw({ pen, tint, ink }) {
      for (const [index, radius] of [17, 13.4, 9.8].entries()) {
        const coil = ellipse(0, -3 - index * 3.2, radius, radius * 0.3);
        pen.sheet(coil, mix(tint('#c9ad7c'), ink, index * 0.07), { lift: 0.6 });
      }
      pen.sheet(ellipse(0, -9.6, 5, 1.4), mix(tint('#c9ad7c'), ink, 0.5), FLAT);
    },
  },
  {
    words: 'umbrella, parasol, ombrello, parapluie, regenschirm, paraguas',
    height: 84,
    width: 22,
    ground: true,
    draw({ pen, tint, palette, ink }) {
      pen.at(0, 0, 1, 0.1, () => {
        pen.sheet(
          blob([
            [0, -2],
            [6, -22],
            [7, -60],
            [0, -66],
            [-7, -60],
            [-6, -22],
          ]),
          tint(palette.pop),
          { lift: 0.8 },
        );
        pen.sheet(strip([0, -4], [0, -64], 1), mix(tint(palette.pop), ink, 0.4), FLAT);
        pen.sheet(
          ribbon(
            [
              [0, -64],
              [0, -78],
              [5, -83],
              [9, -78],
            ],
            2.4,
          ),
          tint('#8a6244'),
          LOW,
        );
      });
    },
  },
  {
    words: 'bird cage, cage, birdcage, gabbia, kafig, jaula, vogelkafig',
    height: 44,
    width: 30,
    draw({ pen, tint }) {
      const wire = tint('#b9924e');
      for (let bar = -3; bar <= 3; bar++)
        pen.sheet(
          ribbon(
            [
              [bar * 4, -3],
              [bar * 4.4, -24],
              [bar * 1.2, -40],
            ],
            0.9,
          ),
          wire,
          LOW,
        );
      pen.sheet(rounded(-15, -4, 30, 4, 1.4), wire, { lift: 0.7 });
      pen.sheet(ellipse(2, -14, 5, 4), tint('#d9a24a'), { lift: 0.5 });
      pen.sheet(ellipse(6, -18, 2.8), tint('#d9a24a'), { lift: 0.4 });
      pen.sheet(ellipse(0, -42, 2), wire, LOW);
    },
  },
];

import { blob, ellipse, mix, type Point, rectangle, ribbon, rounded, star, strip } from '../paper/index.ts';
import { FLAT, LOW, type Prop } from './prop.ts';

/** Things to work, play and travel with. */
export const OTHER_THINGS: readonly Prop[] = [
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
    words: 'guitar, ukulele, violin, cello, chitarra, violino, guitare, violon, gitarre, geige, guitarra, lute',
    height: 100,
    width: 36,
    ground: true,
    draw({ pen, tint, ink }) {
      pen.at(0, 0, 1, 0.12, () => {
        pen.sheet(rectangle(-2, -98, 4, 60), tint('#6f4a34'), { lift: 0.6 });
        pen.sheet(rounded(-4, -104, 8, 13, 2), tint('#6f4a34'), { lift: 0.6 });
        pen.sheet(
          blob([
            [0, -46],
            [11, -42],
            [9, -29],
            [17, -14],
            [10, -1],
            [-10, -1],
            [-17, -14],
            [-9, -29],
            [-11, -42],
          ]),
          tint('#c28a54'),
          { lift: 1 },
        );
        pen.sheet(ellipse(0, -27, 5), ink, FLAT);
        for (const x of [-0.9, 0.9]) pen.sheet(rectangle(x - 0.3, -96, 0.6, 84), tint('#efe6d2'), FLAT);
      });
    },
  },
  {
    words:
      'telescope, spyglass, binoculars, telescopio, cannocchiale, binocolo, longue vue, jumelles, fernrohr, fernglas, telescopio, prismaticos',
    height: 90,
    width: 60,
    ground: true,
    draw({ pen, tint }) {
      for (const x of [-20, 2, 22]) pen.sheet(strip([x * 0.15, -54], [x, 0], 3), tint('#8a6244'), { lift: 0.5 });
      pen.at(0, -58, 1, -0.42, () => {
        pen.sheet(rounded(-16, -5, 30, 10, 2), tint('#b9924e'), { lift: 0.9 });
        pen.sheet(rounded(10, -7, 24, 14, 2), tint('#5f6d78'), { lift: 0.9 });
        pen.sheet(rounded(-24, -3.4, 10, 7, 2), tint('#5f6d78'), { lift: 0.7 });
      });
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
      'ring, jewel, jewelry, necklace, diamond, anello, gioiello, collana, bague, bijou, collier, ehering, schmuck, kette, anillo, joya, collar',
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
    words:
      'coin, coins, money, gold, wallet, moneta, monete, soldi, oro, portafoglio, argent, piece, geld, munze, dinero, moneda',
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
    words: 'sword, dagger, spada, pugnale, epee, schwert, dolch, espada, punal',
    height: 74,
    width: 24,
    ground: true,
    draw({ pen, tint }) {
      pen.at(0, 0, 1, 0.1, () => {
        pen.sheet(
          [
            [-2.6, -56],
            [2.6, -56],
            [2, -6],
            [0, 0],
            [-2, -6],
          ],
          tint('#b9c2c6'),
          { lift: 0.7 },
        );
        pen.sheet(rounded(-11, -59, 22, 4, 2), tint('#c9a04c'), { lift: 0.6 });
        pen.sheet(rectangle(-1.8, -72, 3.6, 14), tint('#7a5238'), LOW);
        pen.sheet(ellipse(0, -73, 2.8), tint('#c9a04c'), LOW);
      });
    },
  },
  {
    words:
      'knife, fork, spoon, cutlery, coltello, forchetta, cucchiaio, couteau, fourchette, messer, gabel, loffel, cuchillo, tenedor, scissors, forbici',
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
    words: 'gun, pistol, revolver, rifle, pistola, fucile, pistolet, fusil, pistole, gewehr',
    height: 14,
    width: 24,
    draw({ pen, tint }) {
      pen.at(0, -6, 1, 0.04, () => {
        pen.sheet(rounded(-8, -4, 20, 5, 1), tint('#565b62'), { lift: 0.7 });
        pen.sheet(
          [
            [-8, -3],
            [-2, -2],
            [-4, 6],
            [-10, 5],
          ],
          tint('#7a5238'),
          { lift: 0.6 },
        );
      });
    },
  },
  {
    words:
      'hammer, wrench, screwdriver, tool, tools, axe, saw, martello, chiave inglese, attrezzo, attrezzi, ascia, marteau, outil, outils, hache, werkzeug, axt, martillo, herramienta, hacha',
    height: 12,
    width: 34,
    draw({ pen, tint }) {
      pen.at(0, -4, 1, -0.06, () => {
        pen.sheet(strip([-15, 0], [8, 0], 3), tint('#b07f52'), { lift: 0.6 });
        pen.sheet(rounded(7, -6, 7, 12, 1.6), tint('#8f979a'), { lift: 0.8 });
      });
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
      'stone, rock, egg, crystal, gem, pebble, pietra, sasso, uovo, cristallo, pierre, caillou, oeuf, stein, ei, kristall, piedra, huevo, bone, skull, teschio, ossa',
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

/** For words none of the things has: a small tied card, which is nothing in particular. */
export const SOMETHING: Prop = {
  words: '',
  height: 18,
  width: 22,
  draw({ pen, tint }) {
    pen.sheet(rounded(-11, -16, 22, 16, 2), tint('#d6c3a0'), { lift: 0.8 });
    pen.sheet(rectangle(-11, -9, 22, 2), tint('#a98a64'), FLAT);
    pen.sheet(rectangle(-1, -16, 2, 16), tint('#a98a64'), FLAT);
  },
};

import {
  blob,
  type Colour,
  darken,
  ellipse,
  lighten,
  mix,
  type Palette,
  type Pen,
  rectangle,
  ribbon,
  rounded,
  star,
  strip,
} from '../paper/index.ts';

/** How a thing is carried: hanging from the hand, shown before the chest, put to the ear, held high, or under the arm. */
export type Carry = 'hang' | 'show' | 'ear' | 'raise' | 'cradle';

/** A thing a hand can hold. Drawn upright around the hand at the origin, in units of a grown-up's hand times ten (about 100 to a metre). */
interface Held {
  readonly words: readonly string[];
  readonly carry: Carry;
  draw(sheets: Sheets): void;
}

interface Sheets {
  readonly pen: Pen;
  readonly tint: (colour: Colour) => Colour;
  readonly ink: Colour;
  readonly palette: Palette;
  /** The colour of the one who holds it. */
  readonly accent: Colour;
}

const LOW = { lift: 0.3 } as const;
const FLAT = { lift: 0, edge: 0 } as const;

const HELD: readonly Held[] = [
  {
    words: ['cup', 'mug', 'tea', 'coffee', 'teacup'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      pen.sheet(
        ribbon(
          [
            [9, -13],
            [19, -12],
            [19, 0],
            [8, 2],
          ],
          4,
        ),
        tint(accent),
        LOW,
      );
      pen.sheet(
        blob([
          [-12, -18, 'corner'],
          [12, -18, 'corner'],
          [10, 4],
          [5, 8, 'corner'],
          [-5, 8, 'corner'],
          [-10, 4],
        ]),
        tint(accent),
        { lift: 0.5 },
      );
      pen.sheet(ellipse(0, -18, 11, 3), tint('#5a3426'), FLAT);
      for (const x of [-4, 4])
        pen.sheet(
          ribbon(
            [
              [x, -22],
              [x + 4, -30],
              [x - 2, -38],
              [x + 3, -47],
            ],
            (t) => 3.4 * (1 - t),
          ),
          tint('#ffffff'),
          { ...FLAT, alpha: 0.5 },
        );
    },
  },
  {
    words: ['lantern', 'lamp'],
    carry: 'hang',
    draw({ pen, palette, ink }) {
      pen.glow(0, 36, 92, palette.light, { strength: palette.dark ? 0.1 : 0.05 });
      pen.sheet(
        ribbon(
          [
            [-11, 20],
            [-9, 4],
            [0, -1],
            [9, 4],
            [11, 20],
          ],
          3,
        ),
        ink,
        LOW,
      );
      pen.sheet(
        [
          [-15, 20],
          [-7, 10],
          [7, 10],
          [15, 20],
        ],
        ink,
        { lift: 0.4 },
      );
      pen.sheet(rounded(-13, 20, 26, 34, 6), palette.light, LOW);
      pen.sheet(
        blob([
          [0, 26],
          [6, 40],
          [0, 49],
          [-6, 40],
        ]),
        '#fff6d8',
        FLAT,
      );
      pen.sheet(rectangle(-16, 52, 32, 7), ink, { lift: 0.4 });
    },
  },
  {
    words: ['torch', 'flashlight'],
    carry: 'show',
    draw({ pen, palette, ink }) {
      pen.tissue(
        [
          [16, -6],
          [170, -46],
          [170, 38],
          [16, 5],
        ],
        palette.light,
        0.3,
        { edge: 0.2 },
      );
      pen.sheet(strip([-18, 0], [8, 0], 9), ink, { lift: 0.4 });
      pen.sheet(
        [
          [6, -6],
          [18, -9],
          [18, 9],
          [6, 6],
        ],
        darken(palette.tint('#c9503c'), 0.05),
        { lift: 0.4 },
      );
      pen.sheet(ellipse(18, 0, 3, 8), palette.light, FLAT);
    },
  },
  {
    words: ['letter', 'envelope', 'note'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(rectangle(-24, -24, 48, 32), tint('#f8efdb'), { lift: 0.5 });
      pen.sheet(
        [
          [-24, -24],
          [24, -24],
          [0, -5],
        ],
        darken(tint('#f8efdb'), 0.07),
        LOW,
      );
      pen.sheet(ellipse(0, -6, 4.5), tint('#c73d3d'), LOW);
    },
  },
  {
    words: ['paper', 'document', 'page', 'photograph', 'photo', 'picture', 'ticket', 'card'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      pen.sheet(rectangle(-17, -40, 34, 46), tint('#f8f0de'), { lift: 0.5 });
      for (const [y, w] of [
        [-32, 22],
        [-25, 24],
        [-18, 20],
        [-11, 14],
      ] as const)
        pen.sheet(rectangle(-12, y, w, 2.4), ink, { ...FLAT, alpha: 0.55 });
    },
  },
  {
    words: ['phone', 'telephone', 'mobile', 'smartphone', 'receiver'],
    carry: 'ear',
    draw({ pen, ink, palette }) {
      pen.sheet(rounded(-7, -24, 14, 30, 4), ink, { lift: 0.4 });
      pen.sheet(rounded(-5, -20, 10, 21, 2), mix(palette.light, '#bfe3ea', 0.7), FLAT);
    },
  },
  {
    words: ['book', 'diary', 'notebook', 'journal', 'bible'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      pen.sheet(rounded(-25, -30, 50, 38, 3), tint(accent), { lift: 0.6 });
      pen.sheet(
        blob([
          [-22, -27, 'corner'],
          [-10, -30],
          [0, -26, 'corner'],
          [0, 4, 'corner'],
          [-10, 1],
          [-22, 4, 'corner'],
        ]),
        tint('#f8f0dc'),
        LOW,
      );
      pen.sheet(
        blob([
          [22, -27, 'corner'],
          [10, -30],
          [0, -26, 'corner'],
          [0, 4, 'corner'],
          [10, 1],
          [22, 4, 'corner'],
        ]),
        tint('#efe4ca'),
        LOW,
      );
    },
  },
  {
    words: ['key', 'keys'],
    carry: 'show',
    draw({ pen, tint }) {
      const gold = tint('#e2b33f');
      pen.sheet([...ellipse(0, -6, 10, 10, { to: 6.28 }), ...ellipse(0, -6, 5, 5, { to: 6.28 }).reverse()], gold, {
        lift: 0.4,
      });
      pen.sheet(
        [
          [-2.4, -15],
          [-2.4, -42],
          [10, -42],
          [10, -37],
          [5, -37],
          [5, -33],
          [9, -33],
          [9, -28],
          [2.4, -28],
          [2.4, -15],
        ],
        gold,
        { lift: 0.4 },
      );
    },
  },
  {
    words: ['knife', 'dagger', 'blade'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-4, -10],
          [4, -10],
          [4, -36],
          [0, -50],
          [-4, -34],
        ],
        tint('#cfd6da'),
        { lift: 0.4 },
      );
      pen.sheet(rectangle(-9, -12, 18, 4), tint('#8a5a3a'), LOW);
      pen.sheet(strip([0, -8], [0, 9], 8), tint('#6a3f2c'), LOW);
    },
  },
  {
    words: ['sword'],
    carry: 'raise',
    draw({ pen, tint }) {
      pen.sheet(
        [
          [-4.5, -14],
          [4.5, -14],
          [4, -92],
          [0, -106],
          [-4, -92],
        ],
        tint('#d5dbdf'),
        { lift: 0.5 },
      );
      pen.sheet(rounded(-17, -17, 34, 6, 3), tint('#e2b33f'), { lift: 0.4 });
      pen.sheet(strip([0, -10], [0, 10], 8), tint('#6a3f2c'), LOW);
    },
  },
  {
    words: ['umbrella', 'parasol'],
    carry: 'raise',
    draw({ pen, tint, accent, ink }) {
      const cloth = tint(accent);
      pen.sheet(strip([0, 16], [0, -140], 5), ink, { lift: 0.4 });
      const rim = [112, 84, 56, 28, 0, -28, -56, -84, -112].map((x, index) => [x, -100 - (index % 2) * 12] as const);
      pen.sheet([...ellipse(0, -100, 112, 86, { from: Math.PI, to: Math.PI * 2 }), ...rim.slice(1)], cloth, {
        lift: 1.2,
      });
      pen.sheet(
        [
          [0, -186],
          [-24, -150],
          [-29, -104],
          [0, -111],
          [29, -104],
          [24, -150],
        ],
        lighten(cloth, 0.16),
        { lift: 0, edge: 0.4 },
      );
      pen.sheet(strip([0, -184], [0, -196], 5), ink, LOW);
      pen.sheet(
        ribbon(
          [
            [0, 14],
            [0, 24],
            [7, 28],
            [11, 22],
          ],
          5,
        ),
        tint('#8a5a3a'),
        LOW,
      );
    },
  },
  {
    words: ['suitcase', 'case', 'trunk', 'luggage', 'briefcase'],
    carry: 'hang',
    draw({ pen, tint }) {
      const leather = tint('#9a6238');
      pen.sheet(
        ribbon(
          [
            [-11, 12],
            [-9, 2],
            [9, 2],
            [11, 12],
          ],
          5,
        ),
        darken(leather, 0.35),
        LOW,
      );
      pen.sheet(rounded(-36, 10, 72, 48, 6), leather, { lift: 0.8 });
      for (const x of [-26, 17]) pen.sheet(rectangle(x, 10, 9, 48), darken(leather, 0.2), LOW);
      pen.sheet(rectangle(-5, 16, 10, 6), tint('#e2b33f'), LOW);
    },
  },
  {
    words: ['bag', 'handbag', 'purse', 'satchel', 'basket', 'backpack', 'sack', 'bucket'],
    carry: 'hang',
    draw({ pen, tint, accent }) {
      const cloth = tint(accent);
      pen.sheet(
        ribbon(
          [
            [-16, 26],
            [-11, 4],
            [11, 4],
            [16, 26],
          ],
          4,
        ),
        darken(cloth, 0.3),
        LOW,
      );
      pen.sheet(
        blob([
          [-20, 22, 'corner'],
          [20, 22, 'corner'],
          [26, 48],
          [18, 60],
          [-18, 60],
          [-26, 48],
        ]),
        cloth,
        { lift: 0.7 },
      );
      pen.sheet(
        blob([
          [-21, 22, 'corner'],
          [21, 22, 'corner'],
          [20, 36],
          [0, 42],
          [-20, 36],
        ]),
        darken(cloth, 0.12),
        LOW,
      );
      pen.sheet(ellipse(0, 40, 3.4), tint('#e2b33f'), LOW);
    },
  },
  {
    words: ['flower', 'flowers', 'rose', 'bouquet', 'daisy', 'tulip'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      const leaf = tint('#4f8a4a');
      pen.sheet(
        ribbon(
          [
            [0, 16],
            [-1, -14],
            [2, -36],
          ],
          4,
        ),
        leaf,
        LOW,
      );
      pen.sheet(
        blob([
          [0, -8],
          [14, -20],
          [18, -14],
          [4, -2],
        ]),
        leaf,
        LOW,
      );
      for (let petal = 0; petal < 6; petal++) {
        const angle = petal * 1.047;
        pen.sheet(
          ellipse(2 + Math.cos(angle) * 9, -40 + Math.sin(angle) * 9, 8, 6, { rotate: angle }),
          tint(petal % 2 ? '#e8607a' : '#f08a98'),
          LOW,
        );
      }
      pen.sheet(ellipse(2, -40, 6), tint(accent === '#f2b33d' ? '#8a4a2c' : '#f6c945'), LOW);
    },
  },
  {
    words: ['candle', 'match'],
    carry: 'show',
    draw({ pen, tint, palette }) {
      pen.glow(0, -42, 66, palette.light, { strength: palette.dark ? 0.11 : 0.05 });
      pen.sheet(rounded(-6, -30, 12, 38, 2), tint('#f5ecd6'), { lift: 0.4 });
      pen.sheet(
        blob([
          [0, -54],
          [7, -40],
          [0, -31],
          [-7, -40],
        ]),
        palette.light,
        { lift: 0.2 },
      );
      pen.sheet(
        blob([
          [0, -45],
          [3, -38],
          [0, -33],
          [-3, -38],
        ]),
        '#fff8e0',
        FLAT,
      );
      pen.sheet(ellipse(0, 8, 14, 4), tint('#b98a3a'), LOW);
    },
  },
  {
    words: ['gun', 'pistol', 'revolver', 'rifle'],
    carry: 'show',
    draw({ pen, ink, tint }) {
      pen.sheet(
        [
          [-8, -10],
          [36, -12],
          [36, -4],
          [10, -2],
          [6, 4],
          [-8, 2],
        ],
        lighten(ink, 0.14),
        { lift: 0.5 },
      );
      pen.sheet(
        [
          [-8, -4],
          [4, -2],
          [0, 18],
          [-12, 16],
        ],
        tint('#6a3f2c'),
        LOW,
      );
    },
  },
  {
    words: ['rope', 'leash', 'chain', 'string'],
    carry: 'hang',
    draw({ pen, tint }) {
      const hemp = tint('#c9a468');
      for (const [x, r] of [
        [-5, 15],
        [4, 17],
        [0, 13],
      ] as const) {
        pen.sheet(
          [
            ...ellipse(x, 22, r, r * 1.35, { to: 6.28 }),
            ...ellipse(x, 22, r - 4.5, r * 1.35 - 4.5, { to: 6.28 }).reverse(),
          ],
          hemp,
          LOW,
        );
      }
      pen.sheet(
        ribbon(
          [
            [6, 40],
            [14, 52],
            [8, 66],
          ],
          4.5,
        ),
        hemp,
        LOW,
      );
    },
  },
  {
    words: ['glass', 'wine', 'goblet', 'champagne'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(rectangle(-1.6, -14, 3.2, 20), tint('#dfeef0'), LOW);
      pen.sheet(ellipse(0, 7, 10, 3), tint('#dfeef0'), LOW);
      pen.sheet(
        blob([
          [-11, -40, 'corner'],
          [11, -40, 'corner'],
          [11, -24],
          [0, -13],
          [-11, -24],
        ]),
        tint('#e4f1f2'),
        { lift: 0.4, alpha: 0.85 },
      );
      pen.sheet(
        blob([
          [-11, -30, 'corner'],
          [11, -30, 'corner'],
          [10, -22],
          [0, -14],
          [-10, -22],
        ]),
        tint('#a8324a'),
        { ...FLAT, alpha: 0.9 },
      );
    },
  },
  {
    words: ['bottle', 'flask', 'vial', 'potion', 'medicine'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(
        blob([
          [-4, -46, 'corner'],
          [4, -46, 'corner'],
          [4, -30],
          [11, -20],
          [11, 8, 'corner'],
          [-11, 8, 'corner'],
          [-11, -20],
          [-4, -30],
        ]),
        tint('#4f8f77'),
        { lift: 0.5 },
      );
      pen.sheet(rectangle(-10, -14, 20, 14), tint('#f3e7c9'), LOW);
      pen.sheet(rounded(-5, -51, 10, 8, 2), tint('#a9713f'), LOW);
    },
  },
  {
    words: ['stick', 'cane', 'staff', 'broom', 'oar', 'spear', 'branch', 'crutch', 'wand', 'shovel'],
    carry: 'show',
    draw({ pen, tint }) {
      pen.sheet(
        ribbon(
          [
            [3, -62],
            [0, -20],
            [1, 30],
            [-2, 92],
          ],
          7,
        ),
        tint('#8a5f3c'),
        { lift: 0.5 },
      );
      pen.sheet(ellipse(3, -63, 6.5, 7), tint('#6f4a2e'), LOW);
    },
  },
  {
    words: ['camera'],
    carry: 'show',
    draw({ pen, ink, palette }) {
      pen.sheet(rounded(-12, -31, 14, 10, 3), lighten(ink, 0.16), LOW);
      pen.sheet(rounded(-24, -25, 48, 32, 5), lighten(ink, 0.1), { lift: 0.6 });
      pen.sheet(ellipse(2, -9, 12), '#d9dde0', LOW);
      pen.sheet(ellipse(2, -9, 8.5), ink, LOW);
      pen.sheet(ellipse(-1, -12, 2.6), '#fffdf4', FLAT);
      pen.sheet(rounded(13, -22, 8, 5, 1), palette.light, LOW);
    },
  },
  {
    words: ['newspaper', 'magazine'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      pen.sheet(
        [
          [-32, -40],
          [0, -44],
          [32, -40],
          [32, 6],
          [0, 2],
          [-32, 6],
        ],
        tint('#efe8d8'),
        { lift: 0.6 },
      );
      for (const hand of [-1, 1]) {
        pen.sheet(rectangle(hand < 0 ? -28 : 5, -36, 23, 5), ink, { ...FLAT, alpha: 0.8 });
        for (let row = 0; row < 4; row++)
          pen.sheet(rectangle(hand < 0 ? -28 : 5, -26 + row * 7, 23, 2.4), ink, { ...FLAT, alpha: 0.4 });
      }
    },
  },
  {
    words: ['ball', 'apple', 'orange', 'fruit', 'balloon'],
    carry: 'show',
    draw({ pen, tint, accent }) {
      pen.sheet(ellipse(0, -14, 18), tint(accent), {
        lift: 0.6,
        inside: () =>
          pen.sheet(
            ribbon(
              [
                [-20, -20],
                [0, -9],
                [20, -20],
              ],
              6,
            ),
            lighten(tint(accent), 0.4),
            FLAT,
          ),
      });
    },
  },
  {
    words: ['fish', 'herring'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      const scales = tint('#7fa3b4');
      pen.sheet(
        [
          [-22, -10],
          [-38, -22],
          [-36, 4],
        ],
        darken(scales, 0.15),
        LOW,
      );
      pen.sheet(
        blob([
          [-24, -10],
          [-4, -22],
          [18, -18],
          [29, -9],
          [18, 0],
          [-4, 2],
        ]),
        scales,
        { lift: 0.5 },
      );
      pen.sheet(ellipse(18, -12, 2.6), ink, FLAT);
      pen.sheet(
        blob([
          [0, -12],
          [7, -4],
          [0, -2],
          [-5, -7],
        ]),
        darken(scales, 0.2),
        FLAT,
      );
    },
  },
  {
    words: ['bread', 'loaf', 'cake', 'pie', 'food', 'plate', 'sandwich', 'bowl'],
    carry: 'show',
    draw({ pen, tint }) {
      const crust = tint('#c98a4a');
      pen.sheet(
        blob([
          [-30, -4],
          [-24, -20],
          [0, -26],
          [24, -20],
          [30, -4],
          [20, 5],
          [-20, 5],
        ]),
        crust,
        { lift: 0.6 },
      );
      for (const x of [-14, 0, 14])
        pen.sheet(
          blob([
            [x - 5, -17],
            [x + 2, -21],
            [x + 6, -8],
            [x, -6],
          ]),
          lighten(crust, 0.42),
          { lift: 0.1 },
        );
    },
  },
  {
    words: ['map', 'chart', 'scroll', 'plan', 'blueprint'],
    carry: 'show',
    draw({ pen, tint }) {
      const sheet = tint('#ecdcb2');
      [-30, -10, 10].forEach((x, fold) =>
        pen.sheet(
          [
            [x, -38 + (fold % 2) * 4],
            [x + 20, -34 - (fold % 2) * 4],
            [x + 20, 4 - (fold % 2) * 4],
            [x, 0 + (fold % 2) * 4],
          ],
          fold % 2 ? darken(sheet, 0.07) : sheet,
          { lift: 0.4 },
        ),
      );
      pen.sheet(
        ribbon(
          [
            [-22, -8],
            [-8, -22],
            [6, -14],
            [18, -26],
          ],
          2.6,
        ),
        tint('#7fa3b4'),
        FLAT,
      );
      pen.sheet(star(18, -26, 6, 4, 0.3, 0.785), tint('#c73d3d'), FLAT);
    },
  },
  {
    words: ['radio', 'recorder', 'walkie-talkie', 'transmitter', 'microphone'],
    carry: 'show',
    draw({ pen, tint, ink }) {
      pen.sheet(strip([16, -34], [27, -66], 2.6), ink, LOW);
      pen.sheet(rounded(-28, -36, 56, 42, 6), tint('#a5523a'), { lift: 0.6 });
      pen.sheet(ellipse(-10, -15, 13), tint('#e6d3a6'), LOW);
      for (const y of [-22, -16, -10]) pen.sheet(rectangle(-19, y, 18, 2), ink, { ...FLAT, alpha: 0.6 });
      pen.sheet(rounded(8, -30, 15, 9, 2), tint('#f3e3b0'), LOW);
      pen.sheet(ellipse(16, -8, 5), ink, LOW);
    },
  },
  {
    words: ['box', 'gift', 'present', 'package', 'parcel', 'chest'],
    carry: 'cradle',
    draw({ pen, tint, accent }) {
      pen.sheet(rounded(-26, -36, 52, 44, 3), tint('#c99b62'), { lift: 0.7 });
      pen.sheet(rectangle(-5, -36, 10, 44), tint(accent), LOW);
      pen.sheet(rectangle(-26, -20, 52, 8), tint(accent), LOW);
      for (const hand of [-1, 1])
        pen.sheet(
          blob([
            [0, -36],
            [hand * 15, -48],
            [hand * 18, -37],
          ]),
          tint(accent),
          LOW,
        );
    },
  },
  {
    words: ['baby', 'doll', 'teddy', 'toy'],
    carry: 'cradle',
    draw({ pen, tint, ink, accent }) {
      pen.sheet(
        blob([
          [-24, -8],
          [-8, -20],
          [18, -14],
          [26, 2],
          [6, 12],
          [-18, 8],
        ]),
        lighten(tint(accent), 0.35),
        { lift: 0.6 },
      );
      pen.sheet(ellipse(-20, -14, 12), tint('#eab896'), { lift: 0.5 });
      for (const x of [-25, -16]) pen.sheet(ellipse(x, -14, 1.5), ink, FLAT);
    },
  },
];

const BY_WORD = new Map(HELD.flatMap((held) => held.words.map((word) => [word, held] as const)));

/** What is drawn for a thing nobody taught us to cut: a small plain card, never something it is not. */
const CARD: Held = {
  words: [],
  carry: 'show',
  draw({ pen, tint }) {
    pen.sheet(rounded(-17, -24, 34, 28, 3), tint('#e3d3b1'), { lift: 0.5 });
    pen.sheet(rounded(-11, -18, 22, 16, 2), darken(tint('#e3d3b1'), 0.07), { lift: 0.1 });
  },
};

const find = (word: string): Held => {
  const plain = word.trim().toLowerCase();
  return BY_WORD.get(plain) ?? BY_WORD.get(plain.replace(/s$/, '')) ?? CARD;
};

/** The words this room knows how to cut. */
export const HELD_WORDS: readonly string[] = [...BY_WORD.keys()];

/** How a thing is carried. */
export const carryOf = (word: string): Carry => find(word).carry;

/** Draws a thing upright around the hand at the origin; 100 units are about a metre and a half of a grown-up's world. */
export function drawHeld(pen: Pen, palette: Palette, word: string, accent: Colour): void {
  const ink = mix('#2a1d2c', palette.ink, 0.4);
  pen.part(`held ${word}`, () => find(word).draw({ pen, palette, tint: palette.tint, ink, accent }));
}

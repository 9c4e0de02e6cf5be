import {
  blob,
  type Colour,
  ellipse,
  type Knot,
  mix,
  type Palette,
  type Pen,
  ribbon,
  strip,
} from '../../paper/index.ts';
import type { Figure } from '../../staging.ts';
import { wordsOf } from '../../words/index.ts';
import type { Hold } from './hold.ts';

/** Acts that need the hand of whoever does them. */
const HANDED: ReadonlySet<string> = new Set(['reach', 'hold', 'point']);

/** Whether somebody's word for what they hold names what is shown, be it with more said about it. */
const holdsIt = ({ holds }: Figure, shown: string): boolean =>
  holds !== '' && (holds === shown || wordsOf(shown).join(' ').includes(wordsOf(holds).join(' ')));

/** Whose hand is at the thing: who holds it, else who reaches. Undefined where nobody's is. */
export const ownerOf = (figures: readonly Figure[], word: string): Figure | undefined =>
  [
    ...figures.filter((figure) => holdsIt(figure, word)),
    ...figures.filter(({ act, holds }) => HANDED.has(act) && holds === ''),
  ].find(({ appearance }) => appearance.kind === 'person');

/** The colours of a hand: its own skin, what is in shade of it, its nails, and the sleeve. */
interface Skin {
  readonly skin: Colour;
  readonly shade: Colour;
  readonly nail: Colour;
  readonly sleeve: Colour;
  readonly cuff: Colour;
}

function skinOf(palette: Palette, { appearance }: Figure): Skin {
  const skin = palette.tint(appearance.skin);
  const sleeve = palette.tint(appearance.garment.colour);
  return {
    skin,
    shade: mix(skin, mix(palette.ink, '#8a3a2a', 0.4), 0.16),
    nail: mix(skin, '#ffe9df', 0.5),
    sleeve,
    cuff: mix(sleeve, palette.ink, 0.24),
  };
}

/** A finger along a line, round at both ends; `wide` at its root, a little slimmer at the tip. */
function finger(pen: Pen, line: readonly Knot[], wide: number, colour: Colour): void {
  pen.sheet(
    ribbon(line, (way) => wide * (1 - 0.16 * way)),
    colour,
    { lift: 0.5 },
  );
  const [tip] = line.slice(-1);
  const [root] = line;
  if (tip) pen.sheet(ellipse(tip[0], tip[1], wide * 0.42), colour, { lift: 0, edge: 0 });
  if (root) pen.sheet(ellipse(root[0], root[1], wide * 0.5), colour, { lift: 0, edge: 0 });
}

/** The forearm in its sleeve, from a wrist out of the lower right of the frame. */
function forearm(pen: Pen, { skin, sleeve, cuff }: Skin, [x, y]: readonly [number, number]): void {
  pen.sheet(strip([x - 0.2, y - 0.14], [x + 0.34, y + 0.26], 0.5, 0.5), skin, { lift: 0.4, edge: 0.4 });
  pen.sheet(strip([x + 0.42, y + 0.3], [x + 4.2, y + 2.9], 0.74, 1.5), sleeve, { lift: 1 });
  pen.sheet(strip([x + 0.26, y + 0.5], [x + 0.56, y + 0.06], 0.24, 0.24), cuff, { lift: 0.6 });
}

/** What of a hand lies behind the thing it holds at (0, 0), and what lies over it. Units are about the length of the palm. */
interface Halves {
  behind(pen: Pen, skin: Skin, stir: number): void;
  before(pen: Pen, skin: Skin, stir: number): void;
}

/** A sheet by its right edge: fingers behind it, the thumb over it. */
const PINCH: Halves = {
  behind(pen, skin) {
    forearm(pen, skin, [0.78, 0.5]);
    for (let knuckle = 3; knuckle >= 0; knuckle--) {
      const y = -0.34 + knuckle * 0.21;
      const line: Knot[] = [
        [0.5, y + 0.06],
        [0.2, y - 0.05],
        [-0.3, y - 0.02],
      ];
      finger(pen, line, 0.21, knuckle % 2 ? skin.shade : mix(skin.skin, skin.shade, 0.4));
    }
    pen.sheet(
      blob([
        [0.1, -0.2],
        [0.44, -0.42],
        [0.76, -0.28],
        [0.98, 0.16],
        [0.96, 0.6],
        [0.6, 0.68],
        [0.2, 0.44],
      ]),
      skin.skin,
      { lift: 0.7 },
    );
  },
  before(pen, skin, stir) {
    const line: Knot[] = [
      [0.62, 0.36],
      [0.3, 0.14],
      [-0.2, 0.02 + stir],
    ];
    finger(pen, line, 0.25, skin.skin);
    pen.sheet(ellipse(-0.22, 0.01 + stir, 0.09, 0.07, { rotate: 0.3 }), skin.nail, { lift: 0, edge: 0.3 });
  },
};

/** A stem in a closed hand: the palm behind it, four fingers and the thumb over it. */
const FIST: Halves = {
  behind(pen, skin) {
    forearm(pen, skin, [0.62, 0.34]);
    pen.sheet(
      blob([
        [-0.2, -0.4],
        [0.3, -0.5],
        [0.66, -0.2],
        [0.78, 0.3],
        [0.4, 0.56],
        [-0.16, 0.44],
      ]),
      skin.shade,
      { lift: 0.6 },
    );
  },
  before(pen, skin, stir) {
    for (let index = 3; index >= 0; index--) {
      const y = -0.26 + index * 0.215;
      const line: Knot[] = [
        [0.4, y + 0.02],
        [0.04, y - 0.03],
        [-0.25, y + 0.04 + stir],
      ];
      finger(pen, line, 0.23, index % 2 ? mix(skin.skin, skin.shade, 0.35) : skin.skin);
    }
    finger(
      pen,
      [
        [0.5, 0.02],
        [0.36, -0.36],
        [-0.02, -0.5 + stir],
      ],
      0.23,
      skin.skin,
    );
    pen.sheet(ellipse(-0.03, -0.5 + stir, 0.08, 0.06, { rotate: 0.2 }), skin.nail, { lift: 0, edge: 0.3 });
  },
};

/** A small thing on an open hand: fingers behind it, the hollow of the hand and the thumb before it. */
const PALM: Halves = {
  behind(pen, skin, stir) {
    for (let index = 0; index < 4; index++) {
      const reach = [0.1, 0.02, 0, 0.08][index] ?? 0;
      const line: Knot[] = [
        [-0.3 + index * 0.04, 0.14 - index * 0.05],
        [-0.86 + reach, 0.06 - index * 0.1],
        [-1.14 + reach, -0.16 - index * 0.13 + stir],
      ];
      finger(pen, line, 0.22, mix(skin.shade, skin.skin, index * 0.2));
    }
  },
  before(pen, skin, stir) {
    forearm(pen, skin, [0.92, 0.3]);
    pen.sheet(
      blob([
        [-0.78, 0.1],
        [-0.3, 0.0],
        [0.3, 0.02],
        [0.8, -0.02],
        [1.08, 0.24],
        [0.86, 0.54],
        [0.2, 0.5],
        [-0.46, 0.34],
      ]),
      skin.skin,
      { lift: 0.7 },
    );
    pen.sheet(
      ribbon(
        [
          [-0.2, 0.2],
          [0.24, 0.26],
          [0.6, 0.12],
        ],
        0.03,
      ),
      skin.shade,
      { lift: 0, edge: 0 },
    );
    const line: Knot[] = [
      [0.7, 0.14],
      [0.84, -0.16],
      [0.7, -0.42 + stir],
    ];
    finger(pen, line, 0.24, skin.skin);
    pen.sheet(ellipse(0.67, -0.46 + stir, 0.07, 0.08), skin.nail, { lift: 0, edge: 0.3 });
  },
};

/** A forefinger whose tip is at (0, 0), over the thing. */
const FINGER: Halves = {
  behind() {},
  before(pen, skin) {
    forearm(pen, skin, [1.06, 0.82]);
    pen.sheet(
      blob([
        [0.42, 0.3],
        [0.8, 0.28],
        [1.2, 0.66],
        [1.18, 1.04],
        [0.8, 1.04],
        [0.44, 0.74],
      ]),
      skin.skin,
      { lift: 0.7 },
    );
    for (let index = 0; index < 3; index++) {
      const y = 0.62 + index * 0.17;
      const line: Knot[] = [
        [0.84, y + 0.06],
        [0.5, y - 0.02],
        [0.44 + index * 0.05, y + 0.12],
      ];
      finger(pen, line, 0.19, index % 2 ? skin.shade : mix(skin.skin, skin.shade, 0.4));
    }
    finger(
      pen,
      [
        [0.7, 0.5],
        [0.36, 0.22],
        [0.06, 0.05],
      ],
      0.22,
      skin.skin,
    );
    pen.sheet(ellipse(0.07, 0.05, 0.08, 0.06, { rotate: 0.7 }), skin.nail, { lift: 0, edge: 0.3 });
  },
};

const HOLDS: Readonly<Record<Hold, Halves>> = { pinch: PINCH, fist: FIST, palm: PALM, finger: FINGER };

/**
 * Half of the hand that is at a thing at (0, 0): `behind` before the thing is drawn, `before` after it. `size` is the length
 * of the palm in the units drawn in; skin and sleeve are the owner's own.
 */
export function drawHand(
  pen: Pen,
  palette: Palette,
  owner: Figure,
  { hold, half, size, seconds }: { hold: Hold; half: keyof Halves; size: number; seconds: number },
): void {
  const stir = 0.014 * Math.sin(seconds * 2.3);
  pen.part(`hand ${half}`, () => pen.at(0, 0, size, 0, () => HOLDS[hold][half](pen, skinOf(palette, owner), stir)));
}

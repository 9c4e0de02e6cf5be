import { type Colour, darken, mix, type Palette, type Pen, rounded } from '../../paper/index.ts';
import { ARMS } from './arms.ts';
import { BELONGINGS } from './belongings.ts';
import { DRINK_AND_FOOD } from './drink-and-food.ts';
import { HANDIWORK } from './handiwork.ts';
import { astrideBy, worksAt } from './hold.ts';
import { HOUSEHOLD } from './household.ts';
import { INSTRUMENTS } from './instruments.ts';
import { KEEPSAKES } from './keepsakes.ts';
import { LIGHTS } from './lights.ts';
import { PAPERS } from './papers.ts';
import type { Carry, Held } from './thing-held.ts';
import { TOOLS } from './tools.ts';

const HELD: readonly Held[] = [
  ...HOUSEHOLD,
  ...KEEPSAKES,
  ...HANDIWORK,
  ...INSTRUMENTS,
  ...DRINK_AND_FOOD,
  ...PAPERS,
  ...LIGHTS,
  ...TOOLS,
  ...ARMS,
  ...BELONGINGS,
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
  if (astrideBy(word) || worksAt(word)) return;
  const ink = mix('#2a1d2c', palette.ink, 0.4);
  pen.part(`held ${word}`, () => find(word).draw({ pen, palette, tint: palette.tint, ink, accent }));
}

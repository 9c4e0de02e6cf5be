import type { Palette, Pen } from '../paper/index.ts';
import { PhraseBook, wordsOf } from '../words/index.ts';
import { CLOSEUPS } from './closeups.ts';
import { CLUES } from './clues.ts';
import { DESK } from './desk.ts';
import { FIXTURES } from './fixtures.ts';
import { FOOD } from './food.ts';
import { laidDown } from './laid-down.ts';
import { LIGHTS } from './lights.ts';
import { LUGGAGE } from './luggage.ts';
import type { Prop } from './prop.ts';
import { RIDES } from './rides.ts';
import { SOMETHING } from './something.ts';
import { TOOLS } from './tools.ts';
import { TREASURES } from './treasures.ts';

/** Every thing there is a drawing of. */
export const PROPS: readonly Prop[] = [
  ...FOOD,
  ...DESK,
  ...LIGHTS,
  ...LUGGAGE,
  ...TREASURES,
  ...TOOLS,
  ...RIDES,
  ...CLOSEUPS,
  ...CLUES,
  ...FIXTURES,
];

const book = new PhraseBook<Prop>(
  PROPS.flatMap((prop) => prop.words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning: prop }))),
);

/** The thing a word names, a neutral packet when it names none we can draw. */
export function propFor(word: string): Prop {
  return book.read(wordsOf(word)).at(-1)?.meaning ?? laidDown(word) ?? SOMETHING;
}

/** Draws a thing standing on (0, 0), in centimetres. */
export function drawProp(pen: Pen, palette: Palette, word: string): void {
  const prop = propFor(word);
  pen.part(word, () => prop.draw({ pen, palette, ink: palette.ink, tint: (colour) => palette.tint(colour) }));
}

/** Whether there is a drawing for a word, not merely of something. */
export const isDrawn = (word: string): boolean => propFor(word) !== SOMETHING;

export type { Prop };

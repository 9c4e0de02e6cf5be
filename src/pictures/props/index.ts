import type { Palette, Pen } from '../paper/index.ts';
import { PhraseBook, wordsOf } from '../words/index.ts';
import { CLOSEUPS } from './closeups.ts';
import { CLUES } from './clues.ts';
import { DESK } from './desk.ts';
import { ELEMENTS } from './elements.ts';
import { FINDS } from './finds.ts';
import { FIXTURES } from './fixtures.ts';
import { FOOD } from './food.ts';
import { laidDown } from './laid-down.ts';
import { LIGHTS } from './lights.ts';
import { LUGGAGE } from './luggage.ts';
import { MATTER } from './matter.ts';
import type { Prop } from './prop.ts';
import { RIDES } from './rides.ts';
import { SOMETHING } from './something.ts';
import { headOf } from './subject.ts';
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
  ...ELEMENTS,
  ...MATTER,
  ...FINDS,
];

const book = new PhraseBook<Prop>(
  PROPS.flatMap((prop) => prop.words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning: prop }))),
);

/**
 * The thing a word or a phrase names, a neutral packet when it names none we can draw. The whole of it counts first, then what
 * it is about, and the last word of that which names something: `ring in a box` is a ring, `magnifying-glass` no glass.
 */
export function propFor(phrase: string): Prop {
  const words = wordsOf(phrase);
  const head = headOf(words);
  const found = book.read(words);
  const named = found.findLast(({ start }) => start < head) ?? found.at(-1);
  const compound = /^\S+-\S+$/.test(phrase.trim()) ? laidDown(phrase) : undefined;
  if (compound !== undefined && (named === undefined || named.end - named.start < words.length)) return compound;
  const held = (): Prop | undefined =>
    words
      .slice(0, head)
      .map(laidDown)
      .findLast((prop) => prop !== undefined);
  return named?.meaning ?? laidDown(phrase) ?? held() ?? SOMETHING;
}

/** The words of a phrase that say what it is about. */
export function subjectOf(phrase: string): string {
  const words = wordsOf(phrase);
  return words.slice(0, headOf(words)).join(' ');
}

/** Draws a thing standing on (0, 0), in centimetres. */
export function drawProp(pen: Pen, palette: Palette, word: string): void {
  const prop = propFor(word);
  pen.part(word, () => prop.draw({ pen, palette, ink: palette.ink, tint: (colour) => palette.tint(colour) }));
}

/** Whether there is a drawing for a word, not merely of something. */
export const isDrawn = (word: string): boolean => propFor(word) !== SOMETHING;

export type { Prop };

import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawable, fontStack, wrapText } from '#lettering';
import { type Palette, type Pen, rectangle, rgba, rounded } from '../../paper/index.ts';
import { PhraseBook, wordsOf } from '../../words/index.ts';

/** What words are written on: how, and whether it glows. */
type Ground = 'written' | 'printed' | 'shining';

const GROUNDS: Readonly<Record<Ground, string>> = {
  written:
    'letter, envelope, note, postcard, paper, page, diary, journal, notebook, book, card, photo, photograph, map, list, lettera, biglietto, lettre, brief, carta, scroll',
  printed:
    'sign, newspaper, telegram, ticket, passport, contract, document, label, poster, headline, menu, badge, tombstone, plaque, magazine, folder, box, package, bottle, cartello, giornale, journal, zeitung, periodico',
  shining:
    'phone, telephone, screen, laptop, computer, television, tv, tablet, monitor, smartphone, cellphone, telefono, schermo',
};

const book = new PhraseBook<Ground>(
  (Object.entries(GROUNDS) as [Ground, string][]).flatMap(([meaning, words]) =>
    words.split(',').map((phrase) => ({ phrase: phrase.trim(), meaning })),
  ),
);

/** How the words of a thing are written; undefined where nothing can be read on it. */
export const groundOf = (word: string): Ground | undefined => book.read(wordsOf(word)).at(-1)?.meaning;

/** A face words are read on, centimetres. */
export const FACE = { width: 34, height: 21 } as const;

/** At the most so many rows; more is too small to read. */
const ROWS = 4;

/** The rows of a text in the largest letters its face holds; the context's font is left as they are set. */
function setRows(context: SKRSContext2D, text: string, family: string): { rows: readonly string[]; size: number } {
  const wide = FACE.width * 0.84;
  for (let size = FACE.height * 0.32; ; size *= 0.93) {
    context.font = `${size}px ${family}`;
    const rows = wrapText(context, text, wide);
    const fits = rows.length <= ROWS && rows.length * size * 1.25 < FACE.height * 0.84;
    if (fits || size < FACE.height * 0.09) return { rows, size };
  }
}

/** The quoted words of a thing on its face, which stands on (0, 0). */
export function drawWords(pen: Pen, palette: Palette, text: string, ground: Ground): void {
  const { context } = pen;
  const { width, height } = FACE;
  const shown = drawable(text);
  const shining = ground === 'shining';
  const family = fontStack(ground === 'written' ? 'italic' : shining ? 'caption' : 'serif', shown);
  if (shining) {
    pen.sheet(rounded(-width / 2 - 1.5, -height - 1.5, width + 3, height + 3, 2.4), palette.tint('#2a2d36'), {
      lift: 1,
    });
    pen.sheet(rounded(-width / 2, -height, width, height, 1.4), '#274a6b', { lift: 0.1, edge: 0 });
  } else {
    pen.sheet(rectangle(-width / 2, -height, width, height), palette.tint('#f6ecd6'), { lift: 1 });
    const mark =
      ground === 'written'
        ? rectangle(-width / 2, -height / 2, width, 0.25)
        : rectangle(-width * 0.42, -height * 0.93, width * 0.84, 0.35);
    pen.sheet(mark, palette.tint('#cdbd9c'), { lift: 0, edge: 0 });
  }
  const { rows, size } = setRows(context, shown, family);
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = shining ? '#eef6ff' : rgba(palette.ink, 0.92);
  rows.forEach((row, index) => {
    context.fillText(row, 0, -height / 2 + (index - (rows.length - 1) / 2) * size * 1.25);
  });
  context.restore();
}

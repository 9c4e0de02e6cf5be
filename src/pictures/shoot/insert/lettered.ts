import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawable, fontStack, wrapText } from '#lettering';
import { type Palette, type Pen, rectangle, rgba, rounded } from '../../paper/index.ts';
import { subjectOf } from '../../props/index.ts';
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
export const groundOf = (phrase: string): Ground | undefined => book.read(wordsOf(subjectOf(phrase))).at(-1)?.meaning;

/** The size of what words are read on, centimetres. */
export interface Face {
  readonly width: number;
  readonly height: number;
}

const SHEET: Face = { width: 34, height: 21 };
/** What is held upright in a hand and read. */
const UPRIGHT: Face = { width: 17, height: 30 };
const HANDSETS = new PhraseBook<true>(
  'phone, smartphone, cellphone, mobile, mobile phone, cell phone, telefono, cellulare, telefon, handy, movil'
    .split(', ')
    .map((phrase) => ({ phrase, meaning: true })),
);

/** The face words are read on. */
export const faceOf = (phrase: string): Face =>
  HANDSETS.read(wordsOf(subjectOf(phrase))).length > 0 ? UPRIGHT : SHEET;

/** At the most so many rows; more is too small to read. */
const rowsOn = ({ width, height }: Face): number => (height > width ? 7 : 4);

/** What must not be broken over two rows; longer words may. */
const shownWords = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word.length < 16);

/** The rows of a text in the largest letters its face holds; the context's font is left as they are set. */
function setRows(
  context: SKRSContext2D,
  text: string,
  family: string,
  face: Face,
): { rows: readonly string[]; size: number } {
  const wide = face.width * 0.84;
  for (let size = SHEET.height * 0.32; ; size *= 0.93) {
    context.font = `${size}px ${family}`;
    const rows = wrapText(context, text, wide);
    const whole = shownWords(text).every((word) => context.measureText(word).width <= wide);
    const fits = whole && rows.length <= rowsOn(face) && rows.length * size * 1.25 < face.height * 0.84;
    if (fits || size < SHEET.height * 0.07) return { rows, size };
  }
}

/** The sheet or screen itself, standing on (0, 0). */
function drawGround(pen: Pen, palette: Palette, ground: Ground, { width, height }: Face): void {
  if (ground === 'shining') {
    pen.sheet(rounded(-width / 2 - 1.5, -height - 1.5, width + 3, height + 3, 2.4), palette.tint('#2a2d36'), {
      lift: 1,
    });
    pen.sheet(rounded(-width / 2, -height, width, height, 1.4), '#274a6b', { lift: 0.1, edge: 0 });
    if (height > width) pen.sheet(rounded(-2.4, -height + 1, 4.8, 0.8, 0.4), '#16233a', { lift: 0, edge: 0 });
    return;
  }
  pen.sheet(rectangle(-width / 2, -height, width, height), palette.tint('#f6ecd6'), { lift: 1 });
  const mark =
    ground === 'written'
      ? rectangle(-width / 2, -height / 2, width, 0.25)
      : rectangle(-width * 0.42, -height * 0.93, width * 0.84, 0.35);
  pen.sheet(mark, palette.tint(ground === 'written' ? '#e9dec4' : '#cdbd9c'), { lift: 0, edge: 0 });
}

/** The words themselves. */
function drawRows({ context }: Pen, palette: Palette, text: string, ground: Ground, face: Face): void {
  const shown = drawable(text);
  const shining = ground === 'shining';
  const family = fontStack(ground === 'written' ? 'italic' : shining ? 'caption' : 'serif', shown);
  const { rows, size } = setRows(context, shown, family, face);
  context.save();
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = shining ? '#eef6ff' : rgba(palette.ink, 0.92);
  rows.forEach((row, index) => {
    context.fillText(row, 0, -face.height / 2 + (index - (rows.length - 1) / 2) * size * 1.25);
  });
  context.restore();
}

/** Seconds until a letter begins to open, and has. */
const OPENS = { from: 0.25, takes: 1 } as const;

/** How far a letter is open at a moment of the shot: 0 folded in half, 1 flat. */
export function openAt(seconds: number): number {
  const way = Math.min(1, Math.max(0, (seconds - OPENS.from) / OPENS.takes));
  return way * way * (3 - 2 * way);
}

/** The quoted words of a thing on its face, which stands on (0, 0); what is written unfolds first. */
export function drawWords(
  pen: Pen,
  palette: Palette,
  { text, ground, face, seconds }: { text: string; ground: Ground; face: Face; seconds: number },
): void {
  const whole = (): void => {
    drawGround(pen, palette, ground, face);
    drawRows(pen, palette, text, ground, face);
  };
  const open = ground === 'written' ? openAt(seconds) : 1;
  if (open === 1) return whole();
  const { width, height } = face;
  const half = (from: number): void =>
    pen.clip(rectangle(-width, from, width * 2, height / 2 + (from < -height / 2 ? 0 : 4)), whole);
  half(-height / 2);
  const flap = 2 * open - 1;
  pen.at(0, -height / 2, [1, Math.abs(flap) < 0.04 ? 0.04 : Math.abs(flap)], 0, () => {
    if (flap > 0) {
      pen.at(0, height / 2, 1, 0, () => pen.clip(rectangle(-width, -height - 4, width * 2, height / 2 + 4), whole));
      pen.tissue(rectangle(-width / 2, -height / 2, width, height / 2), palette.shadow, 0.28 * (1 - flap), { edge: 0 });
    } else pen.sheet(rectangle(-width / 2, 0, width, height / 2), palette.tint('#e6d9bd'), { lift: 0.8 });
  });
}

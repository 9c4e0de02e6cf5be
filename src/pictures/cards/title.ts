import type { SKRSContext2D } from '@napi-rs/canvas';
import { fontStack, type Lettering, wrapText } from '#lettering';

/** One row of a card, set in its type. */
export interface Row {
  readonly text: string;
  readonly font: string;
  /** Pixels. */
  readonly size: number;
  /** Little words in a quiet italic between the cut letters. */
  readonly quiet: boolean;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Pixels of the largest and the smallest letters. */
  readonly largest: number;
  readonly smallest: number;
}

/** The typefaces of a title, and whether its large words stand in capitals. */
export interface TitleStyle {
  readonly faces: { readonly large: Lettering; readonly quiet: Lettering };
  readonly capitals: boolean;
}

/** Words that stand small between large ones. */
const LITTLE =
  /^(?:the|a|an|and|of|in|to|on|at|for|or|by|il|lo|la|i|gli|le|e|di|del|della|un|una|les|et|du|de|des|der|die|das|und|von|el|los|las|y)$/iu;
/** Titles of more words read better as running text. */
const MOST_WORDS = 7;
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;
/** A little word's size beside a large one's, and the height of their rows. */
const QUIET = 0.34;
const LEADING = { large: 0.96, quiet: 0.56 } as const;

const heightOf = (row: Row): number => row.size * (row.quiet ? LEADING.quiet / QUIET : LEADING.large);
export const rowsHeight = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + heightOf(row), 0);
export { heightOf as rowHeight };

/** A short Latin title as a poster: one large word a row, the little words small between them. */
function poster(words: readonly string[], capitals: boolean): { readonly text: string; readonly quiet: boolean }[] {
  const rows: { text: string; quiet: boolean }[] = [];
  let little: string[] = [];
  const flush = (): void => {
    if (little.length > 0) rows.push({ text: little.join(' ').toLowerCase(), quiet: true });
    little = [];
  };
  for (const word of words) {
    if (LITTLE.test(word)) {
      little.push(word);
      continue;
    }
    flush();
    rows.push({ text: capitals ? word.toUpperCase() : word, quiet: false });
  }
  flush();
  return rows;
}

function set(
  rows: readonly { readonly text: string; readonly quiet: boolean }[],
  families: { readonly large: string; readonly quiet: string },
  size: number,
): Row[] {
  return rows.map(({ text, quiet }) => {
    const own = Math.max(8, Math.round(quiet ? size * QUIET : size));
    return { text, quiet, size: own, font: `${own}px ${quiet ? families.quiet : families.large}` };
  });
}

const fits = (context: SKRSContext2D, rows: readonly Row[], room: Room): boolean =>
  rowsHeight(rows) <= room.height &&
  rows.every((row) => {
    context.font = row.font;
    return context.measureText(row.text).width * 1.06 <= room.width;
  });

/** Sets a title as large as the room allows: as a poster when it is short, else wrapped, balanced and shrunk until it fits. */
export function titleRows(context: SKRSContext2D, title: string, room: Room, style: TitleStyle): Row[] {
  const words = title
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const families = {
    large: fontStack(style.faces.large, title + title.toUpperCase()),
    quiet: fontStack(style.faces.quiet, title.toLowerCase()),
  };
  const asPoster = words.length <= MOST_WORDS && LATIN.test(title) && words.some((word) => !LITTLE.test(word));
  if (asPoster) {
    for (let size = room.largest; size >= room.largest * 0.42; size *= 0.94) {
      const rows = set(poster(words, style.capitals), families, size);
      if (fits(context, rows, room)) return rows;
    }
  }
  return runningRows(context, title, families.large, room);
}

/** Running text in one typeface, as large as it fits. */
export function runningRows(context: SKRSContext2D, text: string, family: string, room: Room): Row[] {
  for (let size = room.largest; ; size *= 0.93) {
    const own = Math.max(8, Math.round(size));
    context.font = `${own}px ${family}`;
    const rows = balanced(context, text, room.width * 0.94).map(
      (row): Row => ({ text: row, quiet: false, size: own, font: `${own}px ${family}` }),
    );
    const whole = text.split(/\s+/u).every((word) => context.measureText(word).width <= room.width * 0.94);
    if (size <= room.smallest || (whole && fits(context, rows, room))) return rows;
  }
}

/** Wraps into as few rows as the width asks, then narrows it as long as no row is added: rows of like length. */
function balanced(context: SKRSContext2D, text: string, width: number): string[] {
  const rows = wrapText(context, text, width);
  const word = Math.max(0, ...text.split(/\s+/u).map((one) => context.measureText(one).width));
  let best = rows;
  for (let share = 0.95; share > 0.45 && rows.length > 1 && (width * share > word || word > width); share -= 0.05) {
    const narrower = wrapText(context, text, width * share);
    if (narrower.length > rows.length) break;
    best = narrower;
  }
  return best;
}

import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawable, fontStack } from '#lettering';
import type { Look, Written } from '../looks/look.ts';
import type { Palette } from '../paper/index.ts';
import { type Row, rowHeight, runningRows, titleRows } from './title.ts';

/** The lettering of a title or end card. */
export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Of the frame: the widest the lettering may be, and the highest the title and all the lines may be. */
const WIDE = 0.86;
const TITLE_HIGH = 0.54;
const LINES_HIGH = 0.3;
/** A running line's height beside its size. */
const LEADING = 1.42;

/** A card's rows in their type, and the room between title and lines. */
interface Setting {
  readonly title: readonly Row[];
  readonly lines: readonly Row[];
  readonly space: number;
  /** Of all the lettering, pixels. */
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** A row as a box: its width and height, pixels. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How far the farthest corner of rows one below the other lies from their middle, `space` after the first `above`. */
function radiusOf(rows: readonly Extent[], above: number, space: number): number {
  const height = rows.reduce((sum, row) => sum + row.height, space);
  let [y, far] = [-height / 2, 0];
  rows.forEach((row, index) => {
    if (index === above) y += space;
    far = Math.max(far, Math.hypot(row.width / 2, Math.max(Math.abs(y), Math.abs(y + row.height))));
    y += row.height;
  });
  return far;
}

/** A card of one line is that line's: it stands as a title would. */
const titled = (card: Card): Card => {
  const [only, ...more] = card.lines.filter((line) => line.trim() !== '');
  return card.title.trim() === '' && only !== undefined && more.length === 0 ? { title: only, lines: [] } : card;
};

function set(context: SKRSContext2D, card: Card, { cards }: Look, frame: Frame): Setting {
  const short = Math.min(frame.width, frame.height);
  const width = frame.width * WIDE;
  const room = { width, height: frame.height * TITLE_HIGH, largest: short * 0.32, smallest: short * 0.045 };
  const title = card.title.trim() === '' ? [] : titleRows(context, drawable(card.title), room, cards);
  const said = card.lines.filter((line) => line.trim() !== '').map(drawable);
  const small = {
    width,
    height: (frame.height * LINES_HIGH) / Math.max(1, said.length),
    largest: short * 0.05,
    smallest: short * 0.02,
  };
  const lines = said.flatMap((line) => runningRows(context, line, fontStack(cards.faces.lines, line), small));
  const space = title.length > 0 && lines.length > 0 ? short * 0.09 : 0;
  const extents = [...title, ...lines].map((row, index): Extent => {
    context.font = row.font;
    const high = index < title.length ? rowHeight(row) : row.size * LEADING;
    return { width: context.measureText(row.text).width, height: high };
  });
  return {
    title,
    lines,
    space,
    width: Math.max(0, ...extents.map((row) => row.width)),
    height: extents.reduce((sum, row) => sum + row.height, space),
    radius: radiusOf(extents, title.length, space),
  };
}

/** Letters a card over the finished picture in the look's own lettering: the title, then the lines below it. */
export function drawCard(context: SKRSContext2D, card: Card, look: Look, palette: Palette, frame: Frame): void {
  const short = Math.min(frame.width, frame.height);
  const { cards } = look;
  context.textBaseline = 'alphabetic';
  const { title, lines, space, width, height, radius } = set(context, titled(card), look, frame);
  const top = (frame.height - height) * 0.47;
  cards.ground(context, palette, frame, { y: top + height / 2, width, height, radius });
  const pen = look.hand(context, palette, { seed: 4, shadows: 'crisp', unit: short / 720 });
  const x = frame.width / 2;
  let y = top;
  const longest = title.reduce((long, row) => Math.max(long, row.quiet ? 0 : row.text.length), 0);
  const poster = title.some((row) => row.quiet);
  for (const row of title) {
    y += rowHeight(row);
    const base = y - row.size * (row.quiet ? 0.42 : 0.14);
    const chief = poster && row.text.length === longest;
    const written: Written = { text: row.text, font: row.font, size: row.size, x, y: base, chief };
    if (!row.quiet) {
      cards.large(context, written, palette);
      continue;
    }
    cards.quiet(context, written, palette);
    context.font = row.font;
    const apart = context.measureText(row.text).width / 2 + row.size * 1.3;
    pen.part(row.text, () => cards.ornament(pen, { x, y: base - row.size * 0.28, size: row.size * 0.17, apart }));
  }
  if (space > 0)
    pen.part('ornament', () =>
      cards.ornament(pen, { x, y: y + space * 0.5, size: short * 0.012, apart: short * 0.03 }),
    );
  y += space;
  for (const row of lines) {
    y += row.size * LEADING;
    cards.line(context, { ...row, x, y: y - row.size * 0.4, chief: false }, palette);
  }
}

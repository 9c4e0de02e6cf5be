import type { SKRSContext2D } from '@napi-rs/canvas';
import { drawable, fontStack } from '#lettering';
import type { Look, Written } from '../looks/look.ts';
import type { Palette } from '../paper/index.ts';
import { type Row, rowHeight, rowsHeight, runningRows, titleRows } from './title.ts';

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
  readonly height: number;
}

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
  const height = rowsHeight(title) + space + lines.reduce((sum, row) => sum + row.size * LEADING, 0);
  return { title, lines, space, height };
}

/** Letters a card over the finished picture in the look's own lettering: the title, then the lines below it. */
export function drawCard(context: SKRSContext2D, card: Card, look: Look, palette: Palette, frame: Frame): void {
  const short = Math.min(frame.width, frame.height);
  const { cards } = look;
  cards.ground(context, palette, frame);
  context.textBaseline = 'alphabetic';
  const { title, lines, space, height } = set(context, card, look, frame);
  const pen = look.hand(context, palette, { seed: 4, shadows: 'crisp', unit: short / 720 });
  const x = frame.width / 2;
  let y = (frame.height - height) * 0.47;
  const longest = title.reduce((long, row) => Math.max(long, row.quiet ? 0 : row.text.length), 0);
  const poster = title.some((row) => row.quiet);
  for (const row of title) {
    y += rowHeight(row);
    const base = y - row.size * (row.quiet ? 0.34 : 0.14);
    const chief = poster && row.text.length === longest;
    const written: Written = { text: row.text, font: row.font, size: row.size, x, y: base, chief };
    if (!row.quiet) {
      cards.large(context, written, palette);
      continue;
    }
    cards.quiet(context, written, palette);
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

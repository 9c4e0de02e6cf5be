import type { SKRSContext2D } from '@napi-rs/canvas';
import { chance, seedOf } from '#chance';
import { fontStack, wrapText } from '#lettering';
import { type Colour, mix, type Palette, Pen, rgba, star } from '../paper/index.ts';

export interface Card {
  readonly title: string;
  readonly lines: readonly string[];
}

interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Large letters are cut from the title typeface where it has them; words in other scripts come from the stack behind it. */
interface Setting {
  readonly font: string;
  readonly size: number;
  readonly rows: readonly string[];
}

/** Of the frame: the widest and the highest the title may be. */
const WIDE = 0.84;
const HIGH = 0.5;
const TITLE_LEADING = 1.02;
const LINE_LEADING = 1.42;

/** The largest size at which the text fits: it wraps first and shrinks then. `largest` and `smallest` in pixels. */
function fitted(context: SKRSContext2D, text: string, family: string, room: { readonly width: number; readonly height: number; readonly leading: number; readonly largest: number; readonly smallest: number }): Setting {
  for (let size = room.largest; ; size *= 0.92) {
    const font = `${Math.round(size)}px ${family}`;
    context.font = font;
    const rows = balanced(context, text, room.width);
    const widest = Math.max(0, ...rows.map((row) => context.measureText(row).width));
    const words = text.split(/\s+/u).every((word) => context.measureText(word).width <= room.width);
    const fits = rows.length * size * room.leading <= room.height && widest <= room.width && (words || size <= room.smallest * 1.4);
    if (fits || size <= room.smallest) return { font, size, rows };
  }
}

/** Wraps into as few rows as the width asks, then narrows the width as long as no row is added: rows of like length. */
function balanced(context: SKRSContext2D, text: string, width: number): string[] {
  const rows = wrapText(context, text, width);
  if (rows.length < 2) return rows;
  let best = rows;
  for (let share = 0.95; share > 0.45; share -= 0.05) {
    const narrower = wrapText(context, text, width * share);
    if (narrower.length > rows.length) break;
    best = narrower;
  }
  return best;
}

/** Small words go small: only Latin, only in titles of several words. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

function letters(context: SKRSContext2D, row: string, x: number, y: number, size: number, colours: readonly [Colour, Colour], palette: Palette): void {
  const lift = size / 60;
  const next = chance(seedOf(row));
  const glyphs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(row)].map((part) => part.segment);
  const separate = LATIN.test(row);
  const pieces = separate ? glyphs : [row];
  const gap = separate ? size * 0.02 : 0;
  const total = pieces.reduce((sum, piece) => sum + context.measureText(piece).width + gap, -gap);
  let left = x - total / 2;
  for (const [index, piece] of pieces.entries()) {
    const width = context.measureText(piece).width;
    const colour = colours[index % 5 === 3 ? 1 : 0] ?? palette.paper;
    context.save();
    context.translate(left + width / 2, y + (separate ? (next() - 0.5) * size * 0.045 : 0));
    if (separate) context.rotate((next() - 0.5) * 0.05);
    context.textAlign = 'center';
    context.shadowColor = rgba(palette.shadow, 0.55);
    context.shadowBlur = 2 + lift * 5;
    context.shadowOffsetX = lift * 1.4;
    context.shadowOffsetY = lift * 2.4;
    context.fillStyle = mix(colour, '#ffffff', 0.45);
    context.fillText(piece, 0, 0);
    context.shadowColor = 'transparent';
    context.fillStyle = colour;
    context.fillText(piece, Math.max(0.8, lift * 0.5), Math.max(1, lift * 0.75));
    context.restore();
    left += width + gap;
  }
}

function plainRow(context: SKRSContext2D, row: string, x: number, y: number, size: number, colour: Colour, palette: Palette): void {
  context.save();
  context.textAlign = 'center';
  context.shadowColor = rgba(palette.shadow, 0.7);
  context.shadowBlur = size * 0.16;
  context.shadowOffsetY = size * 0.06;
  context.fillStyle = colour;
  context.fillText(row, x, y);
  context.restore();
}

/** Softens the picture under the lettering. */
function veil(context: SKRSContext2D, palette: Palette, { width, height }: Frame): void {
  const shade = mix(palette.shadow, palette.ink, 0.5);
  const fade = context.createRadialGradient(width / 2, height * 0.45, Math.min(width, height) * 0.1, width / 2, height * 0.45, Math.hypot(width, height) * 0.55);
  fade.addColorStop(0, rgba(shade, palette.dark ? 0.34 : 0.46));
  fade.addColorStop(1, rgba(shade, palette.dark ? 0.5 : 0.3));
  context.fillStyle = fade;
  context.fillRect(0, 0, width, height);
}

/** Two small stars either side of the rule between title and lines. */
function ornament(context: SKRSContext2D, palette: Palette, x: number, y: number, size: number): void {
  const pen = new Pen(context, palette, { seed: 4, shadows: 'crisp' });
  pen.part('ornament', () => {
    for (const side of [-1, 0, 1]) pen.sheet(star(x + side * size * 2.2, y, side === 0 ? size : size * 0.6, 4, 0.34), side === 0 ? palette.pop : palette.light, { lift: 0.8 });
  });
}

/** Letters a card over the finished picture: the title in cut letters, the lines below it in a quiet serif. */
export function drawCard(context: SKRSContext2D, card: Card, palette: Palette, frame: Frame): void {
  const short = Math.min(frame.width, frame.height);
  const x = frame.width / 2;
  veil(context, palette, frame);
  context.textBaseline = 'alphabetic';
  const title = fitted(context, card.title, fontStack('title', card.title), { width: frame.width * WIDE, height: frame.height * HIGH, leading: TITLE_LEADING, largest: short * 0.24, smallest: short * 0.05 });
  const text = card.lines.filter((line) => line.trim() !== '');
  const settings = text.map((line) => fitted(context, line, fontStack('serif', line), { width: frame.width * WIDE, height: (frame.height * 0.34) / Math.max(1, text.length), leading: LINE_LEADING, largest: short * 0.052, smallest: short * 0.022 }));
  const titleHeight = title.rows.length * title.size * TITLE_LEADING;
  const space = text.length > 0 && card.title !== '' ? short * 0.1 : 0;
  const linesHeight = settings.reduce((sum, setting) => sum + setting.rows.length * setting.size * LINE_LEADING, 0);
  let y = (frame.height - titleHeight - space - linesHeight) * 0.46;
  const cream = mix('#fff6e2', palette.paper, 0.3);
  for (const row of title.rows) {
    y += title.size * TITLE_LEADING;
    context.font = title.font;
    letters(context, row, x, y - title.size * 0.2, title.size, [cream, mix(palette.light, cream, 0.2)], palette);
  }
  if (space > 0) ornament(context, palette, x, y + space * 0.42, short * 0.016);
  y += space;
  for (const setting of settings)
    for (const row of setting.rows) {
      y += setting.size * LINE_LEADING;
      context.font = setting.font;
      plainRow(context, row, x, y - setting.size * 0.3, setting.size, cream, palette);
    }
}

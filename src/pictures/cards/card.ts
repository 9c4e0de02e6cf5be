import type { SKRSContext2D } from '@napi-rs/canvas';
import { chance, seedOf } from '#chance';
import { fontStack } from '#lettering';
import { type Colour, mix, type Palette, Pen, rgba, star } from '../paper/index.ts';
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
/** Latin letters are cut one by one; scripts that join their letters stay whole. */
const SEPARATE = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Cyrillic}\p{Script=Greek}]*$/u;

/** A row of cut letters: each a little askew, with its paper's lit edge and its shadow. */
function cutLetters(context: SKRSContext2D, row: Row, x: number, y: number, colour: Colour, palette: Palette): void {
  const lift = row.size / 60;
  const next = chance(seedOf(row.text));
  const separate = SEPARATE.test(row.text);
  const pieces = separate
    ? [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(row.text)].map((part) => part.segment)
    : [row.text];
  const gap = separate ? row.size * 0.022 : 0;
  context.font = row.font;
  const widths = pieces.map((piece) => context.measureText(piece).width + gap);
  let left = x - (widths.reduce((sum, width) => sum + width, 0) - gap) / 2;
  for (const [index, piece] of pieces.entries()) {
    const width = widths[index] ?? 0;
    context.save();
    context.translate(left + (width - gap) / 2, y + (separate ? (next() - 0.5) * row.size * 0.05 : 0));
    if (separate) context.rotate((next() - 0.5) * 0.06);
    context.textAlign = 'center';
    context.shadowColor = rgba(palette.shadow, 0.55);
    context.shadowBlur = 2 + lift * 5;
    context.shadowOffsetX = lift * 1.4;
    context.shadowOffsetY = lift * 2.4;
    context.fillStyle = mix(colour, '#ffffff', 0.5);
    context.fillText(piece, 0, 0);
    context.shadowColor = 'transparent';
    context.fillStyle = colour;
    context.fillText(piece, Math.max(0.8, lift * 0.5), Math.max(1, lift * 0.75));
    context.restore();
    left += width;
  }
}

/** A row of quiet type. */
function quietRow(context: SKRSContext2D, row: Row, x: number, y: number, colour: Colour, palette: Palette): void {
  context.save();
  context.font = row.font;
  context.textAlign = 'center';
  context.shadowColor = rgba(palette.shadow, 0.7);
  context.shadowBlur = row.size * 0.18;
  context.shadowOffsetY = row.size * 0.06;
  context.fillStyle = colour;
  context.fillText(row.text, x, y);
  context.restore();
}

/** Softens the picture under the lettering. */
function veil(context: SKRSContext2D, palette: Palette, { width, height }: Frame): void {
  const shade = mix(palette.near, palette.ink, 0.55);
  const fade = context.createRadialGradient(
    width / 2,
    height * 0.45,
    Math.min(width, height) * 0.1,
    width / 2,
    height * 0.45,
    Math.hypot(width, height) * 0.55,
  );
  fade.addColorStop(0, rgba(shade, palette.dark ? 0.34 : 0.5));
  fade.addColorStop(1, rgba(shade, palette.dark ? 0.5 : 0.26));
  context.fillStyle = fade;
  context.fillRect(0, 0, width, height);
}

/** Small stars either side of a point. */
function stars(pen: Pen, palette: Palette, x: number, y: number, size: number, apart: number): void {
  for (const side of [-1, 1]) pen.sheet(star(x + side * apart, y, size, 4, 0.34), palette.pop, { lift: 0.8 });
}

/** Letters a card over the finished picture: the title in cut letters, the lines below it in a quiet serif. */
export function drawCard(context: SKRSContext2D, card: Card, palette: Palette, frame: Frame): void {
  const short = Math.min(frame.width, frame.height);
  const width = frame.width * WIDE;
  veil(context, palette, frame);
  context.textBaseline = 'alphabetic';
  const title =
    card.title.trim() === ''
      ? []
      : titleRows(context, card.title, {
          width,
          height: frame.height * TITLE_HIGH,
          largest: short * 0.32,
          smallest: short * 0.045,
        });
  const said = card.lines.filter((line) => line.trim() !== '');
  const room = {
    width,
    height: (frame.height * LINES_HIGH) / Math.max(1, said.length),
    largest: short * 0.05,
    smallest: short * 0.02,
  };
  const lines = said.flatMap((line) => runningRows(context, line, fontStack('serif', line), room));
  const space = title.length > 0 && lines.length > 0 ? short * 0.09 : 0;
  const leading = 1.42;
  const linesHeight = lines.reduce((sum, row) => sum + row.size * leading, 0);
  const pen = new Pen(context, palette, { seed: 4, shadows: 'crisp' });
  const cream = mix('#fff6e2', palette.paper, 0.3);
  const x = frame.width / 2;
  let y = (frame.height - rowsHeight(title) - space - linesHeight) * 0.47;
  const longest = title.reduce((long, row) => Math.max(long, row.quiet ? 0 : row.text.length), 0);
  for (const row of title) {
    y += rowHeight(row);
    const base = y - row.size * (row.quiet ? 0.34 : 0.14);
    if (row.quiet) {
      quietRow(context, row, x, base, palette.light, palette);
      const half = context.measureText(row.text).width / 2;
      pen.part(row.text, () => stars(pen, palette, x, base - row.size * 0.28, row.size * 0.17, half + row.size * 1.3));
    } else
      cutLetters(
        context,
        row,
        x,
        base,
        title.some((one) => one.quiet) && row.text.length === longest ? mix(palette.light, cream, 0.25) : cream,
        palette,
      );
  }
  if (space > 0) pen.part('ornament', () => stars(pen, palette, x, y + space * 0.5, short * 0.012, short * 0.03));
  y += space;
  for (const row of lines) {
    y += row.size * leading;
    quietRow(context, row, x, y - row.size * 0.4, cream, palette);
  }
}

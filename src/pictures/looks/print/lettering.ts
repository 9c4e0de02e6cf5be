import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Colour, ellipse, mix, type Palette } from '../../paper/index.ts';
import type { Area, CardStyle, Room, Written } from '../look.ts';
import { inksFor } from './drums.ts';
import { STOCK } from './inks.ts';

/** A poster's sun behind the lettering: one flat disc, drawn out sideways where the words are wider than it. */
function disc(context: SKRSContext2D, palette: Palette, { width, height }: Area, room: Room): void {
  const short = Math.min(width, height);
  const [pale] = inksFor(palette);
  const round = room.radius + short * 0.018 <= short * 0.47;
  const high = round ? Math.max(room.radius + short * 0.03, short * 0.36) : room.height / 2 + short * 0.085;
  const wide = round ? high : Math.max(high, Math.min(width * 0.475, room.width / 2 + short * 0.1));
  const bow = round ? high : Math.min(high, short * 0.24);
  for (const [grown, colour] of [
    [short * 0.012, STOCK],
    [0, palette.dark ? pale : mix(pale, STOCK, 0.25)],
  ] as const) {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(
      width / 2 - wide - grown,
      room.y - high - grown,
      2 * (wide + grown),
      2 * (high + grown),
      bow + grown,
    );
    context.fill();
  }
}

/** Letters knocked out of the picture, then printed in one ink over another that landed aside. */
function printed(context: SKRSContext2D, row: Written, face: Colour, under: Colour | undefined): void {
  context.save();
  context.font = row.font;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.strokeStyle = STOCK;
  context.lineWidth = row.size * (under ? 0.14 : 0.3);
  context.strokeText(row.text, row.x, row.y);
  if (under) {
    context.fillStyle = under;
    context.fillText(row.text, row.x + row.size * 0.045, row.y + row.size * 0.04);
  }
  context.fillStyle = face;
  context.fillText(row.text, row.x, row.y);
  context.restore();
}

/** Large flat letters in two inks on a disc, like a poster. */
export const printLettering: CardStyle = {
  faces: { large: 'title', quiet: 'title', lines: 'caption' },
  capitals: true,
  ground: disc,
  large(context, row, palette) {
    const [, warm, , dark] = inksFor(palette);
    printed(context, row, row.chief ? warm : dark, row.chief ? dark : warm);
  },
  quiet: (context, row, palette) => printed(context, row, inksFor(palette)[3], undefined),
  line: (context, row, palette) => printed(context, row, inksFor(palette)[3], undefined),
  ornament(pen, { x, y, size, apart }) {
    const [, warm] = inksFor(pen.palette);
    for (const side of [-1, 1]) pen.sheet(ellipse(x + side * apart, y, size * 0.7), warm, { lift: 0 });
  },
};

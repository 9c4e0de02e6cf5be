import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Colour, ellipse, mix, type Palette } from '../../paper/index.ts';
import type { Area, CardStyle, Written } from '../look.ts';
import { inksFor, STOCK } from './inks.ts';

/** A poster's sun: one flat disc behind the lettering. */
function disc(context: SKRSContext2D, palette: Palette, { width, height }: Area): void {
  const short = Math.min(width, height);
  const [pale] = inksFor(palette);
  context.fillStyle = palette.dark ? pale : mix(pale, STOCK, 0.25);
  context.beginPath();
  context.ellipse(width / 2, height * 0.47, short * 0.43, short * 0.43, 0, 0, Math.PI * 2);
  context.fill();
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

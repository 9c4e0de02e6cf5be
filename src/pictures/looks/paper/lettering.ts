import type { SKRSContext2D } from '@napi-rs/canvas';
import { chance, seedOf } from '#chance';
import { type Colour, mix, type Palette, rgba, star } from '../../paper/index.ts';
import type { Area, CardStyle, Written } from '../look.ts';
import { letterPieces } from '../pieces.ts';

const cream = (palette: Palette): Colour => mix('#fff6e2', palette.paper, 0.3);

/** A row of cut letters: each a little askew, its paper's edge lit by the scene's own light, and its shadow. */
function cutLetters(context: SKRSContext2D, row: Written, palette: Palette): void {
  const colour = row.chief ? mix(palette.light, cream(palette), 0.25) : cream(palette);
  const lift = row.size / 60;
  const next = chance(seedOf(row.text));
  context.font = row.font;
  for (const { text, x, alone } of letterPieces(context, row, 0.022)) {
    context.save();
    context.translate(x, row.y + (alone ? (next() - 0.5) * row.size * 0.05 : 0));
    if (alone) context.rotate((next() - 0.5) * 0.06);
    context.textAlign = 'center';
    context.shadowColor = rgba(palette.shadow, 0.55);
    context.shadowBlur = 2 + lift * 5;
    context.shadowOffsetX = lift * 1.4;
    context.shadowOffsetY = lift * 2.4;
    context.fillStyle = mix(palette.light, '#ffffff', row.chief ? 0.75 : 0.35);
    context.fillText(text, 0, 0);
    context.shadowColor = 'transparent';
    context.fillStyle = colour;
    context.fillText(text, Math.max(0.8, lift * 0.6), Math.max(1, lift * 0.9));
    context.restore();
  }
}

/** A row of quiet type. */
function quietRow(context: SKRSContext2D, row: Written, colour: Colour, palette: Palette): void {
  context.save();
  context.font = row.font;
  context.textAlign = 'center';
  context.shadowColor = rgba(palette.shadow, 0.7);
  context.shadowBlur = row.size * 0.18;
  context.shadowOffsetY = row.size * 0.06;
  context.fillStyle = colour;
  context.fillText(row.text, row.x, row.y);
  context.restore();
}

/** Softens the picture under the lettering. */
function veil(context: SKRSContext2D, palette: Palette, { width, height }: Area): void {
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

/** Letters cut from pale paper over a veiled picture, small stars between them. */
export const cutLettering: CardStyle = {
  faces: { large: 'title', quiet: 'serif', lines: 'serif' },
  capitals: true,
  ground: veil,
  large: cutLetters,
  quiet: (context, row, palette) => quietRow(context, row, palette.light, palette),
  line: (context, row, palette) => quietRow(context, row, cream(palette), palette),
  ornament(pen, { x, y, size, apart }) {
    for (const side of [-1, 1]) pen.sheet(star(x + side * apart, y, size, 4, 0.34), pen.palette.pop, { lift: 0.8 });
  },
};

import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { chance, seedOf } from '#chance';
import { ellipse, mix, type Palette, rgba } from '../../paper/index.ts';
import type { Area, CardStyle, Room, Written } from '../look.ts';
import { letterPieces } from '../pieces.ts';
import { paintsOf } from './pigment.ts';

/** The pool's edge as a brush leaves it: round corners, a slow wave. `grown` is its size beside the outer one. */
function pool({ width, height }: Area, room: Room, grown: number): Path2D {
  const path = new Path2D();
  const short = Math.min(width, height);
  const wide = Math.min(width * 0.475, Math.max(width * 0.3, room.width / 2 + short * 0.16)) * grown;
  const high = Math.min(height * 0.46, Math.max(height * 0.28, room.height / 2 + short * 0.12)) * grown;
  for (let step = 0; step < 240; step++) {
    const angle = (step / 240) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const round = (Math.abs(c) ** 4 + Math.abs(s) ** 4) ** -0.25;
    const wave = 1 + 0.012 * Math.sin(angle * 3 + 1) + 0.012 * Math.sin(angle * 8 + grown * 20);
    const x = width / 2 + c * round * wide * wave;
    const y = room.y + s * round * high * wave;
    if (step === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
  return path;
}

/** A pool of bare paper for the lettering: the wash lifted out in two goes, pigment gathered at the rim. */
function bare(context: SKRSContext2D, palette: Palette, area: Area, room: Room): void {
  const { paper, glaze } = paintsOf(palette);
  const unit = Math.min(area.width, area.height) / 720;
  const sheet = mix(paper, '#f8f2e4', 0.85);
  for (const [grown, alpha] of [
    [1, 0.3],
    [0.92, 0.56],
  ] as const) {
    const path = pool(area, room, grown);
    context.fillStyle = rgba(sheet, alpha);
    context.fill(path);
    context.strokeStyle = rgba(glaze, 0.16);
    context.lineWidth = 2.4 * unit;
    context.stroke(path);
  }
}

/** A row written with a full brush: a wash of colour beside the ink, the ink darker where the brush set down. */
function brushed(context: SKRSContext2D, row: Written, palette: Palette): void {
  const { ink, glaze } = paintsOf(palette);
  const next = chance(seedOf(row.text));
  context.font = row.font;
  const wash = row.chief ? palette.pop : mix(glaze, '#5e6aa8', 0.4);
  for (const { text, x, alone } of letterPieces(context, row, 0)) {
    context.save();
    context.translate(x, row.y + (alone ? (next() - 0.5) * row.size * 0.03 : 0));
    if (alone) context.rotate((next() - 0.5) * 0.03);
    context.textAlign = 'center';
    context.fillStyle = rgba(wash, 0.5);
    context.fillText(text, row.size * 0.028, row.size * 0.026);
    context.fillStyle = rgba(mix(ink, '#221c30', 0.6), 0.9);
    context.fillText(text, 0, 0);
    context.restore();
  }
}

function written(context: SKRSContext2D, row: Written, palette: Palette): void {
  context.save();
  context.font = row.font;
  context.textAlign = 'center';
  context.fillStyle = rgba(mix(paintsOf(palette).ink, '#221c30', 0.5), 0.92);
  context.fillText(row.text, row.x, row.y);
  context.restore();
}

/** Letters in ink on a pool of bare paper, a drop of colour between them. */
export const inkLettering: CardStyle = {
  faces: { large: 'italic', quiet: 'italic', lines: 'italic' },
  capitals: false,
  ground: bare,
  large: brushed,
  quiet: written,
  line: written,
  ornament(pen, { x, y, size, apart }) {
    for (const side of [-1, 1]) pen.sheet(ellipse(x + side * apart, y, size * 0.62), pen.palette.pop, { lift: 0.1 });
  },
};

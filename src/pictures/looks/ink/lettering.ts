import { Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { chance, seedOf } from '#chance';
import { ellipse, mix, type Palette, rgba } from '../../paper/index.ts';
import type { Area, CardStyle, Room, Written } from '../look.ts';
import { letterPieces } from '../pieces.ts';
import { paintsOf } from './pigment.ts';

/** Hairs told apart at the end of a stroke, and how many strokes of a broad brush the ground takes at most. */
const HAIRS = 11;
const STROKES = 7;
/** A stroke covers this much more than its share, so that two overlap. */
const OVERLAP = 1.34;

/** One stroke of a broad brush from left to right: it swells a little on its way, and each hair begins and ends where it will. */
function stroke(next: () => number, from: number, to: number, y: number, high: number): Path2D {
  const path = new Path2D();
  const bow = (next() - 0.5) * high * 0.16;
  const edge = (way: number, side: number): number =>
    y + bow * Math.sin(way * Math.PI) + side * high * (0.46 + 0.05 * Math.sin(way * 9 + next() * 0.6));
  path.moveTo(from, y - high * 0.3);
  for (let step = 1; step < 20; step++) path.lineTo(from + ((to - from) * step) / 20, edge(step / 20, -1));
  hairs(path, next, to, y, high, 1);
  for (let step = 19; step > 0; step--) path.lineTo(from + ((to - from) * step) / 20, edge(step / 20, 1));
  hairs(path, next, from, y, high, -1);
  path.closePath();
  return path;
}

/** The end of a stroke: long hairs beside short ones, the middle ones longest. `side` 1 is the right end, read downwards. */
function hairs(path: Path2D, next: () => number, x: number, y: number, high: number, side: 1 | -1): void {
  for (let hair = 0; hair < HAIRS; hair++) {
    const down = ((hair + 0.5) / HAIRS - 0.5) * side * high * 0.88;
    const full = Math.cos((down / high) * 2.4) * high * 0.3;
    const gap = (high * 0.88) / HAIRS / 2;
    path.lineTo(x + side * (full + next() * high * 0.42), y + down - gap * 0.3 * side);
    path.lineTo(x + side * (full - next() * high * 0.2), y + down + gap * 0.8 * side);
  }
}

/** A ground for the lettering in broad strokes of opaque white, the picture seen between the hairs at their ends. */
function painted(context: SKRSContext2D, palette: Palette, { width, height }: Area, room: Room): void {
  const { paper, glaze } = paintsOf(palette);
  const short = Math.min(width, height);
  const high = Math.min(height * 0.9, Math.max(height * 0.34, room.height + short * 0.13));
  const wide = Math.min(width * 0.89, Math.max(width * 0.3, room.width + short * 0.18));
  const count = Math.min(STROKES, Math.max(3, Math.round(high / (short * 0.115))));
  const next = chance(seedOf(`${count} ${Math.round(room.width)}`));
  const sheet = mix(paper, '#f8f2e4', 0.8);
  for (let index = 0; index < count; index++) {
    const y = room.y + ((index + 0.5) / count - 0.5) * high;
    const narrow = 1 - 0.16 * Math.abs((index + 0.5) / count - 0.5) * 2 - next() * 0.07;
    const slip = (next() - 0.5) * short * 0.06;
    const [from, to] = [width / 2 + slip - (wide / 2) * narrow, width / 2 + slip + (wide / 2) * narrow];
    const path = stroke(next, from, to, y, (high / count) * OVERLAP);
    context.fillStyle = rgba(mix(sheet, glaze, next() * 0.07), 0.86);
    context.fill(path);
    context.strokeStyle = rgba(glaze, 0.14);
    context.lineWidth = short * 0.002;
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

/** Letters in ink on broad strokes of white, a drop of colour between them. */
export const inkLettering: CardStyle = {
  faces: { large: 'italic', quiet: 'italic', lines: 'italic' },
  capitals: false,
  ground: painted,
  large: brushed,
  quiet: written,
  line: written,
  ornament(pen, { x, y, size, apart }) {
    for (const side of [-1, 1]) pen.sheet(ellipse(x + side * apart, y, size * 0.62), pen.palette.pop, { lift: 0.1 });
  },
};

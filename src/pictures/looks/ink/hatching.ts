import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { chance } from '#chance';
import { Fault } from '#fault';

/** Pixels of a 720 line picture the hatching repeats after, and from one stroke to the next. */
const TILE = 96;
const APART = 6;
/** The ink of hatching: thinner than that of the line. */
const INK = 'rgba(48, 38, 78, 0.34)';

type Pattern = NonNullable<ReturnType<SKRSContext2D['createPattern']>>;

const tiles = new Map<number, Canvas>();
const patterns = new WeakMap<SKRSContext2D, Pattern>();

/** Short strokes leaning with the light, as a pen puts them side by side in the shade. `unit` scales them. */
export function hatchingFor(context: SKRSContext2D, unit: number): Pattern {
  const known = patterns.get(context);
  if (known) return known;
  const made = context.createPattern(tileOf(unit), 'repeat');
  if (made === null) throw new Fault('failure', 'no-hatching', 'The canvas could not make a pattern of the hatching.');
  patterns.set(context, made);
  return made;
}

function tileOf(unit: number): Canvas {
  const side = Math.max(24, Math.round(TILE * unit));
  const known = tiles.get(side);
  if (known) return known;
  const canvas = createCanvas(side, side);
  const context = canvas.getContext('2d');
  const next = chance(23);
  const scale = side / TILE;
  context.strokeStyle = INK;
  context.lineCap = 'round';
  for (let across = 0; across < TILE; across += APART) {
    const [x, y] = [across + next() * 2, next() * TILE];
    const length = 44 + next() * 40;
    const lean = length * (0.5 + next() * 0.06);
    context.lineWidth = (0.7 + next() * 0.7) * scale;
    for (const dx of [-TILE, 0, TILE])
      for (const dy of [-TILE, 0, TILE]) {
        context.beginPath();
        context.moveTo((x + dx) * scale, (y + dy) * scale);
        context.quadraticCurveTo(
          (x + dx - lean * 0.45) * scale,
          (y + dy + length * 0.5) * scale,
          (x + dx - lean) * scale,
          (y + dy + length) * scale,
        );
        context.stroke();
      }
  }
  tiles.set(side, canvas);
  return canvas;
}

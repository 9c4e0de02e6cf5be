import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Chance, chance } from '#chance';
import { Fault } from '#fault';

/** Device pixels a tile of paper repeats after. */
const TILE = 384;
/** Neighbouring sheets get different tiles: that is what makes them separate pieces of paper. */
const TILES = 6;

type Context = SKRSContext2D;
export type Grain = NonNullable<ReturnType<Context['createPattern']>>;

let tiles: readonly Canvas[] | undefined;
const patterns = new WeakMap<Context, readonly Grain[]>();

/** The grain of paper as patterns for this context, made once a process and once a context. */
export function grainFor(context: Context): readonly Grain[] {
  const known = patterns.get(context);
  if (known) return known;
  tiles ??= Array.from({ length: TILES }, (_, index) => grainTile(chance(11 + index)));
  const made = tiles.flatMap((tile) => context.createPattern(tile, 'repeat') ?? []);
  if (made.length < TILES)
    throw new Fault('failure', 'no-paper-grain', 'The canvas could not make a pattern of the paper.');
  patterns.set(context, made);
  return made;
}

/** Sixty faint mottles, a thousand short fibres, five thousand specks; every edge continues on the other side. */
function grainTile(next: Chance): Canvas {
  const canvas = createCanvas(TILE, TILE);
  const context = canvas.getContext('2d');
  for (let index = 0; index < 60; index++) mottle(context, next, index % 2 ? '255,255,255' : '0,0,0');
  context.lineCap = 'round';
  for (let index = 0; index < 1000; index++) fibre(context, next);
  for (let index = 0; index < 5200; index++) {
    context.fillStyle = next() < 0.5 ? `rgba(255,255,255,${next() * 0.08})` : `rgba(0,0,0,${next() * 0.07})`;
    context.fillRect(Math.floor(next() * TILE), Math.floor(next() * TILE), 1, 1);
  }
  return canvas;
}

function mottle(context: Context, next: Chance, shade: string): void {
  const radius = 20 + next() * 60;
  const [x, y] = [next() * TILE, next() * TILE];
  for (const dx of [-TILE, 0, TILE]) {
    for (const dy of [-TILE, 0, TILE]) {
      const fade = context.createRadialGradient(x + dx, y + dy, 0, x + dx, y + dy, radius);
      fade.addColorStop(0, `rgba(${shade},.022)`);
      fade.addColorStop(1, `rgba(${shade},0)`);
      context.fillStyle = fade;
      context.fillRect(x + dx - radius, y + dy - radius, 2 * radius, 2 * radius);
    }
  }
}

function fibre(context: Context, next: Chance): void {
  const [x, y] = [next() * TILE, next() * TILE];
  const angle = next() * 2 * Math.PI;
  const bend = angle + (next() - 0.5) * 1.6;
  const half = (3 + next() * 9) / 2;
  const pale = next() < 0.5;
  context.strokeStyle = pale ? `rgba(255,250,235,${0.04 + next() * 0.09})` : `rgba(20,10,20,${0.03 + next() * 0.065})`;
  context.lineWidth = 0.5 + next() * 0.7;
  const [mx, my] = [Math.cos(angle) * half, Math.sin(angle) * half];
  for (const dx of [0, -TILE]) {
    for (const dy of [0, -TILE]) {
      context.beginPath();
      context.moveTo(x + dx, y + dy);
      context.quadraticCurveTo(
        x + dx + mx,
        y + dy + my,
        x + dx + mx + Math.cos(bend) * half,
        y + dy + my + Math.sin(bend) * half,
      );
      context.stroke();
    }
  }
}

import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Chance, chance } from '#chance';
import type { Weather } from '#film';
import type { Frame } from '../camera/index.ts';
import type { Look } from '../looks/look.ts';
import { blob, type Colour, mix, type Palette, type Pen, rgba } from '../paper/index.ts';

/** Weather between the camera and the picture. */
export interface Falling {
  /** `near` falls before the actors, else behind them. */
  draw(context: SKRSContext2D, seconds: number, near: boolean): void;
  close(): void;
}

interface Fall {
  readonly count: number;
  /** Frame heights a second downwards, and sideways. */
  readonly down: number;
  readonly across: number;
  /** How far it sways, frame heights. */
  readonly sway: number;
  /** `stock` is given where what falls is knocked out of the picture: bare, without a shadow. */
  paint(context: SKRSContext2D, palette: Palette, near: boolean, unit: number, next: Chance, stock?: Colour): void;
}

/** A drop: a sliver of pale paper, leaning with the wind. */
function drop(lean: number): Fall['paint'] {
  return (context, palette, near, unit, next, stock) => {
    const bold = stock === undefined ? 1 : 1.5;
    const length = (near ? 70 : 42) * (0.6 + next() * 0.8) * unit * bold;
    const width = (near ? 2.4 : 1.5) * unit * bold;
    const pale = mix(palette.paper, palette.sky[0] ?? palette.far, near ? 0.06 : 0.28);
    context.fillStyle = stock ?? rgba(pale, near ? 0.72 : 0.58);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(width, 0);
    context.lineTo(width * 0.6 - length * lean, length);
    context.lineTo(-length * lean, length);
    context.fill();
  };
}

/** A flake: a small disc cut by hand, with a breath of shadow. */
const flake: Fall['paint'] = (context, palette, near, unit, next, stock) => {
  const radius = (near ? 6 : 3) * (0.6 + next() * 0.8) * unit;
  const corners = Array.from({ length: 7 }, (_, index) => {
    const angle = (index / 7) * Math.PI * 2;
    const far = radius * (0.85 + next() * 0.3);
    return [Math.cos(angle) * far, Math.sin(angle) * far] as const;
  });
  const trace = (dx: number, dy: number): void => {
    context.beginPath();
    for (const [x, y] of corners) context.lineTo(x + dx, y + dy);
    context.fill();
  };
  if (stock === undefined) {
    context.fillStyle = rgba(palette.shadow, 0.22);
    trace(unit, 1.6 * unit);
  }
  context.fillStyle = stock ?? '#fdfbf4';
  trace(0, 0);
};

const FALLS: Partial<Record<Weather, Fall>> = {
  rain: { count: 90, down: 1.3, across: -0.36, sway: 0, paint: drop(0.28) },
  storm: { count: 150, down: 1.6, across: -0.72, sway: 0, paint: drop(0.46) },
  snow: { count: 110, down: 0.16, across: -0.03, sway: 0.035, paint: flake },
};

/** Bare strokes are seen far better than pale ones: a share of them says as much. */
const KNOCKED_OUT = 0.55;

/** One frame of drops or flakes that continues on every side. */
function tile(fall: Fall, near: boolean, palette: Palette, frame: Frame, stock?: Colour): Canvas {
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  const unit = Math.min(frame.width, frame.height) / 720;
  const next = chance(near ? 31 : 67);
  const count = Math.round(
    (near ? fall.count * 0.5 : fall.count) *
      (stock === undefined ? 1 : KNOCKED_OUT) *
      ((frame.width * frame.height) / (frame.width > frame.height ? frame.height : frame.width) ** 2 / 1.78),
  );
  for (let index = 0; index < count; index++) {
    const [x, y, seed] = [next() * frame.width, next() * frame.height, Math.floor(next() * 1e9)];
    for (const dx of [-frame.width, 0, frame.width])
      for (const dy of [-frame.height, 0, frame.height]) {
        if (x + dx < -120 || x + dx > frame.width + 120 || y + dy < -120 || y + dy > frame.height + 120) continue;
        context.setTransform(1, 0, 0, 1, x + dx, y + dy);
        fall.paint(context, palette, near, unit, chance(seed), stock);
      }
  }
  canvas.data();
  return canvas;
}

function scroll(context: SKRSContext2D, picture: Canvas, right: number, down: number): void {
  const [width, height] = [picture.width, picture.height];
  const x = Math.round(((right % width) + width) % width);
  const y = Math.round(((down % height) + height) % height);
  for (const dx of [x - width, x])
    for (const dy of [y - height, y])
      if (dx < width && dy < height && dx > -width && dy > -height) context.drawImage(picture, dx, dy);
}

function falling(fall: Fall, palette: Palette, frame: Frame, stock?: Colour): Falling {
  const tiles = { near: tile(fall, true, palette, frame, stock), far: tile(fall, false, palette, frame, stock) };
  return {
    draw(context, seconds, near) {
      const pace = near ? 1.5 : 1;
      const sway = Math.sin(seconds * 1.3 + (near ? 1 : 0)) * fall.sway * frame.height;
      scroll(
        context,
        near ? tiles.near : tiles.far,
        seconds * fall.across * frame.height * pace + sway,
        seconds * fall.down * frame.height * pace,
      );
    },
    close() {
      for (const picture of [tiles.near, tiles.far]) [picture.width, picture.height] = [1, 1];
    },
  };
}

/** One bank of fog, drawn once: where its middle is on its canvas, pixels. */
interface Bank {
  readonly canvas: Canvas;
  readonly x: number;
  readonly y: number;
}

/** A long pale sheet of tissue. `index` tells one from another. */
function bank(palette: Palette, frame: Frame, { hand }: Look, near: boolean, index: number): Bank {
  const colour = palette.dark
    ? mix(palette.sky.at(-1) ?? palette.far, palette.paper, 0.28)
    : mix(palette.paper, palette.far, 0.2);
  const [wide, tall] = [frame.width * 0.62, frame.height * 0.09];
  const [x, y] = [Math.ceil(wide) + 8, Math.ceil(tall) + 8];
  const canvas = createCanvas(2 * x, 2 * y);
  const pen = hand(canvas.getContext('2d'), palette, { seed: near ? 5 : 9 });
  pen.part(index, () =>
    pen.tissue(
      blob([
        [x - wide, y],
        [x - wide * 0.4, y - tall],
        [x + wide * 0.2, y - tall * 0.6],
        [x + wide * 0.7, y - tall * 0.9],
        [x + wide, y],
        [x + wide * 0.4, y + tall * 0.8],
        [x - wide * 0.5, y + tall * 0.7],
      ]),
      colour,
      near ? 0.2 : 0.3,
      { edge: 0.1, grain: 0 },
    ),
  );
  canvas.data();
  return { canvas, x, y };
}

/** Banks of fog drifting across. */
function fog(palette: Palette, frame: Frame, look: Look): Falling {
  const cut = (near: boolean): Bank[] => [0, 1, 2].map((index) => bank(palette, frame, look, near, index));
  const banks = { near: cut(true), far: cut(false) };
  return {
    draw(context, seconds, near) {
      (near ? banks.near : banks.far).forEach(({ canvas, x, y }, index) => {
        const drift = Math.sin(seconds * 0.22 + index * 2.1 + (near ? 1 : 0)) * frame.width * 0.12;
        const across = frame.width * (0.2 + index * 0.3) + drift;
        const down = frame.height * (near ? 0.86 + index * 0.09 : 0.5 + index * 0.11);
        context.drawImage(canvas, Math.round(across) - x, Math.round(down) - y);
      });
    },
    close() {
      for (const { canvas } of [...banks.near, ...banks.far]) [canvas.width, canvas.height] = [1, 1];
    },
  };
}

/** What falls or drifts in a weather; undefined where nothing does. */
export function fallingIn(weather: Weather, palette: Palette, frame: Frame, look: Look): Falling | undefined {
  if (weather === 'fog') return fog(palette, frame, look);
  const fall = FALLS[weather];
  return fall === undefined ? undefined : falling(fall, palette, frame, look.stock);
}

/** Whether the ground shines with what falls. */
export const wetIn = (weather: Weather): boolean => weather === 'rain' || weather === 'storm';

/** Somebody on a wet ground, mirrored below (0, 0) as soft streaks in their colours. Centimetres; `tall` and `wide` are theirs. */
export function drawMirrored(
  pen: Pen,
  palette: Palette,
  { coat, skin, tall, wide }: { coat: Colour; skin: Colour; tall: number; wide: number },
  seconds: number,
): void {
  const veil = (colour: Colour, from: number, to: number, half: number, alpha: number): void => {
    const stir = Math.sin(seconds * 2.1 + from * 0.1) * wide * 0.03;
    pen.tissue(
      blob([
        [-half, from],
        [half, from],
        [half * 0.8 + stir, (from + to) / 2],
        [half * 0.3, to],
        [-half * 0.3, to],
        [-half * 0.8 + stir, (from + to) / 2],
      ]),
      colour,
      alpha,
      { edge: 0, grain: 0, rough: 0.3 },
    );
  };
  pen.part('mirrored', () => {
    const tint = palette.tint(coat);
    for (const [share, alpha] of [
      [1, 0.14],
      [0.66, 0.16],
    ] as const) {
      veil(mix(tint, palette.shadow, 0.2), 2, tall * 0.42, wide * 0.36 * share, alpha);
      veil(palette.tint(skin), tall * 0.36, tall * 0.52, wide * 0.24 * share, alpha * 0.7);
    }
  });
}

/** Seconds between two strokes of lightning; each falls somewhere in its slot. */
const STROKE = 3.4;

/** How bright lightning is at a moment of a storm, 0 to 1: a flash, a gap, an afterglow. */
export function lightningAt(seed: number, seconds: number): number {
  const slot = Math.floor(seconds / STROKE);
  const begins = (slot + 0.15 + chance(seed + slot * 7919)() * 0.6) * STROKE;
  const since = seconds - begins;
  if (since < 0 || since > 0.5) return 0;
  if (since < 0.09) return 1;
  if (since < 0.17) return 0.25;
  return 0.8 * (1 - (since - 0.17) / 0.33);
}

/** Films of a textured thing that moves in known ways, drawn pixel by pixel, with the exact box of every frame. */
import { type Chance, chance } from '#chance';
import type { Box } from './box.ts';

/** Colour of a place: brightness, blue, red. */
export type Paint = (x: number, y: number) => readonly [number, number, number];

/** Smooth random colours: three layers of noise; `size` is that of the largest spots, in pixels. */
export function noise(seed: number, size: number, tint: readonly [number, number, number], strength = 60): Paint {
  const next = chance(seed);
  const layers = [size, size / 2, size / 4].map((unit, index) => ({ unit, field: field(next), weight: 0.6 ** index }));
  const colours = [field(next), field(next)];
  return (x, y) => {
    let bright = 0;
    for (const { unit, field: of, weight } of layers) bright += weight * of(x / unit, y / unit);
    const blue = colours[0]?.(x / size, y / size) ?? 0;
    const red = colours[1]?.(x / size, y / size) ?? 0;
    return [tint[0] + strength * bright, tint[1] + strength * 0.4 * blue, tint[2] + strength * 0.4 * red];
  };
}

/** Values from -1 to 1 at whole places, smooth between them, repeating after 64. */
function field(next: Chance): (x: number, y: number) => number {
  const values = Float32Array.from({ length: 64 * 64 }, () => next() * 2 - 1);
  const at = (x: number, y: number) => values[((y & 63) << 6) | (x & 63)] ?? 0;
  return (x, y) => {
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const [a, b] = [eased(x - left), eased(y - top)];
    const upper = at(left, top) * (1 - a) + at(left + 1, top) * a;
    const lower = at(left, top + 1) * (1 - a) + at(left + 1, top + 1) * a;
    return upper * (1 - b) + lower * b;
  };
}

const eased = (share: number) => share * share * (3 - 2 * share);

/** Paints it once, so that it can be looked up; beyond its edge it begins again. */
export function canvas(paint: Paint, width: number, height: number): Paint {
  const colours = Array.from({ length: width * height }, (_, at) => paint(at % width, Math.trunc(at / width)));
  return (x, y) => {
    const column = ((Math.round(x) % width) + width) % width;
    const row = ((Math.round(y) % height) + height) % height;
    return colours[row * width + column] ?? [16, 128, 128];
  };
}

/** One thing in one frame. */
export interface Drawn {
  readonly paint: Paint;
  /** Its middle and sides, pixels, and its turn, radians. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turn?: number;
  /** Its own size in pixels, which `paint` is asked in. */
  readonly own?: number;
  /** Not a rectangle, but an ellipse. */
  readonly round?: boolean;
}

export interface Scene {
  readonly background: Paint;
  /** Where the background's own (0, 0) lies. */
  readonly shift?: readonly [number, number];
  /** The later ones hide the earlier ones. */
  readonly things: readonly Drawn[];
  /** Brightness is multiplied by this. */
  readonly light?: number;
  /** Pixels on each side that are averaged. */
  readonly blur?: number;
}

/** A frame in yuv420. */
export function draw(scene: Scene, width: number, height: number): Uint8Array {
  const planes = [0, 1, 2].map(() => new Float32Array(width * height));
  const [shiftX, shiftY] = scene.shift ?? [0, 0];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) put(planes, at, scene.background(x + shiftX, y + shiftY));
  }
  for (const thing of scene.things) drawThing(planes, thing, width, height);
  return packed(planes, width, height, scene.light ?? 1, scene.blur ?? 0);
}

function put(planes: readonly Float32Array[], at: number, values: readonly [number, number, number]): void {
  const [bright, blue, red] = planes;
  if (bright === undefined || blue === undefined || red === undefined) throw new RangeError('there are three planes');
  bright[at] = values[0];
  blue[at] = values[1];
  red[at] = values[2];
}

function drawThing(planes: readonly Float32Array[], thing: Drawn, width: number, height: number): void {
  const { x, y, turn = 0, own = thing.width } = thing;
  const reach = Math.hypot(thing.width, thing.height) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const unit = own / thing.width;
  for (let row = Math.max(0, Math.floor(y - reach)); row < Math.min(height, y + reach); row++) {
    for (let column = Math.max(0, Math.floor(x - reach)); column < Math.min(width, x + reach); column++) {
      const [dx, dy] = [column + 0.5 - x, row + 0.5 - y];
      const across = dx * cos + dy * sin;
      const down = dy * cos - dx * sin;
      const [partX, partY] = [(2 * across) / thing.width, (2 * down) / thing.height];
      const inside = thing.round ? partX * partX + partY * partY < 1 : Math.abs(partX) < 1 && Math.abs(partY) < 1;
      if (inside) put(planes, row * width + column, thing.paint(across * unit, down * unit));
    }
  }
}

function packed(
  planes: readonly Float32Array[],
  width: number,
  height: number,
  light: number,
  blur: number,
): Uint8Array {
  const area = width * height;
  const out = new Uint8Array(area * 1.5);
  const [bright, blue, red] = planes.map((plane) => (blur > 0 ? blurred(plane, width, height, blur) : plane));
  const level = (value: number) => Math.max(16, Math.min(240, Math.round(value)));
  for (let at = 0; at < area; at++) out[at] = level(16 + ((bright?.[at] ?? 0) - 16) * light);
  for (const [index, plane] of [blue, red].entries()) {
    for (let y = 0, at = area + (index * area) / 4; y < height; y += 2) {
      for (let x = 0; x < width; x += 2, at++) out[at] = level(128 + ((plane?.[y * width + x] ?? 128) - 128) * light);
    }
  }
  return out;
}

/** Averages over a square, as a lens or a hand that shakes does. */
function blurred(plane: Float32Array, width: number, height: number, blur: number): Float32Array {
  const half = Math.round(blur);
  const pass = (from: Float32Array, step: number, length: number, lines: number, stride: number) => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line++) {
      for (let index = 0; index < length; index++) {
        let sum = 0;
        for (let off = -half; off <= half; off++) {
          const at = Math.max(0, Math.min(length - 1, index + off));
          sum += from[line * stride + at * step] ?? 0;
        }
        to[line * stride + index * step] = sum / (2 * half + 1);
      }
    }
    return to;
  };
  return pass(pass(plane, 1, width, height, width), width, height, width, 1);
}

/** The upright box around a thing, in the picture. */
export function boundsOf(thing: Drawn, width: number, height: number): Box {
  const turn = thing.turn ?? 0;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  // An upright box around a turned rectangle grows with the turn; what one would draw by hand lies between.
  const [wide, high] = thing.round
    ? [thing.width, thing.height]
    : [thing.width * cos + thing.height * sin, thing.height * cos + thing.width * sin];
  const limited = (value: number, most: number) => Math.max(0, Math.min(most, value)) / most;
  const [left, right] = [limited(thing.x - wide / 2, width), limited(thing.x + wide / 2, width)];
  const [top, bottom] = [limited(thing.y - high / 2, height), limited(thing.y + high / 2, height)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

import { chance } from '#chance';
import { type Level, type Picture, sample } from './picture.ts';

/** Where the camera is. Positions in frame widths over the picture, the first at 0; a camera that is turned or nearer. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  /** 2: everything twice as large. */
  readonly scale: number;
  /** Radians; the camera turned clockwise, so that the picture turns the other way. */
  readonly roll: number;
}

/** What is filmed, and how. */
export interface Scene {
  readonly picture: Picture;
  readonly width: number;
  readonly height: number;
  readonly pose: (seconds: number) => Pose;
  /** Something in front that moves on its own: what it is cut out of, its share of the picture, and widths a second. */
  readonly subject?: {
    readonly picture: Picture;
    readonly share: number;
    readonly across: number;
    readonly down: number;
  };
  /** Standard deviation of grain, levels; new on every frame. */
  readonly grain?: number;
  /** 0.2: a fifth of the light. Default 1. */
  readonly light?: number;
  readonly seed: number;
}

/** A frame of it as yuv420p. */
export function filmed(scene: Scene, seconds: number): Buffer {
  const { width, height, picture } = scene;
  const size = width * height;
  const frame = Buffer.alloc(size * 1.5);
  const pose = scene.pose(seconds);
  const light = scene.light ?? 1;
  paint(frame, 0, width, height, picture.planes[0], pose, width, (value) => 16 + (value - 16) * light);
  const dim = (value: number) => 128 + (value - 128) * light;
  paint(frame, size, width / 2, height / 2, picture.planes[1], pose, width, dim);
  paint(frame, size * 1.25, width / 2, height / 2, picture.planes[2], pose, width, dim);
  if (scene.subject !== undefined) paintSubject(frame, scene, seconds);
  if (scene.grain !== undefined)
    addGrain(frame.subarray(0, size), scene.grain, scene.seed + Math.round(seconds * 1000));
  return frame;
}

function paint(
  frame: Buffer,
  at: number,
  width: number,
  height: number,
  levels: readonly Level[],
  { x, y, scale, roll }: Pose,
  frameWidth: number,
  tone: (value: number) => number,
): void {
  // One pixel of the whole frame is one of the picture where the scale is 1; planes of colour have half as many.
  const step = frameWidth / width / scale;
  const which = Math.max(0, Math.min(levels.length - 1, Math.floor(Math.log2(step) + 0.5)));
  const level = levels[which];
  const whole = levels[0];
  if (level === undefined || whole === undefined) return;
  const shrink = 2 ** which;
  const [cos, sin] = [Math.cos(roll) * step, Math.sin(roll) * step];
  const [middleX, middleY] = [whole.width / 2 + x * frameWidth, whole.height / 2 + y * frameWidth];
  for (let py = 0; py < height; py++) {
    for (let px = 0; px < width; px++) {
      const [dx, dy] = [px + 0.5 - width / 2, py + 0.5 - height / 2];
      const sx = (middleX + dx * cos - dy * sin) / shrink - 0.5;
      const sy = (middleY + dx * sin + dy * cos) / shrink - 0.5;
      frame[at++] = Math.max(0, Math.min(255, Math.round(tone(sample(level, sx, sy)))));
    }
  }
}

/** An ellipse that crosses the picture and comes in again on the other side. */
function paintSubject(frame: Buffer, scene: Scene, seconds: number): void {
  const { subject, width, height } = scene;
  if (subject === undefined) return;
  const light = scene.light ?? 1;
  const radius = Math.sqrt((subject.share * width * height) / Math.PI);
  const wrap = (at: number, size: number) => ((at % size) + size) % size;
  const offX = subject.across * seconds * width;
  const offY = subject.down * seconds * width;
  const cx = wrap(width * 0.4 + offX, width);
  const cy = wrap(height * 0.5 + offY, height);
  for (const [plane, at, part] of [
    [0, 0, 1],
    [1, width * height, 2],
    [2, width * height * 1.25, 2],
  ] as const) {
    const level = subject.picture.planes[plane][part - 1];
    if (level === undefined) continue;
    const none = plane === 0 ? 16 : 128;
    const [w, h] = [width / part, height / part];
    for (let py = 0; py < h; py++) {
      for (let px = 0; px < w; px++) {
        const [dx, dy] = [px - cx / part, py - cy / part];
        if (dx * dx + dy * dy > (radius / part) ** 2) continue;
        const value = sample(level, dx + level.width / 2, dy + level.height / 2);
        frame[at + py * w + px] = Math.max(0, Math.min(255, Math.round(none + (value - none) * light)));
      }
    }
  }
}

function addGrain(plane: Buffer, deviation: number, seed: number): void {
  const next = chance(seed);
  // Four uniform numbers make a good enough bell; their deviation is sqrt(4 / 12).
  const strength = deviation / Math.sqrt(1 / 3);
  for (let at = 0; at < plane.length; at++) {
    const noise = (next() + next() + next() + next() - 2) * strength;
    plane[at] = Math.max(0, Math.min(255, Math.round((plane[at] ?? 0) + noise)));
  }
}

/** A move at a constant rate: widths a second to the right and down, a factor a second, radians a second. */
export interface Rates {
  readonly pan: number;
  readonly tilt: number;
  readonly zoom: number;
  readonly roll: number;
}

/**
 * Where the camera is when it moves at those rates: pan right, tilt up, factor a second (1.2: a fifth larger every second) and
 * degrees a second. Pans and tilts are as fast on the screen however near it is. Shake: a hand's, widths.
 */
export function posing(rates: Rates, middle: number, shake = 0, seed = 1): (seconds: number) => Pose {
  const hand = shaking(seed);
  return (seconds) => {
    const scale = rates.zoom ** (seconds - middle);
    const roll = (rates.roll * seconds * Math.PI) / 180;
    const [sx, sy] = hand(seconds);
    // Steps of the screen, summed over time: along a turning and shrinking axis they become an integral.
    const steps = 60;
    let [x, y] = [0, 0];
    for (let step = 0; step < steps; step++) {
      const at = ((step + 0.5) / steps) * seconds;
      const [factor, angle] = [rates.zoom ** (at - middle), (rates.roll * at * Math.PI) / 180];
      const [dx, dy] = [rates.pan / factor, -rates.tilt / factor];
      x += (dx * Math.cos(angle) - dy * Math.sin(angle)) * (seconds / steps);
      y += (dx * Math.sin(angle) + dy * Math.cos(angle)) * (seconds / steps);
    }
    return { x: x + shake * sx, y: y + shake * sy, scale, roll: roll + shake * 0.5 * sx * sy };
  };
}

/** The tremble of a hand: a few waves of 1 to 7 a second, about 1 high. */
function shaking(seed: number): (seconds: number) => readonly [number, number] {
  const next = chance(seed);
  const waves = Array.from({ length: 5 }, () => ({ rate: 1 + next() * 6, x: next() * 7, y: next() * 7 }));
  return (seconds) => {
    let [x, y] = [0, 0];
    for (const wave of waves) {
      x += Math.sin(seconds * wave.rate * 2 * Math.PI + wave.x) / 2;
      y += Math.sin(seconds * wave.rate * 2 * Math.PI + wave.y) / 2;
    }
    return [x, y];
  };
}

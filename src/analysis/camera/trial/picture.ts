import { execFileSync } from 'node:child_process';
import { chance } from '#chance';

/** A still with one plane a channel (brightness, blue, red; limited range), and the same again at half, a quarter, ... of its size. */
export interface Picture {
  readonly name: string;
  readonly planes: readonly [Pyramid, Pyramid, Pyramid];
}

export interface Level {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}
type Pyramid = readonly Level[];

/** A frame of a real film, full size. */
export function pictureOf(path: string, seconds: number): Picture {
  const [width, height] = [1280, 720];
  const wanted = ['-vf', `scale=${width}:${height}:flags=bicubic:out_range=tv,format=yuv444p`];
  const raw = execFileSync(
    'ffmpeg',
    ['-nostdin', '-v', 'error', '-ss', String(seconds), '-i', path, '-frames:v', '1', ...wanted, '-f', 'rawvideo', '-'],
    { maxBuffer: 1e8 },
  );
  const size = width * height;
  const plane = (index: number) =>
    pyramid(width, height, Float32Array.from(raw.subarray(index * size, (index + 1) * size)));
  return { name: `${path.split('/').at(-1)} at ${seconds} s`, planes: [plane(0), plane(1), plane(2)] };
}

/** A picture drawn by chance: clouds of many sizes, and discs and bars with hard edges. */
export function drawnPicture(seed: number, width = 1024, height = 576): Picture {
  const next = chance(seed);
  const cloud = (detail: number) => clouds(width, height, detail, next);
  const bright = cloud(1);
  const [blue, red] = [cloud(0.3), cloud(0.3)];
  for (let shape = 0; shape < 90; shape++) {
    const [x, y] = [next() * width, next() * height];
    const [rx, ry] = [4 + next() ** 3 * 120, 4 + next() ** 3 * 90];
    const round = next() < 0.5;
    const levels = [next() * 180 - 90, next() * 60 - 30, next() * 60 - 30] as const;
    for (let py = Math.max(0, Math.floor(y - ry)); py < Math.min(height, y + ry); py++) {
      for (let px = Math.max(0, Math.floor(x - rx)); px < Math.min(width, x + rx); px++) {
        if (round && ((px - x) / rx) ** 2 + ((py - y) / ry) ** 2 > 1) continue;
        const at = py * width + px;
        for (const [index, plane] of [bright, blue, red].entries()) plane[at] = (plane[at] ?? 0) + (levels[index] ?? 0);
      }
    }
  }
  const held = (plane: Float32Array, middle: number, reach: number) =>
    pyramid(
      width,
      height,
      plane.map((value) => middle + Math.max(-reach, Math.min(reach, value))),
    );
  return { name: `drawn ${seed}`, planes: [held(bright, 125, 100), held(blue, 128, 60), held(red, 128, 60)] };
}

function clouds(width: number, height: number, detail: number, next: () => number): Float32Array {
  const sum = new Float32Array(width * height);
  for (let size = 256; size >= 4; size /= 2) {
    const across = Math.ceil(width / size) + 2;
    const grid = Float32Array.from({ length: across * (Math.ceil(height / size) + 2) }, () => next() - 0.5);
    const level: Level = { width: across, height: grid.length / across, values: grid };
    const strength = 90 * (size / 256) ** 0.7 * (size > 64 ? 1 : detail);
    for (let y = 0, at = 0; y < height; y++) {
      for (let x = 0; x < width; x++, at++) sum[at] = (sum[at] ?? 0) + strength * sample(level, x / size, y / size);
    }
  }
  return sum;
}

function pyramid(width: number, height: number, values: Float32Array): Pyramid {
  const levels: Level[] = [{ width, height, values }];
  while (levels.length < 5) {
    const last = levels.at(-1) as Level;
    const next: Level = {
      width: last.width >> 1,
      height: last.height >> 1,
      values: new Float32Array((last.width >> 1) * (last.height >> 1)),
    };
    for (let y = 0; y < next.height; y++) {
      for (let x = 0; x < next.width; x++) {
        const at = 2 * y * last.width + 2 * x;
        const four = [
          last.values[at],
          last.values[at + 1],
          last.values[at + last.width],
          last.values[at + last.width + 1],
        ];
        next.values[y * next.width + x] = four.reduce<number>((total, value) => total + (value ?? 0), 0) / 4;
      }
    }
    levels.push(next);
  }
  return levels;
}

/** The value between pixels; beyond its edge the picture is seen in a mirror, so that it never ends. */
export function sample({ width, height, values }: Level, x: number, y: number): number {
  const [fx, fy] = [Math.floor(x), Math.floor(y)];
  const [x0, x1] = [mirrored(fx, width), mirrored(fx + 1, width)];
  const [y0, y1] = [mirrored(fy, height) * width, mirrored(fy + 1, height) * width];
  const [u, v] = [x - fx, y - fy];
  const top = (values[y0 + x0] ?? 0) * (1 - u) + (values[y0 + x1] ?? 0) * u;
  const bottom = (values[y1 + x0] ?? 0) * (1 - u) + (values[y1 + x1] ?? 0) * u;
  return top * (1 - v) + bottom * v;
}

function mirrored(at: number, size: number): number {
  const turn = ((at % (2 * size)) + 2 * size) % (2 * size);
  return turn < size ? turn : 2 * size - 1 - turn;
}

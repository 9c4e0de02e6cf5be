import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKernels } from './kernels.ts';

const [WIDTH, HEIGHT] = [64, 48];
const kernels = openKernels(WIDTH, HEIGHT);
const { layout, bytes, floats, counts } = kernels;
const SIZE = WIDTH * HEIGHT;
const [now, then] = layout.frames;

const picture = fc.uint8Array({ minLength: SIZE, maxLength: SIZE });
const seeded = fc.integer().map((seed) => {
  let state = seed >>> 0;
  return Uint8Array.from({ length: SIZE }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
});
const any = fc.oneof(picture, seeded);
const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
const put = (at: number, values: Uint8Array) => bytes.set(values, at);

describe('the kernels', () => {
  it('are made of the source that lies beside them', () => {
    const [section] = WebAssembly.Module.customSections(
      new WebAssembly.Module(readFileSync(new URL('kernels.wasm', import.meta.url))),
      'source',
    );
    const source = readFileSync(new URL('assembly/index.ts', import.meta.url));
    expect(Buffer.from(section ?? new ArrayBuffer(0)).toString(), 'npm run build:kernels').toBe(
      createHash('sha256').update(source).digest('hex'),
    );
  });

  it('difference is the sum of absolute differences', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        put(now, one);
        put(then, other);
        expect(kernels.difference(now, then, SIZE)).toBe(
          sum(one.map((value, at) => Math.abs(value - (other[at] ?? 0)))),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('bend is nothing for what lies half way, and never more than half the difference of the ends', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const half = one.map((value, at) => (value + (other[at] ?? 0) + 1) >> 1);
        const place = layout.pictures;
        for (const [index, values] of [one, half, other].entries()) put(place + index * SIZE, values);
        expect(kernels.bend(place, place + SIZE, place + 2 * SIZE, SIZE)).toBe(0);
        const atEnd = kernels.bend(place, place, place + 2 * SIZE, SIZE);
        const whole = kernels.difference(place, place + 2 * SIZE, SIZE);
        expect(atEnd).toBeGreaterThanOrEqual((whole - SIZE) / 2);
        expect(atEnd).toBeLessThanOrEqual((whole + SIZE) / 2);
      }),
      { numRuns: 30 },
    );
  });

  it('similarity is that of the formula; its cells are means of 8 x 8', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        put(now, one);
        put(then, other);
        const alike = kernels.similarity(now, then, WIDTH, HEIGHT, layout.pictures, layout.changes) / layout.cells;
        expect(alike).toBeCloseTo(structuralSimilarity(one, other), 4);
        const corner = Array.from({ length: 64 }, (_, at) => one[Math.floor(at / 8) * WIDTH + (at % 8)] ?? 0);
        expect(Math.abs((bytes[layout.pictures] ?? 0) - sum(corner) / 64)).toBeLessThanOrEqual(0.5);
        put(then, one);
        expect(
          kernels.similarity(now, then, WIDTH, HEIGHT, layout.pictures, layout.changes) / layout.cells,
        ).toBeCloseTo(1, 6);
      }),
      { numRuns: 20 },
    );
  });

  it('histograms count every second pixel of every second row, once', () => {
    fc.assert(
      fc.property(any, (one) => {
        put(now, one);
        const [at] = layout.bins;
        kernels.histogram(now, WIDTH, HEIGHT, at);
        const bins = new Uint32Array(64);
        for (let y = 0; y < HEIGHT; y += 2)
          for (let x = 0; x < WIDTH; x += 2) {
            const bin = (one[y * WIDTH + x] ?? 0) >> 2;
            bins[bin] = (bins[bin] ?? 0) + 1;
          }
        expect([...counts.subarray(at / 4, at / 4 + 64)]).toEqual([...bins]);
      }),
      { numRuns: 20 },
    );
  });

  describe('motion', () => {
    // The block in the middle of 4 x 3 cannot have come from outside.
    const [LEFT, TOP] = [16, 16];
    const middle = layout.blocks / 4 + (layout.blocksAcross + 1) * 6;

    const search = (at: (x: number, y: number) => number, [x, y]: readonly [number, number]) => {
      const drawn = (dx: number, dy: number) =>
        Uint8Array.from({ length: SIZE }, (_, i) => at((i % WIDTH) - dx, Math.floor(i / WIDTH) - dy));
      put(then, drawn(0, 0));
      put(now, drawn(x, y));
      floats.fill(0, layout.blocks / 4, layout.blocks / 4 + 12 * 6);
      kernels.motion(now, then, WIDTH, HEIGHT, layout.blocks, 0, 0, 0, 0);
      return [floats[middle] ?? 0, floats[middle + 1] ?? 0, floats[middle + 2] ?? 0] as const;
    };

    it('finds where a picture went, to less than a pixel, where the way there leads downhill', () => {
      // A hill with its top in the block: whatever is nearer to the truth looks more like it.
      const hill = (x: number, y: number) => 250 - 4 * Math.hypot(x - LEFT - 8, y - TOP - 8);
      for (let x = -8; x <= 8; x++)
        for (let y = -8; y <= 8; y++) {
          const [foundX, foundY, apart] = search(hill, [x, y]);
          expect([Math.abs(foundX - x) < 1, Math.abs(foundY - y) < 1, apart < 3], `${x}, ${y}`).toEqual([
            true,
            true,
            true,
          ]);
        }
    });

    it('never answers with a place that looks less alike than where the block was', () => {
      const apart = (fromX: number, fromY: number) => {
        let all = 0;
        for (let y = 0; y < 16; y++)
          for (let x = 0; x < 16; x++) {
            const here = bytes[now + (TOP + y) * WIDTH + LEFT + x] ?? 0;
            all += Math.abs(here - (bytes[then + (TOP + y - fromY) * WIDTH + LEFT + x - fromX] ?? 0));
          }
        return all;
      };
      const shift = fc.integer({ min: -8, max: 8 });
      fc.assert(
        fc.property(shift, shift, fc.integer({ min: 0, max: 1000 }), (x, y, phase) => {
          const waves = (px: number, py: number) =>
            [1, 2, 3, 4, 5].reduce((sum, wave) => {
              const way = wave * 1.3;
              return sum + 22 * Math.sin((px * Math.cos(way) + py * Math.sin(way)) / (5 + wave * 1.7) + wave * phase);
            }, 128);
          const [foundX, foundY] = search(waves, [x, y]);
          expect(apart(Math.round(foundX), Math.round(foundY))).toBeLessThanOrEqual(apart(0, 0));
        }),
        { numRuns: 60 },
      );
    });
  });
});

/** Wang and others 2004, over blocks of 8 x 8 that do not overlap. */
function structuralSimilarity(one: Uint8Array, other: Uint8Array): number {
  let [all, blocks] = [0, 0];
  for (let y = 0; y < HEIGHT; y += 8) {
    for (let x = 0; x < WIDTH; x += 8) {
      const pixels = Array.from({ length: 64 }, (_, at) => (y + Math.floor(at / 8)) * WIDTH + x + (at % 8));
      const a = pixels.map((at) => one[at] ?? 0);
      const b = pixels.map((at) => other[at] ?? 0);
      const [ma, mb] = [sum(a) / 64, sum(b) / 64];
      const va = sum(a.map((value) => value * value)) / 64 - ma * ma;
      const vb = sum(b.map((value) => value * value)) / 64 - mb * mb;
      const ab = sum(a.map((value, at) => value * (b[at] ?? 0))) / 64 - ma * mb;
      all += ((2 * ma * mb + 6.5025) * (2 * ab + 58.5225)) / ((ma * ma + mb * mb + 6.5025) * (va + vb + 58.5225));
      blocks += 1;
    }
  }
  return all / blocks;
}

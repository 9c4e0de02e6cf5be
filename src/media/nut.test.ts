import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { NutReader } from './nut.ts';

/** Twelve small gray pictures; many begin with bytes that NUT leaves out because it has agreed on them. */
const pictures = Array.from({ length: 12 }, (_, index) => {
  const pixels = Buffer.alloc(32 * 32, index * 20);
  pixels.set([[0, 0, 1], [0, 0, 1, 0xb6], [0xff, 0xfa], [0xff, 0xfb], [9]][index % 5] ?? []);
  return pixels;
});
const input = ['-f', 'rawvideo', '-pix_fmt', 'gray', '-video_size', '32x32', '-framerate', '30000/1001', '-i', '-'];
const stream = execFileSync('ffmpeg', ['-v', 'error', ...input, '-c:v', 'rawvideo', '-f', 'nut', '-'], {
  input: Buffer.concat(pictures),
});

function read(pieces: readonly Uint8Array[]): { seconds: number; pixels: Buffer }[] {
  const nut = new NutReader();
  return pieces.flatMap((piece) => {
    nut.push(piece);
    const frames = [];
    for (let head = nut.next(); head !== undefined; head = nut.next()) {
      const pixels = Buffer.alloc(head.bytes);
      nut.take(pixels);
      frames.push({ seconds: (head.ticks * nut.timeBase.num) / nut.timeBase.den, pixels });
    }
    return frames;
  });
}

describe('the pipe pictures come through', () => {
  it('gives every picture, whole, with its time, however it is cut', () => {
    const cuts = fc.array(fc.nat(stream.length), { maxLength: 60 });
    fc.assert(
      fc.property(cuts, (places) => {
        const at = [0, ...places.toSorted((one, other) => one - other), stream.length];
        const frames = read(at.slice(1).map((end, index) => stream.subarray(at[index], end)));
        expect(frames.map(({ pixels }) => pixels)).toEqual(pictures);
        for (const [index, { seconds }] of frames.entries()) expect(seconds).toBeCloseTo((index * 1001) / 30_000, 9);
      }),
      { numRuns: 50 },
    );
    const bytes = Array.from(stream, (_, index) => stream.subarray(index, index + 1));
    expect(read(bytes).map(({ pixels }) => pixels)).toEqual(pictures);
  });

  it('damaged, gives fewer pictures or says so, and always ends', () => {
    const flips = fc.array(fc.tuple(fc.nat(stream.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(flips, fc.nat(stream.length), (changes, keep) => {
        const bytes = Buffer.from(stream);
        for (const [offset, value] of changes) bytes[offset] = value;
        try {
          expect(read([bytes.subarray(0, keep)]).length).toBeLessThanOrEqual(stream.length);
        } catch (fault) {
          expect(fault).toBeInstanceOf(Fault);
        }
      }),
      { numRuns: 300 },
    );
  });
});

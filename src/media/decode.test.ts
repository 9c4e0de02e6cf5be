import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRecording, recording } from '#recordings';
import { type DecodeOptions, decodeFrames, findFfmpeg, fittingSize } from './index.ts';
import { all, folder, frameTimes, made, once, unevenFilm, X264 } from './made-for-tests.ts';

const at = folder();

const uneven = once(() => unevenFilm(at('uneven.mp4')));
const copied = (name: string, ...args: string[]) => made(at(name), '-i', uneven(), '-c', 'copy', ...args);

/** From black to the brightest there is, left to right, ten bits. */
function ramp(light: string): string {
  const picture = 'color=black:s=256x64:r=5:d=1,format=yuv420p10le,geq=lum=64+876*X/255:cb=512:cr=512';
  const colours = ['-color_primaries', 'bt2020', '-color_trc', light, '-colorspace', 'bt2020nc', '-color_range', 'tv'];
  return made(at(`${light}.mkv`), '-f', 'lavfi', '-i', picture, '-c:v', 'ffv1', ...colours);
}

/** From black to white, never darker to the right. */
function rises(pixels: Uint8Array = new Uint8Array()): void {
  const row = [...pixels.subarray(256 * 32, 256 * 33)];
  expect(row[0]).toBeLessThan(24);
  expect(row[255]).toBeGreaterThan(200);
  for (let x = 1; x < 256; x++) expect(row[x] ?? 0).toBeGreaterThanOrEqual((row[x - 1] ?? 0) - 2);
}

/** Each frame as its time and a hash of its pixels. */
async function seen(options: DecodeOptions): Promise<[number, string][]> {
  const { frames } = await decodeFrames(options);
  const told: [number, string][] = [];
  for await (const { seconds, pixels } of frames) told.push([seconds, createHash('md5').update(pixels).digest('hex')]);
  return told;
}

describe('times', () => {
  it.each([
    ['uneven.mp4', uneven],
    ['uneven.mkv', () => copied('uneven.mkv')],
    // Sound begins before the pictures here, and the clock at a hundred seconds.
    ['late.ts', () => copied('late.ts', '-muxdelay', '0', '-output_ts_offset', '100')],
    ['shifted.mkv', () => copied('shifted.mkv', '-output_ts_offset', '3.5')],
  ])('of every frame of %s are exact', async (_, make) => {
    const path = make();
    const wanted = frameTimes(path);
    const frames = (await seen({ path })).map(([seconds]) => seconds);
    expect(frames).toHaveLength(wanted.length);
    for (const [index, seconds] of wanted.entries()) expect(frames[index]).toBeCloseTo(seconds, 5);
  });

  it('of a window are those of the whole, and so are its pictures', async () => {
    for (const path of [uneven(), copied('window.ts', '-muxdelay', '0', '-output_ts_offset', '9')]) {
      const whole = await seen({ path });
      const ends = fc.tuple(fc.nat(whole.length - 2), fc.integer({ min: 1, max: whole.length }));
      await fc.assert(
        fc.asyncProperty(ends, async ([first, count]) => {
          const [from, to] = [whole[first]?.[0] ?? 0, whole[first + count]?.[0]];
          const part = await seen({ path, from, ...(to === undefined ? {} : { to }) });
          expect(part).toEqual(whole.slice(first, first + count));
        }),
        { numRuns: 4, examples: [[[5, 15]]] },
      );
    }
  });

  it('of a film that begins before its clock does are kept', async () => {
    // Opus begins a few milliseconds before 0, to have settled when it is heard.
    const path = made(at('early.mkv'), '-i', uneven(), '-c:v', 'copy', '-c:a', 'libopus');
    expect((await decodeFrames({ path })).facts.media.start).toBeLessThan(0);
    const wanted = frameTimes(path);
    const frames = (await seen({ path })).map(([seconds]) => seconds);
    expect(frames).toHaveLength(wanted.length);
    for (const [index, seconds] of wanted.entries()) expect(frames[index]).toBeCloseTo(seconds, 5);
  });
});

describe('sizes', () => {
  it('16:9 is 256 x 144', () => {
    expect(fittingSize(16 / 9)).toEqual({ width: 256, height: 144 });
  });

  it('are whole blocks, at least two, near the area and the shape', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        fc.integer({ min: 10_000, max: 500_000 }),
        (aspect, pixels) => {
          const { width, height } = fittingSize(aspect, pixels);
          for (const side of [width, height]) expect([side % 16, side >= 32]).toEqual([0, true]);
          // Half a block of the shorter side is as near as blocks can be.
          const block = 8 / Math.min(Math.sqrt(pixels * aspect), Math.sqrt(pixels / aspect));
          expect(Math.abs(Math.log(width / height / aspect))).toBeLessThan(2 * block + 0.01);
          expect(Math.abs(Math.log((width * height) / pixels))).toBeLessThan(0.6);
        },
      ),
    );
  });

  it('of any shape at all are possible', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (aspect) => {
        const { width, height } = fittingSize(aspect);
        for (const side of [width, height]) expect(side % 16 === 0 && side >= 32 && side <= 8192).toBe(true);
      }),
    );
  });
});

describe('pictures', () => {
  /** Red left, blue right, stored 64 x 32. */
  const halves = ['-f', 'lavfi', '-i', 'color=red:s=32x32:r=5:d=1,pad=64:32:0:0:blue'];
  const rgb = (pixels: Uint8Array, width: number, x: number, y: number) => [
    ...pixels.subarray((y * width + x) * 3).subarray(0, 3),
  ];
  const isRed = ([red = 0, , blue = 0]: number[]) => red > 150 && blue < 100;

  it('B11: stand upright, and their size is that of the upright picture', async () => {
    made(at('lying.mp4'), ...halves, ...X264);
    for (const [turn, red, blue] of [
      [90, [16, 4], [16, 60]],
      [180, [60, 16], [4, 16]],
      [270, [16, 60], [16, 4]],
    ] as const) {
      const path = made(
        at(`turned-${turn}.mp4`),
        '-i',
        at('lying.mp4'),
        '-c',
        'copy',
        '-metadata:s:v',
        `rotate=${360 - turn}`,
      );
      const { facts, frames } = await decodeFrames({ path, pixels: 2048, format: 'rgb' });
      expect(facts.picture.rotation).toBe(turn);
      expect(facts.size).toEqual(turn === 180 ? { width: 64, height: 32 } : { width: 32, height: 64 });
      const [first] = await all(frames);
      const look = ([x, y]: readonly [number, number]) =>
        isRed(rgb(first?.pixels ?? new Uint8Array(), facts.size.width, x, y));
      expect([turn, look(red), look(blue)]).toEqual([turn, true, false]);
    }
  });

  it('are as wide as they are shown, not as they are stored', async () => {
    const path = made(at('wide.mp4'), ...halves, '-vf', 'setsar=2', ...X264);
    expect((await decodeFrames({ path, pixels: 4096 })).facts.size).toEqual({ width: 128, height: 32 });
  });

  it('come in planes as described, odd sizes and ten bits too', async () => {
    const path = made(
      at('odd.mkv'),
      '-f',
      'lavfi',
      '-i',
      'color=white:s=101x57:r=5:d=1',
      '-c:v',
      'ffv1',
      '-pix_fmt',
      'yuv420p10le',
    );
    for (const [format, bytes, planes, white] of [
      ['yuv420', 32 * 64 * 1.5, 3, 235],
      ['gray', 32 * 64, 1, 255],
      ['rgb', 32 * 64 * 3, 1, 255],
    ] as const) {
      const { facts, frames } = await decodeFrames({ path, width: 64, height: 32, format });
      expect([facts.bytes, facts.planes.length, facts.picture.bitDepth]).toEqual([bytes, planes, 10]);
      const last = facts.planes.at(-1);
      expect((last?.offset ?? 0) + (last?.width ?? 0) * (last?.height ?? 0)).toBe(facts.bytes);
      for await (const { pixels } of frames) expect(pixels[100]).toBeGreaterThanOrEqual(white - 3);
    }
  });

  it('go where the caller wants them, or into a ring that is used again', async () => {
    const path = uneven();
    let memory = new ArrayBuffer(131_072);
    let given = 0;
    const into = (bytes: number) => new Uint8Array(memory, (given++ % 2) * 65_536, bytes);
    const wanted = await seen({ path });
    const there: [number, string][] = [];
    for await (const { seconds, pixels } of (await decodeFrames({ path, into })).frames) {
      expect(pixels.buffer).toBe(memory);
      // A memory that grows, as WebAssembly's does, takes every view of it away; the next frame goes into the new one.
      if (given === 3) memory = memory.transfer();
      else there.push([seconds, createHash('md5').update(pixels).digest('hex')]);
    }
    expect(there).toEqual(wanted.filter((_, index) => index !== 2));
    const ring = await all((await decodeFrames({ path, keep: 3 })).frames);
    expect(new Set(ring.map(({ pixels }) => pixels.buffer)).size).toBe(3);
    const small = await decodeFrames({ path, into: () => new Uint8Array(7) });
    await expect(all(small.frames)).rejects.toMatchObject({ code: 'place-too-small' });
  });

  it('C14: are the same every time', async () => {
    expect(await seen({ path: uneven() })).toEqual(await seen({ path: uneven() }));
  });

  it.each(['smpte2084', 'arib-std-b67'])(
    'beyond a common screen (%s) are brought down to it, and say so',
    async (light) => {
      const { facts, frames } = await decodeFrames({ path: ramp(light), width: 256, height: 64 });
      expect(facts.toneMapping).toBe('tone-mapped');
      rises((await all(frames))[0]?.pixels);
    },
  );
});

describe('an ffmpeg that knows little of light', () => {
  it('brings brightness down by a curve, and says so', async () => {
    const real = (await findFfmpeg()).ffmpeg;
    const script = `#!/bin/sh\ncase "$*" in *-filters*) echo ' ..C scale V->V x'; exit 0;; esac\nexec ${real} "$@"\n`;
    writeFileSync(at('plain-ffmpeg'), script, { mode: 0o755 });
    process.env.REELWRIGHT_FFMPEG = at('plain-ffmpeg');
    try {
      for (const transfer of ['smpte2084', 'arib-std-b67']) {
        const { facts, frames } = await decodeFrames({ path: ramp(transfer), width: 256, height: 64 });
        expect(facts.toneMapping).toBe('curved');
        rises((await all(frames))[0]?.pixels);
      }
    } finally {
      delete process.env.REELWRIGHT_FFMPEG;
    }
  });
});

describe('tiers', () => {
  it('leave frames out and say so; what they show has the time it has in the whole', async () => {
    const path = made(
      at('tiers.mp4'),
      '-f',
      'lavfi',
      '-i',
      'testsrc2=s=320x180:r=25:d=4',
      '-c:v',
      'libx264',
      '-g',
      '25',
      '-bf',
      '2',
    );
    const times = (await seen({ path })).map(([seconds]) => seconds);
    expect(times).toHaveLength(100);
    const counts: number[] = [];
    for (const tier of ['quick', 'keyframes'] as const) {
      expect((await decodeFrames({ path, tier })).facts.approximate).toBe(true);
      const some = (await seen({ path, tier })).map(([seconds]) => seconds);
      for (const seconds of some) expect(times).toContain(seconds);
      counts.push(some.length);
    }
    expect(counts[0]).toBeLessThan(80);
    expect(counts[0]).toBeGreaterThan(25);
    expect(counts[1]).toBe(4);
  });
});

describe('progress', () => {
  it('ends where the film does; of a film without a length it counts frames', async () => {
    const told: [number, number, number | null][] = [];
    const onProgress = (now: { frames: number; seconds: number; of: number | null }) =>
      told.push([now.frames, now.seconds, now.of]);
    const { frames, facts } = await decodeFrames({ path: uneven(), onProgress });
    const { length } = await all(frames);
    expect(told.at(-1)).toEqual([length, facts.seconds, facts.seconds]);
    told.length = 0;
    const path = made(at('endless.mkv'), '-i', uneven(), '-c', 'copy', '-live', '1');
    await all((await decodeFrames({ path, onProgress })).frames);
    expect(told.at(-1)?.[0]).toBe(length);
    expect(told.at(-1)?.[2]).toBe(null);
    expect(told.at(-1)?.[1]).toBeGreaterThan(3);
  });
});

describe('real films', () => {
  for (const name of ['bbb_opening_480p.mp4', 'fades_720p.mp4']) {
    const path = recording('video', name);
    it.skipIf(!hasRecording('video', name))(`${name} shows every frame at its time`, async () => {
      const wanted = frameTimes(path);
      const { facts, frames } = await decodeFrames({ path });
      const times: number[] = [];
      for await (const { seconds } of frames) times.push(seconds);
      expect(facts.size).toEqual({ width: 256, height: 144 });
      expect(times).toHaveLength(wanted.length);
      for (const [index, seconds] of wanted.entries()) expect(times[index]).toBeCloseTo(seconds, 5);
    });
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  FRAME_RATE_NAMES,
  FRAME_RATES,
  formatTimecode,
  frameRateName,
  framesOf,
  parseFrameRate,
  parseTimecode,
  rational,
  secondsOf,
} from '#film';

const rates = fc.constantFrom(...FRAME_RATE_NAMES).map((name) => FRAME_RATES[name]);
const frames = fc.integer({ min: 0, max: 20_000_000 });
const ntsc = FRAME_RATES['29.97'];

describe('frames and timecode', () => {
  it('F3: every frame rate is read by its name and by its fraction', () => {
    for (const name of FRAME_RATE_NAMES) {
      const rate = parseFrameRate(name);
      expect(Math.abs(rate.num / rate.den - Number(name))).toBeLessThan(0.001);
      expect(parseFrameRate(`${rate.num}/${rate.den}`)).toEqual(rate);
      expect(frameRateName(rate)).toBe(name);
    }
    expect(parseFrameRate(' 25.0 ')).toEqual({ num: 25, den: 1 });
    expect(parseFrameRate('23.98')).toEqual({ num: 24000, den: 1001 });
    expect(frameRateName(rational(25, 2))).toBe('25/2');
  });

  it.each(['', '0', '12', '-24', '24fps', '1/0', '24000/0', 'NaN', '1e2'])('F3: “%s” is refused', (text) => {
    expect(() => parseFrameRate(text)).toThrow(expect.objectContaining({ code: 'frame-rate-unknown', kind: 'usage' }));
  });

  it('F4: frames to seconds and back is exact at every rate, however it is rounded', () => {
    fc.assert(
      fc.property(frames, rates, fc.constantFrom('nearest', 'down', 'up'), (count, rate, rounding) => {
        expect(framesOf(secondsOf(count, rate), rate, rounding)).toBe(count);
      }),
    );
  });

  it('F4: down is never longer, up never shorter, nearest at most half a frame away', () => {
    const seconds = fc
      .tuple(fc.integer({ min: -100_000, max: 1_000_000 }), fc.integer({ min: 1, max: 5000 }))
      .map(([num, den]) => rational(num, den));
    fc.assert(
      fc.property(seconds, rates, (length, rate) => {
        const [down, nearest, up] = (['down', 'nearest', 'up'] as const).map((mode) => framesOf(length, rate, mode));
        expect(compare(secondsOf(down ?? Number.NaN, rate), length)).toBeLessThanOrEqual(0);
        expect(compare(secondsOf(up ?? Number.NaN, rate), length)).toBeGreaterThanOrEqual(0);
        expect((up ?? Number.NaN) - (down ?? Number.NaN)).toBeLessThanOrEqual(1);
        expect([down, up]).toContain(nearest);
        expect(
          Math.abs((nearest ?? Number.NaN) - (length.num / length.den) * (rate.num / rate.den)),
        ).toBeLessThanOrEqual(0.500001);
      }),
    );
  });

  it('F5: timecode comes back as the same frame', () => {
    fc.assert(
      fc.property(frames, rates, (count, rate) => {
        expect(parseTimecode(formatTimecode(count, rate), rate)).toBe(count);
      }),
      {
        examples: [
          [1800, ntsc],
          [17982, ntsc],
          [107892, ntsc],
        ],
        numRuns: 500,
      },
    );
  });

  it('F5: no two frames share a timecode, and later frames sort later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000 }), rates, (count, rate) => {
        expect(formatTimecode(count, rate) < formatTimecode(count + 1, rate)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [0, '29.97', '00:00:00;00'],
    [1799, '29.97', '00:00:59;29'],
    [1800, '29.97', '00:01:00;02'],
    [17981, '29.97', '00:09:59;29'],
    [17982, '29.97', '00:10:00;00'],
    [107892, '29.97', '01:00:00;00'],
    [3600, '59.94', '00:01:00;04'],
    [215784, '59.94', '01:00:00;00'],
    [86400, '24', '01:00:00:00'],
    [86400, '23.976', '01:00:00:00'],
    [90061, '25', '01:00:02:11'],
    [24 * 86400 * 1.25, '24', '30:00:00:00'],
  ] as const)('F5: frame %i at %s is %s', (count, name, text) => {
    expect(formatTimecode(count, FRAME_RATES[name])).toBe(text);
    expect(parseTimecode(text, FRAME_RATES[name])).toBe(count);
  });

  it('F5: drop-frame timecode stays within two frames of the clock for a day', () => {
    for (let hour = 0; hour < 24; hour++) {
      const at = parseTimecode(`${String(hour).padStart(2, '0')}:00:00;00`, ntsc);
      expect(Math.abs(at / (30000 / 1001) - hour * 3600)).toBeLessThan(0.1);
    }
  });

  it.each([
    ['00:01:00;00', '29.97'],
    ['00:01:00;01', '29.97'],
    ['00:01:00;03', '59.94'],
    ['00:00:00;00', '25'],
    ['00:00:00:24', '24'],
    ['00:60:00:00', '24'],
    ['1:2:3:4', '24'],
    ['-00:00:01:00', '24'],
    ['noon', '24'],
  ] as const)('F5: “%s” at %s is no timecode', (text, name) => {
    expect(() => parseTimecode(text, FRAME_RATES[name])).toThrow(expect.objectContaining({ code: 'timecode-invalid' }));
  });

  it('F5: half a frame and a frame before the first have no timecode', () => {
    for (const count of [-1, 0.5, Number.NaN]) {
      expect(() => formatTimecode(count, ntsc)).toThrow(expect.objectContaining({ code: 'timecode-invalid' }));
    }
  });
});

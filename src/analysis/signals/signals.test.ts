import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, type Column, HALF_SPANS } from './columns.ts';
import { readSignals, writeSignals } from './keeping.ts';
import { Measuring } from './measuring.ts';
import { wholeMotion } from './whole-motion.ts';

const [WIDTH, HEIGHT] = [96, 64];

/** A film of plain colours: brightness, blue and red of each frame. */
function measured(frames: readonly (readonly [number, number, number])[]): Measuring {
  const measuring = new Measuring(WIDTH, HEIGHT);
  const size = WIDTH * HEIGHT;
  frames.forEach(([light, blue, red], index) => {
    const place = measuring.place();
    place.fill(light, 0, size);
    place.fill(blue, size, size * 1.25);
    place.fill(red, size * 1.25);
    measuring.measure(index / 25);
  });
  return measuring;
}

describe('signals', () => {
  it('of plain frames are what they are', () => {
    const signals = measured([
      [50, 100, 140],
      [50, 100, 140],
      [90, 100, 148],
    ]).signals();
    expect(signals.frames).toBe(3);
    expect([...signals.seconds]).toEqual([0, 0.04, 0.08]);
    expect([...signals.change]).toEqual([0, 0, 40]);
    expect([...signals.recolouring]).toEqual([0, 0, 4]);
    expect([...signals.blue]).toEqual([100, 100, 100]);
    expect([...signals.red]).toEqual([140, 140, 148]);
    expect([...signals.histogram]).toEqual([0, 0, 1]);
    expect(signals.brightness[2]).toBeCloseTo(89.5, 0);
    expect([...signals.contrast]).toEqual([0, 0, 0]);
    expect([...signals.similarity.subarray(0, 2)]).toEqual([1, 1]);
  });

  it('of a mix that goes steadily on: the spans are wide, and nothing bends', () => {
    const frames = Array.from({ length: 70 }, (_, at) => [40 + at * 2, 128, 128] as const);
    const { span16, bend16, span64, bend64 } = measured(frames).signals();
    expect(span16[30]).toBeCloseTo((16 * 2) / 3, 1);
    expect(bend16[30]).toBeLessThan(0.5);
    expect(span64[34]).toBeCloseTo((64 * 2) / 3, 1);
    expect(bend64[34]).toBeLessThan(0.5);
    for (const half of HALF_SPANS) expect(half).toBeGreaterThan(0);
  });

  it('a whole motion is found among blocks that go their own way', () => {
    const motions = fc.record({
      across: fc.double({ min: -12, max: 12, noNaN: true }),
      down: fc.double({ min: -12, max: 12, noNaN: true }),
      growth: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
      turn: fc.double({ min: -0.05, max: 0.05, noNaN: true }),
    });
    fc.assert(
      fc.property(motions, fc.integer({ min: 0, max: 40 }), ({ across, down, growth, turn }, odd) => {
        const [wide, high] = [16, 9];
        const blocks = new Float32Array(wide * high * 6);
        for (let block = 0; block < wide * high; block++) {
          const x = ((block % wide) + 0.5 - wide / 2) * 16;
          const y = (Math.floor(block / wide) + 0.5 - high / 2) * 16;
          // Some go somewhere else, together.
          const own = block % 144 < odd ? [9, -7] : [0, 0];
          const dx = across + growth * x - turn * y + (own[0] ?? 0);
          const dy = down + turn * x + growth * y + (own[1] ?? 0);
          blocks.set([dx, dy, 1, 5, 10, 10], block * 6);
        }
        const found = wholeMotion(blocks, wide, high);
        expect(found.across).toBeCloseTo(across, 0);
        expect(found.down).toBeCloseTo(down, 0);
        expect(Math.abs(found.growth - growth)).toBeLessThan(0.004);
        expect(Math.abs(found.turn - turn)).toBeLessThan(0.004);
        expect(found.agreement).toBeGreaterThan(0.65);
      }),
      { numRuns: 100 },
    );
    expect(wholeMotion(new Float32Array(144 * 6), 16, 9)).toMatchObject({ across: 0, agreement: 0 });
  });

  it('are kept and found again to the last bit; what is no longer understood is looked at again, what is damaged is told', () => {
    const signals = measured([
      [50, 100, 140],
      [60, 100, 140],
      [90, 110, 148],
    ]).signals();
    const bytes = writeSignals(signals, { said: ['beside'] });
    const read = readSignals(bytes);
    expect(read?.beside).toEqual({ said: ['beside'] });
    for (const name of [...COLUMNS, 'seconds'] as (Column | 'seconds')[])
      expect([...(read?.signals[name] ?? [])], name).toEqual([...signals[name]]);
    expect(
      readSignals(Buffer.from(Buffer.from(bytes).toString('latin1').replace('signals-1', 'signals-0'), 'latin1')),
    ).toBeUndefined();
    for (const cut of [0, 5, bytes.length - 1]) expect(() => readSignals(bytes.subarray(0, cut))).toThrow(/damaged/);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (odd) => void expect(() => readSignals(odd)).toThrow(/damaged/)),
    );
  });
});

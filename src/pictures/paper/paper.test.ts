import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOODS, TIMES_OF_DAY, WEATHERS } from '#film';
import {
  blob,
  brightness,
  difference,
  ellipse,
  fromHue,
  mix,
  multiply,
  palette,
  ribbon,
  rounded,
  star,
  strip,
  toHue,
} from './index.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colour', () => {
  it('mixes from one end to the other', () => {
    fc.assert(
      fc.property(colour, colour, (first, second) => {
        expect(mix(first, second, 0)).toBe(first);
        expect(mix(first, second, 1)).toBe(second);
        expect(mix(first, second, 0.5)).toMatch(/^#[0-9a-f]{6}$/);
      }),
    );
  });

  it('never grows brighter through glass', () => {
    fc.assert(
      fc.property(colour, colour, (paper, glass) => brightness(multiply(paper, glass)) <= brightness(paper) + 0.003),
    );
  });

  it('comes back from hue, saturation and lightness', () => {
    fc.assert(
      fc.property(colour, (paper) => {
        const { hue, saturation, lightness } = toHue(paper);
        expect(difference(fromHue(hue, saturation, lightness), paper)).toBeLessThan(0.01);
      }),
    );
  });
});

describe('palette', () => {
  const conditions = fc.tuple(
    fc.constantFrom(...TIMES_OF_DAY),
    fc.constantFrom(...WEATHERS),
    fc.constantFrom(...MOODS),
    fc.boolean(),
  );

  it('is made of colours, with paper brighter than ink and light brighter than shadow', () => {
    fc.assert(
      fc.property(conditions, ([time, weather, mood, interior]) => {
        const papers = palette(time, weather, mood, interior);
        for (const sheet of [
          ...papers.sky,
          papers.far,
          papers.mid,
          papers.near,
          papers.ground,
          papers.water,
          papers.wall,
          papers.wood,
        ]) {
          expect(sheet).toMatch(/^#[0-9a-f]{6}$/);
        }
        expect(brightness(papers.paper)).toBeGreaterThan(brightness(papers.ink) + 0.4);
        expect(brightness(papers.light)).toBeGreaterThan(brightness(papers.shadow) + 0.4);
        expect(papers.tint('#c9503c')).toBe(palette(time, weather, mood, interior).tint('#c9503c'));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps two characters apart in any light', () => {
    fc.assert(
      fc.property(conditions, ([time, weather, mood, interior]) => {
        const { tint } = palette(time, weather, mood, interior);
        expect(difference(tint('#f0b429'), tint('#5478ad'))).toBeGreaterThan(0.2);
      }),
    );
  });

  it('is darker outdoors at night than by day', () => {
    const mean = (time: 'day' | 'night') => {
      const { sky } = palette(time, 'clear', 'calm', false);
      return sky.reduce((sum, sheet) => sum + brightness(sheet), 0) / sky.length;
    };
    expect(mean('night')).toBeLessThan(mean('day') - 0.3);
  });
});

describe('shapes', () => {
  it('stay inside what they were asked to fill', () => {
    for (const [x, y] of [
      ...ellipse(0, 0, 10, 5),
      ...rounded(-10, -5, 20, 10, 3),
      ...star(0, 0, 5),
      ...strip([-8, 0], [8, 0], 4),
    ]) {
      expect(Math.abs(x)).toBeLessThanOrEqual(10.001);
      expect(Math.abs(y)).toBeLessThanOrEqual(5.001);
    }
  });

  it('run through their knots', () => {
    const knots = [
      [0, 0],
      [10, 2],
      [12, 9],
      [1, 8],
    ] as const;
    for (const knot of knots) expect(blob(knots)).toContainEqual([knot[0], knot[1]]);
  });

  it('make a ribbon as wide as asked', () => {
    const band = ribbon(
      [
        [0, 0],
        [50, 0],
        [100, 0],
      ],
      6,
    );
    const heights = band.map(([, y]) => y);
    expect(Math.max(...heights) - Math.min(...heights)).toBeCloseTo(6);
  });
});

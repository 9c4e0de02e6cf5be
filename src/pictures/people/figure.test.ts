import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, EMOTIONS } from '#film';
import { PaperHand } from '../looks/paper/index.ts';
import { MOUTHS } from '../staging.ts';
import { boxOf, design, hash, light, PIXELS, pixelsOf, standing } from './figure-fixture.ts';
import {
  drawFigure,
  type FigurePose,
  groundSpeed,
  HELD_WORDS,
  lifeAt,
  measureFigure,
  UNITS_PER_METRE,
} from './index.ts';

const MARA = design('MARA', 'a woman of 40 in a yellow coat');
const TOM = design('TOM', 'a boy of nine with spiky hair');
const PETE = design('PETE', 'an old man with a white beard');
const OTHERS = [
  'a brown dog',
  'a horse',
  'an owl',
  'a whale',
  'a robot',
  'a ghost',
  'a clock',
  'a suitcase',
  'a turtle',
  'a sheep',
].map((what) => design(`THE ${what.split(' ').at(-1)?.toUpperCase()}`, what));

describe('a figure', () => {
  it.each(ACTS)('stands on the ground in its place while it does this: %s', (act) => {
    for (const appearance of [MARA, TOM, PETE]) {
      for (const emotion of EMOTIONS) {
        const box = boxOf(pixelsOf(standing(appearance, { act, emotion })));
        const height = appearance.height * UNITS_PER_METRE;
        const low = act === 'sleep' || act === 'fall' || act === 'lie-down' || act === 'pick-up';
        // Whoever runs is off the ground between two steps.
        const lifted = act === 'fall' ? height * 0.2 : act === 'run' ? 20 : 14;
        expect(box.bottom, `${emotion}: feet`).toBeGreaterThan(-lifted);
        // Whoever picks something up reaches down before their feet.
        expect(box.bottom, `${emotion}: under the ground`).toBeLessThan(
          act === 'fall' ? 24 : act === 'pick-up' ? 29 : 16,
        );
        expect(-box.top, `${emotion}: height`).toBeGreaterThan(low ? height * 0.2 : height * 0.6);
        expect(-box.top, `${emotion}: height`).toBeLessThan(height * 1.45);
        expect(box.left).toBeLessThan(0);
        expect(box.right).toBeGreaterThan(0);
        expect(box.right - box.left).toBeLessThan(height * 1.6);
      }
    }
  });

  it.each(OTHERS.map((appearance) => [appearance.species || appearance.kind, appearance] as const))(
    'may be a %s',
    (_what, appearance) => {
      for (const act of ACTS) {
        for (const facing of ['left', 'camera', 'away'] as const) {
          const box = boxOf(pixelsOf(standing(appearance, { act, facing, mouth: 'A', emotion: 'happy' })));
          expect(box.bottom, act).toBeLessThan(14 + appearance.height * UNITS_PER_METRE * 0.12);
          expect(box.right - box.left).toBeGreaterThan(appearance.height * UNITS_PER_METRE * 0.2);
        }
      }
    },
  );

  it('is drawn the same twice, whatever was drawn between', () => {
    const anything = fc.record({
      act: fc.constantFrom(...ACTS),
      emotion: fc.constantFrom(...EMOTIONS),
      facing: fc.constantFrom('left', 'right', 'camera', 'away'),
      mouth: fc.constantFrom(...MOUTHS),
      phase: fc.double({ min: 0, max: 30, noNaN: true }),
      blink: fc.double({ min: 0, max: 1, noNaN: true }),
      stress: fc.double({ min: 0, max: 1, noNaN: true }),
      holds: fc.constantFrom('', 'zither', ...HELD_WORDS),
    }) as fc.Arbitrary<Partial<FigurePose>>;
    fc.assert(
      fc.property(anything, fc.constantFrom(MARA, TOM, PETE, ...OTHERS), (change, appearance) => {
        const first = hash(pixelsOf(standing(appearance, change)));
        pixelsOf(standing(TOM, { act: 'dance' }));
        expect(hash(pixelsOf(standing(appearance, change)))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  it('shows every feeling and every mouth differently', () => {
    const close = (change: Partial<FigurePose>) => {
      const canvas = createCanvas(120, 120);
      const pen = new PaperHand(canvas.getContext('2d'), light, { shadows: 'none' });
      const { headCentre, headRadius } = measureFigure(MARA, 'stand', 'camera');
      const scale = 48 / headRadius;
      pen.at(60 - headCentre.x * scale, 60 - headCentre.y * scale, scale, 0, () =>
        drawFigure(pen, light, standing(MARA, { facing: 'camera', ...change })),
      );
      return hash(canvas.data());
    };
    expect(new Set(EMOTIONS.map((emotion) => close({ emotion }))).size).toBe(EMOTIONS.length);
    expect(new Set(MOUTHS.map((mouth) => close({ mouth }))).size).toBe(MOUTHS.length);
    expect(close({ blink: 1 })).not.toBe(close({ blink: 0 }));
    expect(close({ gaze: { x: 1, y: 0 } })).not.toBe(close({ gaze: { x: -1, y: 0 } }));
  });

  it('shows what it holds', () => {
    const empty = hash(pixelsOf(standing(MARA, { act: 'hold' })));
    for (const holds of [...HELD_WORDS, 'zither'])
      expect(hash(pixelsOf(standing(MARA, { act: 'hold', holds }))), holds).not.toBe(empty);
  });
});

describe('measures', () => {
  it.each(
    [MARA, TOM, PETE, ...OTHERS].map((appearance) => [`${appearance.kind} ${appearance.species}`, appearance] as const),
  )('a standing %s reaches as high as measured', (_what, appearance) => {
    const { height } = measureFigure(appearance);
    const box = boxOf(pixelsOf(standing(appearance)));
    expect(-box.top / height).toBeGreaterThan(0.82);
    expect(-box.top / height).toBeLessThan(1.18);
  });

  it.each(
    ['cat', 'dog', 'horse', 'rabbit', 'lion', 'mouse', 'frog', 'owl', 'deer'].map(
      (what) => [what, design(what, `a ${what}`)] as const,
    ),
  )('a %s rears up, runs and sleeps no higher than measured', (_what, appearance) => {
    const scale = (PIXELS * 0.7) / (appearance.height * UNITS_PER_METRE * 1.7);
    for (const act of ACTS)
      for (const facing of ['right', 'camera'] as const) {
        const { headCentre, headRadius, height } = measureFigure(appearance, act, facing);
        const canvas = createCanvas(PIXELS, PIXELS);
        const pen = new PaperHand(canvas.getContext('2d'), light, { shadows: 'none' });
        pen.at(PIXELS / 2 - headCentre.x * scale, PIXELS * 0.8, scale, 0, () =>
          drawFigure(pen, light, { ...standing(appearance, { act, facing }), grounded: false }),
        );
        const pixels = canvas.data();
        const half = Math.max(1, Math.round(headRadius * scale * 0.8));
        const drawn = (y: number) =>
          Array.from({ length: half * 2 }, (_, x) => pixels[(y * PIXELS + PIXELS / 2 - half + x) * 4 + 3] ?? 0);
        const top = Array.from({ length: PIXELS }, (_, y) => y).findIndex((y) => drawn(y).some((alpha) => alpha > 60));
        expect((PIXELS * 0.8 - top) / scale / height, `${act} ${facing}`).toBeLessThan(1.07);
      }
  });

  it('puts the head where it is drawn, sitting or standing, and mirrors it', () => {
    for (const act of ['stand', 'sit', 'kneel', 'walk', 'run'] as const) {
      const { headCentre, headRadius } = measureFigure(PETE, act);
      const box = boxOf(pixelsOf(standing(PETE, { act, phase: 1.5 })));
      expect(Math.abs(box.top - (headCentre.y - headRadius * 1.3)), act).toBeLessThan(headRadius * 0.75);
      expect(measureFigure(PETE, act, 'left').headCentre.x).toBeCloseTo(-headCentre.x);
    }
  });
});

describe('life', () => {
  it('stays within bounds, blinks now and then, and never jumps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        let closed = 0;
        let before = lifeAt(seed, 0);
        for (let frame = 1; frame < 24 * 20; frame++) {
          const now = lifeAt(seed, frame / 24);
          for (const value of [now.breath, now.sway, now.gaze.x, now.gaze.y])
            expect(Math.abs(value)).toBeLessThanOrEqual(1);
          expect(Math.abs(now.breath - before.breath)).toBeLessThan(0.1);
          expect(now.blink).toBeGreaterThanOrEqual(0);
          if (now.blink > 0.6 && before.blink <= 0.6) closed++;
          before = now;
        }
        expect(closed).toBeGreaterThanOrEqual(3);
        expect(closed).toBeLessThanOrEqual(9);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the ground', () => {
  it('passes under walkers and runners only, faster under runners', () => {
    for (const act of ACTS) expect(groundSpeed(MARA, act) > 0, act).toBe(act === 'walk' || act === 'run');
    expect(groundSpeed(MARA, 'run')).toBeGreaterThan(groundSpeed(MARA, 'walk'));
    expect(groundSpeed(MARA, 'walk', 'sad')).toBeLessThan(groundSpeed(MARA, 'walk', 'excited'));
  });
});

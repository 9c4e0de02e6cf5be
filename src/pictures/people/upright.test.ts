import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, type Appearance, EMOTIONS } from '#film';
import { PaperHand } from '../looks/paper/index.ts';
import { MOUTHS } from '../staging.ts';
import { standing as atRest, boxOf, hash, light, pixelsOf } from './figure-fixture.ts';
import {
  bears,
  designAppearance,
  drawFigure,
  type FigurePose,
  groundSpeed,
  measureFigure,
  UNITS_PER_METRE,
} from './index.ts';

const design = (description: string) => designAppearance({ name: 'ABEL', description, role: 'lead' }, []);

const DRESSED = [
  'an old badger in a waistcoat',
  'a mouse in a red dress',
  'an owl doctor with glasses',
  'a frog in a green coat',
  'a rabbit in a jacket and a straw hat',
  'a hedgehog washerwoman',
  'a turtle in a jumper',
  'a squirrel girl in a cloak',
].map((what) => [what, design(what)] as const);

const standing = (appearance: Appearance, change: Partial<FigurePose> = {}): FigurePose =>
  atRest(appearance, { phase: 1.5, ...change });

/** Acts in which hems, knees or a tail lie on the ground before the mark. */
const DOWN: ReadonlySet<string> = new Set(['fall', 'lie-down', 'pick-up', 'kneel', 'kneel-down', 'get-up']);

describe('an animal in clothes', () => {
  it.each(DRESSED)('%s does everything a person does, in its place', (_what, appearance) => {
    const height = appearance.height * UNITS_PER_METRE;
    for (const act of ACTS) {
      for (const facing of ['left', 'right', 'camera', 'away'] as const) {
        const box = boxOf(pixelsOf(standing(appearance, { act, facing, mouth: 'A', emotion: 'happy' })));
        const note = `${act} ${facing}`;
        const low = act === 'sleep' || act === 'fall' || act === 'lie-down' || act === 'pick-up';
        expect(box.bottom, note).toBeLessThan(DOWN.has(act) ? 30 : 16);
        expect(box.bottom, note).toBeGreaterThan(act === 'fall' ? -height * 0.2 : -24);
        expect(-box.top, note).toBeGreaterThan(height * (low ? 0.2 : 0.55));
        expect(-box.top, note).toBeLessThan(height * 1.6);
        expect(box.left, note).toBeLessThan(0);
        expect(box.right, note).toBeGreaterThan(0);
        expect(box.right - box.left, note).toBeLessThan(height * 1.75);
      }
    }
  });

  it.each(DRESSED)('%s reaches as high as measured, with its head where it is measured', (_what, appearance) => {
    for (const facing of ['right', 'camera'] as const) {
      const { height, headCentre, headRadius, shoulder } = measureFigure(appearance, 'stand', facing);
      const { top } = boxOf(pixelsOf(standing(appearance, { facing })));
      expect(-top / height).toBeGreaterThan(0.82);
      expect(-top / height).toBeLessThan(1.12);
      expect(headCentre.y + headRadius).toBeLessThan(shoulder + headRadius * 0.2);
    }
    expect(bears(appearance)).toBe(false);
    expect(groundSpeed(appearance, 'run')).toBeGreaterThan(groundSpeed(appearance, 'walk'));
  });

  it('holds things in its hands, where a beast has them in its mouth', () => {
    const wide = (description: string) => {
      const appearance = design(description);
      const empty = boxOf(pixelsOf(standing(appearance, { act: 'hold' })));
      const full = boxOf(pixelsOf(standing(appearance, { act: 'hold', holds: 'suitcase' })));
      return (full.bottom - empty.bottom) / (appearance.height * UNITS_PER_METRE);
    };
    expect(hash(pixelsOf(standing(design('a badger in a coat'), { holds: 'cup', act: 'hold' })))).not.toBe(
      hash(pixelsOf(standing(design('a badger in a coat'), { act: 'hold' }))),
    );
    expect(wide('a badger in a coat')).toBeLessThan(0.08);
  });

  it('shows every feeling and every mouth differently', () => {
    for (const what of ['a badger in a waistcoat', 'a duck in a bonnet', 'a frog in a coat']) {
      const appearance = design(what);
      const close = (change: Partial<FigurePose>) => {
        const canvas = createCanvas(120, 120);
        const pen = new PaperHand(canvas.getContext('2d'), light, { shadows: 'none' });
        const { headCentre, headRadius } = measureFigure(appearance, 'stand', 'camera');
        const scale = 48 / headRadius;
        pen.at(60 - headCentre.x * scale, 60 - headCentre.y * scale, scale, 0, () =>
          drawFigure(pen, light, standing(appearance, { facing: 'camera', ...change })),
        );
        return hash(canvas.data());
      };
      expect(new Set(EMOTIONS.map((emotion) => close({ emotion }))).size, what).toBe(EMOTIONS.length);
      // A closed beak looks the same in speech and at rest.
      const alike = appearance.species === 'duck' ? 1 : 0;
      expect(new Set(MOUTHS.map((mouth) => close({ mouth }))).size, what).toBe(MOUTHS.length - alike);
      expect(close({ blink: 1 })).not.toBe(close({ blink: 0 }));
    }
  });

  it('is drawn the same twice, whatever was drawn between', () => {
    const anything: fc.Arbitrary<Partial<FigurePose>> = fc.record({
      act: fc.constantFrom(...ACTS),
      emotion: fc.constantFrom(...EMOTIONS),
      facing: fc.constantFrom('left' as const, 'right' as const, 'camera' as const, 'away' as const),
      mouth: fc.constantFrom(...MOUTHS),
      phase: fc.double({ min: 0, max: 30, noNaN: true }),
      holds: fc.constantFrom('', 'letter', 'suitcase', 'umbrella'),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...DRESSED), (change, [, appearance]) => {
        const first = hash(pixelsOf(standing(appearance, change)));
        pixelsOf(standing(design('a fox in a blue coat'), { act: 'dance' }));
        expect(hash(pixelsOf(standing(appearance, change)))).toBe(first);
      }),
      { numRuns: 40 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, ANGLES, MOVES, SIZES } from '#film';
import { type Actor, type Aim, planeAt } from '../camera/index.ts';
import { EXTERIORS, groundAt, INTERIORS } from '../sets/index.ts';
import type { Format } from '../staging.ts';
import { figure, GIRL, KEEPER, staging, WOMAN } from './examples.ts';
import { type Scene, sceneOf } from './scene.ts';

const rate = { num: 24, den: 1 };
const FORMATS: readonly Format[] = [
  { width: 1280, height: 720, frameRate: rate },
  { width: 720, height: 1280, frameRate: rate },
  { width: 720, height: 720, frameRate: rate },
  { width: 1434, height: 600, frameRate: rate },
];

/** Where a head and the feet below it are in the frame, as shares of it. */
function seen(scene: Scene, actor: Actor, aim: Aim = scene.composition.aim) {
  const plane = planeAt(aim, actor.depth, scene.stage, scene.frame);
  if (plane === undefined) throw new Error('the actor is behind the camera');
  const { stature, depth } = actor;
  const across = (x: number) => (plane.x + (actor.x + x / depth) * plane.scale) / scene.frame.width;
  const down = (up: number) => (plane.y + (actor.y - up / depth) * plane.scale) / scene.frame.height;
  return {
    top: down(stature.top),
    chin: down(stature.chin),
    feet: down(0),
    left: across(stature.headX - stature.headHalf),
    right: across(stature.headX + stature.headHalf),
  };
}

const place = fc.constantFrom(
  ...INTERIORS.map((kind) => [kind, true] as const),
  ...EXTERIORS.map((kind) => [kind, false] as const),
);
const format = fc.constantFrom(...FORMATS);
const facing = fc.constantFrom('left', 'right', 'camera', 'away');
const close = SIZES.filter((size) => size !== 'extreme-close');

describe('framing', () => {
  it('keeps a single subject’s head whole in the frame, with air above, in every size, shape, place and posture', () =>
    fc.assert(
      fc.property(
        place,
        format,
        fc.constantFrom(...close),
        facing,
        fc.constantFrom(...ACTS),
        fc.constantFrom(WOMAN, KEEPER, GIRL),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: -1, max: 3, noNaN: true }),
        (kind, shape, size, side, act, who, mark, depth) => {
          const shot = staging('x', kind[1], { size }, { figures: [{ ...figure('A', who, mark, side, act), depth }] });
          const scene = sceneOf({ ...shot, place: { ...shot.place, kind: kind[0] } }, shape, 48);
          const head = seen(scene, scene.composition.subjects[0] as Actor);
          expect(head.top).toBeGreaterThan(0.01);
          expect(head.chin).toBeLessThan(1);
          expect(head.left).toBeGreaterThan(0);
          expect(head.right).toBeLessThan(1);
        },
      ),
      { numRuns: 400 },
    ));

  it('beheads nobody when a child and a grown-up share the frame', () =>
    fc.assert(
      fc.property(
        format,
        fc.constantFrom(...SIZES),
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (shape, size, one, other) => {
          const shot = staging(
            'garden',
            false,
            { size, framing: 'two-shot', subjects: [0, 1] },
            { figures: [figure('A', GIRL, one, 'right', 'talk'), figure('B', KEEPER, other, 'left')] },
          );
          const scene = sceneOf(shot, shape, 48);
          for (const actor of scene.composition.subjects) {
            const head = seen(scene, actor);
            expect(Math.min(head.top, head.left)).toBeGreaterThan(0);
            expect(Math.max(head.chin, head.right)).toBeLessThan(1);
          }
        },
      ),
    ));

  it('shows a figure larger the closer the size, and no higher than a third of the frame in an extreme wide shot', () => {
    for (const shape of FORMATS)
      for (const who of [GIRL, WOMAN, KEEPER]) {
        const scales = SIZES.map((size) => {
          const scene = sceneOf(
            staging('beach', false, { size }, { figures: [figure('A', who, 0, 'right')] }),
            shape,
            48,
          );
          const { top, feet } = seen(scene, scene.composition.subjects[0] as Actor);
          return feet - top;
        });
        expect(scales[0]).toBeLessThanOrEqual(1 / 3 + 1e-9);
        expect(scales).toEqual([...scales].sort((one, other) => one - other));
        expect(new Set(scales.map((scale) => scale.toFixed(3))).size).toBe(SIZES.length);
      }
  });

  it('shows the whole body and the ground it stands on in a wide shot', () => {
    for (const shape of FORMATS)
      for (const who of [GIRL, WOMAN, KEEPER]) {
        const scene = sceneOf(
          staging('field', false, { size: 'wide' }, { figures: [figure('A', who, 0.4, 'left')] }),
          shape,
          48,
        );
        const actor = scene.composition.subjects[0] as Actor;
        expect(seen(scene, actor).feet).toBeGreaterThan(0.6);
        expect(seen(scene, actor).feet).toBeLessThan(0.96);
        expect(actor.y).toBe(groundAt(scene.stage, actor.depth));
      }
  });

  it('leaves room on the side a single looks to', () => {
    for (const shape of FORMATS) {
      const middle = (side: 'left' | 'right') => {
        const scene = sceneOf(
          staging('bar', true, { size: 'medium-close' }, { figures: [figure('A', WOMAN, 0, side)] }),
          shape,
          48,
        );
        const { left, right } = seen(scene, scene.composition.subjects[0] as Actor);
        return (left + right) / 2;
      };
      expect(middle('left')).toBeGreaterThan(0.5);
      expect(middle('right')).toBeLessThan(0.5);
    }
  });

  it('keeps the subject’s head in the picture at every moment of every move', () =>
    fc.assert(
      fc.property(
        format,
        fc.constantFrom(...MOVES.filter((move) => move !== 'whip')),
        fc.constantFrom(...close),
        fc.constantFrom(...ANGLES),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (shape, move, size, angle, way) => {
          const scene = sceneOf(
            staging('street', false, { size, move, angle }, { figures: [figure('A', WOMAN, 0.3, 'left')] }),
            shape,
            72,
          );
          const head = seen(scene, scene.composition.subjects[0] as Actor, scene.aim(way * 71));
          const [x, y] = [(head.left + head.right) / 2, (head.top + head.chin) / 2];
          expect(Math.min(x, y)).toBeGreaterThan(0.03);
          expect(Math.max(x, y)).toBeLessThan(0.97);
        },
      ),
      { numRuns: 200 },
    ));

  it('puts figures that share a mark beside each other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(WOMAN, KEEPER, GIRL), { minLength: 2, maxLength: 5 }),
        format,
        (cast, shape) => {
          const figures = cast.map((who, index) => figure(`A${index}`, who, 0, 'camera'));
          const scene = sceneOf(
            staging('forest', false, { framing: 'group', subjects: figures.map((_, index) => index) }, { figures }),
            shape,
            48,
          );
          const places = scene.composition.actors.map((actor) => actor.x).sort((one, other) => one - other);
          for (let index = 1; index < places.length; index++)
            expect((places[index] ?? 0) - (places[index - 1] ?? 0)).toBeGreaterThan(20);
        },
      ),
    ));

  it('has the shoulder of an over-the-shoulder shot on the side its subject looks to', () => {
    const figures = [figure('A', WOMAN, -0.4, 'right'), figure('B', KEEPER, 0.4, 'left')];
    for (const [subject, over, side] of [
      [0, 1, 1],
      [1, 0, -1],
    ] as const) {
      const scene = sceneOf(
        staging(
          'bar',
          true,
          { size: 'medium-close', framing: 'over-the-shoulder', subjects: [subject], over },
          { figures },
        ),
        FORMATS[0] as Format,
        48,
      );
      expect(Math.sign((scene.composition.shoulder?.x ?? 640) - 640)).toBe(side);
    }
  });
});

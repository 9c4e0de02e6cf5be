import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ACTS, MOVES, SIZES } from '#film';
import { type Actor, type Aim, planeAt } from '../camera/index.ts';
import { designAppearance } from '../people/index.ts';
import { figure, GIRL, KEEPER, staging, WOMAN } from './examples.ts';
import { type Scene, sceneOf } from './scene.ts';

const format = { width: 640, height: 360, frameRate: { num: 24, den: 1 } };
const someone = (what: string) => designAppearance({ name: `THE ${what}`, description: what, role: 'lead' }, []);
const CAST = [
  WOMAN,
  KEEPER,
  GIRL,
  ...['a cat', 'a dog', 'a horse', 'a rabbit', 'a deer', 'a lion', 'an owl', 'a mouse', 'a robot', 'a ghost'].map(
    someone,
  ),
  someone('a king with a crown'),
  someone('a cook with a hat'),
];

/** Where the highest point and the chin of a subject are, as shares of the frame's height. */
function headIn({ stage, frame }: Scene, { stature, y, depth }: Actor, aim: Aim) {
  const plane = planeAt(aim, depth, stage, frame);
  if (plane === undefined) throw new Error('the subject is behind the camera');
  const down = (up: number) => (plane.y + (y - up / depth) * plane.scale) / frame.height;
  return { top: down(stature.top), chin: down(stature.chin) };
}

const shots = fc.record({
  who: fc.constantFrom(...CAST),
  act: fc.constantFrom(...ACTS),
  size: fc.constantFrom(...SIZES.filter((size) => size !== 'extreme-close')),
  facing: fc.constantFrom('left', 'right', 'camera', 'away'),
  move: fc.constantFrom(...MOVES),
  way: fc.double({ min: 0, max: 1, noNaN: true }),
});

it('cuts no crown, ear or hat off, whoever does whatever, in any size, at any moment of any move', () =>
  fc.assert(
    fc.property(shots, ({ who, act, size, facing, move, way }) => {
      const cast = { figures: [figure('A', who, 0, facing, act)] };
      const scene = sceneOf(staging('street', false, { size, move }, cast), format, 48);
      for (const subject of scene.composition.subjects) {
        const { top, chin } = headIn(scene, subject, scene.aim(Math.round(way * 47)));
        expect(top).toBeGreaterThan(0);
        expect(chin).toBeLessThan(1);
      }
    }),
    { numRuns: 500 },
  ));

it('shows a whole umbrella over whoever is seen from head to foot', () => {
  const under = { ...figure('A', WOMAN, 0, 'right', 'walk'), holds: 'umbrella' };
  const [bare, wide] = [figure('A', WOMAN, 0, 'right', 'walk'), under].map((one) =>
    sceneOf(staging('street', false, { size: 'wide' }, { figures: [one] }), format, 48),
  );
  const air = (scene: Scene | undefined) =>
    scene === undefined ? 0 : headIn(scene, scene.composition.subjects[0] as Actor, scene.aim(0)).chin;
  expect(air(wide)).toBeGreaterThan(air(bare) + 0.08);
});

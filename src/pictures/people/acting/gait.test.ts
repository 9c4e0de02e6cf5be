import fc from 'fast-check';
import { expect, it } from 'vitest';
import { designAppearance } from '../design/design.ts';
import { proportionsOf, UNITS_PER_METRE } from '../proportions.ts';
import { groundSpeed } from './gait.ts';
import { poseOf } from './pose.ts';

const walker = designAppearance({ name: 'MARA', description: 'a woman', role: 'lead' }, []);

it('a foot on the ground goes with the ground', () => {
  const leg = -proportionsOf(walker).hip;
  const moment = fc.double({ min: 0, max: 20, noNaN: true });
  fc.assert(
    fc.property(moment, fc.constantFrom('walk', 'run'), (phase, act) => {
      const at = (time: number) =>
        poseOf({ act, emotion: 'neutral', phase: time, facing: 'right', stress: 0, breath: 0, sway: 0, seed: 1 })
          .nearFoot;
      const [now, next] = [at(phase), at(phase + 0.001)];
      fc.pre(now.lift === 0 && next.lift === 0);
      const speed = ((now.x - next.x) * leg) / 0.001 / UNITS_PER_METRE;
      expect(speed).toBeCloseTo(groundSpeed(walker, act), 3);
    }),
  );
});

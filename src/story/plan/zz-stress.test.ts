import * as fc from 'fast-check';
import { it, expect } from 'vitest';
import { filmNotes, NAMES } from './chance-films.ts';
import { filmOf } from './fixture.ts';
import { planShots } from './index.ts';
import { lintContinuity } from '../continuity/index.ts';
it('stress', () => {
  fc.assert(fc.property(filmNotes(), (notes) => {
    const p = planShots(filmOf({ ...notes, silent: NAMES }));
    expect(lintContinuity(p).map((f) => f.message)).toEqual([]);
    for (const s of p.shots) expect(s.setup.length).toBeGreaterThan(2);
  }), { numRuns: 12000 });
  fc.assert(fc.property(filmNotes(true), (notes) => {
    const p = planShots(filmOf(notes));
    expect(planShots(p)).toEqual(p);
    lintContinuity(p);
  }), { numRuns: 5000 });
}, 300000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineId, MOODS, type Mood, ShotId } from '#film';
import { placeShots, type TimedShot, type TimingPlan } from './timing.ts';

const RATES = [
  { num: 24, den: 1 },
  { num: 24000, den: 1001 },
  { num: 25, den: 1 },
  { num: 30000, den: 1001 },
];

const seconds = fc.integer({ min: 0, max: 600 }).map((hundredths) => ({ num: hundredths, den: 100 }));
const transition = fc.record({
  kind: fc.constantFrom('cut' as const, 'dissolve' as const, 'fade-in' as const),
  seconds: fc.constantFrom({ num: 0, den: 1 }, { num: 1, den: 2 }),
});
const covered = fc.oneof(
  fc.record({ kind: fc.constant('action' as const), seconds }),
  fc.record({
    kind: fc.constant('line' as const),
    line: fc.constant(LineId.parse('unnamed')),
    how: fc.constantFrom('dialogue' as const, 'voice-over' as const, 'off-screen' as const),
    together: fc.constant(false),
  }),
);
const timedShot = fc.record({
  shot: fc.constant(ShotId.parse('unnamed')),
  mood: fc.constantFrom<Mood>(...MOODS),
  seconds,
  held: fc.boolean(),
  transition,
  covers: fc.array(covered, { maxLength: 4 }),
});

/** A plan whose shots and lines have names of their own, and how long each line is. */
const plans = fc
  .record({
    frameRate: fc.constantFrom(...RATES),
    shots: fc.array(timedShot, { minLength: 1, maxLength: 12 }),
    length: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ frameRate, shots, length }) => {
    const spoken = new Map<LineId, number>();
    const named = shots.map(
      (shot, index): TimedShot => ({
        ...shot,
        shot: ShotId.parse(`shot-${index}`),
        covers: shot.covers.map((one, place) => {
          if (one.kind === 'action') return one;
          const line = LineId.parse(`line-${index}-${place}`);
          spoken.set(line, 0.3 + ((length * (place + 1)) % 50) / 10);
          return { ...one, line };
        }),
      }),
    );
    return { plan: { frameRate, shots: named } satisfies TimingPlan, spoken };
  });

describe('placing shots', () => {
  it('leaves no gap between shots and loses none', () => {
    fc.assert(
      fc.property(plans, ({ plan, spoken }) => {
        const { shots, frames } = placeShots(plan, spoken);
        expect(shots.map(({ shot }) => shot)).toEqual(plan.shots.map(({ shot }) => shot));
        let next = 0;
        for (const placed of shots) {
          expect(placed.start).toBe(next);
          expect(placed.frames).toBeGreaterThan(placed.entering);
          next += placed.frames;
        }
        expect(frames).toBe(next);
      }),
    );
  });

  it('never cuts a line off: every line lies inside its shot, after the entrance', () => {
    fc.assert(
      fc.property(plans, ({ plan, spoken }) => {
        for (const placed of placeShots(plan, spoken).shots) {
          for (const line of placed.lines) {
            expect(line.start).toBeGreaterThanOrEqual(placed.start);
            expect(line.start + line.frames).toBeLessThanOrEqual(placed.start + placed.frames);
          }
        }
      }),
    );
  });

  it('lets nobody speak over another, but for a voice-over beside the action', () => {
    fc.assert(
      fc.property(plans, ({ plan, spoken }) => {
        for (const { lines } of placeShots(plan, spoken).shots) {
          for (const [index, line] of lines.entries()) {
            const before = lines[index - 1];
            if (before !== undefined) expect(line.start).toBeGreaterThanOrEqual(before.start + before.frames - 1);
          }
        }
      }),
    );
  });

  it('moves what comes after a longer line, and changes nothing before it', () => {
    fc.assert(
      fc.property(plans, fc.nat(), ({ plan, spoken }, which) => {
        const lines = [...spoken.keys()];
        const line = lines[which % Math.max(1, lines.length)];
        if (line === undefined) return;
        const before = placeShots(plan, spoken).shots;
        const after = placeShots(plan, new Map([...spoken, [line, (spoken.get(line) ?? 0) + 3]])).shots;
        const changed = before.findIndex(({ lines: said }) => said.some((one) => one.line === line));
        expect(after.slice(0, changed)).toEqual(before.slice(0, changed));
        for (let index = changed + 1; index < before.length; index++)
          expect(after[index]?.frames).toBe(before[index]?.frames);
      }),
    );
  });

  it('starts both voices of dual dialogue together', () => {
    const line = (id: string, together: boolean) => ({
      kind: 'line' as const,
      line: LineId.parse(id),
      how: 'dialogue' as const,
      together,
    });
    const shot: TimedShot = {
      shot: ShotId.parse('shot-1'),
      mood: 'comic',
      seconds: { num: 1, den: 1 },
      held: false,
      transition: { kind: 'cut', seconds: { num: 0, den: 1 } },
      covers: [line('a', false), line('b', true)],
    };
    const spoken = new Map([
      [LineId.parse('a'), 2],
      [LineId.parse('b'), 3],
    ]);
    const [placed] = placeShots({ frameRate: { num: 24, den: 1 }, shots: [shot] }, spoken).shots;
    expect(placed?.lines[0]?.start).toBe(placed?.lines[1]?.start);
    expect((placed?.frames ?? 0) / 24).toBeGreaterThan(3.3);
  });
});

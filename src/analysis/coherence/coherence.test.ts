import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRecording, recording } from '#recordings';
import { madeSignals } from '../camera/trial/made-signals.ts';
import { lookAt } from '../signals/looking.ts';
import { judgeCoherence } from './index.ts';
import { cleanClips } from './trial/clips.ts';
import { PLANTS } from './trial/faults.ts';
import { tryTrial } from './trial/trial.ts';

const whole = (frames: number) => [{ from: 0, to: frames }];
const kinds = (...args: Parameters<typeof judgeCoherence>) => judgeCoherence(...args).findings.map(({ kind }) => kind);
/** Everything moves, evenly. */
const moving = { change: () => 3, utmost: () => 40, stirred: () => 0.4, residual: () => 1 };

describe('what the signals say of coherence', () => {
  it('C1: a frame shown again is a duplicate, five are frozen, and nothing where nothing moves', () => {
    const again = (from: number, to: number) => ({
      ...moving,
      utmost: (at: number) => (at >= from && at < to ? 1 : 40),
    });
    expect(kinds(madeSignals(60, again(30, 31)), whole(60))).toEqual(['duplicated']);
    const [frozen] = judgeCoherence(madeSignals(60, again(30, 34)), whole(60)).findings;
    expect(frozen).toMatchObject({ kind: 'frozen', from: 29, to: 34 });
    const still = judgeCoherence(madeSignals(60), whole(60));
    expect(still.findings).toEqual([]);
    expect(still.shots[0]?.still).toBe(true);
  });

  it('C2: repeats by rule are one cadence, not many faults', () => {
    for (const period of [2, 4, 5]) {
      const signals = madeSignals(96, { ...moving, utmost: (at) => (at % period === 0 ? 0 : 40) });
      expect(kinds(signals, whole(96)), `every ${period}`).toEqual(['cadence']);
    }
    const pulldown = madeSignals(95, {
      ...moving,
      utmost: (at) => (at % 5 === 1 || at % 5 === 3 || at % 5 === 4 ? 0 : 40),
    });
    expect(kinds(pulldown, whole(95))).toEqual(['cadence']);
  });

  it('C3: light that swings flickers; a ramp does not', () => {
    const wave = (at: number) => 2 * Math.sin((at / 24) * 2 * Math.PI * 4);
    const flickers = madeSignals(72, { ...moving, lit: (at) => wave(at) - wave(at - 1) });
    expect(kinds(flickers, whole(72))).toEqual(['flicker']);
    expect(kinds(madeSignals(72, { ...moving, lit: () => 0.8 }), whole(72))).toEqual([]);
  });

  it('C4: a step of three even ones is two missing frames, once', () => {
    const across = (at: number) => (at === 40 ? -9 : -3 - 0.02 * (at % 2));
    const [one, ...more] = judgeCoherence(madeSignals(80, { ...moving, across }), whole(80)).findings;
    expect(one).toMatchObject({ kind: 'dropped', from: 40, sentence: '2 frames are missing at 1.67 s' });
    expect(more).toEqual([]);
  });

  it('C5: a gap in an even clock is told; an uneven clock tells nothing', () => {
    const signals = madeSignals(80, moving);
    const clock = (gap: (at: number) => number) => {
      const seconds = new Float64Array(80);
      for (let at = 1; at < 80; at++) seconds[at] = (seconds[at - 1] ?? 0) + gap(at) / 24;
      return { ...signals, seconds };
    };
    expect(
      judgeCoherence(
        clock((at) => (at === 50 ? 3 : 1)),
        whole(80),
      ).findings,
    ).toMatchObject([{ kind: 'dropped', from: 50, sentence: 'the clock jumps over 2 frames at 2.17 s' }]);
    expect(
      kinds(
        clock((at) => 1 + (at % 3)),
        whole(80),
      ),
    ).toEqual([]);
  });

  it('C6: what happens at a cut or between shots is nobody else’s fault', () => {
    const jump = (at: number) => (at === 40 ? 60 : 1);
    const signals = madeSignals(80, {
      ...moving,
      residual: jump,
      change: (at) => 2 + jump(at),
      recolouring: jump,
      lit: jump,
    });
    expect(
      kinds(signals, [
        { from: 0, to: 40 },
        { from: 40, to: 80 },
      ]),
    ).toEqual([]);
    expect(
      kinds(signals, [
        { from: 0, to: 38 },
        { from: 42, to: 80 },
      ]),
    ).toEqual([]);
    expect(kinds(signals, whole(80))).toEqual(['abrupt']);
  });

  it('C7: black is told once, and a jump of colour where it is', () => {
    const black = (at: number) => at >= 30 && at < 33;
    const signals = madeSignals(80, {
      ...moving,
      ...{ brightness: (at) => (black(at) ? 16 : 120), contrast: (at) => (black(at) ? 0 : 40) },
      ...{ residual: (at) => (at === 30 || at === 33 ? 90 : 1), utmost: (at) => (at === 31 || at === 32 ? 0 : 60) },
    });
    expect(judgeCoherence(signals, whole(80)).findings).toMatchObject([{ kind: 'black', from: 30, to: 33 }]);
    const tinted = madeSignals(80, { ...moving, recolouring: (at) => (at === 50 ? 5 : 0.4) });
    expect(judgeCoherence(tinted, whole(80)).findings).toMatchObject([{ kind: 'colour-jump', from: 50 }]);
  });

  it('C8: whatever the signals are, no figure is none, and shares stay shares', () => {
    const odd = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 0), fc.double({ min: -300, max: 300 }));
    fc.assert(
      fc.property(fc.array(odd, { minLength: 8, maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (values, frames) => {
        const at = (shift: number) => (frame: number) => values[(frame + shift) % values.length] ?? 0;
        const columns = {
          change: at(0),
          residual: at(1),
          lit: at(2),
          utmost: at(3),
          across: at(4),
          brightness: at(5),
          blue: at(6),
        };
        const report = judgeCoherence(madeSignals(frames, columns), [
          { from: -3, to: 20 },
          { from: 20, to: 400 },
        ]);
        expect(JSON.stringify({ ...report, similarity: [...report.similarity] })).not.toContain('null');
        for (const { severity, confidence } of report.findings)
          for (const share of [severity, confidence]) expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('C9: a film in a mirror, or shown faster, has the same faults at the same frames', () => {
    const course = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(course, fc.integer({ min: 10, max: 60 }), ([x = 1, y = 1, times = 2], where) => {
        const told = (side: number, fps: number) => {
          const by = (step: number) => (at: number) => (at === where ? times : 1) * step;
          const signals = madeSignals(72, { ...moving, across: by(side * x), down: by(y) }, fps);
          return judgeCoherence(signals, whole(72)).findings.map(({ kind, from, to }) => ({ kind, from, to }));
        };
        expect(told(-1, 24)).toEqual(told(1, 24));
        expect(told(1, 48)).toEqual(told(1, 24));
      }),
      { numRuns: 50 },
    );
  });
});

describe('faults planted in clips', () => {
  const drawn = cleanClips().filter(({ name }) => /^drawn [05]/.test(name));
  it.each(drawn)('C10: $name is clean', async (clip) => {
    expect((await tryTrial({ clip, seed: 0 })).findings).toEqual([]);
  });
  it.each(PLANTS)('C10: %s is found where it is, and nothing else', async (kind) => {
    const [clip] = drawn;
    if (clip === undefined) throw new Error('no clip');
    const judged = await tryTrial({ clip, plant: kind, seed: 4 });
    expect(judged.found, judged.told).toBe(true);
    expect(judged.false).toEqual([]);
  });
});

describe('real films', () => {
  for (const file of [
    'dog_static_720p',
    'juggle_720p',
    'cups_720p',
    'frog_zoom_in',
    'crystal_handheld',
    'cockatoo_720p',
  ]) {
    it.skipIf(!hasRecording('video', `${file}.mp4`))(`C11: ${file} has no fault`, async () => {
      const { signals } = await lookAt({ path: recording('video', `${file}.mp4`) });
      expect(judgeCoherence(signals, whole(signals.frames)).findings).toEqual([]);
    });
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasRecording, recording } from '#recordings';
import { lookAt } from '../signals/looking.ts';
import { joined, type Shift, without } from '../signals/shift.ts';
import { type CameraStyle, CHANNELS, describeCamera, type ShotCamera } from './index.ts';
import { allCases, type Case } from './trial/cases.ts';
import { madeSignals } from './trial/made-signals.ts';
import { drawnPicture } from './trial/picture.ts';
import { errorOf, tryCase } from './trial/trial.ts';

const whole = (frames: number) => [{ from: 0, to: frames }];
const only = (shots: readonly ShotCamera[]): ShotCamera => {
  const [shot] = shots;
  if (shots.length !== 1 || shot === undefined) throw new Error(`${shots.length} shots`);
  return shot;
};

describe('what the signals say of the camera', () => {
  it('K1: a picture that moves to the left is a camera that pans right, when and how fast', () => {
    const moves = (frame: number) => (frame >= 72 && frame < 120 ? -256 * (0.12 / 24) : 0);
    const shot = only(describeCamera(madeSignals(168, { across: moves }), whole(168)).shots);
    expect(shot.style).toBe('smooth');
    expect(shot.moves.map(({ direction }) => direction)).toEqual(['pan right']);
    expect(shot.moves[0]?.rate).toBeCloseTo(0.12, 2);
    expect(shot.moves[0]?.seconds[0]).toBeCloseTo(3, 0);
    expect(shot.moves[0]?.sentence).toMatch(/^pans right 0\.1[12]\d* widths\/s from (2\.9|3\.0) s to (4\.9|5\.0) s$/);
  });

  it('K2: a picture that grows is told as zoom or dolly in, never as one of the two; one that goes down as a tilt up', () => {
    const growing = describeCamera(madeSignals(72, { growth: () => 0.004 }), whole(72));
    expect(only(growing.shots).moves.map(({ direction }) => direction)).toEqual(['zoom or dolly in']);
    expect(only(growing.shots).moves[0]?.percent).toBeCloseTo(10.1, 0);
    const up = describeCamera(madeSignals(72, { down: () => 1 }), whole(72));
    expect(only(up.shots).moves.map(({ direction }) => direction)).toEqual(['tilt up']);
    const turned = describeCamera(madeSignals(72, { turn: () => -0.005 }), whole(72));
    expect(only(turned.shots).moves.map(({ direction }) => direction)).toEqual(['roll clockwise']);
  });

  const course = fc.record({
    across: fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 1, maxLength: 6 }),
    agreement: fc.double({ min: 0.2, max: 1, noNaN: true }),
  });
  const step = (values: readonly number[]) => (frame: number) => values[Math.floor(frame / 20) % values.length] ?? 0;

  it('K3: what is seen in a mirror pans the other way', () => {
    fc.assert(
      fc.property(course, ({ across, agreement }) => {
        const [one, other] = [1, -1].map((side) =>
          only(
            describeCamera(
              madeSignals(120, { across: (f) => side * step(across)(f), agreement: () => agreement }),
              whole(120),
            ).shots,
          ),
        );
        expect(other?.rates.pan).toBeCloseTo(-(one?.rates.pan ?? NaN), 9);
        expect(other?.moves.map(({ rate }) => rate)).toEqual(one?.moves.map(({ rate }) => -rate));
        expect(other?.style).toBe(one?.style);
      }),
      { numRuns: 60 },
    );
  });

  it('K4: a film shown twice as fast has rates twice as high', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 8, noNaN: true }), (across) => {
        const at = (fps: number) => describeCamera(madeSignals(96, { across: () => across }, fps), whole(96)).shots[0];
        expect((at(48)?.rates.pan ?? 0) / (at(24)?.rates.pan ?? 1)).toBeCloseTo(2, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('K5: signals that never change are a camera that stands still', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.double({ min: 0, max: 255, noNaN: true }), (frames, light) => {
        const shot = only(describeCamera(madeSignals(frames, { brightness: () => light }), whole(frames)).shots);
        expect(shot).toMatchObject({ style: 'static', moves: [], speed: 0, shake: 0, smoothness: 1 });
      }),
      { numRuns: 40 },
    );
  });

  it('K6: whatever the signals are, no figure is none', () => {
    const odd = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 0), fc.double({ min: -300, max: 300 }));
    fc.assert(
      fc.property(fc.array(odd, { minLength: 8, maxLength: 40 }), fc.integer({ min: 0, max: 50 }), (values, frames) => {
        const at = (shift: number) => (frame: number) => values[(frame + shift) % values.length] ?? 0;
        const columns = {
          across: at(0),
          down: at(1),
          growth: at(2),
          turn: at(3),
          agreement: at(4),
          back: at(5),
          backAcross: at(6),
        };
        const report = describeCamera(madeSignals(frames, columns), [
          { from: -3, to: 7 },
          { from: 7, to: 400 },
          { from: 5, to: 5 },
        ]);
        expect(JSON.stringify(report)).not.toContain('null');
      }),
      { numRuns: 150 },
    );
  });

  it('K7: two shifts joined and taken apart again are what they were', () => {
    const shift = fc.record({
      ...{ across: fc.double({ min: -40, max: 40, noNaN: true }), down: fc.double({ min: -40, max: 40, noNaN: true }) },
      ...{
        growth: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        turn: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
      },
    });
    fc.assert(
      fc.property(shift, shift, (first: Shift, then: Shift) => {
        const back = without(first, joined(first, then));
        for (const name of ['across', 'down', 'growth', 'turn'] as const) expect(back[name]).toBeCloseTo(then[name], 6);
      }),
    );
  });

  it('K8: a clock that is uneven changes no speed', () => {
    const signals = madeSignals(90, { across: (frame) => (frame % 3 === 0 ? -4 : -2) });
    const seconds = Float64Array.from(signals.seconds);
    for (let frame = 1, now = 0; frame < 90; frame++) seconds[frame] = now += frame % 3 === 0 ? 2 / 24 : 1 / 24;
    const shot = only(describeCamera({ ...signals, seconds }, whole(90)).shots);
    expect(shot.rates.pan).toBeCloseTo((2 * 24) / 256, 3);
    expect(shot.shake).toBeLessThan(0.05);
  });
});

describe('known moves over drawn pictures', () => {
  const pictures = [drawnPicture(11), drawnPicture(7)];
  const still = { pan: 0, tilt: 0, zoom: 0, roll: 0, seconds: 1.5, seed: 2 } as const;
  const cases: readonly Omit<Case, 'name'>[] = [
    { ...still, kind: 'plain', fps: 24, pan: 0.03 },
    { ...still, kind: 'plain', fps: 60, pan: -2 },
    { ...still, kind: 'plain', fps: 30, tilt: -0.2 },
    { ...still, kind: 'plain', fps: 24, zoom: 5 },
    { ...still, kind: 'plain', fps: 30, zoom: 100 },
    { ...still, kind: 'plain', fps: 24, roll: 60 },
    { ...still, kind: 'grain', fps: 24, grain: 4, pan: 0.1, tilt: 0.06, zoom: 10, roll: -6 },
    { ...still, kind: 'subject', fps: 24, subject: 0.2, subjectSpeed: 0.3, pan: 0.5 },
  ];
  it.each(cases)('K9: $kind at $fps: pan $pan, tilt $tilt, zoom $zoom, roll $roll', async (one) => {
    const { told, invented } = await tryCase({ ...one, name: one.kind }, pictures);
    for (const each of told) {
      expect(each.found, each.channel).toBe(true);
      expect(errorOf(each), each.channel).toBeLessThan(0.1);
    }
    expect(invented).toEqual([]);
  });

  it('the whole bed is the same every time', () => {
    expect(allCases()).toEqual(allCases());
    expect(CHANNELS.every((channel) => allCases().some((one) => one[channel] !== 0))).toBe(true);
  });
});

describe('real films', () => {
  const told: readonly (readonly [file: string, from: number, to: number, style: CameraStyle, move?: string])[] = [
    ['dog_static_720p.mp4', 0, 289, 'static'],
    ['juggle_720p.mp4', 0, 247, 'static'],
    ['cups_720p.mp4', 0, 300, 'static'],
    ['frog_zoom_in.mp4', 0, 248, 'handheld', 'zoom or dolly in'],
    ['crystal_handheld.mp4', 0, 359, 'handheld'],
    ['cockatoo_720p.mp4', 0, 280, 'handheld'],
    ['bbb_opening_480p.mp4', 60, 284, 'smooth', 'tilt down'],
  ];
  for (const [file, from, to, style, move] of told) {
    it.skipIf(!hasRecording('video', file))(
      `K10: ${file} is ${style}${move === undefined ? '' : `, ${move}`}`,
      async () => {
        const { signals } = await lookAt({ path: recording('video', file) });
        const shot = only(describeCamera(signals, [{ from, to }]).shots);
        expect(shot.style).toBe(style);
        if (style === 'static') expect(shot.moves).toEqual([]);
        if (move !== undefined) expect(shot.main?.direction).toBe(move);
      },
    );
  }
});

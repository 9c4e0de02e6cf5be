import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type AmbienceTake, loopSeconds, readWav, recordAmbience } from '../index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ambience-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function recorded(take: AmbienceTake): Promise<readonly Float32Array[]> {
  const path = join(folder, `${JSON.stringify(take).length}-${take.kind}-${take.muffled}.wav`);
  await recordAmbience(take, path, new AbortController().signal);
  return (await readWav(path)).channels;
}

/** Strength every tenth of a second, in decibels about its mean. */
function contour(sound: Float32Array): readonly number[] {
  const levels = Array.from({ length: Math.floor(sound.length / 4800) }, (_, part) => {
    const power = sound.subarray(part * 4800, (part + 1) * 4800).reduce((sum, sample) => sum + sample * sample, 1e-12);
    return 10 * Math.log10(power);
  });
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return levels.map((level) => level - mean);
}

describe('a recorded bed', () => {
  it('is as long as the stretch it lies under, up to a minute and a half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 300, noNaN: true }), (stretch) => {
        const seconds = loopSeconds(stretch);
        expect(Number.isInteger(seconds) && seconds >= 24 && seconds <= 96).toBe(true);
        if (stretch <= 96) expect(seconds).toBeGreaterThanOrEqual(stretch);
      }),
    );
  });

  it('never comes round inside itself, and joins its own beginning without a step', async () => {
    for (const kind of ['forest', 'sea'] as const) {
      const [left = new Float32Array()] = await recorded({ kind, seed: 5, seconds: 24, muffled: false });
      expect(left.length).toBe(24 * 48_000);
      const levels = contour(left);
      const power = levels.reduce((sum, level) => sum + level * level, 0);
      // From 10 s on (a wave of the sea lasts up to nine): a likeness of 0.9 would be a loop.
      for (let lag = 100; lag < levels.length / 2 + 20; lag++) {
        const likeness = levels.reduce(
          (sum, level, index) => sum + level * (levels[(index + lag) % levels.length] ?? 0),
          0,
        );
        expect(likeness / power, `${kind} ${lag / 10} s`).toBeLessThan(0.8);
      }
      const steps = left.map((sample, index) => Math.abs(sample - (left[index - 1] ?? sample)));
      const most = steps.reduce((found, step) => Math.max(found, step), 0);
      expect(Math.abs((left[0] ?? 0) - (left.at(-1) ?? 0))).toBeLessThanOrEqual(most);
    }
  });

  it('comes through a wall with its lows only', async () => {
    const highs = (sound: Float32Array) => {
      let [low, over, all] = [0, 0, 1e-12];
      for (const sample of sound) {
        low += (sample - low) * 0.12;
        over += (sample - low) ** 2;
        all += sample * sample;
      }
      return over / all;
    };
    const [open = new Float32Array()] = await recorded({ kind: 'sea', seed: 2, seconds: 24, muffled: false });
    const [inside = new Float32Array()] = await recorded({ kind: 'sea', seed: 2, seconds: 24, muffled: true });
    expect(highs(inside)).toBeLessThan(0.1 * highs(open));
  });
});

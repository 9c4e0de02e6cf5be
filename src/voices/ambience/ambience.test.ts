import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIMES_OF_DAY, WEATHERS } from '#film';
import { AMBIENCES, type AmbienceKind, ambiencesFor, LoudnessMeter, PeakMeter, renderAmbience } from '../index.ts';

function hash(kind: AmbienceKind, seed: number): string {
  const sum = createHash('sha256');
  for (const channels of renderAmbience(kind, 0.4, seed))
    for (const channel of channels) sum.update(new Uint8Array(channel.slice().buffer));
  return sum.digest('hex');
}

describe('the beds', () => {
  it.each(AMBIENCES)('%s is quiet, wide, and does not click', (kind) => {
    const meter = new LoudnessMeter(2);
    const peaks = new PeakMeter(2);
    let [across, along] = [0, 1e-12];
    for (const [left, right] of renderAmbience(kind, 7, 3)) {
      meter.hear([left, right]);
      peaks.hear([left, right]);
      left.forEach((sample, index) => {
        across += (sample - (right[index] ?? 0)) ** 2;
        along += sample ** 2 + (right[index] ?? 0) ** 2;
      });
    }
    expect(meter.loudness().integrated ?? 0).toBeGreaterThan(-46);
    expect(meter.loudness().integrated ?? 0).toBeLessThan(-35);
    expect(peaks.truePeak() ?? 0).toBeLessThan(-18);
    expect(across / along).toBeGreaterThan(0.02);
  });

  it('are the same for a seed, and others for another', () => {
    for (const kind of AMBIENCES) {
      expect(hash(kind, 1)).toBe(hash(kind, 1));
      expect(hash(kind, 1)).not.toBe(hash(kind, 2));
    }
  });

  it('last as long as asked and begin and end in silence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AMBIENCES), fc.double({ min: 0.05, max: 3, noNaN: true }), (kind, seconds) => {
        let count = 0;
        let last = 1;
        for (const [left] of renderAmbience(kind, seconds, 1)) {
          if (count === 0) expect(Math.abs(left[0] ?? 1)).toBe(0);
          count += left.length;
          last = left.at(-1) ?? 1;
        }
        expect(count).toBe(Math.round(seconds * 48_000));
        expect(Math.abs(last)).toBeLessThan(1e-9);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what is heard where', () => {
  it.each([
    ['lighthouse cliff', false, 'clear', 'day', 'sea'],
    ['lighthouse lamp room', true, 'clear', 'night', 'room sea-night-6'],
    ['lamp room', true, 'storm', 'night', 'room roof storm'],
    ['city street', false, 'clear', 'day', 'city'],
    ['city street', false, 'rain', 'day', 'city-4 rain'],
    ['forest clearing', false, 'clear', 'morning', 'forest'],
    ['garden', false, 'clear', 'morning', 'birds'],
    ['city street', false, 'clear', 'night', 'city-night'],
    ['fishing harbour', false, 'clear', 'day', 'harbour'],
    ['marché', false, 'clear', 'day', 'market'],
    ['flat over a busy street', true, 'clear', 'day', 'room city-6'],
    ['forest clearing', false, 'clear', 'night', 'crickets'],
    ['forest clearing', false, 'rain', 'day', 'rain'],
    ['moving train', true, 'rain', 'day', 'train roof-1'],
    ['train station', false, 'clear', 'day', 'station'],
    ['cottage with a fireplace', true, 'snow', 'night', 'fire wind-6'],
    ['white nothing', false, 'clear', 'day', ''],
    ['plateau', false, 'snow', 'day', 'wind-4'],
    ['mountain top', false, 'wind', 'day', 'wind'],
    ['bridge of a starship', true, 'clear', 'day', 'spaceship'],
    ['coral reef', false, 'storm', 'day', 'underwater'],
    ['chiesa', true, 'clear', 'day', 'church'],
    ['salle de classe', true, 'clear', 'day', 'classroom'],
    ['krankenhaus', true, 'clear', 'day', 'hospital'],
    ['restaurante', true, 'clear', 'evening', 'murmur'],
    ['car', true, 'rain', 'night', 'car roof-1'],
    ['village square', false, 'clear', 'day', 'village'],
    ['fishing village', false, 'clear', 'morning', 'village'],
  ] as const)('%s (interior %s, %s, %s): %s', (words, interior, weather, time, wanted) => {
    const layers = ambiencesFor(words, interior, weather, time);
    expect(layers.map(({ kind, gainDb }) => `${kind}${gainDb === 0 || kind === 'storm' ? '' : gainDb}`).join(' ')).toBe(
      wanted,
    );
  });

  it('never leaves a room without its tone', () => {
    for (const weather of WEATHERS)
      for (const time of TIMES_OF_DAY) expect(ambiencesFor('study', true, weather, time)[0]?.kind).toBe('room');
  });
});

import { describe, expect, it } from 'vitest';
import { chance } from '#chance';
import { finishVoice, type Through, throughFor } from '../index.ts';

const next = chance('through');
/** A second of noise with the fall of a voice. */
const voice = (() => {
  let low = 0;
  return Float32Array.from({ length: 48_000 }, () => {
    low += (next() * 2 - 1 - low) * 0.25;
    return low * 0.3;
  });
})();

/** Share of the power below and above two frequencies, by one-pole filters. */
function outside(sound: Float32Array, low: number, high: number): { under: number; over: number } {
  const pole = (hertz: number) => 1 - Math.exp((-2 * Math.PI * hertz) / 48_000);
  let [slow, quick, under, over, all] = [0, 0, 0, 0, 1e-12];
  for (const sample of sound) {
    slow += (sample - slow) * pole(low);
    quick += (sample - quick) * pole(high);
    under += slow * slow;
    over += (sample - quick) ** 2;
    all += sample * sample;
  }
  return { under: under / all, over: over / all };
}

describe('a voice that comes through something', () => {
  it.each<[string, boolean, Through | null]>([
    ['on phone', false, 'telephone'],
    ['on phone; whispering', true, null],
    ['on phone', true, null],
    ['filtered', true, 'telephone'],
    ['into phone', true, null],
    ['into phone', false, 'telephone'],
    ['filtered', false, 'telephone'],
    ['into radio', false, 'radio'],
    ['over the radio', true, 'radio'],
    ['on intercom', false, 'loudspeaker'],
    ['through the door', false, 'wall'],
    ['on the tv', false, 'recording'],
    ['al telefono', false, 'telephone'],
    ['am Telefon', false, 'telephone'],
    ['whispering', true, null],
    ['patiently', true, null],
    ['', false, null],
  ])('(%s), in sight %s: %s', (manner, inSight, through) => {
    expect(throughFor(manner, inSight)).toBe(through);
  });

  it('is narrow on the telephone, dull behind a wall, and as long as in the open', () => {
    const open = finishVoice({ samples: voice, sampleRate: 48_000 }, 'small');
    const phone = finishVoice({ samples: voice, sampleRate: 48_000 }, 'small', 'telephone');
    const wall = finishVoice({ samples: voice, sampleRate: 48_000 }, 'small', 'wall');
    expect(phone.length).toBe(open.length);
    expect(outside(phone, 150, 5000).under).toBeLessThan(0.4 * outside(open, 150, 5000).under);
    expect(outside(phone, 150, 5000).over).toBeLessThan(0.6 * outside(open, 150, 5000).over);
    expect(outside(wall, 150, 1500).over).toBeLessThan(0.2 * outside(open, 150, 1500).over);
    for (const sound of [phone, wall]) expect(sound.every((sample) => Math.abs(sample) < 1)).toBe(true);
  });
});

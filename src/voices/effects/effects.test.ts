import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EFFECTS,
  type EffectKind,
  effectsIn,
  groundFor,
  integratedLoudness,
  PeakMeter,
  renderEffect,
} from '../index.ts';

const hash = (sound: Float32Array) => createHash('sha256').update(new Uint8Array(sound.slice().buffer)).digest('hex');

/** Where the sound's middle lies (hertz, by counting how often it crosses zero) and how its strength is spread over its time. */
function character(sound: Float32Array): readonly number[] {
  const power = sound.reduce((sum, sample) => sum + sample * sample, 0);
  let crossings = 0;
  for (let index = 1; index < sound.length; index++)
    if ((sound[index] ?? 0) * (sound[index - 1] ?? 0) < 0) crossings += ((sound[index] ?? 0) ** 2 / power) * 1e5;
  const parts = Array.from({ length: 8 }, (_, part) => {
    const stretch = sound.subarray(part * 9600, (part + 1) * 9600);
    return 10 * Math.log10(stretch.reduce((sum, sample) => sum + sample * sample, 0) / power + 1e-6);
  });
  return [4 * Math.log2(crossings + 1), ...parts.map((part) => part / 6)];
}

describe('the effects', () => {
  it.each(EFFECTS)('%s is heard under the voices, without clipping or offset, and ends', (kind) => {
    const sound = renderEffect(kind, 0, 'outside');
    const peaks = new PeakMeter(1);
    peaks.hear([sound]);
    const loud = integratedLoudness([sound]) ?? -99;
    // Voices are near -21 LUFS; a shot may come close to them, a step never.
    expect(loud).toBeGreaterThan(-41);
    expect(loud).toBeLessThan(kind === 'gunshot' || kind === 'explosion' ? -22 : -26);
    expect(peaks.truePeak() ?? 0).toBeLessThan(-2.5);
    const middle = sound.reduce((sum, sample) => sum + sample, 0) / sound.length;
    const power = Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);
    expect(Math.abs(middle)).toBeLessThan(0.005 * power);
    expect(sound.length / 48_000).toBeGreaterThan(0.15);
    expect(sound.length / 48_000).toBeLessThan(7);
    expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(1e-6);
  });

  it('are told apart', () => {
    const characters = EFFECTS.map((kind) => character(renderEffect(kind, 0, 'outside')));
    for (const [index, one] of characters.entries()) {
      const distances = characters.map((other, at) =>
        at === index ? 99 : Math.hypot(...one.map((value, part) => value - (other[part] ?? 0))),
      );
      expect(Math.min(...distances), EFFECTS[index]).toBeGreaterThan(0.6);
    }
  });

  it('are the same for the same take and room, and others for another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<EffectKind>('step-gravel', 'door-slam', 'dog', 'splash', 'knock'),
        fc.nat({ max: 3 }),
        (kind, take) => {
          const once = hash(renderEffect(kind, take, 'small'));
          expect(hash(renderEffect(kind, take, 'small'))).toBe(once);
          expect(hash(renderEffect(kind, take + 1, 'small'))).not.toBe(once);
          expect(renderEffect(kind, take, 'church').length).toBeGreaterThan(renderEffect(kind, take, 'car').length);
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('what an action sounds of', () => {
  const heard = (text: string) => effectsIn(text).map(({ kind }) => kind);

  it.each([
    ['The door slams shut. A gun shot rings out.', ['door-slam', 'gunshot']],
    ['She opens the door and steps in.', ['door-open']],
    ['A dog barks in the distance. The phone rings.', ['dog', 'phone']],
    ['Waves crash against the rocks. Lightning.', ['wave', 'thunder']],
    ['The train thunders past. The crowd cheers and applauds.', ['train-pass', 'cheer', 'applause']],
    ['He turns the page. The clock ticks.', ['paper', 'clock']],
    ['The vase shatters on the floor.', ['glass-break']],
    ['An explosion. Horses gallop.', ['explosion', 'horse']],
    ['Footsteps behind him.', ['steps']],
    ['He pours the coffee.', ['pour']],
    ['Lei apre la porta. Il telefono squilla.', ['door-open', 'phone']],
    ['Le onde si infrangono sulla riva. Un cane abbaia.', ['wave', 'dog']],
    ['Le tonnerre gronde. La porte claque.', ['thunder', 'door-slam']],
    ['La puerta se abre; suena el teléfono.', ['door-open', 'phone']],
    ['Die Tür knallt zu. Ein Hund bellt.', ['door-slam', 'dog']],
    ['She waves at him. He shoots her a look.', []],
    ['A shot of whisky.', []],
    ['He knocks over a chair.', ['clatter']],
    ['The kettle whistles. A baby starts to cry upstairs.', ['kettle', 'baby']],
    ['He strikes a match. The floorboards creak.', ['match', 'creak']],
    ['Il gallo canta. Si accende una sigaretta.', ['rooster', 'match']],
    ['Des chevaux galopent. Le bébé pleure.', ['horse', 'baby']],
    ['Es klingelt an der Tür. Der Wecker klingelt.', ['doorbell', 'alarm']],
    ['Heart hammering, she smiles. The motorbike tears down the lane.', ['heartbeat', 'engine-pass']],
    ['His key card is on the table. He takes the arrow sign.', []],
    ['No gunshot comes. The phone does not ring.', []],
    ['He barks an order and watches the car.', []],
  ])('%s', (text, kinds) => {
    expect(heard(text)).toEqual(kinds);
  });

  it('is told in order, between the beginning and the end, never more than four', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'A dog barks. ',
            'The phone rings. ',
            'Thunder. ',
            'She runs. ',
            'Glass shatters. ',
            'A knock. ',
          ),
          {
            maxLength: 9,
          },
        ),
        (sentences) => {
          const told = effectsIn(sentences.join(''));
          expect(told.length).toBeLessThanOrEqual(4);
          expect(told.map(({ at }) => at)).toEqual(told.map(({ at }) => at).toSorted((one, other) => one - other));
          for (const { at } of told) expect(at > 0 && at < 1).toBe(true);
          expect(new Set(told.map(({ kind }) => kind)).size).toBe(told.length);
        },
      ),
    );
  });

  it('is walked on what lies there', () => {
    expect(groundFor('forest path', false, false)).toBe('gravel');
    expect(groundFor('forest', false, false)).toBe('grass');
    expect(groundFor('forest', false, true)).toBe('snow');
    expect(groundFor('church', true, false)).toBe('stone');
    expect(groundFor('living room with a garden view', true, false)).toBe('wood');
    expect(groundFor('city street', false, false)).toBe('stone');
    expect(groundFor('küche', true, false)).toBe('stone');
  });
});

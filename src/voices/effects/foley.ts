import type { Chance } from '#chance';
import { type BandShape, Filter } from '../finish/biquad.ts';
import { MIX_RATE } from '../finish/voice.ts';

/** A sound being made: mono, 48 kHz. */
export type Sound = Float32Array<ArrayBuffer>;
/** Something that changes over a sound's seconds. */
export type Course = (seconds: number) => number;

/** Silence to lay sounds into. */
export function blank(seconds: number): Sound {
  return new Float32Array(Math.ceil(seconds * MIX_RATE));
}

/** White noise. */
export function noise(seconds: number, next: Chance): Sound {
  return blank(seconds).map(() => next() * 2 - 1);
}

/** Noise whose power falls by 6 dB an octave above about 15 Hz. */
export function rumble(seconds: number, next: Chance): Sound {
  let level = 0;
  return blank(seconds).map(() => {
    level = level * 0.998 + (next() * 2 - 1) * 0.06;
    return level * 1.6;
  });
}

/** The sound through a row of bands. */
export function banded(sound: Sound, ...shapes: readonly BandShape[]): Sound {
  const filters = shapes.map((shape) => new Filter(shape, MIX_RATE));
  return sound.map((sample) => filters.reduce((heard, filter) => filter.next(heard), sample));
}

/** The sound through a band that moves. */
export function swept(sound: Sound, shape: Omit<BandShape, 'frequency'>, hertz: Course): Sound {
  const filter = new Filter({ ...shape, frequency: hertz(0) }, MIX_RATE);
  return sound.map((sample, index) => {
    if (index % 64 === 0) filter.tune({ ...shape, frequency: hertz(index / MIX_RATE) }, MIX_RATE);
    return filter.next(sample);
  });
}

/** The sound with a course of its strength. */
export function shaped(sound: Sound, gain: Course): Sound {
  return sound.map((sample, index) => sample * gain(index / MIX_RATE));
}

/** Rises in `rise` seconds and dies with the time constant `fall`. */
export function dying(rise: number, fall: number): Course {
  return (at) => (at < rise ? at / rise : Math.exp(-(at - rise) / fall));
}

/** Rises to the middle of `seconds` and falls again; sharper with `power`. */
export function arching(seconds: number, power = 1): Course {
  return (at) => Math.max(0, Math.sin((Math.PI * at) / seconds)) ** power;
}

/** Lays a sound into another at a time, as loud as told; what hangs over is cut. Gives back `into`. */
export function lay(into: Sound, sound: Sound, at: number, gain = 1): Sound {
  const from = Math.round(at * MIX_RATE);
  const most = Math.min(sound.length, into.length - from);
  for (let index = Math.max(0, -from); index < most; index++)
    into[from + index] = (into[from + index] ?? 0) + (sound[index] ?? 0) * gain;
  return into;
}

/** A sine whose pitch moves, with overtones of the given strengths. */
export function tone(seconds: number, hertz: Course, overtones: readonly number[] = [1]): Sound {
  let turn = 0;
  return blank(seconds).map((_, index) => {
    turn += hertz(index / MIX_RATE) / MIX_RATE;
    return overtones.reduce((sum, strength, number) => sum + strength * Math.sin(2 * Math.PI * turn * (number + 1)), 0);
  });
}

/** Something struck: dying partials, each `[hertz, strength, time constant]`. The first millisecond is eased in. */
export function struck(seconds: number, partials: readonly (readonly [number, number, number])[]): Sound {
  const sound = blank(seconds);
  for (const [hertz, strength, fall] of partials) {
    for (let index = 0; index < sound.length; index++) {
      const at = index / MIX_RATE;
      const eased = Math.min(1, at / 0.001);
      sound[index] = (sound[index] ?? 0) + strength * eased * Math.exp(-at / fall) * Math.sin(2 * Math.PI * hertz * at);
    }
  }
  return sound;
}

/** A burst of noise between two frequencies. */
export function burst(next: Chance, rise: number, fall: number, low: number, high: number): Sound {
  return shaped(
    banded(noise(rise + fall * 7, next), { kind: 'highpass', frequency: low }, { kind: 'lowpass', frequency: high }),
    dying(rise, fall),
  );
}

/** Many small bursts strewn over a stretch: gravel, snow, sparks. */
export function strewn(
  into: Sound,
  next: Chance,
  count: number,
  when: () => number,
  grain: () => { readonly sound: Sound; readonly gain: number },
): Sound {
  for (let done = 0; done < count; done++) {
    const { sound, gain } = grain();
    lay(into, sound, when(), gain * (0.4 + 0.6 * next()));
  }
  return into;
}

/** Pressed against a ceiling, as a microphone too close to it hears something loud: denser, its peaks rounded. */
export function pressed(sound: Sound, drive: number): Sound {
  const peak = sound.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  return sound.map((sample) => Math.tanh((drive * sample) / peak));
}

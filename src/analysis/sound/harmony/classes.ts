import type { Textures } from '../textures.ts';
import { STEPS } from './pitches.ts';

/** Steps in a semitone. */
const SEMITONE = STEPS / 12;
/** Pitch class of the first step: A, counted from C. */
const FIRST = 9;
/** Textures that hold under this share of their power in clear peaks are noise. */
const TONAL = 0.15;

/** Cents all pitches stand above the steps of A = 440 Hz together, -50 to 50: the direction of their mean around a semitone. */
export function tuningOf(textures: Textures): number {
  const steps = textures.pitches.values();
  let [x, y] = [0, 0];
  for (let index = 0; index < steps.length; index++) {
    const angle = (2 * Math.PI * (index % SEMITONE)) / SEMITONE;
    x += (steps[index] ?? 0) * Math.cos(angle);
    y += (steps[index] ?? 0) * Math.sin(angle);
  }
  return (100 * Math.atan2(y, x)) / (2 * Math.PI);
}

/** How much there is of the twelve pitch classes from C up, for every texture, after tuning by `cents`. */
export function classesOf(textures: Textures, cents: number): readonly (readonly number[])[] {
  const steps = textures.pitches.values();
  const peaked = textures.peaked.values();
  const shift = (cents * SEMITONE) / 100;
  return Array.from({ length: textures.length }, (_, texture) => {
    const classes = Array.from({ length: 12 }, () => 0);
    if ((peaked[texture] ?? 0) < TONAL) return classes;
    for (let step = 0; step < STEPS; step++) {
      const place = (step - shift) / SEMITONE;
      const nearest = Math.round(place);
      // Half a semitone off counts nothing.
      const weight = Math.cos(Math.PI * (place - nearest)) ** 2;
      const index = (((nearest + FIRST) % 12) + 12) % 12;
      classes[index] = (classes[index] ?? 0) + weight * (steps[texture * STEPS + step] ?? 0);
    }
    return evened(classes);
  });
}

/** Loud notes count more than soft ones, but not as much more as they are louder. */
function evened(classes: readonly number[]): readonly number[] {
  const sum = classes.reduce((total, value) => total + value, 0);
  return sum > 0 ? classes.map((value) => value / Math.sqrt(sum)) : classes;
}

import { type Chance, chance } from '#chance';
import { type Grain, type Pair, pink, Scatter, through } from './noise.ts';
import { stereo } from './weather.ts';

/** The faint air of the open behind the creatures. */
function air(seed: string): (out: Pair) => void {
  const sides = ['left', 'right'].map((side) => {
    const leaves = through(
      pink(chance(`${seed} ${side}`)),
      { kind: 'lowpass', frequency: 900 },
      { kind: 'highpass', frequency: 150 },
    );
    return () => 0.04 * leaves();
  });
  return stereo(sides);
}

/** A summer night: six crickets, each with its own note and pace, resting now and then. */
export function crickets(seed: string): (out: Pair) => void {
  const next = chance(`${seed} crickets`);
  const night = air(seed);
  const insects = Array.from({ length: 6 }, (_, index) => {
    const hertz = 3900 + next() * 900;
    const pace = 0.55 + next() * 0.5;
    const near = 0.12 * (0.25 + 0.75 * next());
    const wings = 28 + next() * 10;
    const pan = (index / 5) * 1.8 - 0.9;
    const wait = () => pace * (0.93 + 0.14 * next()) + (next() < 0.06 ? 1 + 2 * next() : 0);
    return new Scatter(wait, (): Grain => {
      const seconds = 0.14 + next() * 0.05;
      const sound = (age: number) =>
        near *
        Math.sin(2 * Math.PI * hertz * age) *
        Math.max(0, Math.sin(2 * Math.PI * wings * age)) ** 2 *
        Math.sin((Math.PI * age) / seconds);
      return { seconds, pan, sound };
    });
  });
  return (out) => {
    night(out);
    for (const insect of insects) insect.add(out, 1);
  };
}

/** A morning: four birds with a phrase each, sung again and again at their own pace. */
export function birds(seed: string): (out: Pair) => void {
  const next = chance(`${seed} birds`);
  const morning = air(seed);
  const flock = Array.from({ length: 4 }, (_, index) => {
    const song = phrase(next);
    const near = 0.05 + 0.11 * next();
    const pan = (index / 3) * 1.6 - 0.8;
    return new Scatter(
      () => song.seconds + 1.5 + 4 * next(),
      (): Grain => ({ seconds: song.seconds, pan, sound: (age) => near * song.sound(age) }),
    );
  });
  return (out) => {
    morning(out);
    for (const bird of flock) bird.add(out, 1);
  };
}

/** A phrase of two to six notes, each gliding up or down between 2.2 and 5.5 kHz. */
function phrase(next: Chance): { readonly seconds: number; readonly sound: (age: number) => number } {
  const notes: { readonly start: number; readonly seconds: number; readonly from: number; readonly glide: number }[] =
    [];
  let start = 0;
  for (let count = 2 + Math.floor(next() * 5); count > 0; count--) {
    const seconds = 0.05 + next() * 0.14;
    notes.push({ start, seconds, from: 2400 + next() * 2400, glide: (next() * 2 - 1) * 700 });
    start += seconds + 0.03 + next() * 0.09;
  }
  const sound = (age: number) => {
    const note = notes.find(({ start: begun, seconds }) => age >= begun && age < begun + seconds);
    if (note === undefined) return 0;
    const at = age - note.start;
    const turn = note.from * at + (note.glide * at * at) / (2 * note.seconds);
    return Math.sin(2 * Math.PI * turn) * Math.sin((Math.PI * at) / note.seconds) ** 1.5;
  };
  return { seconds: start, sound };
}

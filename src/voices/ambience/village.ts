import { chance } from '#chance';
import { birds } from './creatures.ts';
import { type Grain, type Pair, Scatter, through, waiting } from './noise.ts';

/** A village by day: birds, a hammer somewhere, a dog three houses on. */
export function village(seed: string): (out: Pair) => void {
  const next = chance(`${seed} village`);
  const sky = birds(`${seed} sky`);
  let blows = 0;
  const pause = () => {
    if (blows-- > 0) return 0.42 + 0.04 * next();
    blows = 3 + Math.floor(4 * next());
    return 5 + 6 * next();
  };
  const hammer = new Scatter(
    pause,
    (): Grain => ({
      seconds: 0.25,
      pan: -0.55,
      sound: (age) =>
        0.14 *
        Math.min(1, age / 0.002) *
        Math.exp(-age / 0.035) *
        (Math.sin(2 * Math.PI * 940 * age) + 0.5 * Math.sin(2 * Math.PI * 1630 * age)),
    }),
  );
  const dog = new Scatter(waiting(next, 0.12), (): Grain => {
    const hertz = 320 + 90 * next();
    const throat = through(() => next() * 2 - 1, { kind: 'bandpass', frequency: 760, q: 2 });
    const bark = (age: number) =>
      age < 0 || age > 0.16
        ? 0
        : Math.sin((Math.PI * age) / 0.16) ** 0.6 *
          (0.5 * Math.sin(2 * Math.PI * hertz * age * (1.2 - age)) + throat());
    return { seconds: 0.7, pan: 0.6, sound: (age) => 0.16 * (bark(age) + bark(age - 0.34)) };
  });
  const hens = new Scatter(
    () => 0.35 + 1.8 * next() ** 2,
    (): Grain => {
      const hertz = 520 + 200 * next();
      const seconds = 0.07 + 0.06 * next();
      const pan = next() * 0.8 - 0.9;
      const sound = (age: number) =>
        0.05 *
        Math.sin((Math.PI * age) / seconds) *
        Math.sin(2 * Math.PI * hertz * age * (1 + 2 * age) + 1.5 * Math.sin(4 * Math.PI * hertz * age));
      return { seconds, pan, sound };
    },
  );
  return (out) => {
    sky(out);
    out.left *= 0.5;
    out.right *= 0.5;
    hens.add(out, 1);
    hammer.add(out, 1);
    dog.add(out, 1);
  };
}

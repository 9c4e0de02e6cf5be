import { chance } from '#chance';
import { brown, drift, type Grain, type Pair, pink, Scatter, through, waiting, white } from './noise.ts';
import { rain, stereo, wind } from './weather.ts';

/** A bubble that closes: its note rises as it dies. */
function bubble(hertz: number, fall: number, strength: number, pan: number): Grain {
  return {
    seconds: fall * 6,
    pan,
    sound: (age) =>
      strength *
      Math.min(1, age / 0.0015) *
      Math.exp(-age / fall) *
      Math.sin(2 * Math.PI * hertz * age * (1 + (0.3 * age) / fall / 6)),
  };
}

/** A river over stones: a steady rush, and water that gurgles in it. */
export function river(seed: string): (out: Pair) => void {
  const next = chance(`${seed} gurgle`);
  const rush = stereo(
    ['left', 'right'].map((side) => {
      const swell = drift(`${seed} ${side} swell`, 0.9);
      const water = through(
        white(chance(`${seed} ${side}`)),
        { kind: 'bandpass', frequency: 1300, q: 0.5 },
        { kind: 'lowpass', frequency: 4200 },
      );
      const deep = through(pink(chance(`${seed} ${side} deep`)), { kind: 'bandpass', frequency: 380, q: 0.8 });
      return () => (0.75 + 0.25 * swell()) * (0.16 * water() + 0.3 * deep());
    }),
  );
  const gurgle = new Scatter(waiting(next, 34), () =>
    bubble(380 + 900 * next(), 0.008 + 0.014 * next(), 0.03 + 0.1 * next() ** 3, next() * 1.6 - 0.8),
  );
  return (out) => {
    rush(out);
    gurgle.add(out, 1);
  };
}

/** Under the surface: a muffled weight that swells, and bubbles that rise in strings. */
export function underwater(seed: string): (out: Pair) => void {
  const next = chance(`${seed} bubbles`);
  const weight = stereo(
    ['left', 'right'].map((side) => {
      const swell = drift(`${seed} ${side} swell`, 3);
      const deep = through(
        brown(chance(`${seed} ${side}`)),
        { kind: 'lowpass', frequency: 300 },
        { kind: 'highpass', frequency: 80 },
      );
      const pressure = through(pink(chance(`${seed} ${side} pressure`)), { kind: 'bandpass', frequency: 210, q: 3 });
      return () => (0.4 + 0.6 * swell()) * (0.3 * deep() + 0.9 * pressure());
    }),
  );
  let left = 0;
  let pan = 0;
  const pause = () => {
    if (left-- > 0) return 0.05 + 0.06 * next();
    left = 3 + Math.floor(7 * next());
    pan = next() * 1.4 - 0.7;
    return 1 + 2.6 * next();
  };
  const bubbles = new Scatter(pause, () => bubble(300 + 520 * next(), 0.025 + 0.02 * next(), 0.3 + 0.3 * next(), pan));
  return (out) => {
    weight(out);
    bubbles.add(out, 1);
  };
}

/** A storm: hard rain, wind that tears at it, and thunder that rolls far away. */
export function storm(seed: string): (out: Pair) => void {
  const next = chance(`${seed} thunder`);
  const drops = rain(`${seed} rain`);
  const gusts = wind(`${seed} wind`);
  const torn: Pair = { left: 0, right: 0 };
  const rolls = new Scatter(
    () => 7 + 8 * next(),
    (): Grain => {
      const seconds = 4 + 2.5 * next();
      const cloud = through(
        brown(chance(`${seed} roll ${next()}`)),
        { kind: 'lowpass', frequency: 420 },
        { kind: 'highpass', frequency: 60 },
      );
      const [first, second] = [0.4 + next(), 1.6 + next()];
      const bump = (age: number, at: number) => Math.exp(-(((age - at) / 0.5) ** 2));
      const sound = (age: number) =>
        (bump(age, first) + 0.7 * bump(age, second) + 0.3) * Math.sin((Math.PI * age) / seconds) * cloud();
      return { seconds, pan: next() * 1.2 - 0.6, sound };
    },
  );
  return (out) => {
    drops(out);
    gusts(torn);
    out.left += 1.1 * torn.left;
    out.right += 1.1 * torn.right;
    rolls.add(out, 0.9);
  };
}

/** Rain as it is heard inside: a dull wash on the roof, and drops against the pane. */
export function roof(seed: string): (out: Pair) => void {
  const next = chance(`${seed} pane`);
  const wash = stereo(
    ['left', 'right'].map((side) =>
      through(
        pink(chance(`${seed} ${side}`)),
        { kind: 'lowpass', frequency: 900 },
        { kind: 'highpass', frequency: 160 },
      ),
    ),
  );
  const pane = new Scatter(waiting(next, 22), (): Grain => {
    const hertz = 1200 + 1500 * next();
    const strength = 0.02 + 0.1 * next() ** 3;
    return {
      seconds: 0.03,
      pan: 0.2 + next() * 0.6,
      sound: (age) =>
        strength * Math.min(1, age / 0.0006) * Math.exp(-age / 0.004) * Math.sin(2 * Math.PI * hertz * age),
    };
  });
  return (out) => {
    wash(out);
    out.left *= 0.4;
    out.right *= 0.4;
    pane.add(out, 1);
  };
}

import { chance } from '#chance';
import { voices } from './murmur.ts';
import { brown, type Grain, type Pair, pink, RATE, Scatter, through, waiting } from './noise.ts';
import { stereo } from './weather.ts';

/** The air of a room: what is low in it, what is high, and how much hum the mains leave there. */
export function air(
  seed: string,
  { low, high, hum }: { readonly low: number; readonly high: number; readonly hum: number },
): (out: Pair) => void {
  let age = 0;
  const sides = ['left', 'right'].map((side) => {
    const deep = through(
      brown(chance(`${seed} ${side} air`)),
      { kind: 'lowpass', frequency: low, q: 0.5 },
      { kind: 'highpass', frequency: 90 },
    );
    const light = through(pink(chance(`${seed} ${side} light`)), { kind: 'bandpass', frequency: high, q: 0.4 });
    return () => 0.22 * deep() + 0.3 * light();
  });
  const steady = stereo(sides);
  return (out) => {
    steady(out);
    const turn = (2 * Math.PI * 100 * age++) / RATE;
    const mains = hum * (0.012 * Math.sin(turn) + 0.006 * Math.sin(2 * turn) + 0.003 * Math.sin(4 * turn));
    out.left += mains;
    out.right += mains;
  };
}

/** A short dying tone somewhere in the room. */
function ping(hertz: number, fall: number, strength: number, pan: number): Grain {
  return {
    seconds: fall * 7,
    pan,
    sound: (age) => strength * Math.min(1, age / 0.001) * Math.exp(-age / fall) * Math.sin(2 * Math.PI * hertz * age),
  };
}

/** A church: high, cold air that answers in its own notes, and now and then a creak of a pew far away. */
export function church(seed: string): (out: Pair) => void {
  const next = chance(`${seed} pews`);
  const base = air(seed, { low: 300, high: 640, hum: 0 });
  const nave = stereo(
    ['left', 'right'].map((side) => {
      const noise = pink(chance(`${seed} ${side} nave`));
      let now = 0;
      const notes = [146, 219, 329].map((frequency) => through(() => now, { kind: 'bandpass', frequency, q: 14 }));
      return () => {
        now = noise();
        return notes.reduce((sum, note) => sum + note(), 0) * 0.9;
      };
    }),
  );
  const pews = new Scatter(waiting(next, 0.16), (): Grain => {
    const hertz = 210 + 260 * next();
    const seconds = 0.5 + 0.4 * next();
    const pan = next() * 1.6 - 0.8;
    const sound = (age: number) =>
      0.07 *
      Math.sin((Math.PI * age) / seconds) *
      Math.sin(2 * Math.PI * hertz * age + 5 * Math.sin(2 * Math.PI * 23 * age));
    return { seconds, pan, sound };
  });
  const echo: Pair = { left: 0, right: 0 };
  return (out) => {
    base(out);
    nave(echo);
    out.left += echo.left;
    out.right += echo.right;
    pews.add(out, 1);
  };
}

/** A cave: a hollow breath, and drops that fall into still water and echo three times. */
export function cave(seed: string): (out: Pair) => void {
  const next = chance(`${seed} drops`);
  const base = church(`${seed} hollow`);
  const drops = new Scatter(waiting(next, 0.9), (): Grain => {
    const hertz = 700 + 1300 * next();
    const strength = 0.2 + 0.4 * next() ** 2;
    const drop = (age: number) =>
      age < 0
        ? 0
        : Math.exp(-age / 0.018) * Math.min(1, age / 0.001) * Math.sin(2 * Math.PI * hertz * age * (1 + 4 * age));
    const sound = (age: number) =>
      strength * (drop(age) + 0.45 * drop(age - 0.17) + 0.25 * drop(age - 0.39) + 0.12 * drop(age - 0.66));
    return { seconds: 0.9, pan: next() * 1.8 - 0.9, sound };
  });
  return (out) => {
    base(out);
    out.left *= 0.7;
    out.right *= 0.7;
    drops.add(out, 1);
  };
}

/** An office: ventilation, keys under somebody's fingers in runs, a drawer far away. */
export function office(seed: string): (out: Pair) => void {
  const next = chance(`${seed} keys`);
  const base = air(seed, { low: 420, high: 2100, hum: 1 });
  let left = 0;
  let place = 0;
  const rest = () => {
    if (left-- > 0) return 0.07 + 0.1 * next();
    left = 4 + Math.floor(14 * next());
    place = next() * 1.6 - 0.8;
    return 0.8 + 2.4 * next();
  };
  const keys = new Scatter(rest, () => ping(900 + 1400 * next(), 0.004, 0.12 + 0.1 * next(), place));
  return (out) => {
    base(out);
    keys.add(out, 1);
  };
}

/** A classroom: children far off, pencils, a chair. */
export function classroom(seed: string): (out: Pair) => void {
  const next = chance(`${seed} pencils`);
  const base = air(seed, { low: 380, high: 950, hum: 0.4 });
  const children = voices(`${seed} children`, 3, 1.5);
  const far: Pair = { left: 0, right: 0 };
  const pencils = new Scatter(waiting(next, 1.1), (): Grain => {
    const seconds = 0.12 + 0.2 * next();
    const scratch = through(() => next() * 2 - 1, { kind: 'bandpass', frequency: 3200 + 1600 * next(), q: 1.5 });
    return { seconds, pan: next() * 1.6 - 0.8, sound: (age) => 0.09 * Math.sin((Math.PI * age) / seconds) * scratch() };
  });
  return (out) => {
    base(out);
    children(far);
    out.left += 1.1 * far.left;
    out.right += 1.1 * far.right;
    pencils.add(out, 1);
  };
}

/** A ward: ventilation, and a monitor that counts a heart somewhere down the corridor. */
export function hospital(seed: string): (out: Pair) => void {
  const next = chance(`${seed} monitor`);
  const base = air(seed, { low: 520, high: 1350, hum: 3 });
  const monitor = new Scatter(
    () => 0.98 + 0.03 * next(),
    (): Grain => ({
      seconds: 0.14,
      pan: 0.35,
      sound: (age) => 0.06 * Math.min(1, age / 0.008, (0.14 - age) / 0.03) * Math.sin(2 * Math.PI * 940 * age),
    }),
  );
  return (out) => {
    base(out);
    monitor.add(out, 1);
  };
}

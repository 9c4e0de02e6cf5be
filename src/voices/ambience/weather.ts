import { chance } from '#chance';
import { brown, drift, following, type Pair, pink, RATE, Scatter, through, waiting, white } from './noise.ts';

/** Wind: its body opens and closes with the gusts, and whistles in the strong ones. */
export function wind(seed: string): (out: Pair) => void {
  const sides = ['left', 'right'].map((side) => {
    const gust = drift(`${seed} gust`, 2.3);
    const flutter = drift(`${seed} ${side} flutter`, 0.7);
    let [strength, trembling] = [0, 0];
    const noise = pink(chance(`${seed} ${side}`));
    let air = 0;
    const body = through(
      following(
        () => air,
        { kind: 'lowpass' },
        () => 250 + 700 * strength,
      ),
      { kind: 'highpass', frequency: 75 },
    );
    const whistle = following(
      () => air,
      { kind: 'bandpass', q: 9 },
      () => 420 + 500 * strength + 60 * trembling,
    );
    return () => {
      strength = gust();
      trembling = flutter();
      air = noise();
      return (body() + 0.9 * strength ** 3 * whistle()) * (0.25 + 0.75 * strength ** 1.4 * (0.8 + 0.2 * trembling));
    };
  });
  return stereo(sides);
}

/** Rain: a steady hiss, a low murmur, and single drops near by. */
export function rain(seed: string): (out: Pair) => void {
  const next = chance(`${seed} drops`);
  const swell = drift(`${seed} swell`, 3);
  const sides = ['left', 'right'].map((side) => {
    const hiss = through(
      white(chance(`${seed} ${side}`)),
      { kind: 'highpass', frequency: 900 },
      { kind: 'lowpass', frequency: 7500, q: 0.6 },
    );
    const murmur = through(
      pink(chance(`${seed} ${side} low`)),
      { kind: 'lowpass', frequency: 600 },
      { kind: 'highpass', frequency: 120 },
    );
    return () => 0.16 * hiss() + 0.1 * murmur();
  });
  const drops = new Scatter(waiting(next, 130), () => {
    const hertz = 1400 + next() * 4200;
    const dying = 0.002 + next() * 0.006;
    const strength = 0.03 + 0.2 * next() ** 4;
    return {
      seconds: dying * 6,
      pan: next() * 2 - 1,
      sound: (age) =>
        strength * Math.sin(2 * Math.PI * hertz * age * (1 + (0.15 * age) / (dying * 6))) * Math.exp(-age / dying),
    };
  });
  const steady = stereo(sides);
  return (out) => {
    steady(out);
    const level = 0.8 + 0.2 * swell();
    out.left *= level;
    out.right *= level;
    drops.add(out, 1);
  };
}

/** The sea: waves of six to nine seconds that open as they break, over a low roar. */
export function sea(seed: string): (out: Pair) => void {
  const next = chance(`${seed} waves`);
  let waves: { age: number; readonly seconds: number; readonly strength: number }[] = [];
  let wanted = 0;
  let open = 0;
  const sides = ['left', 'right'].map((side) => {
    const noise = white(chance(`${seed} ${side}`));
    const surf = through(
      following(noise, { kind: 'lowpass', q: 0.5 }, () => 400 + 5200 * open),
      { kind: 'highpass', frequency: 150 },
    );
    const roar = through(
      brown(chance(`${seed} ${side} roar`)),
      { kind: 'lowpass', frequency: 320 },
      { kind: 'highpass', frequency: 85 },
    );
    return () => 0.9 * open * surf() + 0.3 * roar();
  });
  const sound = stereo(sides);
  return (out) => {
    if (wanted <= 0) {
      const seconds = 6 + next() * 3;
      waves = [
        ...waves.filter(({ age, seconds: length }) => age < length * 1.4),
        { age: 0, seconds, strength: 0.6 + 0.4 * next() },
      ];
      wanted = seconds;
    }
    wanted -= 1 / RATE;
    open = 0;
    for (const wave of waves) {
      wave.age += 1 / RATE;
      open += wave.strength * breaking(wave.age, wave.seconds);
    }
    sound(out);
  };
}

/** A wave swells for not quite half its time and runs out; 0 to 1. */
function breaking(age: number, seconds: number): number {
  const rise = seconds * 0.45;
  const end = Math.max(0, Math.min(1, (seconds * 1.4 - age) / 0.5));
  return age < rise ? (age / rise) ** 2.2 : Math.exp(-(age - rise) / (seconds * 0.22)) * end;
}

/** Two sides of their own. */
export function stereo(sides: readonly (() => number)[]): (out: Pair) => void {
  const [left = () => 0, right = left] = sides;
  return (out) => {
    out.left = left();
    out.right = right();
  };
}

import { chance } from '#chance';
import { brown, drift, type Grain, type Pair, pink, RATE, Scatter, through, waiting } from './noise.ts';
import { stereo } from './weather.ts';

/** A room nobody speaks in: air, and a trace of mains hum. */
export function room(seed: string): (out: Pair) => void {
  let age = 0;
  const sides = ['left', 'right'].map((side) =>
    through(
      brown(chance(`${seed} ${side}`)),
      { kind: 'lowpass', frequency: 420, q: 0.5 },
      { kind: 'highpass', frequency: 90 },
    ),
  );
  const air = stereo(sides);
  return (out) => {
    air(out);
    const turn = (2 * Math.PI * 100 * age++) / RATE;
    const hum = 0.012 * Math.sin(turn) + 0.006 * Math.sin(2 * turn);
    out.left = out.left * 0.5 + hum;
    out.right = out.right * 0.5 + hum;
  };
}

/** A city behind the houses: a low roar, and cars that pass from one side to the other. */
export function city(seed: string): (out: Pair) => void {
  const next = chance(`${seed} cars`);
  const sides = ['left', 'right'].map((side) => {
    const roar = through(
      brown(chance(`${seed} ${side}`)),
      { kind: 'lowpass', frequency: 320 },
      { kind: 'highpass', frequency: 75 },
    );
    const hiss = through(pink(chance(`${seed} ${side} hiss`)), { kind: 'bandpass', frequency: 800, q: 0.5 });
    return () => 0.4 * roar() + 0.32 * hiss();
  });
  const cars = new Scatter(
    () => 2.5 + 5 * next(),
    (): Grain => {
      const seconds = 4 + next() * 4;
      const strength = 0.5 + 0.5 * next();
      const tyres = through(
        pink(chance(`${seed} car ${next()}`)),
        { kind: 'lowpass', frequency: 500 + next() * 700 },
        { kind: 'highpass', frequency: 90 },
      );
      return {
        seconds,
        pan: next() * 1.6 - 0.8,
        sound: (age) => strength * Math.sin((Math.PI * age) / seconds) ** 3 * tyres(),
      };
    },
  );
  const steady = stereo(sides);
  return (out) => {
    steady(out);
    cars.add(out, 1);
  };
}

/** Inside something that drives: firing strokes at 34 to 38 Hz, their harmonics, and the air they push. */
export function engine(seed: string): (out: Pair) => void {
  const speed = drift(`${seed} speed`, 1.1);
  let turn = 0;
  let fire = 0;
  const hum = through(
    () =>
      0.3 * Math.sin(2 * Math.PI * turn) +
      0.28 * Math.sin(4 * Math.PI * turn) +
      0.12 * Math.sin(6 * Math.PI * turn + 0.7) +
      0.1 * Math.sin(8 * Math.PI * turn + 0.2),
    { kind: 'highpass', frequency: 50 },
  );
  const sides = ['left', 'right'].map((side) => {
    const air = through(
      pink(chance(`${seed} ${side}`)),
      { kind: 'lowpass', frequency: 900 },
      { kind: 'highpass', frequency: 60 },
    );
    return () => air() * (0.4 + 1.6 * fire);
  });
  const air = stereo(sides);
  return (out) => {
    turn += (34 + 4 * speed()) / RATE;
    fire = Math.exp(-(turn % 1) * 9);
    air(out);
    const strokes = hum();
    out.left += strokes;
    out.right += strokes;
  };
}

/** A fire: a low flicker and crackling, now and then a log that bursts. */
export function fire(seed: string): (out: Pair) => void {
  const next = chance(`${seed} crackle`);
  const flicker = drift(`${seed} flicker`, 0.35);
  const sides = ['left', 'right'].map((side) => {
    const low = through(
      brown(chance(`${seed} ${side}`)),
      { kind: 'lowpass', frequency: 450 },
      { kind: 'highpass', frequency: 110 },
    );
    const hiss = through(pink(chance(`${seed} ${side} hiss`)), { kind: 'bandpass', frequency: 1200, q: 0.5 });
    return () => 0.35 * low() + 0.14 * hiss();
  });
  const crackle = new Scatter(waiting(next, 9), (): Grain => {
    const burst = next() < 0.12;
    const dying = burst ? 0.012 : 0.003 + next() * 0.004;
    const strength = burst ? 1.1 : 0.25 + 0.7 * next() ** 3;
    const wood = through(() => next() * 2 - 1, {
      kind: 'bandpass',
      frequency: (burst ? 900 : 2200) + next() * 2500,
      q: 1.2,
    });
    return {
      seconds: 0.06,
      pan: next() * 1.2 - 0.6,
      sound: (age) => strength * wood() * Math.min(1, age / 0.0005) * Math.exp(-age / dying),
    };
  });
  const glow = stereo(sides);
  return (out) => {
    glow(out);
    const level = 0.6 + 0.4 * flicker();
    out.left *= level;
    out.right *= level;
    crackle.add(out, 0.6);
  };
}

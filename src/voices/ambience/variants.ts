import { chance } from '#chance';
import { air } from './indoors.ts';
import { voices } from './murmur.ts';
import { brown, drift, type Grain, type Pair, pink, Scatter, through, waiting, white } from './noise.ts';
import { sea, stereo } from './weather.ts';

/** A noise of its own on each side, through a band, breathing slowly. */
function wide(seed: string, frequency: number, q: number, seconds: number, depth: number): (out: Pair) => void {
  return stereo(
    ['left', 'right'].map((side) => {
      const swell = drift(`${seed} ${side} swell`, seconds);
      const noise = through(pink(chance(`${seed} ${side}`)), { kind: 'bandpass', frequency, q });
      return () => (1 - depth + depth * swell()) * noise();
    }),
  );
}

/** Adds one bed to another. */
function over(out: Pair, bed: (out: Pair) => void, gain: number, own: Pair): void {
  bed(own);
  out.left += gain * own.left;
  out.right += gain * own.right;
}

/** A city that sleeps: one low breath of it, and the buzz of a lamp. */
export function cityNight(seed: string): (out: Pair) => void {
  const breath = stereo(
    ['left', 'right'].map((side) =>
      through(
        brown(chance(`${seed} ${side}`)),
        { kind: 'lowpass', frequency: 240 },
        { kind: 'highpass', frequency: 70 },
      ),
    ),
  );
  let turn = 0;
  return (out) => {
    breath(out);
    turn += 100 / 48_000;
    const lamp =
      0.012 * (Math.sin(4 * Math.PI * turn) + 0.6 * Math.sin(8 * Math.PI * turn) + 0.4 * Math.sin(12 * Math.PI * turn));
    out.left = 0.5 * out.left + lamp;
    out.right = 0.5 * out.right + 0.6 * lamp;
  };
}

/** The sea in the dark: slower, lower, and pebbles that run back after each wave. */
export function seaNight(seed: string): (out: Pair) => void {
  const waves = sea(`${seed} waves`);
  const deep = wide(`${seed} deep`, 150, 0.8, 5, 0.6);
  const next = chance(`${seed} pebbles`);
  const pebbles = new Scatter(waiting(next, 14), (): Grain => {
    const hertz = 1300 + 1600 * next();
    return {
      seconds: 0.03,
      pan: 1.6 * next() - 0.8,
      sound: (age) => 0.05 * Math.exp(-age / 0.005) * Math.sin(2 * Math.PI * hertz * age),
    };
  });
  const own: Pair = { left: 0, right: 0 };
  return (out) => {
    waves(out);
    out.left *= 0.45;
    out.right *= 0.45;
    over(out, deep, 0.9, own);
    pebbles.add(out, 1);
  };
}

/** A harbour: small water against hulls and stone, in no rhythm. */
export function harbour(seed: string): (out: Pair) => void {
  const next = chance(`${seed} lapping`);
  const water = wide(`${seed} water`, 420, 0.7, 2.1, 0.7);
  const laps = new Scatter(waiting(next, 2.2), (): Grain => {
    const seconds = 0.25 + 0.35 * next();
    const middle = 350 + 700 * next();
    const slap = through(white(chance(`${seed} ${next()}`)), { kind: 'bandpass', frequency: middle, q: 1.6 });
    return {
      seconds,
      pan: 1.8 * next() - 0.9,
      sound: (age) => 0.35 * Math.sin((Math.PI * age) / seconds) ** 2 * slap(),
    };
  });
  return (out) => {
    water(out);
    out.left *= 0.35;
    out.right *= 0.35;
    laps.add(out, 1);
  };
}

/** A forest by day: leaves high above, moving from one side to the other. */
export function forest(seed: string): (out: Pair) => void {
  const gust = drift(`${seed} gust`, 4.5);
  const way = drift(`${seed} way`, 6);
  const leaves = wide(`${seed} leaves`, 3600, 0.6, 1.3, 0.5);
  const trunks = wide(`${seed} trunks`, 300, 0.6, 3, 0.5);
  const own: Pair = { left: 0, right: 0 };
  return (out) => {
    leaves(out);
    const strength = 0.15 + 0.85 * gust() ** 2;
    const side = way();
    out.left *= strength * (0.5 + side);
    out.right *= strength * (1.5 - side);
    over(out, trunks, 0.35, own);
  };
}

/** A great hall of people who go somewhere: their talk, and what the vault makes of it. */
export function station(seed: string): (out: Pair) => void {
  const hall = air(seed, { low: 360, high: 560, hum: 0.6 });
  const people = voices(`${seed} people`, 5, 1.05);
  const vault = wide(`${seed} vault`, 430, 2.5, 0.7, 0.6);
  const wheels = wide(`${seed} wheels`, 110, 1.2, 3.5, 0.9);
  const own: Pair = { left: 0, right: 0 };
  return (out) => {
    hall(out);
    over(out, people, 0.35, own);
    over(out, vault, 0.5, own);
    over(out, wheels, 0.5, own);
  };
}

/** A market in the open: talk on all sides, nearer and higher than in a room, and nothing that gives it back. */
export function market(seed: string): (out: Pair) => void {
  const people = voices(`${seed} people`, 6, 1.35);
  const criers = voices(`${seed} criers`, 2, 1.9);
  const feet = wide(`${seed} feet`, 1900, 0.6, 0.4, 0.6);
  const own: Pair = { left: 0, right: 0 };
  return (out) => {
    people(out);
    over(out, criers, 1.1, own);
    over(out, feet, 0.12, own);
  };
}

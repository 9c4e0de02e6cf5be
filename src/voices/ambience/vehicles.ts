import { chance } from '#chance';
import { brown, drift, type Grain, type Pair, pink, RATE, Scatter, through, waiting } from './noise.ts';
import { stereo } from './weather.ts';

/** Inside a train: the roar of the wheels, and joints that pass under it two by two. */
export function train(seed: string): (out: Pair) => void {
  const next = chance(`${seed} joints`);
  const roar = stereo(
    ['left', 'right'].map((side) => {
      const sway = drift(`${seed} ${side} sway`, 0.8);
      const low = through(
        brown(chance(`${seed} ${side}`)),
        { kind: 'lowpass', frequency: 420 },
        { kind: 'highpass', frequency: 85 },
      );
      const hiss = through(pink(chance(`${seed} ${side} hiss`)), { kind: 'bandpass', frequency: 1100, q: 0.5 });
      return () => (0.75 + 0.25 * sway()) * (0.35 * low() + 0.2 * hiss());
    }),
  );
  let beat = 0;
  const joints = new Scatter(
    () => [0.16, 0.62, 0.16, 0.8][beat++ % 4] ?? 0.5,
    (): Grain => {
      const hertz = 150 + 25 * next();
      const iron = through(() => next() * 2 - 1, { kind: 'bandpass', frequency: 900 + 300 * next(), q: 1.2 });
      const sound = (age: number) =>
        Math.min(1, age / 0.002) *
        (0.6 * Math.exp(-age / 0.03) * Math.sin(2 * Math.PI * hertz * age) + 0.6 * Math.exp(-age / 0.018) * iron());
      return { seconds: 0.2, pan: beat % 4 < 2 ? -0.25 : 0.25, sound };
    },
  );
  return (out) => {
    roar(out);
    joints.add(out, 1);
  };
}

/** Inside a car: tyres on the road, an even motor, and air at the windows. */
export function car(seed: string): (out: Pair) => void {
  const speed = drift(`${seed} speed`, 2.2);
  let turn = 0;
  const cabin = stereo(
    ['left', 'right'].map((side) => {
      const road = through(
        brown(chance(`${seed} ${side}`)),
        { kind: 'lowpass', frequency: 380 },
        { kind: 'highpass', frequency: 70 },
      );
      const windows = through(pink(chance(`${seed} ${side} wind`)), { kind: 'bandpass', frequency: 1500, q: 0.4 });
      return () => 0.35 * road() + 0.14 * windows();
    }),
  );
  return (out) => {
    cabin(out);
    turn += (52 + 5 * speed()) / RATE;
    const motor =
      0.07 * Math.sin(4 * Math.PI * turn) +
      0.05 * Math.sin(6 * Math.PI * turn + 1) +
      0.025 * Math.sin(8 * Math.PI * turn + 2);
    out.left += motor;
    out.right += motor;
  };
}

/** A ship among the stars: drives that beat against each other, air from the walls, instruments that speak up now and then. */
export function spaceship(seed: string): (out: Pair) => void {
  const next = chance(`${seed} instruments`);
  const slow = drift(`${seed} drives`, 4);
  const walls = stereo(
    ['left', 'right'].map((side) =>
      through(pink(chance(`${seed} ${side}`)), { kind: 'bandpass', frequency: 700, q: 0.35 }),
    ),
  );
  let age = 0;
  const instruments = new Scatter(waiting(next, 0.4), (): Grain => {
    const hertz = [880, 1174.7, 1318.5, 1568][Math.floor(next() * 4)] ?? 880;
    const sound = (at: number) =>
      0.02 *
      Math.min(1, at / 0.01, (0.16 - at) / 0.06) *
      (Math.sin(2 * Math.PI * hertz * at) + 0.25 * Math.sin(4 * Math.PI * hertz * at));
    return { seconds: 0.16, pan: next() * 1.6 - 0.8, sound };
  });
  return (out) => {
    walls(out);
    const at = age++ / RATE;
    const drive = (hertz: number) => Math.sin(2 * Math.PI * hertz * at);
    const deep = 0.5 + 0.5 * slow();
    out.left = 0.22 * out.left + deep * (0.09 * drive(82.4) + 0.06 * drive(123.6) + 0.03 * drive(247.5));
    out.right = 0.22 * out.right + deep * (0.09 * drive(82.9) + 0.06 * drive(123.3) + 0.03 * drive(246.8));
    instruments.add(out, 1);
  };
}

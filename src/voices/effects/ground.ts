import type { Chance } from '#chance';
import { banded, blank, burst, lay, type Sound, strewn, struck } from './foley.ts';
import type { Ground } from './kind.ts';

/** How a ground answers a heel: the thump under it, and the noise of its surface. */
interface Surface {
  readonly thump: readonly [hertz: number, strength: number, fall: number];
  readonly low: number;
  readonly high: number;
  /** Time constant of the noise, or of the stretch its grains are strewn over. */
  readonly fall: number;
  /** Grains in a step; 0 for a ground that is one piece. */
  readonly grains: number;
}

const SURFACES: Readonly<Record<Ground, Surface>> = {
  wood: { thump: [138, 0.55, 0.03], low: 320, high: 3400, fall: 0.016, grains: 0 },
  stone: { thump: [165, 0.5, 0.012], low: 900, high: 7000, fall: 0.011, grains: 0 },
  gravel: { thump: [95, 0.25, 0.02], low: 1500, high: 9000, fall: 0.075, grains: 30 },
  snow: { thump: [95, 0.16, 0.02], low: 600, high: 2800, fall: 0.1, grains: 52 },
  water: { thump: [105, 0.3, 0.03], low: 500, high: 5200, fall: 0.09, grains: 18 },
  grass: { thump: [92, 0.3, 0.022], low: 1100, high: 3600, fall: 0.05, grains: 14 },
};

/** One step: the heel, and after a moment the softer toe. */
export function step(ground: Ground, next: Chance): Sound {
  const into = blank(0.42);
  const weight = 0.92 + 0.16 * next();
  touch(into, ground, next, 0.005, weight);
  touch(into, ground, next, 0.095 + 0.03 * next(), 0.42 * weight);
  if (ground === 'wood')
    lay(
      into,
      struck(0.16, [
        [410 + 60 * next(), 0.3, 0.028],
        [980 + 120 * next(), 0.16, 0.012],
      ]),
      0.006,
    );
  return into;
}

function touch(into: Sound, ground: Ground, next: Chance, at: number, gain: number): void {
  const { thump, low, high, fall, grains } = SURFACES[ground];
  const [hertz, strength, dying] = thump;
  const tuned = hertz * (0.94 + 0.12 * next());
  lay(
    into,
    struck(0.25, [
      [tuned, strength, dying],
      [tuned * 1.93, strength * 0.4, dying * 0.6],
    ]),
    at,
    gain,
  );
  if (grains === 0) {
    lay(into, burst(next, 0.0006, fall, low, high), at, gain * 0.9);
    return;
  }
  strewn(
    into,
    next,
    grains,
    () => at + next() * fall * 1.7,
    () => ({ sound: burst(next, 0.0007, 0.002 + 0.005 * next(), low, high), gain: gain * 0.4 }),
  );
}

/** A hoof on hard ground, four of them to a stride: a short gallop. */
export function hooves(next: Chance): Sound {
  const into = blank(2.1);
  for (let stride = 0; stride < 4; stride++) {
    for (const [beat, offset] of [0, 0.1, 0.2].entries()) {
      const hertz = 430 + 90 * next() + 60 * beat;
      const hoof = struck(0.12, [
        [hertz, 0.8, 0.014],
        [hertz * 2.3, 0.7, 0.01],
        [hertz * 4.2, 0.3, 0.006],
        [140, 0.35, 0.025],
      ]);
      lay(lay(into, hoof, stride * 0.46 + offset), burst(next, 0.0005, 0.012, 900, 6000), stride * 0.46 + offset, 0.9);
    }
  }
  return into;
}

/** Two hooves of an animal under way, hardly together. */
export function hoof(next: Chance): Sound {
  const into = blank(0.3);
  for (const [at, gain] of [
    [0.004, 0.9],
    [0.03 + 0.014 * next(), 1],
  ] as const) {
    const hertz = 440 + 110 * next();
    const struckOnce = struck(0.14, [
      [hertz, 0.8, 0.016],
      [hertz * 2.3, 0.6, 0.01],
      [hertz * 4.2, 0.25, 0.006],
      [128, 0.45, 0.03],
    ]);
    lay(lay(into, struckOnce, at, gain), burst(next, 0.0005, 0.012, 800, 5000), at, 0.8 * gain);
  }
  return into;
}

/** Something heavy and soft comes down. */
export function thud(next: Chance): Sound {
  const into = blank(0.7);
  lay(
    into,
    struck(0.6, [
      [84, 0.8, 0.07],
      [138, 0.6, 0.05],
      [230, 0.4, 0.035],
      [390, 0.2, 0.02],
    ]),
    0,
  );
  lay(into, burst(next, 0.002, 0.045, 160, 2200), 0, 1.5);
  return lay(into, banded(burst(next, 0.01, 0.06, 300, 3500)), 0.14, 0.3);
}

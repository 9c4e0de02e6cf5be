import type { Chance } from '#chance';
import { MIX_RATE } from '../finish/voice.ts';
import { arching, banded, blank, burst, dying, lay, noise, type Sound, shaped, struck } from './foley.ts';

/** A cork, and what foams after it. */
export function cork(next: Chance): Sound {
  const into = blank(1.2);
  const pop = struck(0.1, [
    [420, 1, 0.012],
    [830, 0.5, 0.008],
  ]);
  lay(lay(into, pop, 0.01, 1.2), burst(next, 0.0004, 0.01, 500, 5000), 0.01, 1);
  const foam = banded(noise(1, next), { kind: 'highpass', frequency: 3500 });
  return lay(into, shaped(foam, dying(0.05, 0.25)), 0.06, 0.2);
}

/** A coin on wood: it falls, spins, and lies down quicker and quicker. */
export function coin(next: Chance): Sound {
  const into = blank(1.4);
  const hertz = 5200 * (0.92 + 0.16 * next());
  let gap = 0.2;
  for (let at = 0.01; at < 1.2 && gap > 0.02; at += gap) {
    const ring = struck(0.2, [
      [hertz, 0.7, 0.05],
      [hertz * 1.38, 0.5, 0.03],
      [hertz * 0.52, 0.2, 0.012],
    ]);
    lay(into, ring, at, Math.exp(-at / 0.7));
    gap *= 0.84;
  }
  return into;
}

/** An insect that comes by: it nears, turns, and goes. */
export function buzz(next: Chance): Sound {
  const seconds = 2.2;
  const base = 190 * (0.9 + 0.2 * next());
  let turn = 0;
  const wingbeat = blank(seconds).map((_, index) => {
    const at = index / MIX_RATE;
    turn += (base * (1 + 0.12 * Math.sin(at * 5) + 0.03 * Math.sin(at * 31))) / MIX_RATE;
    return 2 * (turn % 1) - 1;
  });
  const into = banded(wingbeat, { kind: 'bandpass', frequency: 900, q: 0.7 });
  return shaped(into, (at) => arching(seconds, 0.8)(at) * (0.55 + 0.45 * Math.sin(at * 4.2)));
}

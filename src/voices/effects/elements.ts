import type { Chance } from '#chance';
import {
  arching,
  banded,
  blank,
  burst,
  dying,
  lay,
  noise,
  pressed,
  rumble,
  type Sound,
  shaped,
  strewn,
  struck,
  swept,
  tone,
} from './foley.ts';

/** Wind that rises, whistles at its height and lets go. */
export function gust(next: Chance): Sound {
  const seconds = 2.8;
  const strength = arching(seconds, 1.6);
  const air = noise(seconds, next);
  const body = swept(air, { kind: 'lowpass' }, (at) => 260 + 900 * strength(at));
  const whistle = swept(air, { kind: 'bandpass', q: 14 }, (at) => 520 + 620 * strength(at) + 40 * Math.sin(at * 9));
  const into = banded(body, { kind: 'highpass', frequency: 110 });
  return shaped(
    lay(
      into,
      shaped(whistle, (at) => strength(at) ** 3),
      0,
      1.4,
    ),
    strength,
  );
}

/** One wave: it swells, breaks open, and runs out over the sand. */
export function wave(next: Chance): Sound {
  const seconds = 4;
  const open = (at: number) =>
    (at < 1.5 ? (at / 1.5) ** 2.2 : Math.exp(-(at - 1.5) / 0.85)) * Math.min(1, (seconds - at) / 0.6);
  const surf = swept(noise(seconds, next), { kind: 'lowpass', q: 0.5 }, (at) => 350 + 5600 * open(at));
  return shaped(banded(surf, { kind: 'highpass', frequency: 150 }), open);
}

/** Thunder: a crack that falls in a moment, and rolls over one another that go on and on. */
export function thunder(next: Chance): Sound {
  const seconds = 6.2;
  const into = blank(seconds);
  const crack = swept(noise(0.6, next), { kind: 'lowpass' }, (at) => 6200 * Math.exp(-at / 0.11) + 520);
  lay(into, shaped(crack, dying(0.004, 0.16)), 0.02, 1.6);
  let at = 0.05;
  for (let roll = 0; roll < 9; roll++) {
    const air = banded(
      rumble(3, next),
      { kind: 'lowpass', frequency: 900 - roll * 55, q: 0.5 },
      { kind: 'highpass', frequency: 85 },
    );
    lay(into, shaped(air, dying(0.05 + 0.2 * next(), 0.35 + 0.5 * next())), at, 1.3 * Math.exp(-roll * 0.22) + 0.2);
    at += 0.15 + 0.55 * next();
  }
  return shaped(into, (now) => Math.min(1, (seconds - now) / 1.2));
}

/** Something falls into water: the slap, and what splashes up and comes down again. */
export function splash(next: Chance): Sound {
  const into = blank(1.6);
  lay(into, burst(next, 0.004, 0.06, 180, 5200), 0.01, 1);
  const water = swept(noise(1.3, next), { kind: 'bandpass', q: 0.7 }, (at) => 900 + 2600 * Math.exp(-at / 0.35));
  lay(into, shaped(water, dying(0.03, 0.28)), 0.04, 1.1);
  return strewn(
    into,
    next,
    46,
    () => 0.12 + next() ** 1.4 * 1.2,
    () => drop(next, 500 + 1500 * next()),
  );
}

/** A bubble that closes: a sine that rises as it dies. */
function drop(next: Chance, hertz: number): { readonly sound: Sound; readonly gain: number } {
  const fall = 0.008 + 0.012 * next();
  const sound = shaped(
    tone(fall * 6, (at) => hertz * (1 + (0.5 * at) / (fall * 6))),
    dying(0.001, fall),
  );
  return { sound, gain: 0.22 };
}

/** Water into a glass: the note rises as it fills. */
export function pour(next: Chance): Sound {
  const seconds = 1.9;
  const into = blank(seconds);
  const stream = swept(noise(seconds, next), { kind: 'bandpass', q: 3 }, (at) => 700 + 620 * at);
  lay(into, shaped(stream, arching(seconds, 0.5)), 0, 0.5);
  return strewn(
    into,
    next,
    90,
    () => 0.05 + next() * 1.6,
    () => drop(next, 600 + 900 * next()),
  );
}

/** A fire that catches: the soft rush of its air, crackling, a log that bursts. */
export function fireCrackle(next: Chance): Sound {
  const seconds = 2.4;
  const into = blank(seconds);
  const air = banded(rumble(seconds, next), { kind: 'lowpass', frequency: 520 }, { kind: 'highpass', frequency: 120 });
  lay(into, shaped(air, arching(seconds, 0.7)), 0, 0.12);
  return strewn(
    into,
    next,
    34,
    () => 0.05 + next() * 2.1,
    () => {
      const big = next() < 0.15;
      const low = big ? 700 : 1700 + 1500 * next();
      return {
        sound: burst(next, 0.0004, big ? 0.014 : 0.003, low, low * 2.6),
        gain: big ? 1.5 : 0.3 + 0.8 * next() ** 3,
      };
    },
  );
}

/** Rain against a pane: drops on glass over a soft wash. */
export function rainWindow(next: Chance): Sound {
  const seconds = 3;
  const into = blank(seconds);
  const wash = banded(noise(seconds, next), { kind: 'highpass', frequency: 700 }, { kind: 'lowpass', frequency: 3600 });
  lay(into, wash, 0, 0.06);
  strewn(
    into,
    next,
    120,
    () => next() * (seconds - 0.1),
    () => {
      const hertz = 1700 + 2400 * next();
      const fall = 0.002 + 0.004 * next();
      return {
        sound: struck(fall * 7, [
          [hertz, 1, fall],
          [310, 0.3, 0.006],
        ]),
        gain: 0.1 + 0.9 * next() ** 3,
      };
    },
  );
  return shaped(into, (at) => Math.min(1, at / 0.5, (seconds - at) / 0.7));
}

/** A shell that bursts: the blow, the pressure that falls, and what comes down afterwards. */
export function explosion(next: Chance): Sound {
  const seconds = 3.6;
  const into = blank(seconds);
  lay(into, burst(next, 0.0008, 0.09, 120, 9000), 0.01, 2.6);
  lay(
    into,
    shaped(
      tone(1.2, (at) => 48 + 60 * Math.exp(-at / 0.12)),
      dying(0.004, 0.3),
    ),
    0.01,
    1.2,
  );
  const fire = swept(rumble(3, next), { kind: 'lowpass' }, (at) => 420 + 5200 * Math.exp(-at / 0.5));
  lay(into, shaped(banded(fire, { kind: 'highpass', frequency: 110 }), dying(0.02, 0.6)), 0.03, 2.6);
  strewn(
    into,
    next,
    60,
    () => 0.5 + next() ** 1.3 * 2.6,
    () => ({ sound: burst(next, 0.0008, 0.006 + 0.012 * next(), 400 + 900 * next(), 6000), gain: 0.4 }),
  );
  return shaped(pressed(into, 3), (at) => Math.min(1, (seconds - at) / 0.5));
}

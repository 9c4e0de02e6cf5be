import type { Chance } from '#chance';
import { arching, banded, blank, burst, dying, lay, noise, type Sound, shaped, struck, swept, tone } from './foley.ts';

/** A struck bar: its note, and the overtones of a free bar. */
const chime = (hertz: number, fall: number): Sound =>
  struck(fall * 4, [
    [hertz, 1, fall],
    [hertz * 2.76, 0.35, fall * 0.4],
    [hertz * 5.4, 0.12, fall * 0.15],
  ]);

/** A doorbell of two notes, a major third down. */
export function doorbell(): Sound {
  const into = blank(2);
  lay(into, chime(659, 0.38), 0.01);
  return shaped(lay(into, chime(523, 0.48), 0.52), (at) => Math.min(1, (2 - at) / 0.3));
}

/** A lift, or a counter bell: one clear note. */
export const ding = (): Sound => chime(1568, 0.32);

/** An alarm clock: a hammer between two small bells. */
export function alarm(next: Chance): Sound {
  const into = blank(2.2);
  for (let blow = 0; blow < 40; blow++) {
    const hertz = blow % 2 === 0 ? 2180 : 2630;
    const ring = struck(0.12, [
      [hertz, 0.7, 0.025],
      [hertz * 1.73, 0.4, 0.015],
    ]);
    lay(into, ring, 0.01 + blow * 0.05, 0.85 + 0.15 * next());
  }
  return into;
}

/** A till: keys, the bell, and the drawer with its coins. */
export function till(next: Chance): Sound {
  const into = blank(1.4);
  for (const at of [0.01, 0.12]) lay(into, burst(next, 0.0005, 0.008, 900, 5000), at, 1);
  lay(into, chime(2093, 0.25), 0.3, 0.8);
  lay(into, burst(next, 0.002, 0.03, 200, 2500), 0.42, 1.2);
  for (let coin = 0; coin < 9; coin++)
    lay(into, struck(0.06, [[4200 + 2600 * next(), 0.5, 0.01]]), 0.44 + 0.3 * next(), 0.5);
  return into;
}

/** An instrument that wants something: three short notes. */
export function beep(): Sound {
  const into = blank(0.8);
  for (const at of [0.01, 0.25, 0.49]) {
    const note = tone(0.12, () => 1175, [1, 0, 0.15]);
    lay(
      into,
      shaped(note, (now) => Math.min(1, now / 0.004, (0.12 - now) / 0.01)),
      at,
    );
  }
  return into;
}

/** A kettle: the water seethes, and its whistle climbs. */
export function kettle(next: Chance): Sound {
  const seconds = 3;
  const pitch = (at: number) => 1500 + 900 * Math.min(1, at / 1.6) ** 0.7 + 18 * Math.sin(at * 37);
  const into = shaped(tone(seconds, pitch, [1, 0.3, 0.12]), (at) => Math.min(1, at / 1.3) ** 2);
  lay(into, swept(noise(seconds, next), { kind: 'bandpass', q: 3 }, pitch), 0, 0.7);
  const steam = banded(noise(seconds, next), { kind: 'highpass', frequency: 2800 });
  lay(into, steam, 0, 0.12);
  return shaped(into, (at) => Math.min(1, at / 0.2, (seconds - at) / 0.4));
}

/** A car's horn, twice. */
export function horn(): Sound {
  const into = blank(1.3);
  for (const [at, seconds] of [
    [0.01, 0.32],
    [0.48, 0.7],
  ] as const) {
    const both = tone(seconds, () => 415, [0.5, 0.5, 0.45, 0.3, 0.25, 0.15]);
    lay(
      both,
      tone(seconds, () => 523, [0.5, 0.5, 0.4, 0.3, 0.2, 0.1]),
      0,
    );
    lay(
      into,
      shaped(both, (now) => Math.min(1, now / 0.015, (seconds - now) / 0.04)),
      at,
    );
  }
  return banded(into, { kind: 'bandpass', frequency: 1100, q: 0.5 });
}

/** A ship's horn through the fog. */
export function foghorn(next: Chance): Sound {
  const seconds = 3.6;
  const low = tone(seconds, () => 87, [0.6, 0.8, 0.6, 0.45, 0.3, 0.2, 0.12]);
  lay(low, banded(noise(seconds, next), { kind: 'bandpass', frequency: 260, q: 0.7 }), 0, 0.2);
  return shaped(low, (at) => Math.min(1, at / 0.25, (seconds - at) / 0.9));
}

/** A set between stations. */
export function radioStatic(next: Chance): Sound {
  const seconds = 1.7;
  const hiss = swept(noise(seconds, next), { kind: 'bandpass', q: 0.8 }, (at) => 2600 + 900 * Math.sin(at * 9));
  const into = shaped(hiss, (at) => 0.6 + 0.4 * Math.sin(at * 23 + 3 * Math.sin(at * 7)));
  const whine = tone(seconds, (at) => 900 + 700 * Math.sin(at * 2.4), [1]);
  lay(into, shaped(whine, arching(seconds, 3)), 0, 0.12);
  for (let crack = 0; crack < 9; crack++) lay(into, burst(next, 0.0004, 0.004, 800, 8000), next() * 1.5, 0.9);
  return shaped(into, (at) => Math.min(1, at / 0.02, (seconds - at) / 0.03));
}

/** Rockets that burst, and their sparks that fall. */
export function fireworks(next: Chance): Sound {
  const into = blank(3.4);
  const rise = tone(0.8, (at) => 900 + 1500 * at, [1, 0.2]);
  lay(into, shaped(rise, arching(0.8, 1.5)), 0, 0.12);
  for (const at of [0.8, 1.6, 2.05]) {
    lay(into, burst(next, 0.0008, 0.07, 90, 3200), at, 1.4);
    for (let spark = 0; spark < 40; spark++)
      lay(
        into,
        burst(next, 0.0004, 0.003, 2200, 9000),
        at + 0.1 + 0.8 * next() ** 1.4,
        0.25 * dying(0.01, 0.5)(0.4 * next()),
      );
  }
  return into;
}

import type { Chance } from '#chance';
import { MIX_RATE } from '../finish/voice.ts';
import { arching, banded, blank, burst, lay, noise, pressed, type Sound, shaped, strewn, struck } from './foley.ts';

const latch = (next: Chance): Sound =>
  lay(
    struck(0.08, [
      [1850, 0.5, 0.007],
      [3100, 0.3, 0.005],
      [880, 0.3, 0.01],
    ]),
    burst(next, 0.0005, 0.006, 1500, 7000),
    0,
    0.5,
  );

/** The friction of a hinge: pulses that quicken, through the wood's own resonances. */
function creak(next: Chance, seconds: number): Sound {
  const slow = 38 + 20 * next();
  let turn = 0;
  const pulses = blank(seconds).map((_, index) => {
    const way = index / MIX_RATE / seconds;
    turn += (slow + 62 * way + 14 * Math.sin(way * 19) + 6 * (next() - 0.5)) / MIX_RATE;
    return turn % 1 < 0.06 ? 1 : 0;
  });
  const wood = [760, 1480, 2350].map((frequency, index) =>
    banded(pulses, { kind: 'bandpass', frequency: frequency * (0.92 + 0.16 * next()), q: 7 + index }),
  );
  const sound = blank(seconds);
  for (const [index, one] of wood.entries()) lay(sound, one, 0, [1, 0.7, 0.35][index]);
  return shaped(sound, arching(seconds, 0.8));
}

/** A latch, a hinge, and the air that comes in. */
export function doorOpen(next: Chance): Sound {
  const into = blank(1.35);
  lay(into, latch(next), 0.01);
  lay(into, creak(next, 0.95), 0.16, 2.2);
  const air = banded(noise(0.8, next), { kind: 'bandpass', frequency: 420, q: 0.6 });
  return lay(into, shaped(air, arching(0.8, 2)), 0.3, 0.14);
}

/** Wood into a frame, and the latch that rattles after it. */
export function doorSlam(next: Chance): Sound {
  const into = blank(0.95);
  lay(
    into,
    struck(0.8, [
      [92, 1, 0.1],
      [148, 0.8, 0.08],
      [236, 0.5, 0.06],
      [415, 0.3, 0.04],
      [690, 0.15, 0.03],
    ]),
    0.01,
  );
  lay(into, burst(next, 0.0008, 0.045, 180, 5200), 0.01, 2.2);
  lay(into, burst(next, 0.0008, 0.02, 500, 5200), 0.055, 0.45);
  return pressed(lay(into, latch(next), 0.09, 0.6), 1.6);
}

/** Three knuckles on wood. */
export function knock(next: Chance): Sound {
  const into = blank(0.95);
  for (const [index, at] of [0.01, 0.2, 0.39].entries()) {
    const hertz = 265 * (0.97 + 0.06 * next());
    const gain = [0.9, 1, 0.85][index] ?? 1;
    lay(
      into,
      struck(0.3, [
        [hertz, 1, 0.03],
        [hertz * 1.72, 0.6, 0.022],
        [hertz * 3.3, 0.3, 0.012],
      ]),
      at,
      gain,
    );
    lay(into, burst(next, 0.0005, 0.009, 700, 5000), at, 0.6 * gain);
  }
  return into;
}

/** A sheet of glass breaks, and its pieces ring as they land. */
export function glassBreak(next: Chance): Sound {
  const into = blank(1.9);
  lay(into, burst(next, 0.0005, 0.03, 2200, 13_000), 0.01, 1.4);
  lay(into, burst(next, 0.0005, 0.02, 300, 2400), 0.01, 0.5);
  return strewn(
    into,
    next,
    70,
    () => 0.01 + next() ** 2.2 * 1.3,
    () => {
      const hertz = 2200 + next() ** 1.5 * 8500;
      const fall = 0.015 + 0.13 * next() ** 2;
      return {
        sound: struck(fall * 6, [
          [hertz, 1, fall],
          [hertz * 1.53, 0.4, fall * 0.6],
        ]),
        gain: 0.05 + 0.15 * next() ** 2,
      };
    },
  );
}

/** Two glasses, or a cup on its saucer. */
export function clink(next: Chance): Sound {
  const hertz = 2050 * (0.9 + 0.2 * next());
  return struck(0.9, [
    [hertz, 0.5, 0.19],
    [hertz * 1.81, 0.3, 0.13],
    [hertz * 2.77, 0.2, 0.08],
    [hertz * 4.1, 0.1, 0.04],
  ]);
}

/** A switch. */
export function click(next: Chance): Sound {
  const into = blank(0.22);
  for (const [at, gain] of [
    [0.004, 1],
    [0.075, 0.6],
  ] as const) {
    lay(
      into,
      struck(0.05, [
        [2300 + 300 * next(), 0.5, 0.004],
        [980, 0.5, 0.006],
      ]),
      at,
      gain,
    );
    lay(into, burst(next, 0.0003, 0.003, 1800, 9000), at, 0.7 * gain);
  }
  return into;
}

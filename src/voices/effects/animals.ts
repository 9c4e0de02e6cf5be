import type { Chance } from '#chance';
import { arching, blank, lay, type Sound, shaped } from './foley.ts';
import { throat } from './living.ts';

/** A rooster: three short calls and a long one that falls. */
export function rooster(next: Chance): Sound {
  const into = blank(2.1);
  const base = 620 * (0.95 + 0.1 * next());
  for (const [at, seconds, from, to] of [
    [0.01, 0.16, 0.85, 1],
    [0.22, 0.13, 1.05, 1.05],
    [0.4, 0.22, 1.2, 1.35],
    [0.66, 1.25, 1.4, 0.8],
  ] as const) {
    const call = throat(
      seconds,
      (now) => base * (from + (to - from) * (now / seconds) ** 1.6),
      [
        [() => 1250, 1],
        [() => 2300, 0.8],
        [() => 3600, 0.4],
      ],
      0.14,
      next,
    );
    lay(into, shaped(call, arching(seconds, 0.35)), at);
  }
  return into;
}

/** A sheep: one long note that trembles. */
export function sheep(next: Chance): Sound {
  const seconds = 1.15;
  const base = 270 * (0.9 + 0.2 * next());
  const shake = (at: number) => Math.sin(2 * Math.PI * 7.5 * at);
  const bleat = throat(
    seconds,
    (at) => base * (1 + 0.05 * shake(at) - 0.12 * (at / seconds)),
    [
      [() => 750, 1],
      [() => 1750, 0.7],
      [() => 2700, 0.4],
    ],
    0.16,
    next,
  );
  return shaped(bleat, (at) => arching(seconds, 0.4)(at) * (0.7 + 0.3 * shake(at)));
}

/** A cow: low, long, through the nose and then the open mouth. */
export function cow(next: Chance): Sound {
  const seconds = 2;
  const open = arching(seconds, 1.2);
  const base = 118 * (0.92 + 0.16 * next());
  const moo = throat(
    seconds,
    (at) => base * (0.9 + 0.35 * open(at)),
    [
      [(at) => 280 + 280 * open(at), 1],
      [(at) => 800 + 350 * open(at), 0.4],
    ],
    0.08,
    next,
  );
  return shaped(moo, arching(seconds, 0.45));
}

/** An owl: a short call, a rest, and a long one that trembles. */
export function owl(next: Chance): Sound {
  const into = blank(2.4);
  const base = 400 * (0.93 + 0.14 * next());
  for (const [at, seconds, tremble] of [
    [0.02, 0.5, 0],
    [1, 0.22, 0],
    [1.3, 1, 13],
  ] as const) {
    let turn = 0;
    const hoot = blank(seconds).map((_, index) => {
      const now = index / 48_000;
      turn += (base * (1 + 0.06 * arching(seconds)(now))) / 48_000;
      const flutter = tremble === 0 ? 1 : 0.65 + 0.35 * Math.sin(2 * Math.PI * tremble * now);
      return flutter * (Math.sin(2 * Math.PI * turn) + 0.12 * Math.sin(4 * Math.PI * turn));
    });
    lay(into, shaped(hoot, arching(seconds, 0.7)), at);
  }
  return into;
}

/** A wolf far away: it rises to its note, holds it, and lets it sink. */
export function howl(next: Chance): Sound {
  const seconds = 3.4;
  const base = 390 * (0.92 + 0.16 * next());
  const pitch = (at: number) =>
    base *
    (0.68 + 0.34 * Math.min(1, at / 0.7) - 0.25 * Math.max(0, (at - 2.2) / 1.2)) *
    (1 + 0.008 * Math.sin(2 * Math.PI * 4.5 * at));
  const cry = throat(
    seconds,
    pitch,
    [
      [(at) => pitch(at) * 1.02, 1],
      [() => 980, 0.35],
    ],
    0.05,
    next,
  );
  return shaped(cry, arching(seconds, 0.6));
}

/** Frogs: two that answer each other. */
export function frog(next: Chance): Sound {
  const into = blank(1.8);
  for (const [at, hertz] of [
    [0.02, 74],
    [0.48, 92],
    [0.95, 74],
    [1.4, 92],
  ] as const) {
    const seconds = 0.28;
    const croak = throat(
      seconds,
      (now) => hertz * (1 + 0.15 * (now / seconds)) * (0.97 + 0.06 * next()),
      [
        [() => 620 + hertz * 2, 1],
        [() => 1500, 0.5],
      ],
      0.1,
      next,
    );
    lay(into, shaped(croak, arching(seconds, 0.4)), at);
  }
  return into;
}

/** A crow: three rough calls. */
export function crow(next: Chance): Sound {
  const into = blank(1.7);
  for (const at of [0.01, 0.52, 1.05]) {
    const seconds = 0.36;
    const caw = throat(
      seconds,
      (now) => 480 * (1.12 - 0.3 * (now / seconds)),
      [
        [() => 1150, 1],
        [() => 1850, 0.9],
        [() => 2900, 0.4],
      ],
      0.45,
      next,
    );
    lay(into, shaped(caw, arching(seconds, 0.5)), at, 0.8 + 0.2 * next());
  }
  return into;
}

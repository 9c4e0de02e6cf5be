import { type Chance, pick } from '#chance';
import { arching, banded, blank, burst, dying, lay, noise, type Sound, shaped, struck, swept } from './foley.ts';
import { throat } from './living.ts';

/** A baby that cries: three wails with a breath between them. */
export function baby(next: Chance): Sound {
  const into = blank(3.1);
  const base = 440 * (0.95 + 0.1 * next());
  for (const at of [0.02, 1.02, 2.05]) {
    const seconds = 0.8 + 0.12 * next();
    const open = arching(seconds, 0.8);
    const wail = throat(
      seconds,
      (now) => base * (0.85 + 0.3 * open(now) + 0.02 * Math.sin(2 * Math.PI * 6.5 * now)),
      [
        [(now) => 900 + 350 * open(now), 1],
        [(now) => 1500 + 300 * open(now), 0.6],
        [() => 3500, 0.45],
      ],
      0.1,
      next,
    );
    lay(into, shaped(wail, arching(seconds, 0.4)), at);
  }
  return into;
}

/** Somebody clears the chest: two coughs. */
export function cough(next: Chance): Sound {
  const into = blank(0.95);
  for (const at of [0.01, 0.43]) {
    const air = swept(noise(0.36, next), { kind: 'bandpass', q: 1.1 }, (now) => 1250 - 1400 * now);
    lay(into, shaped(air, dying(0.008, 0.07)), at, 1.6);
    const chest = throat(
      0.24,
      (now) => 165 - 160 * now,
      [
        [() => 620, 1],
        [() => 1150, 0.6],
      ],
      0.5,
      next,
    );
    lay(into, shaped(chest, dying(0.02, 0.06)), at + 0.02, 0.6);
  }
  return into;
}

/** A sneeze: the breath in, and all of it out. */
export function sneeze(next: Chance): Sound {
  const into = blank(1.1);
  const gasp = swept(noise(0.4, next), { kind: 'bandpass', q: 1.4 }, (now) => 900 + 2200 * now);
  lay(
    into,
    shaped(gasp, (now) => (now / 0.4) ** 2),
    0,
    0.25,
  );
  const out = swept(noise(0.5, next), { kind: 'bandpass', q: 0.8 }, (now) => 4200 - 4200 * now);
  return lay(into, shaped(out, dying(0.008, 0.1)), 0.5, 1.5);
}

/** Somebody snores: in with a rattle, out with a sigh. */
export function snore(next: Chance): Sound {
  const into = blank(3);
  const seconds = 1.1;
  const rattle = throat(
    seconds,
    (now) => 38 + 9 * Math.sin((Math.PI * now) / seconds),
    [
      [() => 320, 1],
      [() => 760, 0.5],
    ],
    0.7,
    next,
  );
  lay(into, shaped(rattle, arching(seconds, 0.9)), 0.05);
  const sigh = banded(noise(1.1, next), { kind: 'bandpass', frequency: 700, q: 0.8 });
  return lay(into, shaped(sigh, arching(1.1, 1.3)), 1.6, 0.22);
}

/** People who laugh together: four of them, each in bursts that fall. */
export function laughter(next: Chance): Sound {
  const into = blank(2.6);
  for (let person = 0; person < 5; person++) {
    const base = pick(next, [130, 170, 220, 260, 310]) * (0.9 + 0.2 * next());
    const open = pick(next, [650, 720, 800, 560]);
    let at = 0.02 + 0.4 * next();
    for (let burstOf = 0; burstOf < 7; burstOf++) {
      const ha = throat(
        0.15,
        (now) => base * (1.3 - 0.07 * burstOf) * (1 - 0.6 * now),
        [
          [() => open, 1],
          [() => open * 1.75, 0.6],
          [() => 2700, 0.2],
        ],
        0.2,
        next,
      );
      lay(into, shaped(ha, arching(0.15, 0.8)), at, 0.9 * 0.88 ** burstOf);
      at += 0.19 + 0.05 * next();
    }
  }
  return into;
}

/** A crowd that does not like it: low throats on one long vowel. */
export function boo(next: Chance): Sound {
  const seconds = 2.6;
  const into = blank(seconds);
  for (let person = 0; person < 11; person++) {
    const length = 1.3 + 0.8 * next();
    const base = pick(next, [105, 125, 150, 180, 210]) * (0.92 + 0.16 * next());
    const vowel = throat(
      length,
      (at) => base * (1.1 - 0.22 * (at / length)),
      [
        [() => 340, 1],
        [() => 780, 0.5],
      ],
      0.12,
      next,
    );
    lay(into, shaped(vowel, arching(length, 0.6)), next() * (seconds - length - 0.05), 0.5 + 0.5 * next());
  }
  return into;
}

/** Somebody screams, two rooms away. */
export function scream(next: Chance): Sound {
  const seconds = 1.5;
  const base = 880 * (0.9 + 0.2 * next());
  const pitch = (at: number) => base * (0.8 + 0.35 * Math.min(1, at / 0.12) - 0.2 * (at / seconds));
  const cry = throat(
    seconds,
    (at) => pitch(at) * (1 + 0.02 * Math.sin(2 * Math.PI * 8 * at)),
    [
      [() => 1250, 1],
      [() => 2100, 0.8],
      [() => 3500, 0.4],
    ],
    0.22,
    next,
  );
  return shaped(cry, (at) => Math.min(1, at / 0.06) * Math.min(1, (seconds - at) / 0.6));
}

/** Two fingers. */
export function snap(next: Chance): Sound {
  const into = blank(0.25);
  lay(into, burst(next, 0.0003, 0.009, 1400, 6000), 0.005, 1.2);
  return lay(into, struck(0.1, [[1900 + 200 * next(), 0.5, 0.008]]), 0.005);
}

/** A flat hand on a cheek. */
export function slap(next: Chance): Sound {
  const into = blank(0.4);
  lay(into, burst(next, 0.0004, 0.014, 900, 8000), 0.005, 1.6);
  return lay(into, burst(next, 0.0008, 0.03, 250, 1600), 0.005, 0.8);
}

/** Two blows of a fist: cloth, flesh, and the weight behind them. */
export function punch(next: Chance): Sound {
  const into = blank(0.95);
  for (const [at, gain] of [
    [0.02, 1],
    [0.5, 0.85],
  ] as const) {
    const weight = struck(0.25, [
      [105, 1, 0.035],
      [190, 0.7, 0.025],
      [340, 0.3, 0.015],
    ]);
    lay(into, weight, at, gain);
    lay(into, burst(next, 0.0008, 0.02, 300, 3200), at, 1.3 * gain);
  }
  return into;
}

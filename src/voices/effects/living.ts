import { type Chance, pick } from '#chance';
import { MIX_RATE } from '../finish/voice.ts';
import {
  arching,
  banded,
  blank,
  burst,
  type Course,
  dying,
  lay,
  noise,
  type Sound,
  shaped,
  strewn,
  struck,
  swept,
  tone,
} from './foley.ts';

/** A throat: a rich wave at a course of pitch, through the resonances of a mouth. */
export function throat(
  seconds: number,
  pitch: Course,
  formants: readonly (readonly [Course, number])[],
  rough: number,
  next: Chance,
): Sound {
  let turn = 0;
  let wander = 0;
  // A pulse that repeats: its harmonics fall slowly, as those of vocal folds do.
  const source = blank(seconds).map((_, index) => {
    wander += (next() * 2 - 1 - wander) * 0.004;
    turn += (pitch(index / MIX_RATE) * (1 + rough * wander * 6)) / MIX_RATE;
    return Math.exp(30 * (Math.cos(2 * Math.PI * turn) - 1));
  });
  const breath = noise(seconds, next);
  const driven = source.map((sample, index) => sample + rough * (breath[index] ?? 0) * 0.5);
  const into = blank(seconds);
  for (const [course, gain] of formants) lay(into, swept(driven, { kind: 'bandpass', q: 5 }, course), 0, gain);
  return into;
}

/** Two barks. */
export function dog(next: Chance): Sound {
  const into = blank(0.95);
  const low = 330 + 120 * next();
  for (const at of [0.01, 0.42]) {
    const bark = throat(
      0.24,
      (now) => low * (1.35 - 0.9 * Math.abs(now / 0.24 - 0.28)),
      [
        [(now) => 620 + 500 * Math.sin((Math.PI * now) / 0.24), 1],
        [(now) => 1500 + 400 * Math.sin((Math.PI * now) / 0.24), 0.8],
        [() => 2900, 0.35],
      ],
      0.3,
      next,
    );
    lay(
      into,
      shaped(bark, (now) => Math.min(1, now / 0.012) * Math.max(0, 1 - now / 0.24) ** 0.7),
      at,
      at < 0.1 ? 1 : 0.85,
    );
  }
  return into;
}

/** A miaow: the mouth opens and closes over a note that rises and falls. */
export function cat(next: Chance): Sound {
  const seconds = 0.85;
  const open = arching(seconds);
  const base = 560 + 90 * next();
  const voice = throat(
    seconds,
    (at) => base * (1 + 0.28 * open(at) - 0.22 * (at / seconds)) * (1 + 0.012 * Math.sin(2 * Math.PI * 6 * at)),
    [
      [(at) => 750 + 750 * open(at), 1],
      [(at) => 2500 - 900 * open(at), 0.7],
      [() => 3900, 0.3],
    ],
    0.06,
    next,
  );
  return shaped(voice, arching(seconds, 0.6));
}

/** A bird close by: a short phrase of gliding notes. */
export function bird(next: Chance): Sound {
  const into = blank(1.3);
  let at = 0.01;
  for (let note = 0; note < 5; note++) {
    const seconds = 0.07 + 0.1 * next();
    const from = 2700 + 1800 * next();
    const glide = (next() * 2 - 1) * 900;
    const sung = tone(
      seconds,
      (now) => from + (glide * now) / seconds + 90 * Math.sin(2 * Math.PI * 28 * now),
      [1, 0.12],
    );
    lay(into, shaped(sung, arching(seconds, 1.3)), at);
    at += seconds + 0.04 + 0.08 * next();
  }
  return into;
}

/** Many hands: each clap a burst from a palm of its own size. */
export function applause(next: Chance): Sound {
  const seconds = 3.2;
  const into = blank(seconds);
  const swell = arching(seconds, 0.5);
  for (let hands = 0; hands < 34; hands++) {
    const pace = 0.19 + 0.09 * next();
    const middle = 900 + 1500 * next();
    const near = 0.25 + 0.75 * next();
    for (let at = next() * pace; at < seconds - 0.1; at += pace * (0.9 + 0.2 * next())) {
      const palm = banded(noise(0.03, next), { kind: 'bandpass', frequency: middle, q: 1.3 });
      lay(into, shaped(palm, dying(0.0006, 0.005)), at, near * swell(at));
    }
  }
  return into;
}

/** A crowd that shouts for joy: many throats on open vowels, and hands among them. */
export function cheer(next: Chance): Sound {
  const seconds = 2.6;
  const into = blank(seconds);
  for (let person = 0; person < 12; person++) {
    const length = 0.7 + 1.1 * next();
    const base = pick(next, [190, 240, 310, 390, 460]) * (0.9 + 0.2 * next());
    const [first, second] = pick(next, [
      [800, 1250],
      [700, 1150],
      [560, 1000],
      [850, 1700],
    ] as const);
    const voice = throat(
      length,
      (at) => base * (1 + 0.25 * Math.sin((Math.PI * at) / length)),
      [
        [() => first, 1],
        [() => second, 0.7],
        [() => 2800, 0.25],
      ],
      0.12,
      next,
    );
    lay(into, shaped(voice, arching(length, 0.7)), next() * (seconds - length - 0.1), 0.5 + 0.5 * next());
  }
  const air = banded(noise(seconds, next), { kind: 'bandpass', frequency: 1100, q: 0.6 });
  lay(into, shaped(air, arching(seconds)), 0, 0.25);
  return lay(into, applause(next).slice(0, into.length), 0, 0.3);
}

/** A heart: two beats of two blows. */
export function heartbeat(): Sound {
  const into = blank(1.8);
  const blow = (hertz: number) =>
    struck(0.3, [
      [hertz, 0.8, 0.05],
      [hertz * 1.7, 0.6, 0.035],
      [hertz * 2.9, 0.4, 0.022],
      [hertz * 4.4, 0.15, 0.012],
    ]);
  for (const at of [0.01, 0.86]) {
    lay(into, blow(74), at);
    lay(into, blow(96), at + 0.24, 0.7);
  }
  return into;
}

/** Two fingers between the lips, or a train that leaves. */
export function whistle(next: Chance): Sound {
  const seconds = 0.95;
  const pitch = (at: number) => 1750 + 750 * Math.min(1, at / 0.35) - 500 * Math.max(0, (at - 0.6) / 0.35);
  const into = tone(seconds, pitch, [1, 0.08]);
  lay(into, swept(noise(seconds, next), { kind: 'bandpass', q: 5 }, pitch), 0, 0.5);
  return shaped(into, arching(seconds, 0.5));
}

/** A page: a rustle that slides and flips. */
export function paper(next: Chance): Sound {
  const seconds = 0.85;
  const into = blank(seconds);
  const slide = swept(noise(0.5, next), { kind: 'bandpass', q: 0.9 }, (at) => 2400 + 3800 * at);
  lay(into, shaped(slide, arching(0.5, 1.8)), 0, 0.5);
  return strewn(
    into,
    next,
    40,
    () => 0.05 + next() * 0.65,
    () => ({ sound: burst(next, 0.0005, 0.002 + 0.006 * next(), 1600, 9500), gain: 0.3 + 0.5 * next() ** 2 }),
  );
}

/** A sleeve, a coat, two people who hold each other. */
export function cloth(next: Chance): Sound {
  const into = blank(0.8);
  for (const [at, seconds] of [
    [0, 0.4],
    [0.3, 0.42],
  ] as const) {
    const rub = banded(
      noise(seconds, next),
      { kind: 'bandpass', frequency: 1150 + 500 * next(), q: 0.6 },
      { kind: 'lowpass', frequency: 3800 },
    );
    lay(
      into,
      shaped(rub, (now) => arching(seconds, 1.6)(now) * (0.7 + 0.3 * Math.sin(now * 60))),
      at,
    );
  }
  return into;
}

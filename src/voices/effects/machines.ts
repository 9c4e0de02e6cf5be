import type { Chance } from '#chance';
import { MIX_RATE } from '../finish/voice.ts';
import {
  arching,
  banded,
  blank,
  burst,
  dying,
  lay,
  noise,
  pressed,
  type Sound,
  shaped,
  strewn,
  struck,
  swept,
  tone,
} from './foley.ts';

/** A motor: firing strokes at a course of their own, each pushing a breath of air. */
function motor(seconds: number, next: Chance, strokes: (seconds: number) => number): Sound {
  let turn = 0;
  const air = banded(noise(seconds, next), { kind: 'lowpass', frequency: 1500 });
  return blank(seconds).map((_, index) => {
    turn += strokes(index / MIX_RATE) / MIX_RATE;
    const phase = 2 * Math.PI * turn;
    const hum =
      0.5 * Math.sin(phase) +
      0.4 * Math.sin(2 * phase + 0.4) +
      0.3 * Math.sin(3 * phase + 1) +
      0.16 * Math.sin(5 * phase);
    return hum + (air[index] ?? 0) * (0.3 + 2.6 * Math.exp(-(turn % 1) * 7));
  });
}

/** The starter whirrs, coughs, and the motor catches. */
export function engineStart(next: Chance): Sound {
  const into = blank(2.8);
  const starter = tone(0.85, (at) => 112 + 22 * Math.sin(2 * Math.PI * 5.5 * at), [0.5, 0.6, 0.4, 0.5, 0.3, 0.3]);
  lay(
    into,
    shaped(starter, (at) => (0.5 + 0.5 * Math.sin(2 * Math.PI * 5.5 * at)) * Math.min(1, at / 0.05, (0.85 - at) / 0.1)),
    0.02,
    0.3,
  );
  const idle = motor(2, next, (at) => 30 + 46 * Math.exp(-at / 0.35) * Math.min(1, at / 0.15));
  lay(
    into,
    shaped(idle, (at) => Math.min(1, at / 0.08) * (0.7 + 0.5 * Math.exp(-at / 0.4)) * Math.min(1, (2 - at) / 0.7)),
    0.8,
    0.9,
  );
  return banded(into, { kind: 'highpass', frequency: 65 }, { kind: 'lowpass', frequency: 4200 });
}

/** A car goes by: it comes nearer, its note falls as it passes, it is gone. */
export function enginePass(next: Chance): Sound {
  const seconds = 3.4;
  const near = (at: number) => 1 / (1 + ((at - 1.6) / 0.5) ** 2);
  const falling = (at: number) => 1 - 0.07 * Math.tanh((at - 1.6) / 0.3);
  const motors = motor(seconds, next, (at) => 58 * falling(at));
  const tyres = swept(noise(seconds, next), { kind: 'bandpass', q: 0.6 }, (at) => 500 + 1300 * near(at));
  const whole = lay(banded(motors, { kind: 'highpass', frequency: 70 }), tyres, 0, 2);
  return shaped(whole, (at) => near(at) * arching(seconds, 0.5)(at));
}

/** A train: wheels over joints, two and two, and the roar they come in. */
export function trainPass(next: Chance): Sound {
  const seconds = 4.6;
  const near = arching(seconds, 1.4);
  const roar = swept(noise(seconds, next), { kind: 'lowpass' }, (at) => 350 + 1500 * near(at));
  const into = shaped(banded(roar, { kind: 'highpass', frequency: 80 }), near);
  for (let at = 0.35; at < seconds - 0.4; at += 0.52) {
    for (const offset of [0, 0.13]) {
      const joint = struck(0.2, [
        [176, 1, 0.03],
        [395, 0.6, 0.02],
        [1240, 0.3, 0.015],
      ]);
      lay(into, joint, at + offset, 2.6 * near(at));
      lay(into, burst(next, 0.0008, 0.016, 600, 5200), at + offset, 2 * near(at));
    }
  }
  return into;
}

/** A telephone with a bell in it: two rings. */
export function phone(): Sound {
  const seconds = 2.4;
  const ring = (at: number) => {
    const since = at < 0.9 ? at : at - 1.15;
    return since < 0 || since > 0.9 ? 0 : Math.min(1, since * 70, (0.9 - since) * 9);
  };
  const bell = tone(seconds, () => 1180, [0.35, 0, 0.06]);
  lay(
    bell,
    tone(seconds, () => 1492, [0.3, 0.1]),
    0,
  );
  return shaped(bell, (at) => ring(at) * (0.45 + 0.55 * Math.exp(-((at * 21) % 1) * 3.5)));
}

/** A bell of a tower: hum, prime, tierce, quint and nominal, as bells are tuned. */
export function bell(): Sound {
  const prime = 392;
  const into = struck(3.6, [
    [prime / 2, 0.5, 1.5],
    [prime, 0.7, 1],
    [prime * 1.2, 0.6, 0.8],
    [prime * 1.5, 0.25, 0.5],
    [prime * 2, 0.8, 0.6],
    [prime * 2.004, 0.4, 0.6],
    [prime * 2.67, 0.3, 0.3],
    [prime * 4.1, 0.18, 0.15],
  ]);
  return shaped(into, (at) => Math.min(1, (3.6 - at) / 0.6));
}

/** A shot: the crack, the blow behind it, and the echo off the walls. */
export function gunshot(next: Chance): Sound {
  const into = blank(1.5);
  lay(into, burst(next, 0.0004, 0.012, 700, 14_000), 0.005, 2);
  lay(into, burst(next, 0.0008, 0.05, 90, 1800), 0.006, 1.5);
  for (const [at, gain] of [
    [0.09, 0.3],
    [0.17, 0.22],
    [0.31, 0.12],
  ] as const)
    lay(into, burst(next, 0.004, 0.07, 200, 2600), at, gain);
  const air = banded(noise(1.3, next), { kind: 'bandpass', frequency: 620, q: 0.5 });
  return pressed(lay(into, shaped(air, dying(0.02, 0.24)), 0.03, 0.3), 3.5);
}

/** A siren that rises and falls, far off. */
export function siren(): Sound {
  const seconds = 3.6;
  const wail = tone(
    seconds,
    (at) => 560 + 330 * Math.sin(Math.PI * Math.min(1, (at % 1.8) / 1.8)),
    [0.6, 0.25, 0.2, 0.08],
  );
  return shaped(banded(wail, { kind: 'lowpass', frequency: 2600 }), arching(seconds, 0.4));
}

/** A few seconds of a clock: tick and tock. */
export function clock(next: Chance): Sound {
  const into = blank(3.1);
  for (let beat = 0; beat < 6; beat++) {
    const hertz = beat % 2 === 0 ? 2350 : 1850;
    lay(
      into,
      struck(0.08, [
        [hertz, 0.7, 0.006],
        [hertz * 1.9, 0.35, 0.004],
        [420, 0.35, 0.012],
      ]),
      0.02 + beat * 0.5,
    );
    lay(into, burst(next, 0.0003, 0.003, 2500, 9000), 0.02 + beat * 0.5, 0.4);
  }
  return into;
}

/** Keys under quick fingers, some in a hurry, some after a thought. */
export function typing(next: Chance): Sound {
  const into = blank(1.9);
  for (let at = 0.02; at < 1.75; at += 0.07 + 0.11 * next() + (next() < 0.12 ? 0.15 : 0)) {
    const gain = 0.6 + 0.4 * next();
    lay(
      into,
      struck(0.05, [
        [540 + 120 * next(), 0.6, 0.007],
        [1650 + 500 * next(), 0.35, 0.004],
      ]),
      at,
      gain,
    );
    lay(into, burst(next, 0.0004, 0.004, 1600, 8000), at, 0.7 * gain);
  }
  return into;
}

/** Steel drawn, and steel on steel. */
export function sword(next: Chance): Sound {
  const into = blank(1.5);
  const draw = swept(noise(0.45, next), { kind: 'bandpass', q: 6 }, (at) => 2600 + 7000 * at);
  lay(into, shaped(draw, arching(0.45, 1.5)), 0, 0.9);
  const hertz = 1720 * (0.95 + 0.1 * next());
  const ring = struck(1, [
    [hertz, 0.6, 0.2],
    [hertz * 1.62, 0.5, 0.16],
    [hertz * 2.41, 0.4, 0.13],
    [hertz * 3.35, 0.3, 0.09],
    [hertz * 4.6, 0.2, 0.06],
  ]);
  lay(into, ring, 0.46, 0.8);
  lay(into, burst(next, 0.0004, 0.012, 2000, 12_000), 0.46, 1);
  return strewn(
    into,
    next,
    5,
    () => 0.46 + next() * 0.03,
    () => ({ sound: burst(next, 0.0004, 0.004, 3000, 12_000), gain: 0.4 }),
  );
}

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
  type Sound,
  shaped,
  strewn,
  struck,
  swept,
} from './foley.ts';

/** An arrow: the string, the feathers through the air, and wood that shivers in wood. */
export function arrow(next: Chance): Sound {
  const into = blank(1.3);
  const string = struck(0.3, [
    [196, 0.8, 0.05],
    [392, 0.4, 0.03],
    [590, 0.25, 0.02],
  ]);
  lay(into, string, 0.01, 0.6);
  const flight = swept(noise(0.42, next), { kind: 'bandpass', q: 3 }, (at) => 3400 - 4200 * at);
  lay(into, shaped(flight, arching(0.42, 1.2)), 0.06, 1);
  lay(into, burst(next, 0.0004, 0.018, 300, 4000), 0.5, 1.8);
  const shiver = struck(0.5, [
    [230, 0.8, 0.06],
    [520, 0.4, 0.03],
  ]);
  return lay(
    into,
    shaped(shiver, (at) => 0.6 + 0.4 * Math.sin(2 * Math.PI * 27 * at)),
    0.5,
    1,
  );
}

/** A camera: the shutter opens and closes. */
export function camera(next: Chance): Sound {
  const into = blank(0.42);
  lay(into, burst(next, 0.0003, 0.006, 1500, 9000), 0.005, 1);
  lay(into, struck(0.05, [[1450, 0.5, 0.006]]), 0.005);
  lay(into, burst(next, 0.0003, 0.009, 1100, 7000), 0.1, 0.9);
  const winding = banded(noise(0.2, next), { kind: 'bandpass', frequency: 3400, q: 2 });
  return lay(
    into,
    shaped(winding, (at) => ((at * 90) % 1 < 0.4 ? arching(0.2)(at) : 0)),
    0.16,
    0.3,
  );
}

/** A bunch of keys. */
export function keys(next: Chance): Sound {
  return strewn(
    blank(1),
    next,
    22,
    () => 0.01 + next() * 0.8,
    () => {
      const hertz = 3600 + 3800 * next();
      const sound = struck(0.12, [
        [hertz, 0.6, 0.018],
        [hertz * 1.47, 0.4, 0.012],
      ]);
      return { sound, gain: 0.3 + 0.5 * next() };
    },
  );
}

/** A chain that is drawn: heavy links, one on another. */
export function chain(next: Chance): Sound {
  const into = blank(1.5);
  for (let at = 0.01; at < 1.3; at += 0.05 + 0.05 * next()) {
    const hertz = 1300 + 1300 * next();
    const link = struck(0.12, [
      [hertz, 0.6, 0.02],
      [hertz * 2.2, 0.4, 0.012],
      [420, 0.3, 0.015],
    ]);
    lay(into, link, at, 0.4 + 0.6 * next());
    lay(into, burst(next, 0.0005, 0.008, 900, 6000), at, 0.5);
  }
  return into;
}

/** A match: the stroke, the flare, and the small flame. */
export function match(next: Chance): Sound {
  const into = blank(1.4);
  const stroke = banded(noise(0.18, next), { kind: 'bandpass', frequency: 3600, q: 0.8 });
  lay(
    into,
    shaped(stroke, (at) => arching(0.18, 0.8)(at) * (0.6 + 0.4 * next())),
    0.01,
    0.7,
  );
  const flare = swept(noise(1.1, next), { kind: 'bandpass', q: 0.6 }, (at) => 700 + 2600 * Math.exp(-at / 0.12));
  return lay(into, shaped(flare, dying(0.03, 0.22)), 0.18, 1.2);
}

/** A zip from one end to the other. */
export function zip(next: Chance): Sound {
  const seconds = 0.6;
  let turn = 0;
  const teeth = noise(seconds, next).map((sample, index) => {
    const at = index / MIX_RATE;
    turn += (95 + 260 * at) / MIX_RATE;
    return sample * Math.exp(-(turn % 1) * 6);
  });
  return shaped(
    swept(teeth, { kind: 'bandpass', q: 1.3 }, (at) => 2300 + 3800 * at),
    arching(seconds, 0.4),
  );
}

/** A knife on a board: four cuts. */
export function chop(next: Chance): Sound {
  const into = blank(1.2);
  for (const at of [0.01, 0.28, 0.55, 0.83]) {
    const board = struck(0.12, [
      [330 + 30 * next(), 1, 0.016],
      [760, 0.5, 0.009],
    ]);
    lay(into, board, at);
    lay(into, burst(next, 0.0004, 0.012, 1400, 6000), Math.max(0, at - 0.012), 0.7);
  }
  return into;
}

/** A hammer on a nail: three blows, each with the ring of iron. */
export function hammer(next: Chance): Sound {
  const into = blank(1.5);
  for (const at of [0.01, 0.42, 0.83]) {
    const ring = struck(0.4, [
      [1180 + 40 * next(), 0.7, 0.05],
      [2760, 0.5, 0.03],
      [4380, 0.25, 0.018],
      [210, 0.8, 0.03],
    ]);
    lay(into, ring, at);
    lay(into, burst(next, 0.0003, 0.006, 900, 9000), at, 1.2);
  }
  return into;
}

/** Boards, a stair, a hull: wood that gives under a weight. */
export function creak(next: Chance): Sound {
  const seconds = 1.1;
  let turn = 0;
  const pulses = blank(seconds).map((_, index) => {
    const way = index / MIX_RATE / seconds;
    turn += (22 + 46 * way + 10 * Math.sin(way * 13) + 5 * (next() - 0.5)) / MIX_RATE;
    return turn % 1 < 0.05 ? 1 : 0;
  });
  const into = blank(seconds);
  for (const [hertz, gain] of [
    [420, 1],
    [910, 0.8],
    [1620, 0.35],
  ] as const)
    lay(into, banded(pulses, { kind: 'bandpass', frequency: hertz * (0.92 + 0.16 * next()), q: 9 }), 0, gain);
  return shaped(into, arching(seconds, 0.7));
}

/** Tyres that will not stop in time. */
export function brakes(next: Chance): Sound {
  const seconds = 1.3;
  const pitch = (at: number) => 1150 - 260 * at + 60 * Math.sin(at * 41);
  const air = noise(seconds, next);
  const into = swept(air, { kind: 'bandpass', q: 16 }, pitch);
  lay(
    into,
    swept(air, { kind: 'bandpass', q: 18 }, (at) => pitch(at) * 1.51),
    0,
    0.6,
  );
  lay(into, banded(air, { kind: 'bandpass', frequency: 700, q: 0.6 }), 0, 0.07);
  return shaped(into, (at) => Math.min(1, at / 0.06, (seconds - at) / 0.15));
}

/** A rotor overhead: blades that slap, and the turbine over them. */
export function helicopter(next: Chance): Sound {
  const seconds = 3.6;
  let turn = 0;
  const blades = noise(seconds, next).map((sample) => {
    turn += 11.5 / MIX_RATE;
    const phase = turn % 1;
    return sample * Math.exp(-phase * 5) * Math.min(1, phase * 30);
  });
  const into = banded(blades, { kind: 'lowpass', frequency: 700 }, { kind: 'highpass', frequency: 60 });
  const turbine = banded(noise(seconds, next), { kind: 'bandpass', frequency: 2400, q: 4 });
  lay(into, turbine, 0, 0.08);
  return shaped(into, arching(seconds, 0.7));
}

/** A burst of automatic fire. */
export function gunfire(next: Chance): Sound {
  const into = blank(1.7);
  for (let shot = 0; shot < 9; shot++) {
    const at = 0.01 + shot * 0.105 + 0.006 * next();
    lay(into, burst(next, 0.0004, 0.01, 600, 12_000), at, 1.5);
    lay(into, burst(next, 0.0008, 0.03, 110, 1600), at, 1.4);
  }
  const air = banded(noise(0.7, next), { kind: 'bandpass', frequency: 600, q: 0.5 });
  return lay(into, shaped(air, dying(0.01, 0.16)), 0.96, 0.3);
}

/** Drums far off: a slow roll of blows. */
export function drum(next: Chance): Sound {
  const into = blank(2.2);
  for (const [beat, gain] of [1, 0.6, 0.85, 0.6, 1].entries()) {
    const at = 0.01 + beat * 0.4;
    const skin = struck(0.4, [
      [92, 1, 0.12],
      [147, 0.6, 0.07],
      [212, 0.35, 0.045],
    ]);
    lay(into, skin, at, gain);
    lay(into, burst(next, 0.0006, 0.01, 300, 3000), at, 0.6 * gain);
  }
  return into;
}

/** Drops into a basin: three of them. */
export function drip(next: Chance): Sound {
  const into = blank(2);
  for (const at of [0.02, 0.78, 1.5]) {
    const hertz = 900 + 500 * next();
    const drop = blank(0.14).map((_, index) => {
      const now = index / MIX_RATE;
      return Math.min(1, now / 0.001) * Math.exp(-now / 0.022) * Math.sin(2 * Math.PI * hertz * now * (1 + 3.5 * now));
    });
    lay(into, drop, at, 0.7 + 0.3 * next());
  }
  return into;
}

/** A cistern empties. */
export function flush(next: Chance): Sound {
  const seconds = 3.2;
  const water = swept(noise(seconds, next), { kind: 'bandpass', q: 0.7 }, (at) => 600 + 1500 * Math.exp(-at / 0.9));
  const into = shaped(water, (at) => Math.min(1, at / 0.12) * Math.exp(-at / 1.1) * Math.min(1, (seconds - at) / 0.3));
  return strewn(
    into,
    next,
    36,
    () => 0.4 + 2.4 * next(),
    () => ({ sound: struck(0.12, [[260 + 380 * next(), 1, 0.02]]), gain: 0.12 }),
  );
}

/** Something goes over: wood, tin and crockery at once. */
export function clatter(next: Chance): Sound {
  const into = blank(1.6);
  lay(into, burst(next, 0.0008, 0.05, 150, 4000), 0.01, 1.4);
  return strewn(
    into,
    next,
    26,
    () => 0.01 + next() ** 1.7 * 1.3,
    () => {
      const hertz = 380 + 2600 * next() ** 1.5;
      return {
        sound: struck(0.25, [
          [hertz, 0.7, 0.03],
          [hertz * 2.31, 0.4, 0.02],
        ]),
        gain: 0.2 + 0.5 * next(),
      };
    },
  );
}

/** Wings that take off. */
export function wings(next: Chance): Sound {
  const into = blank(1.3);
  let gap = 0.13;
  for (let at = 0.01; at < 1.1; at += gap) {
    const beat = banded(noise(0.09, next), { kind: 'bandpass', frequency: 900 + 500 * next(), q: 0.7 });
    lay(into, shaped(beat, arching(0.09, 1.4)), at, Math.exp(-at / 0.9));
    gap = Math.max(0.075, gap * 0.93);
  }
  return into;
}

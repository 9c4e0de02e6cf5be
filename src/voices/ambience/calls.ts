import { type Chance, chance } from '#chance';
import { alarm, beep, ding, doorbell, foghorn, horn, till } from '../effects/alarms.ts';
import { cow, crow, frog, howl, owl, rooster } from '../effects/animals.ts';
import { cough, laughter } from '../effects/bodies.ts';
import { click, clink, knock } from '../effects/doors.ts';
import { banded, blank, lay, type Sound, struck } from '../effects/foley.ts';
import { step } from '../effects/ground.ts';
import { bird, dog } from '../effects/living.ts';
import { bell, enginePass, phone, siren } from '../effects/machines.ts';
import { coin } from '../effects/small.ts';
import { chain, clatter, creak, drip, hammer, keys, wings } from '../effects/tools.ts';
import { inRoom, ROOMS, type RoomName } from '../finish/room.ts';
import type { AmbienceKind } from './kind.ts';
import { type Grain, type Pair, RATE, Scatter } from './noise.ts';

/** Something that is heard in a place now and then: what tells it from other places with closed eyes. */
interface Call {
  readonly make: (next: Chance) => Sound;
  /** Mean seconds from one to the next. */
  readonly every: number;
  /** Decibels of full scale its peak reaches. */
  readonly peak: number;
  /** Hertz above which the way it came has swallowed it: the farther, the fewer. */
  readonly dull: number;
  /** What answers it. */
  readonly room: RoomName;
}

const call = (make: Call['make'], every: number, peak: number, dull: number, room: RoomName = 'far'): Call => ({
  make,
  every,
  peak,
  dull,
  room,
});

/** Two strokes of a tram's foot bell. */
function tram(next: Chance): Sound {
  const into = blank(1.2);
  const hertz = 1240 * (0.97 + 0.06 * next());
  const stroke = struck(0.8, [
    [hertz, 0.8, 0.16],
    [hertz * 1.51, 0.5, 0.1],
    [hertz * 2.36, 0.3, 0.06],
  ]);
  return lay(lay(into, stroke, 0.01), stroke, 0.26, 0.9);
}

/** A gull: a few falling cries. */
function gull(next: Chance): Sound {
  const into = blank(2.2);
  const base = 1050 * (0.9 + 0.25 * next());
  let at = 0.01;
  for (let cry = 2 + Math.floor(4 * next()); cry > 0 && at < 1.8; cry--) {
    const seconds = 0.2 + 0.16 * next();
    let turn = 0;
    const note = blank(seconds).map((_, index) => {
      const way = index / RATE / seconds;
      turn += (base * (0.85 + 0.5 * Math.sin(Math.PI * way ** 0.6) - 0.25 * way)) / RATE;
      const voice =
        Math.sin(2 * Math.PI * turn) + 0.6 * Math.sin(4 * Math.PI * turn) + 0.4 * Math.sin(6 * Math.PI * turn);
      return voice * Math.sin(Math.PI * way) ** 0.7;
    });
    lay(into, note, at);
    at += seconds + 0.06 + 0.1 * next();
  }
  return into;
}

/** A cuckoo: a falling third, three times. */
function cuckoo(next: Chance): Sound {
  const into = blank(4);
  const base = 690 * (0.96 + 0.08 * next());
  for (const [count, at] of [0.02, 1.35, 2.7].entries()) {
    for (const [hertz, from, seconds] of [
      [base, 0, 0.22],
      [base * 0.8, 0.36, 0.34],
    ] as const) {
      let turn = 0;
      const note = blank(seconds).map((_, index) => {
        const way = index / RATE / seconds;
        turn += hertz / RATE;
        return (Math.sin(2 * Math.PI * turn) + 0.1 * Math.sin(4 * Math.PI * turn)) * Math.sin(Math.PI * way) ** 0.6;
      });
      lay(into, note, at + from, 1 - 0.1 * count);
    }
  }
  return into;
}

/** A woodpecker's roll. */
function woodpecker(next: Chance): Sound {
  const into = blank(1.1);
  const beak = struck(0.06, [
    [980 + 80 * next(), 1, 0.007],
    [2100, 0.5, 0.004],
  ]);
  for (let blow = 0; blow < 14; blow++) lay(into, beak, 0.01 + blow * (0.055 - 0.0012 * blow), 1 - blow / 20);
  return into;
}

/** A station's gong: three notes up, before words nobody understands. */
function gong(): Sound {
  const into = blank(2.6);
  for (const [count, hertz] of [523, 659, 784].entries()) {
    const note = struck(1.6, [
      [hertz, 1, 0.4],
      [hertz * 2, 0.3, 0.25],
      [hertz * 3, 0.12, 0.12],
    ]);
    lay(into, note, 0.01 + 0.42 * count);
  }
  return banded(into, { kind: 'bandpass', frequency: 1100, q: 0.5 });
}

/** Somebody who goes by on stone. */
function passer(next: Chance): Sound {
  const into = blank(3.6);
  const pace = 0.5 + 0.08 * next();
  for (let foot = 0; foot < 6; foot++)
    lay(into, step('stone', next), 0.01 + foot * pace, 0.4 + 0.6 * Math.sin((Math.PI * (foot + 0.5)) / 6));
  return into;
}

/** A clock on the wall: four strokes of its pendulum. */
function pendulum(next: Chance): Sound {
  const into = blank(4);
  for (let beat = 0; beat < 4; beat++) lay(into, click(next), 0.01 + beat, beat % 2 === 0 ? 1 : 0.7);
  return into;
}

/** Who and what is heard in each place. A place without anything of its own has none: its bed says enough. */
const CALLS: Partial<Record<AmbienceKind, readonly Call[]>> = {
  room: [call(pendulum, 4, -50, 3500, 'small'), call(creak, 23, -45, 1200, 'small')],
  city: [
    call(tram, 14, -29, 3200),
    call(horn, 17, -31, 1500),
    call(passer, 12, -34, 4000, 'street'),
    call(siren, 55, -38, 1200),
  ],
  'city-night': [
    call(dog, 15, -34, 1600),
    call(siren, 30, -34, 1300),
    call(passer, 18, -33, 3500, 'street'),
    call(enginePass, 16, -32, 1100),
  ],
  sea: [call(gull, 6, -30, 5000, 'outside')],
  'sea-night': [call(bell, 14, -36, 1800), call(foghorn, 33, -34, 500)],
  harbour: [
    call(creak, 4, -30, 1600, 'outside'),
    call(gull, 8, -31, 4500, 'outside'),
    call(chain, 11, -34, 4000, 'outside'),
    call(foghorn, 40, -34, 500),
  ],
  forest: [
    call(woodpecker, 13, -32, 2600),
    call(cuckoo, 15, -34, 1800),
    call(crow, 26, -36, 1800),
    call(wings, 22, -36, 3000, 'outside'),
  ],
  birds: [call(bell, 60, -47, 900), call(dog, 45, -40, 1300)],
  crickets: [call(owl, 16, -34, 1500), call(howl, 60, -45, 1000), call(frog, 14, -40, 1800)],
  village: [call(rooster, 20, -34, 2200), call(bell, 30, -34, 1500), call(cow, 22, -35, 1300)],
  wind: [call(creak, 19, -45, 1100)],
  river: [call(bird, 8, -34, 6000, 'outside')],
  train: [call(horn, 50, -40, 700), call(creak, 9, -38, 1500, 'car')],
  car: [call(enginePass, 8, -28, 1400, 'car')],
  spaceship: [call(beep, 15, -38, 2500, 'bare')],
  church: [
    call(cough, 26, -37, 2500, 'church'),
    call(knock, 30, -40, 1600, 'church'),
    call(bell, 40, -36, 500, 'church'),
  ],
  cave: [call(wings, 16, -34, 3000, 'cave'), call(drip, 6, -32, 3500, 'cave')],
  murmur: [
    call(clink, 5, -30, 7000, 'small'),
    call(till, 19, -33, 5000, 'small'),
    call(laughter, 14, -32, 2500, 'bare'),
  ],
  market: [
    call(coin, 6, -34, 7000, 'outside'),
    call(dog, 25, -34, 2000),
    call(laughter, 13, -33, 2500),
    call(hammer, 24, -38, 1800),
  ],
  station: [call(gong, 13, -28, 3000, 'hall'), call(passer, 7, -32, 4000, 'hall'), call(horn, 33, -36, 700, 'hall')],
  office: [call(phone, 15, -36, 2600, 'bare'), call(clatter, 33, -40, 2000, 'bare'), call(ding, 30, -40, 4000, 'bare')],
  classroom: [
    call(laughter, 12, -35, 1500, 'bare'),
    call(knock, 20, -38, 3500, 'bare'),
    call(alarm, 70, -47, 1200, 'hall'),
  ],
  hospital: [
    call(doorbell, 17, -36, 2500, 'hall'),
    call(cough, 19, -36, 2000, 'hall'),
    call(keys, 24, -45, 3000, 'hall'),
  ],
  engine: [call(clatter, 16, -38, 1200, 'car')],
  roof: [call(drip, 5, -36, 3000, 'small')],
  underwater: [call(howl, 24, -38, 420, 'underwater'), call(chain, 30, -45, 420, 'underwater')],
  storm: [call(clatter, 28, -36, 1500)],
  fire: [call(creak, 27, -45, 1500, 'small')],
};

/** The calls of a place, each from its own side at its own times; none where the bed says enough. */
export function callsOf(kind: AmbienceKind, seed: string): (out: Pair) => void {
  const all = (CALLS[kind] ?? []).map((one, index) => scattered(one, chance(`${seed} call ${index}`)));
  return (out) => {
    for (const scatter of all) scatter.add(out, 1);
  };
}

/** The first is heard within half its time, so that no place is without its sign; then they come as chance says, never at once. */
function scattered({ make, every, peak, dull, room }: Call, next: Chance): Scatter {
  let first = true;
  const wait = () => {
    const seconds = first ? 0.5 + 0.5 * every * next() : every * (0.55 + 0.9 * next());
    first = false;
    return seconds;
  };
  return new Scatter(wait, (): Grain => {
    const sound = inRoom(banded(make(next), { kind: 'lowpass', frequency: dull }), RATE, ROOMS[room]);
    const most = sound.reduce((found, sample) => Math.max(found, Math.abs(sample)), 1e-9);
    const gain = 10 ** ((peak - 4 * next()) / 20) / most;
    return {
      seconds: sound.length / RATE,
      pan: next() * 1.8 - 0.9,
      sound: (age) => (sound[Math.round(age * RATE)] ?? 0) * gain,
    };
  });
}

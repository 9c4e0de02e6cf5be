import { callsOf } from './calls.ts';
import { birds, crickets } from './creatures.ts';
import { cave, church, classroom, hospital, office } from './indoors.ts';
import type { AmbienceKind } from './kind.ts';
import { murmur } from './murmur.ts';
import { type Pair, RATE } from './noise.ts';
import { city, engine, fire, room } from './places.ts';
import { cityNight, forest, harbour, market, seaNight, station } from './variants.ts';
import { car, spaceship, train } from './vehicles.ts';
import { village } from './village.ts';
import { river, roof, storm, underwater } from './waters.ts';
import { rain, sea, wind } from './weather.ts';

/** Samples in a block that is handed out. */
const BLOCK = 4800;
/** Seconds over which a bed comes in and goes out. */
export const AMBIENCE_FADE = 1.2;

/** How each bed is made, and the gain that brings it to about -40 LUFS: heard in a pause, forgotten under a word. */
const BEDS: Readonly<
  Record<AmbienceKind, { readonly make: (seed: string) => (out: Pair) => void; readonly gain: number }>
> = {
  room: { make: room, gain: 0.075 },
  city: { make: city, gain: 0.046 },
  wind: { make: wind, gain: 0.081 },
  rain: { make: rain, gain: 0.106 },
  sea: { make: sea, gain: 0.077 },
  birds: { make: birds, gain: 0.152 },
  crickets: { make: crickets, gain: 0.429 },
  engine: { make: engine, gain: 0.035 },
  fire: { make: fire, gain: 0.114 },
  village: { make: village, gain: 0.355 },
  river: { make: river, gain: 0.143 },
  underwater: { make: underwater, gain: 0.1 },
  train: { make: train, gain: 0.072 },
  car: { make: car, gain: 0.058 },
  spaceship: { make: spaceship, gain: 0.1 },
  church: { make: church, gain: 0.062 },
  cave: { make: cave, gain: 0.082 },
  murmur: { make: murmur, gain: 0.093 },
  office: { make: office, gain: 0.068 },
  classroom: { make: classroom, gain: 0.062 },
  hospital: { make: hospital, gain: 0.068 },
  storm: { make: storm, gain: 0.051 },
  roof: { make: roof, gain: 0.115 },
  'city-night': { make: cityNight, gain: 0.12 },
  'sea-night': { make: seaNight, gain: 0.1 },
  harbour: { make: harbour, gain: 0.2 },
  forest: { make: forest, gain: 0.13 },
  station: { make: station, gain: 0.07 },
  market: { make: market, gain: 0.1 },
};

/**
 * A quiet bed, stereo at 48 kHz in blocks of 100 ms (the last one shorter), about -40 LUFS, fading in and out. The block handed
 * out is used again for the next one. The same seed gives the same sound.
 */
export function* renderAmbience(
  kind: AmbienceKind,
  seconds: number,
  seed: number,
): Generator<readonly [Float32Array, Float32Array]> {
  const { make, gain } = BEDS[kind];
  const bed = make(`${seed} ${kind}`);
  const calls = callsOf(kind, `${seed} ${kind}`);
  const called: Pair = { left: 0, right: 0 };
  const total = Math.round(seconds * RATE);
  const fade = Math.max(1, Math.min(AMBIENCE_FADE * RATE, total / 2));
  const [left, right] = [new Float32Array(BLOCK), new Float32Array(BLOCK)];
  const out: Pair = { left: 0, right: 0 };
  for (let start = 0; start < total; start += BLOCK) {
    const length = Math.min(BLOCK, total - start);
    for (let index = 0; index < length; index++) {
      bed(out);
      const at = start + index;
      [called.left, called.right] = [0, 0];
      calls(called);
      const level = Math.sin((Math.PI / 2) * Math.min(1, at / fade, (total - 1 - at) / fade));
      left[index] = (gain * out.left + called.left) * level;
      right[index] = (gain * out.right + called.right) * level;
    }
    yield length === BLOCK ? [left, right] : [left.subarray(0, length), right.subarray(0, length)];
  }
}

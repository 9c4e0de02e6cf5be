import { Filter } from './biquad.ts';

/** How a place answers a voice. */
export interface Room {
  /** Seconds until the echo has fallen by 60 dB. */
  readonly decay: number;
  /** Hertz above which the echo is dull. */
  readonly bright: number;
  /** Seconds before the first echo. */
  readonly distance: number;
  /** Decibels of the echo against the voice itself. */
  readonly level: number;
}

/** Direct sound stays well above the echo, so that words stay clear: 20 dB outside, 8 dB in a church. */
export const ROOMS = {
  outside: { decay: 0.15, bright: 2500, distance: 0.02, level: -24 },
  small: { decay: 0.32, bright: 4500, distance: 0.004, level: -15 },
  bare: { decay: 0.6, bright: 6000, distance: 0.006, level: -12 },
  hall: { decay: 1.3, bright: 4500, distance: 0.012, level: -12 },
  church: { decay: 2.6, bright: 3600, distance: 0.016, level: -10 },
  cave: { decay: 1.9, bright: 2600, distance: 0.014, level: -9.5 },
  car: { decay: 0.09, bright: 2500, distance: 0.001, level: -13 },
} as const satisfies Record<string, Room>;
export type RoomName = keyof typeof ROOMS;

const WORDS: readonly (readonly [RegExp, RoomName])[] = [
  [/\b(church|cathedral|chapel|temple|crypt|chiesa|cattedrale)/, 'church'],
  [/\b(cave|cavern|tunnel|mine|well|sewer|grotta)/, 'cave'],
  [/\b(car|taxi|truck|van|cockpit|cabin|elevator|lift|closet|tent|auto|macchina)\b/, 'car'],
  [/\b(hall|theat|station|warehouse|hangar|gym|factory|lobby|auditorium|museum|ballroom|atrium)/, 'hall'],
  [/\b(kitchen|bath|stair|corridor|cell|hospital|garage|basement|lamp room|tower|lighthouse|cucina)/, 'bare'],
];

/** The room a place's words speak of; without such words `small` inside and `outside` outside. */
export function roomFor(words: string, interior: boolean): RoomName {
  const said = words.toLowerCase();
  const told = WORDS.find(([pattern]) => pattern.test(said))?.[1];
  if (!interior) return told === 'cave' ? 'cave' : 'outside';
  return told ?? 'small';
}

/** Seconds of four echoes that never meet (their lengths share no divisor worth hearing). */
const ECHOES = [0.0297, 0.0371, 0.0411, 0.0437] as const;
const SMEARS = [0.005, 0.0017] as const;

/** The sound in a room, longer by the room's echo. A small feedback network after Schroeder, with dull echoes after Moorer. */
export function inRoom(samples: Float32Array, sampleRate: number, room: Room): Float32Array {
  const tail = Math.round((room.decay + room.distance) * sampleRate);
  const out = new Float32Array(samples.length + tail);
  // Small rooms have short echoes.
  const size = Math.min(1, 0.35 + room.decay * 0.6);
  const delay = Math.round(room.distance * sampleRate);
  for (const seconds of ECHOES) addEchoes(samples, out, sampleRate, seconds * size, room, delay);
  for (const seconds of SMEARS) smear(out, Math.round(seconds * sampleRate));
  const lows = new Filter({ kind: 'highpass', frequency: 180 }, sampleRate);
  let direct = 1e-12;
  let echo = 1e-12;
  for (let index = 0; index < out.length; index++) {
    const wet = lows.next(out[index] ?? 0);
    out[index] = wet;
    echo += wet * wet;
    direct += (samples[index] ?? 0) ** 2;
  }
  const gain = 10 ** (room.level / 20) * Math.sqrt(direct / echo);
  const fade = Math.round(0.02 * sampleRate);
  return out.map((wet, index) => (samples[index] ?? 0) + wet * gain * Math.min(1, (out.length - index) / fade));
}

function addEchoes(
  samples: Float32Array,
  out: Float32Array,
  sampleRate: number,
  seconds: number,
  { decay, bright }: Room,
  delay: number,
): void {
  const past = new Float32Array(Math.max(1, Math.round(seconds * sampleRate)));
  const kept = 10 ** ((-3 * seconds) / decay);
  const dull = Math.exp((-2 * Math.PI * bright) / sampleRate);
  let heard = 0;
  for (let index = delay; index < out.length; index++) {
    const at = index % past.length;
    const echo = past[at] ?? 0;
    heard = echo * (1 - dull) + heard * dull;
    past[at] = (samples[index - delay] ?? 0) + heard * kept;
    out[index] = (out[index] ?? 0) + echo;
  }
}

function smear(samples: Float32Array, delay: number): void {
  const past = new Float32Array(Math.max(1, delay));
  for (let index = 0; index < samples.length; index++) {
    const at = index % past.length;
    const echo = past[at] ?? 0;
    const fed = (samples[index] ?? 0) + 0.6 * echo;
    samples[index] = echo - 0.6 * fed;
    past[at] = fed;
  }
}

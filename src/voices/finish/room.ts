import { type BandShape, equalise, Filter } from './biquad.ts';

/** How a place answers a voice. */
export interface Room {
  /** Seconds until the echo has fallen by 60 dB in the middle of speech, 500 Hz to 1.4 kHz (ISO 3382). */
  readonly decay: number;
  /** Hertz above which the echo is dull. */
  readonly bright: number;
  /** Seconds before the first echo. */
  readonly distance: number;
  /** Decibels of the echo against the voice itself. */
  readonly level: number;
  /** What the place does to the colour of everything in it. */
  readonly tint: readonly BandShape[];
}

/** Direct sound stays well above the echo, so that words stay clear: 20 dB outside, 8 dB in a church. */
export const ROOMS = {
  // Nothing gives the lows back under the sky.
  outside: {
    decay: 0.15,
    bright: 2500,
    distance: 0.02,
    level: -24,
    tint: [shelf('low', 220, -3), shelf('high', 5000, 1)],
  },
  // What comes from afar brings the answer of everything on its way.
  far: { decay: 1.1, bright: 1500, distance: 0.05, level: -3, tint: [shelf('low', 200, -3.2)] },
  // Between houses.
  street: { decay: 0.7, bright: 3200, distance: 0.03, level: -13, tint: [shelf('low', 220, -1.5)] },
  small: { decay: 0.32, bright: 4500, distance: 0.004, level: -14, tint: [bell(300, 1)] },
  bare: { decay: 0.6, bright: 6000, distance: 0.006, level: -11, tint: [bell(420, -1.5), bell(2400, 2)] },
  hall: { decay: 1.3, bright: 4500, distance: 0.012, level: -11, tint: [shelf('high', 4500, -1.5)] },
  church: { decay: 2.6, bright: 3600, distance: 0.016, level: -9, tint: [bell(260, 1.5), shelf('high', 3500, -3)] },
  cave: { decay: 1.9, bright: 2600, distance: 0.014, level: -9, tint: [bell(190, 3), shelf('high', 2600, -4)] },
  car: {
    decay: 0.09,
    bright: 2500,
    distance: 0.001,
    level: -12,
    tint: [bell(240, 3.5), bell(900, -2), shelf('high', 3800, -4)],
  },
  // Water swallows what makes words sharp; a little is left, so that they are understood.
  underwater: { decay: 0.7, bright: 900, distance: 0.006, level: -7, tint: [bell(330, 4), shelf('high', 1100, -9)] },
} as const satisfies Record<string, Room>;
export type RoomName = keyof typeof ROOMS;

function bell(frequency: number, gain: number): BandShape {
  return { kind: 'bell', frequency, q: 0.9, gain };
}

function shelf(side: 'low' | 'high', frequency: number, gain: number): BandShape {
  return { kind: `${side}shelf`, frequency, gain };
}

/** Places by their words in English, Italian, French, Spanish and German; beginnings of words count, but for the short ones. */
const WORDS: readonly (readonly [string, RoomName])[] = [
  ['underwater|seabed|ocean floor|coral reef|fondo del mare|unter wasser', 'underwater'],
  [
    'church|cathedral|chapel|temple|crypt|chiesa|cattedrale|église|cathédrale|iglesia|catedral|kirche|kapelle',
    'church',
  ],
  ['cave(?!\\p{L})|cavern|tunnel|mine(?!\\p{L})|well(?![\\p{L}-])|sewer|grott|cueva|höhle', 'cave'],
  [
    '(?:car|taxi|cab|truck|van|cockpit|cabin|elevator|lift|closet|tent|auto|macchina|voiture|coche|wagen|zelt|tente)(?!\\p{L})',
    'car',
  ],
  [
    'hall(?!\\p{L})|theat|station|warehouse|hangar|gym|factory|lobby|auditorium|museum|ballroom|atrium|airport|teatro|stazione|fabbrica|gare(?!\\p{L})|usine|musée|estación|fábrica|bahnhof|fabrik|turnhalle',
    'hall',
  ],
  [
    'kitchen|bath|stair|corridor|cell(?!\\p{L})|cellar|hospital|garage|basement|lamp room|tower|lighthouse|classroom|school|cucina|bagno|ospedale|scuola|cuisine|hôpital|cocina|baño|küche|krankenhaus|keller',
    'bare',
  ],
];
const TABLE = WORDS.map(([words, room]) => [new RegExp(`(?<!\\p{L})(?:${words})`, 'iu'), room] as const);

/** The room a place's words speak of; without such words `small` inside and `outside` outside. */
export function roomFor(words: string, interior: boolean): RoomName {
  const told = TABLE.find(([pattern]) => pattern.test(words))?.[1];
  if (!interior) return told === 'cave' || told === 'underwater' ? told : 'outside';
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
  for (const seconds of SMEARS) smear(out, Math.round(seconds * size * sampleRate));
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
  const placed = out.map((wet, index) => (samples[index] ?? 0) + wet * gain * Math.min(1, (out.length - index) / fade));
  return equalise(placed, sampleRate, room.tint);
}

/** Where a room's decay is stated, hertz; no echo keeps more than this of itself. */
const MIDDLE = 750;
/** Where next to nothing is left of the middle, what is left lies below it: this share of `bright`. */
const DARK = 0.62;
const MOST_KEPT = 0.97;

/** What a one-pole lowpass lets through, 0 to 1. */
function passed(dull: number, hertz: number, sampleRate: number): number {
  return (1 - dull) / Math.sqrt(1 - 2 * dull * Math.cos((2 * Math.PI * hertz) / sampleRate) + dull * dull);
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
  const dull = Math.exp((-2 * Math.PI * bright) / sampleRate);
  const kept = Math.min(
    MOST_KEPT,
    10 ** ((-3 * seconds) / decay) / passed(dull, Math.min(MIDDLE, bright * DARK), sampleRate),
  );
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

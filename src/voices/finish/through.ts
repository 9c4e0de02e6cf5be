import { chance } from '#chance';
import { equalise, Filter } from './biquad.ts';
import { compressed } from './dynamics.ts';

/** What a voice comes through before it is heard. */
export type Through = 'telephone' | 'radio' | 'loudspeaker' | 'recording' | 'wall' | 'helmet';

/** The words that name it, in English, Italian, French, Spanish and German; the first row that fits counts. */
const WORDS: readonly (readonly [Through, RegExp])[] = [
  ['helmet', /\b(?:helmet|visor|comms?|casco|casque|helm)\b/],
  [
    'radio',
    /\b(?:radio|walkie|cb|police band|transmission|headset|earpiece|ricetrasmittente|talkie|funk|funkgerät|transmisor)\b/,
  ],
  [
    'loudspeaker',
    /\b(?:pa|p\.a\.|loud ?speaker|tannoy|megaphone|bullhorn|intercom|speakers?|announcement|altoparlante|megafono|citofono|haut-parleur|interphone|altavoz|megáfono|lautsprecher|durchsage)(?!\p{L})/u,
  ],
  [
    'recording',
    /\b(?:tv|television|recording|recorded|tape|answering machine|voice ?mail|video|hologram|registrat\w*|televisione|segreteria|enregistr\w*|télé\w*|grabación|televisión|fernseher|aufnahme)\b/,
  ],
  [
    'telephone',
    /(?:\b(?:phone|telephone|cell|line|speakerphone|receiver|filtered|filter|telefono|cellulare|téléphone|teléfono|móvil|telefon|handy)\b)/,
  ],
  [
    'wall',
    /\b(?:(?:through|behind|outside|from behind|beyond) (?:the |a )?(?:door|wall|window|partition|hatch)|muffled|dietro (?:la|una) porta|derrière (?:la|une) porte|detrás de la puerta|hinter der tür)\b/,
  ],
];

/**
 * What a line comes through, by its parenthetical and whether its speaker is in the picture; null for a voice in the open. Who
 * telephones in front of us is heard as a person in the room: only the voice at the other end comes through the line.
 */
export function throughFor(manner: string, inSight: boolean): Through | null {
  const said = manner.toLowerCase();
  const told = WORDS.find(([, words]) => words.test(said))?.[0] ?? null;
  if (told === 'telephone' && inSight && !/\bfilter(?:ed)?\b/u.test(said)) return null;
  const here =
    inSight &&
    /(?:^|[;,] ?|\b)(?:in|into|to|al|nel|dans|au|en|ins?) (?:the |a |his |her |il |la |el |le )?\p{L}+/u.test(said);
  return told !== null && told !== 'wall' && here && !/\b(?:over|on|through|via)\b/.test(said) ? null : told;
}

/** The sound as it comes out at the end of its way: its band, its grit, its hiss. As long as it was. */
export function heardThrough(samples: Float32Array, sampleRate: number, through: Through): Float32Array {
  const { low, high, ring, drive, hiss } = WAYS[through];
  const band = equalise(samples, sampleRate, [
    { kind: 'highpass', frequency: low },
    { kind: 'highpass', frequency: low },
    { kind: 'lowpass', frequency: high },
    { kind: 'lowpass', frequency: high },
    { kind: 'bell', frequency: ring, q: 1.4, gain: through === 'wall' ? 0 : 4 },
  ]);
  const even =
    drive === 0
      ? band
      : compressed(band, sampleRate, { threshold: -28, ratio: 4, knee: 6, attack: 0.004, release: 0.09, makeup: 6 });
  const gritty = drive === 0 ? even : even.map((sample) => Math.tanh(sample * drive) / drive);
  return hiss === 0 ? gritty : hissing(gritty, sampleRate, hiss, high);
}

interface Way {
  /** The band that comes through, in hertz. */
  readonly low: number;
  readonly high: number;
  /** Where its small box rings. */
  readonly ring: number;
  /** How far it is overdriven; 0 leaves it clean. */
  readonly drive: number;
  /** Strength of the noise it comes with. */
  readonly hiss: number;
}

/** A telephone's band is that of ITU-T G.712 (300 to 3400 Hz); the others are drawn in from it. */
const WAYS: Readonly<Record<Through, Way>> = {
  telephone: { low: 300, high: 3400, ring: 1700, drive: 2, hiss: 0 },
  radio: { low: 450, high: 2700, ring: 1400, drive: 6, hiss: 0.006 },
  loudspeaker: { low: 380, high: 4200, ring: 1900, drive: 4, hiss: 0 },
  recording: { low: 180, high: 5200, ring: 1100, drive: 1.5, hiss: 0.002 },
  wall: { low: 80, high: 620, ring: 300, drive: 0, hiss: 0 },
  helmet: { low: 260, high: 2900, ring: 900, drive: 3, hiss: 0.003 },
};

/** With the noise of its carrier, which opens and closes with the key. */
function hissing(samples: Float32Array, sampleRate: number, strength: number, high: number): Float32Array {
  const next = chance('carrier');
  const colour = new Filter({ kind: 'bandpass', frequency: high * 0.7, q: 0.6 }, sampleRate);
  const key = 0.02 * sampleRate;
  return samples.map((sample, index) => {
    const open = Math.min(1, index / key, (samples.length - 1 - index) / key);
    return sample + strength * open * colour.next(next() * 2 - 1) * 3;
  });
}

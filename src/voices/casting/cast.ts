import { chance } from '#chance';
import type { Appearance, Casting, Character } from '#film';
import { voiceFor } from '../espeak/languages.ts';
import { hintsIn } from './description.ts';
import { pitchFor, TIMBRES, voiceDistance } from './timbre.ts';

/** Somebody who needs a voice. */
export interface Person {
  readonly name: string;
  /** The words the screenplay introduces the person with. */
  readonly description: string;
  readonly role: Character['role'];
  readonly gender: Appearance['presents'];
  readonly age: Appearance['age'];
}

/** Hertz between which a person of that gender and age speaks, after Baken & Orlikoff (2000), a little apart from each other. */
const HERTZ: Readonly<Record<Appearance['presents'], Readonly<Record<Appearance['age'], readonly [number, number]>>>> =
  {
    feminine: { child: [255, 335], young: [190, 250], adult: [165, 225], old: [145, 195] },
    masculine: { child: [240, 320], young: [110, 155], adult: [82, 128], old: [78, 122] },
    neutral: { child: [245, 330], young: [140, 190], adult: [125, 175], old: [115, 165] },
  };

const VARIANTS: Readonly<Record<Appearance['presents'] | 'child', readonly string[]>> = {
  feminine: ['f2', 'f1', 'f4', 'linda', 'aunty', 'belinda', 'f3', 'Annie', 'f5'],
  masculine: [
    'm3',
    'm1',
    'm5',
    'm7',
    'Gene',
    'pablo',
    'RicishayMax',
    'Mike',
    'victor',
    'john',
    'ed',
    'norbert',
    'grandpa',
  ],
  neutral: ['f4', 'ed', 'aunty', 'pablo', 'm3', 'norbert', 'belinda', 'Gene'],
  child: ['f5', 'f3', 'Annie', 'linda', 'f2', 'belinda'],
};

/** Words a minute by age. */
const RATES: Readonly<Record<Appearance['age'], readonly number[]>> = {
  child: [130, 139, 148, 158, 166],
  young: [128, 138, 147, 157, 165],
  adult: [124, 134, 144, 154, 163],
  old: [110, 120, 131, 142, 154],
};

/** From this distance on, more of it is no better: taste decides. */
const ENOUGH = 1.5;

/** What it costs to be the second with the same throat: pitch alone tells two of one throat apart only side by side. */
const TAKEN = 1;
/** With so many others there are not throats enough: then pitch and pace may go further, and a throat be shared. */
const CROWD = 5;
/** How much quicker and slower than usual somebody in a crowd may speak. */
const FURTHER = 1.07;
const PLACES = { few: [0, 0.2, 0.4, 0.6, 0.8, 1], many: Array.from({ length: 13 }, (_, place) => place / 12) } as const;
const throatOf = (voice: string): string => voice.slice(voice.indexOf('+') + 1);

/**
 * A voice for somebody: fitting gender, age and what the description says of it, and as far as it can be from the others'.
 * The same person beside the same others always gets the same voice. The narrator is calm, slow and even.
 */
export function castVoice(person: Person, others: readonly Casting[], language: string): Casting {
  const next = chance(`${person.name.toLowerCase()} ${person.gender} ${person.age}`);
  const rivals = others.filter(({ engine }) => engine === 'espeak-ng');
  const crowded = rivals.length >= CROWD;
  let best: Casting | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { casting, taste } of candidates(person, language, crowded)) {
    const apart = rivals.reduce((least, other) => Math.min(least, voiceDistance(casting, other)), ENOUGH);
    const score =
      apart * 10 +
      taste +
      next() -
      (!crowded && rivals.some(({ voice }) => throatOf(voice) === throatOf(casting.voice)) ? TAKEN : 0);
    if (score > highest) [highest, best] = [score, casting];
  }
  if (best === undefined) throw new RangeError('there is always a voice to choose from');
  return best;
}

interface Candidate {
  readonly casting: Casting;
  /** How well it fits, the more the better; differences of 1 are slight. */
  readonly taste: number;
}

function candidates(person: Person, language: string, crowded: boolean): readonly Candidate[] {
  const { age, gender, role } = person;
  const hints = hintsIn(person.description, language);
  const accent =
    hints.accent ?? (role === 'narrator' && language.toLowerCase() === 'en' ? 'en-GB-x-rp' : voiceFor(language));
  const [low, high] = HERTZ[gender][age];
  const variants = VARIANTS[age === 'child' ? 'child' : gender];
  const narrator = role === 'narrator';
  const [slow = 0, quick = 0] = [RATES[age][0], RATES[age].at(-1)];
  const rates = crowded ? [slow / FURTHER, ...RATES[age], quick * FURTHER] : RATES[age];
  const paces = rates.map((rate) => Math.round(rate * hints.pace * (narrator ? 1.06 : 1)));
  const range = narrator ? 42 : age === 'child' ? 70 : age === 'old' ? 45 : 58;
  return variants.flatMap((variant, order) =>
    PLACES[crowded ? 'many' : 'few'].flatMap((place) =>
      paces.map((rate, pace) => {
        const timbre = TIMBRES[variant] ?? { hertz: 102, bands: [] };
        const target = low * (high / low) ** place * 2 ** (hints.semitones / 12);
        const pitch = pitchFor(timbre, target);
        // The middle of the range, a pitch near the variant's own and the clearer variants come first.
        const taste =
          -2 * Math.abs(place - (narrator ? 0.25 : 0.5)) -
          Math.abs(pitch - 50) / 25 -
          order / 8 -
          Math.abs(pace - (paces.length - 1) / 2) / 3;
        return { casting: { engine: 'espeak-ng', voice: `${accent}+${variant}`, language, rate, pitch, range }, taste };
      }),
    ),
  );
}

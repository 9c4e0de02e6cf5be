import type { TimeOfDay } from '#film';
import type { BriefPlace } from './places.ts';
import type { BriefReading } from './reading.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** Where and when a sentence plays. */
export interface Setting {
  readonly place: Pick<BriefPlace, 'name' | 'interior'>;
  readonly hour: TimeOfDay;
}

/** How far into a story the first place may come up and still be where it begins. */
const OPENING = 1 / 3;

/** The setting of every sentence of a brief: it stays until the brief surely says otherwise. */
export function settingsOf(reading: BriefReading, { somewhere }: Vocabulary): Setting[] {
  const known = new Map<string, BriefPlace>();
  let place = openingPlace(reading) ?? { name: somewhere, noun: '', interior: false, weight: 'near' as const };
  if (place.noun !== '') known.set(place.noun, place);
  let hour = openingHour(reading);
  return reading.sentences.map((sentence, index) => {
    // A setting the brief gives by itself is not undone by its first sentence.
    const given = index === 0 && reading.place !== undefined;
    if (sentence.place?.weight === 'sure' && !given) place = sameAs(sentence.place, known);
    hour = sentence.hour ?? hour;
    return { place, hour };
  });
}

/** The setting the brief gives, else the first place of its opening, else any place it is near, else any at all. */
function openingPlace({ place, sentences }: BriefReading): BriefPlace | undefined {
  const opening = sentences.slice(0, Math.max(1, Math.ceil(sentences.length * OPENING)));
  const sure = (one: (typeof sentences)[number]) => one.place?.weight === 'sure';
  const from =
    opening.find(sure) ??
    opening.find((one) => one.place !== undefined) ??
    sentences.find((one) => one.place !== undefined);
  return place ?? from?.place;
}

function openingHour({ hour, sentences }: BriefReading): TimeOfDay {
  return hour ?? sentences.slice(0, 2).find((one) => one.hour !== undefined)?.hour ?? 'day';
}

/** `The forest` is the dark forest we have been in; a new house is not the old house. */
function sameAs(place: BriefPlace, known: Map<string, BriefPlace>): BriefPlace {
  const before = known.get(place.noun);
  const plain = (one: BriefPlace) => one.name.toLowerCase() === one.noun;
  if (
    before === undefined ||
    !(plain(place) || plain(before) || before.name.toLowerCase() === place.name.toLowerCase())
  ) {
    known.set(place.noun, place);
    return place;
  }
  return { ...before, interior: place.interior };
}

/** The setting as a scene heading has it, in capitals. */
export function headingOf({ place, hour }: Setting, { hours }: Vocabulary): string {
  const name = place.name
    .replace(/[^\p{L}\p{M}\p{N}'’ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '');
  return `${place.interior ? 'INT.' : 'EXT.'} ${name.toUpperCase()} - ${hours[hour]}`;
}

import { type Chance, chance, pick } from '#chance';
import { Appearance } from '#film';
import { brightness, type Colour, darken, difference, fromHue, lighten, mix } from '../../paper/index.ts';
import { entry } from '../entry.ts';
import { COATS_OF_ANIMALS, TALKING_THINGS } from './beings.ts';
import { NATURAL_HAIR, OLD_HAIR, OUTFITS, SKINS } from './colours.ts';
import { type Reading, readLooks } from './reading.ts';
import { uprightFor } from './upright-look.ts';

/** What is known about somebody who needs a look. */
export interface Persona {
  readonly name: string;
  readonly description: string;
  readonly role: 'lead' | 'supporting' | 'extra' | 'narrator';
  readonly gender?: Appearance['presents'] | undefined;
  readonly age?: Appearance['age'] | undefined;
}

/** How many looks are tried before the one least like the others is kept. */
const TRIALS = 90;
/** How many of those of whom hardly anything is said wear a hat. */
const HATTED = 0.14;
/** Colours that differ by less than this are mixed up at a glance. */
const CLEARLY = 0.12;

/**
 * Designs somebody's look: what the words say is followed, the rest is chance seeded by the name, chosen so that accent,
 * garment and silhouette are as unlike the `others` as can be. The same persona among the same others always looks the same.
 */
export function designAppearance(persona: Persona, others: readonly Appearance[]): Appearance {
  const reading = readLooks(persona.name, persona.description);
  const next = chance(`design ${persona.name}`);
  let best: Appearance | undefined;
  let apart = -1;
  // Decided once: a hat makes a silhouette so unlike the others that of many trials one with a hat would always win.
  const hatted = chance(`hat ${persona.name}`)() < HATTED;
  for (let trial = 0; trial < TRIALS; trial++) {
    const candidate = imagine(persona, reading, hatted, next);
    const distance = others.length ? Math.min(...others.map((other) => unlikeness(candidate, other))) : 1;
    if (distance > apart) [best, apart] = [candidate, distance];
    if (others.length === 0) break;
  }
  return Appearance.parse(best);
}

/** How clearly two looks are told apart: below 0 hardly, 1 and more clearly. The weaker of the two colours counts most, shape adds. */
export function unlikeness(first: Appearance, second: Appearance): number {
  const accent = difference(first.accent, second.accent);
  const garment = difference(first.garment.colour, second.garment.colour);
  const shape = [
    first.garment.style !== second.garment.style,
    first.hat !== second.hat,
    first.hair.style !== second.hair.style,
    difference(first.hair.colour, second.hair.colour) > 0.2,
    first.beard !== second.beard,
    Math.abs(first.height - second.height) > 0.12,
    first.kind !== second.kind || first.species !== second.species,
  ].filter(Boolean).length;
  const weakest = Math.min(accent, garment);
  const alike = Math.max(0, CLEARLY - weakest) / CLEARLY;
  return Math.min(0.5, accent) + Math.min(0.5, garment) + weakest + 0.14 * shape - alike;
}

function imagine(persona: Persona, reading: Reading, hatted: boolean, next: Chance): Appearance {
  const presents = persona.gender ?? reading.presents ?? guessedFrom(persona.name, next);
  const age = reading.age ?? persona.age ?? pick(next, ['adult', 'adult', 'young', 'adult', 'old']);
  const [garmentColour, second, accent] = coloursFor(reading, next);
  const shared = {
    presents,
    age,
    accent,
    garment: { style: garmentFor(reading, presents, age, next), colour: garmentColour, second },
  };
  if (reading.kind === 'person' || reading.kind === 'ghost') return personFor(reading, shared, hatted, next);
  if (reading.upright) return uprightFor(reading, shared, next);
  if (reading.kind === 'animal') return animalFor(reading, shared, next);
  return thingFor(reading, shared, next);
}

/** What is decided alike for whoever wears something. */
export type Shared = Pick<Appearance, 'presents' | 'age' | 'accent' | 'garment'>;

function personFor(reading: Reading, shared: Shared, hatted: boolean, next: Chance): Appearance {
  const { presents, age } = shared;
  const ghost = reading.kind === 'ghost';
  // A hat of nobody's choice is for people of whom hardly anything is said: it would hide or drown what is.
  const said = [reading.hairColour, reading.hairStyle, reading.beard, reading.garmentStyle, reading.garmentColour];
  const plain = ghost || said.some((one) => one !== undefined);
  const hat =
    reading.hat ??
    (hatted && !plain
      ? pick(next, age === 'child' ? ['knit', 'cap', 'knit'] : ['knit', 'brim', 'cap', 'scarf', 'brim'])
      : 'none');
  const worn = reading.hat ?? (presents === 'masculine' && hat === 'scarf' ? 'cap' : hat);
  const skin = reading.skin ?? pick(next, SKINS);
  return {
    kind: reading.kind,
    species: '',
    ...shared,
    height: heightFor(presents, age, reading.tallness, next),
    build: reading.build ?? round(0.88 + next() * 0.3),
    skin: ghost ? '#dfe8ec' : skin,
    hair: {
      style: hairFor(reading, presents, age, next),
      colour: reading.hairColour ?? hairColourFor(age, skin, next),
    },
    beard: reading.beard ?? (ghost ? 'none' : beardFor(presents, age, next)),
    hat: worn,
    extras: ghost ? [...reading.extras] : extrasFor(reading, age, next),
    ...(ghost ? { garment: { ...shared.garment, colour: paleAs(reading.garmentColour), second: '#c7d5dd' } } : {}),
  };
}

/** Animals and things differ in size more than people do: a tiny robot is half a robot. */
const sized = (tallness: number): number => 1 + 3 * tallness;

/** What a ghost wears has lost most of its colour. */
const paleAs = (said: Colour | undefined): Colour => (said === undefined ? '#e8eef0' : mix(said, '#e8eef0', 0.6));

function animalFor(reading: Reading, shared: Shared, next: Chance): Appearance {
  const coat = entry(COATS_OF_ANIMALS, reading.species) ?? { colours: ['#9a8a7c'], height: 0.7 };
  const fur = reading.coat ?? reading.garmentColour ?? reading.hairColour ?? pick(next, coat.colours);
  return {
    kind: 'animal',
    species: reading.species,
    ...shared,
    height: Math.max(0.1, round(coat.height * sized(reading.tallness) * (shared.age === 'child' ? 0.75 : 1))),
    build: reading.build ?? 1,
    skin: brightness(fur) > 0.6 ? darken(fur, 0.12) : lighten(fur, 0.42),
    hair: { style: 'short', colour: fur },
    beard: 'none',
    garment: { ...shared.garment, colour: fur },
    hat: reading.hat ?? 'none',
    extras: [...reading.extras],
  };
}

function thingFor(reading: Reading, shared: Shared, next: Chance): Appearance {
  const robot = reading.kind === 'robot';
  const metal = reading.coat ?? (robot ? mix(shared.garment.colour, '#aeb6bd', 0.45) : shared.garment.colour);
  return {
    kind: reading.kind,
    species: reading.species,
    ...shared,
    garment: { ...shared.garment, style: 'overalls', colour: metal },
    height: round(
      (robot ? 1.6 : (entry(TALKING_THINGS, reading.species) ?? 0.8)) * sized(reading.tallness) * (0.95 + next() * 0.1),
    ),
    build: reading.build ?? 1,
    skin: robot ? '#c3cad0' : '#ecd9bd',
    hair: { style: 'bald', colour: '#5a5f68' },
    beard: 'none',
    hat: reading.hat ?? 'none',
    extras: [...reading.extras],
  };
}

export const round = (value: number) => Math.round(value * 100) / 100;

/** A colour said in words decides; what goes with it is the outfit nearest to it. */
function coloursFor(reading: Reading, next: Chance): readonly [Colour, Colour, Colour] {
  const chosen = pick(next, OUTFITS);
  const [garment, second, accent] = reading.garmentColour
    ? nearest(reading.garmentColour, chosen)
    : varied(chosen, next);
  const said = reading.hatColour ?? reading.scarfColour;
  return [garment, second, said && difference(said, garment) > 0.12 ? said : accent];
}

/** Keeps the said colour, and takes an outfit's other two unless they would drown in it. */
function nearest(
  said: Colour,
  [, second, accent]: readonly [Colour, Colour, Colour],
): readonly [Colour, Colour, Colour] {
  const clear = (colour: Colour) =>
    difference(colour, said) > 0.16 ? colour : brightness(said) > 0.5 ? darken(colour, 0.55) : lighten(colour, 0.55);
  return [said, clear(second), clear(accent)];
}

/** A sixth of a turn of the wheel either way makes more outfits than the table holds. */
function varied(
  [garment, second, accent]: readonly [Colour, Colour, Colour],
  next: Chance,
): readonly [Colour, Colour, Colour] {
  const stray = fromHue(next() * 360, 0.45 + next() * 0.3, 0.46 + next() * 0.2);
  return [mix(garment, stray, next() * 0.16), second, mix(accent, fromHue(next() * 360, 0.65, 0.55), next() * 0.3)];
}

function guessedFrom(name: string, next: Chance): Appearance['presents'] {
  const last = name.trim().toLowerCase();
  if (/(a|ia|elle|ette|ine|lyn|beth|ie)$/.test(last) && !/(luca|nikita|joshua|noah|elia|andrea)$/.test(last))
    return 'feminine';
  if (/(o|us|rd|ck|rt|hn|es|as|er|an|am|ph)$/.test(last)) return 'masculine';
  return pick(next, ['feminine', 'masculine', 'neutral']);
}

/** Metres: middle heights for age, with a spread about as wide as a family's. */
function heightFor(presents: Appearance['presents'], age: Appearance['age'], tallness: number, next: Chance): number {
  const middle = age === 'child' ? 1.24 : presents === 'masculine' ? 1.78 : presents === 'feminine' ? 1.66 : 1.72;
  const worn = age === 'old' ? 0.96 : age === 'young' ? 0.99 : 1;
  return round(middle * worn * (1 + tallness) * (0.94 + next() * 0.12));
}

function garmentFor(
  reading: Reading,
  presents: Appearance['presents'],
  age: Appearance['age'],
  next: Chance,
): Appearance['garment']['style'] {
  if (reading.garmentStyle) return reading.garmentStyle;
  if (age === 'child')
    return pick(
      next,
      presents === 'feminine' ? ['dress', 'coat', 'jumper', 'overalls'] : ['jumper', 'coat', 'overalls', 'shirt'],
    );
  // What goes with a kitchen and a street alike.
  if (presents === 'feminine') return pick(next, ['dress', 'jumper', 'shirt', 'dress', 'jumper', 'coat']);
  return pick(next, ['jumper', 'shirt', 'suit', 'jumper', 'shirt', 'overalls', 'coat']);
}

function hairFor(
  reading: Reading,
  presents: Appearance['presents'],
  age: Appearance['age'],
  next: Chance,
): Appearance['hair']['style'] {
  if (reading.hairStyle) return reading.hairStyle;
  if (presents === 'feminine')
    return pick(
      next,
      age === 'old'
        ? ['bun', 'bob', 'curly', 'bun']
        : ['long', 'bob', 'curly', 'ponytail', 'bun', age === 'child' ? 'braids' : 'long'],
    );
  if (presents === 'masculine')
    return pick(
      next,
      age === 'old'
        ? ['bald', 'short', 'short']
        : age === 'child'
          ? ['short', 'spiky', 'curly']
          : ['short', 'short', 'curly', 'spiky', 'bald'],
    );
  return pick(next, ['short', 'curly', 'spiky', 'bob', 'ponytail']);
}

function hairColourFor(age: Appearance['age'], skin: Colour, next: Chance): Colour {
  if (age === 'old') return pick(next, OLD_HAIR);
  const natural = pick(next, NATURAL_HAIR);
  return brightness(skin) < 0.52 && brightness(natural) > 0.36
    ? pick(next, ['#2d2830', '#332a2c', '#3a2c2a'])
    : natural;
}

function beardFor(presents: Appearance['presents'], age: Appearance['age'], next: Chance): Appearance['beard'] {
  if (presents !== 'masculine' || age === 'child') return 'none';
  return pick(
    next,
    age === 'old'
      ? ['full', 'moustache', 'none', 'full']
      : age === 'young'
        ? ['none', 'none', 'stubble']
        : ['none', 'stubble', 'moustache', 'full', 'none'],
  );
}

function extrasFor(reading: Reading, age: Appearance['age'], next: Chance): string[] {
  const extras = new Set(reading.extras);
  if (!extras.has('glasses') && !extras.has('sunglasses') && next() < (age === 'old' ? 0.3 : 0.14))
    extras.add('glasses');
  if (age === 'child' && next() < 0.5) extras.add('freckles');
  if (next() < 0.16) extras.add('scarf');
  return [...extras].sort();
}

import type { Appearance } from '#film';
import { entry } from '../entry.ts';
import { ANIMAL_WORDS, TALKING_THINGS } from './beings.ts';
import { CHILD, FEMININE, MASCULINE } from './person-words.ts';
import { animalOfStation } from './upright.ts';

/** Person, animal, robot, ghost or thing; the species of an animal, the name of a thing. */
export interface Kind {
  readonly kind: Appearance['kind'];
  readonly species: string;
}

export const ROBOT = /\b(robot|android|automaton|droid|cyborg|machine)\b/i;

const GHOST = /\b(ghost|spirit|phantom|spectre|specter|apparition|fantasma|fant[oô]me|gespenst)\b/i;

/** What somebody is, by their name and all that is said of them; `said` is the same without the name before it, in small letters. */
export const kindOf = (name: string, description: string, said: string): Kind =>
  youngOf(name) ?? beingCalled(name, description) ?? atWork(said) ?? kindSaid(name, said);

/** `A badger postman` is a badger. */
function atWork(said: string): Kind | undefined {
  const species = animalOfStation(said);
  return species === undefined ? undefined : { kind: 'animal', species };
}

/** Where the words stop naming who it is and begin to tell about them. */
const ASIDE =
  /[,;:.!?(]|\b(with|wearing|in|on|at|by|from|for|to|of|and|who|whose|that|which|is|was|has|named|called|holding|carrying|stands|sits)\b/u;

/** The last word of what somebody is called or said to be: `a scruffy brown dog` is a dog, `a dog trainer` is not. */
const headNoun = (text: string): string => (text.split(ASIDE)[0] ?? '').trim().split(/\s+/).at(-1) ?? '';

/** `BADGER GIRL`, `FATHER BEAR`: kin of an animal is one. */
function youngOf(name: string): Kind | undefined {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length < 2 || !words.some((word) => KIN.has(word))) return undefined;
  return words.filter((word) => !KIN.has(word)).map(animateOf)[0];
}
const KIN = new Set('girl boy child kid baby son daughter mother father mama papa brother sister cub pup'.split(' '));

/** `Her horse DAISY`, `a robot called PIP`: what somebody is, said right before the name. */
function beingCalled(name: string, description: string): Kind | undefined {
  const at = description.indexOf(name);
  const noun = at < 1 ? undefined : CALLED.exec(description.slice(0, at))?.[1];
  return noun === undefined ? undefined : animateOf(noun.toLowerCase());
}
const CALLED =
  /(?<!\p{L})(?:an?|the|his|her|their|its|my|una?|il|la|le|un|une|ein|eine|el)\s+(?:[\p{L}-]+\s+){0,3}?([\p{L}-]+),?\s+(?:(?:called|named|by the name of|di nome|chiamat[ao]|nommée?|appelée?|namens|llamad[ao])\s+)?$/iu;

/** A robot, a ghost or an animal; undefined for people and things. */
function animateOf(noun: string): Kind | undefined {
  if (ROBOT.test(noun)) return { kind: 'robot', species: '' };
  if (GHOST.test(noun)) return { kind: 'ghost', species: '' };
  const animal = entry(ANIMAL_WORDS, noun);
  return animal === undefined ? undefined : { kind: 'animal', species: animal };
}

function kindSaid(name: string, text: string): Kind {
  const said = headNoun(text);
  const called = name.toLowerCase().trim().split(/\s+/).at(-1) ?? '';
  const subject = text.split(ASIDE)[0] ?? '';
  const human = [FEMININE, MASCULINE, CHILD].some((words) => words.test(subject));
  for (const noun of human ? [said] : [said, called]) {
    const animate = animateOf(noun);
    if (animate !== undefined) return animate;
    if (entry(TALKING_THINGS, noun) !== undefined) return { kind: 'object', species: noun };
  }
  if (!human && GHOST.test(name)) return { kind: 'ghost', species: '' };
  if (!human && ROBOT.test(name)) return { kind: 'robot', species: '' };
  return { kind: 'person', species: '' };
}

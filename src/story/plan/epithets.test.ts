import { describe, expect, it } from 'vitest';
import type { CharacterId } from '#film';
import { filmOf } from './fixture.ts';
import { type Antecedents, nameFinder, readSentence } from './index.ts';

const film = filmOf({ silent: ['LILY', 'BEN', 'OLD MAN', 'DETECTIVE HALE', 'DOG'], scenes: [] });
const find = nameFinder(film.characters);
const scene = (everybody: readonly string[]): Antecedents => ({
  recent: [],
  everybody: everybody as readonly CharacterId[],
  outdoors: true,
  presents: (id) => (id === 'lily' ? 'feminine' : id === 'dog' ? 'neutral' : 'masculine'),
  age: (id) => (id === 'lily' || id === 'ben' ? 'child' : id === 'old-man' ? 'old' : 'adult'),
});
const acts = (text: string, everybody = ['lily', 'ben', 'old-man']) =>
  Object.fromEntries(readSentence(text, find, scene(everybody)).acts);

describe('people called by what they are', () => {
  it.each([
    ['The girl waves.', { lily: 'wave' }],
    ['Two children chase a kite.', { lily: 'run', ben: 'run' }],
    ['The boy hugs the girl.', { ben: 'hug', lily: 'hug' }],
    ['Lily kisses her grandfather.', { lily: 'hug', 'old-man': 'hug' }],
  ])('%s', (text, expected) => expect(acts(text)).toEqual(expected));

  it('are nobody in particular when several could be meant, or none', () => {
    expect(acts('The boy runs.', ['lily'])).toEqual({});
    expect(acts('A girl runs.', ['lily'])).toEqual({});
    expect(acts('The man runs.', ['detective-hale', 'old-man'])).toEqual({});
  });

  it('are found by a family name behind a rank, and through a word between', () => {
    expect(acts('Hale sits.')).toEqual({ 'detective-hale': 'sit' });
    expect(acts('The old dog sleeps.')).toEqual({ dog: 'sleep' });
  });
});

describe('kin', () => {
  const family = filmOf({ silent: ['MARGARET', 'TOBY'], scenes: [] });
  const finds = nameFinder(family.characters);
  const [margaret, toby] = ['margaret', 'toby'] as CharacterId[];
  const home = (everybody: readonly (CharacterId | undefined)[]): Antecedents => ({
    recent: [toby, margaret].flatMap((id) => (id === undefined ? [] : [id])),
    everybody: everybody.flatMap((id) => (id === undefined ? [] : [id])),
    outdoors: false,
    presents: (id) => (id === margaret ? 'feminine' : 'masculine'),
    age: (id) => (id === toby ? 'child' : 'adult'),
  });
  const done = (text: string, everybody = [margaret, toby]) =>
    Object.fromEntries(readSentence(text, finds, home(everybody)).acts);

  it('are the ones of the scene who can be meant', () => {
    expect(done('Toby hugs his mother.')).toEqual({ toby: 'hug', margaret: 'hug' });
    expect(done('Her son waves.')).toEqual({ toby: 'wave' });
  });

  it('are never those whose kin they are', () => {
    expect(done('She hugs her mother.', [margaret])).toEqual({ margaret: 'hug' });
    expect(done('He waves to his brother.', [toby])).toEqual({ toby: 'wave' });
  });
});

describe('what is done with the body or with a thing', () => {
  it.each([
    ['Lily raises her hands.', 'wave'],
    ['Lily shakes her head.', 'stand'],
    ['Lily tears the letter.', 'reach'],
    ['Lily tears down the hill.', 'run'],
    ['Lily turns on the lamp.', 'reach'],
    ['Lily turns.', 'turn'],
  ])('%s', (text, act) => expect(acts(text)).toEqual({ lily: act }));

  it('brings the tool along that the verb names', () => {
    const held = (text: string) => readSentence(text, find, scene(['lily'])).handlings.map(({ prop }) => prop);
    expect(held('Lily sweeps the floor.')).toEqual(['broom']);
    expect(held('Lily phones.')).toEqual(['phone']);
    expect(held('Lily chops the bread with an axe.')).toEqual(['axe']);
  });
});

it.each([
  ['fr', 'Ben lit une lettre.', 'hold', 'letter'],
  ['es', 'Ben toca la guitarra.', 'hold', 'guitar'],
  ['de', 'Ben trinkt aus einer Tasse.', 'hold', 'cup'],
])('reads action in %s', (language, text, act, thing) => {
  const reading = readSentence(text, find, { ...scene(['ben']), language });
  expect(Object.fromEntries(reading.acts)).toEqual({ ben: act });
  expect(reading.things.map(({ name }) => name)).toEqual([thing]);
});

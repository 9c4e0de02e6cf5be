import { describe, expect, it } from 'vitest';
import { isUpright } from '#film';
import { designAppearance } from '../index.ts';

const lead = (name: string, description = '') => designAppearance({ name, description, role: 'lead' }, []);

describe('an animal told of as people are', () => {
  it.each([
    ['BADGER', 'An old BADGER in a waistcoat sits in an armchair and holds a magnifying glass.', 'badger'],
    ['BADGER GIRL', 'A small BADGER GIRL with a suitcase walks up the path.', 'badger'],
    ['PIP', 'a badger postman', 'badger'],
    ['MRS. TIGGY', 'a hedgehog washerwoman', 'hedgehog'],
    ['REYNARD', 'a fox detective with a pipe', 'fox'],
    ['DOCTOR OWL', '', 'owl'],
    ['HOOT', 'a doctor owl', 'owl'],
    ['MISTER FROG', 'who lives by the pond', 'frog'],
    ['FERN', 'a young mouse in a red dress', 'mouse'],
    ['OTTO', 'a bear wearing glasses and a scarf', 'bear'],
    ['JEREMY', 'a frog in a top hat', 'frog'],
    ['TOM', 'a cat in a long blue coat', 'cat'],
    ['HAZEL', 'a rabbit with an apron', 'rabbit'],
    ['WALDO', 'a mole in spectacles', 'mole'],
    ['GRANNY GOOSE', '', 'duck'],
    ['KING LION', '', 'lion'],
    ['TASSO', 'a badger in a giacca verde', 'badger'],
    ['QUILL', 'a hedgehog in an old brown woolly jumper', 'hedgehog'],
  ])('%s, %s, stands upright', (name, description, species) => {
    const appearance = lead(name, description);
    expect(appearance).toMatchObject({ kind: 'animal', species });
    expect(isUpright(appearance)).toBe(true);
    expect(appearance.height).toBeGreaterThanOrEqual(0.8);
    expect(appearance.height).toBeLessThanOrEqual(1.5);
    expect(lead(name, description)).toEqual(appearance);
  });

  it.each([
    ['FOX', 'A FOX trots out of the ferns with a letter in its mouth.'],
    ['BISCUIT', 'a scruffy brown dog with a red collar'],
    ['REX', 'a dog in a scarf'],
    ['DAISY', 'a white horse with a saddle'],
    ['NEDDY', 'a horse in a straw hat'],
    ['MINNIE', 'a cat with a ribbon'],
    ['CAPTAIN', 'an old dog'],
    ['MR WHISKERS', 'a black cat'],
    ['REDCOAT', 'a fox with a thick red coat'],
    ['SPOT', 'a dog at the heels of a man in a raincoat'],
    ['SCOUT', "the farmer's dog"],
    ['NIBBLES', 'a mouse in a coat pocket'],
    ['BUN', 'a rabbit in a hat box'],
    ['TAD', 'a frog in a pond'],
    ['MOTHER DUCK', ''],
    ['NIGHT OWL', ''],
    ['THE WHALE', 'a whale in a waistcoat'],
    ['LEO', 'a lion in the snow'],
  ])('%s, %s, stays a beast', (name, description) => {
    const appearance = lead(name, description);
    expect(appearance.kind).toBe('animal');
    expect(isUpright(appearance)).toBe(false);
  });

  it.each([
    ['KES', 'a dog trainer in a blue jumper'],
    ['JO', 'a bear hunter in a coat'],
    ['ANN', 'a cat lady'],
    ['HAL', 'a sheep farmer'],
    ['DOC', 'a horse doctor'],
  ])('%s, %s, is a person', (name, description) => {
    expect(lead(name, description)).toMatchObject({ kind: 'person', species: '' });
  });

  it('wears its own fur under the clothes it is told to wear', () => {
    const fox = lead('FINN', 'a fox in a blue coat');
    expect(fox.garment).toMatchObject({ style: 'coat', colour: '#4d76b3' });
    expect(fox.hair.colour).not.toBe(fox.garment.colour);
    expect(lead('BRUNO', 'a badger in a waistcoat').extras).toEqual(['upright', 'waistcoat']);
  });

  it('is as tall as its kind, its age and its words say', () => {
    const [mouse, fox, bear] = ['mouse', 'fox', 'bear'].map((what) => lead('ABEL', `a ${what} in a coat`).height);
    expect(mouse).toBeLessThan(fox ?? 0);
    expect(fox).toBeLessThan(bear ?? 0);
    expect(lead('ABEL', 'a fox boy in a coat').height).toBeLessThan(fox ?? 0);
    expect(lead('ABEL', 'a tiny fox in a coat').height).toBeLessThan(fox ?? 0);
  });
});

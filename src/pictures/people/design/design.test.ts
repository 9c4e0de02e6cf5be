import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Appearance } from '#film';
import { difference } from '../../paper/index.ts';
import { designAppearance, unlikeness } from '../index.ts';

const lead = (name: string, description = '', others: readonly Appearance[] = []) =>
  designAppearance({ name, description, role: 'lead' }, others);

describe('a design', () => {
  it('follows the words', () => {
    const keeper = lead('MARA', 'a lighthouse keeper, 60s, grey hair in a bun, in a yellow oilskin and glasses');
    expect(keeper).toMatchObject({
      kind: 'person',
      age: 'old',
      garment: { style: 'coat', colour: '#f0b429' },
      hair: { style: 'bun' },
    });
    expect(keeper.extras).toContain('glasses');
    expect(difference(keeper.hair.colour, '#b3b0ab')).toBe(0);
    expect(lead('TOM', 'a boy of nine with curly red hair and freckles')).toMatchObject({
      age: 'child',
      presents: 'masculine',
      hair: { style: 'curly', colour: '#c64a24' },
      extras: expect.arrayContaining(['freckles']),
    });
    expect(lead('OLD PETE', 'a stout fisherman with a white beard')).toMatchObject({
      beard: 'full',
      hat: 'knit',
      age: 'old',
    });
    expect(lead('QUEEN ISOLDE', 'tall')).toMatchObject({
      hat: 'crown',
      garment: { style: 'robe' },
      presents: 'feminine',
    });
  });

  it.each([
    ['BISCUIT', 'a scruffy brown dog', 'animal', 'dog'],
    ['MOSES', 'the black cat', 'animal', 'cat'],
    ['THE WHALE', '', 'animal', 'whale'],
    ['KES', 'a dog trainer in a blue jumper', 'person', ''],
    ['MARA', 'a lighthouse keeper', 'person', ''],
    ['R7', 'a small robot', 'robot', ''],
    ['ANNA', 'the ghost of a drowned girl', 'ghost', ''],
    ['RADIO', 'an old talking radio', 'object', 'radio'],
    ['NINA', 'young woman', 'person', ''],
  ])('%s, %s: a %s', (name, description, kind, species) => {
    expect(lead(name, description)).toMatchObject({ kind, species });
  });

  it.each(['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'])(
    'takes %s for a word like any other',
    (word) => {
      expect(lead(word, `a ${word} in a ${word} coat`)).toMatchObject({ kind: 'person', species: '' });
    },
  );

  it('is the same every time, and always valid', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ maxLength: 60 }), (name, description) => {
        const first = lead(name, description);
        expect(Appearance.parse(first)).toEqual(first);
        expect(lead(name, description)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('tells any six people apart', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2,9}$/), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(names, (cast) => {
        const designed: Appearance[] = [];
        for (const name of cast) designed.push(lead(name, '', designed));
        designed.forEach((first, index) => {
          for (const second of designed.slice(index + 1)) {
            expect(difference(first.accent, second.accent)).toBeGreaterThan(0.05);
            expect(difference(first.garment.colour, second.garment.colour)).toBeGreaterThan(0.05);
            expect(unlikeness(first, second)).toBeGreaterThan(0.75);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it('puts nothing on a ghost, an animal or a robot, and no hat on anybody described, that was not said', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,9}$/), (name) => {
        for (const what of ['a ghost in a white dress', 'a black cat', 'a rusty robot'])
          expect(lead(name, what), what).toMatchObject({ hat: 'none', beard: 'none', extras: [] });
        expect(lead(name, 'a man with a beard and a green jumper').hat).toBe('none');
      }),
      { numRuns: 40 },
    );
    expect(lead('GHOST', 'a ghost with a straw hat and glasses')).toMatchObject({ hat: 'brim', extras: ['glasses'] });
  });

  it.each([
    ['DAISY', 'DAISY, a white horse, drinks from the trough.', 'animal'],
    ['REX', 'REX, 4, a scruffy dog, barks.', 'animal'],
    ['RUTH', 'RUTH, 45, a horse trainer, waits.', 'person'],
    ['UNIT', 'UNIT: a small robot, rolls in.', 'robot'],
  ])('reads what %s is from behind the name', (name, description, kind) => {
    expect(lead(name, description).kind).toBe(kind);
  });

  it.each([
    ['DAISY', 'rides her horse DAISY down the empty street.', 'animal', 'horse'],
    ['PIP', 'A robot called PIP rolls in with a tray.', 'robot', ''],
    ['MOSES', 'A fat black cat, MOSES, sleeps.', 'animal', 'cat'],
    ['BADGER', 'An old BADGER in a waistcoat sits in an armchair.', 'animal', 'badger'],
    ['BADGER GIRL', 'A small BADGER GIRL with a suitcase walks up the path.', 'animal', 'badger'],
    ['FATHER BROWN', 'FATHER BROWN, 60, waits.', 'person', ''],
    ['ROSE', 'hugs her mother ROSE at the gate.', 'person', ''],
    ['SAM', 'A horse trainer named SAM waits.', 'person', ''],
  ])('reads what %s is from before the name', (name, description, kind, species) => {
    expect(lead(name, description)).toMatchObject({ kind, species });
  });

  it.each([
    ['capelli rossi, un cappotto verde e occhiali', '#c64a24', 'coat', '#3f8f5b'],
    ['aux cheveux blonds, en manteau bleu, avec des lunettes', '#d9b061', 'coat', '#4d76b3'],
    ['mit schwarzen Haaren, in einem gelben Kleid, mit Brille', '#2d2830', 'dress', '#f0b429'],
    ['de pelo blanco, camisa roja y gafas', '#ece7da', 'shirt', '#cf4436'],
  ])('reads other languages: %s', (description, hair, style, colour) => {
    expect(lead('KIM', `KIM, 40, ${description}, waits.`)).toMatchObject({
      hair: { colour: hair },
      garment: { style, colour },
      extras: expect.arrayContaining(['glasses']),
    });
  });

  it.each([
    ['NADIA, a nurse in green scrubs, hair tied back, waits.', { garment: { style: 'uniform', colour: '#3f8f5b' } }],
    ['OLLIE, 35, a thin man with glasses and a blue scarf.', { accent: '#4d76b3', extras: ['glasses', 'scarf'] }],
    ['MS. ITO, elegant, red lipstick, pencil skirt.', { garment: { style: 'dress' } }],
    ['ZED, 19, green mohawk, leather jacket.', { hair: { style: 'spiky', colour: '#4f9a63' } }],
    ['SISTER AGNES, a nun with a stern face.', { garment: { style: 'robe', colour: '#3b3a46' } }],
    ['CAPTAIN HALE, 58, a grey beard, a navy peacoat.', { presents: 'masculine', garment: { colour: '#33446e' } }],
  ])('gives colours to what has them: %s', (description, expected) => {
    const [name = ''] = description.split(',');
    const look = lead(name, description);
    expect(look).toMatchObject(expected);
    if (name === 'MS. ITO') expect(look.garment.colour).not.toBe('#cf4436');
    if (name === 'NADIA') expect(look.hair.colour).not.toBe('#4f9a63');
  });

  it('makes a tiny robot tiny and an enormous bear enormous', () => {
    expect(lead('TIK', 'a tiny robot').height).toBeLessThan(1);
    expect(lead('BRUNO', 'an enormous brown bear').height).toBeGreaterThan(2.2);
    expect(lead('DR. ADLER', 'DR. ADLER, 61, round glasses').build).toBeLessThan(1.28);
  });

  it('takes a name for a name: nobody is pink for being called Rosa', () => {
    const [rosa, dick] = [lead('ROSA', 'ROSA, 30, in a coat'), lead('DICK', 'DICK, 30, in a coat')];
    expect(rosa.garment.colour).not.toBe('#e58ca0');
    expect(dick.build).toBeLessThan(1.28);
  });

  it('gives children the height of children', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,9}$/), (name) => {
        expect(lead(name, 'a child').height).toBeLessThan(lead(name, 'a grown woman').height);
      }),
      { numRuns: 30 },
    );
  });
});

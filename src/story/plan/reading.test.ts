import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CharacterId } from '#film';
import { filmOf } from './fixture.ts';
import { type Antecedents, nameFinder, type Reading, readSentence } from './index.ts';

const film = filmOf({
  silent: ['MARA', 'JONAS', 'OLD MAN', 'DR. WEISS', '小林', 'WILL'],
  scenes: [],
  presents: { MARA: 'feminine', JONAS: 'masculine' },
});
const find = nameFinder(film.characters);
const antecedents: Antecedents = {
  recent: ['jonas', 'mara'] as CharacterId[],
  everybody: ['mara', 'jonas'] as CharacterId[],
  outdoors: false,
  presents: (id) => film.characters.find((character) => character.id === id)?.appearance.presents ?? 'neutral',
};
const read = (text: string): Reading => readSentence(text, find, antecedents);
const acts = (text: string) => Object.fromEntries(read(text).acts);

describe('names', () => {
  it('are found in capitals, with a capital, or after an article', () => {
    const found = (text: string) => find(text).map((mention) => mention.character);
    expect(found("MARA sees Jonas's coat and the old man.")).toEqual(['mara', 'jonas', 'old-man']);
    expect(found('Dr. Weiss and 小林さん')).toEqual(['dr-weiss', '小林']);
    expect(found('They will mara marathon Maranello')).toEqual([]);
    expect(find("Mara's phone")[0]?.owning).toBe(true);
  });
});

describe('a close look', () => {
  it.each([
    ['INSERT - A BRASS KEY', 'key'],
    ['INSERT - SCREEN: "AIR 4%"', 'television'],
    ['INSERT - WATER BETWEEN STONES', 'water'],
    ["CLOSE ON Mara's letter.", 'letter'],
    ['CLOSE UP - the old brass lantern, broken.', 'lantern'],
    ['CLOSE ON MARA', ''],
    ['CLOSE ON Jonas, asleep.', ''],
    ['Close on his heels, Mara runs.', ''],
  ])('is ordered: %s', (text, thing) => {
    expect(read(text).shown).toBe(thing);
    if (thing !== '') expect(read(text).kind).toBe('thing');
  });
});

it('lets nobody hug the air', () => {
  const one = { ...antecedents, recent: ['mara'] as CharacterId[], everybody: ['mara'] as CharacterId[] };
  expect(Object.fromEntries(readSentence('They hug.', find, one).acts)).toEqual({ mara: 'stand' });
  expect(acts('They hug.')).toEqual({ mara: 'hug', jonas: 'hug' });
});

describe('who does what', () => {
  it.each([
    ['Mara walks to the window.', { mara: 'walk' }],
    ['Mara and Jonas run.', { mara: 'run', jonas: 'run' }],
    ['She sits down.', { mara: 'sit-down' }],
    ['He looks up and collapses.', { jonas: 'fall' }],
    ['They dance.', { jonas: 'dance', mara: 'dance' }],
    ['Mara hugs Jonas.', { mara: 'hug', jonas: 'hug' }],
    ['Mara looks up as Jonas enters.', { mara: 'look', jonas: 'walk' }],
    ['The door opens and Mara enters.', { mara: 'walk' }],
    ["Mara's hand reaches for the lamp.", { mara: 'reach' }],
    ['Mara watches the waves crash.', { mara: 'look' }],
    ['Mara turns left.', { mara: 'turn' }],
    ['Picks up the key.', { jonas: 'hold' }],
    ['Rain falls.', {}],
    ['Waves break against the rocks.', {}],
    ['Under the bridge sits an OLD MAN.', { 'old-man': 'sit' }],
    ['Jonas jumps over a crate.', { jonas: 'run' }],
    ['Tommaso entra.', {}],
    ['Mara entra e prende la lettera.', { mara: 'walk' }],
  ])('%s', (text, expected) => {
    expect(acts(text)).toEqual(expected);
  });

  it('knows what hands take, put down and hand over', () => {
    const handled = (text: string) =>
      read(text).handlings.map(({ character, prop, after }) => [character, prop, after]);
    expect(handled('Mara picks up the lantern.')).toEqual([['mara', 'lantern', true]]);
    expect(handled('Jonas puts it down.')).toEqual([['jonas', '', false]]);
    expect(handled('Mara hands Jonas the letter.')).toEqual([
      ['mara', 'letter', false],
      ['jonas', 'letter', true],
    ]);
    expect(handled('Mara walks in with a candle.')).toEqual([['mara', 'candle', true]]);
    expect(handled('Jonas, rope in hand, waits.')).toEqual([['jonas', 'rope', true]]);
    expect(handled('Mara runs, the loaf under her arm.')).toEqual([['mara', 'bread', true]]);
    expect(handled('Mara takes a seat.')).toEqual([]);
  });

  it('knows things from people and places', () => {
    expect(read('The key turns in the lock.')).toMatchObject({ kind: 'thing', shown: 'key' });
    expect(read('A SILVER LOCKET lies on the mat.')).toMatchObject({ kind: 'thing', shown: 'locket' });
    expect(read('Waves break against the rocks.').kind).toBe('place');
    expect(read('A long beat.').kind).toBe('beat');
    for (const text of ['It sounds like a brick.', 'Nobody has an umbrella.', 'Mara, in a red coat, waits.']) {
      expect(read(text).things, text).toEqual([]);
    }
    expect(read('Mara takes off her coat.').feeling).toBeUndefined();
    expect(read('Mara, in yellow, waits.').feeling).toBeUndefined();
    expect(read('A YOUNG WOMAN waits.').shown).toBe('');
    expect(read('Jonas stares at a photograph of Mara.').named).toEqual(['jonas']);
  });

  it('knows coming from going', () => {
    expect(read('Mara walks in.').way).toBe('in');
    expect(read('Jonas storms out.').way).toBe('out');
    expect(read('Mara walks to the door.').way).toBe('none');
    expect(readSentence('She goes inside.', find, { ...antecedents, outdoors: true }).way).toBe('out');
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = read(text);
        for (const actor of reading.actors) expect(reading.acts.has(actor)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

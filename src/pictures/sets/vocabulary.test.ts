import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSet } from './vocabulary.ts';

/** Headings as screenplays write them (without INT/EXT and time), and the set a reader would expect. */
const HEADINGS: readonly [side: 'in' | 'out', words: string, kind: string][] = [
  ['in', 'lighthouse lamp room', 'lighthouse-room'],
  ['in', 'lighthouse kitchen', 'kitchen'],
  ['in', 'kitchen', 'kitchen'],
  ['in', "grandmother's kitchen", 'kitchen'],
  ['in', "mara's bedroom", 'bedroom'],
  ['in', 'hotel room 214', 'bedroom'],
  ['in', 'living room of the old house', 'living-room'],
  ['in', 'house', 'living-room'],
  ['in', 'house - kitchen', 'kitchen'],
  ['in', 'coffee shop', 'bar'],
  ['in', 'bar downtown', 'bar'],
  ['in', 'italian restaurant', 'restaurant'],
  ['in', 'detective office', 'office'],
  ['in', 'police station', 'office'],
  ['in', 'school', 'classroom'],
  ['in', 'school library', 'library'],
  ['in', 'school corridor', 'corridor'],
  ['in', 'classroom 3b', 'classroom'],
  ['in', 'hospital corridor', 'corridor'],
  ['in', 'hospital room', 'hospital'],
  ['in', 'hospital', 'hospital'],
  ['in', 'st. mary church', 'church'],
  ['in', 'night train compartment', 'train'],
  ['in', 'train', 'train'],
  ['in', 'moving car', 'car'],
  ['in', "tom's car", 'car'],
  ['in', 'spaceship bridge', 'spaceship'],
  ['in', 'space station', 'spaceship'],
  ['in', 'theatre', 'stage'],
  ['in', 'theater stage', 'stage'],
  ['in', 'cave', 'cave'],
  ['in', 'abandoned mine shaft', 'mine'],
  ['in', 'apartment hallway', 'corridor'],
  ['in', 'toy shop', 'shop'],
  ['in', 'bakery', 'shop'],
  ['in', "clockmaker's workshop", 'workshop'],
  ['in', 'garage', 'workshop'],
  ['in', 'dusty attic', 'attic'],
  ['in', 'bathroom', 'bathroom'],
  ['in', 'prison cell', 'prison'],
  ['in', 'library', 'library'],
  ['in', 'cucina della nonna', 'kitchen'],
  ['in', 'camera da letto', 'bedroom'],
  ['in', 'chambre de Zoé', 'bedroom'],
  ['in', 'église', 'church'],
  ['in', 'Küche', 'kitchen'],
  ['in', 'Klassenzimmer', 'classroom'],
  ['in', 'salle de bain', 'bathroom'],
  ['in', 'biblioteca', 'library'],
  ['in', 'dormitorio', 'bedroom'],
  ['out', 'city street', 'street'],
  ['out', 'dark alley', 'street'],
  ['out', 'street outside the bakery', 'street'],
  ['out', 'bakery', 'street'],
  ['out', 'police station', 'street'],
  ['out', 'village', 'village'],
  ['out', 'village square', 'village'],
  ['out', 'church', 'village'],
  ['out', 'city skyline', 'skyline'],
  ['out', 'forest', 'forest'],
  ['out', 'snowy forest road', 'forest'],
  ['out', 'deep in the woods', 'forest'],
  ['out', 'meadow by the sea', 'field'],
  ['out', 'hills', 'field'],
  ['out', 'the open sea', 'sea'],
  ['out', 'deck of the fishing boat', 'sea'],
  ['out', 'beach', 'shore'],
  ['out', 'harbour', 'harbour'],
  ['out', 'desert island', 'shore'],
  ['out', 'mountain pass', 'mountain'],
  ['out', 'edge of a cliff', 'mountain'],
  ['out', 'desert', 'desert'],
  ['out', 'arctic tundra', 'snow'],
  ['out', 'frozen lake', 'snow'],
  ['out', 'river bank', 'river'],
  ['out', 'lake', 'river'],
  ['out', 'garden', 'garden'],
  ['out', "anna's house", 'garden'],
  ['out', 'city park', 'park'],
  ['out', 'hospital rooftop', 'rooftop'],
  ['out', 'balcony', 'balcony'],
  ['in', 'moon base', 'spaceship'],
  ['in', 'farm', 'barn'],
  ['out', 'factory gate', 'street'],
  ['out', 'submarine', 'sea'],
  ['in', 'burrow', 'burrow'],
  ['in', 'well', 'shaft'],
  ['in', 'shipwreck', 'wreck-hold'],
  ['out', 'country road', 'road'],
  ['out', 'gas station', 'filling-station'],
  ['out', 'surface of the moon', 'space'],
  ['out', 'outer space', 'space'],
  ['out', 'coral reef', 'underwater'],
  ['out', 'bottom of the sea', 'underwater'],
  ['out', 'stone bridge over the river', 'bridge'],
  ['out', 'train station', 'station'],
  ['out', 'railway platform', 'station'],
  ['out', 'fish market', 'market'],
  ['out', 'lighthouse', 'cliff-lighthouse'],
  ['out', 'lighthouse on a cliff, the sea below', 'cliff-lighthouse'],
  ['out', 'school playground', 'playground'],
  ['out', 'graveyard', 'graveyard'],
  ['out', 'spiaggia', 'shore'],
  ['out', 'bosco innevato', 'forest'],
  ['out', 'rue de la ville', 'street'],
  ['out', 'Dorfplatz', 'village'],
  ['out', 'Bahnhof', 'station'],
  ['out', 'calle del pueblo', 'street'],
  ['in', 'the mind of a clock', 'abstract'],
  ['out', 'limbo', 'abstract'],
  ['in', 'train station', 'station'],
  ['in', '', 'abstract'],
];

describe('describeSet', () => {
  it('knows where nearly every heading is', () => {
    const wrong = HEADINGS.flatMap(([side, words, kind]) => {
      const found = describeSet(words, side === 'in', words).kind;
      return found === kind ? [] : [`${side} "${words}": ${found}, not ${kind}`];
    });
    expect(HEADINGS.length).toBeGreaterThanOrEqual(100);
    expect(wrong).toEqual([]);
  });

  it('takes what the heading says for the place and what the action says for what is in it', () => {
    const set = describeSet(
      'kitchen. through the window the sea, a clock ticks over the stove; a forest outside',
      true,
      'k',
    );
    expect(set.kind).toBe('kitchen');
    expect(set.features).toEqual(expect.arrayContaining(['clock', 'stove', 'window']));
  });

  it('never takes part of a word for a word', () => {
    expect(describeSet('carpet scarf barely seaweed', false, 'x').kind).toBe('abstract');
    expect(describeSet('carpet scarf barely seaweed', true, 'x').features).toEqual(['rug']);
  });

  it('keeps the details of a place whatever is said about it', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (one, other, interior) => {
        expect(describeSet(one, interior, 'lamp room').seed).toBe(describeSet(other, interior, 'lamp room').seed);
      }),
    ));

  it('gives features sorted and once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('lamp', 'window', 'door', 'tree', 'lamp post', 'windows', 'zzz')),
        (words) => {
          const { features } = describeSet(words.join(' '), true, 'x');
          expect(features).toEqual([...new Set(features)].sort());
        },
      ),
    ));
});

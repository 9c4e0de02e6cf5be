import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTS, ANGLES, FRAMINGS, MOODS, MOVES, SIZES } from '#film';
import {
  ANGLE_CRAFT,
  BEAT_STRUCTURES,
  beatsAt,
  FRAMING_CRAFT,
  formsOf,
  inProppOrder,
  MOVE_CRAFT,
  PACING,
  PROP_COUNT,
  PROPP,
  propOf,
  SAVE_THE_CAT,
  SAVE_THE_CAT_SHORT,
  SIZE_CRAFT,
  saysTheEnd,
  sizesOf,
  stepOf,
  strengthOf,
  structureFor,
  theEnd,
  transitionKind,
  transitionSeconds,
  VERB_COUNT,
  verbOf,
  WORDS_PER_MINUTE,
} from './index.ts';

describe('the craft as data', () => {
  it('has a word for everything the film can hold', () => {
    expect(SIZE_CRAFT.map((craft) => craft.size)).toEqual(SIZES);
    expect(new Set(FRAMING_CRAFT.map((craft) => craft.framing))).toEqual(new Set(FRAMINGS));
    expect(ANGLE_CRAFT.map((craft) => craft.angle)).toEqual(ANGLES);
    expect(new Set(MOVE_CRAFT.map((craft) => craft.move))).toEqual(new Set(MOVES));
    expect(new Set(Object.keys(PACING))).toEqual(new Set(MOODS));
    for (const act of ACTS) expect(strengthOf(act), act).toBeGreaterThanOrEqual(0);
  });

  it('gives every framing at least two sizes, from wide to close', () => {
    for (const framing of FRAMINGS) {
      const steps = sizesOf(framing).map(stepOf);
      expect(steps.length).toBeGreaterThanOrEqual(2);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
  });

  it('no abbreviation means two things', () => {
    const words = [...SIZE_CRAFT, ...FRAMING_CRAFT].flatMap((craft) => [
      craft.abbreviation.toLowerCase(),
      ...craft.also,
    ]);
    expect(words.length).toBe(new Set(words).size);
  });

  it('keeps actors between 150 and 170 words a minute', () => {
    for (const rate of Object.values(WORDS_PER_MINUTE)) {
      expect(rate).toBeGreaterThanOrEqual(150);
      expect(rate).toBeLessThanOrEqual(170);
    }
  });
});

describe('structures', () => {
  it('stay within the running time and name their beats once', () => {
    for (const { beats, name } of [...BEAT_STRUCTURES, SAVE_THE_CAT_SHORT]) {
      expect(new Set(beats.map((beat) => beat.name)).size, name).toBe(beats.length);
      for (const beat of beats) {
        expect(beat.from).toBeGreaterThanOrEqual(0);
        expect(beat.to).toBeGreaterThanOrEqual(beat.from);
        expect(beat.to).toBeLessThanOrEqual(100);
      }
      expect(beats.at(-1)?.to).toBe(100);
    }
    expect(SAVE_THE_CAT.beats).toHaveLength(15);
    expect(SAVE_THE_CAT_SHORT.beats).toHaveLength(7);
    expect(structureFor(60)).toBe(SAVE_THE_CAT_SHORT);
    expect(beatsAt(SAVE_THE_CAT, 50).map((beat) => beat.name)).toContain('Midpoint');
  });

  it('Propp has 31 functions, and any part of them in order is a tale', () => {
    expect(PROPP).toHaveLength(31);
    fc.assert(
      fc.property(fc.subarray([...PROPP]), (tale) => {
        expect(inProppOrder(tale)).toBe(true);
        if (tale.length > 1) expect(inProppOrder(tale.toReversed())).toBe(false);
      }),
    );
    expect(inProppOrder(['return', 'return'])).toBe(false);
  });
});

describe('words', () => {
  it('inflects', () => {
    expect(formsOf('carry')).toEqual(['carry', 'carries', 'carrying', 'carried']);
    expect(formsOf('grip')).toEqual(['grip', 'grips', 'gripping', 'gripped']);
    expect(formsOf('run:ran')).toEqual(['run', 'runs', 'running', 'ran']);
    expect(formsOf('lie:lay')[2]).toBe('lying');
    expect(formsOf('open')[3]).toBe('opened');
  });

  it.each([
    ['strides', 'walk'],
    ['sprinting', 'run'],
    ['collapses', 'fall'],
    ['perched', 'sit'],
    ['reaches', 'reach'],
    ['points', 'point'],
    ['clutching', 'hold'],
    ['embraces', 'hug'],
    ['beckons', 'wave'],
    ['dozes', 'sleep'],
    ['waltzes', 'dance'],
    ['stares', 'look'],
    ['whirls', 'turn'],
    ['crouches', 'kneel'],
    ['clambers', 'climb'],
    ['waits', 'stand'],
    ['abbraccia', 'hug'],
  ])('%s makes a body %s', (form, act) => {
    expect(verbOf(form)?.verb.act).toBe(act);
  });

  it('knows enough verbs and things', () => {
    expect(VERB_COUNT).toBeGreaterThanOrEqual(150);
    expect(PROP_COUNT).toBeGreaterThanOrEqual(150);
    expect(propOf('Mugs')).toMatchObject({ name: 'cup', held: true });
    expect(propOf('armchair')).toMatchObject({ name: 'chair', held: false });
    expect(propOf('lettera')).toMatchObject({ name: 'letter', telling: true });
    expect(propOf('truth')).toBeUndefined();
  });

  it('reads transitions and endings', () => {
    const kinds = [
      'CUT TO:',
      'DISSOLVE TO:',
      'FADE OUT.',
      'FADE IN:',
      'MATCH CUT TO:',
      'SMASH CUT TO:',
      'CUT TO BLACK.',
      'DISSOLVENZA A:',
    ];
    expect(kinds.map(transitionKind)).toEqual([
      'cut',
      'dissolve',
      'fade-through-black',
      'fade-in',
      'match-cut',
      'cut',
      'cut',
      'dissolve',
    ]);
    expect(transitionSeconds('cut')).toBe(0);
    expect(transitionSeconds('dissolve')).toBeGreaterThan(0);
    expect(theEnd('it-IT')).toBe('Fine');
    expect(saysTheEnd('> THE END <')).toBe(true);
    expect(saysTheEnd('the end of the road')).toBe(false);
  });
});

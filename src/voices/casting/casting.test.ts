import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Casting, type Casting as CastingType } from '#film';
import { castVoice, type Person, voiceDistance } from '../index.ts';

const person = fc.record({
  name: fc.string({ minLength: 1, maxLength: 12 }),
  description: fc.constantFrom('', 'a gruff sailor', 'nervous, quick', 'tiny', 'weary'),
  role: fc.constantFrom('lead', 'supporting', 'extra', 'narrator'),
  gender: fc.constantFrom('feminine', 'masculine', 'neutral'),
  age: fc.constantFrom('child', 'young', 'adult', 'old'),
} as const);

function castAll(people: readonly Person[], language = 'en-US'): CastingType[] {
  const castings: CastingType[] = [];
  for (const one of people) castings.push(castVoice(one, castings, language));
  return castings;
}

function nearest(castings: readonly CastingType[]): number {
  const distances = castings.flatMap((one, index) =>
    castings.slice(index + 1).map((other) => voiceDistance(one, other)),
  );
  return Math.min(...distances);
}

describe('casting', () => {
  it('keeps any eight people apart', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 8, maxLength: 8 }), (people) => {
        const castings = castAll(people);
        for (const casting of castings) expect(Casting.parse(casting)).toEqual(casting);
        expect(nearest(castings)).toBeGreaterThan(0.8);
      }),
      { numRuns: 80 },
    );
  });

  it('keeps even eight people of one gender and age apart', () => {
    for (const gender of ['feminine', 'masculine', 'neutral'] as const) {
      for (const age of ['child', 'young', 'adult', 'old'] as const) {
        for (let round = 0; round < 4; round++) {
          const people = Array.from({ length: 8 }, (_, index) => ({
            name: `PERSON ${round} ${index * 7}`,
            description: '',
            role: 'supporting' as const,
            gender,
            age,
          }));
          expect(nearest(castAll(people)), `${gender} ${age}`).toBeGreaterThan(0.8);
        }
      }
    }
  });

  it('gives the same person beside the same others the same voice', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 4 }), person, (people, one) => {
        const others = castAll(people);
        expect(castVoice(one, others, 'it')).toEqual(castVoice({ ...one }, [...others], 'it'));
      }),
      { numRuns: 40 },
    );
  });

  it('follows the language, and accents the description names in English', () => {
    const mara: Person = {
      name: 'MARA',
      description: 'A Scottish keeper.',
      role: 'lead',
      gender: 'feminine',
      age: 'adult',
    };
    expect(castVoice(mara, [], 'it-IT').voice).toMatch(/^it\+/);
    expect(castVoice(mara, [], 'zh-Hant').voice).toMatch(/^cmn\+/);
    expect(castVoice(mara, [], 'en-US').voice).toMatch(/^en-GB-scotland\+/);
    expect(castVoice({ ...mara, description: '' }, [], 'en-US').voice).toMatch(/^en-US\+/);
  });

  it('lets the narrator be calm and even, and the gruff lower', () => {
    const one: Person = { name: 'ADA', description: '', role: 'lead', gender: 'feminine', age: 'adult' };
    const lead = castVoice(one, [], 'en');
    const narrator = castVoice({ ...one, role: 'narrator' }, [], 'en');
    // With what espeak makes of it, narration lies between 140 and 170 words a minute.
    expect(Math.abs(narrator.rate - 152)).toBeLessThan(6);
    expect(narrator.range).toBeLessThan(lead.range);
    const gruff = castVoice({ ...one, description: 'gruff and deep' }, [], 'en');
    expect(gruff.pitch).toBeLessThan(lead.pitch);
  });

  it('is at no distance from itself and the same both ways', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [first, second] = [castVoice(one, [], 'en'), castVoice(other, [], 'en')];
        expect(voiceDistance(first, first)).toBe(0);
        expect(voiceDistance(first, second)).toBeCloseTo(voiceDistance(second, first), 12);
      }),
      { numRuns: 30 },
    );
  });
});

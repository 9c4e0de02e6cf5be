import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureFor } from '../craft/index.ts';
import { type FilmMark, MARK_KINDS, TURNING_BEATS, turnLines, turnsOf } from './index.ts';

const mark = (at: number, kind: FilmMark['kind'], weight: number, tone: number, what: string = kind): FilmMark => ({
  at,
  kind,
  weight,
  tone,
  what,
});

const films = fc
  .record({
    seconds: fc.integer({ min: 4, max: 7200 }),
    shares: fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.constantFrom(...MARK_KINDS),
        weight: fc.double({ min: 0, max: 1, noNaN: true }),
        tone: fc.double({ min: -1, max: 1, noNaN: true }),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ seconds, shares }) => ({
    seconds,
    marks: shares
      .map(({ share, kind, weight, tone }) => mark(share * seconds, kind, weight, tone))
      .sort((one, other) => one.at - other.at),
  }));

describe('the turns of a film', () => {
  it('come in the order of the structure, apart, on something that happens, near their place', () => {
    fc.assert(
      fc.property(films, ({ seconds, marks }) => {
        const turns = turnsOf(marks, seconds);
        expect(turns[0]).toMatchObject({ beat: 'Opening Image', at: 0 });
        expect(turns.at(-1)?.beat).toBe('Final Image');
        const order = turns.map(({ beat }) => TURNING_BEATS.indexOf(beat));
        expect(order).toEqual([...new Set(order)].sort((one, other) => one - other));
        for (const [index, { at }] of turns.slice(1).entries()) expect(at).toBeGreaterThan(turns[index]?.at ?? 0);
        for (const { beat, at } of turns.slice(1, -1)) {
          expect(marks.map((one) => one.at)).toContain(at);
          const place = ((structureFor(seconds).beats.find(({ name }) => name === beat)?.from ?? 0) / 100) * seconds;
          expect(Math.abs(at - place)).toBeLessThanOrEqual(Math.max(2.5, seconds * 0.2) + 1e-9);
        }
      }),
    );
  });

  it('are left out where the film has none', () => {
    expect(turnsOf([], 90).map(({ beat }) => beat)).toEqual(['Opening Image', 'Final Image']);
    expect(turnsOf([], 0)).toEqual([]);
    // Everything happens at once, far from any place.
    const marks = [mark(2, 'scene', 0.6, 0)];
    expect(turnsOf(marks, 600)).toHaveLength(2);
  });

  it('snap to what serves them: the dark line for what is lost, the bright scene for the finale', () => {
    const turns = turnsOf(
      [
        mark(10.5, 'arrival', 0.65, 0.3, 'TOM comes in'),
        mark(24, 'mood', 0.8, -0.6, 'it turns tense'),
        mark(66, 'line', 0.8, 0.3, 'ADA, happy'),
        mark(70, 'line', 0.8, -0.6, 'ADA, afraid'),
        mark(79, 'mood', 0.8, 0.8, 'it turns hopeful'),
        mark(95, 'last-word', 0, 0, 'the last word is said'),
      ],
      100,
    );
    expect(turns.map(({ beat, what }) => [beat, what])).toEqual([
      ['Opening Image', 'the film begins'],
      ['Catalyst', 'TOM comes in'],
      ['Break into Two', 'it turns tense'],
      ['All Is Lost', 'ADA, afraid'],
      ['Finale', 'it turns hopeful'],
      ['Final Image', 'the last word is said'],
    ]);
    const lines = turnLines(turns);
    expect(lines[1]).toBe('Catalyst        0:10.5  TOM comes in');
    expect(lines.at(-1)).toMatch(/not a law/);
    expect(turnLines(turnsOf([], 90))).toEqual([]);
  });
});

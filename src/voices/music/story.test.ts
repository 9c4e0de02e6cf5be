import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOODS } from '#film';
import { type Cue, composeBed, type Note } from '../index.ts';
import { clockFor } from './clock.ts';
import { STYLES } from './moods.ts';
import { PARTS, TURN_PARTS } from './score.ts';
import { sketchOf } from './sketch.ts';
import { tellingAt, tonicOf } from './story.ts';
import { bassUnder, parallels } from './voicing.ts';

const WARM = { start: 0, seconds: 60, mood: 'warm', intensity: 0.5, home: 0, lead: 'MARA' } as const;
const PARTED: Cue = {
  ...WARM,
  parts: [
    { name: 'opening', at: 0 },
    { name: 'journey', at: 15 },
    { name: 'lost', at: 31 },
    { name: 'finale', at: 46 },
  ],
};

/** How far a tonic lies from home on the circle of fifths. */
function fifths(tonic: number, home: number): number {
  const steps = ((((tonic - home) * 7) % 12) + 12) % 12;
  return Math.min(steps, 12 - steps);
}

const sung = (notes: readonly Note[], cue: Cue) =>
  notes.filter(({ colour, pan }) => colour === STYLES[cue.mood].melody.colour && pan === 0.1);

describe('the score and its story', () => {
  it('goes further from home until all is lost, and is at home in the finale', () => {
    expect(Object.values(TURN_PARTS)).toEqual(PARTS);
    for (const near of [true, false]) {
      const away = PARTS.map((name) => {
        const cue: Cue = { ...WARM, near, parts: [{ name, at: 0 }] };
        return fifths(tonicOf(cue, tellingAt(cue, 0)) ?? -1, 0);
      });
      const lost = PARTS.indexOf('lost');
      for (let index = 1; index <= lost; index++) expect(away[index]).toBeGreaterThanOrEqual(away[index - 1] ?? 0);
      expect(away[lost]).toBeGreaterThan(away[0] ?? 0);
      expect(away.slice(lost + 1)).toEqual([0, 0]);
    }
  });

  it('begins each part on a downbeat at its very moment, in its key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOODS),
        fc.double({ min: 12, max: 20, noNaN: true }),
        fc.double({ min: 30, max: 40, noNaN: true }),
        fc.nat({ max: 30 }),
        (mood, turn, lost, seed) => {
          const parts = [
            { name: 'opening', at: 0 },
            { name: 'journey', at: turn },
            { name: 'lost', at: lost },
          ] as const;
          const cue: Cue = { ...WARM, mood, parts };
          const { bars, clock, style } = sketchOf(cue, 0, true, seed);
          const downbeats = bars.map((_, index) => clock(index * style.meter));
          for (const at of [turn, lost]) {
            const bar = downbeats.findIndex((one) => Math.abs(one - at) < 1e-6);
            expect(bar, `${mood} ${at}`).toBeGreaterThan(0);
            expect(bars[bar]?.turns).toBe(true);
            expect(bars[bar]?.tonic).toBe(at === turn ? 2 : 8);
          }
          expect(downbeats).toEqual(downbeats.toSorted((one, other) => one - other));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('borrows the minor where all is lost, with nothing but harmony and long notes', () => {
    const { bars } = sketchOf(PARTED, 0, true, 3);
    const dark = bars.filter(({ telling }) => telling.dark);
    expect(dark.length).toBeGreaterThan(2);
    for (const { scale } of dark) expect(scale).toContain(3);
    expect(bars.filter(({ telling }) => !telling.dark).every(({ scale }) => scale.includes(4))).toBe(true);
    const { notes } = composeBed([PARTED], 60, 3);
    const rate = (from: number, to: number) =>
      notes.filter(({ start }) => start >= from && start < to).length / (to - from);
    expect(rate(32, 45)).toBeLessThan(rate(16, 30) / 1.5);
    expect(rate(46, 58)).toBeGreaterThan(rate(2, 14));
  });

  it('brings the motif back higher and with a second voice in the finale', () => {
    const { notes } = composeBed([PARTED], 60, 3);
    const tune = sung(notes, PARTED);
    const height = (from: number, to: number) => {
      const inside = tune.filter(({ start }) => start >= from && start < to);
      return inside.reduce((sum, { pitch }) => sum + pitch, 0) / inside.length;
    };
    expect(height(46, 56)).toBeGreaterThan(height(31, 46) + 3);
    const second = notes.filter(({ colour, pan }) => colour === STYLES.warm.melody.second && pan === -0.25);
    expect(second.filter(({ start }) => start >= 45.9).length).toBeGreaterThan(4);
    expect(second.filter(({ start }) => start < 14.9)).toEqual([]);
  });

  it('makes way for words', () => {
    for (const mood of MOODS) {
      const quiet: Cue = { ...WARM, mood, parts: [], speech: [{ start: 10, seconds: 30 }] };
      const beats = (cue: Cue) =>
        sung(composeBed([cue], 60, 2).notes, cue).filter(({ start }) => start > 12 && start < 38).length;
      expect(beats(quiet), mood).toBeLessThan(beats({ ...quiet, speech: [] }) / 2);
    }
  });

  it('plays two motifs together when both are at the fore, and the foe low under tension', () => {
    const tense: Cue = { ...WARM, mood: 'tense', leads: [{ name: 'MARA', at: 0 }] };
    const voices = (cue: Cue) => composeBed([cue], 60, 2).notes.filter(({ colour }) => colour === 'horn');
    const low = ({ pitch }: Note) => pitch < STYLES.tense.melody.low;
    expect(voices(tense).filter(low)).toEqual([]);
    expect(voices({ ...tense, foe: 'VARGO' }).filter(low).length).toBeGreaterThan(4);
    expect(voices({ ...WARM, foe: 'VARGO' })).toEqual([]);
    const beside = voices({ ...tense, leads: [{ name: 'MARA', at: 0, beside: 'TOM' }] });
    const other = voices({ ...tense, leads: [{ name: 'MARA', at: 0, beside: 'BARTHOLOMEW' }] });
    expect(beside.map(({ pitch }) => pitch)).not.toEqual(other.map(({ pitch }) => pitch));
    expect(beside).not.toEqual(voices(tense));
  });

  it('ends the film alone with a held bar, and hands on to the music that follows', () => {
    const playful = { start: 0, seconds: 20, mood: 'playful', intensity: 0.5 } as const;
    const lastBar = (before: NonNullable<Cue['before']>) =>
      composeBed([{ ...playful, before }], 20, 1).notes.findLast(({ colour }) => colour === 'bass')?.seconds ?? 0;
    expect(lastBar('end')).toBeGreaterThan(3 * lastBar('music'));
    const fades = (['end', 'quiet', 'music'] as const).map(
      (before) => composeBed([{ ...WARM, before }], 60, 1).passages[0]?.fadeOut ?? 0,
    );
    expect(fades).toEqual(fades.toSorted((one, other) => other - one));
    expect(composeBed([{ ...WARM, follows: true }], 60, 1).passages[0]?.fadeIn).toBeLessThan(0.1);
  });
});

describe('the craft of the score', () => {
  const cases = MOODS.flatMap((mood) => [1, 2, 3].map((seed) => ({ mood, seed })));

  it('leads its voices without parallel fifths and octaves, bass and all', () => {
    let moves = 0;
    let faults = 0;
    for (const { mood, seed } of cases) {
      const { bars, voicings } = sketchOf({ start: 0, seconds: 40, mood, intensity: 0.5 }, 0, true, seed);
      for (let index = 1; index < bars.length; index++) {
        const set = (at: number) => [bassUnder(bars[at]?.chord ?? []), ...(voicings[at] ?? [])];
        faults += parallels(set(index - 1), set(index));
        moves++;
      }
    }
    expect(faults / moves).toBeLessThan(0.08);
  });

  it('lets an answer begin like what it answers, and comes to rest where it should', () => {
    let alike = 0;
    let pairs = 0;
    for (const { mood, seed } of cases) {
      const cue = { start: 0, seconds: 60, mood, intensity: 0.6, lead: 'MARA' } as const;
      const { bars } = sketchOf(cue, 0, true, seed);
      for (const [index, { role, bar, length, phrase, chord, tonic }] of bars.entries()) {
        if (bar !== length - 1) continue;
        if (role === 'answers') expect(chord[0], `${mood} ${index}`).toBe(tonic);
        else if (index < bars.length - 2) expect(chord[0], `${mood} ${index}`).not.toBe(tonic);
        if (role === 'answers' && phrase % 2 === 1) pairs++;
      }
      alike += bars.filter(({ role, bar, phrase }) => role === 'answers' && bar === 0 && phrase % 2 === 1).length;
    }
    expect(alike).toBe(pairs);
  });

  it('closes on its tonic chord, and nothing else', () => {
    for (const { mood, seed } of cases) {
      const cue = {
        start: 0,
        seconds: 40,
        mood,
        intensity: 0.6,
        lead: 'MARA',
        leads: [{ name: 'MARA', at: 0, beside: 'TOM' }],
      };
      const { bars, clock, style } = sketchOf(cue, 0, true, seed);
      const from = clock((bars.length - 1) * style.meter) - 0.02;
      const closing = composeBed([cue], 40, seed).notes.filter(({ start }) => start >= from);
      for (const { pitch } of closing) expect(bars.at(-1)?.chord, `${mood} ${seed}`).toContain(pitch % 12);
    }
  });

  it('does not sing the same tune twice: moods and seeds are told apart', () => {
    const tunes = cases.map(({ mood, seed }) => {
      const cue = { start: 0, seconds: 32, mood, intensity: 0.55, lead: 'MARA' } as const;
      const tune = sung(composeBed([cue], 32, seed).notes, cue).map(({ pitch }) => pitch);
      const leaps = tune.slice(1).map((pitch, index) => pitch - (tune[index] ?? pitch));
      expect(
        leaps.filter((leap) => Math.abs(leap) > 12),
        `${mood} ${seed}`,
      ).toEqual([]);
      return new Set(leaps.map((_, index) => leaps.slice(index, index + 4).join(' ')));
    });
    const shared = tunes.flatMap((one, index) =>
      tunes
        .slice(index + 1)
        .map((other) => [...one].filter((gram) => other.has(gram)).length / (one.size + other.size)),
    );
    expect(shared.reduce((sum, share) => sum + share, 0) / shared.length).toBeLessThan(0.03);
    expect(Math.max(...shared)).toBeLessThan(0.35);
  });

  it('bends the time of slow moods within phrases, and never backwards', () => {
    const time = { bars: 16, meter: 4, seconds: 60, meetings: [], held: false };
    const [stiff, free] = [clockFor({ ...time, rubato: 0 }), clockFor({ ...time, rubato: 0.016 })];
    const beats = Array.from({ length: 65 }, (_, beat) => beat);
    expect(beats.some((beat) => Math.abs(free(beat) - stiff(beat)) > 0.1)).toBe(true);
    for (const beat of [0, 16, 32, 48, 64]) expect(free(beat)).toBeCloseTo(stiff(beat), 6);
    for (const beat of beats.slice(1)) expect(free(beat)).toBeGreaterThan(free(beat - 1));
  });
});

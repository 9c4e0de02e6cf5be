import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '#chance';
import { MOODS } from '#film';
import { type Cue, composeBed, LoudnessMeter, PeakMeter, renderBed, type Score } from '../index.ts';
import { motifFor } from './motif.ts';
import { phrasesOf } from './phrases.ts';
import { COLOURS } from './score.ts';

const cues = fc
  .array(
    fc.record({
      gap: fc.double({ min: 0, max: 8, noNaN: true }),
      seconds: fc.double({ min: 0.3, max: 40, noNaN: true }),
      mood: fc.constantFrom(...MOODS),
      intensity: fc.double({ min: 0, max: 1, noNaN: true }),
      lead: fc.constantFrom('MARA', 'Tom', 'ÉLODIE', '李'),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((drafts) => {
    let at = 0;
    const placed: Cue[] = drafts.map(({ gap, ...cue }) => {
      const start = at + gap;
      at = start + cue.seconds;
      return { ...cue, start };
    });
    return { cues: placed, seconds: at };
  });

/** The loudest sample of each tenth of a second. */
function peaks(score: Score): number[] {
  return Array.from(renderBed(score), ([left, right]) =>
    left.reduce((most, sample, index) => Math.max(most, Math.abs(sample), Math.abs(right[index] ?? 0)), 0),
  );
}

describe('the composer', () => {
  it('keeps every note inside its passage, in tune and in order, the same each time', () => {
    fc.assert(
      fc.property(cues, fc.nat(), ({ cues: asked, seconds }, seed) => {
        const score = composeBed(asked, seconds, seed);
        expect(composeBed(asked, seconds, seed)).toEqual(score);
        let before = 0;
        for (const note of score.notes) {
          const passage = score.passages[note.passage];
          expect(note.start).toBeGreaterThanOrEqual(before);
          expect(note.start).toBeGreaterThanOrEqual((passage?.start ?? 1e9) - 1e-9);
          expect(note.start + note.seconds).toBeLessThanOrEqual(
            (passage?.start ?? 0) + (passage?.seconds ?? 0) + 0.035,
          );
          expect(note.strength).toBeGreaterThan(0);
          expect(note.strength).toBeLessThanOrEqual(1);
          expect(note.pitch).toBeGreaterThanOrEqual(28);
          expect(note.pitch).toBeLessThanOrEqual(104);
          before = note.start;
        }
        expect(score.passages.length).toBe(asked.filter((cue) => cue.seconds >= 1).length);
      }),
      { numRuns: 120 },
    );
  });

  it('ends every passage on its tonic in bass and melody', () => {
    for (const mood of MOODS) {
      const score = composeBed([{ start: 0, seconds: 30, mood, intensity: 0.6, lead: 'MARA' }], 30, 5);
      const tonic = score.passages[0]?.tonic;
      const last = (low: boolean) =>
        score.notes
          .filter(({ colour }) => (low ? colour === 'bass' : ['reed', 'keys', 'bell', 'bow', 'horn'].includes(colour)))
          .at(-1);
      expect((last(true)?.pitch ?? 1) % 12, `${mood} bass`).toBe(tonic);
      const final = score.notes.filter(({ start }) => start > 30 - 7).map(({ pitch }) => pitch % 12);
      expect(final, mood).toContain(tonic);
      expect((last(false)?.seconds ?? 0) > 0).toBe(true);
    }
  });

  it('gives a lead one motif, whatever the mood, and others another', () => {
    expect(motifFor('MARA', 1)).toEqual(motifFor('Mara', 1));
    const motifs = ['MARA', 'TOM', 'ÉLODIE', 'BARTHOLOMEW', 'ANNA', 'IVO'].map((name) =>
      JSON.stringify(motifFor(name, 1)),
    );
    expect(new Set(motifs).size).toBe(6);
    for (const { steps, beats } of ['MARA', '李', 'X'].map((name) => motifFor(name, 9))) {
      expect(beats[4].reduce((sum, beat) => sum + beat, 0)).toBe(4);
      expect(beats[3].reduce((sum, beat) => sum + beat, 0)).toBe(3);
      expect(beats[4].length).toBe(steps.length);
    }
  });

  it('grows with the intensity', () => {
    const notes = (intensity: number) =>
      composeBed([{ start: 0, seconds: 40, mood: 'tense', intensity }], 40, 2).notes.length;
    expect(notes(0.1)).toBeLessThan(notes(0.5));
    expect(notes(0.5)).toBeLessThan(notes(0.9));
  });

  it('strikes the turns it is told of to the sample, and brings a beat there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOODS),
        fc.double({ min: 4, max: 14, noNaN: true }),
        fc.nat({ max: 99 }),
        (mood, hit, seed) => {
          const score = composeBed([{ start: 3, seconds: 18, mood, intensity: 0.6, hits: [hit] }], 21, seed);
          const struck = score.notes.filter(({ colour }) => colour === 'hit');
          expect(struck.map(({ start }) => start)).toEqual([3 + hit]);
          const beat = score.notes.filter(({ colour, start }) => colour !== 'hit' && Math.abs(start - 3 - hit) < 0.012);
          expect(beat.length, `${mood} ${hit}`).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('plays nothing in a silence, and the motif of whoever is at the fore', () => {
    const silence = { start: 8, seconds: 2 };
    const cue = { start: 0, seconds: 24, mood: 'sad', intensity: 0.6 } as const;
    const score = composeBed([{ ...cue, silences: [silence] }], 24, 3);
    const within = score.notes.filter(({ start, seconds }) => start + seconds > 8.001 && start < 9.999);
    expect(within).toEqual([]);
    const melody = (leads: Cue['leads']) =>
      composeBed([{ ...cue, seconds: 70, ...(leads === undefined ? {} : { leads }) }], 70, 3)
        .notes.filter(({ colour }) => colour === 'bow')
        .map(({ start, pitch }) => `${start.toFixed(2)} ${pitch}`);
    const [mara, both] = [
      melody([{ name: 'MARA', at: 0 }]),
      melody([
        { name: 'MARA', at: 0 },
        { name: 'TOM', at: 20 },
      ]),
    ];
    expect(both[0]).toBe(mara[0]);
    expect(both).not.toEqual(mara);
  });

  it('lets phrases be of three to five bars, and grates where the mood asks for it', () => {
    const grating = (mood: Cue['mood']) => {
      const { notes } = composeBed([{ start: 0, seconds: 40, mood, intensity: 0.6 }], 40, 2);
      const held = notes.filter(({ colour }) => colour === 'tremble' || colour === 'pad');
      const pairs = held.flatMap((one) =>
        held.filter((other) => Math.abs(one.start - other.start) < 0.02 && other.pitch - one.pitch === 1),
      );
      return pairs.length;
    };
    for (const mood of ['tense', 'eerie'] as const) expect(grating(mood), mood).toBeGreaterThan(3);
    for (const mood of ['warm', 'calm', 'playful'] as const) expect(grating(mood), mood).toBe(0);
    const lengths = new Set(
      Array.from({ length: 12 }, (_, seed) => phrasesOf(16, chance(seed)).map(({ length }) => length)).flat(),
    );
    expect([...lengths].sort()).toEqual(expect.arrayContaining([3, 4, 5]));
  });

  it('is silent when nothing is asked for', () => {
    const score = composeBed([], 2, 1);
    expect(score.notes).toEqual([]);
    expect(peaks(score).every((peak) => peak === 0)).toBe(true);
  });
});

describe('the orchestra', () => {
  it('comes in and goes out with its cues, never clips, and fills the film to the sample', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MOODS),
        fc.double({ min: 3, max: 8, noNaN: true }),
        fc.nat({ max: 99 }),
        (mood, seconds, seed) => {
          const film = 2 + seconds + 2.5;
          const score = composeBed([{ start: 2, seconds, mood, intensity: 0.8, lead: 'MARA' }], film, seed);
          const blocks = peaks(score);
          expect(blocks.length).toBe(Math.ceil(Math.round(film * 48_000) / 4800));
          expect(Math.max(...blocks.slice(0, 19))).toBe(0);
          expect(Math.max(...blocks.slice(21, 30))).toBeGreaterThan(0.005);
          expect(Math.max(...blocks)).toBeLessThan(0.9);
          // 2.2 s after the cue everything is at least 40 dB down.
          expect(Math.max(...blocks.slice(Math.ceil((2 + seconds + 2.2) * 10)))).toBeLessThan(
            Math.max(...blocks) / 100,
          );
        },
      ),
      { numRuns: 8 },
    );
  });

  it('plays every mood at about the same level', () => {
    for (const mood of MOODS) {
      const meter = new LoudnessMeter(2);
      const peak = new PeakMeter(2);
      for (const block of renderBed(composeBed([{ start: 0, seconds: 5, mood, intensity: 0.5 }], 5, 4))) {
        meter.hear(block);
        peak.hear(block);
      }
      expect(meter.loudness().integrated ?? -99, mood).toBeGreaterThan(-30);
      expect(meter.loudness().integrated ?? 0, mood).toBeLessThan(-20);
      expect(peak.truePeak() ?? 0, mood).toBeLessThan(-3);
    }
  });

  it('has a sound for every colour, and each one dies away', () => {
    for (const colour of COLOURS) {
      const note = { start: 0, seconds: 0.5, pitch: 60, strength: 0.7, colour, pan: 0, passage: 0 };
      const passage = { start: 0, seconds: 9, fadeIn: 0.01, fadeOut: 0.1, tonic: 0, mood: 'calm' as const };
      const blocks = peaks({ seconds: 7, seed: 1, passages: [passage], notes: [note] });
      expect(Math.max(...blocks), colour).toBeGreaterThan(0.01);
      expect(Math.max(...blocks.slice(-2)), colour).toBeLessThan(0.0005);
    }
  });
});

import * as z from 'zod';

const Share = z.number().min(0).max(1);
const Seconds = z.number();
const Interval = { start: Seconds, end: Seconds };
const Tonic = z.enum(['C', 'C#', 'D', 'Eb', 'E', 'F', 'F#', 'G', 'Ab', 'A', 'Bb', 'B']);
const Mode = z.enum(['major', 'minor']);
const Level = z.number().nullable();

/** What was heard, as JSON. */
export const soundSchema = z.strictObject({
  sampleRate: z.number(),
  channels: z.int(),
  duration: Seconds,
  tempo: z
    .strictObject({
      bpm: z.number().positive(),
      confidence: Share,
      half: z.number(),
      double: z.number(),
      alternatives: z.array(z.strictObject({ bpm: z.number(), weight: z.number() })),
      curve: z.array(z.strictObject({ ...Interval, bpm: z.number() })),
    })
    .nullable(),
  meter: z.strictObject({ beatsPerBar: z.int(), confidence: Share }).nullable(),
  beats: z.array(z.strictObject({ seconds: Seconds, strength: Share, downbeat: Share.optional() })),
  onsets: z.array(z.strictObject({ seconds: Seconds, strength: Share })),
  energy: z.strictObject({ step: z.number(), decibels: z.array(z.number()) }),
  sections: z.array(z.strictObject({ ...Interval, label: z.string(), energy: z.number() })),
  key: z
    .strictObject({ tonic: Tonic, mode: Mode, confidence: Share, correlation: z.number(), tuning: z.number() })
    .nullable(),
  keys: z.array(z.strictObject({ ...Interval, tonic: Tonic, mode: Mode })),
  loudness: z.strictObject({
    integrated: Level.describe('LUFS (EBU R 128).'),
    range: Level,
    momentary: z.array(z.number()),
    shortTerm: z.array(z.number()),
    maxMomentary: Level,
    maxShortTerm: Level,
    truePeak: Level.describe('dBTP.'),
    samplePeak: Level,
  }),
  silences: z.array(z.strictObject(Interval)),
  segments: z.array(
    z.strictObject({ ...Interval, kind: z.enum(['speech', 'music', 'noise', 'silence']), confidence: Share }),
  ),
  voice: z.array(z.strictObject(Interval)),
  clipping: z.strictObject({ samples: z.int(), runs: z.int() }),
  dcOffset: z.array(z.number()),
  stereoCorrelation: z.number().nullable(),
});

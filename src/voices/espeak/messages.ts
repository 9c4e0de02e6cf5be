import * as z from 'zod';

/** How a voice is set for one line, in espeak's own units. */
export const Setting = z.strictObject({
  /** espeak's name: language, and a variant after a plus: `en-US+f2`. */
  voice: z.string().min(1),
  /** Words a minute, 80 to 450. */
  rate: z.number(),
  /** 0 to 99, 50 is ordinary. */
  pitch: z.number(),
  range: z.number(),
});
export type Setting = z.infer<typeof Setting>;

/** What the booth is asked: to say a line, piece by piece, or to forget one. */
export const Ask = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('say'), line: z.int(), setting: Setting, pieces: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('forget'), line: z.int() }),
]);
export type Ask = z.infer<typeof Ask>;

/** What espeak did when: `at` in milliseconds of the piece's sound, `position` in characters of the piece, from 1. */
export const Happening = z.strictObject({
  kind: z.enum(['word', 'phoneme']),
  at: z.number(),
  position: z.int(),
  /** The phoneme in IPA with stress marks, empty for a pause and for a word. */
  ipa: z.string(),
});
export type Happening = z.infer<typeof Happening>;

/** What the booth answers: each piece as it is spoken, then `said`; or why a line cannot be said. */
export const Answer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('piece'),
    line: z.int(),
    piece: z.int(),
    sampleRate: z.number(),
    happenings: z.array(Happening),
  }),
  z.strictObject({ kind: z.literal('said'), line: z.int() }),
  z.strictObject({ kind: z.literal('unknown-voice'), line: z.int(), voice: z.string() }),
  z.strictObject({ kind: z.literal('broken'), line: z.int(), reason: z.string() }),
]);
export type Answer = z.infer<typeof Answer>;

/** One of espeak's languages: `name` is what `Setting.voice` begins with, `tags` the BCP 47 tags espeak gives it. */
export const EspeakLanguage = z.strictObject({ name: z.string(), tags: z.array(z.string()) });
export type EspeakLanguage = z.infer<typeof EspeakLanguage>;

/** All the booth can speak; it prints this as one line of JSON when started with `--voices`. */
export const Repertoire = z.strictObject({ languages: z.array(EspeakLanguage), variants: z.array(z.string()) });
export type Repertoire = z.infer<typeof Repertoire>;

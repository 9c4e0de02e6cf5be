import * as z from 'zod';

const Share = z.number().min(0).max(1);
const Frame = z.int().nonnegative();
const Span = { from: Frame, to: Frame, seconds: z.tuple([z.number(), z.number()]) };
const Kind = z.enum([
  'flicker',
  'frozen',
  'black',
  'duplicated',
  'cadence',
  'dropped',
  'colour-jump',
  'light-jump',
  'abrupt',
]);

/** Whether the pictures hang together, as JSON. */
export const coherenceSchema = z.strictObject({
  shots: z.array(
    z.strictObject({
      ...Span,
      similarity: z.number().describe('Mean structural similarity of neighbouring frames.'),
      leastSimilarity: z.number(),
      vbenchFlickering: z.number().describe('VBench’s temporal flickering: punishes whatever moves.'),
      steadiness: z.number().describe('The same of what is left when everything was put where it moved to.'),
      lightSwing: z.number().nonnegative(),
      colourStability: z.number(),
      motionSmoothness: z.number(),
      still: z.boolean(),
    }),
  ),
  findings: z.array(z.strictObject({ ...Span, kind: Kind, severity: Share, confidence: Share, sentence: z.string() })),
  similarity: z.array(z.number()).describe('Of each frame with the one before; 1 where a shot begins.'),
  meanSimilarity: z.number(),
  vbenchFlickering: z.number(),
  steadiness: z.number(),
  colourStability: z.number(),
  motionSmoothness: z.number(),
  counts: z.record(Kind, z.int().nonnegative()),
  score: Share.describe('What is left after each finding’s severity and length.'),
});

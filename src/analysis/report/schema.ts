import * as z from 'zod';
import { FORM } from '../analysis.ts';
import { coherenceSchema } from './coherence-schema.ts';
import { soundSchema } from './sound-schema.ts';

const Share = z.number().min(0).max(1);
const Frame = z.int().nonnegative();
const Seconds = z.number().nonnegative();

const Boundary = z.strictObject({
  kind: z.enum(['cut', 'dissolve', 'fade-in', 'fade-out', 'fade-through', 'wipe']),
  from: Frame.describe('The last frame that is wholly the shot before.'),
  to: Frame.describe('The first that is wholly the shot after.'),
  fromSeconds: Seconds,
  toSeconds: Seconds,
  confidence: Share,
  colour: z.enum(['black', 'white', 'other']).optional().describe('Through, from or to which colour, for fades.'),
  way: z.string().optional().describe('Which way the new picture comes in, for wipes.'),
});

const Shots = z.strictObject({
  frames: Frame,
  seconds: Seconds,
  boundaries: z.array(Boundary),
  shots: z.array(
    z.strictObject({
      index: Frame,
      start: Frame.describe('First frame.'),
      end: Frame.describe('The frame after the last.'),
      startSeconds: Seconds,
      endSeconds: Seconds,
      keyFrames: z.array(Frame).describe('Sharp, still, like the rest; the best first.'),
      transitionIn: Frame.optional().describe('Index into boundaries.'),
      transitionOut: Frame.optional(),
    }),
  ),
  flashes: z.array(
    z.strictObject({ from: Frame, to: Frame, fromSeconds: Seconds, toSeconds: Seconds, brighter: z.number() }),
  ),
});

const Balance = z.strictObject({ across: z.number().min(-1).max(1), down: z.number().min(-1).max(1) });
const PowerPoint = z.strictObject({
  at: z.enum(['top-left', 'top-right', 'bottom-left', 'bottom-right']),
  distance: z.number().nonnegative().describe('Of the picture’s diagonal.'),
});
const Swatch = z.strictObject({ colour: z.string().regex(/^#[0-9a-f]{6}$/), share: Share });
const Warmth = z.number().min(-1).max(1).describe('-1 all blue, 1 all orange.');
const Key = z.enum(['low', 'middle', 'high']);

const Still = z.strictObject({
  frame: Frame,
  seconds: Seconds,
  thirds: z.number().nonnegative().describe('What draws the eye near the lines of thirds; 1 is by chance.'),
  powerPoint: PowerPoint.nullable(),
  balance: Balance,
  symmetry: z.number().describe('Correlation with the mirror image.'),
  subject: z
    .strictObject({
      box: z.strictObject({ x: Share, y: Share, width: Share, height: Share }).describe('From the top left, 0 to 1.'),
      confidence: Share,
    })
    .nullable(),
  headroom: Share.nullable(),
  depth: z.strictObject({ basis: z.enum(['focus', 'none']), sharp: Share, soft: Share, separation: z.number() }),
  palette: z.strictObject({ swatches: z.array(Swatch), warmth: Warmth, saturation: Share, key: Key }),
});

const ShotComposition = z.strictObject({
  frames: Frame.describe('Frames that were looked at; 0 for a shot too short to have one.'),
  thirds: z.number().nullable(),
  balance: Balance.nullable(),
  symmetry: z.number().nullable(),
  subject: Share.describe('Share of its frames that have a subject.'),
  headroom: Share.nullable(),
  powerPoint: PowerPoint.nullable(),
  key: Key.nullable(),
  warmth: Warmth.nullable(),
  saturation: Share.nullable(),
  swatches: z.array(Swatch),
});

const Span = z.tuple([Seconds, Seconds]);
const Rates = z.strictObject({ pan: z.number(), tilt: z.number(), zoom: z.number(), roll: z.number() });
const Style = z.enum(['static', 'smooth', 'dynamic', 'handheld', 'whip']);

const Camera = z.strictObject({
  shots: z.array(
    z.strictObject({
      from: Frame,
      to: Frame,
      seconds: Span,
      style: Style,
      moves: z.array(
        z.strictObject({
          from: Frame,
          to: Frame,
          seconds: Span,
          channel: z.enum(['pan', 'tilt', 'zoom', 'roll']),
          direction: z.string(),
          rate: z
            .number()
            .describe(
              'Widths a second for pan and tilt, natural logarithm a second for zoom, degrees a second for roll.',
            ),
          percent: z.number().optional(),
          sentence: z.string(),
          confidence: Share,
        }),
      ),
      rates: Rates,
      speed: z.number().nonnegative().describe('Widths a second.'),
      fastest: z.number().nonnegative(),
      shake: z.number().nonnegative().describe('Thousandths of a width.'),
      smoothness: Share,
      confidence: Share,
      sentence: z.string(),
    }),
  ),
  styles: z.record(Style, Share),
  moving: Share,
  movesPerMinute: z.number().nonnegative(),
  speed: z.number().nonnegative(),
  shake: z.number().nonnegative(),
  smoothness: Share,
  confidence: Share,
});

/** The answer as JSON. Checked against it in tests; written down for others by `reelwright analyze --schema`. */
export const AnalysisSchema = z
  .strictObject({
    form: z.literal(FORM),
    file: z.strictObject({
      name: z.string(),
      bytes: z.int().positive(),
      hash: z.string().describe('SHA-256.'),
      type: z.string(),
      seconds: Seconds,
      picture: z
        .strictObject({
          codec: z.string(),
          width: z.int().positive(),
          height: z.int().positive(),
          frameRate: z.number().nonnegative(),
          variableRate: z.boolean().nullable(),
          interlaced: z.boolean(),
          dynamicRange: z.enum(['sdr', 'pq', 'hlg']),
        })
        .nullable(),
      sound: z.strictObject({ codec: z.string(), sampleRate: z.number(), channels: z.int() }).nullable(),
    }),
    made: z.strictObject({
      tier: z.enum(['full', 'quick', 'keyframes']),
      approximate: z.boolean().describe('Frames were left out.'),
      complete: z.boolean().describe('False when it was stopped on the way.'),
      kept: z.boolean().describe('The film had been looked at before.'),
      frames: Frame,
      width: Frame.describe('Of the frames that were looked at, in pixels.'),
      height: Frame,
      toneMapping: z.string(),
      complaints: z.string().describe('What the decoder complained of.'),
    }),
    shots: Shots.nullable(),
    composition: z.strictObject({ stills: z.array(Still), shots: z.array(ShotComposition) }).nullable(),
    camera: Camera.nullable(),
    coherence: coherenceSchema.nullable(),
    audio: soundSchema.nullable(),
    insights: z.array(
      z.strictObject({
        kind: z.enum(['issue', 'note', 'strength']),
        code: z.string(),
        at: z.strictObject({ start: Seconds, end: Seconds }).nullable(),
        sentence: z.string(),
        advice: z.string(),
      }),
    ),
    quality: z.strictObject({
      technical: z.number().min(0).max(100).nullable(),
      parts: z.array(
        z.strictObject({
          name: z.enum(['coherence', 'steadiness', 'composition', 'pacing', 'loudness']),
          score: z.number().min(0).max(100).nullable(),
          weight: z.number(),
          why: z.string(),
        }),
      ),
      creative: z.null().describe('Nobody has measured that.'),
    }),
    summary: z.string(),
  })
  .describe(
    'What Reelwright found out about a film. Parts that were not asked for, or that the file has nothing for, are null.',
  );

/** JSON Schema (2020-12). */
export const analysisSchema = (): unknown => z.toJSONSchema(AnalysisSchema);

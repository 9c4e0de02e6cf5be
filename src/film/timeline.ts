import * as z from 'zod';
import { LineId, SceneId, ShotId } from './ids.ts';
import { Rational } from './rational.ts';
import { Transition } from './shot.ts';

/** A stretch of one track. `start` and `seconds` are exact; picture clips begin and end on frames. */
export const Clip = z.strictObject({
  id: z.string().min(1),
  start: Rational,
  seconds: Rational,
  source: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('shot'), shot: ShotId, transition: Transition }),
    z.strictObject({ kind: z.literal('line'), line: LineId }),
    z.strictObject({ kind: z.literal('music'), scene: SceneId }),
    z.strictObject({ kind: z.literal('ambience'), scene: SceneId }),
  ]),
});
export type Clip = z.infer<typeof Clip>;

export const Track = z.strictObject({
  kind: z.enum(['picture', 'voice', 'music', 'ambience']),
  clips: z.array(Clip),
});
export type Track = z.infer<typeof Track>;

export const Timeline = z.strictObject({ frameRate: Rational, seconds: Rational, tracks: z.array(Track) });
export type Timeline = z.infer<typeof Timeline>;

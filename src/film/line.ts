import * as z from 'zod';
import { Emotion } from './direction.ts';
import { CharacterId, LineId, SceneId, TakeId } from './ids.ts';
import { Take } from './take.ts';

/** One utterance. `text` is what the screenplay says, to the letter; `spoken` is what is said aloud (no emphasis marks). */
export const Line = z.strictObject({
  id: LineId,
  scene: SceneId,
  character: CharacterId,
  kind: z.enum(['dialogue', 'voice-over', 'off-screen', 'lyric']),
  text: z.string(),
  spoken: z.string(),
  /** The parenthetical before the line, without its brackets; empty if none. */
  parenthetical: z.string(),
  emotion: Emotion,
  /** BCP 47, e.g. `en-US`. */
  language: z.string().min(2),
  /** True for the second speaker of dual dialogue: both speak at once. */
  together: z.boolean(),
  takes: z.array(Take),
  circled: TakeId.nullable(),
});
export type Line = z.infer<typeof Line>;

import * as z from 'zod';
import { Mood, TimeOfDay, Weather } from './direction.ts';
import { LineId, SceneId, ShotId } from './ids.ts';

/** What happens in a scene, in order: told as action, or said as a line. */
export const SceneElement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('action'), text: z.string() }),
  z.strictObject({ kind: z.literal('line'), line: LineId }),
  z.strictObject({ kind: z.literal('transition'), text: z.string() }),
  /** A `[[shot: ...]]` note: what a person wants of the next shot, e.g. `MS | eye | push-in | 3.5s`. */
  z.strictObject({ kind: z.literal('direction'), text: z.string() }),
]);
export type SceneElement = z.infer<typeof SceneElement>;

/** Where a scene plays. Two scenes with the same place `name` are in the same place and must look like it. */
export const Place = z.strictObject({
  /** Lower case, without INT/EXT and time: `lighthouse lamp room`. */
  name: z.string(),
  interior: z.boolean(),
  /** Every word that describes the place: the heading's and those of the action lines that set it. */
  words: z.string(),
});
export type Place = z.infer<typeof Place>;

export const Scene = z.strictObject({
  id: SceneId,
  /** The scene number the screenplay gives, else its position as text. */
  number: z.string(),
  /** The heading to the letter, empty for what comes before the first heading. */
  heading: z.string(),
  place: Place,
  time: TimeOfDay,
  weather: Weather,
  mood: Mood,
  /** The synopsis or beat the scene stands under, empty if none. */
  synopsis: z.string(),
  elements: z.array(SceneElement),
  /** In film order. */
  shots: z.array(ShotId),
});
export type Scene = z.infer<typeof Scene>;

import * as z from 'zod';
import { Act, Angle, Emotion, Framing, Move, Size } from './direction.ts';
import { CharacterId, LineId, SceneId, ShotId, TakeId } from './ids.ts';
import { Rational } from './rational.ts';
import { Take } from './take.ts';

/** One character's part in one shot. */
export const Performance = z.strictObject({
  character: CharacterId,
  /** Where on the stage, across: -1 the left edge, 0 the middle, 1 the right edge. The same in every shot of a scene unless the character moves. */
  mark: z.number().min(-2).max(2),
  /** How far behind the acting line, 0 on it, 1 well behind it. */
  depth: z.number().min(-1).max(3),
  /** Which way the character faces on the screen of this shot. */
  facing: z.enum(['left', 'right', 'camera', 'away']),
  act: Act,
  emotion: Emotion,
  /** What is in the hand, in one word; empty if nothing. */
  holds: z.string(),
});
export type Performance = z.infer<typeof Performance>;

/** What of the scene a shot plays, in order. */
export const Covered = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), line: LineId }),
  z.strictObject({ kind: z.literal('action'), text: z.string(), seconds: Rational }),
]);
export type Covered = z.infer<typeof Covered>;

/** How a shot comes out of the one before it. */
export const Transition = z.strictObject({
  kind: z.enum(['cut', 'dissolve', 'fade-in', 'fade-through-black', 'wipe', 'match-cut']),
  /** How long both pictures (or picture and black) overlap; 0 for a cut. */
  seconds: Rational,
});
export type Transition = z.infer<typeof Transition>;

/** One run of the camera. Everything a picture needs is here or in the scene and characters it names. */
export const Shot = z.strictObject({
  id: ShotId,
  scene: SceneId,
  /** As on a board: scene number and letter, `3B`. */
  number: z.string(),
  size: Size,
  framing: Framing,
  angle: Angle,
  /** Camera tilt around its own axis in degrees, 0 is level; a few degrees make a dutch angle. */
  roll: z.number().min(-30).max(30),
  move: Move,
  /** Shots with the same setup are taken from the same place: `3/single-mara`. */
  setup: z.string(),
  /** Which side of the line of action the camera is on; all shots of a scene agree unless the line is crossed on purpose. */
  side: z.enum(['near', 'far']),
  /** Whom the frame is about, the most important first. */
  subjects: z.array(CharacterId),
  /** Whose shoulder is in the foreground. */
  over: CharacterId.nullable(),
  performances: z.array(Performance),
  /** Named objects in the picture. */
  props: z.array(z.string()),
  /** The words on a title card, or the object an insert shows; empty otherwise. */
  detail: z.string(),
  covers: z.array(Covered),
  /** Planned length; the spoken lines may make it longer, never shorter. */
  seconds: Rational,
  transition: Transition,
  /** One sentence for the board: what is seen. */
  description: z.string(),
  /** Why the shot is as it is, in one sentence a director would say. */
  reason: z.string(),
  /** The fields a person set by hand: they survive a new plan. */
  pinned: z.array(z.string()),
  takes: z.array(Take),
  circled: TakeId.nullable(),
});
export type Shot = z.infer<typeof Shot>;

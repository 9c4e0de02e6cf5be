import * as z from 'zod';

/** One edit of the film's data, as immer writes them: where, and what stands there afterwards. */
export const Patch = z.strictObject({
  op: z.enum(['replace', 'add', 'remove']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.unknown().optional(),
});
export type Patch = z.infer<typeof Patch>;

export const Author = z.strictObject({
  kind: z.enum(['hand', 'assistant', 'agent', 'plugin']),
  name: z.string(),
});
export type Author = z.infer<typeof Author>;

/**
 * One recorded change of a film. The log only grows: undoing is a change of its own that says which one it undoes,
 * so nothing that was ever done is lost.
 */
export const Change = z.strictObject({
  /** 1 for the change that made the film, then one more each time. */
  revision: z.int().positive(),
  author: Author,
  /** The operation that did it: `film.import`, `shot.reframe`, `history.undo`. */
  operation: z.string().min(1),
  /** One line for people: `Reframed shot 3B to a close shot`. */
  summary: z.string(),
  /** Milliseconds since 1970. Order is by revision, never by time. */
  at: z.number(),
  patches: z.array(Patch),
  inverse: z.array(Patch),
  /** The revision this change undoes or redoes, when it is an undo or a redo. */
  undoes: z.int().positive().nullable(),
  redoes: z.int().positive().nullable(),
});
export type Change = z.infer<typeof Change>;

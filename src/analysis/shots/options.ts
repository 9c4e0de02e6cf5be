import { Fault } from '#fault';
import { BOUNDARY_KINDS, type BoundaryKind } from './shot-list.ts';

/** What may be changed about how shots are told apart. */
export interface ShotOptions {
  /** 0 (only what nobody could miss) to 1 (whatever might be one). Default 0.5. */
  readonly sensitivity: number;
  /** Frames. Of two boundaries closer than this, the less certain is left out. Default 1: two cuts in a row are two cuts. */
  readonly shortest: number;
  /** Which are looked for. Default all. */
  readonly kinds: readonly BoundaryKind[];
}

export const SHOT_DEFAULTS: ShotOptions = { sensitivity: 0.5, shortest: 1, kinds: BOUNDARY_KINDS };

/** Fills in what was left out. Throws `shot-options-invalid` (usage). */
export function shotOptions(options: Partial<ShotOptions> = {}): ShotOptions {
  const { sensitivity, shortest, kinds } = { ...SHOT_DEFAULTS, ...options };
  const wrong = (sentence: string, facts: Record<string, unknown>) =>
    new Fault('usage', 'shot-options-invalid', sentence, { facts, hint: 'Leave it out for the default.' });
  if (!(sensitivity >= 0 && sensitivity <= 1)) throw wrong('The sensitivity lies between 0 and 1.', { sensitivity });
  if (!(Number.isInteger(shortest) && shortest >= 1))
    throw wrong('The shortest shot is a whole number of frames, at least 1.', { shortest });
  const unknown = kinds.filter((kind) => !BOUNDARY_KINDS.includes(kind));
  if (unknown.length > 0) throw wrong(`No kind of boundary is called ${unknown.join(' or ')}.`, { unknown });
  return { sensitivity, shortest, kinds };
}

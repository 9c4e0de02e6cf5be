import type { Cue, Part } from './score.ts';

/** How a part of the story sounds. */
export interface Telling {
  /** Steps on the circle of fifths from the film's home key: to the bright side above 0, to the dark side below. */
  readonly away: number;
  /** The same in a short film. */
  readonly near: number;
  /** Added to the cue's intensity. */
  readonly fuller: number;
  /**
   * How the motif is told: plainly, in fragments, in full with a second voice, restlessly climbing, in long notes and minor,
   * or transformed: high, in full, with everything there is.
   */
  readonly motif: 'plain' | 'fragments' | 'full' | 'restless' | 'long' | 'transformed';
  /** Major moods borrow the minor here. */
  readonly dark: boolean;
}

/** The further from home, the worse it stands; at the finale the music comes home. */
const TELLINGS: Readonly<Record<Part, Telling>> = {
  opening: { away: 0, near: 0, fuller: -0.08, motif: 'plain', dark: false },
  debate: { away: 1, near: 0, fuller: -0.04, motif: 'fragments', dark: false },
  journey: { away: 2, near: 1, fuller: 0.04, motif: 'full', dark: false },
  'closing-in': { away: 3, near: 1, fuller: 0.08, motif: 'restless', dark: false },
  lost: { away: -4, near: -3, fuller: -0.22, motif: 'long', dark: true },
  finale: { away: 0, near: 0, fuller: 0.14, motif: 'transformed', dark: false },
  close: { away: 0, near: 0, fuller: -0.06, motif: 'plain', dark: false },
};

/** A cue that knows nothing of its story tells the motif in full, where it likes. */
const UNTOLD: Telling = { away: 0, near: 0, fuller: 0, motif: 'full', dark: false };

/** How the story sounds at a time of the cue, seconds from its start. */
export function tellingAt({ parts = [] }: Cue, seconds: number): Telling {
  const part = parts.findLast(({ at }) => at <= seconds + PATIENCE) ?? parts[0];
  return part === undefined ? UNTOLD : TELLINGS[part.name];
}

/** A part belongs to the bar that begins at most these seconds before it. */
const PATIENCE = 0.4;

/** The tonic of a telling, 0 is C; null where the cue has no home. */
export function tonicOf({ home, near = false }: Cue, telling: Telling): number | null {
  if (home === undefined) return null;
  const fifths = near ? telling.near : telling.away;
  return (((home + 7 * fifths) % 12) + 12) % 12;
}

/** True while somebody speaks in more than half of a stretch of the cue, seconds from its start. */
export function spokenIn({ speech = [] }: Cue, from: number, to: number): boolean {
  const spoken = speech.reduce(
    (sum, { start, seconds }) => sum + Math.max(0, Math.min(to, start + seconds) - Math.max(from, start)),
    0,
  );
  return spoken > 0.5 * (to - from);
}

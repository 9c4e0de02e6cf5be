import type { Note } from './score.ts';
import { noteIn, type Sketch } from './sketch.ts';

/** How long a struck turn rings, seconds. */
const RINGS = 1.6;

/** The story's turns, struck exactly when they happen: a low blow, the chord's root and fifth under it. */
export function hitsOf(sketch: Sketch): readonly Note[] {
  const { cue, clock, style, bars } = sketch;
  return (cue.hits ?? [])
    .filter((at) => at >= 0 && at < cue.seconds - 0.2)
    .flatMap((at) => {
      const { chord: [root = 0, , fifth = root] = [] } =
        bars.findLast((_, index) => clock(index * style.meter) <= at + 0.02) ?? {};
      const strength = 0.55 + 0.4 * cue.intensity;
      const struck = (colour: Note['colour'], pitch: number, gain: number): Note => ({
        ...noteIn(sketch, colour, 0, 1, pitch, strength * gain),
        start: cue.start + at,
        seconds: Math.min(RINGS, cue.seconds - at),
        strength: Math.min(1, strength * gain),
      });
      return [
        struck('hit', 36 + (root % 12), 1),
        struck('horn', 43 + ((root + 5) % 12), 0.6),
        struck('horn', 43 + ((fifth + 5) % 12), 0.5),
      ];
    });
}

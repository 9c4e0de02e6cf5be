import { ladder, nearest } from './chords.ts';
import type { Motif } from './motif.ts';
import type { Sketch } from './sketch.ts';
import type { Tone } from './tune.ts';

/** Where the foe's motif lies. */
const [LOWEST, HIGHEST] = [41, 57] as const;
const TENSION: ReadonlySet<string> = new Set(['tense', 'chase', 'eerie', 'mysterious']);

/** The foe's motif, low and at twice its length, through two bars of every other phrase of a tense cue. */
export function foeOf(sketch: Sketch, motif: Motif): readonly Tone[] {
  const { bars, style, cue } = sketch;
  if (!TENSION.has(cue.mood)) return [];
  return bars.flatMap(({ bar, phrase, length }, index) => {
    if (bar !== 0 || phrase % 2 !== 0 || length < 3 || index >= bars.length - 2) return [];
    let at = index * style.meter;
    let aim = (LOWEST + HIGHEST) / 2;
    return motif.steps.map((step, number): Tone => {
      const here = bars[Math.floor(at / style.meter)];
      const steps = ladder(here?.scale ?? style.scale, here?.tonic ?? 0, here?.chord ?? [], LOWEST, HIGHEST);
      const start = steps.indexOf(
        nearest(
          steps.filter((pitch) => here?.chord.includes(pitch % 12)),
          aim,
        ),
      );
      const pitch =
        number === 0 ? (steps[start] ?? aim) : nearest(steps, aim + 1.8 * (step - (motif.steps[number - 1] ?? 0)));
      const beats = 2 * (motif.beats[style.meter][number] ?? 1);
      const tone = { at, beats: beats * 0.95, pitch, accent: 0.62 };
      at += beats;
      aim = pitch;
      return tone;
    });
  });
}

import { nearest } from './chords.ts';
import type { Motif } from './motif.ts';
import { pitchesIn, treated } from './shapes.ts';
import type { Sketch } from './sketch.ts';
import { spokenIn } from './story.ts';
import type { Tone } from './tune.ts';

/** Whose motif is heard beside the melody's, at a time of the cue; null where nobody's is. */
export type Beside = (seconds: number) => Motif | null;

/** How full the music is at least where a second voice joins. */
const JOINS = 0.3;

/**
 * The voice beside the melody: the motif of who shares the picture, where the melody comes to rest or goes on; thirds and sixths
 * under it where the story tells it in full. Nothing while somebody speaks.
 */
export function secondOf(sketch: Sketch, tune: readonly Tone[], beside: Beside): readonly Tone[] {
  const { bars, style, clock, cue } = sketch;
  const tones: Tone[] = [];
  for (const [index, bar] of bars.slice(0, -1).entries()) {
    const from = index * style.meter;
    if (spokenIn(cue, clock(from), clock(from + style.meter))) continue;
    const over = tune.filter(({ at }) => at >= from && at < from + style.meter);
    const other = beside(clock(from));
    const { motif } = bar.telling;
    if (other !== null && bar.bar % 2 === 1) tones.push(...answered(sketch, index, other, over));
    else if (motif === 'transformed' || (motif === 'full' && bar.role === 'answers' && bar.level >= JOINS))
      tones.push(...thirds(sketch, index, over, tones.at(-1)));
  }
  return [...tones, ...underLast(sketch, tune)];
}

/** The other's motif below the melody, moved until its notes go with what is above. */
function answered(sketch: Sketch, index: number, motif: Motif, over: readonly Tone[]): readonly Tone[] {
  const { low, high } = sketch.style.melody;
  const aims = [-9, -12, -7, -5, -14].map((below) => Math.max(low, (low + high) / 2 + below));
  const lines = aims.map((aim) =>
    treated(sketch, index, 'state', motif, aim).map((tone) => ({ ...tone, accent: tone.accent * 0.9 })),
  );
  const clash = (line: readonly Tone[]) => line.reduce((sum, tone) => sum + roughness(tone, over), 0);
  const best = lines.reduce((one, another) => (clash(another) < clash(one) ? another : one), lines[0] ?? []);
  return best.filter((tone) => roughness(tone, over) < 2);
}

/** What sounds together and how badly: seconds and sevenths, and the same key, count. */
function roughness(tone: Tone, over: readonly Tone[]): number {
  return over
    .filter(({ at, beats }) => at < tone.at + tone.beats - 0.1 && at + beats > tone.at + 0.1)
    .reduce(
      (sum, { pitch }) =>
        sum + (Math.abs(pitch - tone.pitch) === 0 ? 2 : (ROUGH[Math.abs(pitch - tone.pitch) % 12] ?? 0)),
      0,
    );
}

/** How rough intervals are, by semitones. */
const ROUGH = [0.3, 2, 1.2, 0, 0, 0.3, 1.2, 0.3, 0, 0, 0.8, 1.6] as const;

/** The melody a third or a sixth lower, on its notes that last. Never fifths or octaves. */
function thirds(sketch: Sketch, index: number, over: readonly Tone[], before: Tone | undefined): readonly Tone[] {
  const { steps } = pitchesIn(sketch, index);
  const { chord = [] } = sketch.bars[index] ?? {};
  const tones: Tone[] = [];
  for (const tone of over) {
    if (tone.beats < 0.4) continue;
    const below = steps.filter((pitch) => [3, 4, 8, 9].includes(tone.pitch - pitch));
    const within = below.filter((pitch) => chord.includes(pitch % 12));
    const choice = tone.beats >= 1 && within.length > 0 ? within : below;
    if (choice.length === 0) continue;
    const near = (tones.at(-1) ?? before)?.pitch ?? tone.pitch - 4;
    tones.push({ ...tone, pitch: nearest(choice, near), accent: tone.accent * 0.8 });
  }
  return tones;
}

/** At the film's last chord the second voice joins the melody's tonic with a third or a sixth under it. */
function underLast(sketch: Sketch, tune: readonly Tone[]): readonly Tone[] {
  const { bars, last } = sketch;
  const final = tune.at(-1);
  const chord = bars.at(-1)?.chord ?? [];
  if (!last || final === undefined || bars.length < 3) return [];
  const pitch = [4, 3, 9, 8].map((below) => final.pitch - below).find((one) => chord.includes(one % 12));
  return pitch === undefined ? [] : [{ ...final, pitch, accent: final.accent * 0.75 }];
}

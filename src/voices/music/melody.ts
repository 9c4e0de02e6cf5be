import { ladder, nearest } from './chords.ts';
import type { Motif } from './motif.ts';
import type { Note } from './score.ts';
import { noteIn, type Sketch } from './sketch.ts';

/**
 * The melody: phrases of three to five bars that state the motif, repeat it higher, vary it, and come to rest on a long chord
 * note. A bar has the motif of whoever is at the fore when it begins.
 * Quiet cues begin with a bar of harmony alone; the last note is the tonic.
 */
export function melodyOf(sketch: Sketch, motifAt: (seconds: number) => Motif): readonly Note[] {
  const { cue, style, bars, phrases, clock, next } = sketch;
  const { low, high } = style.melody;
  const notes: Note[] = [];
  let current = Math.round((low + high) / 2);
  const first = bars > 3 && cue.intensity < 0.5 ? 1 : 0;
  for (let bar = first; bar < bars - 1; bar++) {
    const { bar: inPhrase = 0, length = 4 } = phrases[bar] ?? {};
    const cadence = inPhrase === length - 1 || bar === bars - 2;
    const motif = motifAt(clock(bar * style.meter));
    if (!cadence && inPhrase > 0 && next() < style.rest) continue;
    const line = cadence ? comeToRest(sketch, bar, current) : unfold(sketch, bar, inPhrase, motif, current);
    notes.push(...line);
    current = line.at(-1)?.pitch ?? current;
  }
  if (bars > 1) notes.push(lastNote(sketch, current));
  return notes;
}

/** A step into a long note of the chord. */
function comeToRest(sketch: Sketch, bar: number, current: number): readonly Note[] {
  const { style } = sketch;
  const { colour } = style.melody;
  const { steps, calm } = pitches(sketch, bar);
  const target = nearest(calm, current);
  const from = steps[steps.indexOf(target) + (current > target ? 1 : -1)] ?? target;
  const at = bar * style.meter;
  return [
    noteIn(sketch, colour, at, style.melody.legato, from, 0.62, 0.1),
    noteIn(sketch, colour, at + 1, (style.meter - 1) * 0.95, target, 0.68, 0.1),
  ];
}

/** The motif over this bar's chord: as it is, higher, or turned upside down. */
function unfold(sketch: Sketch, bar: number, inPhrase: number, motif: Motif, current: number): readonly Note[] {
  const { style, bars } = sketch;
  const { low, high, legato, colour } = style.melody;
  const { steps, calm } = pitches(sketch, bar);
  const arch = (low + high) / 2 - 2 + 5 * Math.sin(Math.PI * (bar / bars) ** 1.5);
  const aim = 0.65 * (current + (inPhrase === 1 ? 2 : 0)) + 0.35 * arch;
  const shape = inPhrase === 2 ? motif.steps.map((step) => -step) : motif.steps;
  const start = bestStart(steps, calm, shape, aim);
  const notes: Note[] = [];
  let at = 0;
  for (const [index, step] of shape.entries()) {
    const beats = motif.beats[style.meter][index] ?? 1;
    const free = steps[Math.min(steps.length - 1, Math.max(0, start + step))] ?? current;
    // Long notes and those on the beat belong to the chord.
    const strong = at === 0 || beats >= 1.5;
    const pitch = strong ? nearest(calm, free) : free;
    const accent = at === 0 ? 0.8 : at % 1 === 0 ? 0.7 : 0.62;
    notes.push(noteIn(sketch, colour, bar * style.meter + at, beats * legato, pitch, accent, 0.1));
    at += beats;
  }
  return notes;
}

/** The place on the ladder from which the shape fits best: near the aim, and inside the range. */
function bestStart(steps: readonly number[], calm: readonly number[], shape: readonly number[], aim: number): number {
  const outside = (from: number) =>
    shape.reduce((sum, step) => sum + 2 * Math.max(0, -(from + step), from + step - steps.length + 1), 0);
  const cost = (pitch: number) => Math.abs(pitch - aim) + outside(steps.indexOf(pitch));
  const best = calm.reduce((one, other) => (cost(other) < cost(one) ? other : one), calm[0] ?? 0);
  return Math.max(0, steps.indexOf(best));
}

/** The notes to choose from in a bar; `calm` are those of the chord that do not rub against the pad (minor second or ninth). */
function pitches({ style, key, chords, voicings }: Sketch, bar: number): { steps: number[]; calm: number[] } {
  const chord = chords[bar] ?? [];
  const steps = ladder(style.scale, key, chord, style.melody.low, style.melody.high);
  const rubs = (pitch: number) => (voicings[bar] ?? []).some((other) => [1, 11, 13].includes(Math.abs(pitch - other)));
  const tones = steps.filter((pitch) => chord.includes(pitch % 12));
  const calm = tones.filter((pitch) => !rubs(pitch));
  return { steps, calm: calm.length > 0 ? calm : tones };
}

function lastNote(sketch: Sketch, current: number): Note {
  const { style, bars, key } = sketch;
  const { low, high, colour } = style.melody;
  const tonics: number[] = [];
  for (let pitch = low; pitch <= high; pitch++) if (pitch % 12 === key) tonics.push(pitch);
  const beats = style.end === 'button' && !sketch.last ? 0.6 : style.meter;
  return noteIn(sketch, colour, (bars - 1) * style.meter, beats, nearest(tonics, current), 0.7, 0.1);
}

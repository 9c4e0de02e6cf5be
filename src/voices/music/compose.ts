import { accompanimentOf } from './accompaniment.ts';
import { hitsOf } from './hits.ts';
import { type Motifs, melodyOf } from './melody.ts';
import { motifFor } from './motif.ts';
import type { Cue, Note, Passage, Score } from './score.ts';
import { type Sketch, sketchOf } from './sketch.ts';

/** Shorter stretches get no music: there is no time for a chord to speak. */
const SHORTEST = 1;

/**
 * Composes a film's music by rules: harmony by mood, a motif for each lead, layers by intensity, turns struck, every cue ending in a cadence
 * on its tonic and the last one held until it dies away. Pure: the same cues and seed give the same score. Cues are cut where
 * the next one begins and where the film ends (`seconds`).
 */
export function composeBed(cues: readonly Cue[], seconds: number, seed: number): Score {
  const fitted = fitting(cues, seconds);
  const passages: Passage[] = [];
  const notes: Note[] = [];
  for (const [index, cue] of fitted.entries()) {
    const { before = index === fitted.length - 1 ? 'end' : 'quiet' } = cue;
    const sketch: Sketch = sketchOf(cue, index, before === 'end', seed);
    const follows = (fitted[index - 1]?.start ?? -1) + (fitted[index - 1]?.seconds ?? 0) > cue.start - 0.05;
    passages.push(passageOf(sketch, cue.follows ?? follows, before));
    const played = [...accompanimentOf(sketch), ...melodyOf(sketch, motifsOf(cue, seed)), ...hitsOf(sketch)];
    notes.push(...played.flatMap((note) => silenced(note, cue)));
  }
  notes.sort((one, other) => one.start - other.start || one.pitch - other.pitch);
  return { seconds, seed, passages, notes };
}

/** Whose motif is played at a time: the last one's who came to the fore, else the cue's lead's, else the film's own. */
function motifsOf({ lead = 'theme', leads = [], foe }: Cue, seed: number): Motifs {
  const fore = (seconds: number) => leads.findLast(({ at }) => at <= seconds + 0.5);
  return {
    at: (seconds) => motifFor(fore(seconds)?.name ?? lead, seed),
    beside: (seconds) => {
      const beside = fore(seconds)?.beside;
      return beside === undefined ? null : motifFor(beside, seed);
    },
    foe: foe === undefined ? null : motifFor(foe, seed),
  };
}

/** A note as it is played beside the cue's silences: cut short before one, left out within. */
function silenced(note: Note, { start, silences = [] }: Cue): readonly Note[] {
  const from = note.start - start;
  const silence = silences.find((one) => from < one.start + one.seconds && from + note.seconds > one.start);
  if (silence === undefined) return [note];
  const left = silence.start - from;
  return left < 0.12 ? [] : [{ ...note, seconds: left }];
}

function fitting(cues: readonly Cue[], seconds: number): readonly Cue[] {
  const ordered = cues.toSorted((one, other) => one.start - other.start);
  return ordered
    .map((cue, index) => {
      const start = Math.max(0, cue.start);
      const end = Math.min(cue.start + cue.seconds, ordered[index + 1]?.start ?? seconds, seconds);
      return { ...cue, start, seconds: end - start, intensity: Math.min(1, Math.max(0, cue.intensity)) };
    })
    .filter((cue) => cue.seconds >= SHORTEST);
}

/** Seconds a cue takes to die away that another follows at once: its last chord is heard under the first one of the next. */
const HANDED_ON = 0.6;

function passageOf({ cue, bars, style, last }: Sketch, follows: boolean, before: NonNullable<Cue['before']>): Passage {
  const short = before === 'music' ? Math.min(HANDED_ON, cue.seconds * 0.2) : Math.min(1.5, cue.seconds * 0.2);
  return {
    start: cue.start,
    seconds: cue.seconds,
    // Music that follows music comes in at once; out of silence it comes in softly.
    fadeIn: follows ? 0.05 : Math.min(1.2, cue.seconds * 0.2),
    fadeOut: last ? Math.min(3, cue.seconds * 0.3) : style.end === 'button' ? 0.15 : short,
    tonic: bars.at(-1)?.tonic ?? 0,
    mood: cue.mood,
  };
}

import { ladder } from './chords.ts';
import { strokesOf } from './offbeat.ts';
import type { Note } from './score.ts';
import { noteIn, type Sketch } from './sketch.ts';
import { spokenIn } from './story.ts';
import { bassUnder } from './voicing.ts';

/** What lies under the melody: pad, bass, a figure, and a beat where the mood and the intensity want one. */
export function accompanimentOf(sketch: Sketch): readonly Note[] {
  return sketch.bars
    .map((bar, index) => {
      const { level, telling } = bar;
      const bare = telling.motif === 'long' || (telling.motif === 'plain' && bar.phrase === 0 && index < 2);
      const ends = index === sketch.bars.length - 1;
      return [
        ...pad(sketch, index),
        ...bass(sketch, index),
        ...(level >= 0.2 && (!bare || ends) ? figure(sketch, index) : []),
        ...(level >= 0.35 && !bare && !ends ? beat(sketch, index) : []),
      ];
    })
    .flat();
}

/** True in the bar that ends the cue short. */
function isButton({ style, bars, last }: Sketch, bar: number): boolean {
  return bar === bars.length - 1 && style.end === 'button' && !last;
}

/** True while somebody speaks in most of a bar. */
function isSpoken({ cue, clock, style }: Sketch, bar: number): boolean {
  return spokenIn(cue, clock(bar * style.meter), clock((bar + 1) * style.meter));
}

function pad(sketch: Sketch, bar: number): readonly Note[] {
  const { style, voicings } = sketch;
  const beats = isButton(sketch, bar) ? 1 : style.meter;
  const colour = style.pad ?? 'pad';
  const chord = (voicings[bar] ?? []).map((pitch, voice, all) =>
    noteIn(sketch, colour, bar * style.meter, beats, pitch, 0.6, ((voice + 0.5) / all.length - 0.5) * 1.2),
  );
  return [...chord, ...bite(sketch, bar)];
}

/** What grates: a semitone above one of the chord's notes, high up and quiet, that comes in late and does not resolve. */
function bite(sketch: Sketch, bar: number): readonly Note[] {
  const { style, bars, next } = sketch;
  const { level = 0, chord: [root = 0, , fifth = root] = [] } = bars[bar] ?? {};
  if (style.bite === undefined || bar >= bars.length - 1) return [];
  const bites = next() < style.bite * (0.6 + 0.6 * level) && !isSpoken(sketch, bar);
  const late = next() < 0.5 ? 1 : 2;
  const pitch = 72 + ((next() < 0.6 ? root : fifth) % 12);
  if (!bites) return [];
  const at = bar * style.meter + late;
  const beats = style.meter - late;
  return [
    noteIn(sketch, 'tremble', at, beats, pitch, 0.42, -0.5),
    noteIn(sketch, 'tremble', at, beats, pitch + 1, 0.46, 0.5),
  ];
}

function bass(sketch: Sketch, bar: number): readonly Note[] {
  const { style, bars } = sketch;
  const { chord = [], level = 0 } = bars[bar] ?? {};
  const [root = 0, , fifth = root] = chord;
  const pitch = bassUnder(chord);
  const at = bar * style.meter;
  const note = (offset: number, beats: number, key: number, strength: number) =>
    noteIn(sketch, 'bass', at + offset, beats, key, strength);
  if (isButton(sketch, bar)) return [note(0, 0.6, pitch, 0.75)];
  const ends = bar === bars.length - 1;
  if (ends || style.bass === 'held' || level < 0.3)
    return ends ? [note(0, style.meter, pitch, 0.62)] : heldBass(sketch, bar);
  if (style.bass === 'walk') {
    const above = pitch + ((fifth - root + 12) % 12);
    return [note(0, 0.6, pitch, 0.75), note(2, 0.6, above > pitch + 7 ? above - 12 : above, 0.66)];
  }
  const step = level > 0.6 ? 0.5 : 1;
  return Array.from({ length: style.meter / step }, (_, index) =>
    note(index * step, step * 0.85, pitch, index === 0 ? 0.78 : (index * step) % 1 === 0 ? 0.66 : 0.58),
  );
}

/** A held bass that now and then steps towards its next note on the last beat. */
function heldBass(sketch: Sketch, bar: number): readonly Note[] {
  const { style, bars, next } = sketch;
  const [here, then] = [bars[bar], bars[bar + 1]];
  const pitch = bassUnder(here?.chord ?? []);
  const target = bassUnder(then?.chord ?? []);
  const at = bar * style.meter;
  const passing = ladder(here?.scale ?? [], here?.tonic ?? 0, [], 31, 48).filter(
    (step) => Math.abs(step - target) <= 2 && step !== target && (step - pitch) * (target - step) > 0,
  )[0];
  if (passing === undefined || next() < 0.5) return [noteIn(sketch, 'bass', at, style.meter, pitch, 0.62)];
  return [
    noteIn(sketch, 'bass', at, style.meter - 1, pitch, 0.62),
    noteIn(sketch, 'bass', at + style.meter - 1, 1, passing, 0.5),
  ];
}

/** How broken chords go up and down; each eight bars another way. */
const FLOWS = [
  [0, 1, 2, 3, 2, 1, 2, 1],
  [0, 2, 1, 3, 1, 2, 0, 2],
  [0, 2, 3, 2, 1, 2, 3, 1],
] as const;

function figure(sketch: Sketch, bar: number): readonly Note[] {
  const { style, voicings, bars, next } = sketch;
  const { colour, kind } = style.figure;
  const level = (bars[bar]?.level ?? 0) * (isSpoken(sketch, bar) ? 0.7 : 1);
  const chord = voicings[bar] ?? [];
  // The top note an octave up, unless it would rub against the chord.
  const top = chord.find((pitch) => !chord.some((other) => Math.abs(pitch + 12 - other) === 1)) ?? chord[0] ?? 60;
  const rising = [...chord, top + 12];
  const play = (offset: number, beats: number, pitch: number, strength: number) =>
    noteIn(sketch, colour, bar * style.meter + offset, beats, pitch, strength, -0.35);
  const along = (pattern: readonly number[], step: number, beats: number, strength: number) =>
    Array.from({ length: Math.floor(style.meter / step) }, (_, index) => {
      const pitch = rising[Math.min(rising.length - 1, pattern[index % pattern.length] ?? 0)] ?? 60;
      return play(index * step, beats, pitch, (index * step) % 1 === 0 ? strength : strength * 0.85);
    });
  if (bar === bars.length - 1) {
    if (isButton(sketch, bar)) return rising.slice(0, 3).map((pitch) => play(0, 0.6, pitch, 0.66));
    return rising.map((pitch, index) => play(index * 0.5, style.meter - index * 0.5, pitch, 0.45 - index * 0.03));
  }
  if (kind === 'flow') return along(FLOWS[Math.floor(bar / 8) % FLOWS.length] ?? [], level > 0.5 ? 0.5 : 1, 1.6, 0.48);
  if (kind === 'ostinato') return along([0, 2, 1, 2], level > 0.8 ? 0.25 : 0.5, 0.5, 0.5);
  if (kind === 'offbeat')
    return strokesOf(bar, sketch.passage, isSpoken(sketch, bar)).flatMap(({ beat, notes }) =>
      notes.flatMap((note) => (chord.at(note) === undefined ? [] : [play(beat, 0.5, chord.at(note) ?? 60, 0.5)])),
    );
  if (kind === 'waltz')
    return [1, 1.5, 2, 2.5].map((offset, index) => play(offset, 1, rising[1 + (index % 3)] ?? 60, 0.42));
  if (kind === 'bells') {
    const offsets = [0, 1.5, 3].filter(() => next() > 0.3);
    return offsets.map((offset, index) =>
      play(offset, 2.5, (rising[(index * 2 + bar) % rising.length] ?? 60) + 12, 0.4),
    );
  }
  return [];
}

function beat(sketch: Sketch, bar: number): readonly Note[] {
  const { style } = sketch;
  const at = bar * style.meter;
  const drum = (offset: number, pitch: number, strength: number) =>
    noteIn(sketch, 'drum', at + offset, 0.5, pitch, strength);
  const tick = (offset: number, strength: number) => noteIn(sketch, 'tick', at + offset, 0.25, 84, strength, 0.3);
  if (style.beat === 'drive') {
    const eighths = Array.from({ length: 8 }, (_, index) =>
      drum(index / 2, index % 4 === 2 ? 45 : 40, index % 2 === 0 ? 0.7 : 0.4),
    );
    return [...eighths, tick(1, 0.6), tick(3, 0.6)];
  }
  if (style.beat === 'ticks')
    return [0, 1, 2, 3, 4, 5, 6, 7].filter((index) => (index * 3 + bar) % 8 < 5).map((index) => tick(index / 2, 0.4));
  // Under words a light beat only marks every other bar.
  if (style.beat === 'light' && isSpoken(sketch, bar)) return bar % 2 === 0 ? [drum(0, 45, 0.34)] : [];
  if (style.beat === 'light')
    return [drum(0, 45, 0.4), tick(1, 0.5), tick(3, 0.5), ...(bar % 4 === 3 ? [tick(3.5, 0.4)] : [])];
  return [];
}

import { seedOf } from '#chance';
import type { Line, Mood } from '#film';
import type { Turn } from '#story';
import { type Cue, type Part, type Span, TURN_PARTS } from '#voices';
import type { Lookup } from '../lookup.ts';
import { foeIn } from './foe.ts';
import type { Happening } from './happenings.ts';
import { secondsAt } from './segment.ts';
import { joined, type Stretch, stretchesOf } from './stretches.ts';
import type { Timed } from './timeline.ts';
import { type Said, SHOCKS, turnsIn, wordsIn } from './turns.ts';

/** A cue's length is a whole number of these seconds, so that a shot that became a little longer does not play it anew. */
const GRID = 0.25;

/** How much the music has to say in a mood, 0 to 1. */
const INTENSITY: Record<Mood, number> = {
  warm: 0.4,
  melancholic: 0.35,
  sad: 0.25,
  tense: 0.55,
  chase: 0.85,
  playful: 0.55,
  comic: 0.5,
  romantic: 0.45,
  mysterious: 0.35,
  hopeful: 0.5,
  eerie: 0.3,
  calm: 0.3,
};
/** Tonics a film may have for its home: its seed and its first character choose. */
const HOMES = [0, 2, 3, 5, 7, 9, 10] as const;
/** A film of fewer scenes stays near its home key. */
const FAR_SCENES = 5;

/**
 * One cue for each run of scenes in the same mood; neighbouring scenes that feel the same share their music. A cue knows the part
 * of the story it plays in and the turns inside it, and nothing else of the film's clock: a change elsewhere leaves it as it is.
 */
export function cuesOf(timed: Timed, find: Lookup, happenings: readonly Happening[]): readonly Cue[] {
  const stretches = joined(stretchesOf(timed, find), (one, other) => one.scene.mood === other.scene.mood);
  const said = wordsIn(timed, find);
  const turns = turnsIn(timed, find, happenings);
  const foe = foeIn(find.film);
  const { settings, characters, scenes } = find.film;
  const home = HOMES[seedOf(`${settings.seed} ${characters[0]?.name ?? ''}`) % HOMES.length] ?? 0;
  return stretches.map((stretch, index): Cue => {
    const { scene, start, seconds } = stretch;
    const hits = hitsIn(stretch, happenings);
    const words = said.filter((one) => one.start >= start - 0.001 && one.start < start + seconds);
    const ends = index === stretches.length - 1;
    const silences = ends && seconds < 12 ? [] : silencesIn(stretch, words, turns, hits, ends);
    return {
      start,
      seconds: Math.max(GRID, Math.floor(seconds / GRID) * GRID),
      mood: scene.mood,
      intensity: INTENSITY[scene.mood],
      leads: leadsIn(stretch, timed, find),
      ...(foe === null ? {} : { foe }),
      home,
      near: scenes.length < FAR_SCENES,
      parts: partsIn(stretch, turns, silences),
      pace: paceOf(stretch, timed, find),
      hits,
      silences,
      speech: speechIn(stretch, words),
      follows: index > 0,
      before: ends ? 'end' : 'music',
    };
  });
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A turn nearer than this to a cue's beginning is its beginning; one nearer than that to its end belongs to the next. Seconds. */
const NEAR = { start: 1.5, end: 3 } as const;

/** The part of the story a cue begins in, and those that begin inside it; after a silence a part begins when music does. */
function partsIn(
  { start, seconds }: Stretch,
  turns: readonly Turn[],
  silences: readonly Span[],
): NonNullable<Cue['parts']> {
  const parts: { name: Part; at: number }[] = [];
  for (const turn of turns) {
    const from = rounded(turn.at - start);
    if (from > seconds - NEAR.end) break;
    const hush = silences.find((one) => from >= one.start && from < one.start + one.seconds + NEAR.start);
    const at = from < NEAR.start ? 0 : rounded(hush === undefined ? from : hush.start + hush.seconds);
    if (at > seconds - NEAR.end) continue;
    if (parts.at(-1)?.at === at) parts.pop();
    parts.push({ name: TURN_PARTS[turn.beat], at });
  }
  return parts;
}

/** Half seconds are enough to make way for words. */
const SPEECH = { grid: 0.5, gap: 0.6 } as const;

/** When people speak in a cue, pauses for breath left out. */
function speechIn({ start }: Stretch, words: readonly Said[]): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start: begins, end } of words) {
    const last = spans.at(-1);
    if (last !== undefined && begins - start - last.end < SPEECH.gap) last.end = Math.max(last.end, end - start);
    else spans.push({ start: begins - start, end: end - start });
  }
  return spans.map((span) => {
    const from = Math.floor(span.start / SPEECH.grid) * SPEECH.grid;
    return { start: from, seconds: Math.ceil(span.end / SPEECH.grid) * SPEECH.grid - from };
  });
}

/** Who comes to the fore when and beside whom, in the cue's own seconds, as far as they have a motif. */
function leadsIn(stretch: Stretch, { placement }: Timed, find: Lookup): NonNullable<Cue['leads']> {
  const rate = find.film.settings.frameRate;
  const leads: { name: string; at: number; beside?: string }[] = [];
  for (const { shot, start } of placement.shots) {
    const at = secondsAt(start, rate) - stretch.start;
    if (at < -0.001 || at >= stretch.seconds) continue;
    const [fore, beside] = find
      .shot(shot)
      .subjects.map((id) => find.character(id))
      .filter(({ role }) => role === 'lead' || role === 'supporting');
    if (fore === undefined || (leads.at(-1)?.name === fore.name && leads.at(-1)?.beside === beside?.name)) continue;
    // To the nearest two seconds: a phrase does not hear it more exactly.
    const near = Math.max(0, Math.round(at / 2) * 2);
    leads.push({ name: fore.name, at: near, ...(beside === undefined ? {} : { beside: beside.name }) });
  }
  return leads.filter(({ at }, index) => leads[index + 1]?.at !== at);
}

/** Seconds of a shot that is neither quick nor slow. */
const ORDINARY_SHOT = 3.5;

/** Quick cutting hurries the music a little, long shots hold it back. */
function paceOf(stretch: Stretch, { placement }: Timed, find: Lookup): number {
  const rate = find.film.settings.frameRate;
  const inside = placement.shots.filter(({ start }) => {
    const at = secondsAt(start, rate) - stretch.start;
    return at > -0.001 && at < stretch.seconds;
  });
  const ratio = ORDINARY_SHOT / (stretch.seconds / Math.max(1, inside.length));
  return Math.round(Math.min(1.12, Math.max(0.88, ratio ** 0.3)) * 25) / 25;
}

/** Seconds between two struck turns at least, and from a cue's ends. */
const APART = 3;
const EDGE = 1.2;

function hitsIn({ start, seconds }: Stretch, happenings: readonly Happening[]): readonly number[] {
  const hits: number[] = [];
  for (const { kind, start: when, gainDb } of happenings.toSorted((one, other) => one.start - other.start)) {
    const at = when - start;
    if (!SHOCKS.has(kind) || gainDb < 0 || at < EDGE || at > seconds - EDGE) continue;
    if (at - (hits.at(-1) ?? -APART) >= APART) hits.push(rounded(at));
  }
  return hits;
}

/** Moods in which silence says more, and the feelings that ask for it. */
const GRAVE = new Set<Mood>(['sad', 'melancholic', 'tense', 'eerie', 'mysterious', 'romantic']);
const HURT = new Set<Line['emotion']>(['sad', 'afraid']);
/** Seconds of silence before what hurts, after it, and the most a line of it lasts; cues shorter than `cue` are not interrupted. */
const HUSH = { before: 1.1, after: 0.25, line: 5, shock: 0.8, lost: 1.2, cue: 8 } as const;

/** Silence where it hurts: before and through the line at which all is lost, or the last one said in fear or sorrow, and before a shot is heard. */
function silencesIn(
  { start, seconds, scene }: Stretch,
  words: readonly Said[],
  turns: readonly Turn[],
  hits: readonly number[],
  ends: boolean,
): readonly Span[] {
  if (seconds < HUSH.cue) return [];
  const inside = (at: number) => at > 2.5 && at < seconds - 3;
  const shock = hits.findLast((at) => inside(at - HUSH.shock));
  const shocks = shock === undefined ? [] : [span(shock - HUSH.shock, shock - 0.02)];
  const lost = turns.find(({ beat }) => beat === 'All Is Lost')?.at ?? Number.NaN;
  const hurts = words.filter(
    (one) =>
      one.end - one.start <= HUSH.line &&
      inside(one.start - start - HUSH.before) &&
      (!ends || inside(one.end - start + HUSH.after)) &&
      (one.start === lost || (GRAVE.has(scene.mood) && HURT.has(one.line.emotion))),
  );
  const hurt = hurts.find((one) => one.start === lost) ?? hurts.at(-1);
  // Music never comes back in the middle of a line, nor for a moment at a cue's end: then the next scene brings it.
  const after = hurt === undefined ? 0 : hurt.end - start + HUSH.after;
  if (hurt !== undefined) shocks.push(span(hurt.start - start - HUSH.before, inside(after) ? after : seconds));
  else if (inside(lost - start - HUSH.lost)) shocks.push(span(lost - start - HUSH.lost, lost - start - 0.02));
  const ordered = shocks.toSorted((one, other) => one.start - other.start);
  return ordered.filter(
    (one, index) => one.start >= (ordered[index - 1]?.start ?? -9) + (ordered[index - 1]?.seconds ?? 0),
  );
}

const span = (from: number, to: number): Span => ({ start: rounded(from), seconds: rounded(to - from) });

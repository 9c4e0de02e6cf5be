import type { Line, Mood } from '#film';
import type { Step } from '#graph';
import { type Cue, findSoundfont, type Soundfont } from '#voices';
import type { Lookup } from '../lookup.ts';
import type { Workshop } from '../workshop.ts';
import type { PlacedHappening } from './effects.ts';
import { secondsAt } from './segment.ts';
import { asParams, stepId } from './step.ts';
import { joined, type Stretch, stretchesOf } from './stretches.ts';
import type { Timed } from './timeline.ts';

/** Raise when the same cue would sound different. */
const VERSION = 2;
/** Seconds a cue rings on after its last chord. */
const RINGING = 1.5;
/** A cue's length is a whole number of these seconds, so that a line that became a little longer does not play it anew. */
const GRID = 0.25;

/** A cue and the step that composes and plays it. */
export interface PlayedCue {
  readonly start: number;
  readonly step: Step;
}

/** The film's music, cue by cue; nothing where the film wants none. */
export function musicOf(
  timed: Timed,
  find: Lookup,
  effects: readonly PlacedHappening[],
  workshop: Workshop,
): readonly PlayedCue[] {
  const { music, seed } = find.film.settings;
  if (!music) return [];
  const font = findSoundfont();
  return cuesOf(timed, find, effects).map((cue, index) => ({
    start: cue.start,
    step: musicStep(cue, { index, seed, font }, workshop),
  }));
}

interface Playing {
  readonly index: number;
  readonly seed: number;
  readonly font: Soundfont | null;
}

function musicStep(cue: Cue, { index, seed, font }: Playing, workshop: Workshop): Step {
  // A cue does not know when it is played, so that one that only moved is not played again.
  const own: Cue = { ...cue, start: 0 };
  const seconds = Math.ceil((cue.seconds + RINGING) * 100) / 100;
  return {
    id: stepId('music', String(index + 1)),
    stage: 'music',
    recipe: { name: 'music', version: VERSION },
    engine: font === null ? 'composed by rules, built-in colours' : `composed by rules, played with ${font.name}`,
    // The font is known by what is in it, not by where it lies.
    params: asParams({ cue: own, seconds, seed, font: font?.hash ?? null }),
    inputs: [],
    seconds: 0.1 + seconds * 0.04,
    async run({ artifacts, signal }) {
      const path = await artifacts.temporary('wav');
      await workshop.crew.play({ cue: own, seconds, seed, font }, path, signal);
      return { music: await artifacts.adopt(path, 'audio/wav') };
    },
  };
}

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

/** One cue for each run of scenes in the same mood; neighbouring scenes that feel the same share their music. */
function cuesOf(timed: Timed, find: Lookup, effects: readonly PlacedHappening[]): Cue[] {
  const stretches = joined(stretchesOf(timed, find), (one, other) => one.scene.mood === other.scene.mood);
  const whole = timed.placement.frames;
  const rate = find.film.settings.frameRate;
  return stretches.map((stretch, index) => {
    const { scene, start, seconds } = stretch;
    const length = Math.max(GRID, Math.floor(seconds / GRID) * GRID);
    const hits = hitsIn(stretch, effects);
    return {
      start,
      seconds: length,
      mood: scene.mood,
      intensity: rounded(INTENSITY[scene.mood] + risen((start + seconds / 2) / secondsAt(whole, rate))),
      leads: leadsIn(stretch, timed, find),
      pace: paceOf(stretch, timed, find),
      hits,
      silences: index === stretches.length - 1 && seconds < 12 ? [] : silencesIn(stretch, timed, find, hits),
    };
  });
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** A film's music grows towards its climax at about four fifths, and lets go after it. */
function risen(way: number): number {
  return 0.14 * Math.sin(Math.PI * Math.min(1, way) ** 1.8) - 0.04;
}

/** Who comes to the fore when, in the cue's own seconds, as far as they have a motif. */
function leadsIn(stretch: Stretch, { placement }: Timed, find: Lookup): NonNullable<Cue['leads']> {
  const rate = find.film.settings.frameRate;
  const leads: { name: string; at: number }[] = [];
  for (const { shot, start } of placement.shots) {
    const at = secondsAt(start, rate) - stretch.start;
    const [subject] = find.shot(shot).subjects;
    if (at < -0.001 || at >= stretch.seconds || subject === undefined) continue;
    const { name, role } = find.character(subject);
    if ((role === 'lead' || role === 'supporting') && leads.at(-1)?.name !== name)
      // To the nearest two seconds: a phrase does not hear it more exactly.
      leads.push({ name, at: Math.max(0, Math.round(at / 2) * 2) });
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

/** What strikes music too. */
const SHOCKS = new Set(['gunshot', 'explosion', 'glass-break', 'thunder', 'door-slam']);
/** Seconds between two struck turns at least, and from a cue's ends. */
const APART = 3;
const EDGE = 1.2;

function hitsIn({ start, seconds }: Stretch, effects: readonly PlacedHappening[]): readonly number[] {
  const hits: number[] = [];
  for (const { kind, start: when, gainDb } of effects.toSorted((one, other) => one.start - other.start)) {
    const at = when - start;
    if (!SHOCKS.has(kind) || gainDb < 0 || at < EDGE || at > seconds - EDGE) continue;
    if (at - (hits.at(-1) ?? -APART) >= APART) hits.push(rounded(at));
  }
  return hits;
}

/** Moods in which silence says more, and the feelings that ask for it. */
const GRAVE = new Set<Mood>(['sad', 'melancholic', 'tense', 'eerie', 'mysterious', 'romantic']);
const HURT = new Set<Line['emotion']>(['sad', 'afraid']);
/** Seconds of silence before what hurts, and how far into it; cues shorter than this are not interrupted. */
const HUSH = { before: 1.1, into: 1.6, shock: 0.8, cue: 8 } as const;

/** Silence where it hurts: before the last line that is said in fear or sorrow, and before a shot is heard. */
function silencesIn(
  stretch: Stretch,
  { placement, lines }: Timed,
  find: Lookup,
  hits: readonly number[],
): NonNullable<Cue['silences']> {
  if (stretch.seconds < HUSH.cue) return [];
  const rate = find.film.settings.frameRate;
  const inside = (at: number) => at > 2.5 && at < stretch.seconds - 2;
  const shock = hits.findLast((at) => inside(at - HUSH.shock));
  const shocks =
    shock === undefined ? [] : [{ start: rounded(shock - HUSH.shock), seconds: rounded(HUSH.shock - 0.02) }];
  if (!GRAVE.has(stretch.scene.mood)) return shocks;
  const hurt = placement.shots
    .flatMap((placed) => placed.lines)
    .findLast(
      ({ line, start }) =>
        lines[line]?.unsaid === undefined &&
        HURT.has(find.line(line).emotion) &&
        inside(secondsAt(start, rate) - stretch.start - HUSH.before),
    );
  if (hurt === undefined) return shocks;
  const start = rounded(secondsAt(hurt.start, rate) - stretch.start - HUSH.before);
  const line = { start, seconds: rounded(HUSH.before + Math.min(HUSH.into, secondsAt(hurt.frames, rate))) };
  return [...shocks, line].toSorted((one, other) => one.start - other.start);
}

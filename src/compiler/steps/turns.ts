import type { Emotion, Film, Line } from '#film';
import { EMOTION_STRENGTH, EMOTION_TONE, type FilmMark, MOOD_TONE, type Turn, turnsOf } from '#story';
import { type Lookup, lookup } from '../lookup.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { secondsAt } from './segment.ts';
import { stretchesOf } from './stretches.ts';
import type { Timed } from './timeline.ts';

/** What strikes music and story alike. */
export const SHOCKS: ReadonlySet<string> = new Set(['gunshot', 'explosion', 'glass-break', 'thunder', 'door-slam']);

/** How much of a turn things are, 0 to 1. */
const WEIGHT = { scene: 0.55, mood: 0.65, shock: 0.8, arrival: 0.65, hush: 0.4, line: 0.35 } as const;
/** Seconds of silence after words that are felt as such, and the share of the film. */
const HUSH = { seconds: 4, share: 0.08 } as const;
/** Words of a line that people recognise it by. */
const WORDS = 5;

export { turnLines } from '#story';

/** The dramatic turns of a film on its clock. */
export function turnsIn(timed: Timed, find: Lookup, happenings: readonly Happening[]): readonly Turn[] {
  return turnsOf(marksIn(timed, find, happenings), secondsAt(timed.placement.frames, find.film.settings.frameRate));
}

/** The same from a film as it was made. */
export function turnsOfFilm(film: Film, timed: Timed): readonly Turn[] {
  const find = lookup(film);
  return turnsIn(timed, find, happeningsOf(timed, find));
}

/** Everything in a film that may be a turn of its story. */
export function marksIn(timed: Timed, find: Lookup, happenings: readonly Happening[]): readonly FilmMark[] {
  const said = wordsIn(timed, find);
  return [
    ...sceneMarks(timed, find),
    ...said.flatMap(({ line, start }) => lineMark(line, start, find)),
    ...shockMarks(timed, find, happenings),
    ...arrivalMarks(timed, find),
    ...hushMarks(timed, find, said),
  ].toSorted((one, other) => one.at - other.at);
}

/** A line that is heard, seconds from the film's start. */
export interface Said {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

/** The lines that are heard, in the order they begin. */
export function wordsIn({ placement, lines }: Timed, find: Lookup): readonly Said[] {
  const rate = find.film.settings.frameRate;
  return placement.shots
    .flatMap((placed) => placed.lines)
    .filter(({ line }) => lines[line]?.unsaid === undefined)
    .map(({ line, start, frames }) => ({
      line: find.line(line),
      start: secondsAt(start, rate),
      end: secondsAt(start + frames, rate),
    }))
    .toSorted((one, other) => one.start - other.start);
}

function sceneMarks(timed: Timed, find: Lookup): readonly FilmMark[] {
  const stretches = stretchesOf(timed, find);
  return stretches.slice(1).map(({ scene, start }, index): FilmMark => {
    const { mood, place } = scene;
    const before = stretches[index]?.scene.mood ?? mood;
    const tone = MOOD_TONE[mood];
    if (before === mood) return { at: start, kind: 'scene', weight: WEIGHT.scene, tone, what: `on to ${place.name}` };
    const weight = WEIGHT.mood + 0.15 * Math.abs(tone - MOOD_TONE[before]);
    return { at: start, kind: 'mood', weight, tone, what: `it turns ${mood}: ${place.name}` };
  });
}

function lineMark(line: Line, start: number, find: Lookup): readonly FilmMark[] {
  const strength = EMOTION_STRENGTH[line.emotion];
  if (strength < 0.3) return [];
  const words = line.spoken.trim().split(/\s+/u);
  const told = words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} ...` : words.join(' ');
  const what = `${find.character(line.character).name}, ${FELT[line.emotion]}: ${told}`;
  return [{ at: start, kind: 'line', weight: WEIGHT.line + 0.7 * strength, tone: EMOTION_TONE[line.emotion], what }];
}

const FELT: Readonly<Record<Emotion, string>> = {
  neutral: 'plainly',
  happy: 'happy',
  sad: 'sad',
  angry: 'angry',
  afraid: 'afraid',
  excited: 'excited',
  calm: 'calm',
  tender: 'tenderly',
};

function shockMarks(timed: Timed, find: Lookup, happenings: readonly Happening[]): readonly FilmMark[] {
  return happenings
    .filter(({ kind, gainDb }) => SHOCKS.has(kind) && gainDb >= 0)
    .map(({ kind, start }) => ({
      at: start,
      kind: 'shock',
      weight: WEIGHT.shock,
      tone: Math.min(-0.4, toneAt(start, timed, find)),
      what: `a ${kind.replace('-', ' ')}`,
    }));
}

/** Who has a name and a part comes into the picture for the first time, when somebody else has been seen. */
function arrivalMarks(timed: Timed, find: Lookup): readonly FilmMark[] {
  const rate = find.film.settings.frameRate;
  const met = new Set<string>();
  return timed.placement.shots.flatMap(({ shot, start }): FilmMark[] => {
    const fresh = find.shot(shot).subjects.filter((id) => !met.has(id));
    const first = met.size === 0;
    for (const id of fresh) met.add(id);
    const name = fresh
      .map((id) => find.character(id))
      .find(({ role }) => role === 'lead' || role === 'supporting')?.name;
    if (name === undefined || first) return [];
    const at = secondsAt(start, rate);
    return [{ at, kind: 'arrival', weight: WEIGHT.arrival, tone: toneAt(at, timed, find), what: `${name} comes in` }];
  });
}

/** Where people fall silent, and where nobody speaks any more. */
function hushMarks(timed: Timed, find: Lookup, said: readonly Said[]): readonly FilmMark[] {
  const whole = secondsAt(timed.placement.frames, find.film.settings.frameRate);
  const least = Math.max(HUSH.seconds, whole * HUSH.share);
  let until = 0;
  const hushes = said.flatMap(({ start, end }, index): FilmMark[] => {
    const at = until;
    until = Math.max(until, end);
    if (index === 0 || start - at < least) return [];
    return [{ at, kind: 'hush', weight: WEIGHT.hush, tone: toneAt(at, timed, find), what: 'nobody speaks' }];
  });
  if (until === 0) return [];
  return [...hushes, { at: until, kind: 'last-word', weight: 0, tone: 0, what: 'the last word is said' }];
}

function toneAt(at: number, timed: Timed, find: Lookup): number {
  const stretch = stretchesOf(timed, find).findLast(({ start }) => start <= at);
  return stretch === undefined ? 0 : MOOD_TONE[stretch.scene.mood];
}

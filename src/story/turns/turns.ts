import { BEATS_WARNING, structureFor } from '../craft/index.ts';
import { type FilmMark, LONGINGS, TURNING_BEATS, type TurningBeat } from './marks.ts';

/** A beat of the structure where the film really has it. */
export interface Turn {
  readonly beat: TurningBeat;
  /** Seconds from the film's start. */
  readonly at: number;
  /** What of the film it is, in a few words: `the mood turns sad`. */
  readonly what: string;
}

/** How far from its place a beat is looked for: a share of the running time (short films come to their finale early), and seconds at least. */
const REACH = { share: 0.13, finale: 0.2, least: 2.5 } as const;
/** What distance costs at the end of the reach, against marks that weigh up to 1; below `WORTH` the film has no such beat. */
const FAR = 0.55;
const WORTH = 0.22;
/** Two turns lie at least this far apart: a share of the running time, and seconds. */
const APART = { share: 0.05, least: 2 } as const;

interface Found {
  readonly turn: Turn;
  readonly worth: number;
}

/**
 * The dramatic turns of a film, in order: each beat of the structure for its length snaps to the mark near its place that suits it
 * best, and is left out where the film has none within reach. Opening and final image are always there.
 * A diagnostic, not a law. `seconds` is the running time.
 */
export function turnsOf(marks: readonly FilmMark[], seconds: number): readonly Turn[] {
  if (seconds <= 0) return [];
  const apart = Math.max(APART.least, seconds * APART.share);
  const places = new Map(structureFor(seconds).beats.map((beat) => [beat.name, (beat.from / 100) * seconds]));
  const beats = TURNING_BEATS.flatMap((beat) => {
    const place = places.get(beat);
    return place === undefined || beat === 'Opening Image' || beat === 'Final Image' ? [] : [{ beat, place }];
  });
  const inside = marks.filter(({ at }) => at >= apart / 2 && at <= seconds - apart / 2);
  const choices = beats.map(({ beat, place }) => candidates(beat, place, inside, seconds));
  const opening: Turn = { beat: 'Opening Image', at: 0, what: 'the film begins' };
  const turns = [opening, ...chosen(choices, apart)];
  return [...turns, closing(marks, seconds, (turns.at(-1)?.at ?? 0) + apart)];
}

/** Marks a beat could be, with what each is worth to it. */
function candidates(beat: TurningBeat, place: number, marks: readonly FilmMark[], seconds: number): readonly Found[] {
  const reach = Math.max(REACH.least, seconds * (beat === 'Finale' ? REACH.finale : REACH.share));
  return marks.flatMap((mark): Found[] => {
    const distance = Math.abs(mark.at - place) / reach;
    const worth = mark.weight * LONGINGS[beat](mark) - FAR * distance ** 2;
    return distance <= 1 && worth >= WORTH ? [{ turn: { beat, at: mark.at, what: mark.what }, worth }] : [];
  });
}

interface Path {
  readonly turns: readonly Turn[];
  readonly worth: number;
}

/** The choice of one mark or none a beat that is worth most altogether, in order and apart. */
function chosen(choices: readonly (readonly Found[])[], apart: number): readonly Turn[] {
  let paths: readonly Path[] = [{ turns: [], worth: 0 }];
  for (const found of choices) {
    const longer = found.map(({ turn, worth }): Path => {
      const before = best(
        paths.filter(({ turns }) => (turns.at(-1)?.at ?? Number.NEGATIVE_INFINITY) <= turn.at - apart),
      );
      return { turns: [...before.turns, turn], worth: before.worth + worth };
    });
    paths = [...paths, ...longer];
  }
  return best(paths).turns;
}

function best(paths: readonly Path[]): Path {
  return paths.reduce((one, other) => (other.worth > one.worth ? other : one), { turns: [], worth: 0 });
}

/** The last picture: from when nobody speaks any more, if that is not before `earliest`, or the film's very end. */
function closing(marks: readonly FilmMark[], seconds: number, earliest: number): Turn {
  const mark = marks.findLast(({ kind, at }) => kind === 'last-word' && at >= earliest && at <= seconds);
  return { beat: 'Final Image', at: mark?.at ?? seconds, what: mark?.what ?? 'the film ends' };
}

/** The turns for people: one line each, with a word of warning. */
export function turnLines(
  turns: readonly { readonly beat: string; readonly at: number; readonly what: string }[],
): readonly string[] {
  if (turns.length <= 2) return [];
  const width = Math.max(...turns.map(({ beat }) => beat.length));
  const lines = turns.map(({ beat, at, what }) => `${beat.padEnd(width)}  ${clock(at)}  ${what}`);
  return [...lines, BEATS_WARNING];
}

function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  return `${Math.floor(tenths / 600)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
}

import { type Chance, pick } from '#chance';
import { type Chord, chordOf } from './chords.ts';
import { DARKENED, type Harmony, STYLES } from './moods.ts';
import { type PhrasePlace, phrasesOf } from './phrases.ts';
import type { Cue } from './score.ts';
import { type Telling, tellingAt, tonicOf } from './story.ts';

/** A bar before anybody plays: where it stands, in which key, and over which chord. */
export interface Bar extends PhrasePlace {
  readonly telling: Telling;
  /** 0 is C. */
  readonly tonic: number;
  readonly scale: readonly number[];
  readonly chord: Chord;
  /** How full the music is here, 0 to 1. */
  readonly level: number;
  /** True in the first bar of a part of the story. */
  readonly turns: boolean;
}

type Place = Omit<Bar, 'chord'> & { readonly harmony: Harmony };

/** Lays out a cue's bars; `startOf` is when one begins, seconds from the cue's start. The last two are a cadence home. */
export function barsOf(cue: Cue, count: number, startOf: (bar: number) => number, next: Chance): readonly Bar[] {
  const style = STYLES[cue.mood];
  const own = pick(next, style.keys);
  const tellings = Array.from({ length: count }, (_, bar) => tellingAt(cue, startOf(bar)));
  const begins = tellings.flatMap((telling, bar) => (telling === tellings[bar - 1] ? [] : [bar]));
  const places: Place[] = [];
  for (const [index, bar] of begins.entries()) {
    const telling = tellings[bar] ?? tellingAt(cue, 0);
    const stretch = phrasesOf((begins[index + 1] ?? count) - bar, next, (places.at(-1)?.phrase ?? -1) + 1);
    // What is minor already is dark enough.
    const harmony = telling.dark && !style.scale.includes(3) ? DARKENED : style;
    const level = Math.min(1, Math.max(0, cue.intensity + telling.fuller));
    const common = { telling, tonic: tonicOf(cue, telling) ?? own, scale: harmony.scale, level, harmony };
    places.push(...stretch.map((place, at) => ({ ...place, ...common, turns: at === 0 && index > 0 })));
  }
  const turn = Math.floor(next() * style.progressions.length);
  return places.map(({ harmony, ...place }, bar) => ({
    ...place,
    chord: chordIn({ harmony, ...place }, places[bar + 1], places.length - 1 - bar, turn),
  }));
}

/** Which of the style's three progressions each phrase takes: an answer takes the one of what it answers. */
const ORDER = [0, 0, 1, 1, 0, 2, 1] as const;

/** The chord of a bar, `left` bars before the cue's last one. */
function chordIn(place: Place, after: Place | undefined, left: number, turn: number): Chord {
  const { harmony, phrase, bar, length, role, tonic } = place;
  const { cadence, half } = harmony;
  if (left === 0) return chordOf(cadence[1], tonic);
  if (left === 1) return chordOf(cadence[0], tonic);
  // Before the key changes: the dominant of the new one.
  if (after?.turns === true && after.tonic !== tonic) return chordOf('V7', after.tonic);
  if (bar === length - 1) return chordOf(role === 'asks' ? half : cadence[1], tonic);
  if (bar === length - 2 && role === 'answers' && length > 2) return chordOf(cadence[0], tonic);
  const progression = harmony.progressions[((ORDER[phrase % ORDER.length] ?? 0) + turn) % harmony.progressions.length];
  // A longer phrase dwells on its first chord.
  const chord = Math.max(0, Math.min(2, length > 4 ? bar - (length - 4) : bar));
  return chordOf(progression?.[chord] ?? cadence[1], tonic);
}

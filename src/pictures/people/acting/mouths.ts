import type { Mouth, MouthCue } from '../../staging.ts';

/** A speech sound and when it sounds, in seconds. */
export interface Sound {
  readonly ipa: string;
  readonly start: number;
  readonly end: number;
  readonly stress: boolean;
}

/** Seconds: a mouth that stands for less would flicker at 24 frames a second. */
export const SHORTEST_MOUTH = 0.06;

/** Seconds of silence after which the mouth closes. */
const PAUSE = 0.12;

/** What every IPA letter does to a mouth, seen from the front. Letters of one line look alike. */
const LETTERS: readonly (readonly [Mouth, string])[] = [
  ['M', 'pbmɓʙᵐ'],
  ['F', 'fvʋɱⱱɸβ'],
  ['L', 'lɫɭʎɬɮʟɺðθndtɗɖʈɳɲɾr'],
  ['E', 'szcçɕʑjʝeɛiɪəɘɜɝɚɨᵻɹɻɽʀʁkɡgŋɴqxɣχhɦħʕʔɥ'],
  ['U', 'wʍʃʒʂʐuʊʉɯyʏɰ'],
  ['O', 'oɔɒøœɞɵɤ'],
  ['A', 'aɑæʌɐɶ'],
];

const MOUTH_OF = new Map(
  LETTERS.flatMap(([mouth, letters]) => [...letters].map((letter) => [letter, mouth] as const)).reverse(),
);

const VOWEL = /[aɑæʌɐɶeɛiɪəɘɜɝɚɨᵻuʊʉɯyʏoɔɒøœɞɵɤ]/u;

/** Stress and length marks, tie bars, tones, combining signs: they change how a sound is held, not what the lips show. */
const MARKS = /[\p{M}\p{Lm}\p{Sk}ˈˌːˑ‿.'’0-9]/gu;

interface Span {
  readonly mouth: Mouth;
  readonly start: number;
  readonly end: number;
  readonly stress: boolean;
}

/** The mouth shapes that go with a line: sorted, each at least 60 ms, no two alike in a row, back to rest in pauses and at the end. */
export function mouthsFor(sounds: readonly Sound[]): MouthCue[] {
  const spans = [...sounds].sort((a, b) => a.start - b.start).flatMap(spansOf);
  const cues: MouthCue[] = [];
  for (const { mouth, start, stress } of steadied(withRests(spans))) cues.push({ start, mouth, stress });
  return cues;
}

/** What the mouth does at a moment: its shape, and how strongly a stressed syllable is landing, 1 fading to 0. */
export function mouthAt(
  cues: readonly MouthCue[],
  seconds: number,
): { readonly mouth: Mouth; readonly stress: number } {
  let mouth: Mouth = 'rest';
  let landed = -Infinity;
  for (const cue of cues) {
    if (cue.start > seconds) break;
    mouth = cue.mouth;
    if (cue.stress) landed = cue.start;
  }
  return { mouth, stress: Math.max(0, 1 - (seconds - landed) / 0.5) };
}

/** A sound as one or two spans: a diphthong moves from one vowel to the other. */
function spansOf({ ipa, start, end, stress }: Sound): Span[] {
  const letters = [...ipa.replace(MARKS, '')];
  const mouths = letters.map((letter) => MOUTH_OF.get(letter) ?? (/\p{L}/u.test(letter) ? 'E' : 'rest'));
  if (mouths.length === 0 || !(end > start)) return [];
  const vowels = letters.filter((letter) => VOWEL.test(letter)).length;
  const shown = vowels >= 2 ? [mouths[0], mouths[mouths.length - 1]] : [mouths[0]];
  const length = (end - start) / shown.length;
  return shown.map((mouth, index) => ({
    mouth: mouth ?? 'rest',
    start: start + index * length,
    end: index === shown.length - 1 ? end : start + (index + 1) * length,
    stress: stress && index === 0,
  }));
}

/** Fills pauses with rest, closes small gaps, and ends at rest. */
function withRests(spans: readonly Span[]): Span[] {
  const filled: Span[] = [];
  for (const span of spans) {
    const last = filled.at(-1);
    const start = Math.max(0, span.start, last?.end ?? 0);
    if (span.end <= start) continue;
    if (last && start - last.end >= PAUSE) filled.push({ mouth: 'rest', start: last.end, end: start, stress: false });
    else if (last) filled[filled.length - 1] = { ...last, end: start };
    filled.push({ ...span, start });
  }
  const end = filled.at(-1)?.end;
  if (end !== undefined) filled.push({ mouth: 'rest', start: end, end: Infinity, stress: false });
  return filled;
}

/** A mouth that takes in its neighbour's time takes in its stress; a closed one has none. */
const stressed = (kept: Span, given: Span): boolean => kept.mouth !== 'rest' && (kept.stress || given.stress);

/** Joins what looks alike and gives what is too short to its neighbour; closed lips are worth borrowing time for. */
function steadied(spans: readonly Span[]): Span[] {
  const steady: Span[] = [];
  const queue = [...spans];
  for (let span = queue.shift(); span; span = queue.shift()) {
    const last = steady.at(-1);
    const next = queue[0];
    if (last?.mouth === span.mouth) {
      steady[steady.length - 1] = { ...last, end: span.end, stress: stressed(last, span) };
    } else if (span.end - span.start >= SHORTEST_MOUTH) {
      steady.push(span);
    } else if ((span.mouth === 'M' || span.mouth === 'F') && next && next.end - span.start >= 2 * SHORTEST_MOUTH) {
      const end = span.start + SHORTEST_MOUTH;
      steady.push({ ...span, end });
      queue[0] = { ...next, start: Math.max(next.start, end) };
    } else if (last) {
      steady[steady.length - 1] = { ...last, end: span.end, stress: stressed(last, span) };
    } else if (next) {
      queue[0] = { ...next, start: span.start, stress: stressed(next, span) };
    }
  }
  return steady;
}

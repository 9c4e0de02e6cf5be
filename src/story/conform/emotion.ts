import type { Emotion, Mood } from '#film';
import { MANNER_ROWS, MOOD_LEANS, SPOKEN_ROWS } from './tables/emotions.ts';
import { type Score, strongest, together, wordTable } from './words.ts';

const manner = wordTable(MANNER_ROWS);
const spokenWords = wordTable(SPOKEN_ROWS);
/** Less than a plain word is not enough to change a face. */
const THRESHOLD = 2;

/** What the marks say: a shout is loud, but not yet angry; three dots hesitate. */
function marks(spoken: string): Score<Emotion> {
  const shouts = (spoken.match(/!/g) ?? []).length;
  const loud = (spoken.match(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu) ?? []).length;
  const score = new Map<Emotion, number>();
  if (shouts > 0) score.set('excited', Math.min(2, 0.5 + shouts * 0.75));
  if (loud > 0) score.set('angry', Math.min(3, loud * 1.5));
  if (/\?!|!\?/.test(spoken)) score.set('afraid', 1.5);
  if (/(?:\.{3}|…)/.test(spoken)) score.set('sad', 0.75);
  return score;
}

/** How a scene's mood leans, where the line itself says something. */
function lean(mood: Mood, own: Score<Emotion>): Score<Emotion> {
  const leaning = MOOD_LEANS[mood].filter((emotion) => (own.get(emotion) ?? 0) > 0 || (own.get('excited') ?? 0) > 0);
  return new Map(leaning.map((emotion) => [emotion, 1]));
}

/** A line as far as it says how it is to be said. */
export interface Delivery {
  readonly spoken: string;
  readonly parenthetical: string;
  /** The language of the words; the parenthetical is in that of the screenplay. BCP 47. */
  readonly language: string;
  readonly direction: string;
}

/** The emotion a line is said with: by its parenthetical, its words, its marks, then the scene; neutral if nothing speaks for any. */
export function emotionOf(line: Delivery, mood: Mood): Emotion {
  const { spoken, parenthetical, language, direction } = line;
  const asked = strongest(manner(parenthetical, direction), 4);
  if (asked !== null) return asked;
  const own = together([spokenWords(spoken, language), 1], [marks(spoken), 1]);
  return strongest(together([own, 1], [lean(mood, own), 1]), THRESHOLD) ?? 'neutral';
}

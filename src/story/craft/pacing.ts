import type { Emotion, Mood } from '#film';

/** How a mood is cut. */
export interface Pacing {
  /** Action takes this many times its ordinary length. */
  readonly stretch: number;
  /** Seconds of quiet after a line. */
  readonly pause: number;
  /** Seconds a silent reaction is held. */
  readonly reaction: number;
  /** Sentences of one person's action a single shot may play. */
  readonly sentences: number;
  /** Consecutive short lines a two-shot may hold. */
  readonly linesTogether: number;
}

export const PACING: Readonly<Record<Mood, Pacing>> = {
  warm: { stretch: 1.05, pause: 0.4, reaction: 1.5, sentences: 2, linesTogether: 1 },
  melancholic: { stretch: 1.25, pause: 0.6, reaction: 2, sentences: 3, linesTogether: 1 },
  sad: { stretch: 1.2, pause: 0.6, reaction: 2, sentences: 3, linesTogether: 1 },
  tense: { stretch: 0.95, pause: 0.4, reaction: 1.5, sentences: 1, linesTogether: 1 },
  chase: { stretch: 0.7, pause: 0.15, reaction: 1.5, sentences: 1, linesTogether: 1 },
  playful: { stretch: 0.9, pause: 0.2, reaction: 1.5, sentences: 2, linesTogether: 3 },
  comic: { stretch: 0.85, pause: 0.2, reaction: 1.5, sentences: 2, linesTogether: 3 },
  romantic: { stretch: 1.15, pause: 0.55, reaction: 1.8, sentences: 2, linesTogether: 1 },
  mysterious: { stretch: 1.1, pause: 0.5, reaction: 1.6, sentences: 2, linesTogether: 1 },
  hopeful: { stretch: 1.05, pause: 0.4, reaction: 1.5, sentences: 2, linesTogether: 1 },
  eerie: { stretch: 1.15, pause: 0.55, reaction: 1.8, sentences: 1, linesTogether: 1 },
  calm: { stretch: 1.2, pause: 0.5, reaction: 1.8, sentences: 3, linesTogether: 1 },
};

/** Seconds. */
export const SHOT_SECONDS = {
  /** A silent shot is never shorter or longer than these. */
  least: 1.5,
  most: 8,
  /** Picture before the first word of a shot, so that the cut does not clip it. */
  lead: 0.25,
  establishing: 3,
  /** Coming back to a place we know. */
  returning: 1.8,
  insert: 1.6,
  title: 2.6,
  end: 2,
  /** A card read to its end stands a moment longer. */
  hold: 0.7,
  dissolve: 0.8,
  wipe: 0.7,
  fade: 0.6,
} as const;

/** How fast lettering on the screen is read, characters a second, and the seconds the eye takes to find it. */
export const READING = { characters: 15, finding: 1 } as const;

/** Seconds words must stand on the screen to be read. */
export function readingSeconds(words: string): number {
  return READING.finding + [...words.replace(/\s+/gu, ' ').trim()].length / READING.characters;
}

/** Seconds an action of one sentence takes: a breath, and what reading it aloud would take. */
export const ACTION_SECONDS = { base: 0.9, word: 0.27 } as const;

/**
 * Words a minute in ordinary film speech, by primary language tag; 160 where nothing better is known.
 * Actors keep between 150 and 170.
 */
export const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  en: 160,
  de: 150,
  nl: 155,
  sv: 155,
  fi: 150,
  pl: 150,
  ru: 150,
  fr: 168,
  it: 165,
  es: 170,
  pt: 168,
  ro: 160,
  ja: 160,
  zh: 160,
  ko: 155,
};
export const ORDINARY_WORDS_PER_MINUTE = 160;

/** Seconds of breath that punctuation inside a line asks for. */
export const BREATHS = { comma: 0.15, sentence: 0.3, hesitation: 0.4, least: 0.5 } as const;

/** How strongly an emotion pulls the camera in, 0 to 1. */
export const EMOTION_STRENGTH: Readonly<Record<Emotion, number>> = {
  neutral: 0,
  calm: 0.1,
  happy: 0.3,
  excited: 0.45,
  tender: 0.5,
  sad: 0.55,
  afraid: 0.65,
  angry: 0.7,
};

/** What a face shows when nobody speaks, by the scene's mood. */
export const MOOD_EMOTION: Readonly<Record<Mood, Emotion>> = {
  warm: 'calm',
  melancholic: 'sad',
  sad: 'sad',
  tense: 'neutral',
  chase: 'neutral',
  playful: 'happy',
  comic: 'neutral',
  romantic: 'tender',
  mysterious: 'neutral',
  hopeful: 'calm',
  eerie: 'afraid',
  calm: 'calm',
};

/** What a listener's face answers to a speaker's emotion. */
export const ANSWERING_EMOTION: Readonly<Record<Emotion, Emotion>> = {
  neutral: 'neutral',
  calm: 'calm',
  happy: 'happy',
  excited: 'neutral',
  tender: 'tender',
  sad: 'tender',
  afraid: 'afraid',
  angry: 'afraid',
};

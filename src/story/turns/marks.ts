import type { Emotion, Mood } from '#film';
import { EMOTION_STRENGTH } from '../craft/index.ts';

/** The beats of Save the Cat at which a film turns, in their order. */
export const TURNING_BEATS = [
  'Opening Image',
  'Catalyst',
  'Break into Two',
  'Midpoint',
  'All Is Lost',
  'Finale',
  'Final Image',
] as const;
export type TurningBeat = (typeof TURNING_BEATS)[number];

/** What can be a turn of a film. */
export const MARK_KINDS = ['scene', 'mood', 'line', 'shock', 'arrival', 'hush', 'last-word'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something that really happens in a film, where a beat of its structure may be found. */
export interface FilmMark {
  /** Seconds from the film's start. */
  readonly at: number;
  readonly kind: MarkKind;
  /** How much of a turn it is, 0 to 1. */
  readonly weight: number;
  /** How things look from here on: -1 dark, 1 bright. */
  readonly tone: number;
  /** In a few words, for people. */
  readonly what: string;
}

/** How bright a mood is, -1 to 1. */
export const MOOD_TONE: Readonly<Record<Mood, number>> = {
  warm: 0.6,
  melancholic: -0.5,
  sad: -0.8,
  tense: -0.6,
  chase: -0.4,
  playful: 0.7,
  comic: 0.6,
  romantic: 0.6,
  mysterious: -0.2,
  hopeful: 0.8,
  eerie: -0.7,
  calm: 0.3,
};

const { neutral, happy, sad, angry, afraid, excited, calm, tender } = EMOTION_STRENGTH;

/** How bright a line said with an emotion is, -1 to 1: as strong as the emotion is. */
export const EMOTION_TONE: Readonly<Record<Emotion, number>> = {
  neutral,
  happy,
  sad: -sad,
  angry: -angry,
  afraid: -afraid,
  excited,
  calm,
  tender,
};

const kinds = (likes: Partial<Record<MarkKind, number>>, mark: FilmMark) => likes[mark.kind] ?? 0;

/** How well a mark serves as a beat, 0 to about 1.4: a catalyst comes in at the door, what is lost is dark, a finale begins a scene. */
export const LONGINGS: Readonly<Record<TurningBeat, (mark: FilmMark) => number>> = {
  'Opening Image': () => 0,
  Catalyst: (mark) => kinds({ arrival: 1.2, shock: 1.2, line: 1, scene: 0.7, mood: 0.8, hush: 0.3 }, mark),
  'Break into Two': (mark) => kinds({ scene: 1.2, mood: 1.2, line: 0.7, arrival: 0.7, shock: 0.6, hush: 0.4 }, mark),
  Midpoint: (mark) => kinds({ mood: 1.2, shock: 1.1, line: 0.9, scene: 0.9, arrival: 0.9, hush: 0.5 }, mark),
  'All Is Lost': (mark) =>
    kinds({ line: 1, mood: 1, shock: 1, hush: 0.8, scene: 0.6, arrival: 0.2 }, mark) * (0.7 - 0.7 * mark.tone),
  Finale: (mark) =>
    kinds({ scene: 1.1, mood: 1.2, line: 0.8, arrival: 0.6, shock: 0.5, hush: 0.5 }, mark) * (0.85 + 0.4 * mark.tone),
  'Final Image': () => 0,
};

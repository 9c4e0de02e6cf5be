import * as z from 'zod';

/** How much of the subject fills the frame, from the widest to the closest. */
export const SIZES = [
  'extreme-wide',
  'wide',
  'medium-wide',
  'medium',
  'medium-close',
  'close',
  'extreme-close',
] as const;
export const Size = z.enum(SIZES);
export type Size = z.infer<typeof Size>;

/** What the frame is for. */
export const FRAMINGS = [
  'establishing',
  'single',
  'two-shot',
  'group',
  'over-the-shoulder',
  'point-of-view',
  'insert',
  'title',
] as const;
export const Framing = z.enum(FRAMINGS);
export type Framing = z.infer<typeof Framing>;

/** Where the camera looks from: above (weakness), level, below (power). */
export const ANGLES = ['bird', 'high', 'eye', 'low', 'worm'] as const;
export const Angle = z.enum(ANGLES);
export type Angle = z.infer<typeof Angle>;

/** What the camera does during the shot. */
export const MOVES = [
  'static',
  'pan-left',
  'pan-right',
  'tilt-up',
  'tilt-down',
  'push-in',
  'pull-out',
  'track-left',
  'track-right',
  'crane-up',
  'crane-down',
  'handheld',
  'whip',
  'arc-left',
  'arc-right',
  'rack-focus',
] as const;
export const Move = z.enum(MOVES);
export type Move = z.infer<typeof Move>;

/** The eight emotions a face, a posture and a voice can carry (row A8). */
export const EMOTIONS = ['neutral', 'happy', 'sad', 'angry', 'afraid', 'excited', 'calm', 'tender'] as const;
export const Emotion = z.enum(EMOTIONS);
export type Emotion = z.infer<typeof Emotion>;

/** What a body does. `talk` is standing or sitting while speaking, with gestures. */
export const ACTS = [
  'stand',
  'talk',
  'listen',
  'walk',
  'run',
  'sit',
  'turn',
  'reach',
  'point',
  'hold',
  'hug',
  'fall',
  'sleep',
  'dance',
  'wave',
  'look',
  'kneel',
  'climb',
  // Changes of posture as they happen; `sit`, `kneel` and `sleep` are how a scene finds somebody.
  'sit-down',
  'stand-up',
  'kneel-down',
  'get-up',
  'lie-down',
  'bow',
  'pick-up',
  'descend',
  // Astride an animal or a vehicle: at its ease, and as fast as it goes.
  'ride',
  'gallop',
] as const;
export const Act = z.enum(ACTS);
export type Act = z.infer<typeof Act>;

export const TIMES_OF_DAY = ['dawn', 'morning', 'day', 'evening', 'dusk', 'night'] as const;
export const TimeOfDay = z.enum(TIMES_OF_DAY);
export type TimeOfDay = z.infer<typeof TimeOfDay>;

export const WEATHERS = ['clear', 'cloudy', 'rain', 'storm', 'snow', 'fog', 'wind'] as const;
export const Weather = z.enum(WEATHERS);
export type Weather = z.infer<typeof Weather>;

/** The story's temperature in a scene; picture palettes and music follow it. */
export const MOODS = [
  'warm',
  'melancholic',
  'sad',
  'tense',
  'chase',
  'playful',
  'comic',
  'romantic',
  'mysterious',
  'hopeful',
  'eerie',
  'calm',
] as const;
export const Mood = z.enum(MOODS);
export type Mood = z.infer<typeof Mood>;

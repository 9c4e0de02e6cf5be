import { type Film, fromSeconds, type Settings } from '#film';

/** What somebody asks of a film; what is not asked for stays as it is, or is as usual. */
export type Wishes = {
  readonly [Name in keyof Omit<Settings, 'seconds'>]?: Settings[Name] | undefined;
} & {
  /** Wanted length in seconds; null lifts the limit. */
  readonly seconds?: number | null | undefined;
};

/** A film nobody asked anything of: 720p, 24 frames a second, drawn as cut paper, captions in the picture, with all its sound. */
export const USUAL: Settings = {
  width: 1280,
  height: 720,
  frameRate: { num: 24, den: 1 },
  look: 'paper',
  seed: 1,
  captions: 'burned',
  music: true,
  effects: true,
  ambience: true,
  language: 'en-US',
  seconds: null,
};

/** Seconds a film from a brief aims at when nobody says. */
export const BRIEF_SECONDS = 60;

/** The settings that follow from wishes, on top of those the film already has. */
export function settingsFor(wishes: Wishes, previous: Film | null): Settings {
  const base = previous?.settings ?? USUAL;
  const asked = Object.entries(wishes).filter(([name, value]) => value !== undefined && name !== 'seconds');
  const seconds =
    wishes.seconds === undefined ? base.seconds : wishes.seconds === null ? null : fromSeconds(wishes.seconds);
  return { ...base, ...Object.fromEntries(asked), seconds };
}

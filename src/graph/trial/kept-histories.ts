import type { Happening } from './world.ts';

const add = (which: number, how: number): Happening => ({ what: 'add', which, how });
const then = (what: Happening['what'], which = 0, how = 0): Happening => ({ what, which, how });

/** Histories that once went wrong, with what was wrong. */
export const KEPT_HISTORIES: readonly (readonly Happening[])[] = [
  // A step pointed at work while a twin had it forgotten for its damage.
  [
    add(819, 735),
    add(478, 40),
    then('cut', 520),
    add(195, 255),
    then('damage', 954),
    then('build'),
    then('build'),
    then('edit'),
  ],
  // Examining overlooked a twin of damaged work.
  [add(0, 989), add(0, 100), add(0, 0), then('edit', 70, 425), then('build'), then('damage')],
  // Examining overlooked damage below a twin.
  [
    add(0, 0),
    add(0, 0),
    then('build'),
    add(0, 408),
    then('lose'),
    add(0, 79),
    then('raise', 480),
    add(0, 0),
    then('build'),
  ],
  // Examining overlooked damage below a blocked step.
  [
    add(0, 0),
    add(0, 243),
    then('build', 0, 210),
    add(0, 0),
    add(0, 0),
    add(0, 0),
    then('damage'),
    add(0, 0),
    add(0, 495),
    then('build'),
    then('edit'),
    then('build'),
  ],
  // A step could not read a damaged input that another step made whole again before it was verified, and the build failed.
  [
    add(0, 0),
    add(0, 396),
    add(0, 310),
    add(0, 0),
    add(0, 272),
    add(856, 541),
    add(0, 0),
    then('haunt', 228, 134),
    then('build'),
    add(0, 0),
    then('raise'),
  ],
];

import type { Film, Transition } from '#film';
import { readingSeconds, SHOT_SECONDS, theEnd, transitionSeconds } from '../craft/index.ts';
import type { Planned } from './finish.ts';
import { exactly } from './seconds.ts';
import type { Sheet } from './sheet.ts';

/** The title, over the first place: what the film is called and who made it. Behind the lettering the camera comes nearer. */
export function titleCard(film: Film, sheet: Sheet): Planned {
  const detail = film.author.trim() === '' ? film.title : `${film.title}\n${film.author}`;
  return {
    ...card(sheet, detail, 'fade-in'),
    move: 'push-in',
    seconds: exactly(cardSeconds(detail, SHOT_SECONDS.title)),
    description: `Title over ${sheet.scene.place.name || 'black'}: ${film.title}.`,
    reason: 'The title waits over the first place before the story moves.',
  };
}

/** The end card, in the film's language, while the camera lets the last place go. */
export function endCard(film: Film, sheet: Sheet, transition: Transition['kind'], covers: Planned['covers']): Planned {
  const words = theEnd(film.settings.language);
  return {
    ...card(sheet, words, transition),
    move: 'pull-out',
    covers,
    seconds: exactly(cardSeconds(words, SHOT_SECONDS.end)),
    description: `End card: ${words}.`,
    reason: 'A breath before the lights come up.',
  };
}

/** A card fades in, stands as long as its words take to read, and is left while it still stands. At least `least` seconds. */
export function cardSeconds(words: string, least: number): number {
  return Math.max(least, Math.ceil((SHOT_SECONDS.fade + readingSeconds(words) + SHOT_SECONDS.hold) * 10) / 10);
}

function card(
  sheet: Sheet,
  detail: string,
  kind: Transition['kind'],
): Omit<Planned, 'move' | 'seconds' | 'description' | 'reason'> {
  return {
    scene: sheet.scene.id,
    size: sheet.scene.place.interior ? 'wide' : 'extreme-wide',
    framing: 'title',
    angle: 'eye',
    roll: 0,
    setup: `${sheet.scene.number}/title`,
    side: 'near',
    subjects: [],
    over: null,
    performances: [],
    props: [],
    detail,
    covers: [],
    transition: { kind, seconds: exactly(transitionSeconds(kind)) },
  };
}

import { ACTION_SECONDS, SHOT_SECONDS } from '../craft/index.ts';
import { parseShotNote, plainText, type ScreenplayElement } from '../fountain/index.ts';
import { countWords, estimateSpeech } from '../plan/index.ts';

/** Seconds of quiet after a line, as films of ordinary pace leave it. */
const PAUSE = 0.45;
/** Action takes this many times its plain length in the moods briefs mostly have. */
const STRETCH = 1.15;

/** Seconds the title and the end card take. */
export const CARDS = SHOT_SECONDS.title + SHOT_SECONDS.end;

/** Seconds a screenplay will about take on the screen. Language is BCP 47. */
export function secondsOf(elements: readonly ScreenplayElement[], language: string): number {
  const places = new Set<string>();
  let seconds = CARDS;
  let least = 0;
  let held: number | undefined;
  for (const element of elements) {
    if (element.kind === 'scene-heading') {
      // A scene opens on its place: at length when it is new, with a look when we know it.
      seconds += least;
      const place = element.text.replace(/ - [^-]*$/, '');
      least = places.has(place) ? SHOT_SECONDS.returning : SHOT_SECONDS.establishing;
      places.add(place);
    } else if (element.kind === 'action') {
      seconds += Math.max(least, held ?? actionSeconds(plainText(element.text)));
      least = 0;
      held = undefined;
    } else if (element.kind === 'note') {
      const { seconds: asked } = parseShotNote(element.text);
      held = asked === undefined ? undefined : asked.num / asked.den;
    } else if (element.kind === 'speech') {
      seconds += least;
      least = 0;
      for (const part of element.parts)
        if (part.kind === 'dialogue') seconds += estimateSpeech(plainText(part.text), language) + PAUSE;
    }
  }
  return seconds + least;
}

/** Seconds an action of these words plays. */
function actionSeconds(text: string): number {
  const seconds = (ACTION_SECONDS.base + ACTION_SECONDS.word * countWords(text)) * STRETCH;
  return Math.min(SHOT_SECONDS.most, Math.max(SHOT_SECONDS.least, seconds));
}

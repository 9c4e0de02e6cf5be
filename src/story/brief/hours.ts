import type { TimeOfDay } from '#film';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary/index.ts';

/** The time of day a told text names, the last of several; undefined when it names none. */
export function hourIn(text: string, { shapes, hourWords }: Vocabulary): TimeOfDay | undefined {
  if (shapes.smallHours.test(text)) return 'night';
  const meant = text.replace(shapes.noHour, ' ');
  const hours = tokensOf(meant).flatMap(({ word }) => hourWords.get(word) ?? []);
  return hours.at(-1) ?? (shapes.nextDay.test(meant) ? 'day' : undefined);
}

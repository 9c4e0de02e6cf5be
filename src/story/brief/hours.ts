import type { TimeOfDay } from '#film';
import { TIME_ROWS } from '../conform/tables/times.ts';
import { strongest, wordsOf, wordTable } from '../conform/words.ts';
import type { Vocabulary } from './vocabulary/index.ts';

const times = wordTable(TIME_ROWS);
/** Below this a word only hints at an hour. */
const SAID = 2;

/** The time of day a told text names; undefined when it names none. */
export function hourIn(text: string, { shapes }: Vocabulary): TimeOfDay | undefined {
  const named = strongest(times(wordsOf(text)), SAID);
  return named ?? (shapes.nextDay.test(text) ? 'day' : undefined);
}

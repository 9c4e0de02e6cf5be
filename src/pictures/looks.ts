import { Fault } from '#fault';
import type { Illustrator } from './illustrator.ts';
import { paperIllustrator } from './shoot/index.ts';

const ILLUSTRATORS: readonly Illustrator[] = [paperIllustrator];

/** The looks films can be drawn in. */
export const LOOKS: readonly string[] = ILLUSTRATORS.map(({ name }) => name);

/** The illustrator of a look. Throws a fault `look-unknown` naming the looks there are. */
export function illustrator(look: string): Illustrator {
  const found = ILLUSTRATORS.find(({ name }) => name === look);
  if (found === undefined)
    throw new Fault('usage', 'look-unknown', `There is no look called ${JSON.stringify(look)}.`, {
      facts: { look, looks: LOOKS },
      hint: `Choose one of: ${LOOKS.join(', ')}.`,
    });
  return found;
}

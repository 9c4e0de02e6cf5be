import type { Illustrator } from './illustrator.ts';
import { LOOKS, type Look, lookNamed } from './looks/index.ts';
import { drawShot } from './shoot/index.ts';

export { LOOKS };

const illustratorOf = (look: Look): Illustrator => ({
  name: look.name,
  version: look.version,
  phrase: look.phrase,
  begin: (staging, format, frames) => drawShot(look, staging, format, frames),
});

/** The illustrator of a look. Throws a fault `look-unknown` naming the looks there are. */
export const illustrator = (look: string): Illustrator => illustratorOf(lookNamed(look));

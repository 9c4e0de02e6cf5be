import { Fault } from '#fault';
import { inkLook } from './ink/index.ts';
import type { Look } from './look.ts';
import { paperLook } from './paper/index.ts';
import { printLook } from './print/index.ts';

export type { Look } from './look.ts';

/** The looks there are; the first is what a film is drawn in when nobody says otherwise. */
export const LOOK_LIST: readonly Look[] = [paperLook, inkLook, printLook];

/** The looks films can be drawn in, by name. */
export const LOOKS: readonly string[] = LOOK_LIST.map(({ name }) => name);

/** The look of a name. Throws a fault `look-unknown` naming the looks there are. */
export function lookNamed(name: string): Look {
  const found = LOOK_LIST.find((look) => look.name === name);
  if (found === undefined)
    throw new Fault('usage', 'look-unknown', `There is no look called ${JSON.stringify(name)}.`, {
      facts: { look: name, looks: LOOKS },
      hint: `Choose one of: ${LOOKS.join(', ')}.`,
    });
  return found;
}

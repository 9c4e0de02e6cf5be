import type { TimeOfDay } from '#film';
import type { Palette } from '../paper/index.ts';

/** How much light catches an edge by the hour, 0 to 1: most where there is little else, none under a high sun. */
const HOURS: Readonly<Record<TimeOfDay, number>> = { dawn: 0.6, morning: 0, day: 0, evening: 0.6, dusk: 0.9, night: 1 };
/** Indoors a lamp does it, when it is dark outside; clouds take half of it. */
const LAMP = 0.55;
const CLOUDED = 0.55;
/** What the set has of it beside the cast, and how far from the camera it ends (1 is where the cast acts). */
const SET = 0.5;
const NEAR = 1.6;

/** How strongly the light catches the edges of what stands at a depth, 0 to 1, so that it stands off what lies behind. */
export function rimAt(palette: Palette, depth: number, lead: boolean): number {
  const { time, weather, interior, dark } = palette;
  if (interior) return lead && dark ? LAMP : 0;
  const light = HOURS[time] * (weather === 'clear' || weather === 'wind' ? 1 : CLOUDED);
  if (lead) return light;
  return depth < NEAR ? light * SET : 0;
}

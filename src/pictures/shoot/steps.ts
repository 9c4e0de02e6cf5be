import { darken, lighten, type Palette, type Pen, rectangle } from '../paper/index.ts';
import type { Staging } from '../staging.ts';

/** Rise and run of a comfortable step, centimetres. */
const [RISE, RUN] = [16, 25];
const STEPS = 6;
/** How high a flight is whose top somebody can stand on, and how far across it goes for each centimetre up. */
export const STAIRS_HIGH = (STEPS - 1) * RISE;
export const SLOPE = RUN / RISE;
/** How far before the climber's heels the first step begins, centimetres. */
const FIRST = 4;

/** What whoever climbs goes up where nothing else is named. */
export const STAIRS = 'stairs';

/** Whether a shot's climber climbs stairs: they are named, or the place is made of them. */
export const hasSteps = ({ props, place }: Staging): boolean =>
  props.includes(STAIRS) || place.kind === 'staircase' || place.features.includes(STAIRS);

/** A flight of steps going up to the right from (0, 0), where somebody begins to climb it; centimetres. */
export function drawSteps(pen: Pen, palette: Palette): void {
  const stone = palette.tint('#a8937c');
  pen.part('steps', () => {
    for (let step = STEPS; step >= 1; step--) {
      const [x, height] = [FIRST + (step - 1) * RUN, step * RISE];
      const wide = (STEPS - step + 1) * RUN;
      pen.sheet(rectangle(x, -height, wide, height + 2), darken(stone, 0.04 * (step % 2)), { lift: 0.3 });
    }
    for (let step = 1; step <= STEPS; step++)
      pen.sheet(rectangle(FIRST + (step - 1) * RUN - 2, -step * RISE - 3, RUN + 4, 5), lighten(stone, 0.16), {
        lift: 0.5,
      });
  });
}

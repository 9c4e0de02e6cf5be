import type { Chance } from '#chance';
import { curve, type Knot, type Outline } from '../../paper/index.ts';
import type { Stage } from '../stage.ts';

/** How far scenery is painted to either side of the middle, centimetres. */
export const reach = (stage: Stage): number => stage.width * 1.7 + 300;

/** How far scenery is painted below the frame. */
export const deep = (stage: Stage): number => stage.bottom + stage.height * 1.2;

/** A sheet from one side to the other with a soft upper edge at `y`, wandering by `swing`. */
export function band(stage: Stage, next: Chance, y: number, swing: number, knots: number): Outline {
  const half = reach(stage);
  const edge = Array.from(
    { length: knots + 1 },
    (_, index): Knot => [-half + (2 * half * index) / knots, y + (next() - 0.5) * 2 * swing],
  );
  return [...curve(edge), [half, deep(stage)], [-half, deep(stage)]];
}

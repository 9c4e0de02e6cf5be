import type { Size } from '#film';
import type { Stature } from '../camera/index.ts';
import { measureFigure, UNITS_PER_METRE } from '../people/index.ts';
import type { Figure } from '../staging.ts';

/** Centimetres a figure's unit is long. */
export const UNIT = 100 / UNITS_PER_METRE;

/** How a figure fills space in the posture of its act, in centimetres. */
export function statureOf(figure: Figure): Stature {
  const measures = measureFigure(figure.appearance, figure.act, figure.facing);
  const up = (y: number) => -y * UNIT;
  const shoulder = up(measures.shoulder);
  const waist = up(measures.waist);
  return {
    top: measures.height * UNIT,
    chin: Math.max(0, up(measures.headCentre.y + measures.headRadius * 1.08)),
    headHalf: measures.headRadius * 1.2 * UNIT,
    headX: measures.headCentre.x * UNIT,
    chest: shoulder * 0.4 + waist * 0.6,
    waist: waist * 0.78,
    knees: up(measures.knee) * 0.9,
    half: Math.max(measures.width / 2, measures.headRadius) * UNIT,
  };
}

/** How far above a head what is held over it goes, as a share of the figure's height. */
const OVERHEAD: Readonly<Record<string, number>> = { umbrella: 0.44, flag: 0.3 };
/** Sizes that show what somebody holds above their head; closer ones are about the person. */
const WHOLE: ReadonlySet<Size> = new Set<Size>(['extreme-wide', 'wide']);

/** The stature a picture of a size has to hold: with the umbrella, where the body is seen. */
export function seenStature(size: Size): (figure: Figure) => Stature {
  return (figure) => {
    const stature = statureOf(figure);
    const above = WHOLE.has(size) && figure.appearance.kind !== 'animal' ? (OVERHEAD[figure.holds] ?? 0) : 0;
    return above === 0 ? stature : { ...stature, top: stature.top * (1 + above) };
  };
}

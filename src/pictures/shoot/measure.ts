import { isBeast, type Size } from '#film';
import type { Stature } from '../camera/index.ts';
import { measureFigure } from '../people/index.ts';
import type { Figure, Staging } from '../staging.ts';
import { halfOf, type Mount, perchOf } from './mounts.ts';
import { UNIT } from './unit.ts';

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

/** Somebody climbing needs room to climb into, as a share of their height. */
const ROOM_TO_CLIMB = 0.36;

/** The stature a picture has to hold: with the umbrella, where the body is seen, with what is ridden and with the way up. */
export function seenStature(
  { camera: { size }, figures }: Staging,
  mounts: ReadonlyMap<number, Mount>,
): (figure: Figure) => Stature {
  return (figure) => {
    const stature = statureOf(figure);
    const mount = mounts.get(figures.indexOf(figure));
    if (mount !== undefined) return mounted(stature, mount, figure);
    const climbs = figure.act === 'climb' || figure.act === 'descend';
    const overhead = isBeast(figure.appearance) ? 0 : (OVERHEAD[figure.holds] ?? 0);
    const above = WHOLE.has(size) ? (climbs ? ROOM_TO_CLIMB : overhead) : 0;
    return above === 0 ? stature : { ...stature, top: stature.top * (1 + above) };
  };
}

function mounted(stature: Stature, mount: Mount, rider: Figure): Stature {
  const { up } = perchOf(mount, rider, 0);
  const half = Math.max(stature.half, halfOf(mount));
  const { top, chin, chest, waist } = stature;
  return { ...stature, half, top: top + up, chin: chin + up, chest: chest + up, waist: waist + up, knees: up * 0.7 };
}

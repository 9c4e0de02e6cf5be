import type { Appearance } from '#film';
import { brightness, type Colour, darken, lighten, mix, type Palette, type Pen } from '../../paper/index.ts';
import type { Pose } from '../acting/pose.ts';
import type { Mien } from '../head/plain-face.ts';
import { UNITS_PER_METRE } from '../proportions.ts';
import { type Species, speciesOf } from './species.ts';

/** An animal as it is seen in one frame, in units, standing at the origin, turned to the right. */
export interface CreatureView {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly appearance: Appearance;
  readonly species: Species;
  readonly pose: Pose;
  readonly mien: Mien;
  readonly front: boolean;
  readonly away: boolean;
  readonly height: number;
  readonly head: number;
  readonly fur: Colour;
  readonly furShade: Colour;
  /** Belly, muzzle, inside of ears. */
  readonly pale: Colour;
  readonly accent: Colour;
  readonly ink: Colour;
  readonly holds: string;
}

export function creatureViewOf(
  pen: Pen,
  palette: Palette,
  appearance: Appearance,
  seen: {
    readonly pose: Pose;
    readonly mien: Mien;
    readonly facing: 'left' | 'right' | 'camera' | 'away';
    readonly holds: string;
  },
): CreatureView {
  const height = appearance.height * UNITS_PER_METRE;
  const species = speciesOf(appearance.species);
  const fur = palette.tint(appearance.hair.colour);
  return {
    pen,
    palette,
    appearance,
    species,
    pose: seen.pose,
    mien: seen.mien,
    front: seen.facing === 'camera' || seen.facing === 'away',
    away: seen.facing === 'away',
    height,
    head: height * species.head,
    fur,
    furShade: brightness(fur) < 0.3 ? mix(fur, palette.ink, 0.35) : darken(fur, 0.2),
    pale: brightness(fur) > 0.78 ? darken(fur, 0.1) : lighten(fur, 0.5),
    accent: palette.tint(appearance.accent),
    ink: mix('#2a1d2c', palette.ink, 0.4),
    holds: seen.holds,
  };
}

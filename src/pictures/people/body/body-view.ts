import type { Appearance } from '#film';
import { type Colour, mix, multiply, type Palette, type Pen } from '../../paper/index.ts';
import type { Pose } from '../acting/pose.ts';
import { type Features, featuresOf } from '../head/features.ts';
import { type Proportions, proportionsOf } from '../proportions.ts';
import { CUTS, type GarmentCut, garmentColours } from './cut.ts';

/** A body as it is seen in one frame: what every part needs to be drawn, in units, feet at the origin, turned to the right. */
export interface BodyView {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly appearance: Appearance;
  readonly features: Features;
  readonly pose: Pose;
  readonly size: Proportions;
  readonly cut: GarmentCut;
  /** 0 seen from the front or the back, 1 seen from the side. */
  readonly side: number;
  readonly front: boolean;
  readonly away: boolean;
  /** Half the breadth of the shoulders as seen: narrower from the side. */
  readonly breadth: number;
  /** Device pixels of a head radius. */
  readonly radius: number;
  readonly torso: Colour;
  readonly torsoShade: Colour;
  readonly sleeve: Colour;
  readonly legs: Colour;
  readonly frontPiece: Colour;
  readonly skin: Colour;
  readonly accent: Colour;
  readonly shoes: Colour;
  readonly ink: Colour;
}

export function bodyViewOf(
  pen: Pen,
  palette: Palette,
  appearance: Appearance,
  pose: Pose,
  facing: 'left' | 'right' | 'camera' | 'away',
): BodyView {
  const size = proportionsOf(appearance);
  const colours = garmentColours(appearance);
  const side = Math.max(0, Math.min(1, (Math.abs(pose.turn) - 0.25) / 0.6));
  const cloth = (colour: Colour) => palette.tint(colour);
  const shade = (colour: Colour) => mix(multiply(cloth(colour), '#a0606a', 0.5), palette.ink, 0.12);
  return {
    pen,
    palette,
    appearance,
    features: featuresOf(appearance),
    pose,
    size,
    cut: CUTS[appearance.garment.style],
    side,
    front: facing === 'camera' || facing === 'away',
    away: facing === 'away',
    breadth: size.breadth * (1 - 0.2 * side),
    radius: pen.scale * size.headRadius,
    torso: cloth(colours.torso),
    torsoShade: shade(colours.torso),
    sleeve: cloth(colours.sleeve),
    legs: cloth(colours.legs),
    frontPiece: cloth(colours.front),
    skin: cloth(appearance.skin),
    accent: cloth(appearance.accent),
    shoes: cloth(featuresOf(appearance).shoes),
    ink: mix('#2a1d2c', palette.ink, 0.4),
  };
}

/** A limb on the far side lies in shade. */
export const farShade = (view: BodyView, colour: Colour): Colour => mix(colour, view.palette.ink, 0.24);

/** Where the trunk begins and ends, units from the hips. */
export function trunkEdges(view: BodyView): { top: number; hem: number; hemHalf: number; waist: number } {
  const { size, cut, pose, breadth, side } = view;
  const top = size.shoulder - size.hip - pose.shoulders * size.headRadius;
  const folded = pose.rests === 'seat' || pose.rests === 'knees' || pose.rests === 'saddle' ? pose.fold : 0;
  const short = Math.min(cut.hem, pose.rests === 'knees' ? 0.3 : 0.12);
  const share = cut.hem + (short - cut.hem) * folded;
  const hem = -size.hip * pose.hip * share;
  const flare = cut.flare + (Math.min(cut.flare, 0.98) - cut.flare) * folded;
  return {
    top,
    hem,
    hemHalf: breadth * (flare + (size.breadth / breadth - 1) * 0.6) * (1 - 0.04 * side),
    waist: top * 0.36,
  };
}

/** Where the middle of the chest lies: it slides when the body turns. */
export const chestX = (view: BodyView): number => view.pose.turn * view.breadth * 0.42;

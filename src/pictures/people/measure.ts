import { type Act, type Appearance, isBeast, isUpright } from '#film';
import { type Pose, poseOf } from './acting/pose.ts';
import { crestOf, HIND, headForward, rearing, type Species, seenSideways, speciesOf } from './creature/species.ts';
import { WORN } from './creature/upright-head.ts';
import { proportionsOf, UNITS_PER_METRE } from './proportions.ts';

/** Where the parts of a figure are, in units from the point it stands on: x along the stage, y negative upwards. */
export interface FigureMeasures {
  /** From the ground to the very top, hat and hair included; positive. */
  readonly height: number;
  /** From the left edge to the right edge, arms hanging; positive. */
  readonly width: number;
  readonly headCentre: { readonly x: number; readonly y: number };
  readonly headRadius: number;
  /** y of the eyes. */
  readonly eyeLine: number;
  readonly shoulder: number;
  readonly waist: number;
  readonly knee: number;
}

/** How far hats and hair stand above the crown of the head, head radii. */
const ABOVE = { none: 0.2, knit: 0.78, cap: 0.4, brim: 0.6, hood: 0.5, helmet: 0.5, crown: 0.66, scarf: 0.26 } as const;

/** How far hair alone stands above the crown of the head, head radii; 0.2 where nothing is said. */
const HAIR_ABOVE: Partial<Record<Appearance['hair']['style'], number>> = {
  bun: 0.62,
  spiky: 0.42,
  short: 0.32,
  curly: 0.42,
};

/** Measures a figure for framing, in the pose of an act (standing if none is given) once it has been taken up. */
export function measureFigure(
  appearance: Appearance,
  act: Act = 'stand',
  facing: 'left' | 'right' | 'camera' | 'away' = 'right',
): FigureMeasures {
  const measured = isBeast(appearance)
    ? measureAnimal(appearance, act, facing)
    : appearance.kind === 'object'
      ? measureObject(appearance)
      : measureBody(appearance, act, facing);
  if (facing !== 'left') return measured;
  return { ...measured, headCentre: { x: -measured.headCentre.x, y: measured.headCentre.y } };
}

function restingPose(act: Act, facing: 'left' | 'right' | 'camera' | 'away', phase = 1.5): Pose {
  return poseOf({ act, emotion: 'neutral', phase, facing, stress: 0, breath: 0, sway: 0, seed: 1 });
}

/** Whoever changes posture, or bends and comes up again, is upright first or last: the picture must hold that. */
const CHANGING: ReadonlySet<Act> = new Set<Act>(['sit-down', 'stand-up', 'kneel-down', 'get-up', 'bow', 'pick-up']);

function measureBody(appearance: Appearance, act: Act, facing: 'left' | 'right' | 'camera' | 'away'): FigureMeasures {
  // Whoever falls is upright first, and lies behind their mark in the end: the picture must hold both.
  if (act === 'fall' || act === 'lie-down') return falling(measureBody(appearance, 'stand', facing));
  if (CHANGING.has(act)) return measureBody(appearance, 'stand', facing);
  const size = proportionsOf(appearance);
  const pose = restingPose(act, facing);
  const r = size.headRadius;
  const lying = pose.rests === 'bed' || Math.abs(pose.roll) > 0.7;
  const hat = isUpright(appearance) ? aboveEars(appearance) : aboveHair(appearance);
  // Whoever is under way is measured at the top of their step.
  const hip = size.hip * (act === 'walk' || act === 'run' ? 1.04 : pose.hip);
  const trunk = size.shoulder - size.hip;
  const neck = trunk - r * 1.08;
  const standing = { x: pose.shift * -size.hip - Math.sin(pose.lean) * neck, y: hip + Math.cos(pose.lean) * neck };
  const head = lying ? { x: (pose.rests === 'bed' ? -0.5 : -0.57) * size.height + r * 0.9, y: -r * 1.3 } : standing;
  return {
    height: lying ? r * 2.6 : -head.y + r * (1 + hat),
    width: lying ? size.height * 1.28 : size.breadth * 3,
    headCentre: head,
    headRadius: r,
    eyeLine: head.y + r * 0.08,
    shoulder: lying ? -r : hip + trunk,
    waist: lying ? -r * 0.8 : hip + trunk * 0.36,
    knee: lying ? -r * 0.4 : hip * 0.5,
  };
}

/** How far hat or hair stands above the crown of a person's head, head radii. */
const aboveHair = ({ hat, hair }: Appearance): number =>
  Math.max(ABOVE[hat], hat === 'none' || hat === 'crown' ? (HAIR_ABOVE[hair.style] ?? 0.2) : 0);

/** The same for an animal in clothes: what stands highest of ears, horns and hat. */
function aboveEars({ species, hat }: Appearance): number {
  const worn = hat === 'none' ? 0 : (1 + ABOVE[hat]) * WORN.scale + WORN.up - 1;
  return Math.max(crestOf(speciesOf(species)) - 1, worn, 0.2);
}

function falling(standing: FigureMeasures): FigureMeasures {
  const { headCentre, height } = standing;
  return { ...standing, width: height * 1.3, headCentre: { x: -height * 0.24, y: headCentre.y } };
}

function measureAnimal(appearance: Appearance, act: Act, facing: 'left' | 'right' | 'camera' | 'away'): FigureMeasures {
  const height = appearance.height * UNITS_PER_METRE;
  const species = speciesOf(appearance.species);
  const r = height * species.head;
  if (species.form === 'swimmer') {
    const whale = appearance.species === 'whale';
    const head = { x: height * (whale ? 0.58 : 0.28), y: -height * 0.46 };
    return {
      height: height * (whale ? 1.2 : 0.86),
      width: height * (whale ? 2 : 1.25),
      headCentre: head,
      headRadius: height * 0.3,
      eyeLine: head.y,
      shoulder: head.y,
      waist: head.y * 0.8,
      knee: head.y * 0.4,
    };
  }
  const { rests } = restingPose(act, facing);
  const low = rests === 'bed';
  const front = facing === 'camera' || facing === 'away';
  const side = species.form === 'beast' && rests === 'feet' && (!front || seenSideways(species, act));
  const head = low ? curled(species, height) : side ? reared(species, act, facing, height) : { x: 0, y: -(height - r) };
  return {
    height: Math.max(-head.y + r * crestOf(species), low ? height * species.thick * 1.26 : 0),
    width: side || low ? height * species.long * 1.6 : height * Math.max(0.5, species.thick * 1.4),
    headCentre: head,
    headRadius: r,
    eyeLine: head.y - r * 0.16,
    shoulder: low ? -r : -(height - r * 1.7),
    waist: low ? -r * 0.7 : -height * species.legs,
    knee: -height * species.legs * 0.5,
  };
}

/** Where the head of a sleeper lies: on its paws, a bird's between its shoulders. */
function curled(species: Species, height: number): { readonly x: number; readonly y: number } {
  const r = height * species.head;
  if (species.form === 'bird') return { x: 0, y: -(height * 0.88 - r) };
  return {
    x: height * species.long * 0.44,
    y: -r * (species.extra === 'ruff' || species.muzzle === 'trunk' ? 1.66 : 0.95),
  };
}

/** Moments of an act, seconds, at one of which a beast is as high as it rears. */
const MOMENTS = [0.3, 0.6, 1, 1.5, 2.4] as const;

/** Where the head of a beast on its legs is at the highest moment of an act. */
function reared(
  species: Species,
  act: Act,
  facing: 'left' | 'right' | 'camera' | 'away',
  height: number,
): { readonly x: number; readonly y: number } {
  const length = height * species.long;
  const [x, y] = [headForward(species.muzzle === 'long', length) + length * HIND, -height * (1 - species.head)];
  const up = Math.max(...MOMENTS.map((phase) => rearing(species, act, restingPose(act, facing, phase).near[0])));
  return {
    x: x * Math.cos(up) + y * Math.sin(up) - length * HIND,
    y: y * Math.cos(up) - x * Math.sin(up),
  };
}

function measureObject(appearance: Appearance): FigureMeasures {
  const height = appearance.height * UNITS_PER_METRE;
  const y = -height * 0.58;
  return {
    height: height * 1.02,
    width: height * 0.9,
    headCentre: { x: 0, y },
    headRadius: height * 0.3,
    eyeLine: y,
    shoulder: -height * 0.5,
    waist: -height * 0.3,
    knee: -height * 0.08,
  };
}

import type { Appearance } from '#film';

/** A figure is drawn in units; this many make a metre, so that an adult is about 280 units tall. */
export const UNITS_PER_METRE = 160;

/** The measures a body is cut to, in units. Heights are y: negative, counted up from the ground at 0. */
export interface Proportions {
  readonly height: number;
  readonly headRadius: number;
  readonly neck: number;
  readonly shoulder: number;
  readonly hip: number;
  /** Half the breadth across the shoulders. */
  readonly breadth: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly armWidth: number;
  readonly thigh: number;
  readonly shin: number;
  readonly legWidth: number;
  /** Height of the ankle joint above the sole. */
  readonly ankle: number;
}

const BREADTH = { feminine: 0.146, masculine: 0.172, neutral: 0.158 } as const;

/** The puppet's measures: a large head on a small body, larger still on a child. */
export function proportionsOf(appearance: Appearance): Proportions {
  const height = appearance.height * UNITS_PER_METRE;
  const child = appearance.age === 'child';
  const headRadius = Math.min(0.215 * height, 30 + 0.046 * height);
  const neck = -(height - 2 * headRadius) - headRadius * 0.04;
  const legs = child ? 0.3 : appearance.age === 'old' ? 0.34 : 0.36;
  const hip = -height * legs;
  const legWidth =
    height * (child ? 0.082 : appearance.presents === 'masculine' ? 0.1 : 0.086) * appearance.build ** 0.5;
  const ankle = legWidth * 0.45;
  const length = (-hip - ankle) * 1.003;
  return {
    height,
    headRadius,
    neck,
    shoulder: neck + headRadius * 0.24,
    hip,
    breadth: height * (child ? 0.146 : BREADTH[appearance.presents]) * appearance.build ** 0.8,
    upperArm: height * 0.185,
    forearm: height * 0.165,
    armWidth: height * (child ? 0.102 : 0.1) * appearance.build ** 0.5,
    thigh: length * 0.5,
    shin: length * 0.5,
    legWidth,
    ankle,
  };
}

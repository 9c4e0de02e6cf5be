import { chance, pick } from '#chance';
import type { Appearance } from '#film';
import { brightness, type Colour, mix, multiply } from '../../paper/index.ts';

/** What sets one face apart from another beyond what an appearance says. Lengths in head radii. */
export interface Features {
  /** Half the breadth of the skull. */
  readonly breadth: number;
  readonly jaw: 'round' | 'oval' | 'square' | 'pointed';
  readonly nose: 'button' | 'bulb' | 'long' | 'wide';
  readonly noseColour: Colour;
  /** 1 ordinary; children have larger eyes. */
  readonly eyes: number;
  /** Half the distance between the eyes. */
  readonly apart: number;
  readonly iris: Colour;
  readonly brow: number;
  readonly bushy: boolean;
  readonly lashes: boolean;
  readonly lips: Colour | undefined;
  readonly freckles: boolean;
  /** Lines under eyes and beside the mouth. */
  readonly lines: boolean;
  readonly shoes: Colour;
}

const IRISES = ['#4f7a3e', '#3f7f96', '#6b4630', '#4a3428', '#7a6a34', '#5a6f86'] as const;

const DARK_IRISES = ['#4a3428', '#3a2620', '#6b4630'] as const;

const SHOES = ['#3a2c33', '#7b3b34', '#2c3145', '#5a4030', '#33423f'] as const;

export const known = new WeakMap<Appearance, Features>();

/** The face that belongs to an appearance, always the same. */
export function featuresOf(appearance: Appearance): Features {
  const found = known.get(appearance);
  if (found) return found;
  const made = makeFeatures(appearance);
  known.set(appearance, made);
  return made;
}

function makeFeatures({ accent, skin, age, presents, beard, extras, build }: Appearance): Features {
  const next = chance(`${accent}${skin}${age}${presents}`);
  const child = age === 'child';
  const old = age === 'old';
  const masculine = presents === 'masculine';
  const deep = brightness(skin) < 0.5;
  return {
    breadth: (masculine && !child ? 0.9 : 0.96) + next() * 0.06 + (build > 1.15 ? 0.05 : build < 0.9 ? -0.05 : 0),
    jaw: child
      ? 'round'
      : pick(next, masculine ? ['square', 'oval', 'round', 'square'] : ['oval', 'round', 'pointed', 'oval']),
    nose: child
      ? 'button'
      : pick(next, masculine ? ['bulb', 'long', 'wide', 'bulb'] : ['button', 'long', 'button', 'wide']),
    noseColour: mix(multiply(skin, '#d9807a', 0.55), skin, old ? 0.05 : 0.3),
    eyes: child ? 1.2 : (old ? 0.92 : 1) + (masculine ? 0 : 0.08) + next() * 0.06,
    apart: 0.4 + next() * 0.05,
    iris: pick(next, deep ? DARK_IRISES : IRISES),
    brow: (masculine ? 0.1 : 0.066) + next() * 0.025,
    bushy: old && masculine,
    lashes: presents === 'feminine' && !old,
    lips: presents === 'feminine' && !child ? mix(multiply(skin, '#c8484e', 0.8), '#c04a50', 0.35) : undefined,
    freckles: extras.includes('freckles'),
    lines: old || beard === 'stubble',
    shoes: pick(next, SHOES),
  };
}

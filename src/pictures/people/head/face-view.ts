import type { Appearance, Emotion } from '#film';
import { type Colour, darken, mix, multiply, type Palette, type Pen } from '../../paper/index.ts';
import type { Mouth } from '../../staging.ts';
import { EXPRESSIONS, type Expression } from '../acting/emotion.ts';
import { type Features, featuresOf } from './features.ts';

/** A head as it is seen in one frame. Drawn in head radii around its centre, turned to the right. */
export interface FaceView {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly appearance: Appearance;
  readonly features: Features;
  readonly expression: Expression;
  readonly mouth: Mouth;
  /** Sine and cosine of how far the head is turned from the camera. */
  readonly sin: number;
  readonly cos: number;
  /** Seen straight from the side. */
  readonly profile: boolean;
  readonly away: boolean;
  readonly asleep: boolean;
  readonly blink: number;
  readonly gaze: { readonly x: number; readonly y: number };
  /** How far loose hair hangs back, radians. */
  readonly drag: number;
  /** Device pixels of a head radius: below 16 small things are left out. */
  readonly radius: number;
  readonly skin: Colour;
  /** Skin in shade. */
  readonly shade: Colour;
  readonly hair: Colour;
  readonly hairShade: Colour;
  readonly ink: Colour;
}

/** Radians a head turned by 1 is turned. Short of `PROFILE` its features slide over the face; beyond it another head is put on. */
const MOST_TURNED = 1.12;
/** From this turn on a head is cut in profile. */
const PROFILE = 0.84;

export function faceViewOf(
  pen: Pen,
  palette: Palette,
  appearance: Appearance,
  seen: {
    readonly turn: number;
    readonly away: boolean;
    readonly emotion: Emotion;
    readonly mouth: Mouth;
    readonly blink: number;
    readonly gaze: { readonly x: number; readonly y: number };
    readonly drag: number;
    readonly asleep: boolean;
  },
): FaceView {
  const yaw = Math.max(-1, Math.min(1, seen.turn)) * MOST_TURNED;
  const skin = palette.tint(appearance.skin);
  const hair = palette.tint(appearance.hair.colour);
  return {
    pen,
    palette,
    appearance,
    features: featuresOf(appearance),
    expression: speaking(EXPRESSIONS[seen.emotion], seen.mouth),
    mouth: seen.mouth,
    sin: Math.sin(yaw),
    cos: Math.cos(yaw),
    profile: Math.abs(seen.turn) >= PROFILE,
    away: seen.away,
    asleep: seen.asleep,
    blink: seen.blink,
    gaze: seen.gaze,
    drag: seen.drag,
    radius: pen.scale,
    skin,
    shade: mix(multiply(skin, '#c4707a', 0.62), palette.ink, palette.dark ? 0.1 : 0.04),
    hair,
    hairShade: mix(hair, palette.ink, 0.24),
    ink: mix('#2a1d2c', palette.ink, 0.4),
  };
}

/** Where a point of the face lies when the head is turned: `across` is -1 to 1 as seen from the front. */
export function slide(view: FaceView, across: number): number {
  const { sin, cos, features } = view;
  const beyond = 0.26 * Math.max(0, Math.min(1, (Math.abs(sin) - 0.5) / 0.4)) * Math.sign(sin);
  return (across * cos + sin * 0.5 + sin * Math.abs(beyond)) * features.breadth;
}

/** Where the side of the head lies: ears, sideburns, the edge of the hair. */
export function side(view: FaceView, across: number): number {
  return (across * view.cos + view.sin * 0.14) * view.features.breadth;
}

/** How an open or closed mouth overrules a feeling's own. */
const SPOKEN: Readonly<
  Record<Exclude<Mouth, 'rest'>, { open: number; width: number; teeth?: boolean; tongue?: boolean }>
> = {
  A: { open: 0.95, width: 0.92, teeth: true, tongue: true },
  E: { open: 0.42, width: 1.18, teeth: true },
  O: { open: 0.78, width: 0.58, tongue: true },
  U: { open: 0.4, width: 0.4 },
  M: { open: 0, width: 0.84 },
  F: { open: 0.22, width: 0.8, teeth: true },
  L: { open: 0.55, width: 0.9, teeth: true, tongue: true },
};

export function speaking(feeling: Expression, mouth: Mouth): Expression {
  if (mouth === 'rest') return feeling;
  const spoken = SPOKEN[mouth];
  const curve = feeling.mouthCurve * 0.6;
  return {
    ...feeling,
    mouthOpen: spoken.open,
    mouthWidth: feeling.mouthWidth + (spoken.width - feeling.mouthWidth) * 0.75,
    mouthCurve: curve > -0.1 ? curve + 0.15 : curve,
    teeth: spoken.teeth ?? false,
    tongue: spoken.tongue ?? false,
  };
}

/** A colour a little deeper, for what lies in the shade of its neighbour. */
export const shaded = (colour: Colour, amount = 0.2): Colour => darken(colour, amount);

import type { Emotion } from '#film';
import { type Colour, mix, multiply, type Palette, type Pen } from '../../paper/index.ts';
import type { Mouth } from '../../staging.ts';
import { EXPRESSIONS } from '../acting/emotion.ts';
import { drawBrow, drawEye, type Eye } from './eyes.ts';
import { speaking } from './face-view.ts';
import { drawMouth } from './mouth.ts';

/** What a face shows at a moment, whoever wears it. */
export interface Mien {
  readonly emotion: Emotion;
  readonly mouth: Mouth;
  readonly blink: number;
  readonly gaze: { readonly x: number; readonly y: number };
}

/** A face for whoever is no person: two eyes, two brows, a mouth, on whatever sheet lies below. */
export interface PlainFace {
  /** Middle of the eyes, and what everything else is measured in. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** -1 to 1: how far the face is turned; the far eye narrows. */
  readonly turn: number;
  readonly apart: number;
  readonly eyes: number;
  readonly iris: Colour;
  readonly brows: Colour;
  /** Default false. */
  readonly lashes?: boolean;
  /** The sheet below, for what lies in shade. */
  readonly ground: Colour;
  /** Where the mouth is, in radii from the middle of the eyes; absent where the species draws its own. */
  readonly mouth?: { readonly x: number; readonly y: number; readonly width: number; readonly drop: number };
}

/** Both eyes, measured from the middle between them. */
export function eyesOfPlainFace(palette: Palette, face: PlainFace, mien: Mien): Eye[] {
  const ink = mix('#2a1d2c', palette.ink, 0.4);
  const shade = mix(multiply(face.ground, '#a08090', 0.6), palette.ink, 0.1);
  return ([-1, 1] as const).map((hand) => {
    const far = hand * face.turn > 0 ? 1 - 0.34 * Math.abs(face.turn) : 1;
    return {
      x: hand * face.apart * (1 - 0.2 * Math.abs(face.turn)) + face.turn * 0.2,
      y: 0,
      width: 0.19 * face.eyes * far,
      height: 0.21 * face.eyes,
      hand,
      iris: palette.tint(face.iris),
      irisSize: 0.145 * face.eyes,
      blink: mien.blink,
      gaze: { x: mien.gaze.x + face.turn * 0.3, y: mien.gaze.y },
      shade,
      ink,
      lashes: face.lashes ?? false,
    };
  });
}

export function drawPlainFace(pen: Pen, palette: Palette, face: PlainFace, mien: Mien): void {
  const expression = speaking(EXPRESSIONS[mien.emotion], mien.mouth);
  const eyes = eyesOfPlainFace(palette, face, mien);
  pen.at(face.x, face.y, face.radius, 0, () => {
    for (const eye of eyes) {
      drawEye(pen, palette, eye, expression);
      drawBrow(pen, eye, expression, {
        above: eye.height * Math.max(0.85, expression.eyeOpen) + 0.1,
        thickness: 0.07,
        colour: face.brows,
      });
    }
    const [first] = eyes;
    if (face.mouth && first)
      drawMouth(pen, palette, { ...face.mouth, lips: undefined, shade: first.shade, ink: first.ink }, expression);
  });
}

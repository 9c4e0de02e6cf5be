import { blob, ellipse, type Knot, mix, type Point } from '../../paper/index.ts';
import { drawBeard, drawMoustache } from './beard.ts';
import { drawFreckles, drawLines, drawShadePlane, drawStubble } from './complexion.ts';
import { drawEars } from './ears.ts';
import { drawBrow, drawEye, type Eye } from './eyes.ts';
import { type FaceView, slide } from './face-view.ts';
import { drawGlasses } from './glasses.ts';
import { drawBackHair, drawFrontHair } from './hair.ts';
import { drawHat, drawHatBehind } from './hat.ts';
import { drawMouth } from './mouth.ts';
import { drawNose } from './nose.ts';
import { drawProfile } from './profile.ts';
import { drawProfileHairBehind } from './profile-hair.ts';

/** What of a head lies behind the shoulders: hanging hair, the lining of a hood. Seen from behind it lies before them instead. */
export function drawHeadBehind(view: FaceView): void {
  if (view.away) return;
  if (view.profile) return sideways(view, drawProfileHairBehind);
  drawHatBehind(view);
  drawBackHair(view);
}

/** A person's head around its centre, in head radii, from the face to the brows that lie over the hat. */
export function drawHead(view: FaceView): void {
  if (view.away) {
    drawBackHair(view);
    drawSkullBehind(view);
    drawFrontHair(view);
    drawHat(view);
    return;
  }
  if (view.profile) return sideways(view, drawProfile);
  drawFace(view);
  const full = view.appearance.beard === 'full';
  if (full) drawBeard(view);
  const eyes = eyesOf(view);
  for (const eye of eyes) drawEye(view.pen, view.palette, eye, view.expression);
  drawMouthOf(view);
  if (full || view.appearance.beard === 'moustache') drawMoustache(view);
  drawNose(view);
  drawFrontHair(view);
  drawEars(view);
  drawHat(view);
  for (const eye of eyes) drawBrowOf(view, eye);
  drawGlasses(view, eyes);
}

/** A profile is cut looking to the right. */
function sideways(view: FaceView, draw: (view: FaceView) => void): void {
  if (view.sin >= 0) return draw(view);
  const mirrored = { ...view, sin: -view.sin, drag: -view.drag, gaze: { ...view.gaze, x: -view.gaze.x } };
  view.pen.at(0, 0, [-1, 1], 0, () => draw(mirrored));
}

const JAWS = {
  round: { cheek: 0.97, low: 0.66, chin: 1.0 },
  oval: { cheek: 0.95, low: 0.57, chin: 1.07 },
  square: { cheek: 0.97, low: 0.7, chin: 1.05 },
  pointed: { cheek: 0.93, low: 0.48, chin: 1.06 },
} as const;

/** The outline of the face; the jaw drops with an open mouth. */
function faceOutline(view: FaceView): Point[] {
  const { features, sin, expression, appearance } = view;
  const { cheek, low, chin } = JAWS[features.jaw];
  const width = features.breadth;
  const drop = appearance.beard === 'full' ? 0 : Math.max(0, expression.mouthOpen - 0.45) * 0.16;
  const chinX = sin * 0.2;
  const knots: Knot[] = [
    [0, -1.02],
    [0.68 * width, -0.82],
    [0.99 * width, -0.12],
    [cheek * width, 0.38],
    [low * width + sin * 0.1, 0.84 + drop],
    [chinX + 0.14, chin + drop],
    [chinX - 0.14, chin + drop],
    [-low * width + sin * 0.16, 0.86 + drop],
    [-cheek * width, 0.4],
    [-0.99 * width, -0.12],
    [-0.68 * width, -0.82],
  ];
  return blob(knots);
}

function drawFace(view: FaceView): void {
  const { pen, palette, expression, features, shade, skin } = view;
  pen.sheet(faceOutline(view), skin, {
    lift: 0.7,
    inside: () => {
      drawShadePlane(view);
      const blush = mix(skin, palette.tint('#e0503f'), 0.5);
      for (const hand of [-1, 1]) {
        const x = slide(view, hand * 0.6);
        const seen = Math.max(0, Math.min(1, 1.15 - Math.abs(x / features.breadth)));
        pen.sheet(ellipse(x, 0.36 - expression.cheeks * 0.03, 0.24 * (0.45 + 0.55 * seen), 0.18), blush, {
          lift: 0,
          edge: 0.3,
          alpha: 0.16 + 0.36 * expression.cheeks,
        });
      }
      if (features.freckles && view.radius > 18) drawFreckles(view);
      if (view.appearance.beard === 'stubble') drawStubble(view);
      if (features.lines && view.radius > 24) drawLines(view, shade);
    },
  });
}

function eyesOf(view: FaceView): Eye[] {
  const { features, sin, appearance } = view;
  const deep = appearance.age === 'old';
  return ([-1, 1] as const).flatMap((hand) => {
    const x = slide(view, hand * features.apart);
    const far = hand * sin > 0;
    if (far && Math.abs(sin) > 0.8) return [];
    const narrowed = far ? 1 - 0.36 * Math.abs(sin) : 1;
    return [
      {
        x,
        y: deep ? 0.02 : 0.08,
        width: 0.18 * features.eyes * narrowed,
        height: 0.2 * features.eyes,
        hand,
        iris: view.palette.tint(features.iris),
        irisSize: 0.13 * features.eyes,
        blink: view.blink,
        gaze: { x: view.gaze.x + sin * 0.35, y: view.gaze.y },
        shade: view.shade,
        ink: view.ink,
        lashes: features.lashes,
      },
    ];
  });
}

function drawBrowOf(view: FaceView, eye: Eye): void {
  const { features, expression, hair, hairShade, appearance } = view;
  const pale = appearance.age === 'old';
  drawBrow(view.pen, eye, expression, {
    above: eye.height * Math.max(0.8, expression.eyeOpen * (1 - view.blink * 0.4)) + 0.13,
    thickness: features.bushy ? 0.16 : features.brow,
    colour: pale ? hair : hairShade,
    lift: features.bushy ? 0.6 : 0.14,
  });
}

function drawMouthOf(view: FaceView): void {
  const { appearance, features, sin } = view;
  const bearded = appearance.beard === 'full';
  drawMouth(
    view.pen,
    view.palette,
    {
      x: slide(view, 0) * 0.92,
      y: bearded ? 0.66 : 0.62,
      width: 0.3 * (1 - Math.abs(sin) * 0.22),
      drop: 0.36,
      lips: bearded ? undefined : features.lips,
      shade: view.shade,
      ink: view.ink,
    },
    view.expression,
  );
}

function drawSkullBehind(view: FaceView): void {
  const { pen, features, skin, shade } = view;
  const w = features.breadth;
  drawEars(view);
  pen.sheet(
    blob([
      [0, -1.05],
      [0.7 * w, -0.82],
      [w, -0.2],
      [0.94 * w, 0.35],
      [0.6, 0.72],
      [0.42, 1.15],
      [-0.42, 1.15],
      [-0.6, 0.72],
      [-0.94 * w, 0.35],
      [-w, -0.2],
      [-0.7 * w, -0.82],
    ]),
    skin,
    { lift: 0.7 },
  );
  pen.sheet(
    blob([
      [-0.44, 0.8],
      [0.44, 0.8],
      [0.42, 1.15],
      [-0.42, 1.15],
    ]),
    shade,
    { lift: 0, edge: 0, alpha: 0.3 },
  );
}

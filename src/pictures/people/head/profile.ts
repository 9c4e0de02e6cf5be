import { blob, ellipse, type Knot, lighten, mix, type Point } from '../../paper/index.ts';
import { drawStubbleInProfile } from './complexion.ts';
import { drawBrow, drawEye, type Eye } from './eyes.ts';
import type { FaceView } from './face-view.ts';
import { drawHat } from './hat.ts';
import { drawProfileBeard, drawProfileMoustache } from './profile-beard.ts';
import { drawProfileHair } from './profile-hair.ts';
import { drawProfileHood } from './profile-hood.ts';

/** How far each kind of nose stands out, how deep its bridge lies and how low its tip hangs, head radii. */
const NOSES = {
  button: { out: 0.15, bridge: 0.07, tip: 0.27, round: 0.1 },
  bulb: { out: 0.27, bridge: 0.06, tip: 0.29, round: 0.17 },
  long: { out: 0.3, bridge: 0.02, tip: 0.35, round: 0.08 },
  wide: { out: 0.2, bridge: 0.06, tip: 0.3, round: 0.13 },
} as const;

const CHINS = { round: 0.0, oval: 0.03, square: 0.08, pointed: 0.05 } as const;

/** Where the front of a face lies without its nose. */
const FRONT = 0.84;

const jawDrop = ({ expression }: FaceView): number => Math.max(0, expression.mouthOpen) * 0.16;

/** Brow, nose, lips, chin and the round of the skull, looking to the right. */
function outline(view: FaceView): Point[] {
  const { features } = view;
  const nose = NOSES[features.nose];
  const chin = CHINS[features.jaw];
  const child = view.appearance.age === 'child';
  const drop = jawDrop(view);
  const knots: Knot[] = [
    [-0.12, -1.06],
    [0.5, -0.92],
    [FRONT, -0.5],
    [FRONT + (child ? 0.05 : 0.03), -0.22],
    [FRONT - nose.bridge + 0.02, 0.0],
    [FRONT + nose.out * 0.62, nose.tip - 0.14],
    [FRONT + nose.out, nose.tip],
    [FRONT + nose.out * 0.5, nose.tip + 0.11],
    [FRONT - 0.02, nose.tip + 0.13, 'corner'],
    [FRONT + 0.03, 0.55],
    [FRONT - 0.04, 0.62, 'corner'],
    [FRONT - 0.01, 0.7 + drop],
    [FRONT - 0.12, 0.8 + drop],
    [FRONT - 0.08 + chin, 0.94 + drop],
    [FRONT - 0.32, 1.07 + drop],
    [0.12, 0.94 + drop * 0.6],
    [-0.26, 0.64],
    [-0.56, 0.82],
    [-0.86, 0.46],
    [-1.02, -0.12],
    [-0.8, -0.74],
  ];
  return blob(knots);
}

/** A head seen straight from the side: one eye, one brow, a nose that breaks the outline, an ear in the middle. */
export function drawProfile(view: FaceView): void {
  drawFace(view);
  const full = view.appearance.beard === 'full';
  if (full) drawProfileBeard(view);
  const eye = eyeOf(view);
  drawEye(view.pen, view.palette, eye, view.expression);
  if (full || view.appearance.beard === 'moustache') drawProfileMoustache(view);
  drawProfileHair(view);
  if (!drawProfileHood(view)) drawHat(view);
  drawBrowOver(view, eye);
  drawSpectacles(view, eye);
}

function drawFace(view: FaceView): void {
  const { pen, palette, expression, features, shade, skin } = view;
  const nose = NOSES[features.nose];
  pen.sheet(outline(view), skin, {
    lift: 0.7,
    inside: () => {
      const flat = { lift: 0, edge: 0 };
      const jaw = blob([
        [-1.1, 0.3],
        [-0.3, 0.5],
        [0.1, 0.84],
        [0.6, 1.0],
        [0.6, 1.4],
        [-1.1, 1.4],
      ]);
      pen.sheet(jaw, shade, { ...flat, alpha: 0.3 });
      pen.sheet(ellipse(0.42, 0.4 - expression.cheeks * 0.03, 0.24, 0.18), mix(skin, palette.tint('#e0503f'), 0.5), {
        ...flat,
        edge: 0.3,
        alpha: 0.16 + 0.36 * expression.cheeks,
      });
      if (view.appearance.beard === 'stubble') drawStubbleInProfile(view);
      if (features.freckles && view.radius > 18)
        for (const [x, y] of [
          [0.46, 0.26],
          [0.58, 0.32],
          [0.36, 0.34],
          [0.5, 0.4],
        ] as const)
          pen.sheet(ellipse(x, y, 0.026), mix(skin, palette.tint('#a8482a'), 0.55), { ...flat, grain: 0 });
      drawMouthEdge(view);
    },
  });
  const tip = palette.tint(features.noseColour);
  pen.sheet(
    blob([
      [FRONT - 0.06, nose.tip - 0.2],
      [FRONT + nose.out * 0.6, nose.tip - 0.15],
      [FRONT + nose.out + 0.02, nose.tip],
      [FRONT + nose.out * 0.55, nose.tip + nose.round * 0.9],
      [FRONT - 0.08, nose.tip + nose.round * 0.7],
      [FRONT - 0.16, nose.tip - 0.02],
    ]),
    tip,
    { lift: 0.25 },
  );
  if (features.nose === 'bulb')
    pen.sheet(ellipse(FRONT + nose.out * 0.5, nose.tip - 0.05, 0.05, 0.04), lighten(tip, 0.4), { lift: 0, edge: 0 });
}

/** Half a mouth, running in from the front edge; its corner follows the feeling. */
function drawMouthEdge(view: FaceView): void {
  const { pen, palette, expression, features, ink, appearance } = view;
  const open = expression.mouthOpen;
  const drop = jawDrop(view);
  const back = FRONT - 0.1 - 0.25 * expression.mouthWidth;
  const corner = 0.63 - expression.mouthCurve * 0.11 + drop * 0.4;
  const lip = appearance.beard === 'full' ? undefined : features.lips;
  pen.part('mouth', () => {
    if (lip !== undefined)
      pen.sheet(
        blob([
          [FRONT - 0.2, 0.58],
          [FRONT + 0.2, 0.5],
          [FRONT + 0.2, 0.78 + drop],
          [FRONT - 0.16, 0.7 + drop],
        ]),
        palette.tint(lip),
        { lift: 0, edge: 0.3 },
      );
    const gap = Math.max(0.028, open * 0.3);
    const hole = blob([
      [back, corner, 'corner'],
      [FRONT - 0.12, 0.6 - gap * 0.2 + Math.max(0, -expression.mouthCurve) * 0.02],
      [FRONT + 0.3, 0.6 - gap * 0.3, 'corner'],
      [FRONT + 0.3, 0.63 + gap * 0.9, 'corner'],
      [FRONT - 0.14, 0.62 + gap * 0.8],
    ]);
    pen.sheet(hole, mix(open > 0.1 ? '#4a1522' : '#6b2230', open > 0.1 ? palette.ink : ink, 0.3), {
      lift: 0,
      edge: 0,
      rough: 0.4,
      inside: () => {
        if (expression.tongue && open > 0.3)
          pen.sheet(ellipse(FRONT - 0.14, 0.64 + gap * 0.8, 0.2, gap * 0.4), palette.tint('#d9605a'), { lift: 0.1 });
        if (expression.teeth && open > 0.1)
          pen.sheet(
            [
              [FRONT - 0.26, 0.4],
              [FRONT + 0.3, 0.4],
              [FRONT + 0.3, 0.6 + gap * 0.12],
              [FRONT - 0.22, 0.6 + gap * 0.1],
            ],
            mix(palette.tint('#fffaf0'), '#fffaf0', 0.35),
            { lift: 0.1, edge: 0 },
          );
      },
    });
  });
}

/** The eye lies at the front of the head; its outer corner points back. */
function eyeOf(view: FaceView): Eye {
  const { features, appearance } = view;
  return {
    x: 0.56,
    y: appearance.age === 'old' ? 0.02 : 0.08,
    width: 0.145 * features.eyes,
    height: 0.2 * features.eyes,
    hand: -1,
    iris: view.palette.tint(features.iris),
    irisSize: 0.12 * features.eyes,
    blink: view.blink,
    gaze: { x: Math.max(-0.6, Math.min(1, view.gaze.x + 0.75)), y: view.gaze.y },
    shade: view.shade,
    ink: view.ink,
    lashes: features.lashes,
  };
}

function drawBrowOver(view: FaceView, eye: Eye): void {
  const { features, expression, hair, hairShade, appearance } = view;
  drawBrow(view.pen, eye, expression, {
    above: eye.height * Math.max(0.8, expression.eyeOpen * (1 - view.blink * 0.4)) + 0.13,
    thickness: features.bushy ? 0.16 : features.brow,
    colour: appearance.age === 'old' ? hair : hairShade,
    lift: features.bushy ? 0.6 : 0.14,
  });
}

/** One glass before the eye and its arm back to the ear. */
function drawSpectacles(view: FaceView, eye: Eye): void {
  const { pen, palette, appearance } = view;
  const dark = appearance.extras.includes('sunglasses');
  if (!dark && !appearance.extras.includes('glasses')) return;
  const frame = palette.tint('#3a2f3a');
  const [x, y, r] = [eye.x + 0.06, eye.y + 0.02, 0.25 * view.features.eyes];
  pen.part('glasses', () => {
    pen.sheet(
      [
        [x - r * 0.6, y - 0.1],
        [-0.12, y - 0.12],
        [-0.14, y - 0.05],
        [x - r * 0.6, y - 0.03],
      ],
      frame,
      { lift: 0.2, edge: 0 },
    );
    if (dark) return pen.sheet(ellipse(x, y, r * 0.72, r), frame, { lift: 0.3 });
    const ring = [...ellipse(x, y, r * 0.74, r), ...[...ellipse(x, y, r * 0.58, r * 0.82)].reverse()];
    pen.sheet(ring, frame, { lift: 0.2, edge: 0 });
    return pen.tissue(ellipse(x, y, r * 0.6, r * 0.84), '#ffffff', 0.16, { edge: 0, grain: 0 });
  });
}

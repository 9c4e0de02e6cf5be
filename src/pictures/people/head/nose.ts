import { blob, ellipse, type Knot, lighten } from '../../paper/index.ts';
import { type FaceView, slide } from './face-view.ts';

/** The nose is a scrap of its own that casts a shadow on the cheek; turned far enough it breaks the outline of the face. */
export function drawNose(view: FaceView): void {
  const { pen, palette, features, sin } = view;
  const beyond = 0.15 * Math.max(0, Math.min(1, (sin - 0.5) / 0.4));
  const x = slide(view, 0) + (sin * 0.2 + beyond) * features.breadth;
  const out = sin * 0.06;
  const colour = palette.tint(features.noseColour);
  const shapes: Readonly<Record<typeof features.nose, readonly Knot[]>> = {
    button: [
      [x - 0.04 - sin * 0.05, 0.2],
      [x + 0.05, 0.18],
      [x + 0.11 + out, 0.34],
      [x, 0.41],
      [x - 0.12, 0.36],
    ],
    bulb: [
      [x - 0.11, -0.1],
      [x + 0.09, -0.1],
      [x + 0.14 + out, 0.14],
      [x + 0.21 + out, 0.3],
      [x + 0.03, 0.44],
      [x - 0.2, 0.33],
      [x - 0.15, 0.14],
    ],
    long: [
      [x - 0.05 - sin * 0.06, -0.1],
      [x + 0.04, -0.12],
      [x + 0.14 + out * 2, 0.3],
      [x + 0.07 + out, 0.42],
      [x - 0.09, 0.4],
    ],
    wide: [
      [x - 0.06, 0.0],
      [x + 0.05, 0.0],
      [x + 0.17 + out, 0.26],
      [x + 0.15 + out, 0.39],
      [x, 0.42],
      [x - 0.17, 0.38],
      [x - 0.18, 0.26],
    ],
  };
  pen.sheet(blob(shapes[features.nose]), colour, { lift: features.nose === 'button' ? 0.3 : 0.55 });
  if (features.nose === 'bulb')
    pen.sheet(ellipse(x - 0.05, 0.19, 0.055, 0.045), lighten(colour, 0.4), { lift: 0, edge: 0, alpha: 0.8 });
}

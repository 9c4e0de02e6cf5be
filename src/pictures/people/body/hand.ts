import { blob, type Colour, darken, lighten, type Pen, strip } from '../../paper/index.ts';
import type { Hand } from '../acting/pose.ts';

/** A hand hanging from a wrist at the origin, fingers down; `width` is the breadth of the sleeve it comes out of. */
export function drawHand(pen: Pen, skin: Colour, width: number, shape: Hand, far: boolean): void {
  const w = width * 0.92;
  const thumb = far ? -1 : 1;
  if (shape === 'open') drawFingers(pen, skin, w, thumb);
  else if (shape === 'point') drawPointing(pen, skin, w);
  else if (shape === 'reach') drawReaching(pen, skin, w, thumb);
  else if (shape === 'grip') drawGrip(pen, skin, w, thumb);
  else drawMitten(pen, skin, w, thumb, shape === 'fist');
}

function drawMitten(pen: Pen, skin: Colour, w: number, thumb: number, fist: boolean): void {
  const long = fist ? 0.5 : 0.66;
  pen.sheet(
    blob([
      [-w * 0.36, -w * 0.1],
      [w * 0.36, -w * 0.1],
      [w * 0.44, w * 0.36],
      [w * 0.1, w * long],
      [-w * 0.2, w * long],
      [-w * 0.44, w * 0.36],
    ]),
    skin,
    { lift: 0.5 },
  );
  pen.sheet(
    strip([thumb * w * 0.2, w * 0.1], [thumb * w * (fist ? 0.1 : 0.36), w * 0.42], w * 0.26, w * 0.2),
    lighten(skin, 0.06),
    { lift: 0.3 },
  );
}

const FINGERS = [0.38, 0.48, 0.46, 0.36] as const;

function drawFingers(pen: Pen, skin: Colour, w: number, thumb: number): void {
  FINGERS.forEach((length, index) => {
    const across = (index - 1.5) * 0.19;
    const spread = (index - 1.5) * 0.17;
    pen.sheet(
      strip(
        [w * across, w * 0.42],
        [w * (across + Math.sin(spread) * length), w * (0.42 + Math.cos(spread) * length)],
        w * 0.23,
        w * 0.19,
      ),
      lighten(skin, 0.03 * (index % 2)),
      { lift: 0.3 },
    );
  });
  pen.sheet(strip([thumb * w * 0.22, w * 0.18], [thumb * w * 0.58, w * 0.46], w * 0.26, w * 0.2), skin, { lift: 0.3 });
  pen.sheet(
    blob([
      [-w * 0.36, -w * 0.1],
      [w * 0.36, -w * 0.1],
      [w * 0.42, w * 0.3],
      [w * 0.34, w * 0.58],
      [-w * 0.34, w * 0.58],
      [-w * 0.42, w * 0.3],
    ]),
    skin,
    { lift: 0.3 },
  );
}

function drawPointing(pen: Pen, skin: Colour, w: number): void {
  pen.sheet(strip([w * 0.12, w * 0.3], [w * 0.12, w * 1.0], w * 0.26, w * 0.2), skin, { lift: 0.3 });
  drawMitten(pen, skin, w, 1, true);
}

/** Fingers together and stretched, the thumb apart. */
function drawReaching(pen: Pen, skin: Colour, w: number, thumb: number): void {
  pen.sheet(strip([thumb * w * 0.2, w * 0.14], [thumb * w * 0.52, w * 0.5], w * 0.25, w * 0.19), skin, { lift: 0.3 });
  pen.sheet(
    blob([
      [-w * 0.34, -w * 0.1],
      [w * 0.34, -w * 0.1],
      [w * 0.38, w * 0.36],
      [w * 0.3, w * 0.82],
      [w * 0.06, w * 0.98],
      [-w * 0.24, w * 0.86],
      [-w * 0.4, w * 0.36],
    ]),
    skin,
    { lift: 0.5 },
  );
  for (const x of [-0.1, 0.08])
    pen.sheet(strip([w * x, w * 0.52], [w * x * 0.9, w * 0.86], w * 0.04, w * 0.02), darken(skin, 0.14), {
      lift: 0,
      edge: 0,
    });
}

/** Four knuckles round something, the thumb laid over it. */
function drawGrip(pen: Pen, skin: Colour, w: number, thumb: number): void {
  pen.sheet(
    blob([
      [-w * 0.36, -w * 0.1],
      [w * 0.36, -w * 0.1],
      [w * 0.44, w * 0.3],
      [w * 0.3, w * 0.56],
      [-w * 0.3, w * 0.56],
      [-w * 0.44, w * 0.3],
    ]),
    skin,
    { lift: 0.5 },
  );
  for (const x of [-0.27, -0.09, 0.09, 0.27])
    pen.sheet(strip([w * x, w * 0.36], [w * x, w * 0.56], w * 0.2, w * 0.17), lighten(skin, 0.05), { lift: 0.2 });
  pen.sheet(strip([thumb * w * 0.3, w * 0.1], [-thumb * w * 0.16, w * 0.34], w * 0.24, w * 0.2), lighten(skin, 0.08), {
    lift: 0.3,
  });
}

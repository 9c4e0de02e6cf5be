import { type Colour, ellipse, lighten, mix, type Palette, type Pen, type Point } from '../../paper/index.ts';
import type { Expression } from '../acting/emotion.ts';

/** One eye as a hole in the sheet with paper behind it. Lengths in the units drawn in. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** -1 the eye on the left of the screen, 1 on the right: lids and brows are hinged inwards. */
  readonly hand: -1 | 1;
  readonly iris: Colour;
  readonly irisSize: number;
  /** 0 open, 1 closed. */
  readonly blink: number;
  readonly gaze: { readonly x: number; readonly y: number };
  readonly shade: Colour;
  readonly ink: Colour;
  readonly lashes?: boolean;
}

/** How far along an eye its lids are drawn, corner to corner. */
const ALONG = [-1, -0.85, -0.55, -0.2, 0.2, 0.55, 0.85, 1] as const;

/** An almond of cream paper, iris, pupil, catch-light, and one tapered upper lid. */
export function drawEye(pen: Pen, palette: Palette, eye: Eye, expression: Expression): void {
  const open = Math.max(0, Math.min(1.4, expression.eyeOpen * (1 - eye.blink)));
  pen.part(eye.hand === 1 ? 'right eye' : 'left eye', () => {
    if (open < 0.14) drawClosed(pen, eye, expression);
    else drawOpen(pen, palette, eye, expression, open);
  });
}

function drawClosed(pen: Pen, { x, y, width, height, ink }: Eye, expression: Expression): void {
  const sag = height * (expression.mouthCurve > 0.3 ? -0.35 : 0.4);
  const arc = (thick: number): Point[] =>
    ALONG.map((t) => [x + t * width * 1.12, y + sag * (1 - t * t) + height * 0.2 + thick * (1 - t * t)]);
  pen.sheet([...arc(-height * 0.13), ...arc(height * 0.17).reverse()], ink, { lift: 0, edge: 0, rough: 0.3 });
}

function drawOpen(pen: Pen, palette: Palette, eye: Eye, expression: Expression, open: number): void {
  const { x, y, width, height, hand, shade, ink } = eye;
  const tilt = hand * expression.browTilt * 0.28 * height;
  const upper = (t: number) => y - height * open * (1 - t * t * 0.85) + t * tilt * 1.6;
  const lower = (t: number) =>
    y + height * 0.82 * Math.min(open, 1.15) * (1 - expression.squint * 0.95) * (1 - t * t * 0.8) + t * tilt;
  const row = (edge: (t: number) => number, reach = 1, drop = 0): Point[] =>
    ALONG.map((t) => [x + t * width * reach, edge(t) + drop]);
  const almond = [...row(upper), ...row(lower, 1, 0.001).reverse()];
  const white = mix(palette.tint('#fffaf0'), '#fffaf0', 0.35);
  pen.sheet(almond, white, {
    lift: 0.12,
    edge: 0,
    rough: 0.3,
    inside: () => {
      drawIris(pen, eye, expression);
      pen.sheet([...row(upper, 1.1, -0.3 * height), ...row(upper, 1.1, 0.26 * height).reverse()], shade, {
        lift: 0,
        edge: 0,
        alpha: 0.5,
      });
    },
  });
  if (expression.squint > 0.25) {
    const crease = ALONG.map((t): Point => [x + t * width * 1.05, lower(t) + 0.26 * height * (1 - t * t)]);
    pen.sheet([...row(lower, 1.05), ...crease.reverse()], shade, { lift: 0, edge: 0.2, alpha: 0.7 });
  }
  const thick = (t: number) =>
    0.28 * height * (0.45 + 0.55 * Math.max(0, 0.5 + t * hand * 0.5)) * (1.1 - Math.abs(t) * 0.6);
  const lid = row((t) => upper(t) - thick(t), 1.1);
  const under = row(upper, 1.06, 0.08 * height).reverse();
  const tip: Point = [
    x + hand * width * (eye.lashes ? 1.42 : 1.22),
    upper(hand) + (eye.lashes ? -0.34 : 0.02) * height,
  ];
  pen.sheet(hand > 0 ? [...lid, tip, ...under] : [tip, ...lid, ...under], ink, { lift: 0, edge: 0, rough: 0.3 });
}

function drawIris(pen: Pen, eye: Eye, expression: Expression): void {
  const look = expression.look ?? [0, 0];
  const radius = eye.irisSize * (0.7 + 0.3 * expression.pupil);
  const x = eye.x + (eye.gaze.x + look[0]) * eye.width * 0.4;
  const y = eye.y + (eye.gaze.y + look[1]) * eye.height * 0.4 - 0.02 * eye.height;
  const flat = { lift: 0, edge: 0, rough: 0.3, grain: 0 };
  pen.sheet(ellipse(x, y, radius, radius * 1.08), mix(eye.iris, eye.ink, 0.22), flat);
  pen.sheet(ellipse(x, y + radius * 0.3, radius * 0.7, radius * 0.62), lighten(eye.iris, 0.16), {
    ...flat,
    alpha: 0.7,
  });
  pen.sheet(ellipse(x, y, radius * 0.54 * expression.pupil, radius * 0.6 * expression.pupil), eye.ink, flat);
  pen.sheet(ellipse(x - radius * 0.34, y - radius * 0.42, radius * 0.3), '#fffdf4', flat);
  pen.sheet(ellipse(x + radius * 0.36, y + radius * 0.36, radius * 0.14), '#fffdf4', { ...flat, alpha: 0.8 });
}

/** One bold scrap, hinged at its inner end. `above` is how far it floats over the eye's centre. */
export function drawBrow(
  pen: Pen,
  eye: Pick<Eye, 'x' | 'y' | 'width' | 'hand'>,
  expression: Expression,
  brow: { readonly above: number; readonly thickness: number; readonly colour: Colour; readonly lift?: number },
): void {
  const { x, width, hand } = eye;
  const { thickness } = brow;
  const y = eye.y - brow.above - expression.browHeight * 0.36;
  const tilt = expression.browTilt * 0.24;
  const long = brow.thickness > 0.12 ? 1.3 : 1;
  const inner = x - hand * width * 0.98 * long;
  const outer = x + hand * width * 1.18 * long;
  const middle = (inner + outer) / 2;
  const top = y - expression.browArch * 0.1;
  const end = y + tilt * 0.5 + 0.05;
  const upper: Point[] = [
    [inner, y - tilt - thickness * 0.5],
    [(inner + middle) / 2, (y - tilt + top) / 2 - thickness * 0.85],
    [middle, top - thickness],
    [outer, end - thickness * 0.15],
  ];
  const below: Point[] = [
    [middle, top + thickness * 0.35],
    [inner, y - tilt + thickness * 0.55],
  ];
  pen.part(hand === 1 ? 'right brow' : 'left brow', () =>
    pen.sheet([...upper, ...below], brow.colour, { lift: brow.lift ?? 0.12, edge: 0.6 }),
  );
}

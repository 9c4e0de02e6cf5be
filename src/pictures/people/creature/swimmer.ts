import { blob, darken, ellipse, lighten, mix, ribbon } from '../../paper/index.ts';
import { EXPRESSIONS } from '../acting/emotion.ts';
import { speaking } from '../head/face-view.ts';
import { drawMouth } from '../head/mouth.ts';
import { drawPlainFace } from '../head/plain-face.ts';
import type { CreatureView } from './creature-view.ts';

/** A whale or a fish, afloat just above where it would stand, tail behind. */
export function drawSwimmer(view: CreatureView): void {
  const { pen, height, pose } = view;
  const asleep = pose.rests === 'bed';
  const float = -height * 0.48 - pose.bounce * height * 0.2;
  pen.at(
    height * (view.appearance.species === 'whale' ? 0.26 : 0.1),
    float,
    height * 0.5,
    asleep ? 0.12 : -pose.lean * 0.8 + pose.drag * 0.3,
    () => (view.appearance.species === 'whale' ? drawWhale(view) : drawFish(view)),
  );
}

function drawWhale(view: CreatureView): void {
  const { pen, palette, fur, pale, furShade, pose, accent } = view;
  const wave = pose.drag * 1.5;
  const spout = mix(palette.tint('#eef4f2'), palette.water, 0.2);
  pen.sheet(
    blob([
      [-1.5, 0.06],
      [-1.95, -0.5 - wave],
      [-2.5, -0.72 - wave],
      [-2.2, -0.34 - wave],
      [-2.42, 0.0 - wave],
      [-1.98, -0.12 - wave],
      [-1.4, 0.36],
    ]),
    furShade,
    { lift: 0.6 },
  );
  pen.sheet(
    blob([
      [-1.7, 0.06],
      [-0.9, -0.4],
      [0.1, -0.86],
      [1.0, -0.7],
      [1.42, -0.1],
      [1.24, 0.46],
      [0.3, 0.78],
      [-0.8, 0.5],
    ]),
    fur,
    {
      lift: 0.9,
      inside: () => {
        pen.sheet(
          blob([
            [-0.9, 0.5],
            [0.2, 0.3],
            [1.5, 0.24],
            [1.5, 1],
            [-0.9, 1],
          ]),
          pale,
          { lift: 0.2, edge: 0.4 },
        );
        for (const y of [0.46, 0.58, 0.7])
          pen.sheet(
            ribbon(
              [
                [-0.3, y + 0.06],
                [0.5, y],
                [1.3, y - 0.1],
              ],
              0.025,
            ),
            darken(pale, 0.25),
            { lift: 0, edge: 0 },
          );
      },
    },
  );
  pen.sheet(
    blob([
      [0.1, 0.4],
      [0.36, 0.42],
      [0.3, 0.8],
      [-0.08, 1.02],
      [-0.14, 0.74],
    ]),
    furShade,
    { lift: 0.6 },
  );
  for (const hand of [-1, 1])
    pen.sheet(
      ribbon(
        [
          [0.34, -0.86],
          [0.34 + hand * 0.06, -1.14],
          [0.34 + hand * 0.3, -1.3],
          [0.34 + hand * 0.46, -1.12],
        ],
        (way) => 0.1 - way * 0.05,
      ),
      spout,
      { lift: 0.4 },
    );
  pen.sheet(
    ribbon(
      [
        [-0.72, -0.46],
        [-0.62, 0.1],
        [-0.7, 0.56],
      ],
      0.16,
    ),
    accent,
    { lift: 0.3 },
  );
  drawFaceOn(view, 0.92, -0.16, 0.5);
}

function drawFish(view: CreatureView): void {
  const { pen, fur, furShade, pale, pose, accent } = view;
  const wave = pose.drag;
  pen.sheet(
    [
      [-0.7, 0],
      [-1.4, -0.5 - wave * 0.4],
      [-1.22, 0],
      [-1.4, 0.5 - wave * 0.4],
    ],
    furShade,
    { lift: 0.5 },
  );
  pen.sheet(
    blob([
      [-0.3, -0.56],
      [0.1, -0.94],
      [0.5, -0.54],
    ]),
    furShade,
    { lift: 0.4 },
  );
  pen.sheet(
    blob([
      [-0.86, 0],
      [-0.3, -0.56],
      [0.5, -0.62],
      [1.0, -0.08],
      [0.6, 0.52],
      [-0.2, 0.56],
    ]),
    fur,
    {
      lift: 0.8,
      inside: () => {
        pen.sheet(
          blob([
            [-0.8, 0.2],
            [0.2, 0.26],
            [1.1, 0.2],
            [1, 0.8],
            [-0.8, 0.8],
          ]),
          pale,
          { lift: 0.1, edge: 0.3 },
        );
        for (const x of [-0.5, -0.16])
          pen.sheet(
            ribbon(
              [
                [x, -0.6],
                [x + 0.12, 0],
                [x, 0.6],
              ],
              0.12,
            ),
            accent,
            { lift: 0.2 },
          );
      },
    },
  );
  pen.sheet(
    blob([
      [0.1, 0.1],
      [-0.16, 0.34],
      [0.02, 0.44],
      [0.28, 0.24],
    ]),
    lighten(furShade, 0.08),
    { lift: 0.5 },
  );
  drawFaceOn(view, 0.56, -0.14, 0.5);
}

function drawFaceOn(view: CreatureView, x: number, y: number, radius: number): void {
  const { pen, palette, fur, furShade, ink, mien, away } = view;
  if (away) return;
  drawPlainFace(
    pen,
    palette,
    { x, y, radius, turn: 0.5, apart: 0.46, eyes: 1, iris: '#4a3428', brows: mix(furShade, ink, 0.5), ground: fur },
    mien,
  );
  const expression = speaking(EXPRESSIONS[mien.emotion], mien.mouth);
  drawMouth(
    pen,
    palette,
    {
      x: x + 0.12,
      y: y + radius * 0.66,
      width: radius * 0.44,
      drop: radius * 0.4,
      lips: undefined,
      shade: furShade,
      ink,
    },
    expression,
  );
  pen.sheet(ellipse(x - 0.3, y + 0.24, 0.11, 0.08), mix(fur, palette.tint('#e0606a'), 0.5), {
    lift: 0,
    edge: 0,
    alpha: 0.5,
  });
}

import { type Emotion, isUpright } from '#film';
import { blob, darken, ellipse, type Knot, mix } from '../../paper/index.ts';
import { drawPlainFace, type PlainFace } from '../head/plain-face.ts';
import type { CreatureView } from './creature-view.ts';
import { drawHorns, drawRuff } from './horns.ts';
import { drawFaceMarks } from './markings.ts';
import { drawMuzzle } from './muzzle.ts';

/** How far ears hang in a feeling, radians. */
const DROOPING: Partial<Record<Emotion, number>> = { sad: 0.5, afraid: 0.7, angry: 0.35, tender: 0.2 };

/** An animal's head around its centre, in head radii. */
export function drawBeastHead(view: CreatureView, turn: number): void {
  const { pen, species, fur, furShade, away } = view;
  if (species.extra === 'ruff') drawRuff(view);
  drawHorns(view, turn);
  drawEars(view, turn);
  const wide = species.muzzle === 'long' ? 0.86 : species.muzzle === 'flat' ? 1.12 : 1;
  const skull: Knot[] = [
    [0, -1],
    [0.72 * wide, -0.74],
    [wide, 0],
    [0.78 * wide, 0.66],
    [0, 0.92],
    [-0.78 * wide, 0.66],
    [-wide, 0],
    [-0.72 * wide, -0.74],
  ];
  pen.sheet(blob(skull), view.species.extra === 'wool' ? darken(fur, 0.5) : fur, {
    lift: 0.7,
    inside: () => {
      if (!away) drawFaceMarks(view, turn);
      const dark = pen.shadeSide;
      pen.sheet(
        blob([
          [dark * 0.5, -1.2],
          [dark * 0.72, 0],
          [dark * 0.4, 1.2],
          [dark * 1.6, 1.2],
          [dark * 1.6, -1.2],
        ]),
        furShade,
        { lift: 0, edge: 0, alpha: 0.35 },
      );
    },
  });
  if (species.extra === 'wool')
    for (const [x, y] of [
      [-0.4, -0.86],
      [0.02, -0.98],
      [0.42, -0.86],
    ] as const)
      pen.sheet(ellipse(x, y, 0.3, 0.26), fur, { lift: 0.4 });
  if (away) return;
  drawMuzzle(view, turn);
  drawPlainFace(pen, view.palette, faceOfBeast(view, turn), view.mien);
}

/** Where an animal's eyes and brows are. */
export function faceOfBeast({ species, appearance, fur, furShade, ink }: CreatureView, turn: number): PlainFace {
  const flat = species.muzzle === 'flat';
  return {
    x: turn * 0.2,
    y: flat ? -0.42 : -0.16,
    radius: 1,
    turn,
    apart: flat ? 0.52 : 0.42,
    eyes: 1.12,
    iris: appearance.species === 'cat' ? '#8fae4a' : '#6b4630',
    brows: mix(furShade, ink, 0.45),
    ground: fur,
    lashes: isUpright(appearance) && appearance.presents === 'feminine' && appearance.age !== 'old',
  };
}

/** Both ears, as they hang or stand in a feeling. */
export function drawEars(view: CreatureView, turn: number, hands: readonly (-1 | 1)[] = [-1, 1]): void {
  const droop = DROOPING[view.mien.emotion] ?? 0;
  for (const hand of hands) drawEar(view, hand, turn, droop);
}

function drawEar(view: CreatureView, hand: -1 | 1, turn: number, droop: number): void {
  const { pen, species, fur, pale, furShade, away } = view;
  const far = hand * turn > 0 ? 1 - 0.25 * Math.abs(turn) : 1;
  const inner = away ? fur : mix(pale, '#e0908a', 0.35);
  const flat = { lift: 0.2, edge: 0.4 };
  const at = (x: number, y: number, angle: number, draw: () => void) =>
    pen.at(hand * x * far + turn * -0.12, y, [hand, 1], hand * angle, draw);
  switch (species.ears) {
    case 'pointed':
      return at(0.56, -0.68, 0.16 + droop * 0.8, () => {
        pen.sheet(
          blob([
            [-0.36, 0.2, 'corner'],
            [-0.08, -0.62, 'corner'],
            [0.42, 0.26],
          ]),
          furShade,
          { lift: 0.4 },
        );
        if (!away)
          pen.sheet(
            [
              [-0.16, 0.1],
              [-0.04, -0.4],
              [0.22, 0.14],
            ],
            inner,
            flat,
          );
      });
    case 'floppy':
      return at(0.72, -0.6, 0.1 + droop * 0.3, () =>
        pen.sheet(
          blob([
            [-0.2, -0.14],
            [0.26, -0.06],
            [0.5, 0.5],
            [0.34, 0.92],
            [0.06, 0.8],
            [-0.06, 0.3],
          ]),
          furShade,
          { lift: 0.6 },
        ),
      );
    case 'round':
      return at(0.72, -0.66, 0, () => {
        pen.sheet(ellipse(0, 0, 0.34), furShade, { lift: 0.4 });
        if (!away) pen.sheet(ellipse(0, 0.04, 0.19), inner, flat);
      });
    case 'big':
      return at(0.86, -0.5, droop * 0.3, () => {
        pen.sheet(ellipse(0.16, 0, 0.62, 0.66), furShade, { lift: 0.5 });
        if (!away) pen.sheet(ellipse(0.14, 0.06, 0.4, 0.44), inner, flat);
      });
    case 'long':
      return at(0.36, -0.8, 0.14 + droop, () => {
        pen.sheet(
          blob([
            [-0.2, 0.16],
            [-0.24, -0.6],
            [0, -1.3],
            [0.24, -0.6],
            [0.2, 0.16],
          ]),
          fur,
          { lift: 0.5 },
        );
        if (!away)
          pen.sheet(
            blob([
              [-0.09, 0],
              [-0.12, -0.56],
              [0, -1.06],
              [0.12, -0.56],
              [0.09, 0],
            ]),
            inner,
            flat,
          );
      });
    case 'none':
      return;
  }
}

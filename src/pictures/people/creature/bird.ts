import { isUpright } from '#film';
import { blob, darken, ellipse, lighten, mix, type Point, ribbon, strip } from '../../paper/index.ts';
import { EXPRESSIONS } from '../acting/emotion.ts';
import { speaking } from '../head/face-view.ts';
import { drawPlainFace, type PlainFace } from '../head/plain-face.ts';
import { drawHeld } from '../held/held.ts';
import type { CreatureView } from './creature-view.ts';

/** A bird on two thin legs. */
export function drawBird(view: CreatureView): void {
  const { pen, height, head, pose, fur, furShade, pale, palette, accent, appearance, away } = view;
  const asleep = pose.rests === 'bed';
  const seated = asleep || pose.rests !== 'feet';
  const owl = appearance.species === 'owl';
  const legs = seated ? height * 0.05 : height * 0.17;
  const wide = height * (owl ? 0.3 : 0.27) * appearance.build;
  const top = -(height - head * 1.05) + (seated ? height * 0.12 : 0);
  const claws = palette.tint('#e0913a');
  const up = -pose.bounce * height * 0.3;
  for (const [x, foot] of [
    [-wide * 0.3, pose.farFoot],
    [wide * 0.24, pose.nearFoot],
  ] as const) {
    const end: Point = [x + (Math.abs(foot.x) > 0.17 ? foot.x * height * 0.2 : 0), -foot.lift * height * 0.2];
    pen.sheet(strip([x, -legs * 1.3 + up], [end[0], end[1] - 3], height * 0.03), claws, { lift: 0.3 });
    pen.sheet(
      blob([
        [end[0] - height * 0.05, end[1]],
        [end[0], end[1] - height * 0.035],
        [end[0] + height * 0.09, end[1]],
      ]),
      claws,
      { lift: 0.3 },
    );
  }
  const body = (-legs + top) / 2 + up;
  pen.sheet(
    blob([
      [-wide * 0.7, body - height * 0.02],
      [-wide * 1.5, body + height * 0.2],
      [-wide * 1.7, body + height * 0.3],
      [-wide * 0.5, body + height * 0.2],
    ]),
    furShade,
    { lift: 0.5 },
  );
  pen.sheet(
    blob([
      [-wide * 0.9, body],
      [-wide * 0.5, top + up],
      [wide * 0.6, top + up],
      [wide, body + height * 0.02],
      [wide * 0.5, -legs + up],
      [-wide * 0.5, -legs + up],
    ]),
    fur,
    {
      lift: 0.8,
      inside: () =>
        away ||
        pen.sheet(ellipse(wide * (view.front ? 0 : 0.4), body + height * 0.08, wide * 0.62, height * 0.24), pale, {
          lift: 0.1,
          edge: 0.3,
        }),
    },
  );
  drawWings(view, wide, body);
  pen.sheet(strip([-head * 0.62, top + head * 0.72 + up], [head * 0.66, top + head * 0.72 + up], head * 0.28), accent, {
    lift: 0.4,
  });
  pen.at(wide * (view.front ? 0 : 0.14), top + up, head, pose.head * 0.7, () =>
    drawBirdHead(view, view.front ? 0 : 0.55),
  );
}

/** Folded, or flapping when arms would be thrown up. */
function drawWings(view: CreatureView, wide: number, body: number): void {
  const { pen, height, furShade, pose, front } = view;
  const spread = Math.max(0, Math.min(1, (Math.abs(pose.near[0]) - 0.5) / 1.5));
  for (const hand of front ? [-1, 1] : [-1]) {
    pen.at(hand * wide * 0.72 * (front ? 1 : 0.5), body - height * 0.12, [-hand, 1], hand * spread * -1.5, () => {
      pen.sheet(
        blob([
          [0, -height * 0.04],
          [wide * 0.5, height * 0.06],
          [wide * 0.3, height * 0.26],
          [-wide * 0.1, height * 0.36],
          [-wide * 0.34, height * 0.16],
        ]),
        furShade,
        { lift: 0.8 },
      );
      for (const y of [0.1, 0.2])
        pen.sheet(
          ribbon(
            [
              [-wide * 0.2, height * y],
              [wide * 0.1, height * (y + 0.05)],
              [wide * 0.36, height * y],
            ],
            2,
          ),
          darken(furShade, 0.25),
          { lift: 0, edge: 0 },
        );
    });
  }
}

/** Where a bird's eyes and brows are. */
export function faceOfBird({ appearance, fur, furShade, ink }: CreatureView, turn: number): PlainFace {
  const owl = appearance.species === 'owl';
  return {
    x: turn * 0.24,
    y: -0.1,
    radius: 1,
    turn,
    apart: owl ? 0.4 : 0.38,
    eyes: owl ? 1.45 : 1.15,
    iris: owl ? '#d9962e' : '#4a3428',
    brows: mix(furShade, ink, 0.4),
    ground: fur,
    lashes: isUpright(appearance) && appearance.presents === 'feminine' && appearance.age !== 'old',
  };
}

/** A bird's head around its centre, in head radii. */
export function drawBirdHead(view: CreatureView, turn: number): void {
  const { pen, palette, fur, furShade, pale, appearance, mien, away } = view;
  const owl = appearance.species === 'owl';
  if (owl)
    for (const hand of [-1, 1])
      pen.sheet(
        [
          [hand * 0.3, -0.8],
          [hand * 0.86, -1.3],
          [hand * 0.84, -0.4],
        ],
        furShade,
        { lift: 0.4 },
      );
  pen.sheet(ellipse(0, 0, 1), fur, { lift: 0.6 });
  if (away) return;
  if (owl)
    for (const hand of [-1, 1]) pen.sheet(ellipse(hand * 0.4 + turn * 0.2, -0.08, 0.44, 0.46), pale, { lift: 0.2 });
  const expression = speaking(EXPRESSIONS[mien.emotion], mien.mouth);
  drawPlainFace(pen, palette, faceOfBird(view, turn), mien);
  drawBeak(view, turn, expression.mouthOpen, owl);
}

function drawBeak(view: CreatureView, turn: number, open: number, owl: boolean): void {
  const { pen, palette, appearance, holds } = view;
  const beak = palette.tint(appearance.species === 'duck' ? '#e8a13a' : '#e0913a');
  const x = turn * 0.62;
  const long = owl ? 0.12 : 0.3 + turn * 0.55;
  const wide = appearance.species === 'duck' ? 0.34 : 0.24;
  const gap = open * 0.2;
  pen.part('beak', () => {
    pen.sheet(
      blob([
        [x - wide * 0.8, 0.3 + gap],
        [x + wide * 0.6 + long * 0.4, 0.36 + gap],
        [x + turn * long, 0.44 + gap * 1.6],
        [x - wide * 0.2, 0.52 + gap * 1.4],
      ]),
      darken(beak, 0.18),
      { lift: 0.3 },
    );
    pen.sheet(
      blob([
        [x - wide, 0.3],
        [x - wide * 0.2, 0.1],
        [x + wide * 0.8, 0.14],
        [x + wide * 0.6 + turn * (long + 0.2), 0.36],
        [x + turn * 0.4, owl ? 0.62 : 0.44],
      ]),
      lighten(beak, 0.05),
      { lift: 0.4 },
    );
  });
  if (holds) pen.at(x + turn * (long + 0.2), 0.42, 0.022, 0, () => drawHeld(pen, palette, holds, appearance.accent));
}

import { blob, darken, ellipse, mix, rectangle, rounded } from '../../paper/index.ts';
import type { BodyView } from './body-view.ts';

/** Where a seat is: height and place of the hips of whoever sits on it, leg lengths. */
export const SEATED = { hip: 0.74, shift: -0.22 } as const;

/** A stool, so that nobody ever sits on air; a chair of the set may cover it. It stays where it is while somebody sits down. */
export function drawStool(view: BodyView): void {
  const { pen, palette, size, front } = view;
  const x = front ? 0 : SEATED.shift * -size.hip;
  const seat = size.hip * SEATED.hip + size.legWidth * 0.5;
  const half = size.breadth * 0.95;
  const wood = palette.tint(mix('#9a6a44', palette.wood, 0.4));
  pen.part('stool', () => {
    for (const hand of [-1, 1])
      pen.sheet(
        [
          [x + hand * half * 0.55, seat],
          [x + hand * half * 0.78, seat],
          [x + hand * half * 0.92, 0],
          [x + hand * half * 0.74, 0],
        ],
        darken(wood, hand > 0 ? 0.25 : 0.15),
        { lift: 0.5 },
      );
    pen.sheet(rectangle(x - half * 0.74, seat * 0.42, half * 1.48, size.height * 0.022), darken(wood, 0.28), {
      lift: 0.3,
    });
    pen.sheet(rounded(x - half, seat - 2, half * 2, size.height * 0.045, 5), wood, { lift: 0.8 });
  });
}

/** Lying down: a pillow, the head on it, and a blanket that rises and falls. */
export function drawSleeper(
  view: BodyView,
  breath: number,
  head: { readonly head: () => void; readonly behind: () => void },
): void {
  const { pen, size, palette, accent, breadth } = view;
  const r = size.headRadius;
  const long = size.height * 0.5;
  const thick = breadth * 1.05 + breath * 2.2;
  const pillow = palette.tint('#f3ead8');
  pen.part('bed', () => {
    pen.sheet(rounded(-long - r * 0.5, -r * 0.34, size.height + r, r * 0.34, 6), palette.tint('#cbb894'), {
      lift: 0.6,
    });
    pen.sheet(
      blob([
        [-long - r * 0.4, -r * 0.3],
        [-long - r * 0.5, -r * 0.9],
        [-long + r * 0.4, -r * 1.0],
        [-long + r * 1.7, -r * 0.86],
        [-long + r * 1.8, -r * 0.3],
        [-long + r * 0.6, -r * 0.18],
      ]),
      pillow,
      { lift: 0.7 },
    );
  });
  const aboveGround = rectangle(-size.height, -size.height, size.height * 2, size.height - 1);
  pen.clip(aboveGround, () =>
    pen.at(-long + r * 0.85, -r * 1.3, r, -1.02, () => {
      head.behind();
      head.head();
    }),
  );
  const from = -long + r * 1.35;
  const cover = blob([
    [from, -r * 0.9],
    [from + size.height * 0.12, -r * 0.42 - thick],
    [from + size.height * 0.32, -r * 0.3 - thick * 1.12],
    [from + size.height * 0.52, -r * 0.3 - thick * 0.82],
    [long - r * 0.9, -r * 0.3 - thick * 0.6],
    [long - r * 0.4, -r * 0.3 - thick * 0.86],
    [long + r * 0.1, -r * 0.5],
    [long + r * 0.3, 0, 'corner'],
    [from - r * 0.1, 0, 'corner'],
  ]);
  pen.sheet(cover, accent, {
    lift: 1,
    inside: () => {
      pen.sheet(
        blob([
          [from - r, -r * 0.6],
          [from + size.height * 0.07, -r * 0.5 - thick * 0.84],
          [from + size.height * 0.12, -r * 0.2],
          [from + size.height * 0.1, 4],
          [from - r, 4],
        ]),
        palette.tint('#f3ead8'),
        { lift: 0.3 },
      );
      for (const x of [0.3, 0.48, 0.66])
        pen.sheet(
          [
            [from + size.height * x, -size.height],
            [from + size.height * (x + 0.05), -size.height],
            [from + size.height * (x + 0.08), 10],
            [from + size.height * (x + 0.03), 10],
          ],
          mix(accent, '#ffffff', 0.22),
          { lift: 0, edge: 0, alpha: 0.7 },
        );
    },
  });
}

/** The figure's own shadow where it touches the ground. */
export function drawContactShadow(view: BodyView): void {
  const { pen, size, palette, pose, breadth } = view;
  const high = pose.bounce;
  const wide =
    pose.rests === 'bed'
      ? size.height * 0.56
      : breadth * (1.25 - high) + Math.abs(pose.nearFoot.x - pose.farFoot.x) * -size.hip * 0.42;
  const x = 3;
  const spread = 1 + Math.abs(Math.sin(pose.roll)) * 1.1;
  pen.tissue(ellipse(x, 0, wide * spread, size.headRadius * 0.19), palette.shadow, Math.max(0.08, 0.3 - high * 0.5), {
    edge: 0,
    grain: 0,
  });
}

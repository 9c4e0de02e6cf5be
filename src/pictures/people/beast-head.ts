import { blob, darken, ellipse, type Knot, lighten, mix, ribbon } from '../paper/index.ts';
import type { CreatureView } from './creature-view.ts';
import { EXPRESSIONS } from './emotion.ts';
import { speaking } from './face-view.ts';
import { drawHeld } from './held.ts';
import { drawMouth } from './mouth.ts';
import { drawPlainFace } from './plain-face.ts';

/** An animal's head around its centre, in head radii. */
export function drawBeastHead(view: CreatureView, turn: number): void {
  const { pen, species, fur, furShade, away } = view;
  const droop = { sad: 0.5, afraid: 0.7, angry: 0.35, tender: 0.2 }[view.mien.emotion as string] ?? 0;
  if (species.extra === 'ruff') drawRuff(view);
  drawHorns(view, turn);
  for (const hand of [-1, 1] as const) drawEar(view, hand, turn, droop);
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
  drawPlainFace(
    pen,
    view.palette,
    {
      x: turn * 0.2,
      y: species.muzzle === 'flat' ? -0.42 : -0.16,
      radius: 1,
      turn,
      apart: species.muzzle === 'flat' ? 0.52 : 0.42,
      eyes: 1.12,
      iris: view.appearance.species === 'cat' ? '#8fae4a' : '#6b4630',
      brows: mix(furShade, view.ink, 0.45),
      ground: fur,
    },
    view.mien,
  );
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

function drawHorns(view: CreatureView, turn: number): void {
  const { pen, palette, species } = view;
  const bone = palette.tint('#e9dcc0');
  if (species.extra !== 'horns' && species.extra !== 'antlers') return;
  for (const hand of [-1, 1]) {
    const x = hand * 0.34 - turn * 0.1;
    if (species.extra === 'horns')
      pen.sheet(
        ribbon(
          [
            [x, -0.8],
            [x + hand * 0.5, -0.96],
            [x + hand * 0.62, -1.42],
          ],
          (way) => 0.24 * (1 - way) + 0.04,
        ),
        bone,
        { lift: 0.4 },
      );
    else {
      pen.sheet(
        ribbon(
          [
            [x, -0.8],
            [x + hand * 0.3, -1.5],
            [x + hand * 0.9, -1.9],
            [x + hand * 0.94, -2.5],
          ],
          (way) => 0.2 * (1 - way) + 0.06,
        ),
        palette.tint('#b08a5c'),
        { lift: 0.4 },
      );
      pen.sheet(
        ribbon(
          [
            [x + hand * 0.34, -1.52],
            [x + hand * 0.2, -1.9],
            [x + hand * 0.34, -2.3],
          ],
          0.13,
        ),
        palette.tint('#b08a5c'),
        { lift: 0.4 },
      );
    }
  }
}

function drawRuff(view: CreatureView): void {
  const { pen, furShade, palette } = view;
  const mane = mix(furShade, palette.tint('#a5522c'), 0.6);
  const points = Array.from({ length: 28 }, (_, index): readonly [number, number] => {
    const angle = (index / 28) * Math.PI * 2;
    const reach = index % 2 ? 1.42 : 1.72;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach + 0.08];
  });
  pen.sheet(points, mane, { lift: 0.7 });
}

/** How far a muzzle stands out (turned to the side), how wide and how deep it is, and where the mouth is. */
const MUZZLES = {
  small: { out: 0.26, wide: 0.42, deep: 0.3, y: 0.34 },
  blunt: { out: 0.42, wide: 0.54, deep: 0.42, y: 0.34 },
  long: { out: 0.5, wide: 0.56, deep: 0.6, y: 0.56 },
  pointed: { out: 0.56, wide: 0.46, deep: 0.36, y: 0.4 },
  disc: { out: 0.4, wide: 0.5, deep: 0.42, y: 0.36 },
  trunk: { out: 0.3, wide: 0.5, deep: 0.44, y: 0.4 },
  flat: { out: 0.16, wide: 0.86, deep: 0.44, y: 0.36 },
} as const;

function drawMuzzle(view: CreatureView, turn: number): void {
  const { pen, palette, species, pale, fur, ink, mien } = view;
  const { out, wide, deep, y } = MUZZLES[species.muzzle];
  const x = turn * (out + 0.12);
  const colour =
    view.appearance.species === 'elephant' || view.appearance.species === 'frog'
      ? lighten(fur, 0.12)
      : species.extra === 'wool'
        ? darken(fur, 0.42)
        : species.muzzle === 'disc'
          ? lighten(fur, 0.16)
          : pale;
  const expression = speaking(EXPRESSIONS[mien.emotion], mien.mouth);
  pen.sheet(ellipse(x, y, wide, deep + expression.mouthOpen * 0.06), colour, { lift: 0.4 });
  drawMouth(
    pen,
    palette,
    {
      x: x + turn * 0.06,
      y: y + deep * 0.34,
      width: wide * 0.5,
      drop: 0.34,
      lips: undefined,
      shade: darken(colour, 0.3),
      ink,
    },
    expression,
  );
  const nose = palette.tint(species.muzzle === 'disc' ? '#d9837c' : '#3a2c36');
  const tip = x + turn * wide * 0.5;
  if (species.muzzle === 'trunk') {
    pen.sheet(
      ribbon(
        [
          [tip, y - 0.2],
          [tip + 0.1 + turn * 0.3, y + 0.7],
          [tip + turn * 0.5, y + 1.4],
          [tip + 0.3 + turn * 0.8, y + 1.7],
        ],
        (way) => 0.5 - way * 0.22,
      ),
      lighten(fur, 0.06),
      { lift: 0.7 },
    );
  } else if (species.muzzle === 'disc') {
    pen.sheet(ellipse(tip, y - 0.06, 0.34, 0.27), nose, { lift: 0.5 });
    for (const hand of [-1, 1])
      pen.sheet(ellipse(tip + hand * 0.12, y - 0.06, 0.05, 0.09), darken(nose, 0.5), { lift: 0, edge: 0 });
  } else if (species.muzzle === 'flat' || species.muzzle === 'long') {
    for (const hand of [-1, 1])
      pen.sheet(ellipse(tip + hand * wide * 0.26, y - deep * 0.42, 0.06, 0.05), darken(colour, 0.5), {
        lift: 0,
        edge: 0,
      });
  } else {
    pen.sheet(
      blob([
        [tip - 0.15, y - deep * 0.62],
        [tip + 0.15, y - deep * 0.62],
        [tip + 0.05, y - deep * 0.26],
        [tip - 0.05, y - deep * 0.26],
      ]),
      nose,
      { lift: 0.35 },
    );
  }
  if (species.extra === 'whiskers' && pen.scale > 12) {
    for (const hand of [-1, 1])
      for (const rise of [-0.1, 0.06])
        pen.sheet(
          [
            [x + hand * wide * 0.7, y + rise * 0.5],
            [x + hand * (wide + 0.52), y + rise * 2 - 0.04],
            [x + hand * wide * 0.7, y + rise * 0.5 + 0.035],
          ],
          lighten(pale, 0.3),
          { lift: 0, edge: 0 },
        );
  }
  if (view.holds)
    pen.at(tip, y + deep * 0.8, 0.021, 0, () => drawHeld(pen, palette, view.holds, view.appearance.accent));
}

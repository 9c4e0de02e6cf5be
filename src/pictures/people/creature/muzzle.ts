import { blob, darken, ellipse, lighten, ribbon } from '../../paper/index.ts';
import { EXPRESSIONS } from '../acting/emotion.ts';
import { speaking } from '../head/face-view.ts';
import { drawMouth } from '../head/mouth.ts';
import type { CreatureView } from './creature-view.ts';
import { drawMouthful } from './mouthful.ts';

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

export function drawMuzzle(view: CreatureView, turn: number): void {
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
  pen.at(x + turn * wide * 0.3, y + deep * 0.62, 1, 0, () => drawMouthful(view));
}

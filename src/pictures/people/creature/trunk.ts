import { blob, darken, ellipse, lighten, mix, type Point } from '../../paper/index.ts';
import type { CreatureView } from './creature-view.ts';
import { drawQuills } from './markings.ts';

export function drawTrunkOf(view: CreatureView, long: number, thick: number, back: number, legs: number): void {
  const { pen, species, fur, furShade, pale, palette } = view;
  const belly = -legs * 0.82;
  const outline = blob([
    [-long * 1.04, back + thick * 0.42],
    [-long * 0.84, back + thick * 0.04],
    [-long * 0.1, back + thick * 0.08],
    [long * 0.7, back - thick * 0.02],
    [long * 1.02, back + thick * 0.44],
    [long * 0.84, belly],
    [0, belly - thick * 0.06],
    [-long * 0.84, belly],
  ]);
  if (species.extra === 'wool') return drawWool(view, long, thick, back, belly);
  if (species.extra === 'spines')
    for (let spine = 0; spine < 5; spine++) {
      const x = -long * 0.8 + spine * long * 0.4;
      pen.sheet(
        [
          [x - thick * 0.16, back + thick * 0.16],
          [x, back - thick * 0.32],
          [x + thick * 0.16, back + thick * 0.16],
        ],
        view.accent,
        { lift: 0.4 },
      );
    }
  if (species.extra === 'hump')
    pen.sheet(
      blob([
        [-long * 0.86, back + thick * 0.3, 'corner'],
        [-long * 0.5, back - thick * 0.3],
        [-long * 0.22, back - thick * 0.62],
        [long * 0.02, back - thick * 0.2],
        [long * 0.24, back + thick * 0.3, 'corner'],
      ]),
      furShade,
      { lift: 0.5 },
    );
  pen.sheet(outline, fur, {
    lift: 0.8,
    inside: () => {
      pen.sheet(
        blob([
          [-long, belly - thick * 0.16],
          [0, belly - thick * 0.2],
          [long, belly - thick * 0.1],
          [long, belly + 20],
          [-long, belly + 20],
        ]),
        species.muzzle === 'trunk' ? furShade : pale,
        { lift: 0, edge: 0.2, alpha: 0.75 },
      );
      if (view.appearance.species === 'cow')
        for (const [x, y, r] of [
          [-0.5, 0.4, 0.3],
          [0.3, 0.5, 0.24],
          [0, 0.1, 0.2],
        ] as const)
          pen.sheet(ellipse(x * long, back + y * thick, r * long, r * thick * 1.2), darken(fur, 0.7), {
            lift: 0,
            edge: 0.2,
          });
    },
  });
  if (species.extra === 'quills') drawQuills(view, long, thick, back);
  if (species.extra === 'shell') {
    const shell = palette.tint(mix(view.appearance.hair.colour, '#8a5a3a', 0.6));
    pen.sheet(
      blob([
        [-long * 1.1, belly - thick * 0.1, 'corner'],
        [-long * 0.9, back - thick * 0.2],
        [0, back - thick * 0.8],
        [long * 0.86, back - thick * 0.1],
        [long * 0.98, belly - thick * 0.1, 'corner'],
      ]),
      shell,
      { lift: 0.9 },
    );
    for (const x of [-0.55, -0.05, 0.45])
      pen.sheet(
        ellipse(x * long, back + thick * 0.06 - (x === -0.05 ? thick * 0.2 : 0), long * 0.2, thick * 0.26),
        lighten(shell, 0.16),
        { lift: 0.2 },
      );
  }
}

function drawWool(view: CreatureView, long: number, thick: number, back: number, belly: number): void {
  const middle = (back + belly) / 2;
  const outline: Point[] = Array.from({ length: 48 }, (_, step): Point => {
    const angle = (step / 48) * Math.PI * 2;
    const bulge = 1 + 0.1 * Math.abs(Math.sin((step / 4) * Math.PI));
    return [Math.cos(angle) * long * 1.06 * bulge, middle + Math.sin(angle) * thick * 0.6 * bulge];
  });
  view.pen.sheet(outline, view.fur, { lift: 0.9 });
  for (const [x, y] of [
    [-0.5, -0.2],
    [0.1, 0.1],
    [0.5, -0.2],
  ] as const)
    view.pen.sheet(ellipse(x * long, middle + y * thick, thick * 0.2, thick * 0.16), darken(view.fur, 0.06), {
      lift: 0.2,
    });
}

import { blob, darken, ellipse, type Knot, lighten, mix, type Point, ribbon } from '../../paper/index.ts';
import type { CreatureView } from './creature-view.ts';

const FLAT = { lift: 0, edge: 0.2 } as const;

/** What fur of two colours shows on a face, in head radii, drawn inside the skull: a badger's stripes, a raccoon's mask. */
export function drawFaceMarks(view: CreatureView, turn: number): void {
  const { pen, species, fur, ink } = view;
  const [dark, pale] = [mix(darken(fur, 0.55), ink, 0.35), lighten(fur, 0.78)];
  const middle = turn * 0.2;
  if (species.marks === 'stripes') {
    pen.sheet(ellipse(middle, 0, 1.1, 1.2), pale, FLAT);
    for (const hand of [-1, 1] as const)
      pen.sheet(
        ribbon(
          [
            [middle + hand * 0.46, -1.1],
            [middle + hand * 0.47, -0.3],
            [middle + hand * 0.3 + turn * 0.3, 0.5],
          ],
          (way) => 0.42 - way * 0.2,
        ),
        dark,
        FLAT,
      );
  }
  if (species.marks === 'mask') {
    for (const [y, wide, colour] of [
      [-0.5, 0.84, pale],
      [-0.16, 0.9, dark],
    ] as const)
      for (const hand of [-1, 1] as const)
        pen.sheet(ellipse(middle + hand * 0.5, y + 0.04, wide * 0.56, 0.3), colour, FLAT);
  }
}

/** Quills in rows over the back, the hind ones first, so that each row covers the roots of the one before. */
export function drawQuills(view: CreatureView, long: number, thick: number, back: number): void {
  const { pen, fur } = view;
  const [dark, pale] = [darken(fur, 0.4), lighten(fur, 0.35)];
  for (let row = 0; row < 3; row++) {
    const depth = back + thick * (0.02 + row * 0.2);
    for (let quill = 0; quill < 9; quill++) {
      const x = -long * 1.02 + (quill + (row % 2) * 0.5) * long * 0.2;
      const curve = 1 - ((x + long * 0.15) / (long * 1.1)) ** 2;
      const root = depth + thick * 0.34 * (1 - Math.max(0, curve));
      const spine: Knot[] = [
        [x - thick * 0.1, root + thick * 0.16, 'corner'],
        [x - thick * 0.2, root - thick * (0.36 - row * 0.05), 'corner'],
        [x + thick * 0.12, root + thick * 0.14, 'corner'],
      ];
      pen.sheet(blob(spine), (quill + row) % 3 === 0 ? pale : dark, { lift: 0.25, edge: 0.3 });
    }
  }
}

/** Quills all round a body that rests, around its middle; what is drawn afterwards covers their roots. */
export function drawQuillsAround(view: CreatureView, [x, y]: Point, [wide, high]: Point): void {
  const { pen, fur } = view;
  const [dark, pale] = [darken(fur, 0.4), lighten(fur, 0.35)];
  for (let quill = 0; quill <= 22; quill++) {
    const angle = Math.PI * (0.96 + (1.08 * quill) / 22);
    const reach = 1.28 + 0.1 * (quill % 2);
    const at = (turn: number, out: number): Knot => [
      x + Math.cos(angle + turn) * wide * out,
      y + Math.sin(angle + turn) * high * out,
      'corner',
    ];
    pen.sheet(blob([at(-0.1, 0.8), at(0, reach), at(0.1, 0.8)]), quill % 3 === 0 ? pale : dark, {
      lift: 0.25,
      edge: 0.3,
    });
  }
}

/** The dark rings of a bushy tail as long as `length`, from its root to the left. */
export function drawRings(view: CreatureView, length: number, low: boolean): void {
  const { pen, fur, ink } = view;
  const dark = mix(darken(fur, 0.5), ink, 0.3);
  for (const way of [0.36, 0.62, 0.88]) {
    const [x, y] = [-length * way, (low ? 0.45 : -0.3) * length * way];
    pen.sheet(ellipse(x, y + length * 0.02, length * 0.055, length * (0.2 - Math.abs(way - 0.6) * 0.2)), dark, FLAT);
  }
}

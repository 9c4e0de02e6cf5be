import { darken, lighten, rounded } from '../../paper/index.ts';
import { drawHeld } from '../held/held.ts';
import type { CreatureView } from './creature-view.ts';

/** Paper is rolled up in a mouth, so that the face stays free. */
const ROLLED = /^(?:newspaper|letter|map|magazine|note|list|poster)$/;
/** Long things lie across it. */
const ACROSS = /^(?:stick|cane|branch|bone|leash|oar|broom|umbrella|spear|rope|arrow|spoon|rifle)$/;

/** What an animal has in its mouth, around the mouth, in head radii. */
export function drawMouthful(view: CreatureView): void {
  const { pen, palette, holds } = view;
  if (holds === '') return;
  if (ROLLED.test(holds)) {
    const paper = palette.tint('#efe6d2');
    pen.part('rolled paper', () =>
      pen.at(0, 0.06, 1, -0.1, () => {
        pen.sheet(rounded(-0.86, -0.17, 1.72, 0.36, 0.16), paper, { lift: 0.7 });
        pen.sheet(rounded(-0.2, -0.19, 0.16, 0.4, 0.04), view.accent, { lift: 0.3 });
        for (const y of [-0.06, 0.05])
          pen.sheet(rounded(0.1, y, 0.6, 0.03, 0.01), darken(paper, 0.35), { lift: 0, edge: 0 });
        pen.sheet(rounded(0.8, -0.13, 0.07, 0.27, 0.04), lighten(paper, 0.3), { lift: 0.2 });
      }),
    );
    return;
  }
  if (holds === 'mouse') {
    // By the tail.
    pen.at(0.06, 0.78, 0.027, Math.PI, () => drawHeld(pen, palette, holds, view.appearance.accent));
    return;
  }
  const turned = ACROSS.test(holds) ? Math.PI / 2 : 0;
  pen.at(0, turned === 0 ? 0.14 : 0, turned === 0 ? 0.021 : 0.014, turned, () =>
    drawHeld(pen, palette, holds, view.appearance.accent),
  );
}

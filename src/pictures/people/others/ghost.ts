import { blob, type Knot, lighten } from '../../paper/index.ts';
import { type BodyView, trunkEdges } from '../body/body-view.ts';

/** A ghost's body: a pale sheet that ends in a wavering tail above the ground, with a breath of light around it. */
export function drawGhostTrunk(view: BodyView): void {
  const { pen, torso, torsoShade, breadth, size, pose, palette } = view;
  const { top } = trunkEdges(view);
  const low = -size.hip * 0.72;
  const wave = pose.drag * 20;
  pen.part('trunk', () => {
    pen.glow(0, top * 0.4, size.height * 0.5, lighten(palette.tint('#cfe0ea'), 0.4), {
      strength: palette.dark ? 0.1 : 0.06,
      cold: true,
    });
    const hem: Knot[] = [];
    for (let fold = 0; fold <= 6; fold++)
      hem.push([breadth * (1.25 - fold * 0.42) + wave, low - (fold % 2) * size.height * 0.06 + fold * 2]);
    const outline = blob([
      [-size.headRadius * 0.4, top - 6, 'corner'],
      [size.headRadius * 0.4, top - 6, 'corner'],
      [breadth, top + size.armWidth * 0.6],
      [breadth * 1.06, top * 0.3],
      ...hem,
      [-breadth * 1.06, top * 0.3],
      [-breadth, top + size.armWidth * 0.6],
    ]);
    pen.sheet(outline, torso, {
      lift: 1,
      alpha: 0.92,
      inside: () => {
        for (const x of [-0.5, 0.05, 0.55])
          pen.sheet(
            [
              [x * breadth * 0.6, top * 0.5],
              [x * breadth + 4 + wave * 0.5, low + 8],
              [x * breadth - 4 + wave * 0.5, low + 8],
            ],
            torsoShade,
            { lift: 0, edge: 0, alpha: 0.3 },
          );
      },
    });
  });
}

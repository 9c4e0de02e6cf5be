import { blob, darken, ellipse, lighten, mix, ribbon, strip } from '../../paper/index.ts';
import { drawBeastHead } from './beast-head.ts';
import type { CreatureView } from './creature-view.ts';
import { drawQuillsAround } from './markings.ts';
import { drawTail } from './tail.ts';

/** Sitting on its haunches: how an animal looks at the camera, and what it does on a chair. */
export function drawSitting(view: CreatureView): void {
  const { pen, height, species, fur, furShade, pale, head, pose, away, accent, appearance } = view;
  const wide = height * Math.max(0.2, species.thick * 0.62) * appearance.build;
  const neck = -(height - head * 1.7);
  const turn = view.front ? 0.05 : 0.5;
  const hanging = ['hair', 'tuft', 'thick'].includes(species.tail);
  drawTail(view, -wide * 0.86, -height * (hanging ? 0.4 : 0.1));
  const outline = blob([
    [-wide * 0.96, -2, 'corner'],
    [-wide * 1.06, neck * 0.36],
    [-wide * 0.62, neck * 0.86],
    [0, neck * 1.04],
    [wide * 0.62, neck * 0.86],
    [wide * 1.02, neck * 0.36],
    [wide * 0.94, -2, 'corner'],
  ]);
  // Seen from the front the quills stand out behind on both sides.
  if (species.extra === 'quills') drawQuillsAround(view, [0, neck * 0.46], [wide * 1.02, -neck * 0.5]);
  pen.sheet(outline, fur, {
    lift: 0.8,
    inside: () => {
      if (!away)
        pen.sheet(ellipse(turn * wide * 0.5, neck * 0.5, wide * 0.5, -neck * 0.42), pale, { lift: 0.1, edge: 0.3 });
    },
  });
  if (species.extra === 'wool')
    for (const [x, y] of [
      [-0.7, 0.3],
      [0.7, 0.3],
      [-0.6, 0.7],
      [0.6, 0.7],
      [0, 0.5],
    ] as const)
      pen.sheet(ellipse(x * wide, neck * y, wide * 0.4, wide * 0.34), fur, { lift: 0.4 });
  if (species.extra === 'shell')
    pen.sheet(ellipse(-wide * 0.5, neck * 0.5, wide * 0.9, -neck * 0.5), darken(fur, 0.3), { lift: 0.5 });
  for (const hand of [-1, 1]) {
    const raised = !away && hand === 1 && Math.abs(pose.near[0]) > 1.1 ? 1 : 0;
    const x = hand * wide * 0.3 + turn * wide * 0.5;
    if (!away)
      pen.sheet(
        strip(
          [x, neck * 0.62],
          raised ? [x + wide * 0.6, neck * 0.86] : [x, -height * 0.035],
          wide * 0.42,
          wide * 0.36,
        ),
        hand < 0 ? fur : mix(fur, furShade, 0.3),
        { lift: 0.5 },
      );
    pen.sheet(ellipse(hand * wide * 0.92, -height * 0.035, wide * 0.36, height * 0.05), lighten(fur, 0.08), {
      lift: 0.5,
    });
    if (!away && !raised)
      pen.sheet(ellipse(x, -height * 0.03, wide * 0.26, height * 0.04), lighten(fur, 0.14), { lift: 0.4 });
  }
  pen.sheet(strip([-head * 0.66, neck * 0.98], [head * 0.66, neck * 0.98], head * 0.3), accent, { lift: 0.5 });
  pen.at(turn * head * 0.3, -(height - head * 1.02), head, pose.head * 0.7, () => drawBeastHead(view, turn));
}

/** Asleep: a curled loaf with the head on its paws. */
export function drawCurled(view: CreatureView): void {
  const { pen, height, species, fur, furShade, pale, head, accent } = view;
  const long = height * species.long * 0.62;
  const thick = height * species.thick * 1.15;
  if (species.extra === 'quills') drawQuillsAround(view, [-long * 0.2, -thick * 0.3], [long * 0.86, thick * 0.72]);
  pen.sheet(
    blob([
      [-long, -2, 'corner'],
      [-long * 1.06, -thick * 0.6],
      [-long * 0.4, -thick * 1.08],
      [long * 0.5, -thick * 0.9],
      [long * 0.96, -thick * 0.4],
      [long, -2, 'corner'],
    ]),
    fur,
    { lift: 0.8 },
  );
  pen.sheet(
    ribbon(
      [
        [-long * 1.0, -height * 0.06],
        [-long * 0.2, -height * 0.03],
        [long * 0.5, -height * 0.05],
      ],
      (way) => height * (0.09 - way * 0.03),
    ),
    furShade,
    { lift: 0.5 },
  );
  pen.sheet(ellipse(long * 0.62, -height * 0.03, height * 0.12, height * 0.04), pale, { lift: 0.4 });
  pen.sheet(strip([long * 0.24, -thick * 0.5], [long * 0.42, -thick * 0.1], head * 0.3), accent, { lift: 0.4 });
  pen.at(long * 0.72, -head * (species.extra === 'ruff' || species.muzzle === 'trunk' ? 1.66 : 0.95), head, 0.24, () =>
    drawBeastHead(view, 0.4),
  );
}

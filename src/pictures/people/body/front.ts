import { drawBelt, drawPockets } from './belt.ts';
import type { BodyView } from './body-view.ts';
import { CLOSINGS } from './closings.ts';
import type { Front } from './front-view.ts';
import { LAYERS } from './layers.ts';

/** What a garment shows in front, drawn inside its outline. */
export function drawFront(view: BodyView): void {
  FRONTS[view.cut.front](view);
  if (view.cut.belt) drawBelt(view);
  if (view.cut.pockets) drawPockets(view);
}

const FRONTS: Readonly<Record<BodyView['cut']['front'], Front>> = { ...CLOSINGS, ...LAYERS };

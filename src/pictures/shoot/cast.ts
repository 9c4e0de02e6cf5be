import { seedOf } from '#chance';
import type { Actor } from '../camera/index.ts';
import { mix, type Palette, type Pen } from '../paper/index.ts';
import { drawFigure, lifeAt, mouthAt } from '../people/index.ts';
import type { Figure } from '../staging.ts';
import { UNIT } from './measure.ts';

/** How a figure is seen: in full light with its shadow on the ground, or as the dark shoulder at the front of the frame. */
export interface Appearing {
  readonly palette: Palette;
  readonly grounded: boolean;
  readonly facing?: Figure['facing'];
  readonly eyeline?: Actor['eyeline'];
}

/** Draws a figure with its feet at the pen's origin; the pen's units are centimetres. */
export function perform(
  pen: Pen,
  figure: Figure,
  seconds: number,
  { palette, grounded, facing, eyeline }: Appearing,
): void {
  const life = lifeAt(seedOf(figure.name), seconds);
  const { mouth, stress } = mouthAt(figure.mouths, seconds);
  pen.at(0, 0, UNIT, 0, () =>
    drawFigure(pen, palette, {
      appearance: figure.appearance,
      facing: facing ?? figure.facing,
      act: figure.act,
      phase: seconds,
      emotion: figure.emotion,
      mouth,
      blink: life.blink,
      gaze: life.gaze,
      holds: figure.holds,
      breath: life.breath,
      sway: life.sway,
      stress,
      grounded,
      ...(eyeline ? { eyeline } : {}),
    }),
  );
}

/** The light a figure stands in at the very front of the picture: most of it falls behind them. */
export function shaded(palette: Palette): Palette {
  return { ...palette, tint: (colour) => mix(palette.tint(colour), palette.ink, palette.dark ? 0.42 : 0.34) };
}

import { seedOf } from '#chance';
import type { Actor } from '../camera/index.ts';
import { mix, type Palette, type Pen } from '../paper/index.ts';
import { drawFigure, lifeAt, mouthAt } from '../people/index.ts';
import type { Figure } from '../staging.ts';
import { type Mount, perchOf, scaleOf } from './mounts.ts';
import { UNIT } from './unit.ts';

/** How a figure is seen: in full light with its shadow on the ground, or as the dark shoulder at the front of the frame. */
export interface Appearing {
  readonly palette: Palette;
  readonly grounded: boolean;
  readonly facing?: Figure['facing'];
  readonly eyeline?: Actor['eyeline'];
  /** How somebody under way goes at the moment; default at their own pace. */
  readonly going?: { readonly phase: number; readonly share: number; readonly lean: number };
}

/** Draws a figure with its feet at the pen's origin; the pen's units are centimetres. */
export function perform(
  pen: Pen,
  figure: Figure,
  seconds: number,
  { palette, grounded, facing, eyeline, going }: Appearing,
): void {
  const life = lifeAt(seedOf(figure.name), seconds);
  const { mouth, stress } = mouthAt(figure.mouths, seconds);
  pen.at(0, 0, UNIT, 0, () =>
    drawFigure(pen, palette, {
      appearance: figure.appearance,
      facing: facing ?? figure.facing,
      act: figure.act,
      phase: going?.phase ?? seconds,
      seconds,
      ...(going ? { share: going.share, impulse: going.lean } : {}),
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

/** Draws a rider and what they ride, which stands on the ground at the pen's origin. */
export function performRider(pen: Pen, rider: Figure, mount: Mount, seconds: number, seen: Appearing): void {
  const phase = seen.going?.phase ?? seconds;
  const { up, ahead } = perchOf(mount, rider, phase);
  const way = rider.facing === 'left' ? -1 : 1;
  if (mount.kind === 'animal') {
    const { eyeline: _, ...plain } = seen;
    pen.at(way * ahead, 0, 1, 0, () => perform(pen, mount.figure, seconds, plain));
  } else {
    const scale = scaleOf(mount.vehicle, rider);
    pen.at(way * ahead, 0, [way * scale, scale], 0, () => mount.vehicle.draw(pen, seen.palette));
  }
  pen.at(0, -up, 1, 0, () => perform(pen, rider, seconds, { ...seen, grounded: false }));
}

/** The light a figure stands in at the very front of the picture: most of it falls behind them. */
export function shaded(palette: Palette): Palette {
  return { ...palette, tint: (colour) => mix(palette.tint(colour), palette.ink, palette.dark ? 0.42 : 0.34) };
}

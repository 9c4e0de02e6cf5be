import { seedOf } from '#chance';
import type { Actor } from '../camera/index.ts';
import { darken, ellipse, mix, type Palette, type Pen, strip } from '../paper/index.ts';
import { drawFigure, lifeAt, measureFigure, mouthAt } from '../people/index.ts';
import type { Figure } from '../staging.ts';
import { carriedBy, type Mount, perchOf, scaleOf } from './mounts.ts';
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
  const sits = () => pen.at(0, -up, 1, 0, () => perform(pen, rider, seconds, { ...seen, grounded: false }));
  if (mount.kind === 'vehicle') {
    const scale = scaleOf(mount.vehicle, rider);
    pen.at(way * ahead, 0, [way * scale, scale], 0, () => mount.vehicle.draw(pen, seen.palette));
    return sits();
  }
  const { eyeline: _, ...plain } = seen;
  const carries = () => pen.at(way * ahead, 0, 1, 0, () => perform(pen, mount.figure, seconds, plain));
  if (!carriedBy(mount)) {
    carries();
    return sits();
  }
  // Behind the head of whoever carries them, with their legs over the chest.
  sits();
  carries();
  pen.at(way * ahead, 0, [way, 1], 0, () => drawDangling(pen, seen.palette, rider, mount.figure));
}

/** The legs of a child on somebody's shoulders, down over the chest of the one who carries it. */
function drawDangling(pen: Pen, palette: Palette, rider: Figure, carrier: Figure): void {
  const { shoulder, headRadius } = measureFigure(carrier.appearance, 'stand', 'right');
  const long = rider.appearance.height * 24;
  const wide = rider.appearance.height * 8.5;
  const top = shoulder * UNIT + wide * 0.2;
  const x = headRadius * UNIT * 0.3;
  const cloth = palette.tint(rider.appearance.garment.second);
  const shoe = ellipse(x + wide * 0.35, top + long + wide * 0.2, wide * 0.75, wide * 0.42);
  pen.part('legs over the chest', () => {
    pen.sheet(strip([x - wide * 0.7, top], [x, top + long], wide * 1.1, wide * 0.8), cloth, { lift: 0.6 });
    pen.sheet(shoe, darken(cloth, 0.35), { lift: 0.6 });
  });
}

/** The light a figure stands in at the very front of the picture: most of it falls behind them. */
export function shaded(palette: Palette): Palette {
  return { ...palette, tint: (colour) => mix(palette.tint(colour), palette.ink, palette.dark ? 0.42 : 0.34) };
}

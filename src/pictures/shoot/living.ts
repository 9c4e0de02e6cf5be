import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Actor, Aim } from '../camera/index.ts';
import type { Box } from '../looks/box.ts';
import type { Hand } from '../looks/look.ts';
import type { Palette, Pen } from '../paper/index.ts';
import type { Sheet } from '../sets/index.ts';
import { type Appearing, perform, performRider, shaded } from './cast.ts';
import { DRAWINGS_A_SECOND } from './clock.ts';
import { type Bed, takePlane, unitOf } from './ply.ts';
import type { Scene } from './scene.ts';
import { approach } from './travel.ts';
import { drawMirrored, type Falling, wetIn } from './weather.ts';

/** Something that moves by itself. */
export interface Living {
  readonly depth: number;
  /** The camera goes along with it. */
  readonly followed: boolean;
  /** It lies on the lens: no camera moves it, so that it need not be carried along. Default false. */
  readonly onLens?: boolean;
  /** Draws it as the camera at `aim` sees it at a moment, and says which part of the canvas it drew on. */
  draw(context: SKRSContext2D, aim: Aim, seconds: number): Box;
}

/** Who draws, and when: the cast stands out from the set, and a line that lives is drawn anew for every drawing. */
interface Moment {
  readonly lead: boolean;
  readonly depth: number;
  readonly seconds: number;
}

/** The hand that draws what lives: `soft` shadows are dear, so what is drawn twelve times a second lays crisp ones. */
function handFor(context: SKRSContext2D, palette: Palette, bed: Bed, { lead, depth, seconds }: Moment): Hand {
  const drawing = Math.round(seconds * DRAWINGS_A_SECOND);
  const hand = bed.look.hand(context, palette, { seed: bed.seed, shadows: 'crisp', unit: unitOf(bed.frame), drawing });
  hand.standAt(depth, lead);
  return hand;
}

/** Draws on a plane of the picture. */
function onPlane(context: SKRSContext2D, aim: Aim, bed: Bed, moment: Moment, draw: (pen: Pen) => void): Box {
  context.save();
  const pen = handFor(context, bed.palette, bed, moment);
  if (takePlane(context, aim, moment.depth, bed)) draw(pen);
  context.restore();
  return pen.touched;
}

export const livingSheet = (sheet: Sheet, bed: Bed): Living => ({
  depth: sheet.depth,
  followed: false,
  draw: (context, aim, seconds) =>
    onPlane(context, aim, bed, { depth: sheet.depth, lead: false, seconds }, (pen) => sheet.draw(pen, seconds)),
});

/** An actor in the set, going their way. */
export function livingActor(actor: Actor, scene: Scene, bed: Bed): Living {
  const { figure, depth } = actor;
  const light: Appearing = {
    palette: bed.palette,
    grounded: true,
    ...(actor.eyeline ? { eyeline: actor.eyeline } : {}),
  };
  const wet = !scene.set.indoors && wetIn(scene.staging.weather);
  const { top, half } = actor.stature;
  const { garment, skin } = figure.appearance;
  const mirrored = { coat: garment.colour, skin, tall: top, wide: half * 2 };
  return {
    depth: depth + 1e-4,
    followed: scene.followed === actor,
    draw(context, aim, seconds) {
      const travel = scene.travels.get(actor.index);
      const [across, up] = [travel?.at(seconds) ?? 0, travel?.up(seconds) ?? 0];
      const seen: Appearing = {
        ...light,
        grounded: up < 2,
        ...(travel === undefined ? {} : { going: travel.going(seconds) }),
      };
      const mount = scene.mounts.get(actor.index);
      return onPlane(context, aim, bed, { depth, lead: true, seconds }, (pen) =>
        pen.at(actor.x + across, actor.y - up, approach(actor, seconds, scene.clock) / depth, 0, () => {
          if (wet && up < 2) drawMirrored(pen, bed.palette, mirrored, seconds);
          if (mount === undefined) perform(pen, figure, seconds, seen);
          else performRider(pen, figure, mount, seconds, seen);
        }),
      );
    },
  };
}

/** How much of a camera's travel a shoulder passes by: it is as near as the frame itself. */
const PAST = 0.4;

/** The shoulder at the front of the frame: from behind, dark, a little out of the camera's way. */
export function livingShoulder(scene: Scene, bed: Bed): Living | undefined {
  const { shoulder, aim: composed } = scene.composition;
  if (shoulder === undefined) return undefined;
  const { figure } = shoulder.actor;
  const light: Appearing = { palette: shaded(bed.palette), grounded: false, facing: 'away' };
  const still = { ...figure, act: figure.act === 'talk' ? ('talk' as const) : ('stand' as const), holds: '' };
  return {
    depth: 0.5,
    followed: true,
    draw(context, aim, seconds) {
      context.save();
      context.translate(scene.frame.width / 2, scene.frame.height / 2);
      context.rotate(aim.roll);
      context.translate(-scene.frame.width / 2, -scene.frame.height / 2);
      const closer = (aim.zoom / composed.zoom) ** 1.2;
      const reach = scene.stage.pixels * composed.zoom * PAST;
      const slide = {
        x: aim.pan.x * scene.frame.width - (aim.x - composed.x) * reach,
        y: aim.pan.y * scene.frame.height - (aim.y - composed.y) * reach,
      };
      const pen = handFor(context, light.palette, bed, { depth: 0.5, lead: true, seconds });
      pen.at(shoulder.x + slide.x, shoulder.y + slide.y, shoulder.scale * closer, 0, () =>
        perform(pen, still, seconds, light),
      );
      context.restore();
      return pen.touched;
    },
  };
}

/** Weather between the camera and the picture: it does not move with either. */
export const livingWeather = (falling: Falling, near: boolean): Living => ({
  depth: near ? 0.72 : 1.9,
  followed: true,
  onLens: true,
  draw(context, _, seconds) {
    context.save();
    falling.draw(context, seconds, near);
    context.restore();
    return { left: 0, top: 0, right: context.canvas.width, bottom: context.canvas.height };
  },
});

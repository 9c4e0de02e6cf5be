import { darken, ellipse, lighten, mix, type Point, ribbon, strip } from '../../paper/index.ts';
import type { Foot } from '../acting/pose.ts';
import { drawBeastHead } from './beast-head.ts';
import type { CreatureView } from './creature-view.ts';
import { drawCurled, drawSitting } from './resting.ts';
import { BACKWARD, HIND, rearing, seenSideways } from './species.ts';
import { drawTail } from './tail.ts';
import { drawTrunkOf } from './trunk.ts';

/** An animal on four legs. */
export function drawBeast(view: CreatureView, act: string): void {
  const { pen, pose } = view;
  if (pose.rests === 'bed' || pose.roll > 0.5) return drawCurled(view);
  if (pose.rests === 'seat' || pose.rests === 'knees' || (view.front && !seenSideways(view.species, act)))
    return drawSitting(view);
  const rear = rearing(view.species, act, pose.near[0]);
  const length = view.height * view.species.long;
  const back = -length * BACKWARD;
  const hind = -length * (HIND - BACKWARD);
  pen.at(back + hind, 0, 1, -rear, () => pen.at(-hind, 0, 1, 0, () => drawStanding(view)));
}

function drawStanding(view: CreatureView): void {
  const { pen, pose, height, species, fur, furShade, head } = view;
  const legs = height * species.legs;
  const long = height * species.long * 0.5;
  const thick = height * species.thick * view.appearance.build;
  const back = -legs - thick * 0.9 + pose.bounce * -legs * 0.5;
  const shift = -pose.bounce * legs * 0.5;
  drawTail(view, -long * 1.02, back + thick * 0.3);
  drawBeastLeg(view, -long * 0.7 + legs * 0.1, pose.nearFoot, true);
  drawBeastLeg(view, long * 0.66 + legs * 0.1, pose.farFoot, true);
  const neck: Point = [long * 0.82, back + thick * 0.4];
  const skull: Point = [long * (species.muzzle === 'long' ? 1.36 : 1.08), -(height - head * 1.02) + shift];
  if (species.extra === 'mane')
    pen.sheet(
      ribbon(
        [
          [neck[0] - head * 0.9, neck[1] - thick * 0.1],
          [(neck[0] + skull[0]) / 2 - head * 1.1, (neck[1] + skull[1]) / 2],
          [skull[0] - head * 0.6, skull[1] - head * 0.9],
        ],
        head * 0.9,
      ),
      darken(furShade, 0.4),
      { lift: 0.5 },
    );
  pen.sheet(
    strip(neck, [skull[0] - head * 0.2, skull[1] + head * 0.2], Math.min(thick * 0.95, head * 1.7), head * 1.15),
    fur,
    { lift: 0.5 },
  );
  drawTrunkOf(view, long, thick, back, legs);
  drawBeastLeg(view, -long * 0.72, pose.farFoot, false);
  drawBeastLeg(view, long * 0.68, pose.nearFoot, false);
  const collar = 0.42;
  const at: Point = [neck[0] + (skull[0] - neck[0]) * collar, neck[1] + (skull[1] - neck[1]) * collar];
  const lean = Math.atan2(skull[1] - neck[1], skull[0] - neck[0]);
  pen.at(at[0], at[1], 1, lean + Math.PI / 2, () =>
    pen.sheet(strip([-head * 0.72, 0], [head * 0.72, 0], head * 0.3), view.accent, { lift: 0.5 }),
  );
  pen.at(skull[0], skull[1], head, pose.head * 0.8, () => drawBeastHead(view, 0.62));
}

function drawBeastLeg(view: CreatureView, x: number, foot: Foot, far: boolean): void {
  const { pen, height, species, fur, furShade, palette } = view;
  const legs = height * species.legs;
  const width = height * (species.legs > 0.42 ? 0.065 : 0.1) * view.appearance.build * (species.thick > 0.4 ? 1.25 : 1);
  const colour = far ? mix(furShade, palette.ink, 0.12) : species.extra === 'wool' ? darken(fur, 0.5) : fur;
  const moving = Math.abs(foot.x) > 0.17 || foot.lift > 0;
  const end: Point = [x + (moving ? foot.x * legs * 0.9 : 0), -foot.lift * legs - width * 0.42];
  const knee: Point = [(x + end[0]) / 2 + foot.lift * legs * 0.5, -legs * 0.5 - foot.lift * legs * 0.4];
  pen.sheet(strip(knee, end, width * 0.95, width * 0.86), colour, { lift: far ? 0.3 : 0.5 });
  pen.sheet(strip([x, -legs * 1.12], knee, width * 1.4, width), colour, { lift: far ? 0.3 : 0.5, edge: 0.6 });
  pen.sheet(
    ellipse(end[0] + width * 0.24, end[1] + width * 0.06, width * 0.72, width * 0.4),
    far ? colour : lighten(colour, 0.14),
    { lift: 0.4 },
  );
}

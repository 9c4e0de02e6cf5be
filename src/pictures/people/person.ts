import { mix, type Point, rectangle } from '../paper/index.ts';
import type { Arm } from './acting/pose.ts';
import { type ArmJoints, armJoints, drawArm } from './body/arms.ts';
import { type BodyView, trunkEdges } from './body/body-view.ts';
import { drawLap } from './body/lap.ts';
import { drawLeg, hipHeight, legJoints } from './body/legs.ts';
import { drawStool } from './body/rest.ts';
import { drawScarf, drawScarfTail, drawStrap } from './body/scarf.ts';
import { carryOf, drawHeld } from './held/held.ts';

/** What may be different in a body that moves like a person's. */
export interface Parts {
  /** Drawn in head radii around the head's centre. */
  readonly head: () => void;
  /** What of the head lies behind the shoulders, drawn likewise. */
  readonly behind: () => void;
  /** Drawn in units from the hips. */
  readonly trunk: (view: BodyView) => void;
  /** False floats. */
  readonly legs: boolean;
  /** What hangs at the back, a tail, drawn in units from the hips; default nothing. */
  readonly back?: (view: BodyView) => void;
  /** Arms of another kind, as wings are; default arms in sleeves. */
  readonly arm?: typeof drawArm;
}

/** A person on their feet (or seat, or knees) from the shoes up; robots and ghosts bring parts of their own. */
export function drawPerson(view: BodyView, holds: string, parts: Parts): void {
  const { pen, pose } = view;
  const near = legJoints(view, pose.nearFoot, 'near');
  const far = legJoints(view, pose.farFoot, 'far');
  const middle: Point = [(near.hip[0] + far.hip[0]) / 2, near.hip[1]];
  const { back } = parts;
  if (back && !view.away) pen.at(middle[0], hipHeight(view), 1, pose.lean, () => back(view));
  if (pose.rests === 'seat') drawStool(view);
  if (parts.legs && pose.rests !== 'saddle') drawLeg(view, far, 'far');
  if (parts.legs) drawLeg(view, near, 'near');
  if (parts.legs && pose.rests !== 'feet' && pose.fold > 0.5)
    drawLap(
      view,
      middle,
      view.front
        ? [middle[0], (near.knee[1] + far.knee[1]) / 2]
        : near.knee[1] < far.knee[1] || pose.rests === 'seat' || pose.rests === 'saddle'
          ? near.knee
          : far.knee,
    );
  pen.at(middle[0], hipHeight(view), 1, pose.lean, () => drawUpper(view, holds, parts));
}

function drawUpper(view: BodyView, holds: string, parts: Parts): void {
  const { pen, pose, away } = view;
  const limb = parts.arm ?? drawArm;
  const near = armJoints(view, pose.near, 'near');
  const far = armJoints(view, pose.far, 'far');
  const raised = (arm: Arm) => Math.abs(arm[0]) > 1.1 || Math.abs(arm[1]) > 1.2;
  limb(view, far, 'far');
  if (away && raised(pose.near)) limb(view, near, 'near');
  if (holds && away) drawWhatIsHeld(view, near, holds);
  const { top } = trunkEdges(view);
  const atHead = (draw: () => void) =>
    pen.at(pose.turn * 5, top - view.size.headRadius * 1.08, view.size.headRadius, pose.head - pose.lean * 0.6, draw);
  atHead(parts.behind);
  drawNeck(view);
  parts.trunk(view);
  if (away) parts.back?.(view);
  const overTrunk = (view.front ? !raised(pose.far) || pose.far[1] < 0 : pose.far[1] < -0.3) && !away;
  if (overTrunk) limb(view, far, 'far');
  const tail = view.appearance.extras.includes('scarf');
  if (tail) drawScarfTail(view, top);
  atHead(parts.head);
  if (tail) drawScarf(view, top);
  if (view.appearance.extras.includes('bag')) drawStrap(view);
  if (!(away && raised(pose.near))) {
    if (holds && !away) drawWhatIsHeld(view, near, holds);
    limb(view, near, 'near');
  }
}

function drawWhatIsHeld(view: BodyView, arm: ArmJoints, holds: string): void {
  const { pen, size, pose } = view;
  const w = size.armWidth;
  const x = arm.wrist[0] + Math.sin(arm.turn) * w * 0.5;
  const y = arm.wrist[1] + Math.cos(arm.turn) * w * 0.5;
  const grown = 0.5 + (size.height / 280) * 0.72;
  const above = -(size.hip * pose.hip + y);
  const scale = carryOf(holds) === 'hang' && pose.rests === 'feet' ? Math.max(0.3, Math.min(grown, above / 62)) : grown;
  pen.at(x, y, scale, -pose.lean + pose.drag * 0.3, () => drawHeld(pen, view.palette, holds, view.appearance.accent));
}

function drawNeck(view: BodyView): void {
  const { pen, size, skin, palette } = view;
  const { top } = trunkEdges(view);
  const r = size.headRadius;
  pen.sheet(
    rectangle(-r * 0.3 + view.pose.turn * 3, top - r * 0.44, r * 0.6, r * 0.7),
    mix(skin, palette.tint('#9a4a48'), 0.35),
    { lift: 0, edge: 0 },
  );
}

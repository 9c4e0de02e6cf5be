import { blob, darken, ellipse, mix, type Point, rectangle, rounded } from '../paper/index.ts';
import { type ArmJoints, armJoints, drawArm } from './arms.ts';
import { type BodyView, chestX, trunkEdges } from './body-view.ts';
import { drawLap } from './garment.ts';
import { carryOf, drawHeld } from './held.ts';
import { drawLeg, hipHeight, legJoints } from './legs.ts';
import type { Arm, Pose } from './pose.ts';

/** How an arm carries a thing. */
const CARRYING: Readonly<Record<ReturnType<typeof carryOf>, Arm>> = {
  hang: [0.34, 0.3],
  show: [0.5, 1.3],
  ear: [0.62, 2.36],
  raise: [0.72, 1.5],
  cradle: [0.46, 1.2],
};

/** The same seen from the front: the arm cannot come towards the viewer, so it bends across. */
const HELD_TO_CAMERA: Readonly<Record<ReturnType<typeof carryOf>, Arm>> = {
  hang: [-0.3, 0.1],
  show: [-0.42, 1.9],
  ear: [-0.7, -2.2],
  raise: [-0.7, -1.5],
  cradle: [-0.3, 1.6],
};

/** Gives the near arm something to do with what it holds. */
export function holding(pose: Pose, holds: string): Pose {
  if (!holds || pose.busy || pose.asleep) return pose;
  const carry = carryOf(holds);
  const near = CARRYING[carry];
  const both = carry === 'cradle' ? { far: [0.62, 1.05] as const } : {};
  return {
    ...pose,
    near: pose.turn < 0.25 ? HELD_TO_CAMERA[carry] : near,
    ...both,
    hands: pose.hands === 'open' ? 'rest' : pose.hands,
  };
}

/** What may be different in a body that moves like a person's. */
export interface Parts {
  /** Drawn in head radii around the head's centre. */
  readonly head: () => void;
  /** Drawn in units from the hips. */
  readonly trunk: (view: BodyView) => void;
  /** False floats. */
  readonly legs: boolean;
}

/** A person on their feet (or seat, or knees) from the shoes up; robots and ghosts bring parts of their own. */
export function drawPerson(view: BodyView, holds: string, parts: Parts): void {
  const { pen, pose } = view;
  const near = legJoints(view, pose.nearFoot, 'near');
  const far = legJoints(view, pose.farFoot, 'far');
  if (pose.rests === 'seat') drawStool(view);
  if (parts.legs) drawLeg(view, far, 'far');
  if (parts.legs) drawLeg(view, near, 'near');
  const middle: Point = [(near.hip[0] + far.hip[0]) / 2, near.hip[1]];
  if (parts.legs && pose.rests !== 'feet')
    drawLap(
      view,
      middle,
      view.front
        ? [middle[0], (near.knee[1] + far.knee[1]) / 2]
        : near.knee[1] < far.knee[1] || pose.rests === 'seat'
          ? near.knee
          : far.knee,
    );
  pen.at(middle[0], hipHeight(view), 1, pose.lean, () => drawUpper(view, holds, parts));
}

function drawUpper(view: BodyView, holds: string, parts: Parts): void {
  const { pen, pose, away } = view;
  const near = armJoints(view, pose.near, 'near');
  const far = armJoints(view, pose.far, 'far');
  const raised = (arm: Arm) => Math.abs(arm[0]) > 1.1 || Math.abs(arm[1]) > 1.2;
  drawArm(view, far, 'far');
  if (away && raised(pose.near)) drawArm(view, near, 'near');
  if (holds && away) drawThing(view, near, holds);
  drawNeck(view);
  parts.trunk(view);
  const overTrunk = (view.front ? !raised(pose.far) || pose.far[1] < 0 : pose.far[1] < -0.3) && !away;
  if (overTrunk) drawArm(view, far, 'far');
  const { top } = trunkEdges(view);
  const tail = view.appearance.extras.includes('scarf');
  if (tail) drawScarfTail(view, top);
  pen.at(
    pose.turn * 5,
    top - view.size.headRadius * 1.08,
    view.size.headRadius,
    pose.head - pose.lean * 0.6,
    parts.head,
  );
  if (tail) drawScarf(view, top);
  if (view.appearance.extras.includes('bag')) drawStrap(view);
  if (!(away && raised(pose.near))) {
    if (holds && !away) drawThing(view, near, holds);
    drawArm(view, near, 'near');
  }
}

function drawThing(view: BodyView, arm: ArmJoints, holds: string): void {
  const { pen, size, pose } = view;
  const w = size.armWidth;
  const x = arm.wrist[0] + Math.sin(arm.turn) * w * 0.5;
  const y = arm.wrist[1] + Math.cos(arm.turn) * w * 0.5;
  const scale = (size.height / 280) * 0.4 + 0.6;
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

function drawScarf(view: BodyView, top: number): void {
  const { pen, accent, size, ink } = view;
  const r = size.headRadius;
  pen.part('scarf', () => {
    pen.sheet(
      blob([
        [-r * 0.84, top - r * 0.3],
        [-r * 0.3, top - r * 0.1],
        [r * 0.4, top - r * 0.1],
        [r * 0.84, top - r * 0.32],
        [r * 0.94, top + r * 0.1],
        [r * 0.5, top + r * 0.34],
        [-r * 0.4, top + r * 0.36],
        [-r * 0.94, top + r * 0.12],
      ]),
      accent,
      { lift: 0.9 },
    );
    pen.sheet(
      blob([
        [-r * 0.86, top - r * 0.04],
        [0, top + r * 0.14],
        [r * 0.86, top - r * 0.08],
        [r * 0.84, top + r * 0.02],
        [0, top + r * 0.24],
        [-r * 0.86, top + r * 0.06],
      ]),
      mix(accent, ink, 0.25),
      { lift: 0, edge: 0, alpha: 0.6 },
    );
  });
}

function drawScarfTail(view: BodyView, top: number): void {
  const { pen, accent, size, pose, away, palette } = view;
  const w = size.headRadius * 0.44;
  const long = size.headRadius * 1.4;
  pen.part('scarf tail', () =>
    pen.at(away ? -w : chestX(view) - view.breadth * 0.5, top, 1, 0.1 + pose.drag * 0.8, () => {
      pen.sheet(
        [
          [-w * 0.5, 0],
          [w * 0.5, 0],
          [w * 0.58, long],
          [-w * 0.56, long],
        ],
        darken(accent, 0.08),
        { lift: 0.8 },
      );
      for (let fringe = 0; fringe < 4; fringe++)
        pen.sheet(rectangle(-w * 0.52 + fringe * w * 0.28, long * 0.98, w * 0.18, long * 0.14), accent, { lift: 0.3 });
      pen.sheet(rectangle(-w * 0.56, long * 0.8, w * 1.12, long * 0.08), palette.tint('#f1e3bf'), { lift: 0, edge: 0 });
    }),
  );
}

/** A bag worn across the body. */
function drawStrap(view: BodyView): void {
  const { pen, breadth, size, palette } = view;
  const { top } = trunkEdges(view);
  const leather = palette.tint('#8a5a3a');
  const x = chestX(view);
  pen.part('bag', () => {
    pen.sheet(
      [
        [x + breadth * 0.62, top - 4],
        [x + breadth * 0.78, top + 2],
        [-breadth * 0.72, -6],
        [-breadth * 0.9, -12],
      ],
      leather,
      { lift: 0.5 },
    );
    pen.sheet(rounded(-breadth * 1.2, -16, size.height * 0.15, size.height * 0.12, 5), darken(leather, 0.05), {
      lift: 0.9,
    });
    pen.sheet(
      blob([
        [-breadth * 1.2, -16, 'corner'],
        [-breadth * 1.2 + size.height * 0.15, -16, 'corner'],
        [-breadth * 1.2 + size.height * 0.14, size.height * 0.0],
        [-breadth * 1.2 + size.height * 0.075, size.height * 0.02],
        [-breadth * 1.2 + size.height * 0.01, 0],
      ]),
      darken(leather, 0.2),
      { lift: 0.3 },
    );
  });
}

/** A stool, so that nobody ever sits on air; a chair of the set may cover it. */
function drawStool(view: BodyView): void {
  const { pen, palette, pose, size } = view;
  const x = pose.shift * -size.hip;
  const seat = hipHeight(view) + size.legWidth * 0.5;
  const half = size.breadth * 0.95;
  const wood = palette.tint(mix('#9a6a44', palette.wood, 0.4));
  pen.part('stool', () => {
    for (const hand of [-1, 1])
      pen.sheet(
        [
          [x + hand * half * 0.55, seat],
          [x + hand * half * 0.78, seat],
          [x + hand * half * 0.92, 0],
          [x + hand * half * 0.74, 0],
        ],
        darken(wood, hand > 0 ? 0.25 : 0.15),
        { lift: 0.5 },
      );
    pen.sheet(rectangle(x - half * 0.74, seat * 0.42, half * 1.48, size.height * 0.022), darken(wood, 0.28), {
      lift: 0.3,
    });
    pen.sheet(rounded(x - half, seat - 2, half * 2, size.height * 0.045, 5), wood, { lift: 0.8 });
  });
}

/** Lying down: a pillow, the head on it, and a blanket that rises and falls. */
export function drawSleeper(view: BodyView, breath: number, drawTheHead: (turn: number) => void): void {
  const { pen, size, palette, accent, breadth } = view;
  const r = size.headRadius;
  const long = size.height * 0.5;
  const thick = breadth * 1.05 + breath * 2.2;
  const pillow = palette.tint('#f3ead8');
  pen.part('bed', () => {
    pen.sheet(rounded(-long - r * 0.5, -r * 0.34, size.height + r, r * 0.34, 6), palette.tint('#cbb894'), {
      lift: 0.6,
    });
    pen.sheet(
      blob([
        [-long - r * 0.4, -r * 0.3],
        [-long - r * 0.5, -r * 0.9],
        [-long + r * 0.4, -r * 1.0],
        [-long + r * 1.7, -r * 0.86],
        [-long + r * 1.8, -r * 0.3],
        [-long + r * 0.6, -r * 0.18],
      ]),
      pillow,
      { lift: 0.7 },
    );
  });
  pen.at(-long + r * 0.8, -r * 1.42, r, -0.42, () => drawTheHead(0.25));
  const from = -long + r * 1.35;
  const cover = blob([
    [from, -r * 0.9],
    [from + size.height * 0.12, -r * 0.42 - thick],
    [from + size.height * 0.32, -r * 0.3 - thick * 1.12],
    [from + size.height * 0.52, -r * 0.3 - thick * 0.82],
    [long - r * 0.9, -r * 0.3 - thick * 0.6],
    [long - r * 0.4, -r * 0.3 - thick * 0.86],
    [long + r * 0.1, -r * 0.5],
    [long + r * 0.3, 0, 'corner'],
    [from - r * 0.1, 0, 'corner'],
  ]);
  pen.sheet(cover, accent, {
    lift: 1,
    inside: () => {
      pen.sheet(
        blob([
          [from - r, -r * 0.6],
          [from + size.height * 0.07, -r * 0.5 - thick * 0.84],
          [from + size.height * 0.12, -r * 0.2],
          [from + size.height * 0.1, 4],
          [from - r, 4],
        ]),
        palette.tint('#f3ead8'),
        { lift: 0.3 },
      );
      for (const x of [0.3, 0.48, 0.66])
        pen.sheet(
          [
            [from + size.height * x, -size.height],
            [from + size.height * (x + 0.05), -size.height],
            [from + size.height * (x + 0.08), 10],
            [from + size.height * (x + 0.03), 10],
          ],
          mix(accent, '#ffffff', 0.22),
          { lift: 0, edge: 0, alpha: 0.7 },
        );
    },
  });
}

/** The figure's own shadow where it touches the ground. */
export function drawContactShadow(view: BodyView): void {
  const { pen, size, palette, pose, breadth } = view;
  const high = pose.bounce;
  const wide =
    pose.rests === 'bed'
      ? size.height * 0.56
      : breadth * (1.25 - high) + Math.abs(pose.nearFoot.x - pose.farFoot.x) * -size.hip * 0.42;
  const x = 3;
  const spread = 1 + Math.abs(Math.sin(pose.roll)) * 1.1;
  pen.tissue(ellipse(x, 0, wide * spread, size.headRadius * 0.19), palette.shadow, Math.max(0.08, 0.3 - high * 0.5), {
    edge: 0,
    grain: 0,
  });
}

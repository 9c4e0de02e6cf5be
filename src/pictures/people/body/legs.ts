import { blob, lighten, type Point, rectangle, strip } from '../../paper/index.ts';
import type { Foot } from '../acting/pose.ts';
import { type BodyView, farShade } from './body-view.ts';

/** The joints of one leg, in units: where the hip is, where the knee bends, where the ankle ends. */
export interface LegJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly toe: number;
}

/** Height of the hips above the ground, units (negative: up). */
export const hipHeight = (view: BodyView): number => view.size.hip * view.pose.hip;

/** Finds the knee: the foot is where the pose plants it, and the leg bends to reach it. */
export function legJoints(view: BodyView, foot: Foot, hand: 'near' | 'far'): LegJoints {
  const { size, side, pose, front } = view;
  const length = -size.hip;
  const spread = size.breadth * 0.36 * (1 - 0.55 * side) * (hand === 'near' ? -1 : 1);
  const hip: Point = [pose.shift * length + spread, hipHeight(view)];
  const heel = size.ankle * (1 + 1.1 * Math.max(0, foot.toe));
  const wanted: Point = [foot.x * length + (front ? 0 : spread * 0.4), -heel - foot.lift * length];
  const reach = size.thigh + size.shin;
  const away = Math.hypot(wanted[0] - hip[0], wanted[1] - hip[1]);
  const far = Math.min(1, (reach * 0.998) / away);
  const ankle: Point = [hip[0] + (wanted[0] - hip[0]) * far, hip[1] + (wanted[1] - hip[1]) * far];
  return { hip, knee: kneeOf(hip, ankle, size.thigh, front ? 0.3 * Math.sign(spread) : 1), ankle, toe: foot.toe };
}

/** Two equal bones between two points; `bend` 1 throws the knee forward, less shows it foreshortened. */
function kneeOf(hip: Point, ankle: Point, bone: number, bend: number): Point {
  const [dx, dy] = [ankle[0] - hip[0], ankle[1] - hip[1]];
  const half = Math.hypot(dx, dy) / 2;
  const out = Math.sqrt(Math.max(0, bone * bone - half * half)) * bend;
  const length = half * 2 || 1;
  return [hip[0] + dx / 2 + (dy / length) * out, hip[1] + dy / 2 - (dx / length) * out];
}

/** One leg: trouser or stocking, and a shoe that stands on its sole. */
export function drawLeg(view: BodyView, joints: LegJoints, hand: 'near' | 'far'): void {
  const { pen, size, cut } = view;
  const tone = (colour: string) => (hand === 'far' ? farShade(view, colour) : colour);
  const bare = cut.legs === 'stockings';
  const width = size.legWidth * (bare ? 0.72 : 1);
  const cloth = tone(view.legs);
  pen.part(`${hand} leg`, () => {
    pen.sheet(strip(joints.knee, joints.ankle, width * 0.92, width * (bare ? 0.72 : 0.86)), cloth, { lift: 0.5 });
    pen.sheet(strip(joints.hip, joints.knee, width * 1.14, width * 0.95), cloth, { lift: 0.5 });
    drawShoe(view, joints, hand, tone(view.shoes));
  });
}

function drawShoe(view: BodyView, { ankle, toe }: LegJoints, hand: 'near' | 'far', colour: string): void {
  const { pen, size, front, cut } = view;
  const w = size.legWidth * (cut.legs === 'stockings' ? 0.66 : 0.76);
  const shaft = cut.hem > 0.3 ? 0.95 : 0.42;
  const direction = front ? (hand === 'near' ? -1 : 1) : 1;
  const length = front ? 0.72 : 1;
  pen.at(ankle[0], ankle[1], [direction, 1], direction * toe, () => {
    const sole = size.ankle;
    const upper = blob([
      [-w * 0.58, -w * shaft],
      [w * 0.5, -w * shaft],
      [w * 0.58, -w * 0.15],
      [w * 1.3 * length, sole - w * 0.5],
      [w * 1.5 * length, sole - 0.02 * w, 'corner'],
      [-w * 0.62, sole - 0.02 * w, 'corner'],
    ]);
    pen.sheet(upper, colour, { lift: 0.6 });
    pen.sheet(rectangle(-w * 0.62, sole - w * 0.16, w * (0.62 + 1.48 * length), w * 0.16), lighten(colour, 0.25), {
      lift: 0.2,
    });
  });
}

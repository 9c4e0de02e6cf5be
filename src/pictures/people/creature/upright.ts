import { blob, darken, ellipse, type Knot, lighten, mix, type Palette, type Pen, strip } from '../../paper/index.ts';
import { type ArmJoints, along } from '../body/arms.ts';
import { type BodyView, farShade, trunkEdges } from '../body/body-view.ts';
import { drawTrunk } from '../body/garment.ts';
import { type FaceView, faceViewOf } from '../head/face-view.ts';
import type { Mien } from '../head/plain-face.ts';
import type { Parts } from '../person.ts';
import { type CreatureView, creatureViewOf } from './creature-view.ts';
import { drawTail } from './tail.ts';
import { drawUprightHead, drawUprightHeadBehind } from './upright-head.ts';

/** How large a tail is on a body that stands up, as a share of what it is on four legs of that height. */
const TAIL = 0.74;

/** Clothes below which bare paws show. */
const BAREFOOT: ReadonlySet<string> = new Set(['dress', 'apron', 'shirt', 'jumper', 'robe']);

/** A person's body in an animal's fur: paws for hands, furry legs under a skirt, furry arms beside a waistcoat. */
export function furred(view: BodyView): BodyView {
  const { appearance, palette, cut } = view;
  const { fur, furShade } = furOf(view.pen, palette, view);
  const bird = isBird(view);
  const claws = palette.tint('#e0913a');
  const barefoot = BAREFOOT.has(appearance.garment.style);
  return {
    ...view,
    sleeve: appearance.extras.includes('waistcoat') ? fur : view.sleeve,
    legs: cut.legs === 'stockings' ? (bird ? claws : fur) : view.legs,
    shoes: bird ? claws : barefoot ? furShade : view.shoes,
  };
}

/** What is an animal's own in a body that moves like a person's. */
export function uprightParts(view: BodyView, mien: Mien, facing: 'left' | 'right' | 'camera' | 'away'): Parts {
  const lying = view.pose.rests === 'bed';
  const pose = lying ? { ...view.pose, turn: 0.3 } : view.pose;
  const seen = { pose, mien, facing: lying ? ('right' as const) : facing, holds: '' };
  // The views ask the pen how large a head is, so they are made where the head is drawn.
  const head = (draw: (creature: CreatureView, face: FaceView) => void) => () => {
    const { pen, palette, appearance } = view;
    const { turn, drag, asleep } = pose;
    const face = { ...mien, turn, drag, asleep, away: seen.facing === 'away' };
    draw(creatureViewOf(pen, palette, appearance, seen), faceViewOf(pen, palette, appearance, face));
  };
  const creature = creatureViewOf(view.pen, view.palette, view.appearance, seen);
  return {
    head: head(drawUprightHead),
    behind: head(drawUprightHeadBehind),
    trunk: drawTrunk,
    legs: true,
    back: (body) => drawBack(body, creature),
    ...(isBird(view) ? { arm: drawWing } : {}),
  };
}

const isBird = ({ appearance }: BodyView): boolean => BIRDS.has(appearance.species);
const BIRDS: ReadonlySet<string> = new Set(['bird', 'owl', 'duck']);

function furOf(pen: Pen, palette: Palette, { appearance, pose }: BodyView): CreatureView {
  const mien: Mien = { emotion: 'neutral', mouth: 'rest', blink: 0, gaze: { x: 0, y: 0 } };
  return creatureViewOf(pen, palette, appearance, { pose, mien, facing: 'right', holds: '' });
}

/** Tail or shell, from the hips. */
function drawBack(body: BodyView, creature: CreatureView): void {
  const { pen, size, breadth, side, away } = body;
  const { top } = trunkEdges(body);
  if (creature.species.extra === 'shell') drawShell(body, creature);
  const root = away ? 0 : -breadth * (0.35 + 0.4 * side);
  pen.part('tail', () =>
    isBird(body)
      ? drawTailFeathers(body, creature, root)
      : drawTail({ ...creature, height: size.height * TAIL }, root, away ? size.height * 0.02 : top * 0.04),
  );
}

function drawTailFeathers({ pen, size }: BodyView, { furShade, fur }: CreatureView, root: number): void {
  const h = size.height;
  for (const [turn, colour] of [
    [0.35, darken(furShade, 0.12)],
    [0, furShade],
    [-0.35, fur],
  ] as const)
    pen.at(root, h * 0.02, 1, turn, () =>
      pen.sheet(
        blob([
          [h * 0.02, -h * 0.06],
          [-h * 0.14, h * 0.02],
          [-h * 0.2, h * 0.09],
          [-h * 0.12, h * 0.1],
          [h * 0.02, h * 0.04],
        ]),
        colour,
        { lift: 0.4 },
      ),
    );
}

function drawShell(body: BodyView, { fur }: CreatureView): void {
  const { pen, breadth, side, away, palette } = body;
  const { top } = trunkEdges(body);
  const shell = mix(fur, palette.tint('#7a5a34'), 0.6);
  const [x, y] = [away ? 0 : -breadth * 0.62 * side, top * 0.46];
  pen.sheet(ellipse(x, y, breadth * (1.5 - 0.4 * side), -top * 0.74), shell, {
    lift: 0.8,
    inside: () => {
      for (const row of [-0.36, 0, 0.36])
        pen.sheet(
          ellipse(x + row * breadth * 1.5, y + Math.abs(row) * 8, breadth * 0.32, -top * 0.3),
          lighten(shell, 0.16),
          {
            lift: 0.2,
            edge: 0.3,
          },
        );
    },
  });
}

/** A wing in a sleeve: cloth to the elbow, from there on feathers that close like fingers. */
function drawWing(view: BodyView, joints: ArmJoints, hand: 'near' | 'far'): void {
  const { pen, size } = view;
  const far = hand === 'far';
  const w = size.armWidth;
  const tone = (colour: string) => (far ? farShade(view, colour) : colour);
  const { fur, furShade } = furOf(pen, view.palette, view);
  const long = size.forearm;
  pen.part(`${hand} arm`, () => {
    pen.at(...joints.elbow, 1, -joints.turn, () => {
      for (const [across, reach, colour] of [
        [-0.42, 1.32, darken(furShade, 0.1)],
        [0.34, 1.36, furShade],
        [-0.04, 1.5, fur],
      ] as const) {
        const feather: Knot[] = [
          [-w * 0.46, -w * 0.2],
          [w * 0.46, -w * 0.2],
          [w * (across + 0.34), long * reach * 0.66],
          [w * (across + 0.04), long * reach],
          [w * (across - 0.34), long * reach * 0.7],
        ];
        pen.sheet(blob(feather), tone(colour), { lift: far ? 0.4 : 0.6 });
      }
    });
    const sleeve = far ? tone(view.sleeve) : lighten(view.sleeve, 0.06);
    pen.sheet(strip(joints.elbow, along(joints.elbow, joints.turn, long * 0.3), w * 0.98, w * 1.04), sleeve, {
      lift: 0.5,
    });
    pen.sheet(strip(joints.shoulder, joints.elbow, w, w * 0.98), sleeve, { lift: far ? 0.5 : 1 });
  });
}

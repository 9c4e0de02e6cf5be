import { seedOf } from '#chance';
import { type Act, type Appearance, type Emotion, isBeast, isUpright } from '#film';
import type { Palette, Pen } from '../paper/index.ts';
import type { Mouth } from '../staging.ts';
import { blendOf } from './acting/blend.ts';
import { type Pose, poseOf } from './acting/pose.ts';
import { type BodyView, bodyViewOf } from './body/body-view.ts';
import { drawTrunk } from './body/garment.ts';
import { drawContactShadow, drawSleeper } from './body/rest.ts';
import { drawBeast } from './creature/beast.ts';
import { drawBird } from './creature/bird.ts';
import { type CreatureView, creatureViewOf } from './creature/creature-view.ts';
import { drawSwimmer } from './creature/swimmer.ts';
import { furred, uprightParts } from './creature/upright.ts';
import { faceViewOf } from './head/face-view.ts';
import { drawHead, drawHeadBehind } from './head/head.ts';
import type { Mien } from './head/plain-face.ts';
import { holding } from './held/holding.ts';
import { drawGhostTrunk } from './others/ghost.ts';
import { drawRobotHead, drawRobotTrunk } from './others/robot.ts';
import { drawThing } from './others/thing.ts';
import { drawPerson, type Parts } from './person.ts';

/** One character at one moment. */
export interface FigurePose {
  readonly appearance: Appearance;
  readonly facing: 'left' | 'right' | 'camera' | 'away';
  readonly act: Act;
  /** Seconds into the act. */
  readonly phase: number;
  readonly emotion: Emotion;
  readonly mouth: Mouth;
  /** 0 open, 1 closed. */
  readonly blink: number;
  /** Where the eyes look on the screen: -1 left and up, 1 right and down. */
  readonly gaze: { readonly x: number; readonly y: number };
  /** One word; empty if nothing. */
  readonly holds: string;
  /** -1 breathed out, 1 breathed in. */
  readonly breath: number;
  /** -1 to 1: weight going from one foot to the other. Default 0. */
  readonly sway?: number;
  /** 0 to 1: a stressed syllable is landing. Default 0. */
  readonly stress?: number;
  /** Seconds into the shot, where the act goes on at another pace. Default `phase`. */
  readonly seconds?: number;
  /** How fully somebody under way strides out: 0 stands, 1 at their own pace. Default 1. */
  readonly share?: number;
  /** Radians the body leans further forward, as in starting to walk. Default 0. */
  readonly impulse?: number;
  /** Where somebody else is: across the screen (-1 left, 1 right, 0 straight on), and radians the head drops to meet their eyes. */
  readonly eyeline?: { readonly across: number; readonly pitch: number };
  /** False leaves out the shadow on the ground, e.g. where the ground is not in the picture. Default true. */
  readonly grounded?: boolean;
}

const seeds = new WeakMap<Appearance, number>();

/** The seed of everything chance decides about a figure. */
function seedOfAppearance(appearance: Appearance): number {
  const known = seeds.get(appearance);
  if (known !== undefined) return known;
  const seed = seedOf(`${appearance.accent}${appearance.skin}${appearance.garment.colour}${appearance.species}`);
  seeds.set(appearance, seed);
  return seed;
}

function poseOfFigure(figure: FigurePose): Pose {
  const cue = {
    act: figure.act,
    emotion: figure.emotion,
    phase: figure.phase,
    facing: figure.facing,
    stress: figure.stress ?? 0,
    breath: figure.breath,
    sway: figure.sway ?? 0,
    seed: seedOfAppearance(figure.appearance),
    pitch: figure.eyeline?.pitch ?? 0,
  };
  const { share = 1, impulse = 0 } = figure;
  const full = poseOf(cue);
  const pose =
    share >= 1 ? full : blendOf(poseOf({ ...cue, act: 'stand', phase: figure.seconds ?? cue.phase }), full, share);
  const stiff = isBeast(figure.appearance) || figure.appearance.kind === 'object';
  const moved = { ...pose, lean: pose.lean + impulse };
  return meeting(holding(stiff ? unbent(moved) : moved, figure.holds, figure.phase), figure);
}

/** What has no waist to bend from bends a little. */
const unbent = (pose: Pose): Pose => ({
  ...pose,
  lean: Math.max(-0.3, Math.min(0.3, pose.lean)),
  head: Math.max(-0.4, Math.min(0.4, pose.head)),
});

/** How much of an eyeline the head takes; the eyes take the rest. */
const HEAD_SHARE = 0.55;

/** Head turned towards whoever is looked at. Eyes go first, then the head. */
function meeting(pose: Pose, { eyeline, facing, phase: acted, seconds: phase = acted }: FigurePose): Pose {
  if (eyeline === undefined || pose.asleep || facing === 'away') return pose;
  const way = Math.max(0, Math.min(1, (phase - 0.12) / 0.35));
  const share = way * way * (3 - 2 * way);
  return {
    ...pose,
    head: pose.head + eyeline.pitch * HEAD_SHARE * share,
    turn: facing === 'camera' ? pose.turn + eyeline.across * 0.34 * share : pose.turn,
  };
}

/** Eyes on whoever is looked at, straying only a little. */
function eyesOn(figure: FigurePose): { x: number; y: number } {
  const { gaze, eyeline } = figure;
  if (eyeline === undefined) return gaze;
  const ahead = figure.facing === 'left' ? -0.4 : figure.facing === 'right' ? 0.4 : eyeline.across * 0.6;
  return { x: ahead + gaze.x * 0.3, y: Math.max(-0.7, Math.min(0.7, eyeline.pitch * 1.5)) + gaze.y * 0.3 };
}

/** Draws a figure with its feet at the origin, in units (`UNITS_PER_METRE`), y up negative. */
export function drawFigure(pen: Pen, palette: Palette, figure: FigurePose): void {
  const mirrored = figure.facing === 'left';
  pen.part(seedOfAppearance(figure.appearance), () =>
    pen.at(0, 0, mirrored ? [-1, 1] : 1, 0, () => {
      const eyes = eyesOn(figure);
      const gaze = mirrored ? { x: -eyes.x, y: eyes.y } : eyes;
      drawPosed(pen, palette, { ...figure, gaze });
    }),
  );
}

function drawPosed(pen: Pen, palette: Palette, figure: FigurePose): void {
  const pose = poseOfFigure(figure);
  const view = bodyViewOf(pen, palette, figure.appearance, pose, figure.facing);
  if (figure.grounded !== false) drawContactShadow(view);
  const mien = { ...figure, blink: pose.asleep ? 1 : figure.blink };
  switch (figure.appearance.kind) {
    case 'animal':
      if (isUpright(figure.appearance)) return drawDressed(furred(view), mien, figure);
      return drawCreature(
        creatureViewOf(pen, palette, figure.appearance, { pose, mien, facing: figure.facing, holds: figure.holds }),
        figure.act,
      );
    case 'object':
      return drawTipped(view, () => drawThing(view, mien));
    case 'robot':
      return drawBody(view, figure, {
        behind: () => {},
        head: () => drawRobotHead(view, mien),
        trunk: drawRobotTrunk,
        legs: true,
      });
    case 'ghost':
      return drawBody(view, figure, {
        ...headOf(view, mien, pose.turn),
        trunk: drawGhostTrunk,
        legs: false,
      });
    case 'person':
      if (pose.rests === 'bed') return drawSleeper(view, figure.breath, headOf(view, mien, 0.3));
      return drawBody(view, figure, { ...headOf(view, mien, pose.turn), trunk: drawTrunk, legs: true });
  }
}

/** An animal that goes about as people do. */
function drawDressed(view: BodyView, mien: Mien, figure: FigurePose): void {
  const parts = uprightParts(view, mien, figure.facing);
  if (view.pose.rests === 'bed') return drawSleeper(view, figure.breath, parts);
  return drawBody(view, figure, parts);
}

/** Whoever has hips, shoulders and a head: bounced, tipped over, or laid down. */
function drawBody(view: BodyView, figure: FigurePose, parts: Parts): void {
  const { pose, size, pen } = view;
  const roll = pose.rests === 'bed' ? 1.45 : pose.roll;
  const tipped = Math.sin(roll);
  const thick = Math.max(size.headRadius * 0.9, size.breadth * view.cut.flare * 0.74);
  pen.at(tipped * size.height * 0.42, pose.bounce * size.hip - Math.abs(tipped) * thick, 1, -roll, () =>
    drawPerson(view, pose.empty ? '' : figure.holds, parts),
  );
}

/** A thing falls over in one piece. */
function drawTipped({ pen, pose, size }: BodyView, draw: () => void): void {
  const tipped = Math.sin(pose.roll);
  pen.at(tipped * size.height * 0.4, -Math.abs(tipped) * size.height * 0.48, 1, -pose.roll, draw);
}

function headOf(view: BodyView, mien: Mien, turn: number): Pick<Parts, 'head' | 'behind'> {
  const away = view.away && view.pose.rests !== 'bed';
  const { drag, asleep } = view.pose;
  const seen = { ...mien, turn, away, drag, asleep };
  // The view asks the pen how large a head is, so it is made where the head is drawn.
  const face = () => faceViewOf(view.pen, view.palette, view.appearance, seen);
  return { head: () => drawHead(face()), behind: () => drawHeadBehind(face()) };
}

function drawCreature(view: CreatureView, act: Act): void {
  if (view.species.form === 'bird') drawBird(view);
  else if (view.species.form === 'swimmer') drawSwimmer(view);
  else drawBeast(view, act);
}

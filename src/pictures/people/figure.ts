import { seedOf } from '#chance';
import type { Act, Appearance, Emotion } from '#film';
import type { Palette, Pen } from '../paper/index.ts';
import type { Mouth } from '../staging.ts';
import { bodyViewOf } from './body-view.ts';
import { faceViewOf } from './face-view.ts';
import { drawHead } from './head.ts';
import { drawContactShadow, drawPerson, drawSleeper, holding } from './person.ts';
import { type Pose, poseOf } from './pose.ts';
import { proportionsOf } from './proportions.ts';

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
  /** False leaves out the shadow on the ground, e.g. where the ground is not in the picture. Default true. */
  readonly grounded?: boolean;
}

const seeds = new WeakMap<Appearance, number>();

/** The seed of everything chance decides about a figure. */
export function seedOfAppearance(appearance: Appearance): number {
  const known = seeds.get(appearance);
  if (known !== undefined) return known;
  const seed = seedOf(`${appearance.accent}${appearance.skin}${appearance.garment.colour}${appearance.species}`);
  seeds.set(appearance, seed);
  return seed;
}

export function poseOfFigure(figure: FigurePose): Pose {
  const cue = {
    act: figure.act,
    emotion: figure.emotion,
    phase: figure.phase,
    facing: figure.facing,
    stress: figure.stress ?? 0,
    breath: figure.breath,
    sway: figure.sway ?? 0,
    seed: seedOfAppearance(figure.appearance),
  };
  return holding(poseOf(cue), figure.holds);
}

/** Draws a figure with its feet at the origin, in units (`UNITS_PER_METRE`), y up negative. */
export function drawFigure(pen: Pen, palette: Palette, figure: FigurePose): void {
  const mirrored = figure.facing === 'left';
  pen.part(seedOfAppearance(figure.appearance), () =>
    pen.at(0, 0, mirrored ? [-1, 1] : 1, 0, () => {
      const gaze = mirrored ? { x: -figure.gaze.x, y: figure.gaze.y } : figure.gaze;
      drawUpright(pen, palette, { ...figure, gaze });
    }),
  );
}

function drawUpright(pen: Pen, palette: Palette, figure: FigurePose): void {
  const pose = poseOfFigure(figure);
  const { appearance } = figure;
  const view = bodyViewOf(pen, palette, appearance, pose, figure.facing);
  const { height, hip, breadth } = proportionsOf(appearance);
  const head = (turn: number) =>
    drawHead(
      faceViewOf(pen, palette, appearance, {
        turn,
        away: figure.facing === 'away' && pose.rests !== 'bed',
        emotion: figure.emotion,
        mouth: figure.mouth,
        blink: pose.asleep ? 1 : figure.blink,
        gaze: figure.gaze,
        drag: pose.drag,
      }),
    );
  if (figure.grounded !== false) drawContactShadow(view);
  if (pose.rests === 'bed') return drawSleeper(view, figure.breath, head);
  const fallen = Math.abs(Math.sin(pose.roll));
  pen.at(0, pose.bounce * hip - fallen * breadth * 0.75 - 0 * height, 1, -pose.roll, () =>
    drawPerson(view, figure.holds, () => head(pose.turn)),
  );
}

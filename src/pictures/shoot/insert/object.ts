import type { Frame } from '../../camera/index.ts';
import { ellipse, type Palette, type Pen } from '../../paper/index.ts';
import { drawProp, propFor } from '../../props/index.ts';
import type { Figure, Staging } from '../../staging.ts';
import { drawDoing, flicker } from './doings.ts';
import { drawHand, ownerOf } from './hand.ts';
import { type Hold, holdOf } from './hold.ts';
import { drawWords, faceOf, groundOf } from './lettered.ts';
import { type Doing, doingOf, type Pose, poseAt } from './motion.ts';
import { drawPhoto, isPhoto, PHOTO } from './photo.ts';

/** How large a thing is, centimetres; what lies flat throws no shadow. */
interface Body {
  readonly width: number;
  readonly height: number;
  readonly flat?: boolean;
  readonly ground?: boolean;
}

/** Where on the frame the thing stands, and as high and as wide as it may be; shares of the frame. */
const STANDS = 0.82;
const HIGH = 0.52;
const WIDE = 0.54;

/** Things taller than this many times their width are laid down: upright they would leave the frame empty. */
const SLENDER = 2.1;
/** How far a slender thing leans, radians. */
const LYING = 1.46;
/** Slender things that burn, pour or stand by themselves stay upright. */
const STANDING: ReadonlySet<string> = new Set(['flame', 'steam', 'fuse', 'ring', 'tick', 'well']);

/** What an insert shows: the thing, the words that are read on it, and whose hand is at it. */
export interface Shown {
  readonly word: string;
  readonly text: string | undefined;
  readonly owner: Figure | undefined;
  /** Those its action names besides: a photograph is of them. */
  readonly faces: readonly Figure[];
}

/** What the insert of a word shows in a staging. */
export function shownIn({ figures, insertText }: Staging, word: string): Shown {
  const owner = ownerOf(figures, word);
  return { word, text: insertText, owner, faces: figures.filter((figure) => figure !== owner) };
}

/** How large the hand is, in shares of the frame's height, and how much of the thing's size is left beside it. */
const HAND = 0.23;
const HELD = 0.8;
/** Seconds until a hand has brought what it holds. */
const COMES = 0.9;

const eased = (way: number): number => way * way * (3 - 2 * way);

/** Where the finger is on a map at a moment, shares of its size from its middle: along a road, with a stop on the way. */
function onMap(seconds: number): { x: number; y: number } {
  const leg = (from: number, takes: number): number => eased(Math.min(1, Math.max(0, (seconds - from) / takes)));
  return { x: -0.34 + 0.3 * leg(0.6, 1.1) + 0.32 * leg(2, 1.2), y: -0.34 - 0.3 * leg(0.6, 1.1) + 0.16 * leg(2, 1.2) };
}

/** Where a hand takes hold of a thing, shares of its size from where it stands. */
const GRIPS: Readonly<Record<Exclude<Hold, 'finger'>, { readonly x: number; readonly y: number }>> = {
  pinch: { x: 0.49, y: -0.2 },
  fist: { x: 0, y: -0.12 },
  palm: { x: 0, y: 0 },
};

/** Draws what is shown, standing on (0, 0), and how large it is. */
function thingOf({ word, text, faces }: Shown): {
  readonly body: Body;
  draw(pen: Pen, palette: Palette, seconds: number): void;
} {
  const ground = text === undefined ? undefined : groundOf(word);
  if (text !== undefined && ground !== undefined) {
    const face = faceOf(word);
    return { body: face, draw: (pen, palette, seconds) => drawWords(pen, palette, { text, ground, face, seconds }) };
  }
  if (faces.length > 0 && isPhoto(word)) return { body: PHOTO, draw: (pen, palette) => drawPhoto(pen, palette, faces) };
  const body = propFor(word);
  return {
    body,
    draw(pen, palette, seconds) {
      drawProp(pen, palette, word);
      drawDoing(pen, palette, doingOf(word), body, seconds);
    },
  };
}

/** The thing itself, as large as the frame allows, doing what such a thing does in a pool of light that lives. */
export function drawObject(pen: Pen, palette: Palette, shown: Shown, frame: Frame, seconds: number): void {
  const { word, owner } = shown;
  const doing = doingOf(word);
  const { body, draw } = thingOf(shown);
  const hold = owner === undefined ? undefined : holdOf(word, body);
  const lifted = hold !== undefined && hold !== 'finger';
  const lying = !lifted && body.height > body.width * SLENDER && !STANDING.has(doing ?? '');
  const turn = lying ? LYING : 0;
  const width = lying ? body.height * Math.sin(turn) + body.width * Math.cos(turn) : body.width;
  const height = lying ? body.height * Math.cos(turn) + body.width : body.height;
  const full = Math.min((frame.height * HIGH) / height, (frame.width * WIDE) / width);
  const size = frame.height * HAND;
  const scale = lifted ? Math.min(full * HELD, hold === 'palm' ? (size * 1.7) / width : full) : full;
  const [middle, y] = [frame.width / 2, frame.height * STANDS];
  const pose = lifted ? carriedAt(doing, seconds) : poseAt(doing, seconds);
  const light = doing === 'flame' ? flicker(seconds) : 1 + 0.14 * Math.sin(seconds * 1.9);
  pen.glow(middle + frame.width * 0.006 * Math.sin(seconds * 1.1), y, frame.width * 0.34 * light, palette.light, {
    strength: (palette.dark ? 0.06 : 0.03) * light,
    rings: 3,
    squash: 0.3,
  });
  const away = lifted ? 1 - eased(Math.min(1, seconds / COMES)) : 0;
  const raised = lifted ? 0.3 : -pose.y;
  if (body.flat !== true)
    pen.part('shadow', () =>
      pen.tissue(
        ellipse(
          middle + width * scale * (0.06 + raised * 0.4),
          y,
          width * scale * pose.wide * (0.62 + raised * 0.3),
          width * scale * 0.08,
        ),
        palette.shadow,
        Math.max(0.08, 0.34 - raised * 0.7),
        { edge: 0, grain: 0 },
      ),
    );
  const foot = lying ? middle - (body.height * scale * Math.sin(turn)) / 2 : middle;
  const lift = lifted ? frame.height * LIFTS[hold] : 0;
  const floor = (lying ? y - body.width * scale * 0.22 : y) - lift + away * frame.height * 0.4;
  const at = { x: foot + pose.x * height * scale + away * frame.width * 0.08, y: floor + pose.y * height * scale };
  const hand = (half: 'behind' | 'before'): void => {
    if (owner === undefined || hold === undefined) return;
    const grip = hold === 'finger' ? onMap(seconds) : GRIPS[hold];
    pen.at(at.x + grip.x * body.width * scale, at.y + grip.y * body.height * scale, 1, 0, () =>
      drawHand(pen, palette, owner, { hold, half, size, seconds }),
    );
  };
  hand('behind');
  pen.at(
    at.x,
    at.y + (hold === 'palm' ? size * 0.07 : 0),
    [scale * pose.wide, scale * pose.tall],
    turn + pose.turn,
    () => draw(pen, palette, seconds),
  );
  hand('before');
}

/** How high a hand has a thing, shares of the frame's height. */
const LIFTS: Readonly<Record<Exclude<Hold, 'finger'>, number>> = { pinch: 0.08, fist: 0.13, palm: 0.16 };

/** How a thing stands that a hand holds: it goes with the hand, but for what shakes by itself. */
function carriedAt(doing: Doing | undefined, seconds: number): Pose {
  const ringing = doing === 'ring' ? poseAt(doing, seconds) : undefined;
  const breath = 0.012 * Math.sin(seconds * 1.7);
  return { x: 0, y: breath, turn: (ringing?.turn ?? 0) + 0.012 * Math.sin(seconds * 1.3), wide: 1, tall: 1 };
}

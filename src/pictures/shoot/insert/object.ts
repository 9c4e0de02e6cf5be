import type { Frame } from '../../camera/index.ts';
import { ellipse, type Palette, type Pen } from '../../paper/index.ts';
import { drawProp, propFor } from '../../props/index.ts';
import type { Figure } from '../../staging.ts';
import { drawDoing, flicker } from './doings.ts';
import { drawHand } from './hand.ts';
import { drawWords, FACE, groundOf } from './lettered.ts';
import { doingOf, poseAt } from './motion.ts';

/** Where on the frame the thing stands, and as high and as wide as it may be; shares of the frame. */
const STANDS = 0.82;
const HIGH = 0.52;
const WIDE = 0.54;

/** Things taller than this many times their width are laid down: upright they would leave the frame empty. */
const SLENDER = 2.1;
/** How far a slender thing leans, radians. */
const LYING = 1.46;
/** Slender things that burn, pour or stand by themselves stay upright. */
const UPRIGHT: ReadonlySet<string> = new Set(['flame', 'steam', 'fuse', 'ring', 'tick']);

/** What an insert shows: the thing, the words that are read on it, and whose hand is at it. */
export interface Shown {
  readonly word: string;
  readonly text: string | undefined;
  readonly owner: Figure | undefined;
}

/** The thing itself, as large as the frame allows, doing what such a thing does in a pool of light that lives. */
export function drawObject(pen: Pen, palette: Palette, shown: Shown, frame: Frame, seconds: number): void {
  const { word, text, owner } = shown;
  const ground = text === undefined ? undefined : groundOf(word);
  const doing = doingOf(word);
  const body = ground === undefined ? propFor(word) : FACE;
  const lying = body.height > body.width * SLENDER && !UPRIGHT.has(doing ?? '');
  const turn = lying ? LYING : 0;
  const width = lying ? body.height * Math.sin(turn) + body.width * Math.cos(turn) : body.width;
  const height = lying ? body.height * Math.cos(turn) + body.width : body.height;
  const scale = Math.min((frame.height * HIGH) / height, (frame.width * WIDE) / width);
  const [middle, y] = [frame.width / 2, frame.height * STANDS];
  const pose = poseAt(doing, seconds);
  const light = doing === 'flame' ? flicker(seconds) : 1 + 0.14 * Math.sin(seconds * 1.9);
  pen.glow(middle + frame.width * 0.006 * Math.sin(seconds * 1.1), y, frame.width * 0.34 * light, palette.light, {
    strength: (palette.dark ? 0.06 : 0.03) * light,
    rings: 3,
    squash: 0.3,
  });
  const raised = -pose.y;
  pen.part('shadow', () =>
    pen.tissue(
      ellipse(
        middle + width * scale * (0.06 + raised * 0.4),
        y,
        width * scale * (0.62 + raised * 0.3),
        width * scale * 0.08,
      ),
      palette.shadow,
      0.34 - raised * 0.7,
      { edge: 0, grain: 0 },
    ),
  );
  const foot = lying ? middle - (body.height * scale * Math.sin(turn)) / 2 : middle;
  const floor = lying ? y - body.width * scale * 0.22 : y;
  const at = { x: foot + pose.x * height * scale, y: floor + pose.y * height * scale };
  pen.at(at.x, at.y, [scale * pose.wide, scale], turn + pose.turn, () => {
    if (text !== undefined && ground !== undefined) drawWords(pen, palette, text, ground);
    else {
      drawProp(pen, palette, word);
      drawDoing(pen, palette, doing, body, seconds);
    }
  });
  if (owner === undefined) return;
  const hold = { x: middle + pose.x * height * scale + width * scale * 0.46, y: y + (pose.y - 0.3) * height * scale };
  pen.at(hold.x, hold.y, 1, 0, () => drawHand(pen, palette, owner, frame.height * 0.24, seconds));
}

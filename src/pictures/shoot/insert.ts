import type { Frame } from '../camera/index.ts';
import { ellipse, mix, type Palette, type Pen, rectangle } from '../paper/index.ts';
import { drawProp, propFor } from '../props/index.ts';
import type { SetBuilt } from '../sets/index.ts';

/** How far down the frame the surface begins, and where the thing stands on it. */
const EDGE = 0.6;
const STANDS = 0.8;
/** Of the frame: as high and as wide as the thing may be. */
const HIGH = 0.5;
const WIDE = 0.5;

/** The surface an insert shows its object on: a table top, or the ground. */
export function drawSurface(pen: Pen, set: SetBuilt, frame: Frame): void {
  const { palette } = set;
  const top = frame.height * EDGE;
  const wood = set.surface === 'table' || set.indoors;
  const colour = wood ? mix(palette.wood, palette.tint('#b98557'), 0.5) : mix(palette.ground, palette.near, 0.2);
  pen.part('surface', () => {
    pen.sheet(rectangle(-60, top, frame.width + 120, frame.height), colour, { lift: 1.6 });
    if (wood)
      for (let index = -6; index <= 6; index++) {
        const [far, near] = [frame.width / 2 + index * frame.width * 0.1, frame.width / 2 + index * frame.width * 0.2];
        pen.sheet(
          [
            [far, top + 2],
            [far + 3, top + 2],
            [near + 5, frame.height + 20],
            [near, frame.height + 20],
          ],
          mix(colour, palette.ink, 0.3),
          { lift: 0, edge: 0, alpha: 0.5 },
        );
      }
  });
}

/** Things taller than this many times their width are laid down: upright they would leave the frame empty. */
const SLENDER = 2.1;
/** How far a slender thing leans, radians. */
const LYING = 1.46;

/** How far a thing just put down still rocks at a moment, radians: gone within a second and a half. */
const rocking = (seconds: number): number => 0.022 * Math.exp(-2.6 * seconds) * Math.cos(seconds * 9);

/** The object itself, as large as the frame allows, in a pool of light that breathes: it has just been put down, and settles. */
export function drawObject(pen: Pen, palette: Palette, word: string, frame: Frame, seconds: number): void {
  const prop = propFor(word);
  const lying = prop.height > prop.width * SLENDER;
  const turn = lying ? LYING : 0;
  const width = lying ? prop.height * Math.sin(turn) + prop.width * Math.cos(turn) : prop.width;
  const height = lying ? prop.height * Math.cos(turn) + prop.width : prop.height;
  const scale = Math.min((frame.height * HIGH) / height, (frame.width * WIDE) / width);
  const y = frame.height * STANDS;
  const breath = Math.sin(seconds * 1.9);
  pen.glow(
    frame.width * (0.5 + 0.006 * Math.sin(seconds * 1.1)),
    y,
    frame.width * (0.34 + 0.012 * breath),
    palette.light,
    {
      strength: (palette.dark ? 0.06 : 0.03) * (1 + 0.14 * breath),
      rings: 3,
      squash: 0.3,
    },
  );
  pen.part('shadow', () =>
    pen.tissue(
      ellipse(frame.width / 2 + width * scale * 0.06, y, width * scale * 0.62, width * scale * 0.08),
      palette.shadow,
      0.34,
      { edge: 0, grain: 0 },
    ),
  );
  const foot = lying ? frame.width / 2 - (prop.height * scale * Math.sin(turn)) / 2 : frame.width / 2;
  pen.at(foot, lying ? y - prop.width * scale * 0.22 : y, scale, turn + rocking(seconds), () =>
    drawProp(pen, palette, word),
  );
}

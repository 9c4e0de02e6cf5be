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

/** The object itself, as large as the frame allows, in a pool of light. */
export function drawObject(pen: Pen, palette: Palette, word: string, frame: Frame): void {
  const prop = propFor(word);
  const scale = Math.min((frame.height * HIGH) / prop.height, (frame.width * WIDE) / prop.width);
  pen.glow(frame.width / 2, frame.height * STANDS, frame.width * 0.34, palette.light, {
    strength: palette.dark ? 0.06 : 0.03,
    rings: 3,
    squash: 0.3,
  });
  pen.at(frame.width / 2, frame.height * STANDS, 1, 0, () => {
    pen.part('shadow', () =>
      pen.tissue(
        ellipse(prop.width * scale * 0.08, 0, prop.width * scale * 0.62, prop.width * scale * 0.09),
        palette.shadow,
        0.34,
        { edge: 0, grain: 0 },
      ),
    );
    pen.at(0, 0, scale, 0, () => drawProp(pen, palette, word));
  });
}

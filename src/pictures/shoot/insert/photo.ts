import { type Palette, type Pen, rectangle } from '../../paper/index.ts';
import { drawFigure, measureFigure } from '../../people/index.ts';
import type { Figure } from '../../staging.ts';
import { PhraseBook, wordsOf } from '../../words/index.ts';

const WORDS =
  'photo, photograph, picture, snapshot, portrait, polaroid, foto, fotografia, ritratto, cadre, bild, retrato';
const book = new PhraseBook<true>(WORDS.split(',').map((word) => ({ phrase: word.trim(), meaning: true })));

/** Whether a phrase names something people are pictured on. */
export const isPhoto = (phrase: string): boolean => book.read(wordsOf(phrase)).length > 0;

/** A photograph of somebody, centimetres. */
export const PHOTO = { width: 30, height: 23 } as const;
/** White paper round it. */
const RIM = 1.7;
/** More do not fit. */
const MOST = 4;

/** A photograph of those it is said to show, shoulder to shoulder and at their best, standing on (0, 0). */
export function drawPhoto(pen: Pen, palette: Palette, faces: readonly Figure[]): void {
  const { width, height } = PHOTO;
  const shown = faces.slice(0, MOST);
  const picture = rectangle(-width / 2 + RIM, -height + RIM, width - 2 * RIM, height - 2.6 * RIM);
  pen.sheet(rectangle(-width / 2, -height, width, height), palette.tint('#f7f0df'), { lift: 0.8 });
  pen.sheet(picture, palette.tint('#b9c9c4'), { lift: 0, edge: 0.3 });
  pen.clip(picture, () => {
    pen.sheet(rectangle(-width / 2, -height * 0.4, width, height), palette.tint('#93a68c'), { lift: 0, edge: 0 });
    const step = (width - 2 * RIM) / shown.length;
    shown.forEach(({ appearance }, index) => {
      const { height: tall, headRadius } = measureFigure(appearance, 'stand', 'camera');
      const scale = Math.min((height * 0.2) / headRadius, (step * 0.36) / headRadius);
      const x = -width / 2 + RIM + step * (index + 0.5);
      pen.part(`face ${index}`, () =>
        pen.at(
          x,
          -height * 0.86 + RIM + (height * 0.2 - headRadius * scale) + tall * scale,
          scale,
          index % 2 ? 0.03 : -0.03,
          () =>
            drawFigure(pen, palette, {
              appearance,
              facing: 'camera',
              act: 'stand',
              phase: 0,
              emotion: 'happy',
              mouth: 'rest',
              blink: 0,
              gaze: { x: 0, y: 0 },
              holds: '',
              breath: 0,
              grounded: false,
            }),
        ),
      );
    });
    pen.tissue(rectangle(-width / 2, -height, width, height), '#c99a5a', 0.16, { edge: 0, grain: 0 });
  });
}

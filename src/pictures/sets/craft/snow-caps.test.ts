import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { lookNamed } from '../../looks/index.ts';
import { type Outline, type Pen, palette, rectangle } from '../../paper/index.ts';
import { underSnow } from './snow-caps.ts';

const light = palette('day', 'snow', 'calm', false);

/** Whether there is paint at a point of a canvas on which (0, 0) is (100, 150), after a piece was drawn under snow. */
function painted(draw: (pen: Pen) => void, x: number, y: number): boolean {
  const context = createCanvas(200, 200).getContext('2d');
  context.translate(100, 150);
  underSnow(lookNamed('paper').hand(context, light, { shadows: 'none' }), draw);
  return (context.getImageData(100 + x, 150 + y, 1, 1).data[3] ?? 0) > 200;
}

const sheet =
  (outline: Outline) =>
  (pen: Pen): void =>
    pen.sheet(outline, '#804020', { edge: 0, rough: 0 });

describe('snow on things', () => {
  it('lies over what is flat', () => {
    expect(painted(sheet(rectangle(-40, -60, 80, 60)), 0, -68)).toBe(true);
  });

  it('slides off what is steep, and lies on nothing as low as the snow on the ground', () => {
    const spire: Outline = [
      [-12, 0],
      [0, -90],
      [12, 0],
    ];
    expect(painted(sheet(spire), 6, -52)).toBe(false);
    expect(painted(sheet(rectangle(-40, -8, 80, 8)), 0, -14)).toBe(false);
  });

  it('follows a piece that is moved and turned about', () => {
    const aside = (pen: Pen): void => pen.at(40, 0, [-1, 1], 0, () => sheet(rectangle(0, -60, 60, 60))(pen));
    expect(painted(aside, 10, -68)).toBe(true);
    expect(painted(aside, 70, -68)).toBe(false);
  });
});

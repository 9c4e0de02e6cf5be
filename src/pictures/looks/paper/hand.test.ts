import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { ellipse, type Pen, palette } from '../../paper/index.ts';
import { PaperHand } from './index.ts';

const day = palette('day', 'clear', 'calm', false);

function drawn(draw: (pen: Pen) => void, seed = 1): Buffer {
  const canvas = createCanvas(120, 120);
  draw(new PaperHand(canvas.getContext('2d'), day, { seed }));
  return canvas.data();
}

describe('a hand with scissors', () => {
  const square = [
    [20, 20],
    [100, 20],
    [100, 100],
    [20, 100],
  ] as const;

  it('cuts the same twice, and differently with another seed', () => {
    const draw = (pen: Pen) => pen.sheet(ellipse(60, 60, 40), '#c9503c');
    expect(drawn(draw).equals(drawn(draw))).toBe(true);
    expect(drawn(draw, 2).equals(drawn(draw))).toBe(false);
  });

  it('does not let a part that comes and goes disturb what is drawn after it', () => {
    const after = (pen: Pen) => pen.sheet(square, '#5478ad');
    const withPart = drawn((pen) => {
      pen.part('teeth', () => {
        for (let tooth = 0; tooth < 5; tooth++) pen.sheet(ellipse(60, 60, 10), '#ffffff');
      });
      after(pen);
    });
    const empty = drawn((pen) => {
      pen.part('teeth', () => {});
      after(pen);
    });
    expect(withPart.equals(empty)).toBe(true);
  });

  it('draws inside a sheet only what falls on it', () => {
    const pixels = drawn((pen) =>
      pen.sheet(square, '#5478ad', { lift: 0, inside: () => pen.sheet(ellipse(60, 60, 200), '#c9503c', { lift: 0 }) }),
    );
    expect(pixels[(5 * 120 + 5) * 4 + 3]).toBe(0);
    expect(pixels[(60 * 120 + 60) * 4]).toBeGreaterThan(150);
  });

  it('leaves the canvas as it found it', () => {
    const context = createCanvas(50, 50).getContext('2d');
    const pen = new PaperHand(context, day);
    const before = context.getTransform();
    pen.at(10, 10, 2, 0.3, () =>
      pen.sheet(ellipse(0, 0, 5), '#c9503c', { inside: () => pen.glow(0, 0, 3, '#ffcc66') }),
    );
    const after = context.getTransform();
    expect([after.a, after.b, after.e, after.f]).toEqual([before.a, before.b, before.e, before.f]);
    expect(context.globalAlpha).toBe(1);
  });

  it('knows on which side the light leaves a mirrored figure dark', () => {
    const pen = new PaperHand(createCanvas(10, 10).getContext('2d'), day);
    expect(pen.shadeSide).toBe(1);
    pen.at(0, 0, [-1, 1], 0, () => expect(pen.shadeSide).toBe(-1));
  });
});

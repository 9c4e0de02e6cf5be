import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { ellipse, type Outline, palette, rectangle } from '../paper/index.ts';
import { LOOK_LIST } from './index.ts';
import type { Hand, HandOptions, Look } from './look.ts';

const day = palette('day', 'clear', 'calm', false);
const SIDE = 120;

function drawn(look: Look, draw: (hand: Hand, context: SKRSContext2D) => void, options: HandOptions = {}): Buffer {
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  draw(look.hand(context, look.light(day), options), context);
  return canvas.data();
}

const alphaAt = (pixels: Buffer, x: number, y: number): number => pixels[(y * SIDE + x) * 4 + 3] ?? 0;
const square: Outline = rectangle(30, 30, 60, 60);

describe.each(LOOK_LIST.map((look) => [look.name, look] as const))('the hand of %s', (_name, look) => {
  it('draws the same twice', () => {
    const draw = (hand: Hand) => hand.sheet(ellipse(60, 60, 40), '#c9503c');
    expect(drawn(look, draw).equals(drawn(look, draw))).toBe(true);
  });

  it('fills a shape and leaves what is well outside it alone', () => {
    const pixels = drawn(look, (hand) =>
      hand.sheet(square, '#c9503c', { inside: () => hand.glow(60, 60, 90, '#ffee00') }),
    );
    expect(alphaAt(pixels, 60, 60)).toBe(255);
    for (const [x, y] of [
      [10, 10],
      [110, 60],
      [60, 112],
      [8, 60],
    ] as const)
      expect(alphaAt(pixels, x, y)).toBe(0);
  });

  it('says where it drew, and draws nowhere else', () => {
    let touched = { left: 0, top: 0, right: 0, bottom: 0 };
    const pixels = drawn(look, (hand) => {
      hand.at(70, 50, 0.8, 0.6, () => {
        hand.sheet(ellipse(0, 0, 24, 12), '#c9503c', { lift: 1 });
        hand.tissue(rectangle(-30, 4, 20, 9), '#5478ad', 0.6);
        hand.glow(6, -8, 14, '#ffee00', { squash: 0.5 });
      });
      touched = { ...hand.touched };
    });
    for (let y = 0; y < SIDE; y++)
      for (let x = 0; x < SIDE; x++) {
        const inside = x >= touched.left - 1 && x <= touched.right && y >= touched.top - 1 && y <= touched.bottom;
        if (!inside && alphaAt(pixels, x, y) > 0) expect.fail(`drew at ${x}, ${y}, outside ${JSON.stringify(touched)}`);
      }
    expect(touched.right - touched.left).toBeLessThan(SIDE);
  });

  it('draws within a clip only', () => {
    const pixels = drawn(look, (hand) => hand.clip(square, () => hand.sheet(rectangle(0, 0, 120, 120), '#5478ad')));
    expect(alphaAt(pixels, 60, 60)).toBe(255);
    for (const place of [4, 20, 100, 116]) expect(alphaAt(pixels, place, place)).toBe(0);
  });

  it('does not let a part that comes and goes disturb what is drawn after it', () => {
    const after = (teeth: number) => (hand: Hand) => {
      hand.part('teeth', () => {
        for (let tooth = 0; tooth < teeth; tooth++) hand.sheet(ellipse(60, 60, 8), '#c9503c');
      });
      hand.sheet(square, '#5478ad');
    };
    expect(drawn(look, after(5)).equals(drawn(look, after(0)))).toBe(true);
  });

  it('leaves the canvas as it found it', () => {
    drawn(look, (hand, context) => {
      const before = context.getTransform();
      hand.standAt(4, false);
      hand.at(10, 10, 2, 0.3, () =>
        hand.sheet(ellipse(20, 20, 18), '#c9503c', { alpha: 0.5, inside: () => hand.glow(0, 0, 3, '#ffcc66') }),
      );
      const after = context.getTransform();
      expect([after.a, after.b, after.e, after.f]).toEqual([before.a, before.b, before.e, before.f]);
      expect(context.globalAlpha).toBe(1);
      expect(context.globalCompositeOperation).toBe('source-over');
    });
  });

  it('knows on which side the light leaves a mirrored figure dark', () => {
    drawn(look, (hand) => {
      expect(hand.shadeSide).toBe(1);
      hand.at(0, 0, [-1, 1], 0, () => expect(hand.shadeSide).toBe(-1));
    });
  });

  it('survives shapes without any size', () => {
    const pixels = drawn(look, (hand) => {
      hand.sheet([], '#000000');
      hand.sheet([[5, 5]], '#000000');
      hand.clip([], () => hand.sheet(square, '#000000'));
      hand.glow(60, 60, 0, '#ffffff');
    });
    expect(pixels.every((byte) => byte === 0)).toBe(true);
  });
});

describe('a line of ink', () => {
  const ink = LOOK_LIST.find(({ name }) => name === 'ink') as Look;
  const face = (hand: Hand) => {
    hand.standAt(1, true);
    hand.sheet(ellipse(60, 60, 40), '#e8b48e');
  };

  it('lives: it comes out anew with every drawing, and begins again after a while', () => {
    const drawings = Array.from({ length: 5 }, (_, drawing) => drawn(ink, face, { drawing }));
    const [first, second, , , fifth] = drawings;
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(false);
    expect(first?.equals(fifth ?? Buffer.alloc(0))).toBe(true);
  });

  it('grows thin and pale with distance', () => {
    const darkness = (depth: number) =>
      drawn(ink, (hand) => {
        hand.standAt(depth, false);
        hand.sheet(square, '#e8e0d0');
      }).reduce((sum, byte, index) => sum + (index % 4 === 0 && byte < 90 ? 1 : 0), 0);
    // Clear pixels count as dark in both.
    expect(darkness(8)).toBeLessThan(darkness(1));
  });
});

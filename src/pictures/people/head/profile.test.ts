import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import type { Appearance } from '#film';
import { PaperHand } from '../../looks/paper/index.ts';
import { palette } from '../../paper/index.ts';
import { designAppearance } from '../design/design.ts';
import { faceViewOf } from './face-view.ts';
import { drawHead } from './head.ts';

const light = palette('day', 'clear', 'warm', true);
const plain: Appearance = {
  ...designAppearance({ name: 'MARA', description: 'a clean-shaven woman', role: 'lead', age: 'adult' }, []),
  hat: 'none',
  beard: 'none',
  extras: [],
};
const STYLES = ['bald', 'short', 'bob', 'long', 'braids', 'bun', 'curly', 'ponytail', 'spiky'] as const;

/** Where the frontmost point of a head lies, head radii from its centre. */
function front(style: (typeof STYLES)[number], turn: number) {
  const [size, radius] = [160, 40];
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.setTransform(radius, 0, 0, radius, size / 2, size / 2);
  const appearance = { ...plain, hair: { ...plain.hair, style } };
  const seen = {
    turn,
    away: false,
    emotion: 'neutral',
    mouth: 'rest',
    blink: 0,
    gaze: { x: 0, y: 0 },
    drag: 0,
    asleep: false,
  } as const;
  drawHead(faceViewOf(new PaperHand(context, light, { shadows: 'none' }), light, appearance, seen));
  const { data } = context.getImageData(0, 0, size, size);
  const way = Math.sign(turn);
  let best = { x: 0, y: 0 };
  for (let index = 0; index < size * size; index++) {
    if ((data[index * 4 + 3] ?? 0) < 200) continue;
    const [x, y] = [((index % size) - size / 2) / radius, (Math.floor(index / size) - size / 2) / radius];
    if (x * way > best.x * way) best = { x, y };
  }
  return best;
}

describe('a head in profile', () => {
  it.each(STYLES)('leads with its nose, whichever way it looks and with hair worn %s', (style) => {
    for (const turn of [0.95, -0.95]) {
      const nose = front(style, turn);
      expect(nose.x * Math.sign(turn)).toBeGreaterThan(0.9);
      expect(nose.y).toBeGreaterThan(-0.05);
      expect(nose.y).toBeLessThan(0.6);
    }
  });
});

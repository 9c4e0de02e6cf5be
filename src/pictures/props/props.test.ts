import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { PaperHand } from '../looks/paper/index.ts';
import { palette } from '../paper/index.ts';
import { HELD_EXTENTS } from './held-extents.ts';
import { drawProp, PROPS, propFor } from './index.ts';

const light = palette('day', 'clear', 'warm', true);

/** The box a thing really fills, centimetres, (0, 0) where it stands. */
function boxOf(word: string) {
  const [size, unit] = [400, 1.5];
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  context.setTransform(unit, 0, 0, unit, size / 2, size * 0.8);
  drawProp(new PaperHand(context, light, { shadows: 'none' }), light, word);
  const { data } = context.getImageData(0, 0, size, size);
  const box = { left: size, right: 0, top: size, bottom: 0 };
  for (let index = 0; index < size * size; index++) {
    if ((data[index * 4 + 3] ?? 0) < 200) continue;
    const [x, y] = [index % size, Math.floor(index / size)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return {
    width: (box.right - box.left) / unit,
    above: (size * 0.8 - box.top) / unit,
    below: (box.bottom - size * 0.8) / unit,
  };
}

describe('props', () => {
  it('are about fifty, each known by its own words', () => {
    expect(PROPS.length).toBeGreaterThanOrEqual(45);
    for (const prop of PROPS) expect(propFor(prop.words.split(',')[0] ?? '')).toBe(prop);
  });

  it.each(PROPS.map((prop) => prop.words.split(',')[0] ?? ''))(
    'a %s stands on the ground and is as large as it says',
    (word) => {
      const { height, width } = propFor(word);
      const box = boxOf(word);
      expect(box.below).toBeLessThan(2.5);
      expect(box.above).toBeGreaterThan(height * 0.6);
      expect(box.above).toBeLessThan(height * 1.35 + 12);
      expect(box.width).toBeLessThan(width * 1.4 + 4);
    },
  );

  it.each(Object.entries(HELD_EXTENTS))('a %s put out of a hand stands on the ground', (word, extent) => {
    const box = boxOf(word);
    expect(propFor(word).words).toBe(word);
    expect(Math.abs(box.below)).toBeLessThan(2.5);
    expect(Math.abs(box.above - extent.above - extent.below)).toBeLessThan(4);
    expect(Math.abs(box.width - extent.left - extent.right)).toBeLessThan(4);
  });

  it('knows them in other languages, in the plural and with a word before them', () => {
    expect(propFor('lettera')).toBe(propFor('letter'));
    expect(propFor('Schlüssel')).toBe(propFor('keys'));
    expect(propFor('old suitcase')).toBe(propFor('valise'));
  });

  it('knows what a phrase is about', () => {
    expect(propFor('magnifying-glass')).toBe(propFor('magnifier'));
    expect(propFor('magnifying-glass')).not.toBe(propFor('glass'));
    expect(propFor('ice-cream').words).toBe('ice-cream');
    expect(propFor('ring in a box')).toBe(propFor('ring'));
    expect(propFor('pile of letters')).toBe(propFor('letter'));
    expect(propFor('glass of water')).toBe(propFor('glass'));
    expect(propFor('pieces of broken glass')).toBe(propFor('shards'));
    expect(propFor('water between stones')).toBe(propFor('water'));
    expect(propFor('drop of blood')).not.toBe(propFor('drop'));
    expect(propFor('coins')).not.toBe(propFor('coin'));
  });

  it('draws something neutral for a word it does not know', () => {
    expect(propFor('quark').words).toBe('');
    expect(boxOf('quark').above).toBeGreaterThan(10);
  });
});

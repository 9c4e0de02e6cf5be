import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawable, fontStack, undrawable, wrapText } from '#lettering';

const SCRIPTS = {
  latin: 'Mara',
  greek: 'Μάρα',
  cyrillic: 'Мара',
  hebrew: 'מרה',
  arabic: 'مارا',
  hindi: 'मारा',
  kanji: '海の光',
  emoji: '🙂🐋',
};

function ink(text: string): number {
  const canvas = createCanvas(400, 80);
  const context = canvas.getContext('2d');
  context.font = `48px ${fontStack('caption', text)}`;
  context.fillText(text, 10, 60);
  return context.getImageData(0, 0, 400, 80).data.filter((value, index) => index % 4 === 3 && value > 128).length;
}

describe('lettering', () => {
  it.each(Object.entries(SCRIPTS))('draws %s from packaged fonts, each text its own shape', (_script, text) => {
    expect(undrawable(text)).toEqual([]);
    expect(ink(text)).toBeGreaterThan(150);
  });

  it('does not draw different words as the same boxes', () => {
    expect(ink('海海海')).not.toBe(ink('光光光'));
    expect(ink('مممم')).not.toBe(ink('رررر'));
  });

  it('names what it cannot draw', () => {
    expect(undrawable('a𐎀b')).toEqual(['𐎀']);
  });

  it('puts a box for what it cannot draw, so that no typeface of the machine slips in', () => {
    expect(drawable('a𐎀b ა')).toBe('a□b □');
    expect(drawable('Été, 光, 🐋')).toBe('Été, 光, 🐋');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(undrawable(drawable(text))).toEqual([]);
      }),
    );
  });

  it('believes the font, not its package: a star is drawn by a typeface that has one', () => {
    const alone = (font: string) => {
      const context = createCanvas(100, 80).getContext('2d');
      context.font = `48px ${font}`;
      return context.measureText('★').width;
    };
    const stack = fontStack('caption', '★');
    const last = stack.split(', ').at(-1) ?? '';
    expect(stack.split(', ').length).toBeGreaterThan(1);
    expect(alone(stack)).toBe(alone(last));
  });

  it('wraps without losing a character and never beyond the width', () => {
    const context = { measureText: (text: string) => ({ width: [...text].length }) };
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }), { maxLength: 12 }),
        fc.integer({ min: 4, max: 30 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = wrapText(context, text, width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

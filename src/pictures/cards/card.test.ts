import { createCanvas } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperLook } from '../looks/paper/index.ts';
import { palette } from '../paper/index.ts';
import { drawCard } from './index.ts';
import { type Room, rowsHeight, titleRows } from './title.ts';

const context = createCanvas(16, 16).getContext('2d');
const ROOMS: readonly Room[] = [
  { width: 1100, height: 390, largest: 230, smallest: 32 },
  { width: 620, height: 690, largest: 230, smallest: 32 },
];
const word = fc.oneof(
  fc.constantFrom(
    'the',
    'of',
    'Keeper',
    'whale',
    'été',
    'Смотритель',
    'حارس',
    '灯台守とクジラ',
    'straße',
    '🐋',
    'Antidisestablishmentarianism',
  ),
  fc.string({ minLength: 1, maxLength: 9 }),
);
const title = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));

describe('a card', () => {
  it('sets every title inside its room', () =>
    fc.assert(
      fc.property(title, fc.constantFrom(...ROOMS), (text, room) => {
        const rows = titleRows(context, text, room, paperLook.cards);
        const smallest = rows.some((row) => row.size <= room.smallest * 1.05);
        for (const row of rows) {
          context.font = row.font;
          expect(context.measureText(row.text).width).toBeLessThanOrEqual(room.width + 1);
        }
        if (!smallest) expect(rowsHeight(rows)).toBeLessThanOrEqual(room.height + 1);
      }),
      { numRuns: 60 },
    ));

  it('says every word of the title, in order', () =>
    fc.assert(
      fc.property(title, fc.constantFrom(...ROOMS), (text, room) => {
        const said = titleRows(context, text, room, paperLook.cards)
          .map((row) => row.text)
          .join('');
        const plain = (one: string) => one.replace(/\s/gu, '').toLocaleUpperCase('en');
        expect(plain(said)).toBe(plain(text));
      }),
      { numRuns: 60 },
    ));

  it('breaks no word that fits a row', () => {
    for (const room of ROOMS)
      for (const text of [
        'Смотритель маяка',
        'Antidisestablishmentarianism considered as a very long word',
        'The Keeper and the Whale',
        'El niño que quería volar más allá de las montañas del norte',
      ]) {
        const said = titleRows(context, text, room, paperLook.cards).flatMap((row) =>
          row.text.toLowerCase().split(' '),
        );
        expect(said).toEqual(text.toLowerCase().split(' '));
      }
  });

  it('makes a poster of a short title: large words in capitals, little words small', () => {
    const rows = titleRows(context, 'The Keeper and the Whale', ROOMS[0] as Room, paperLook.cards);
    expect(rows.map((row) => row.text)).toEqual(['the', 'KEEPER', 'and the', 'WHALE']);
    expect(rows[0]?.size).toBeLessThan((rows[1]?.size ?? 0) / 2);
  });

  it('letters over the picture, whatever the light', () => {
    for (const time of ['day', 'night'] as const) {
      const canvas = createCanvas(320, 180);
      const picture = canvas.getContext('2d');
      drawCard(picture, { title: 'Rain', lines: ['a film', ' '] }, paperLook, palette(time, 'rain', 'sad', false), {
        width: 320,
        height: 180,
      });
      const { data } = picture.getImageData(0, 0, 320, 180);
      let bright = 0;
      for (let index = 0; index < data.length; index += 4)
        if ((data[index] ?? 0) > 235 && (data[index + 3] ?? 0) > 250) bright++;
      expect(bright).toBeGreaterThan(900);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inTime, parseHeading } from './index.ts';

describe('a heading', () => {
  it.each([
    ['INT. SHIP - BRIDGE - NIGHT', 'int', 'SHIP - BRIDGE', 'NIGHT'],
    ['INT. CUCINA - NOTTE', 'int', 'CUCINA', 'NOTTE'],
    ['INT./EXT. CAR, DAY', 'both', 'CAR', 'DAY'],
    ['I/E HOUSE-NIGHT', 'both', 'HOUSE', 'NIGHT'],
    ['EST. SPIAGGIA. ALBA', 'ext', 'SPIAGGIA', 'ALBA'],
    ['EXT. NIGHT CLUB - CONTINUOUS', 'ext', 'NIGHT CLUB', 'CONTINUOUS'],
    ['INT. HOUSE - NIGHT - RAIN', 'int', 'HOUSE', 'NIGHT - RAIN'],
    ['INT. CO-OP - DAY CARE', 'int', 'CO-OP - DAY CARE', ''],
    ['INT. CO-OP - THE NEXT MORNING', 'int', 'CO-OP', 'THE NEXT MORNING'],
    ['INT. ROOM 12 - 3:15 AM', 'int', 'ROOM 12', '3:15 AM'],
    ['INNEN KÜCHE – ABEND', 'int', 'KÜCHE', 'ABEND'],
    ["INT. MARA'S HOUSE - NIGHT (FLASHBACK)", 'int', "MARA'S HOUSE", 'NIGHT (FLASHBACK)'],
    ['EXT. PLAZA MAYOR - DE NOCHE', 'ext', 'PLAZA MAYOR', 'DE NOCHE'],
    ['ИНТ. КУХНЯ - НОЧЬ', 'int', 'КУХНЯ', 'НОЧЬ'],
    ['ESTERNO GIORNO', 'ext', '', 'GIORNO'],
    ['THE MOON', 'none', 'THE MOON', ''],
    ['**INT. HOUSE - DAY**', 'int', 'HOUSE', 'DAY'],
    ['INT. HOUSE - 1987', 'int', 'HOUSE - 1987', ''],
  ])('%s', (text, side, place, time) => {
    const sides = { int: [true, false], ext: [false, true], both: [true, true], none: [false, false] }[side];
    expect(parseHeading(text)).toEqual({ interior: sides?.[0], exterior: sides?.[1], place, time });
  });

  it('loses no word but its mark, and makes up none', () => {
    const words = fc.array(
      fc.constantFrom('HOUSE', 'NIGHT', 'CO-OP', '-', '–', 'LATER', 'RAIN', '12', 'DAY', "MARA'S"),
      { minLength: 1 },
    );
    const spoken = (text: string) => text.match(/[\p{L}\p{N}']+/gu) ?? [];
    fc.assert(
      fc.property(words, (row) => {
        const text = row.join(' ');
        const { place, time } = parseHeading(`INT. ${text}`);
        expect([...spoken(place), ...spoken(time)]).toEqual(spoken(text));
      }),
    );
  });

  it('knows what time words mean', () => {
    expect(
      ['LATE AFTERNOON', 'MAGIC HOUR', 'LATER THAT NIGHT', 'MOMENTS LATER', '3 AM', 'TRAMONTO', 'NIGHT CLUB'].map(
        inTime,
      ),
    ).toEqual(['day', 'dusk', 'night', 'same', 'night', 'dusk', null]);
  });
});

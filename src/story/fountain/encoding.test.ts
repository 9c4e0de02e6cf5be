import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { decodeScreenplay, encodeScreenplay, SCREENPLAY_LIMIT } from './index.ts';

const bytes = (...values: (number | string)[]) =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'number' ? [value] : [...Buffer.from(value, 'latin1')])));
const faultOf = (input: Uint8Array): Fault => {
  try {
    decodeScreenplay(input);
  } catch (fault) {
    if (fault instanceof Fault) return fault;
  }
  throw new Error('no fault was thrown');
};

describe('the encodings of a screenplay', () => {
  it('are recognised', () => {
    expect(decodeScreenplay(bytes('Hi'))).toEqual({ text: 'Hi', encoding: 'utf-8', problems: [] });
    expect(decodeScreenplay(bytes(0xef, 0xbb, 0xbf, 'Hi'))).toMatchObject({ text: 'Hi', encoding: 'utf-8-bom' });
    expect(decodeScreenplay(bytes(0xff, 0xfe, 0x48, 0, 0x69, 0))).toMatchObject({ text: 'Hi', encoding: 'utf-16le' });
    expect(decodeScreenplay(bytes(0xfe, 0xff, 0, 0x48, 0, 0x69))).toMatchObject({ text: 'Hi', encoding: 'utf-16be' });
    expect(decodeScreenplay(bytes('one\ncitt', 0xe0, '!'))).toMatchObject({
      text: 'one\ncittà!',
      encoding: 'latin-1',
      problems: [{ code: 'encoding-guessed', line: 2, column: 5, severity: 'warning' }],
    });
  });

  it('give the same bytes back', () => {
    const encodings = fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'latin-1' as const);
    const readable = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(readable, encodings, (text, encoding) => {
        fc.pre(encoding !== 'latin-1' || /^[\u0020-\u00ff]*$/.test(text));
        const once = encodeScreenplay(text, encoding);
        const decoded = decodeScreenplay(once);
        expect(encodeScreenplay(decoded.text, decoded.encoding)).toEqual(once);
        if (encoding !== 'latin-1') expect(decoded.text).toBe(text);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 32, max: 255 }), { minLength: 1 }), (values) => {
        const given = new Uint8Array(values);
        fc.pre(given.some((value) => value !== 32 && value !== 0xa0));
        let decoded: ReturnType<typeof decodeScreenplay>;
        try {
          decoded = decodeScreenplay(given);
        } catch (fault) {
          expect(fault).toBeInstanceOf(Fault);
          return;
        }
        expect(encodeScreenplay(decoded.text, decoded.encoding)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nothing', bytes(), 'screenplay-empty'],
    ['blanks', bytes(' \n\t\n'), 'screenplay-empty'],
    ['only a byte order mark', bytes(0xef, 0xbb, 0xbf), 'screenplay-empty'],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, 0x0a, 0, 0, 0, 13), 'screenplay-not-text'],
    ['control characters', bytes(1, 2, 3, 'abc', 4), 'screenplay-not-text'],
    ['a PDF', bytes('%PDF-1.7 hello'), 'screenplay-not-text'],
    ['rich text', bytes('{\\rtf1 hello}'), 'screenplay-not-text'],
    ['half a character', bytes(0xff, 0xfe, 0x48), 'screenplay-cut-short'],
    ['too much', new Uint8Array(SCREENPLAY_LIMIT + 1), 'screenplay-too-large'],
  ])('refuse %s with a way out', (_, input, code) => {
    const fault = faultOf(input);
    expect(fault.code).toBe(code);
    expect(fault.kind).toBe('usage');
    expect(fault.hint).toBeTruthy();
  });

  it('do not lose characters they lack', () => {
    expect(() => encodeScreenplay('玛拉', 'latin-1')).toThrow(Fault);
    expect(() => encodeScreenplay('a\ud800', 'utf-8')).toThrow(Fault);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cue, captionCues, parseSrt, parseVtt, toAss, toSrt, toVtt } from './index.ts';

/** Cues of any text a screenplay could have, apart from each other. */
const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('<b>&amp;</b>', '{\\an8}', '00:00:01,000 -> x', 'a\\Nb', 'שלום עולם', '1', '->>'),
  )
  .map((text) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim())
  .filter((text) => text !== '' && !text.includes('-->'));
const cuesOf = fc
  .array(
    fc.record({
      text: anyText,
      length: fc.integer({ min: 100, max: 9000 }),
      wait: fc.integer({ min: 1, max: 5_000_000 }),
      speaker: fc.constantFrom('', 'MARA', 'O <b> & Co'),
    }),
    { maxLength: 12 },
  )
  .map((parts) => {
    let at = 0;
    return parts.map(({ text, length, wait, speaker }): Cue => {
      const start = (at + wait) / 1000;
      at += wait + length;
      const line = { text, speaker, words: [{ from: 0, to: text.length, start, end: at / 1000 }] };
      return { start, end: at / 1000, lines: [line] };
    });
  });

describe('subtitle files', () => {
  it('SubRip says again what was said', () => {
    fc.assert(
      fc.property(cuesOf, (cues) => {
        const read = parseSrt(toSrt(cues));
        expect(read.map(({ lines }) => lines)).toEqual(cues.map(({ lines }) => lines.map(({ text }) => text)));
        for (const [index, cue] of cues.entries()) {
          expect(read[index]?.start).toBeCloseTo(cue.start, 3);
          expect(read[index]?.end).toBeCloseTo(cue.end, 3);
        }
      }),
    );
  });

  it('WebVTT says again what was said, by whom, and when each word', () => {
    fc.assert(
      fc.property(cuesOf, (cues) => {
        const read = parseVtt(toVtt(cues));
        expect(read.map(({ lines }) => lines.map(({ text, speaker }) => ({ text, speaker })))).toEqual(
          cues.map(({ lines }) => lines.map(({ text, speaker }) => ({ text, speaker }))),
        );
      }),
    );
    const text = 'The light never goes out, not while I am here to keep it burning.';
    const words = [...text.matchAll(/[\w]+/g)].map((found, index) => ({
      from: found.index,
      to: found.index + found[0].length,
      start: index * 0.3,
      end: index * 0.3 + 0.25,
    }));
    const cues = captionCues([{ text, words, start: 1, speaker: 'ELIO' }], {
      filmSeconds: 60,
      width: 1280,
      height: 720,
      language: 'en',
    });
    const file = toVtt(cues, { language: 'en' });
    expect(file).toContain('<v ELIO>The <00:00:01.300>light');
    const times = (all: readonly Cue[]) =>
      all.flatMap((cue) => cue.lines.flatMap((line) => line.words.map(({ start }) => Math.round(start * 1000))));
    expect(times(parseVtt(file))).toEqual(times(cues));
  });

  it('reads what other programs write', () => {
    const srt =
      '\ufeff7\r\n00:00:05,5 --> 00:00:06,000\r\nLater\r\n\r\n\r\n1\r\n00:00:01.000 --> 00:00:02,000 X1:40\r\n<i>First</i>\r\nline\r\n';
    expect(parseSrt(srt)).toEqual([
      { start: 1, end: 2, lines: ['<i>First</i>', 'line'] },
      { start: 5.5, end: 6, lines: ['Later'] },
    ]);
    const vtt =
      'WEBVTT - title\n\nNOTE hello\n\nSTYLE\n::cue {}\n\nid\n01:02.000 --> 01:03.000 align:start\n<v.loud Ann &amp; Bob>Hi <c.x>there</c>\n';
    expect(parseVtt(vtt)).toMatchObject([{ start: 62, end: 63, lines: [{ text: 'Hi there', speaker: 'Ann & Bob' }] }]);
  });

  it.each([
    ['1\n00:00:02,000 --> 00:00:01,000\nx', 2, /ends before/],
    ['\n\n1\n-00:00:02,000 --> 00:00:01,000\nx', 4, /no time span/],
    ['1\n00:99:02,000 --> 00:00:01,000\nx', 2, /no time span/],
  ])('names the line it cannot read', (text, line, why) => {
    expect(() => parseSrt(text)).toThrow(
      expect.objectContaining({ code: 'captions-unreadable', facts: expect.objectContaining({ line }) }),
    );
    expect(() => parseSrt(text)).toThrow(why);
  });

  it('refuses a file made to be a burden, quickly', () => {
    const many = '00:00:01,000 --> 00:00:02,000\nx\n\n'.repeat(100_001);
    const started = performance.now();
    expect(() => parseSrt(many)).toThrow(/more than 100000/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('never throws anything but a fault, whatever it reads', () => {
    const pieces = fc.constantFrom(
      '-->',
      '\n',
      '00:00:01,000',
      '<v ',
      '>',
      '&amp;',
      '<00:00:09.000>',
      'text',
      '\r',
      ' ',
      '{',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        for (const parse of [parseSrt, parseVtt]) {
          try {
            for (const { start, end } of parse(parts.join(''))) expect(end).toBeGreaterThanOrEqual(start);
          } catch (fault) {
            expect(fault).toMatchObject({ code: 'captions-unreadable' });
          }
        }
      }),
    );
  });

  it('writes Advanced SubStation that nobody can break out of, its karaoke as long as its cues', () => {
    fc.assert(
      fc.property(cuesOf, (cues) => {
        const events = toAss(cues, { width: 1280, height: 720 })
          .split('\n')
          .filter((line) => line.startsWith('Dialogue:'));
        expect(events).toHaveLength(cues.length);
        for (const [index, event] of events.entries()) {
          const text = event.split(',').slice(9).join(',');
          // Every brace that is not escaped belongs to one of our own tags.
          expect(text.replaceAll(/\{\\k\d+\}/g, '').replaceAll(/\\[{}]/g, '')).not.toMatch(/[{}]/);
          expect(text.replaceAll('\\\u2060', '').replaceAll(/\{\\k\d+\}|\\[{}]/g, '')).not.toMatch(/\\/);
          const told = [...text.matchAll(/\{\\k(\d+)\}/g)].reduce((sum, [, length]) => sum + Number(length), 0);
          const cue = cues[index];
          expect(Math.abs(told / 100 - ((cue?.end ?? 0) - (cue?.start ?? 0)))).toBeLessThanOrEqual(0.011);
        }
      }),
    );
  });
});

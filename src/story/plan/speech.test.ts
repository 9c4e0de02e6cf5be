import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, estimateSpeech, lengthClass, splitSentences } from './index.ts';

describe('how long a line takes to say', () => {
  it('is 150 to 170 words a minute in running text', () => {
    const words = Array.from({ length: 160 }, () => 'word').join(' ');
    for (const language of ['en-US', 'it-IT', 'de', 'fr-FR', 'es']) {
      const rate = (160 * 60) / estimateSpeech(words, language);
      expect(rate, language).toBeGreaterThanOrEqual(150 - 1e-9);
      expect(rate, language).toBeLessThanOrEqual(170 + 1e-9);
    }
  });

  it('counts scripts without spaces by their characters', () => {
    expect(countWords('Come here, now')).toBe(3);
    expect(countWords("don't go")).toBe(2);
    expect(countWords('我们明天再谈这件事')).toBeCloseTo(9 / 1.6, 5);
    expect(countWords('あしたまたはなそう')).toBeCloseTo(9 / 2.4, 5);
    expect(countWords('내일 다시 이야기하자')).toBeGreaterThan(2.5);
    expect(countWords('พรุ่งนี้ค่อยคุยกัน')).toBeGreaterThan(2);
    expect(countWords('in 1984')).toBe(3.5);
    for (const text of ['我们明天再谈这件事。', 'あしたまたはなそう。', '내일 다시 이야기하자.']) {
      expect(estimateSpeech(text, 'ja')).toBeGreaterThan(1);
      expect(estimateSpeech(text, 'ja')).toBeLessThan(4);
    }
  });

  it('is nothing for nothing, and breathes at punctuation', () => {
    expect(estimateSpeech('   ', 'en')).toBe(0);
    expect(estimateSpeech('...', 'en')).toBeGreaterThan(0.3);
    expect(estimateSpeech('Wait. Listen. Now go.', 'en')).toBeGreaterThan(estimateSpeech('Wait listen now go', 'en'));
  });

  it('never shrinks when words are added', () => {
    fc.assert(
      fc.property(fc.tuple(fc.string(), fc.constantFrom('en', 'ja', 'it')), ([text, language]) => {
        expect(estimateSpeech(`${text} word`, language)).toBeGreaterThanOrEqual(estimateSpeech(text, language));
      }),
    );
  });

  it('has classes', () => {
    expect(lengthClass('No.')).toBe('short');
    expect(lengthClass('I have told you that the light must never go out.')).toBe('medium');
    expect(lengthClass('word '.repeat(20))).toBe('long');
    expect(lengthClass('word '.repeat(50))).toBe('speech');
  });
});

describe('sentences', () => {
  it('put together are the paragraph', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('Mr. Smith', ' walks', '. ', '! ', '?"', '... ', '\n\n', '。', 'A', 'b', ' '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (paragraph) => void expect(splitSentences(paragraph).join('')).toBe(paragraph)),
      { numRuns: 500 },
    );
  });

  it('end where a reader would end them', () => {
    expect(splitSentences('Mr. Weiss waits. He looks up... and smiles. "No!" she cries. 雨だ。誰もいない。')).toEqual([
      'Mr. Weiss waits. ',
      'He looks up... and smiles. ',
      '"No!" she cries. ',
      '雨だ。',
      '誰もいない。',
    ]);
    expect(splitSentences('')).toEqual([]);
  });
});

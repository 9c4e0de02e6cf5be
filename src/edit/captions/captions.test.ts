import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaptionSource, type Cue, captionCues, cueAt, spokenWord } from './index.ts';

const wide = { filmSeconds: 3600, width: 1280, height: 720, language: 'en-US' };
const GAP = 2 / 24;

/** A line spoken at an even pace, each word timed as a voice would say it. */
function spoken(
  text: string,
  start: number,
  options: { speaker?: string; wordsPerSecond?: number; pauses?: readonly number[] } = {},
): CaptionSource {
  const words = [];
  let at = 0;
  const pace = 1 / ((options.wordsPerSecond ?? 2.6) * 5);
  for (const [index, found] of [...text.matchAll(/[\p{L}\p{N}'’-]+/gu)].entries()) {
    const length = found[0].length * pace;
    words.push({ from: found.index, to: found.index + found[0].length, start: at, end: at + length });
    at += length + 0.03 + (options.pauses?.[index] ?? 0);
  }
  return { text, start, words, speaker: options.speaker ?? 'MARA' };
}

const lines = (cues: readonly Cue[]) => cues.map((cue) => cue.lines.map(({ text }) => text).join('\n'));
const plainText = (text: string) => text.replace(/\s+/gu, ' ').trim();

const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'the',
      'a',
      'of',
      'light',
      'keeper',
      'never',
      'came',
      'home',
      'storm',
      'and',
      'but',
      'remembers',
      'every',
      'ship',
      'I',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('sea,', 'night.', 'why?', 'wait...', 'Mr.', '—', '"Go!"', '{\\an8}', '<i>x</i>', '42'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{1,60}$/) },
);
const sentence = fc.array(word, { minLength: 1, maxLength: 45 }).map((words) => words.join(' '));
const japanese = fc.stringMatching(/^[あ-んア-ン一-三日月火水木金土、。「」]{1,90}$/);

/** Lines one after the other, close enough to be hard. */
const script = (text: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.record({
        text,
        wait: fc.double({ min: 0, max: 2, noNaN: true }),
        speaker: fc.constantFrom('MARA', 'ELIO'),
        pace: fc.double({ min: 1.5, max: 5, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => {
      let start = 0;
      return parts.map(({ text, wait, speaker, pace }) => {
        const source = spoken(text, start + wait, { speaker, wordsPerSecond: pace });
        start += wait + Math.max(0.2, source.words.at(-1)?.end ?? 0);
        return source;
      });
    });

describe('captions', () => {
  it.each([
    ['English', script(sentence), ' '],
    ['Japanese', script(japanese), ''],
  ])('keep every word, in order, inside the film, never two at once (%s)', (_, scripts, joint) => {
    fc.assert(
      fc.property(
        scripts,
        fc.constantFrom([1280, 720], [720, 1280], [1080, 1080]),
        (sources, [width = 1280, height = 720]) => {
          const last = sources.at(-1);
          const filmSeconds = (last?.start ?? 0) + (last?.words.at(-1)?.end ?? 0) + 1;
          const format = { filmSeconds, width, height, language: joint === '' ? 'ja-JP' : 'en-US' };
          const cues = captionCues(sources, format);
          const told = cues.flatMap((cue) => cue.lines.map(({ text, words }) => text.slice(words[0]?.from ?? 0)));
          const squeeze = (text: string) => text.replace(/\s+/gu, '');
          expect(squeeze(told.join(' '))).toBe(squeeze(sources.map(({ text }) => text).join(' ')));
          const columns = { 1280: 42, 720: 24, 1080: 34 }[width] ?? 0;
          for (const [index, cue] of cues.entries()) {
            const next = cues[index + 1];
            expect(cue.start).toBeGreaterThanOrEqual(0);
            expect(cue.end).toBeGreaterThan(cue.start);
            expect(cue.end).toBeLessThanOrEqual(filmSeconds);
            if (next !== undefined) expect(next.start).toBeGreaterThan(cue.end);
            expect(cue.lines.length).toBeLessThanOrEqual(2);
            for (const { text } of cue.lines) {
              const characters = joint === '' ? columns / 2 : columns;
              expect(text.length, text).toBeLessThanOrEqual(joint === '' ? characters + 1 + 2 : characters);
            }
            const roomy =
              next === undefined ? filmSeconds - cue.start > 0.8 : next.start - cue.start > 0.8 + GAP + 1e-6;
            if (roomy) expect(cue.end - cue.start).toBeGreaterThanOrEqual(0.8 - 1e-6);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('begin when their first word sounds, and every word knows its time', () => {
    fc.assert(
      fc.property(script(sentence), (sources) => {
        let before = -9;
        for (const cue of captionCues(sources, wide)) {
          const first = cue.lines[0]?.words[0]?.start ?? 0;
          // Only what begins at the very moment of the cue before has to wait.
          if (first - before > 0.3 + GAP) expect(Math.abs(cue.start - first)).toBeLessThanOrEqual(0.04);
          else expect(cue.start - first).toBeLessThan(0.9);
          before = cue.start;
          for (const line of cue.lines) {
            let from = 0;
            for (const part of line.words) {
              expect(part.from).toBeGreaterThanOrEqual(from);
              expect(part.end).toBeGreaterThanOrEqual(part.start);
              from = part.to;
            }
            expect(line.words.map((part) => line.text.slice(part.from, part.to)).join('').length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it('never leave an article, or a title, at the end of a line', () => {
    const ordinary = fc.array(
      fc.constantFrom(
        'the',
        'lamp',
        'a',
        'storm',
        'keeps',
        'its',
        'light',
        'under',
        'Mr.',
        'Quill',
        'and',
        'waits',
        'for',
        'morning,',
      ),
      { minLength: 4, maxLength: 40 },
    );
    fc.assert(
      fc.property(ordinary, (words) => {
        // No two words in a row that may not end a line: then there is always somewhere to break.
        const kept = words.filter(
          (text, index) => !(/^(the|a|its|Mr\.)$/.test(text) && /^(the|a|its|Mr\.)$/.test(words[index + 1] ?? 'the')),
        );
        if (kept.length === 0) return;
        for (const text of lines(captionCues([spoken(kept.join(' '), 0)], wide)).flatMap((cue) => cue.split('\n'))) {
          expect(text).not.toMatch(/(^| )(the|a|its|Mr\.)$/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('break where the sentence breathes', () => {
    const text = 'When the lamp went out, the whole harbour held its breath, and for a moment nobody dared to move.';
    expect(lines(captionCues([spoken(text, 1)], wide))).toEqual([
      'When the lamp went out,',
      'the whole harbour held its breath,\nand for a moment nobody dared to move.',
    ]);
    const short = captionCues([spoken('Where is the light?', 2)], wide);
    expect(lines(short)).toEqual(['Where is the light?']);
  });

  it('stay long enough to be read where the film leaves room', () => {
    const fast = spoken('Extraordinary circumstances notwithstanding, everybody understood.', 0, { wordsPerSecond: 6 });
    const [cue] = captionCues([fast], wide);
    const characters = cue?.lines.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    expect(characters / ((cue?.end ?? 0) - (cue?.start ?? 0))).toBeLessThanOrEqual(20);
  });

  it('hold a silence instead of giving away what follows it', () => {
    const text = 'I know who did it. It was you.';
    const cues = captionCues([spoken(text, 0, { pauses: [0, 0, 0, 0, 2] })], wide);
    expect(lines(cues)).toEqual(['I know who did it.', 'It was you.']);
  });

  it('show two who speak at once with dashes, and quick words together', () => {
    const dual = captionCues(
      [spoken('Stop right there!', 1, { speaker: 'MARA' }), spoken('It was not me!', 1.1, { speaker: 'ELIO' })],
      wide,
    );
    expect(lines(dual)).toEqual(['- Stop right there!\n- It was not me!']);
    expect(dual[0]?.lines.map(({ speaker }) => speaker)).toEqual(['MARA', 'ELIO']);
    const quick = captionCues([spoken('No.', 1, { speaker: 'MARA' }), spoken('Yes.', 1.4, { speaker: 'ELIO' })], wide);
    expect(lines(quick)).toEqual(['- No.\n- Yes.']);
    const long =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
    const both = captionCues(
      [spoken(long, 0, { speaker: 'A' }), spoken(long, 0.5, { speaker: 'B' }), spoken(long, 0.5, { speaker: 'C' })],
      wide,
    );
    for (const cue of both) expect(cue.lines.length).toBeLessThanOrEqual(2);
    const told = both.flatMap((cue) =>
      cue.lines.filter(({ speaker }) => speaker === 'C').map(({ text }) => text.replace(/^- /, '')),
    );
    expect(plainText(told.join(' '))).toBe(long);
  });

  it('break Japanese by words and its own rules', () => {
    const text = '灯台の明かりが消えたとき、港のすべての人々が息をのみ、しばらくの間、誰も動こうとはしなかった。';
    const cues = captionCues(
      [{ text, start: 0, speaker: 'MARA', words: [{ from: 0, to: text.length, start: 0, end: 9 }] }],
      { ...wide, language: 'ja-JP' },
    );
    for (const line of lines(cues).flatMap((cue) => cue.split('\n'))) {
      expect(line.length).toBeLessThanOrEqual(21);
      expect(line).not.toMatch(/^[、。]/);
    }
    expect(lines(cues).join('').replaceAll('\n', '')).toBe(text);
    expect(cues.length).toBeGreaterThan(1);
    expect(cues[1]?.start).toBeGreaterThan(2);
  });

  it('refuse a line outside the film', () => {
    expect(() => captionCues([spoken('Late.', 99)], { ...wide, filmSeconds: 10 })).toThrow(/outside the film/);
  });

  it('are found by their time, and so is the word being spoken', () => {
    const cues = captionCues([spoken('One two three.', 1), spoken('Four five six.', 5)], wide);
    expect(cueAt(cues, 0.5)).toBeUndefined();
    expect(cueAt(cues, 1)).toBe(cues[0]);
    expect(cueAt(cues, 4)).toBeUndefined();
    expect(cueAt(cues, 5.1)).toBe(cues[1]);
    const cue = cues[1];
    const words = cue?.lines[0]?.words ?? [];
    if (cue === undefined) throw new Error('no cue');
    expect(spokenWord(cue, 4.99)).toBeUndefined();
    for (const each of words) expect(spokenWord(cue, (each.start + each.end) / 2)).toBe(each);
  });
});

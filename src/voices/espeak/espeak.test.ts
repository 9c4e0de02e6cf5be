import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { espeakEngine, type SpeakRequest, voiceFor } from '../index.ts';
import { openBooth } from './booth.ts';
import { expectLawful, hash, length, never, request } from './fixtures/saying.ts';

const engine = espeakEngine();
afterAll(() => engine.close());
const say = (text: string, changes: Partial<SpeakRequest> = {}) => engine.speak(request(text, changes), never);

describe('eSpeak NG', () => {
  it('says the same line with the same bytes: again, after another line, and in another process', async () => {
    const line = request('Even the ssssea was silent, she said; forty-two ships!', { emotion: 'happy' });
    const first = await engine.speak(line, never);
    await say('Something else entirely.');
    const other = espeakEngine();
    expect(hash(await engine.speak(line, never))).toBe(hash(first));
    expect(hash(await other.speak(line, never))).toBe(hash(first));
    await other.close();
  });

  it.each([
    ['en', 'Hé 😀 of the 25 café, don’t go — “well-known” in 1999!'],
    ['en', 'Dr. Smith said: a < b & c <break time="9s"/> [[h@loU]] done.'],
    ['it', "L'uomo che c'è, dall'amico. Perché no? Sì!"],
    ['ru', 'Привет, 🙂 мир! Как дела?'],
    ['fr', "Aujourd'hui, qu'est-ce que c'est que ça ?"],
    ['de', 'Über allen Gipfeln ist Ruh’, spürst du kaum einen Hauch.'],
    ['ja', 'とうきょうへ いきます。'],
    ['zh', '你好，我的朋友。'],
    ['ar', 'مرحبا يا صديقي العزيز.'],
    ['hi', 'नमस्ते मेरे दोस्त।'],
    ['el', 'Καλημέρα, κόσμε.'],
  ])('gives every word of %s its time: %s', async (language, text) => {
    expectLawful(text, language, await say(text, { language }));
  });

  it('keeps the law of times for whatever is written', async () => {
    const words = fc.constantFrom(
      'light',
      'of',
      'the',
      'café',
      '42',
      '1,000',
      'don’t',
      '😀',
      '🇮🇹',
      'мир',
      'x',
      'U.S.',
      '—',
      '...',
      '(low)',
      '<b>',
      '&',
      '[[x]]',
      'ñandú',
      '\u0000',
      '\ud83d',
      '"go!"',
      '\n',
      'e-mail',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 12 }), async (parts) => {
        const text = `${parts.join(' ')} end`;
        expectLawful(text, 'en', await say(text));
      }),
      { numRuns: 15 },
    );
  });

  it('starts words exactly where espeak says', async () => {
    const text = 'Nobody ever found another lighthouse keeper.';
    const booth = openBooth();
    const [piece] = await booth.say(
      { voice: 'en-US+f2', rate: Math.round(155 / 1.16), pitch: 50, range: 55 },
      [text],
      never,
    );
    await booth.close();
    const events = (piece?.happenings ?? []).filter(({ kind }) => kind === 'word').map(({ at }) => at / 1000);
    const { words } = await say(text);
    expect(words.length).toBe(6);
    words.slice(1).forEach(({ start }, index) => {
      const [one = 0, other = 0] = [words[1]?.start, events[1]];
      expect(start - one).toBeCloseTo((events[index + 1] ?? 99) - other, 6);
    });
  });

  it('trims silence to a small rest, and marks the stressed sounds', async () => {
    const speech = await say('Tomorrow.');
    const loud = (sample: number) => Math.abs(sample) > 0.003;
    expect(speech.samples.findIndex(loud) / speech.sampleRate).toBeCloseTo(0.03, 2);
    expect(length(speech) - speech.samples.findLastIndex(loud) / speech.sampleRate).toBeCloseTo(0.08, 2);
    expect(speech.phonemes.filter(({ stress }) => stress).map(({ ipa }) => ipa)).toEqual(['ɑː']);
  });

  it('reads markup out or passes over it, and never obeys it', async () => {
    const plain = await say('Wait more.');
    expect(length(await say('Wait <break time="9s"/> more.'))).toBeLessThan(9);
    expect(length(await say('Wait <voice name="it"> more.'))).toBeGreaterThan(length(plain));
    expect((await say('[[aIaIaI]] more')).words.length).toBe(2);
  });

  it.each([
    ['nope', 'voice-unusable'],
    ['en-US+nope', 'voice-unusable'],
    ['en-gb', 'voice-unusable'],
    ['../../etc', 'voice-unusable'],
  ])('refuses the voice %s by name', async (voice, code) => {
    const casting = { ...request('x').casting, voice };
    await expect(say('Hello there.', { casting })).rejects.toMatchObject({ kind: 'provider', code, facts: { voice } });
  });

  it('notices when a voice makes no sound of a text', async () => {
    const casting = { ...request('x').casting, voice: 'chr-US-Qaaa-x-west', language: 'chr' };
    await expect(say('Hello there.', { casting, language: 'chr' })).rejects.toMatchObject({ code: 'voice-unusable' });
  });

  it.each(['', '   ', '...', '—', '?', '♪'])('says honestly that there is nothing to say in %j', async (text) => {
    await expect(say(text)).rejects.toMatchObject({ kind: 'usage', code: 'nothing-to-say' });
  });

  it('reads pictographs out', async () => {
    expect((await say('😀')).words.length).toBe(1);
  });

  it('does not pretend to read kanji', async () => {
    await expect(say('東京へ行きます。', { language: 'ja' })).rejects.toMatchObject({ code: 'writing-unspeakable' });
  });

  it('lets a character speak another language with the same variant', async () => {
    const italian = await say('La luce è spenta.', { language: 'it' });
    const english = await say('La luce è spenta.');
    expect(hash(italian)).not.toBe(hash(english));
  });
});

describe('languages', () => {
  it.each([
    ['it-IT', 'it'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['zh-Hans', 'cmn'],
    ['zh-Hant-HK', 'yue'],
    ['en', 'en-US'],
    ['en-GB', 'en-GB-x-rp'],
    ['fr-CA', 'fr'],
    ['no', 'nb'],
    ['es-MX', 'es-419'],
    ['iw', 'he'],
  ])('%s is spoken by %s', (tag, voice) => {
    expect(voiceFor(tag)).toBe(voice);
  });

  it('are what espeak says they are, and others are refused', () => {
    expect(engine.languages.length).toBeGreaterThan(100);
    for (const tag of ['en', 'it', 'ru', 'zh', 'ar', 'hi', 'ja', 'no']) expect(engine.languages).toContain(tag);
    expect(() => voiceFor('tlh-XX')).toThrow(expect.objectContaining({ code: 'language-unspoken' }));
  });
});

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EMOTIONS, type Emotion } from '#film';
import { espeakEngine, type SpeakRequest, type Speech, voiceFor } from '../index.ts';
import { openBooth } from './booth.ts';
import { piecesOf } from './pieces.ts';
import { scriptOf } from './script.ts';
import { writtenWords } from './words.ts';

const engine = espeakEngine();
afterAll(() => engine.close());
const never = new AbortController().signal;

function request(text: string, changes: Partial<SpeakRequest> = {}): SpeakRequest {
  const language = changes.language ?? 'en-US';
  const casting = { engine: 'espeak-ng', voice: 'en-US+f2', language: 'en-US', rate: 155, pitch: 50, range: 55 };
  return { text, casting, emotion: 'neutral', manner: '', ...changes, language };
}

const say = (text: string, changes: Partial<SpeakRequest> = {}) => engine.speak(request(text, changes), never);
const hash = ({ samples }: Speech) => createHash('sha256').update(new Uint8Array(samples.slice().buffer)).digest('hex');
const length = ({ samples, sampleRate }: Speech) => samples.length / sampleRate;
const loudness = ({ samples }: Speech) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** The law of times: every written word once, in order, inside the sound, never going back. */
function expectLawful(text: string, language: string, speech: Speech): void {
  expect(speech.words.map(({ from, to }) => ({ from, to }))).toEqual(writtenWords(text, language));
  let before = 0;
  for (const { start, end } of [...speech.words]) {
    expect(start).toBeGreaterThanOrEqual(before - 1e-9);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(length(speech) + 1e-9);
    before = start;
  }
  before = 0;
  for (const { start, end, ipa } of speech.phonemes) {
    expect(start).toBeGreaterThanOrEqual(before - 1e-9);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(ipa).not.toMatch(/[ˈˌ]/);
    before = start;
  }
}

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
    const [piece] = await booth.say({ voice: 'en-US+f2', rate: 155, pitch: 50, range: 55 }, [text], never);
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

describe('the delivery', () => {
  const text = 'The light has gone out and nobody is coming.';

  it('moves with every emotion, and only a little', async () => {
    const plain = await say(text);
    const said = new Map<Emotion, Speech>();
    for (const emotion of EMOTIONS) said.set(emotion, await say(text, { emotion }));
    for (const [emotion, speech] of said) {
      expect(length(speech) / length(plain), emotion).toBeGreaterThan(0.8);
      expect(length(speech) / length(plain), emotion).toBeLessThan(1.25);
      expect(speech.samples.every((sample) => Math.abs(sample) < 1)).toBe(true);
    }
    const seconds = (emotion: Emotion) => length(said.get(emotion) ?? plain);
    expect(seconds('sad')).toBeGreaterThan(seconds('neutral'));
    expect(seconds('excited')).toBeLessThan(seconds('neutral'));
    expect(new Set([...said.values()].map(hash)).size).toBe(EMOTIONS.length);
  });

  it('follows the manner', async () => {
    const [plain, slow, fast] = [
      await say(text),
      await say(text, { manner: 'slowly' }),
      await say(text, { manner: 'hurried' }),
    ];
    expect(length(slow)).toBeGreaterThan(length(plain) * 1.1);
    expect(length(fast)).toBeLessThan(length(plain) * 0.92);
    expect(hash(await say(text, { manner: 'to Tom' }))).toBe(hash(plain));
    const [shout, whisper] = [await say(text, { manner: 'shouting' }), await say(text, { manner: 'in a whisper' })];
    expect(loudness(shout)).toBeGreaterThan(loudness(plain) * 1.1);
    expect(loudness(whisper)).toBeLessThan(loudness(plain) * 0.8);
    expect(voicing(whisper)).toBeLessThan(0.45);
    expect(voicing(plain)).toBeGreaterThan(0.7);
  });
});

/** How periodic speech is: the median over its loud stretches of the best autocorrelation between 60 and 400 Hz, 0 to 1. */
function voicing({ samples, sampleRate }: Speech): number {
  const size = Math.round(sampleRate * 0.03);
  const found: { readonly power: number; readonly best: number }[] = [];
  for (let from = 0; from + 2 * size < samples.length; from += size) {
    let best = 0;
    let power = 0;
    for (let index = 0; index < size; index++) power += (samples[from + index] ?? 0) ** 2;
    for (let lag = Math.round(sampleRate / 400); lag < sampleRate / 60; lag++) {
      let [both, later] = [0, 1e-12];
      for (let index = 0; index < size; index++) {
        const other = samples[from + index + lag] ?? 0;
        both += (samples[from + index] ?? 0) * other;
        later += other * other;
      }
      best = Math.max(best, both / Math.sqrt(power * later + 1e-12));
    }
    found.push({ power, best });
  }
  const loud = found.toSorted((one, other) => other.power - one.power).slice(0, found.length >> 1);
  return loud.map(({ best }) => best).toSorted((one, other) => one - other)[loud.length >> 1] ?? 0;
}

describe('long texts', () => {
  const sentence = 'The light will not burn for ever, she said, and he knew it was true of the house. ';

  it('are said whole, piece by piece', async () => {
    const text = sentence.repeat(12);
    expectLawful(text, 'en-US', await say(text));
  });

  it('of 5,000 words are given up within 200 ms, and the next line is said', async () => {
    const giveUp = new AbortController();
    const line = engine.speak(request(sentence.repeat(280)), giveUp.signal);
    const outcome = line.then(
      () => null,
      (fault: unknown) => ({ fault, at: performance.now() }),
    );
    await new Promise((done) => setTimeout(done, 250));
    const from = performance.now();
    giveUp.abort();
    const given = await outcome;
    expect(given?.fault).toMatchObject({ kind: 'cancelled', code: 'voice-cancelled' });
    expect((given?.at ?? 1e9) - from).toBeLessThan(200);
    expect((await say('Next.')).words.length).toBe(1);
  });

  it('are refused at once when already cancelled', async () => {
    await expect(engine.speak(request('Hello.'), AbortSignal.abort())).rejects.toMatchObject({
      code: 'voice-cancelled',
    });
  });

  it('are cut without losing a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 8, max: 60 }), (text, most) => {
        const pieces = piecesOf(text, most);
        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
        let at = 0;
        for (const piece of pieces) {
          expect(piece.from).toBe(at);
          expect(piece.text.length).toBeLessThanOrEqual(most);
          at += piece.text.length;
        }
      }),
    );
  });

  it('know the way back from what espeak is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { spoken, offsets } = scriptOf(text);
        expect(offsets.length).toBe([...spoken].length + 1);
        expect(offsets.every((offset, index) => index === 0 || offset >= (offsets[index - 1] ?? 0))).toBe(true);
        expect(offsets.at(-1)).toBe(text.length);
        expect(spoken).not.toMatch(/[<[\]\p{Cc}]/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the booth', () => {
  it('ends when whoever started it is gone', async () => {
    const program = new URL('./process.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'inherit'] });
    const code = new Promise((done) => child.once('exit', done));
    child.stdin?.end();
    expect(await code).toBe(0);
  });

  it('ends when it has been idle, and starts again when there is something to say', async () => {
    const short = espeakEngine({ idle: 0.05 });
    const first = await short.speak(request('One.'), never);
    for (const wait of [400, 60, 45, 52]) {
      await new Promise((done) => setTimeout(done, wait));
      expect(hash(await short.speak(request('One.'), never))).toBe(hash(first));
    }
    await short.close();
  });
});

describe('closing', () => {
  it('gives up the lines that are still waiting', async () => {
    const closing = espeakEngine();
    const lines = ['One.', 'Two.', 'Three.'].map((text) =>
      closing.speak(request(text), never).catch((fault: unknown) => fault),
    );
    await closing.close();
    for (const outcome of await Promise.all(lines)) expect(outcome).toMatchObject({ code: 'voice-cancelled' });
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

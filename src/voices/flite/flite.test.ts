import { describe, expect, it } from 'vitest';
import { fliteEngine, fliteInstalled, type SpeakRequest } from '../index.ts';

const never = new AbortController().signal;
const engine = fliteEngine();

function request(text: string, changes: Partial<SpeakRequest['casting']> = {}): SpeakRequest {
  const casting = { engine: 'flite', voice: 'slt', language: 'en', rate: 160, pitch: 50, range: 50, ...changes };
  return { text, casting, emotion: 'neutral', manner: '', language: 'en' };
}

describe.runIf(fliteInstalled())('flite, where it is installed', () => {
  it('says a line the same way twice, with a time for every word', async () => {
    const text = 'Hello there, Mara. It’s 5 o’clock — café time!';
    const speech = await engine.speak(request(text), never);
    expect((await engine.speak(request(text), never)).samples).toEqual(speech.samples);
    expect(speech.words.map(({ from, to }) => text.slice(from, to))).toEqual([
      'Hello',
      'there',
      'Mara',
      'It’s',
      '5',
      'o’clock',
      'café',
      'time',
    ]);
    const seconds = speech.samples.length / speech.sampleRate;
    speech.words.forEach(({ start, end }, index) => {
      expect(start).toBeGreaterThanOrEqual(speech.words[index - 1]?.start ?? 0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(seconds + 1e-9);
    });
    // The pause after the comma lies between its two words.
    expect((speech.words[2]?.start ?? 0) - (speech.words[1]?.end ?? 9)).toBeGreaterThan(0.05);
    expect(speech.phonemes.map(({ ipa }) => ipa).slice(0, 4)).toEqual(['h', 'ə', 'l', 'oʊ']);
  });

  it('follows rate and voice', async () => {
    const seconds = async (changes: Partial<SpeakRequest['casting']>) =>
      (await engine.speak(request('The light has gone out.', changes), never)).samples.length;
    expect(await seconds({ rate: 120 })).toBeGreaterThan((await seconds({ rate: 190 })) * 1.3);
    expect(await seconds({ voice: 'rms' })).not.toBe(await seconds({ voice: 'slt' }));
  });

  it('gives up when it is told to', async () => {
    const giveUp = new AbortController();
    const line = engine.speak(request('A long line. '.repeat(200)), giveUp.signal);
    giveUp.abort();
    await expect(line).rejects.toMatchObject({ code: 'voice-cancelled' });
  });
});

describe('flite', () => {
  it('refuses what it cannot say', async () => {
    await expect(engine.speak(request('Привет'), never)).rejects.toMatchObject({ code: 'writing-unspeakable' });
    await expect(engine.speak(request('...'), never)).rejects.toMatchObject({ code: 'nothing-to-say' });
    await expect(engine.speak(request('Hello', { voice: 'nope' }), never)).rejects.toMatchObject({
      code: 'voice-unusable',
    });
  });

  it.runIf(!fliteInstalled())('says what is missing where it is not installed', async () => {
    await expect(engine.speak(request('Hello'), never)).rejects.toMatchObject({
      kind: 'dependency',
      code: 'flite-missing',
    });
  });
});

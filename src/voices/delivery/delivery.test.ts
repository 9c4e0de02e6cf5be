import { afterAll, describe, expect, it } from 'vitest';
import { EMOTIONS, type Emotion } from '#film';
import { hash, length, never, request } from '../espeak/fixtures/saying.ts';
import { espeakEngine, type SpeakRequest, type Speech } from '../index.ts';

const engine = espeakEngine();
afterAll(() => engine.close());
const say = (text: string, changes: Partial<SpeakRequest> = {}) => engine.speak(request(text, changes), never);

const loudness = ({ samples }: Speech) =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

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

  it('is never rushed: everyday sentences are said at 120 to 200 words a minute in every feeling', async () => {
    const everyday = 'I waited for you the whole night, and the sea was quiet. Did you think that I would leave?';
    for (const emotion of EMOTIONS) {
      const minutes = length(await say(everyday, { emotion })) / 60;
      const pace = everyday.split(' ').length / minutes;
      expect(pace, emotion).toBeGreaterThan(120);
      expect(pace, emotion).toBeLessThan(200);
    }
  });

  it('hears manners in other languages', async () => {
    const plain = hash(await say(text));
    for (const manner of ['sarcastic', 'flüsternd', 'en pleurant', 'susurrando', 'minaccioso', 'to himself'])
      expect(hash(await say(text, { manner })), manner).not.toBe(plain);
  });

  it('follows the manner', async () => {
    const [plain, slow, fast] = [
      await say(text),
      await say(text, { manner: 'slowly' }),
      await say(text, { manner: 'hurried' }),
    ];
    expect(length(slow)).toBeGreaterThan(length(plain) * 1.1);
    expect(length(fast)).toBeLessThan(length(plain) * 0.94);
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

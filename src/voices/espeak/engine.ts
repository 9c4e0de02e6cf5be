import { Fault } from '#fault';
import { coloured } from '../delivery/colour.ts';
import { type Delivery, deliveryOf } from '../delivery/delivery.ts';
import type { SpeakRequest, Speech, VoiceEngine } from '../speech.ts';
import { type BoothOptions, openBooth, voiceUnusable } from './booth.ts';
import { espeakLanguages, voiceFor } from './languages.ts';
import { joined } from './line.ts';
import type { Setting } from './messages.ts';
import { piecesOf } from './pieces.ts';
import { scriptOf } from './script.ts';

/**
 * eSpeak NG: the voice that is always there, in over a hundred languages, with exact times for words and speech sounds.
 * The same request gives the same bytes in every process. Faults: `voice-unusable` and `voice-stopped` (provider),
 * `nothing-to-say`, `language-unspoken` and `writing-unspeakable` (usage), `voice-cancelled` (cancelled).
 */
export function espeakEngine(options: BoothOptions = {}): VoiceEngine {
  const booth = openBooth(options);
  return {
    name: 'espeak-ng',
    version: '0.3.5-3',
    get languages() {
      return espeakLanguages();
    },
    async speak(request, signal) {
      refuseKanji(request);
      const delivery = deliveryOf(request.emotion, request.manner);
      const setting = settingFor(request, delivery);
      const pieces = piecesOf(request.text);
      const scripts = pieces.map(({ text }) => scriptOf(text, request.language));
      const texts = scripts.map(({ spoken }) => spoken);
      const spoken = await booth.say(setting, texts, signal);
      if (spoken.every(({ happenings }) => happenings.every(({ ipa }) => ipa === ''))) throw nothingToSay(request);
      const speech = joined({ pieces, scripts, spoken }, request.language, delivery);
      if (speech === null || !isSpeech(speech)) throw voiceUnusable(setting.voice, 'nothing but silence comes back');
      return coloured(speech, delivery);
    },
    close: () => booth.close(),
  };
}

/** How much faster espeak speaks than it is told, measured over three sentences of narration in each language. */
const OVER: Readonly<Record<string, number>> = { en: 1.16, fr: 1.2, de: 1.04, es: 1.06 };
/**
 * The most a line is asked for: beyond 200 words a minute consonants run into each other, and sentences without a comma are
 * said a fifth faster than the rate, which counts the rests in.
 */
const FASTEST = 166;

/** The character's own voice; in a language that is not the character's, the same variant of that language's voice. */
function settingFor({ casting, language }: SpeakRequest, delivery: Delivery): Setting {
  const primary = (tag: string) => tag.toLowerCase().split('-', 1)[0] ?? tag;
  const variant = casting.voice.includes('+') ? casting.voice.slice(casting.voice.indexOf('+')) : '';
  const own = primary(casting.language) === primary(language);
  return {
    voice: own ? casting.voice : `${voiceFor(language)}${variant}`,
    rate: within(Math.round(Math.min(FASTEST, casting.rate * delivery.rate) / (OVER[primary(language)] ?? 1)), 80, 450),
    pitch: within(Math.round(casting.pitch + delivery.pitch), 0, 99),
    range: within(Math.round(casting.range + delivery.range), 0, 99),
  };
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Voices that cannot say a text answer with silence or a click: speech is longer than that, and louder. */
function isSpeech({ samples, sampleRate }: Speech): boolean {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  return samples.length > 0.12 * sampleRate && power > 1e-5;
}

/** espeak reads every kanji out as `chinese letter`, which is no Japanese. */
function refuseKanji({ text, language }: SpeakRequest): void {
  if (!/^ja\b/i.test(language) || !/\p{Script=Han}/u.test(text)) return;
  throw new Fault('usage', 'writing-unspeakable', 'eSpeak NG reads Japanese only when it is written in kana.', {
    facts: { text, language },
    hint: 'Write the line in kana, or give the character another voice engine or a recording.',
  });
}

function nothingToSay({ text }: SpeakRequest): Fault {
  return new Fault('usage', 'nothing-to-say', 'There is nothing in this line that can be said aloud.', {
    facts: { text },
    hint: 'Play the line as a silent beat, or give it words.',
  });
}

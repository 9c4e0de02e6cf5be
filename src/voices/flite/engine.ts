import { Fault } from '#fault';
import { coloured } from '../delivery/colour.ts';
import { type Delivery, deliveryOf } from '../delivery/delivery.ts';
import { trimmed } from '../delivery/trim.ts';
import { writtenWords } from '../espeak/words.ts';
import type { SpeakRequest, VoiceEngine, WordTime } from '../speech.ts';
import { readWav } from '../wav/index.ts';
import { IPA } from './phones.ts';
import { flite, fliteVersion, type Phone } from './program.ts';

/** The voices built into flite: slt is a woman, rms, awb and kal are men. */
export const FLITE_VOICES = ['slt', 'rms', 'awb', 'kal16', 'kal'] as const;

/** Words a minute flite speaks at by itself, measured with slt and rms. */
const OWN_RATE = 165;
/** Semitones a step of a casting's pitch makes, as with espeak. */
const SEMITONES = 0.155;

/**
 * flite: clearer English than espeak's where the program is installed. Phone times are flite's own (`-psdur`); words have no
 * times there, so the phones are dealt out to the words by how many phones each word has when said alone. Stress is not told
 * and always false; a casting's range is not used. Faults: `flite-missing` (dependency), `voice-unusable` and `voice-stopped`
 * (provider), `nothing-to-say` and `writing-unspeakable` (usage), `voice-cancelled`.
 */
export function fliteEngine(): VoiceEngine {
  return {
    name: 'flite',
    get version() {
      return `${fliteVersion() ?? 'absent'}-1`;
    },
    languages: ['en'],
    async speak(request, signal) {
      const text = plainText(request.text);
      const words = writtenWords(request.text, 'en');
      const delivery = deliveryOf(request.emotion, request.manner);
      const { samples, sampleRate, phones } = await flite(text, settings(request, delivery), signal, async (said) => {
        const sound = await readWav(said.wav);
        return { samples: sound.channels[0] ?? new Float32Array(0), sampleRate: sound.sampleRate, phones: said.phones };
      });
      const counts = await phoneCounts(
        words.map(({ from, to }) => request.text.slice(from, to)),
        signal,
      );
      const spoken = phones.filter(({ name }) => name !== 'pau');
      const speech = trimmed({
        samples,
        sampleRate,
        words: dealt(words, counts, spoken),
        phonemes: spoken.map(({ name, start, end }) => ({ ipa: IPA[name] ?? name, start, end, stress: false })),
      });
      if (speech === null) throw unusable(request.casting.voice, 'nothing but silence comes back');
      return coloured(speech, delivery);
    },
    async close() {},
  };
}

function settings({ casting }: SpeakRequest, delivery: Delivery): readonly string[] {
  if (!FLITE_VOICES.some((voice) => voice === casting.voice))
    throw unusable(casting.voice, 'flite has no voice of that name');
  const stretch = OWN_RATE / (casting.rate * delivery.rate);
  const shift = 2 ** (((casting.pitch + delivery.pitch - 50) * SEMITONES) / 12);
  return [
    '-voice',
    casting.voice,
    '--setf',
    `duration_stretch=${stretch.toFixed(3)}`,
    '--setf',
    `f0_shift=${shift.toFixed(3)}`,
  ];
}

/** flite reads ASCII: accents are dropped, quotes and dashes made plain, anything else is a blank. */
function plainText(text: string): string {
  const foreign = /(?!\p{Script=Latin})\p{L}/u.exec(text);
  if (foreign !== null) {
    throw new Fault('usage', 'writing-unspeakable', 'flite reads nothing but Latin letters.', {
      facts: { text, letter: foreign[0] },
      hint: 'Cast an espeak-ng voice of the language for this character.',
    });
  }
  const plain = text
    .normalize('NFD')
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, ', ')
    .replace(/…/g, '...')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e\n]/g, ' ');
  if (/[a-z0-9]/i.test(plain)) return plain;
  throw new Fault('usage', 'nothing-to-say', 'There is nothing in this line that can be said aloud.', {
    facts: { text },
    hint: 'Play the line as a silent beat, or give it words.',
  });
}

/** How many phones each word has by itself; by its letters where flite will not keep the words apart. */
async function phoneCounts(words: readonly string[], signal: AbortSignal): Promise<readonly number[]> {
  const alone = words.map((word) => `${plainText(`${word}x`).slice(0, -1)}.\n\n`).join('');
  const counts: number[] = [];
  await flite(alone, ['-voice', 'slt'], signal, async ({ phones }) => {
    let open = false;
    for (const { name } of phones) {
      if (name === 'pau') open = false;
      else if (open) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
      else {
        counts.push(1);
        open = true;
      }
    }
  });
  return counts.length === words.length ? counts : words.map((word) => word.length);
}

/** Gives each word its share of the phones, in order. */
function dealt(
  words: readonly { readonly from: number; readonly to: number }[],
  counts: readonly number[],
  phones: readonly Phone[],
): readonly WordTime[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const phoneAt = (share: number) => Math.min(phones.length, Math.round((share / all) * phones.length));
  let done = 0;
  return words.map((word, index) => {
    const first = phoneAt(done);
    done += counts[index] ?? 0;
    const last = Math.max(first, phoneAt(done) - 1);
    const start = phones[first]?.start ?? phones.at(-1)?.end ?? 0;
    return { ...word, start, end: Math.max(start, phones[last]?.end ?? start) };
  });
}

function unusable(voice: string, why: string): Fault {
  return new Fault('provider', 'voice-unusable', `The voice ${voice} cannot be used: ${why}.`, {
    facts: { engine: 'flite', voice, voices: FLITE_VOICES },
    hint: 'Cast another voice for this character.',
  });
}

import type { PhonemeTime } from '../speech.ts';
import type { Happening } from './messages.ts';

/** Seconds; a shorter gap without a sound of its own is the burst of the consonant before it. */
const BURST = 0.06;

/** Every speech sound with its time in seconds: each lasts until the next event. Pauses are left out. */
export function phonemeTimes(happenings: readonly Happening[], seconds: number): readonly PhonemeTime[] {
  const events = happenings.filter(({ kind }) => kind === 'phoneme');
  const times: PhonemeTime[] = [];
  for (const [index, { at, ipa }] of events.entries()) {
    const start = Math.min(at / 1000, seconds);
    const end = Math.max(start, Math.min((events[index + 1]?.at ?? seconds * 1000) / 1000, seconds));
    const sound = ipa.replace(/[ˈˌ_|\s]/gu, '');
    const before = times.at(-1);
    if (sound !== '') times.push({ ipa: sound, start, end, stress: ipa.includes('ˈ') });
    else if (before !== undefined && end - start < BURST && Math.abs(before.end - start) < 1e-6) {
      times[times.length - 1] = { ...before, end };
    }
  }
  return times;
}

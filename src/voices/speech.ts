import type { Casting, Emotion } from '#film';

/** What is to be said, and how. */
export interface SpeakRequest {
  readonly text: string;
  readonly casting: Casting;
  readonly emotion: Emotion;
  /** Says the words low or high: from the parenthetical, e.g. `whispering`; empty for plain. */
  readonly manner: string;
  readonly language: string;
}

/** A spoken word: where it stands in the text (UTF-16 offsets) and when it sounds (seconds from the start). */
export interface WordTime {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** A speech sound in IPA, and when it sounds. */
export interface PhonemeTime {
  readonly ipa: string;
  readonly start: number;
  readonly end: number;
  readonly stress: boolean;
}

/** One line as sound. Silence before and after the words is trimmed. */
export interface Speech {
  /** Mono, -1 to 1. */
  readonly samples: Float32Array;
  readonly sampleRate: number;
  readonly words: readonly WordTime[];
  readonly phonemes: readonly PhonemeTime[];
}

/** Something that can say a line. */
export interface VoiceEngine {
  readonly name: string;
  /** Part of every key: another version may sound different. */
  readonly version: string;
  /** BCP 47 primary tags the engine can speak: `en`, `it`. */
  readonly languages: readonly string[];
  /** Throws a fault when the text cannot be said; never returns silence for words. */
  speak(request: SpeakRequest, signal: AbortSignal): Promise<Speech>;
  close(): Promise<void>;
}

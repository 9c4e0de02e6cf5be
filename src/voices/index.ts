export type { PhonemeTime, SpeakRequest, Speech, VoiceEngine, WordTime } from './speech.ts';

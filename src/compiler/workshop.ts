import { availableParallelism } from 'node:os';
import { espeakEngine, fliteEngine, type VoiceEngine } from '#voices';
import { type Crew, openCrew } from './segment/crew.ts';

/** What a film is made with: voices and people who draw. They start when first needed. */
export interface Workshop {
  /** Steps at work at the same time. */
  readonly parallel: number;
  readonly crew: Crew;
  /** The engine of that name; throws a fault `voice-engine-missing`. */
  voice(name: string): VoiceEngine;
  close(): Promise<void>;
}

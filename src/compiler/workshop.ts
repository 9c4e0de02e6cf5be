import { availableParallelism } from 'node:os';
import { Fault } from '#fault';
import { espeakEngine, fliteEngine, type VoiceEngine } from '#voices';
import { type Crew, openCrew } from './crew/crew.ts';

/** What a film is made with: voices, and a crew that draws. Both start when first needed. */
export interface Workshop {
  /** Steps at work at the same time. */
  readonly parallel: number;
  readonly crew: Crew;
  /** The engine of that name; throws a fault `voice-engine-unknown`. */
  voice(name: string): VoiceEngine;
  close(): Promise<void>;
}

/** Seconds without a line after which espeak goes home: all lines come first, and pictures need the memory. */
const VOICE_IDLE = 1;

const ENGINES: Readonly<Record<string, () => VoiceEngine>> = {
  'espeak-ng': () => espeakEngine({ idle: VOICE_IDLE }),
  flite: fliteEngine,
};

/** Opens a workshop; `parallel` is the machine's cores unless told otherwise, at most 8. */
export function openWorkshop(parallel = Math.min(8, availableParallelism())): Workshop {
  const voices = new Map<string, VoiceEngine>();
  const crew = openCrew(parallel);
  return {
    parallel,
    crew,
    voice(name) {
      const known = voices.get(name);
      if (known !== undefined) return known;
      const open = ENGINES[name];
      if (open === undefined) {
        throw new Fault('configuration', 'voice-engine-unknown', `There is no voice engine called ${name}.`, {
          facts: { name, known: Object.keys(ENGINES) },
          hint: `Give the character another voice: ${Object.keys(ENGINES).join(' or ')}.`,
        });
      }
      const engine = open();
      voices.set(name, engine);
      return engine;
    },
    async close() {
      await Promise.all([crew.close(), ...[...voices.values()].map((engine) => engine.close())]);
    },
  };
}

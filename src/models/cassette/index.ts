import { Fault } from '#fault';
import type { Wire } from '../contract/index.ts';
import { recordingWire } from './recording.ts';
import { replayingWire } from './replaying.ts';
import { openTape } from './tape.ts';

export { recordingWire } from './recording.ts';
export { replayingWire } from './replaying.ts';
export { openTape, type Tape } from './tape.ts';

/**
 * The wire as the environment wants it: `REELWRIGHT_CASSETTE` names a tape, `REELWRIGHT_CASSETTE_MODE` says `replay` (the
 * default: nothing leaves this machine) or `record`. Without a tape it is the wire itself.
 */
export function cassetteWire(environment: Readonly<Record<string, string | undefined>>, wire: Wire): Wire {
  const path = environment['REELWRIGHT_CASSETTE'] ?? '';
  if (path === '') return wire;
  const mode = environment['REELWRIGHT_CASSETTE_MODE'] ?? 'replay';
  if (mode === 'record') return recordingWire(wire, openTape(path));
  if (mode === 'replay') return replayingWire(openTape(path));
  throw new Fault(
    'configuration',
    'settings-invalid',
    `REELWRIGHT_CASSETTE_MODE is ${mode}; it should be record or replay.`,
  );
}

import { Fault } from '#fault';
import type { Ending } from '../contract/index.ts';
import { faultOf } from './refusal.ts';

/** Why an answer did not end well; undefined for one that may carry its dialect's end mark: the model itself fell silent (M2, M3). */
export function breakOf({ outcome, reason, fault }: Ending): Fault | undefined {
  if (fault !== undefined) return faultOf(fault);
  if (outcome === 'stopped' || reason === 'stopped')
    return new Fault('cancelled', 'stopped', 'The answer was stopped.');
  if (reason === 'cut')
    return new Fault('provider', 'stream-cut', 'The connection to the engine ended inside the answer.');
  if (outcome === 'failed' || reason === 'error') return new Fault('provider', 'answer-failed', 'The engine failed.');
  return undefined;
}

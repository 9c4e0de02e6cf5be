import type { Answer, TextEvent, TextRequest, Wire } from '../../contract/index.ts';
import { answering, stopped } from '../answering.ts';
import { named } from '../asking.ts';
import type { EngineSettings } from '../engine-settings.ts';
import { sdkFault } from './faults.ts';
import { sdkModel } from './model.ts';
import { callOptions } from './prompt.ts';
import { saidIn } from './stream.ts';

/** Asks through a provider package. */
export async function openThroughSdk(
  settings: EngineSettings,
  wire: Wire,
  model: string,
  request: TextRequest,
  signal: AbortSignal,
): Promise<Answer<TextEvent>> {
  const target = { engine: settings.name, model };
  const faultOf = (error: unknown, begun: boolean) => named(sdkFault(error, target, settings.key, begun), settings);
  const connection = new AbortController();
  const hangUp = () => connection.abort();
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    if (signal.aborted) throw stopped();
    const asked = await sdkModel(settings, wire, model, request);
    const { stream } = await asked.doStream(callOptions(request, settings.kind, connection.signal));
    return await answering({ target, request, signal, hangUp, said: saidIn(stream, faultOf) });
  } catch (error) {
    // The packages read on to the end of what they have given up.
    hangUp();
    throw signal.aborted ? stopped() : faultOf(error, false);
  } finally {
    signal.removeEventListener('abort', hangUp);
  }
}

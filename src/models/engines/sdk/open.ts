import type { Answer, TextEvent, TextRequest, Wire } from '../../contract/index.ts';
import { answering, stopped } from '../answering.ts';
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
  const faultOf = (error: unknown) => sdkFault(error, target, settings.key);
  const connection = new AbortController();
  const stop = () => connection.abort();
  signal.addEventListener('abort', stop, { once: true });
  try {
    if (signal.aborted) throw stopped();
    const asked = await sdkModel(settings, wire, model, request.extra);
    const { stream } = await asked.doStream(callOptions(request, connection.signal));
    return await answering({ target, request, signal, hangUp: stop, said: saidIn(stream, faultOf) });
  } catch (error) {
    throw signal.aborted ? stopped() : faultOf(error);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

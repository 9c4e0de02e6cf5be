import { type Answer, type Call, type Ending, NO_USAGE, type Opener } from '../contract/index.ts';
import { Broadcast } from './broadcast.ts';
import { rebodied } from './rebodied.ts';

/** A call to an engine that several callers share. */
interface Flight<Item> {
  readonly begun: Promise<Answer<Item>>;
  readonly items: Broadcast<Item>;
  readonly stop: AbortController;
  aboard: number;
}

/** A stop by somebody who shares an answer with others: it cost them nothing of their own. */
const LEFT: Ending = { outcome: 'stopped', reason: 'stopped', usage: NO_USAGE };

/**
 * Lets identical calls at the same time share one call to the engine. Who comes later reads the answer from its beginning; one
 * who leaves stops it only when nobody else is reading.
 */
export function flying<Request, Item>(next: Opener<Request, Item>): Opener<Request, Item> {
  const flights = new Map<string, Flight<Item>>();
  return async (call) => {
    const key = call.fingerprint();
    if (key === null) return await next(call);
    const flight = flights.get(key) ?? depart(call, next, () => flights.delete(key));
    flights.set(key, flight);
    return await board(flight, call.signal);
  };
}

function depart<Request, Item>(call: Call<Request>, next: Opener<Request, Item>, landed: () => void): Flight<Item> {
  const stop = new AbortController();
  const items = new Broadcast<Item>();
  const begun = next({ ...call, signal: stop.signal });
  // No one else may come aboard once it is being stopped.
  stop.signal.addEventListener('abort', landed, { once: true });
  begun.then(
    async ({ body }) => {
      try {
        for await (const item of body) items.put(item);
      } finally {
        landed();
        items.end();
      }
    },
    () => landed(),
  );
  return { begun, items, stop, aboard: 0 };
}

async function board<Item>(flight: Flight<Item>, signal: AbortSignal): Promise<Answer<Item>> {
  flight.aboard += 1;
  let gone = false;
  const gate = Promise.withResolvers<Ending>();
  const leave = () => {
    if (gone) return;
    gone = true;
    signal.removeEventListener('abort', leave);
    flight.aboard -= 1;
    if (flight.aboard === 0) flight.stop.abort(signal.reason);
    gate.resolve(LEFT);
  };
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    const answer = await Promise.race([flight.begun, gate.promise.then(() => Promise.reject(signal.reason))]);
    void answer.ending.then((ending) => {
      signal.removeEventListener('abort', leave);
      gate.resolve(ending);
    });
    return { ...rebodied(answer, flight.items.read(signal, leave)), ending: gate.promise };
  } catch (error) {
    leave();
    throw error;
  }
}

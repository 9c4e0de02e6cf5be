import type { RunEvent, RunLog } from '#operation';

/** Writes events for a reader, one piece of the stream at a time, until there is nothing more to come. */
export type Pieces = (signal: AbortSignal) => AsyncIterable<string>;

type Log = Pick<RunLog, 'follow' | 'get'>;

/** The events of one run after the number given, each with its own number as `id`; at the end `run-end` with its state. */
export const piecesOfRun = (runs: Log, run: string, after: number): Pieces =>
  async function* (signal) {
    for await (const event of runs.follow(run, after, signal))
      yield framed(String(event.seq), event.type, event.payload ?? null);
    if (signal.aborted) return;
    const record = await runs.get(run);
    yield `event: run-end\ndata: ${JSON.stringify({ state: record?.state ?? null })}\n\n`;
  };

/** How far a reader is in each of several runs: the number of the last event it has, by run. */
export type Places = ReadonlyMap<string, number>;

/**
 * The events of several runs over one connection, as they come (browsers open six, and a page may follow more). Each event says
 * whose it is; its `id` is the place in all of them, so that a reader can come back to all of them at once.
 */
export const piecesOfRuns = (runs: Log, places: Places): Pieces =>
  async function* (signal) {
    const at = new Map(places);
    for await (const { run, event } of merged(runs, places, signal)) {
      if (event === undefined) {
        const record = await runs.get(run);
        yield framed(placesWritten(at), 'run-end', { run, state: record?.state ?? null });
      } else {
        at.set(run, event.seq);
        yield framed(placesWritten(at), event.type, { run, seq: event.seq, payload: event.payload ?? null });
      }
    }
  };

interface Happened {
  readonly run: string;
  /** Undefined once the run has ended. */
  readonly event: RunEvent | undefined;
}

/** What happens in any of them, first come first told; each run's own events stay in their order. */
async function* merged(runs: Log, places: Places, signal: AbortSignal): AsyncGenerator<Happened> {
  const waiting = new Map<string, Promise<{ run: string; step: IteratorResult<RunEvent> }>>();
  const followed = new Map(
    [...places].map(([run, after]) => [run, runs.follow(run, after, signal)[Symbol.asyncIterator]()]),
  );
  const ask = (run: string) => {
    const step = followed.get(run)?.next();
    if (step !== undefined)
      waiting.set(
        run,
        step.then((result) => ({ run, step: result })),
      );
  };
  for (const run of followed.keys()) ask(run);
  while (waiting.size > 0) {
    const { run, step } = await Promise.race(waiting.values());
    waiting.delete(run);
    if (signal.aborted) return;
    yield { run, event: step.done === true ? undefined : step.value };
    if (step.done !== true) ask(run);
  }
}

/** As a reader sends them back: `run-1=12&run-2=0`. */
export const placesWritten = (places: Places): string =>
  new URLSearchParams([...places].map(([run, seq]): [string, string] => [run, String(seq)])).toString();

/** Undefined for what was not written by us. */
export function placesRead(text: string): Places | undefined {
  const read = [...new URLSearchParams(text)];
  if (read.length === 0 || read.some(([, seq]) => !/^\d{1,15}$/.test(seq))) return undefined;
  return new Map(read.map(([run, seq]) => [run, Number(seq)]));
}

/** JSON has no line breaks of its own, so that no text in it can forge an event (E3). */
const framed = (id: string, type: string, data: unknown): string =>
  `id: ${id}\nevent: ${type.replace(/[\r\n\0]/g, ' ')}\ndata: ${JSON.stringify(data)}\n\n`;

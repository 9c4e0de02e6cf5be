import type { Pieces } from './pieces.ts';

/** How a stream of events is kept alive, and when it is closed. All in milliseconds. */
export interface StreamTimes {
  readonly heartbeat: number;
  readonly stalled: number;
  readonly welcomeAgain: number;
}

export interface EventStreamOptions extends StreamTimes {
  readonly pieces: Pieces;
  /** Whether the reader would still be let in. */
  readonly stillWelcome: () => Promise<boolean>;
  /** Aborted when the server stops. */
  readonly closing: AbortSignal;
  /** Cuts the connection of a reader that does not even read its goodbye. */
  readonly drop: () => void;
}

/** Milliseconds a reader has for that. */
const GOODBYE = 1_000;

/** Bytes a reader may have before it that it has not read yet. What is beyond waits in the log, not in memory. */
const AHEAD = 64 << 10;

/**
 * Events as they come. A reader that stops reading, is no longer welcome, or whose server stops is let go: it can come back with
 * the `id` of its last event.
 */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { closing, heartbeat, stalled, welcomeAgain } = options;
  const encoder = new TextEncoder();
  const leaving = new AbortController();
  const timers: NodeJS.Timeout[] = [];
  let pulled = performance.now();
  let readOn = (): void => {};

  async function tell(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for await (const piece of options.pieces(leaving.signal)) {
      if (leaving.signal.aborted) return;
      controller.enqueue(encoder.encode(piece));
      if ((controller.desiredSize ?? 0) <= 0) await new Promise<void>((resolve) => (readOn = resolve));
    }
  }

  function leave(): void {
    for (const timer of timers) clearInterval(timer);
    closing.removeEventListener('abort', leave);
    leaving.abort();
    readOn();
  }

  function letGo(): void {
    leave();
    setTimeout(options.drop, GOODBYE).unref();
  }

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode('retry: 1000\n\n'));
        const beat = () => {
          if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(': still here\n\n'));
          else if (performance.now() - pulled > stalled) letGo();
        };
        const look = () =>
          void options.stillWelcome().then(
            (welcome) => welcome || letGo(),
            () => letGo(),
          );
        timers.push(setInterval(beat, Math.min(heartbeat, stalled)), setInterval(look, welcomeAgain));
        closing.addEventListener('abort', leave, { once: true });
        if (closing.aborted) leave();
        const over = () => {
          leave();
          controller.close();
        };
        tell(controller)
          .then(over, (error: unknown) => {
            if (leaving.signal.aborted) return over();
            leave();
            controller.error(error);
          })
          // The reader cancelled the stream: there is nothing left to close.
          .catch(() => undefined);
      },
      pull() {
        pulled = performance.now();
        readOn();
      },
      cancel: leave,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: AHEAD }),
  );
}

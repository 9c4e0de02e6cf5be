import { type DecodeFacts, decodeFrames, type Progress, type Tier } from '#media';
import type { Signals } from './columns.ts';
import { Measuring } from './measuring.ts';

export interface LookOptions {
  readonly path: string;
  /** `quick` leaves out frames no other is made from: faster, and approximate. Default `full`. */
  readonly tier?: Tier;
  /** Seconds on the film's clock. */
  readonly from?: number;
  readonly to?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Sees each frame once it has been measured; what it reads there is overwritten by the next. */
  readonly onFrame?: (frame: number, seconds: number, measuring: Measuring) => void;
}

/** What one look at a film brought. */
export interface Looked {
  readonly signals: Signals;
  readonly facts: DecodeFacts;
  /** False when it was cancelled: what had been seen until then. */
  readonly complete: boolean;
}

/** Decodes a film once, small, and measures every frame. Throws what `decodeFrames` throws, except when it is cancelled. */
export async function lookAt(options: LookOptions): Promise<Looked> {
  const { onFrame, signal, ...wanted } = options;
  const decoding = await decodeFrames({
    ...wanted,
    into: () => measuring.place(),
    ...(signal === undefined ? {} : { signal }),
  });
  const measuring = new Measuring(decoding.facts.size.width, decoding.facts.size.height);
  try {
    for await (const { seconds } of decoding.frames) {
      const frame = measuring.measure(seconds);
      onFrame?.(frame, seconds, measuring);
    }
    return { signals: measuring.signals(), facts: decoding.facts, complete: true };
  } catch (error) {
    if (signal?.aborted !== true) throw error;
    return { signals: measuring.signals(), facts: decoding.facts, complete: false };
  }
}

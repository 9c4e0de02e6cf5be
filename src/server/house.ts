import type { RunLog } from '#operation';
import type { Films, VirtualKeys } from '#store';
import type { AskedOperation, ListedOperation } from '#studio';
import type { GatewayDoor } from './gateway/index.ts';
import type { Remembered } from './remembering/remembered.ts';

/** The catalogue of operations, as the server asks for it. */
export interface OperationsDoor {
  list(): Promise<readonly ListedOperation[]>;
  /**
   * Checks and does it. Where `revision` is given, the film must still be of that revision: `film-changed-meanwhile`
   * otherwise.
   */
  run(asked: AskedOperation & { readonly revision?: number }, signal: AbortSignal): Promise<unknown>;
}

/** One thing a working server needs, and whether it is there. */
export interface Finding {
  readonly name: 'database' | 'disk' | 'ffmpeg';
  readonly ok: boolean;
  /** True where nothing can be done without it: the server is not ready then. */
  readonly needed: boolean;
  /** The fault's code, where it is not there. */
  readonly code?: string;
}

/** Everything the server asks of the house it is the door of. */
export interface House {
  readonly films: Pick<Films, 'list' | 'load'>;
  readonly operations: OperationsDoor;
  readonly runs: RunLog;
  readonly keys: Pick<VirtualKeys, 'find' | 'list'>;
  readonly remembered: Remembered;
  /** Stops a run that this server did not start itself; false for one that is not at work in this process. */
  readonly stopRun?: (run: string) => Promise<boolean>;
  /** Looks at what is needed; cheap enough for every few seconds. */
  look(): Promise<readonly Finding[]>;
  /** The language models, behind `/v1` and `/api/llm`; who asks is the server's to say. */
  readonly gateway?: Omit<GatewayDoor, 'whoIs'>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

import type { Attribution } from '#operation';
import type { FaultRecord, TextRequest } from '../contract/index.ts';

/** What became of a request that waits. `claimed`: somebody is having it answered at this moment. */
export type WaitingState = 'waiting' | 'claimed' | 'answered' | 'failed' | 'cancelled';

/** A request nobody could answer when it was made. Text only: what it needs is kept with it. */
export interface WaitingRequest {
  /** The run its answer is written into. */
  readonly id: string;
  readonly user: string;
  readonly request: TextRequest;
  readonly model: string | null;
  readonly attribution: Attribution;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly state: WaitingState;
  readonly tries: number;
  /** Why it failed, or what the last try met. */
  readonly fault: FaultRecord | null;
}

/** Where requests wait. */
export interface QueueShelf {
  add(waiting: Pick<WaitingRequest, 'id' | 'user' | 'request' | 'model' | 'attribution' | 'since'>): Promise<void>;
  /** Oldest first. */
  list(user: string): Promise<readonly WaitingRequest[]>;
  /** The oldest that waits, claimed until then: nobody else gets it before, in whichever process. */
  claim(until: number, now: number): Promise<WaitingRequest | undefined>;
  /** Ends a claim. */
  settle(id: string, state: Exclude<WaitingState, 'claimed'>, fault: FaultRecord | null): Promise<void>;
  /** False for one that does not wait any more. */
  cancel(id: string, user: string): Promise<boolean>;
}

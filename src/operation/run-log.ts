/** Where a run stands. `interrupted`: the process that ran it died. */
export type RunState = 'running' | 'complete' | 'truncated' | 'stopped' | 'failed' | 'interrupted';

/** One run of an operation. */
export interface RunRecord {
  readonly id: string;
  /** `text.generate`. */
  readonly operation: string;
  /** Whose it is: nobody else may see it. */
  readonly user: string;
  readonly film: string | null;
  readonly state: RunState;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly ended: number | null;
  /** The number of its last event; 0 for none. */
  readonly lastSeq: number;
}

/** Something that happened in a run. Numbers go 1, 2, 3, ... without a gap; what happened first has the smaller one, whatever the clock said. */
export interface RunEvent {
  readonly run: string;
  readonly seq: number;
  /** `text-delta`, `answer-end`, `budget-warning`, ... */
  readonly type: string;
  /** Anything JSON can hold. */
  readonly payload: unknown;
  readonly at: number;
}

/** The durable log of everything that runs: whoever reads it again reads the same. */
export interface RunLog {
  begin(run: Pick<RunRecord, 'id' | 'operation' | 'user' | 'film'>): Promise<RunRecord>;
  /** Resolves when the events are kept; they are seen by followers in this order. */
  append(run: string, events: readonly Pick<RunEvent, 'type' | 'payload'>[]): Promise<void>;
  /** The run is over; a second time changes nothing. */
  end(run: string, state: Exclude<RunState, 'running'>): Promise<void>;
  get(run: string): Promise<RunRecord | undefined>;
  /** Newest first. */
  list(filter?: {
    readonly user?: string;
    readonly film?: string;
    readonly limit?: number;
  }): Promise<readonly RunRecord[]>;
  /** Events after `after`, oldest first, at most `limit` (1,000 by default). */
  read(run: string, after: number, limit?: number): Promise<readonly RunEvent[]>;
  /**
   * All events after `after`, then each new one as it comes, also those another process writes; ends after the last event
   * of a run that has ended, or when the signal is aborted.
   */
  follow(run: string, after: number, signal: AbortSignal): AsyncIterable<RunEvent>;
}

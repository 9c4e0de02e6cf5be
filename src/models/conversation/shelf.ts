/** One turn of a conversation, as it was said. */
export interface Turn {
  /** 1, 2, 3, ... without a gap. */
  readonly seq: number;
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** How an answer ended: `complete`, `truncated`, `stopped`, `failed`; null for what a person said. */
  readonly outcome: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A conversation, without what was said in it. */
export interface ConversationRecord {
  readonly id: string;
  /** Whose it is: nobody else may see it. */
  readonly user: string;
  readonly title: string;
  /** What the model is to be; empty for nothing. */
  readonly system: string;
  /** Who answers; the default when null. */
  readonly model: string | null;
  readonly film: string | null;
  readonly started: number;
}

/** What was said up to a turn, in short. */
export interface Summary {
  /** The last turn it holds for. */
  readonly upTo: number;
  readonly text: string;
  /** A model wrote it, or it was put together of the first sentences. */
  readonly by: 'model' | 'rules';
}

/** Where conversations are kept. Nothing said is ever taken out of one. */
export interface ConversationShelf {
  create(record: ConversationRecord): Promise<void>;
  get(id: string): Promise<ConversationRecord | undefined>;
  /** Newest first. */
  list(user: string): Promise<readonly ConversationRecord[]>;
  add(id: string, turn: Omit<Turn, 'seq'>): Promise<Turn>;
  turns(id: string): Promise<readonly Turn[]>;
  /** The latest. */
  summary(id: string): Promise<Summary | undefined>;
  keepSummary(id: string, summary: Summary): Promise<void>;
  remove(id: string): Promise<boolean>;
}

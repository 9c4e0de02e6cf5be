import { basename } from 'node:path';
import { databaseTrouble, type OpenDatabase } from '../database.ts';
import type { Layout } from '../layout.ts';
import { openGroupCommit, refuseWrites } from '../money/group-commit.ts';
import type { Scratch } from '../scratch.ts';
import { type Answers, openAnswers } from './answers.ts';
import { type KeptConversations, openConversationShelf } from './conversations.ts';
import { type KeptQueue, openQueueShelf } from './queue.ts';
import { openRemembered, type RememberedRequests } from './remembered.ts';
import { type KeptRunLog, openRunLog } from './run-log.ts';
import type { RunTables } from './run-tables.ts';
import { openScores, type Scores } from './scores.ts';

export type { Answers } from './answers.ts';
export type { KeptAnswer, Recollection, RememberedRequests } from './remembered.ts';
export type { KeptRunLog } from './run-log.ts';
export type { Scores } from './scores.ts';

/** Everything in `runs.db`. */
export interface Runs {
  readonly log: KeptRunLog;
  readonly answers: Answers;
  readonly remembered: RememberedRequests;
  readonly scores: Scores;
  readonly conversations: KeptConversations;
  readonly queue: KeptQueue;
  /** Resolves when everything handed in is on the disk. */
  quiet(): Promise<void>;
}

export interface RunsSetting {
  readonly places: Layout;
  /** Null for a reader. */
  readonly scratch: Scratch | null;
  readonly clock: () => number;
}

/** Nothing is kept beside the database that a transaction taken back would leave wrong. */
const ALONE = { complete() {}, committed() {}, takenBack() {} };

/** Opens what is in `runs.db`; runs of processes that are gone are `interrupted` afterwards. */
export async function openRuns(
  { raw, path }: OpenDatabase<RunTables>,
  { places, scratch, clock }: RunsSetting,
): Promise<Runs> {
  const trouble = (error: unknown) => databaseTrouble(error, path, places);
  const books = scratch === null ? refuseWrites : openGroupCommit(raw, trouble, ALONE);
  const owner = scratch === null ? '' : basename(scratch.folder);
  const log = openRunLog({ raw, owner, others: () => scratch?.others() ?? [], clock, books });
  if (scratch !== null) await log.recover();
  return {
    log,
    answers: openAnswers(raw, books, clock),
    remembered: openRemembered(raw, books, clock),
    scores: openScores(raw, books, clock),
    conversations: openConversationShelf(raw, books),
    queue: openQueueShelf(raw, books),
    quiet: () => books.quiet(),
  };
}

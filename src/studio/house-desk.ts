import type { Conversations, Gateway, QualityBook, Queue, Templates } from '#models';
import type { Attribution } from '#operation';
import { qualityBook } from './quality-book.ts';
import type { Studio } from './studio.ts';

/** What an operation that is about no single film is given: the studio, its language models, and whom the costs are for. */
export interface HouseDesk {
  readonly studio: Studio;
  gateway(): Promise<Gateway>;
  templates(): Promise<Pick<Templates, 'list' | 'get' | 'versions'>>;
  conversations(): Promise<Conversations>;
  queue(): Promise<Queue>;
  book(): Promise<QualityBook>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly attribution: Attribution;
  readonly signal: AbortSignal;
}

/** Sets a desk for one operation. */
export const houseDesk = (studio: Studio, attribution: Attribution, signal: AbortSignal): HouseDesk => ({
  studio,
  attribution,
  signal,
  gateway: async () => (await studio.models()).gateway,
  templates: async () => (await studio.models()).templates,
  conversations: async () => (await studio.models()).conversations,
  queue: async () => (await studio.models()).queue,
  book: async () => qualityBook(studio.store.runs.scores),
  now: studio.clock,
});

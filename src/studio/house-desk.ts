import type { Attribution } from '#operation';
import type { Studio } from './studio.ts';

/** What an operation that is about no single film is given: the studio, and whom the costs are for. */
export interface HouseDesk {
  readonly studio: Studio;
  readonly attribution: Attribution;
  readonly signal: AbortSignal;
}

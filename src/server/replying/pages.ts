import * as z from 'zod';
import { Fault } from '#fault';

/** How a list is asked for. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('How many at most.'),
  after: z.string().max(400).optional().describe('The `next` of the page before.'),
});

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/**
 * The page after the item with that id. Where that one is gone meanwhile, or was never there: `cursor-odd`.
 */
export function pageOf<Item extends { readonly id: string }>(
  all: readonly Item[],
  { limit, after }: z.output<typeof PageQuery>,
): Page<Item> {
  const start = after === undefined ? 0 : startOf(all, after);
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && start + limit < all.length ? cursorOf(last.id) : null };
}

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

function startOf(all: readonly { readonly id: string }[], cursor: string): number {
  const at = all.findIndex(({ id }) => cursorOf(id) === cursor);
  if (at >= 0) return at + 1;
  throw new Fault('usage', 'cursor-odd', 'There is no page after that.', { hint: 'Begin again without `after`.' });
}

import { Fault } from '#fault';
import type { RequestHead } from '../front/exchange.ts';

/** The entity tag of a film's revision. */
export const tagOf = (revision: number): string => `"${revision}"`;

/** Whether the caller has that revision already. */
export function hasAlready(head: RequestHead, revision: number): boolean {
  const tags = head.header('if-none-match');
  return tags !== undefined && (tags.trim() === '*' || listed(tags).includes(tagOf(revision)));
}

/**
 * The revision a change was made on, by `If-Match`; undefined without one, and for `*`. Throws `revision-stale` with the
 * current one where the film has moved on.
 */
export function expectedRevision(head: RequestHead, current: number): number | undefined {
  const tags = head.header('if-match');
  if (tags === undefined || tags.trim() === '*') return undefined;
  // A weak tag never matches: RFC 9110, 13.1.1.
  if (tags.split(',').some((tag) => tag.trim() === tagOf(current))) return current;
  throw new Fault('conflict', 'revision-stale', `The film is at revision ${current} by now.`, {
    facts: { revision: current },
    hint: 'Load it again and make the change on what is there now.',
  });
}

/** Throws `revision-missing` for a request without `If-Match`. */
export function mustExpect(head: RequestHead): void {
  if (head.header('if-match') !== undefined) return;
  throw new Fault('usage', 'revision-missing', 'Which revision of the film is meant?', {
    hint: 'Send If-Match with the ETag the film came with.',
  });
}

const listed = (tags: string): readonly string[] => tags.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

import type { Notice } from '../contract/index.ts';

/** One server-sent event whose data is JSON: no line break inside can end it early, no text inside can forge another (E3). */
export const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

/** The same with a name. */
export const named = (event: string, value: unknown): string => `event: ${event}\ndata: ${JSON.stringify(value)}\n\n`;

/** What only people and our own clients read: a comment, which every reader of event streams passes over. */
export const comment = (notice: Notice): string => `: notice ${JSON.stringify(notice)}\n\n`;

/** Ends a half-written event, so that what follows is one of its own. After a whole event it means nothing. */
export const CLEAR = '\n\n';

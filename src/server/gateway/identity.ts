import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';

/** The request's id: the caller's own, if it is a plain one, or a new one. */
export function requestId(context: Context): string {
  const given = context.req.header('x-request-id');
  return given !== undefined && /^[\w.:-]{1,100}$/.test(given) ? given : randomUUID();
}

/** A value as headers can carry it: everything beyond plain ASCII is percent-encoded. */
export const headerText = (value: string): string =>
  value.replace(/[^\x20-\x7e]+/g, (rest) => encodeURIComponent(rest.toWellFormed()));

/** What every answer of an engine says of itself. */
export const answerHeaders = (id: string, answer: { readonly engine: string; readonly cached: boolean }) => ({
  'x-request-id': id,
  'request-id': id,
  'x-reelwright-engine': headerText(answer.engine),
  'x-reelwright-cached': String(answer.cached),
});

/** What keeps a stream a stream on its way. */
export const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const;

export const JSON_HEADERS = { 'content-type': 'application/json' } as const;

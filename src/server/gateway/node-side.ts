import { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from 'hono';

/** The two ends of a request on a real port. */
export interface NodeSide {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Node's own objects behind a request; undefined where it came without a port. */
export function nodeOf(context: Context): NodeSide | undefined {
  const bindings: { incoming?: unknown; outgoing?: unknown } | undefined = context.env;
  const { incoming, outgoing } = bindings ?? {};
  return incoming instanceof IncomingMessage && outgoing instanceof ServerResponse ? { incoming, outgoing } : undefined;
}

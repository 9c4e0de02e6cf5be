import { problemResponse } from '../replying/problem.ts';
import { draining } from '../routes/health.ts';
import type { Exchange } from './exchange.ts';
import { refusalOf } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import type { Hosts } from './hosts.ts';

/** What may still be asked while the server stops. */
const ALWAYS: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** The front of the server: what every request passes before any route is looked for. A refusal, or nothing. */
export function pass(exchange: Exchange, hosts: Hosts, isDraining: boolean): Response | undefined {
  exchange.set('x-request-id', exchange.id);
  for (const [name, value] of SECURITY_HEADERS) exchange.set(name, value);
  const refusal = refusalOf(exchange.head, hosts);
  if (refusal !== undefined) return problemResponse(refusal, exchange.id);
  if (!isDraining) return undefined;
  exchange.set('connection', 'close');
  return ALWAYS.has(exchange.head.path) ? undefined : problemResponse(draining(), exchange.id);
}

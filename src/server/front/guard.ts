import { Fault } from '#fault';
import type { RequestHead } from './exchange.ts';
import type { Hosts } from './hosts.ts';

/**
 * What is looked at before any route is: for whom the request was meant, and which site a browser sent it from. A request
 * from a page of another site is let in only where it opens a page of ours, which then has no cookie of ours. Undefined
 * when there is nothing against it.
 */
export function refusalOf(head: RequestHead, hosts: Hosts): Fault | undefined {
  const host = head.header('host')?.toLowerCase();
  if (host === undefined || !hosts.has(host)) return hostRefused(head.header('host'));
  if (head.method === 'OPTIONS' && head.header('access-control-request-method') !== undefined)
    return preflightRefused();
  if (isForeign(head, host)) return originRefused();
  if (head.query !== '' && carriesKey(head)) return keyInQuery();
  return undefined;
}

function isForeign(head: RequestHead, host: string): boolean {
  const origin = head.header('origin');
  if (origin !== undefined && !sameOrigin(origin, host)) return true;
  const site = head.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(
    head.method === 'GET' &&
    head.header('sec-fetch-mode') === 'navigate' &&
    head.header('sec-fetch-dest') === 'document'
  );
}

/** The scheme is not looked at: behind a proxy that ends TLS the page's is not ours. */
function sameOrigin(origin: string, host: string): boolean {
  const [, authority] = /^https?:\/\/([^/?#@\\]+)$/.exec(origin.toLowerCase()) ?? [];
  return authority === host;
}

/** Names a key gets by mistake, and our own keys under any name. The token of an invitation is no key. */
function carriesKey({ query, path }: RequestHead): boolean {
  if (/[?&](api[_-]?key|key|x-api-key|access_token|authorization|password)=/i.test(query)) return true;
  return /=(bearer(%20|\+))?rw-/i.test(query) || (path !== '/enter' && /[?&]token=/i.test(query));
}

const hostRefused = (host: string | undefined): Fault =>
  new Fault('usage', 'host-refused', 'This server does not answer to that name.', {
    facts: host === undefined ? {} : { host: host.slice(0, 200) },
    hint: 'If it is yours, start the server with --allow-host and that name.',
  });

const originRefused = (): Fault =>
  new Fault('authentication', 'origin-refused', 'Pages of other sites may not ask this server.', {
    hint: 'Ask from a page of this server, or from a program with a key.',
  });

const preflightRefused = (): Fault =>
  new Fault('authentication', 'preflight-refused', 'Pages of other sites may not ask this server.', {
    hint: 'Ask from a page of this server, or from a program with a key.',
  });

const keyInQuery = (): Fault =>
  new Fault('usage', 'key-in-query', 'A key has no place in an address: addresses are kept and shown.', {
    hint: 'Send it with the header Authorization: Bearer, and make a new one, for this one has been seen.',
  });

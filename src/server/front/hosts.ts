import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isLoopback, type ServerSettings } from '../settings.ts';

/** The names this server answers to, as they stand in the header `Host`. */
export type Hosts = ReadonlySet<string>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Loopback names with the port; the address it listens on, or all of this machine's where that is every address (an
 * attacker who rebinds a name has a name there, never an address); and the configured names, with any port of their own.
 */
export function hostsOf({ host, allowedHosts }: Pick<ServerSettings, 'host' | 'allowedHosts'>, port: number): Hosts {
  const own = isWildcard(host) ? addresses() : isLoopback(host) ? [] : [host];
  const names = [...LOOPBACK, ...own.map(bracketed)];
  const allowed = new Set(names.flatMap((name) => withPort(name, port)));
  for (const name of allowedHosts.map((one) => one.toLowerCase())) {
    allowed.add(name);
    if (!/:\d+$/.test(name)) allowed.add(`${name}:${port}`);
  }
  return allowed;
}

/** Port 80 is left out by whoever asks. */
const withPort = (name: string, port: number): readonly string[] =>
  port === 80 ? [name, `${name}:80`] : [`${name}:${port}`];

export const bracketed = (host: string): string => (isIPv6(host) ? `[${host}]` : host.toLowerCase());

export const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::';

const addresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .map(({ address }) => address);

/** True for a request by a loopback name. */
export const byLoopbackName = (host: string | undefined): boolean =>
  host !== undefined && LOOPBACK.includes(host.toLowerCase().replace(/:\d+$/, ''));

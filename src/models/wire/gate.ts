import dns from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Fault } from '#fault';

/** Decides which addresses may be reached. */
export interface Gate {
  /** Throws `address-refused` for a URL that may not be asked. */
  check(url: URL): void;
  /** Looks a name up, refuses it when any of its addresses may not be reached, and connects to those that were looked at. */
  readonly lookup: LookupFunction;
}

/** Never a server of anybody's: link-local and other places of cloud metadata, "this network", multicast, reserved, and the ways to write them in IPv6. */
const NEVER = blocks([
  ['169.254.0.0', 16, 'ipv4'],
  // Metadata of Oracle's and Azure's clouds.
  ['192.0.0.0', 24, 'ipv4'],
  ['168.63.129.16', 32, 'ipv4'],
  ['0.0.0.0', 8, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
  ['fd00:ec2::254', 128, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['2001::', 32, 'ipv6'],
]);

/** This machine and the networks around it: only for hosts the settings name. */
const INSIDE = blocks([
  ['127.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['::1', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
]);

function blocks(ranges: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): BlockList {
  const list = new BlockList();
  for (const [address, prefix, family] of ranges) list.addSubnet(address, prefix, family);
  return list;
}

const isNever = (address: string): boolean => NEVER.check(address, familyOf(address));
const isInside = (address: string): boolean => INSIDE.check(address, familyOf(address));
const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Without the brackets of IPv6 and the dot of a name's root. */
const plainHost = (host: string): string =>
  host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();

/**
 * The gate of the engines: any public address; this machine and its networks only for the hosts that whoever administers the
 * studio has named in the settings; link-local and reserved addresses never, however they are written.
 */
export function engineGate(namedHosts: Iterable<string>): Gate {
  const named = new Set([...namedHosts].map(plainHost));
  const allowed = (host: string, address: string): boolean =>
    !isNever(address) && (!isInside(address) || named.has(host));
  return {
    check(url) {
      const host = plainHost(url.hostname);
      if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw refused(url.host, 'it is neither http nor https');
      if (url.username !== '' || url.password !== '') throw refused(url.host, 'it carries a user or a password');
      if (isIP(host) !== 0 && !allowed(host, host)) throw refused(url.host, reason(host));
    },
    lookup(hostname, options, callback) {
      dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null) return callback(error, '', 0);
        const bad = addresses.find(({ address }) => !allowed(plainHost(hostname), address));
        if (bad !== undefined) return callback(refused(hostname, reason(bad.address)), '', 0);
        const [first] = addresses;
        if (options.all === true) callback(null, addresses);
        else callback(null, first?.address ?? '', first?.family ?? 4);
      });
    },
  };
}

const reason = (address: string): string =>
  isNever(address)
    ? 'no engine lives at such an address'
    : 'it lies inside this network, and the settings do not name it';

const refused = (host: string, why: string): Fault & NodeJS.ErrnoException =>
  new Fault('configuration', 'address-refused', `${host} may not be asked: ${why}.`, {
    facts: { host },
    hint: 'Whoever administers the studio can name a server of the own network as an engine in the settings.',
  });

import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';
import { Fault } from '#fault';
import type { LogEntry } from './log.ts';

/** What a request may be at most. */
export interface Limits {
  /** Bytes of a JSON body. */
  readonly jsonBytes: number;
  /** Bytes of a body for the language models: conversations carry pictures. */
  readonly gatewayBytes: number;
  /** Objects and lists inside one another. */
  readonly jsonDepth: number;
  /** Values in one document. */
  readonly jsonValues: number;
  /** Requests a minute of a visitor whose key says nothing else. */
  readonly requestsPerMinute: number;
  /** Failed tries to get in, a minute and source. */
  readonly failuresPerMinute: number;
  /** Milliseconds until the head of a request must be there, ... */
  readonly headMilliseconds: number;
  /** ... and the whole of it. */
  readonly bodyMilliseconds: number;
  readonly connections: number;
  /** Milliseconds of silence after which a stream says that it is still there. */
  readonly heartbeat: number;
  /** Milliseconds a reader may leave what it was sent unread before its stream is closed. */
  readonly stalled: number;
  /** Milliseconds between two looks whether a stream's reader may still read it. */
  readonly welcomeAgain: number;
  /** Milliseconds requests may still take when the server stops. */
  readonly drain: number;
}

export const LIMITS: Limits = {
  jsonBytes: 8 << 20,
  gatewayBytes: 20 << 20,
  jsonDepth: 64,
  jsonValues: 200_000,
  requestsPerMinute: 6_000,
  failuresPerMinute: 20,
  headMilliseconds: 10_000,
  bodyMilliseconds: 60_000,
  connections: 1_000,
  heartbeat: 15_000,
  stalled: 60_000,
  welcomeAgain: 2_000,
  drain: 10_000,
};

/** How the server stands in the world. */
export interface ServerSettings {
  /** The address it listens on. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Names people reach it by besides those of this machine: `studio.example`, `studio.example:8443`. */
  readonly allowedHosts: readonly string[];
  /** For browsers; undefined for none. */
  readonly password?: string;
  /** Lets everybody in as the owner. */
  readonly insecureNoAuth: boolean;
  /** Runs at work at the same time. */
  readonly parallel: number;
  readonly limits: Limits;
  readonly version: string;
  /** Takes the lines of the log, each one JSON document; nothing by default. */
  readonly log: (line: string, level: LogEntry['level']) => void;
}

/** The settings with everything that was not said at its default: the loopback address, port 4700, no password. */
export function serverSettings(given: Partial<Omit<ServerSettings, 'limits'>> & { limits?: Partial<Limits> } = {}) {
  const settings: ServerSettings = {
    host: '127.0.0.1',
    port: 4700,
    allowedHosts: [],
    insecureNoAuth: false,
    parallel: availableParallelism(),
    version: '0.0.0',
    log: () => {},
    ...given,
    limits: { ...LIMITS, ...given.limits },
  };
  return settings;
}

/** True for an address only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** Refuses to stand open to other machines (A8): throws `authentication-missing`, and `password-short`. */
export function checkExposure({ host, password, insecureNoAuth }: ServerSettings, keys: number): void {
  if (password !== undefined && password.length < SHORTEST_PASSWORD) {
    throw new Fault('configuration', 'password-short', `The password has less than ${SHORTEST_PASSWORD} characters.`, {
      hint: 'Set a longer one in REELWRIGHT_PASSWORD or the file REELWRIGHT_PASSWORD_FILE.',
    });
  }
  if (isLoopback(host) || insecureNoAuth || password !== undefined || keys > 0) return;
  throw new Fault('configuration', 'authentication-missing', `Everybody who reaches ${host} could use this studio.`, {
    facts: { host },
    hint: 'Set REELWRIGHT_PASSWORD (or REELWRIGHT_PASSWORD_FILE) or make a key first; --insecure-no-auth opens it to all.',
  });
}

const SHORTEST_PASSWORD = 8;

import type { Fault } from '#fault';
import { providerFault, type WireRequest } from '../contract/index.ts';

const host = ({ url }: Pick<WireRequest, 'url'>): string => new URL(url).host;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up',
  ECONNRESET: 'it closed the connection',
  EPIPE: 'it closed the connection',
  ETIMEDOUT: 'it did not answer',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
};

/** No connection, or none that was answered. */
export function unreachable(wanted: WireRequest, cause: NodeJS.ErrnoException): Fault {
  const { code = '', message } = cause;
  if (code.startsWith('HPE_')) return garbled(wanted, `sent something that is not HTTP (${message})`, cause);
  const certificate = /certificate|SSL|TLS|self.signed|altname/i.test(`${code} ${message}`);
  const reason = REASONS[code] ?? (certificate ? `its certificate is not good: ${message}` : message);
  return providerFault('provider-unreachable', `${host(wanted)} cannot be reached: ${reason}.`, {
    engine: host(wanted),
    hint: 'Is it running, and is the address right? `reelwright engine list` shows both.',
    cause,
  });
}

/** An answer nobody can read. */
export const garbled = (wanted: WireRequest, what: string, cause?: unknown): Fault =>
  providerFault('provider-garbled', `${host(wanted)} ${what}.`, { engine: host(wanted), cause });

export const tooLate = (wanted: WireRequest): Fault =>
  providerFault('provider-timeout', `${host(wanted)} did not answer within ${wanted.headTimeout / 1000} s.`, {
    engine: host(wanted),
  });

/** A silence inside a body; before its first byte it is an answer that did not come. */
export const tooQuiet = (wanted: WireRequest, begun: boolean): Fault =>
  begun
    ? providerFault('stream-cut', `${host(wanted)} fell silent for ${wanted.quietTimeout / 1000} s inside an answer.`, {
        engine: host(wanted),
      })
    : tooLate({ ...wanted, headTimeout: wanted.quietTimeout });

export const cut = (wanted: WireRequest, cause?: unknown): Fault =>
  providerFault('stream-cut', `${host(wanted)} closed the connection inside an answer.`, {
    engine: host(wanted),
    cause,
  });

import { Fault } from '#fault';
import type { RequestHead } from '../front/exchange.ts';

/** What a request shows to be let in. */
export interface Credential {
  readonly kind: 'key' | 'session';
  readonly secret: string;
}

/** Longer than any secret of ours. */
const LONGEST = 200;

/** The key or session of a request; undefined when it shows none. Throws `credentials-two` where it shows two keys. */
export function credentialOf(head: RequestHead, cookieName: string): Credential | undefined {
  const bearer = bearerOf(head.header('authorization'));
  const key = head.header('x-api-key');
  if (bearer !== undefined && key !== undefined && bearer !== key) {
    throw new Fault('usage', 'credentials-two', 'The request shows two different keys.', {
      hint: 'Send one of Authorization and x-api-key.',
    });
  }
  const secret = bearer ?? key;
  if (secret !== undefined) return { kind: 'key', secret: secret.slice(0, LONGEST) };
  const session = cookieOf(head.header('cookie'), cookieName);
  return session === undefined ? undefined : { kind: 'session', secret: session.slice(0, LONGEST) };
}

/** Anything in the header is a try to get in, also what is no bearer token. */
function bearerOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const [, token] = /^bearer +(.+)$/i.exec(header.trim()) ?? [];
  return token ?? header;
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

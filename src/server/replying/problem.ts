import { homedir, tmpdir } from 'node:os';
import * as z from 'zod';
import { FAULT_KINDS, Fault } from '#fault';
import { statusOf } from './statuses.ts';

/** A fault as RFC 9457 has it, with our own code, facts and way out beside. */
export const Problem = z.strictObject({
  type: z.string().describe('A name for this kind of problem: `urn:reelwright:problem:` and its code.'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('What went wrong, as a sentence.'),
  instance: z.string().describe('The request: what the header `X-Request-Id` says.'),
  code: z.string().describe('Stable: programs go by this.'),
  kind: z.enum(FAULT_KINDS),
  hint: z.string().optional().describe('The way out.'),
  facts: z.record(z.string(), z.unknown()),
});
export type Problem = z.output<typeof Problem>;

/** Any error as a fault; what was not thrown on purpose says nothing of its insides. */
export const asFault = (error: unknown): Fault =>
  error instanceof Fault
    ? error
    : new Fault('failure', 'unexpected', 'Something unexpected went wrong.', {
        hint: 'The log of the server says more under the number of this request.',
        cause: error,
      });

/** The fault as a document: no stack, and no folder of this machine. */
export function problemOf(error: unknown, request: string): Problem {
  const fault = asFault(error);
  const { code, kind, message, hint, facts } = fault;
  return {
    type: `urn:reelwright:problem:${code}`,
    title: `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`,
    status: statusOf(fault),
    detail: withoutFolders(message),
    instance: request,
    code,
    kind,
    ...(hint === undefined ? {} : { hint: withoutFolders(hint) }),
    facts: factsOf(facts),
  };
}

/** Seconds to wait before asking again; undefined where waiting does not help. */
export function waitOf({ code, facts }: Fault): number | undefined {
  const { retryAfter } = facts;
  if (typeof retryAfter === 'number' && retryAfter >= 0) return Math.ceil(retryAfter);
  return code === 'draining' ? 5 : undefined;
}

/** The fault as an answer. */
export function problemResponse(error: unknown, request: string): Response {
  const problem = problemOf(error, request);
  const wait = waitOf(asFault(error));
  const allow = problem.code === 'method-unknown' ? problem.facts['allow'] : undefined;
  const headers = {
    'content-type': 'application/problem+json',
    ...(wait === undefined ? {} : { 'retry-after': String(wait) }),
    ...(Array.isArray(allow) ? { allow: allow.join(', ') } : {}),
    ...(problem.status === 401 ? { 'www-authenticate': 'Bearer realm="reelwright"' } : {}),
  };
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

const PACKAGE = new URL('../../../', import.meta.url).pathname;
const FOLDERS = [PACKAGE.replace(/\/$/, ''), homedir(), tmpdir(), process.env['REELWRIGHT_HOME'] ?? '']
  .filter((folder) => folder.length > 1)
  .sort((one, other) => other.length - one.length);

/** The words without the folders this server lives in. */
const withoutFolders = (words: string): string => FOLDERS.reduce((left, folder) => left.replaceAll(folder, '…'), words);

const factsOf = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  JSON.parse(withoutFolders(JSON.stringify(facts)));

import { createHash } from 'node:crypto';
import { Fault, type FaultKind } from '#fault';
import { asFault, problemResponse } from '../replying/problem.ts';
import type { KeptAnswer, Remembered } from './remembered.ts';

/** A request that is to be done once, however often it is sent. */
export interface Once {
  /** As the client sent it. */
  readonly key: string;
  /** Whose it is: others with the same key are others. */
  readonly subject: string;
  /** What was asked, in bytes: method, path and body. */
  readonly asked: readonly (string | Uint8Array)[];
  /** Of the request, for the problems it may end in. */
  readonly request: string;
}

/** Refusals of these kinds came before anything was done. */
const BEFORE: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'usage',
  'configuration',
  'authentication',
  'not-found',
  'conflict',
  'limit',
  'dependency',
]);

/** An answer, and whether it was found or made. */
interface Given {
  readonly answer: KeptAnswer;
  readonly found: boolean;
}

/** Does what is asked once for each key; whoever asks again gets the first answer, also while it is still being made. */
export class Doorkeeper {
  readonly #remembered: Remembered;
  readonly #underway = new Map<string, { readonly fingerprint: string; readonly given: Promise<Given> }>();

  constructor(remembered: Remembered) {
    this.#remembered = remembered;
  }

  /**
   * Throws `key-used-otherwise` for a key that came with another request, `request-unfinished` where nobody knows how the
   * first one ended, and whatever `work` throws before anything is done.
   */
  async once({ key: sent, subject, asked, request }: Once, work: () => Promise<Response>): Promise<Response> {
    const key = fingerprintOf([subject, sent]);
    const fingerprint = fingerprintOf(asked);
    const underway = this.#underway.get(key);
    if (underway !== undefined) {
      if (underway.fingerprint !== fingerprint) throw usedOtherwise();
      return again((await underway.given).answer);
    }
    const given = this.#give(key, fingerprint, request, work);
    this.#underway.set(key, { fingerprint, given });
    try {
      const { answer, found } = await given;
      return found ? again(answer) : responseOf(answer);
    } finally {
      this.#underway.delete(key);
    }
  }

  async #give(key: string, fingerprint: string, request: string, work: () => Promise<Response>): Promise<Given> {
    const known = await this.#remembered.begin(key, fingerprint);
    if (known.state !== 'new' && known.fingerprint !== fingerprint) throw usedOtherwise();
    if (known.state === 'begun') throw unfinished();
    if (known.state === 'answered') return { answer: known.answer, found: true };
    const answer = await this.#do(key, request, work);
    await this.#remembered.finish(key, answer);
    return { answer, found: false };
  }

  async #do(key: string, request: string, work: () => Promise<Response>): Promise<KeptAnswer> {
    try {
      return await keep(await work());
    } catch (error) {
      if (!BEFORE.has(asFault(error).kind)) return await keep(problemResponse(error, request));
      await this.#remembered.forget(key);
      throw error;
    }
  }
}

async function keep(response: Response): Promise<KeptAnswer> {
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

const responseOf = ({ status, headers, body }: KeptAnswer): Response =>
  new Response(status === 204 || status === 304 ? null : body, { status, headers });

/** The same answer, and it says so. */
function again(answer: KeptAnswer): Response {
  const response = responseOf(answer);
  response.headers.set('idempotency-replayed', 'true');
  return response;
}

/** Parts of one text are not parts of another: each is told with its length. */
function fingerprintOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}

const usedOtherwise = (): Fault =>
  new Fault('usage', 'key-used-otherwise', 'This Idempotency-Key came with another request before.', {
    hint: 'Use a new key for a new request.',
  });

const unfinished = (): Fault =>
  new Fault('conflict', 'request-unfinished', 'This request was begun before, and nobody knows how it ended.', {
    hint: 'Look at what it was to do; to do it once more, send it with a new Idempotency-Key.',
  });

import { hashOf, newSecret } from './secrets.ts';

/** Milliseconds a session lasts: thirty days. */
const LASTING = 30 * 24 * 3_600_000;
/** Milliseconds an invitation lasts: a day. */
const INVITING = 24 * 3_600_000;
/** The oldest makes room for the newest. */
const MOST = 1_000;

interface Kept {
  readonly user: string;
  readonly expires: number;
}

/** A session somebody has. */
export interface Session extends Kept {
  /** The hash of its secret. */
  readonly hash: string;
}

/** The sessions of browsers, and the invitations that become one. Only hashes are kept, and only while the server runs. */
export class Sessions {
  readonly #clock: () => number;
  readonly #sessions = new Map<string, Kept>();
  readonly #invitations = new Map<string, Kept>();

  /** `clock`: milliseconds since 1970. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** A token that can be exchanged for a session, once. */
  invite(user: string): string {
    return this.#keep(this.#invitations, user, INVITING).secret;
  }

  /** A session for an invitation's token; undefined for one that is not known, or has been used. */
  accept(token: string): { readonly secret: string; readonly expires: number } | undefined {
    const hash = hashOf(token);
    const invited = this.#live(this.#invitations, hash);
    this.#invitations.delete(hash);
    return invited === undefined ? undefined : this.open(invited.user);
  }

  open(user: string): { readonly secret: string; readonly expires: number } {
    return this.#keep(this.#sessions, user, LASTING);
  }

  find(secret: string): Session | undefined {
    const hash = hashOf(secret);
    const found = this.#live(this.#sessions, hash);
    return found === undefined ? undefined : { ...found, hash };
  }

  /** Whether the session of that hash still is. */
  lives(hash: string): boolean {
    return this.#live(this.#sessions, hash) !== undefined;
  }

  /** Ends a session; false when there was none. */
  revoke(hash: string): boolean {
    return this.#sessions.delete(hash);
  }

  #keep(kept: Map<string, Kept>, user: string, lasting: number): { secret: string; expires: number } {
    const secret = newSecret();
    const expires = this.#clock() + lasting;
    kept.set(hashOf(secret), { user, expires });
    const [oldest] = kept.keys();
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
    return { secret, expires };
  }

  #live(kept: Map<string, Kept>, hash: string): Kept | undefined {
    const found = kept.get(hash);
    if (found === undefined || found.expires > this.#clock()) return found;
    kept.delete(hash);
    return undefined;
  }
}

import { Fault } from '#fault';
import type { Exchange } from '../front/exchange.ts';
import { byLoopbackName } from '../front/hosts.ts';
import type { House } from '../house.ts';
import { isLoopback, type ServerSettings } from '../settings.ts';
import { Counting } from './counting.ts';
import { credentialOf } from './credential.ts';
import { KnownKeys } from './known-keys.ts';
import { Password } from './password.ts';
import type { Sessions } from './sessions.ts';
import { EVERYTHING, mustHave, type Scope, type Visitor } from './visitor.ts';

/** Whose name stands on what the owner of this machine does. */
export const OWNER = 'local';

/** Lets requests in, or not. */
export class Admission {
  #port: number;
  readonly #settings: ServerSettings;
  readonly #sessions: Sessions;
  readonly #keys: KnownKeys;
  readonly #password: Password | undefined;
  readonly #failures: Counting;
  readonly #requests: Counting;

  /** `ticks`: milliseconds, monotonic. */
  constructor(house: Pick<House, 'keys'>, settings: ServerSettings, sessions: Sessions, ticks: () => number) {
    this.#settings = settings;
    this.#sessions = sessions;
    this.#keys = new KnownKeys(house.keys, ticks);
    this.#password = settings.password === undefined ? undefined : new Password(settings.password);
    this.#failures = new Counting(ticks);
    this.#requests = new Counting(ticks);
    this.#port = settings.port;
  }

  /** Cookies know no ports: two servers on one machine must not overwrite each other's. */
  get cookieName(): string {
    return `reelwright-${this.#port}`;
  }

  /** Told where the server listens, once it does. */
  listensOn(port: number): void {
    this.#port = port;
  }

  /** Who asks. Throws `key-missing`, `key-unknown`, `session-unknown` and `rate-limited`. Asked once for each request. */
  visitorOf(exchange: Exchange): Promise<Visitor> {
    exchange.visitor ??= this.#admit(exchange);
    return exchange.visitor;
  }

  /** The same for something that needs a scope; throws `scope-missing`. */
  async admit(exchange: Exchange, scope: Scope): Promise<Visitor> {
    const visitor = await this.visitorOf(exchange);
    mustHave(visitor, scope);
    return visitor;
  }

  get hasPassword(): boolean {
    return this.#password !== undefined;
  }

  /** Whether the password is right. Whoever guessed too often is not asked: `rate-limited`. */
  async enter(exchange: Exchange, guess: string): Promise<boolean> {
    const { source } = exchange.head;
    const limit = this.#settings.limits.failuresPerMinute;
    const standing = this.#failures.take(`password ${networkOf(source)}`, limit);
    if (!standing.allowed) throw tooOften(standing.reset);
    return (await this.#password?.is(guess)) ?? false;
  }

  /** Counts a failed try to get in; throws `rate-limited` when there were too many. */
  countFailure({ head }: Exchange): void {
    const standing = this.#failures.take(`secret ${networkOf(head.source)}`, this.#settings.limits.failuresPerMinute);
    if (!standing.allowed) throw tooOften(standing.reset);
  }

  /** The same, and throws `fault` otherwise. */
  refuse(exchange: Exchange, fault: Fault): never {
    this.countFailure(exchange);
    throw fault;
  }

  /** True for whoever asks from this machine by its own name, past no proxy that says so. */
  isLocal({ head }: Exchange): boolean {
    const proxied = head.header('x-forwarded-for') ?? head.header('forwarded') ?? head.header('x-forwarded-host');
    return isLoopback(plain(head.source)) && byLoopbackName(head.header('host')) && proxied === undefined;
  }

  async #admit(exchange: Exchange): Promise<Visitor> {
    const visitor = await this.#identify(exchange);
    const limit = visitor.requestsPerMinute ?? this.#settings.limits.requestsPerMinute;
    const { allowed, remaining, reset } = this.#requests.take(visitor.subject, limit);
    exchange.set('ratelimit-limit', String(limit));
    exchange.set('ratelimit-remaining', String(remaining));
    exchange.set('ratelimit-reset', String(reset));
    if (allowed) return visitor;
    throw new Fault('limit', 'rate-limited', `That were more than ${limit} requests in a minute.`, {
      facts: { limit, retryAfter: reset },
      hint: `Ask again in ${reset} s.`,
    });
  }

  async #identify(exchange: Exchange): Promise<Visitor> {
    if (this.#settings.insecureNoAuth) return ANYONE;
    const credential = credentialOf(exchange.head, this.cookieName);
    if (credential === undefined) throw keyMissing();
    const { kind, secret } = credential;
    const visitor = kind === 'key' ? await this.#keys.visitor(secret) : this.#visitorBySession(secret);
    return visitor ?? this.refuse(exchange, kind === 'key' ? keyUnknown() : sessionUnknown());
  }

  #visitorBySession(secret: string): Visitor | undefined {
    const session = this.#sessions.find(secret);
    if (session === undefined) return undefined;
    const { hash, user, expires } = session;
    const stillWelcome = async () => this.#sessions.lives(hash);
    const subject = `session ${hash}`;
    return { kind: 'session', user, scopes: EVERYTHING, requestsPerMinute: null, subject, stillWelcome, expires };
  }
}

const ANYONE: Visitor = {
  kind: 'anyone',
  user: OWNER,
  scopes: EVERYTHING,
  requestsPerMinute: null,
  subject: 'anyone',
  stillWelcome: async () => true,
};

const plain = (address: string): string => address.replace(/^::ffff:/, '');

/** One household has a whole /64 of IPv6. */
const networkOf = (address: string): string =>
  plain(address).includes(':') ? address.split(':').slice(0, 4).join(':') : plain(address);

const keyMissing = (): Fault =>
  new Fault('authentication', 'key-missing', 'Who is asking?', {
    hint: 'Send Authorization: Bearer and a key, or open the address the server printed when it started.',
  });

const keyUnknown = (): Fault =>
  new Fault('authentication', 'key-unknown', 'This key opens nothing here.', {
    hint: 'It may have been revoked or have expired.',
  });

const sessionUnknown = (): Fault =>
  new Fault('authentication', 'session-unknown', 'This session is over.', {
    hint: 'Open the address the server printed when it started, or enter the password.',
  });

const tooOften = (seconds: number): Fault =>
  new Fault('limit', 'rate-limited', 'Too many tries to get in.', {
    facts: { retryAfter: seconds },
    hint: `Try again in ${seconds} s.`,
  });

import type { Server as NodeServer } from 'node:http';
import { appOf } from './app.ts';
import { Admission, OWNER } from './entry/admission.ts';
import { Sessions } from './entry/sessions.ts';
import { Exchange } from './front/exchange.ts';
import { pass } from './front/front.ts';
import { bracketed, hostsOf, isWildcard } from './front/hosts.ts';
import type { House } from './house.ts';
import { Journal } from './journal.ts';
import { Log } from './log.ts';
import { Metrics, type ObservedCall } from './metrics/metrics.ts';
import { documentOf, type OpenApi } from './openapi/document.ts';
import { answering } from './port/answering.ts';
import { openPort, portOf, shutPort } from './port/listening.ts';
import { WebHead } from './port/request-head.ts';
import type { MountedRoute } from './routes/route.ts';
import { routeTable } from './routes/table.ts';
import { Jobs } from './runs/jobs.ts';
import { checkExposure, type ServerSettings } from './settings.ts';

/** Where a server listens. */
export interface Listening {
  /** `http://127.0.0.1:4700`. */
  readonly url: string;
  readonly port: number;
}

/** The house's door to the network. */
export interface Server {
  /** Answers a request without a port, past all the same guards. `source`: the address it is taken to come from. */
  fetch(request: Request, source?: string): Promise<Response>;
  /** Opens the port. Throws `authentication-missing`, `password-short`, `port-in-use`, `port-not-allowed`, `address-unknown`. */
  listen(): Promise<Listening>;
  /** A token that becomes a session, once: `/enter?token=...`. */
  invite(): string;
  /** For the gateway's metering to tell of each call. */
  observe(call: ObservedCall): void;
  /** Notes something nobody expected in the log. */
  trouble(error: unknown): void;
  /** What is served. */
  readonly document: () => Promise<OpenApi>;
  readonly routes: readonly MountedRoute[];
  /**
   * Takes no more requests, lets those that are at work end, breaks off what takes longer than the settings say, and
   * closes. A second time waits for the first.
   */
  close(): Promise<void>;
}

/** Opens the server room in front of a house; nothing listens yet. */
export function openServer(house: House, settings: ServerSettings): Server {
  const ticks = () => performance.now();
  const log = new Log(settings.log, house.clock);
  const sessions = new Sessions(house.clock);
  const admission = new Admission(house, settings, sessions, ticks);
  const jobs = new Jobs(house.runs, settings.parallel, (error) => log.trouble(error));
  const closing = new AbortController();
  const isDraining = () => closing.signal.aborted;
  const metrics = new Metrics({ open: () => journal.open, runs: () => jobs.working });
  const journal = new Journal(metrics, log, ticks);
  const document = once(async () =>
    documentOf({
      routes,
      operations: await house.operations.list(),
      models: house.gateway !== undefined,
      version: settings.version,
    }),
  );
  const routes = routeTable({
    house,
    settings,
    admission,
    sessions,
    jobs,
    metrics,
    document,
    ticks,
    isDraining,
    closing: closing.signal,
  });
  const app = appOf({ house, settings, admission, sessions, routes, log });
  let hosts = hostsOf(settings, settings.port);
  let port: NodeServer | undefined;

  async function fetch(request: Request, source = '127.0.0.1'): Promise<Response> {
    const exchange = new Exchange(new WebHead(request, source));
    const ended = journal.begin(exchange);
    const passed = new Request(request);
    passed.headers.set('x-request-id', exchange.id);
    const answer = pass(exchange, hosts, isDraining()) ?? (await app.fetch(passed, { exchange }));
    ended(answer.status);
    return dressed(answer, exchange);
  }

  async function listen(): Promise<Listening> {
    checkExposure(settings, settings.password === undefined ? await countKeys(house) : 0);
    port = await openPort(
      settings,
      answering(app, journal, (exchange) => pass(exchange, hosts, isDraining())),
    );
    const number = portOf(port);
    hosts = hostsOf(settings, number);
    admission.listensOn(number);
    const host = isWildcard(settings.host) ? '127.0.0.1' : settings.host;
    log.tell({ level: 'info', event: 'listening', host: settings.host, port: number });
    return { url: `http://${bracketed(host)}:${number}`, port: number };
  }

  const close = once(async () => {
    if (port !== undefined) log.tell({ level: 'info', event: 'stopping' });
    closing.abort();
    const shut = port === undefined ? undefined : shutPort(port, settings.limits.drain);
    await jobs.finish(settings.limits.drain);
    await shut;
  });

  return {
    fetch,
    listen,
    invite: () => sessions.invite(OWNER),
    observe: (call) => metrics.observeCall(call),
    trouble: (error) => log.trouble(error),
    document,
    routes,
    close,
  };
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
};

async function countKeys({ keys, clock }: House): Promise<number> {
  const now = clock();
  const all = await keys.list();
  return all.filter(({ revoked, expires }) => revoked === null && (expires === null || expires > now)).length;
}

/** The answer with the headers that were set for it on the way. */
function dressed(answer: Response, { headers }: Exchange): Response {
  const response = new Response(answer.body, answer);
  for (const [name, value] of headers) {
    // What the answer says itself stands; of what was set on the way, the last word does.
    if (!answer.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

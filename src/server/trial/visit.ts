import { openServer, type Server } from '../server.ts';
import { type ServerSettings, serverSettings } from '../settings.ts';
import { HouseDouble, OWNER_KEY } from './house.ts';

/** What a request is made of, besides its path. */
export interface Visit {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a text already. */
  readonly body?: unknown;
  /** The key it shows; the owner's by default, none for ''. */
  readonly key?: string;
  readonly source?: string;
  readonly signal?: AbortSignal;
}

/** A server in front of a double of a house. */
export interface Place {
  readonly house: HouseDouble;
  readonly server: Server;
  readonly lines: readonly string[];
  ask(path: string, visit?: Visit): Promise<Response>;
}

export type Given = NonNullable<Parameters<typeof serverSettings>[0]>;

export function placeFor(given: Given = {}, house = new HouseDouble()): Place {
  const lines: string[] = [];
  const settings: ServerSettings = serverSettings({
    port: 4700,
    log: (line) => lines.push(line),
    parallel: 2,
    ...given,
  });
  const server = openServer(house, settings);
  return { house, server, lines, ask: (path, visit) => server.fetch(requestOf(path, visit), visit?.source) };
}

export function requestOf(path: string, { method, headers = {}, body, key = OWNER_KEY, signal }: Visit = {}): Request {
  return new Request(`http://localhost:4700${path}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      host: 'localhost:4700',
      ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
  });
}

/** A problem document, read. */
export const problemIn = async (answer: Response): Promise<{ status: number; code: string; type: string | null }> => {
  const { code } = JSON.parse(await answer.text());
  return { status: answer.status, code, type: answer.headers.get('content-type') };
};

/** What a refusal with that status and code looks like. */
export const refused = (status: number, code: string): object => ({ status, code, type: 'application/problem+json' });

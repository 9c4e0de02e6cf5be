import { describe, expect, it } from 'vitest';
import { GUEST_KEY, HouseDouble } from '../trial/house.ts';
import { placeFor, problemIn } from '../trial/visit.ts';

/** Something of somebody else's that a route is asked for, and the code of the refusal; or why nothing there is anybody's. */
type Entry = { readonly path: string; readonly body?: object; readonly code: string } | string;

const FILMS = 'Films belong to the studio: whoever may read one may read all.';
const OPEN = 'Nothing in it is about anybody.';

/** Every route, by method and path. A new one needs an entry. */
const ROUTES: Readonly<Record<string, Entry>> = {
  'GET /api/v1/session': 'It tells visitors of themselves.',
  'POST /api/v1/session': 'An invitation belongs to whoever has it.',
  'DELETE /api/v1/session': 'It ends the session it came with.',
  'GET /api/v1/operations': OPEN,
  'GET /api/v1/operations/{name}': OPEN,
  'POST /api/v1/operations/{name}': {
    path: '/api/v1/operations/film.title',
    body: { film: 'film-nobody', input: { words: 'x' } },
    code: 'film-missing',
  },
  'GET /api/v1/films': FILMS,
  'GET /api/v1/films/{film}': { path: '/api/v1/films/film-nobody', code: 'film-missing' },
  'DELETE /api/v1/films/{film}': { path: '/api/v1/films/film-nobody', code: 'film-missing' },
  'GET /api/v1/runs': 'It lists those of the visitor; the test below looks.',
  'GET /api/v1/runs/{run}': { path: '/api/v1/runs/run-1', code: 'run-unknown' },
  'GET /api/v1/events': { path: '/api/v1/events?runs=run-1', code: 'run-unknown' },
  'GET /api/v1/runs/{run}/events': { path: '/api/v1/runs/run-1/events', code: 'run-unknown' },
  'POST /api/v1/runs/{run}/stop': { path: '/api/v1/runs/run-1/stop', code: 'run-unknown' },
  'GET /healthz': OPEN,
  'GET /readyz': OPEN,
  'GET /metrics': 'Figures of the whole server, for who has the scope.',
  'GET /openapi.json': OPEN,
  'GET /docs': OPEN,
  'GET /docs/scalar-1.72.1.js': OPEN,
};

const house = new HouseDouble();
await house.runs.begin({ id: 'run-1', operation: 'text.generate', user: 'local', film: 'film-one' });
const { ask, server } = placeFor({}, house);

describe("what is somebody else's", () => {
  it('A9: every route of the document has been thought of', async () => {
    const { paths } = await server.document();
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    // Each operation has a path of its own there; they all come in by one route.
    const own = routes.filter((name) => !/^POST \/api\/v1\/operations\/\w+\./.test(name));
    expect(own.sort()).toEqual(Object.keys(ROUTES).sort());
  });

  const asked = Object.entries(ROUTES).flatMap(([name, entry]) =>
    typeof entry === 'string' ? [] : [[name, entry] as const],
  );
  it.each(asked)('A9: %s does not know it', async (name, { path, body, code }) => {
    const method = name.slice(0, name.indexOf(' '));
    const answer = await ask(path, {
      method,
      key: GUEST_KEY,
      headers: { 'if-match': '"1"' },
      ...(body === undefined ? {} : { body }),
    });
    expect(await problemIn(answer)).toMatchObject({ status: 404, code });
  });

  it('A9: is not in lists either', async () => {
    expect(JSON.parse(await (await ask('/api/v1/runs', { key: GUEST_KEY })).text())).toEqual({ runs: [], next: null });
  });
});

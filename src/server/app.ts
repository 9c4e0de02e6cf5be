import { Hono } from 'hono';
import { Fault } from '#fault';
import type { Admission } from './entry/admission.ts';
import { Doorway } from './entry/doorway.ts';
import type { Sessions } from './entry/sessions.ts';
import { type Bindings, exchangeOf } from './front/exchange.ts';
import { mountGateway } from './gateway-door.ts';
import type { House } from './house.ts';
import type { Log } from './log.ts';
import { problemResponse } from './replying/problem.ts';
import { statusOf } from './replying/statuses.ts';
import type { MountedRoute } from './routes/route.ts';
import type { ServerSettings } from './settings.ts';

export interface AppParts {
  readonly house: House;
  readonly settings: ServerSettings;
  readonly admission: Admission;
  readonly sessions: Sessions;
  readonly routes: readonly MountedRoute[];
  readonly log: Log;
}

/** All routes, and what is said where there is none or where one fails. */
export function appOf({ house, settings, admission, sessions, routes, log }: AppParts): Hono<{ Bindings: Bindings }> {
  const app = new Hono<{ Bindings: Bindings }>();
  // The language models first: nothing stands in the way of what has to be fast.
  mountGateway(app, house.gateway, admission);
  for (const route of routes) route.mount(app, admission, settings);
  const doorway = new Doorway(admission, sessions);
  app.get('/', (context) => context.redirect('/docs', 303));
  app.get('/enter', (context) => doorway.get(context));
  app.post('/enter', (context) => doorway.post(context));
  const patterns = patternsOf([...routes, ...PAGES]);
  app.notFound((context) => {
    const exchange = exchangeOf(context);
    const allow = methodsOf(patterns, exchange.head.path);
    if (allow.length === 0) return problemResponse(routeUnknown(), exchange.id);
    if (exchange.head.method === 'OPTIONS')
      return new Response(null, { status: 204, headers: { allow: allow.join(', ') } });
    return problemResponse(methodUnknown(exchange.head.method, allow), exchange.id);
  });
  app.onError((error, context) => {
    const { id } = exchangeOf(context);
    if (!(error instanceof Fault)) log.trouble(error, id);
    else if (statusOf(error) >= 500) log.tell({ level: 'warn', event: 'fault', request: id, ...error.toJSON() });
    return problemResponse(error, id);
  });
  return app;
}

const PAGES = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/enter' },
  { method: 'POST', path: '/enter' },
];

interface Pattern {
  readonly method: string;
  readonly matches: RegExp;
}

const patternsOf = (routes: readonly { readonly method: string; readonly path: string }[]): readonly Pattern[] =>
  routes.map(({ method, path }) => ({
    method,
    matches: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));

function methodsOf(patterns: readonly Pattern[], path: string): readonly string[] {
  const methods = new Set(patterns.filter(({ matches }) => matches.test(path)).map(({ method }) => method));
  if (methods.has('GET')) methods.add('HEAD');
  if (methods.size > 0) methods.add('OPTIONS');
  return [...methods].sort();
}

const routeUnknown = (): Fault =>
  new Fault('not-found', 'route-unknown', 'There is nothing at this address.', {
    hint: 'GET /openapi.json says what there is; /docs shows it.',
  });

const methodUnknown = (method: string, allow: readonly string[]): Fault =>
  new Fault('usage', 'method-unknown', `This address does not take ${method.slice(0, 20)}.`, {
    facts: { allow },
    hint: `It takes ${allow.join(', ')}.`,
  });

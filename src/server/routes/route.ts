import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { Fault } from '#fault';
import type { Admission } from '../entry/admission.ts';
import type { Scope, Visitor } from '../entry/visitor.ts';
import { type Bindings, type Exchange, exchangeOf } from '../front/exchange.ts';
import { type Body, readBody } from '../reading/body.ts';
import type { ServerSettings } from '../settings.ts';

/** What a route answers with. */
export interface Answer {
  readonly description: string;
  /** Of a JSON body; none where there is no schema and no type. */
  readonly schema?: z.ZodType;
  /** Where the body is something else. */
  readonly type?: string;
}

/** Headers of requests that mean something here. */
export type RequestHeader = 'If-Match' | 'If-None-Match' | 'Idempotency-Key' | 'Last-Event-ID' | 'Prefer';

/** A request as a route gets it: everything about it has been checked. */
export interface Asked<Params, Query, Input> {
  readonly context: Context;
  readonly exchange: Exchange;
  readonly params: Params;
  readonly query: Query;
  readonly input: Input;
  /** The body's own bytes; empty for none. */
  readonly bytes: Uint8Array;
  /** Who asks; undefined on open routes. */
  readonly visitor: Visitor;
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
}

/** One route, defined once: what is served and what `/openapi.json` says come from here. */
export interface Route<Params, Query, Input> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** `/api/v1/films/{film}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** The scope a visitor must have; `visitor` for anybody who was let in, `nobody` for an open route. */
  readonly needs: Scope | 'visitor' | 'nobody';
  /** True for one that is open to whoever asks from this machine itself. */
  readonly openLocally?: boolean;
  readonly params?: z.ZodType<Params>;
  /** A strict object: anything else in the query is refused. */
  readonly query?: z.ZodType<Query>;
  /** Of a JSON body. */
  readonly input?: z.ZodType<Input>;
  readonly headers?: readonly RequestHeader[];
  readonly answers: Readonly<Record<number, Answer>>;
  run(asked: Asked<Params, Query, Input>): Promise<Response> | Response;
}

/** A route as the table keeps it: its types are behind its schemas. */
export interface MountedRoute extends Omit<Route<unknown, unknown, unknown>, 'run'> {
  mount(app: Hono<{ Bindings: Bindings }>, admission: Admission, settings: ServerSettings): void;
}

/** Writes a route down with its types inferred from its schemas. */
export function route<Params = unknown, Query = unknown, Input = unknown>(
  definition: Route<Params, Query, Input>,
): MountedRoute {
  const { method, path, params, query, input, needs, openLocally = false } = definition;
  const { run: _, ...facts } = definition;
  return {
    ...facts,
    mount(app, admission, settings) {
      app.on(method, path.replaceAll(/\{(\w+)\}/g, ':$1'), async (context) => {
        const exchange = exchangeOf(context);
        exchange.route = path;
        const open = needs === 'nobody' || (openLocally && admission.isLocal(exchange));
        const visitor = open ? STRANGER : await visitorFor(needs, exchange, admission);
        const body = input === undefined ? NO_BODY : await readBody(context, settings.limits);
        return await definition.run({
          context,
          exchange,
          visitor,
          params: checked(params ?? NOTHING, context.req.param(), 'path') as Params,
          query: checked(query ?? NOTHING, queryOf(exchange), 'query') as Query,
          input: checked(input ?? z.unknown(), body.value, 'body') as Input,
          bytes: body.bytes,
          signal: context.req.raw.signal,
        });
      });
    },
  };
}

const NO_BODY: Body = { bytes: new Uint8Array(), value: undefined };
const NOTHING = z.strictObject({});

/** Nobody in particular: on open routes nobody is asked who they are. */
const STRANGER: Visitor = {
  kind: 'anyone',
  user: '',
  scopes: new Set(),
  requestsPerMinute: null,
  subject: '',
  stillWelcome: async () => true,
};

const visitorFor = (needs: Scope | 'visitor', exchange: Exchange, admission: Admission): Promise<Visitor> =>
  needs === 'visitor' ? admission.visitorOf(exchange) : admission.admit(exchange, needs);

/** One value for each name: two are as wrong as an unknown one. */
function queryOf({ head }: Exchange): Record<string, string> {
  const pairs = [...new URLSearchParams(head.query)];
  const twice = pairs.find(([name], index) => pairs.findIndex(([other]) => other === name) !== index);
  if (twice !== undefined) throw wrong('query', twice[0], 'stands there twice');
  return Object.fromEntries(pairs);
}

function checked(schema: z.ZodType, value: unknown, where: string): unknown {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrong(where, issue?.path.join('.') ?? '', issue?.message ?? 'not as expected');
}

function wrong(where: string, field: string, words: string): Fault {
  const place = field === '' ? `The ${where}` : `${field.slice(0, 100)} in the ${where}`;
  return new Fault('usage', 'request-invalid', `${place}: ${words}.`, {
    facts: { where, field: field.slice(0, 100) },
    hint: 'GET /openapi.json says what this route takes.',
  });
}

/** Names of films, runs and operations, as they stand in paths. */
export const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/, 'no name of anything here');

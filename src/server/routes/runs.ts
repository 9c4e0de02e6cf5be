import * as z from 'zod';
import { Fault } from '#fault';
import type { RunRecord } from '#operation';
import type { Visitor } from '../entry/visitor.ts';
import type { RequestHead } from '../front/exchange.ts';
import type { House } from '../house.ts';
import { PageQuery, pageOf } from '../replying/pages.ts';
import { eventStream } from '../runs/event-stream.ts';
import type { Jobs } from '../runs/jobs.ts';
import { type Pieces, type Places, piecesOfRun, piecesOfRuns, placesRead } from '../runs/pieces.ts';
import type { ServerSettings } from '../settings.ts';
import { type Asked, Id, type MountedRoute, route } from './route.ts';

type Reader = Pick<Asked<unknown, unknown, unknown>, 'context' | 'exchange' | 'visitor'>;

/** A run, as it is told. */
export const Run = z.strictObject({
  id: z.string(),
  operation: z.string(),
  user: z.string(),
  film: z.string().nullable(),
  state: z.enum(['running', 'complete', 'truncated', 'stopped', 'failed', 'interrupted']),
  started: z.number().describe('Milliseconds since 1970.'),
  ended: z.number().nullable(),
  lastSeq: z.int().describe('The number of its last event; 0 for none.'),
});

const RunParams = z.strictObject({ run: Id });

/** The most runs a list goes back. */
const MOST = 10_000;

/** What is running and what has run. Everybody sees their own. */
export function runRoutes(
  { runs, stopRun }: House,
  jobs: Jobs,
  settings: ServerSettings,
  closing: AbortSignal,
): readonly MountedRoute[] {
  async function ownRun(id: string, { user }: Visitor): Promise<RunRecord> {
    const run = await runs.get(id);
    if (run !== undefined && run.user === user) return run;
    throw new Fault('not-found', 'run-unknown', `There is no run ${id}.`, { hint: 'GET /api/v1/runs lists them.' });
  }

  function streamed({ context, exchange, visitor }: Reader, pieces: Pieces) {
    const { stillWelcome } = visitor;
    const drop = () => exchange.outgoing?.destroy();
    return context.body(eventStream({ ...settings.limits, pieces, stillWelcome, closing, drop }), 200, STREAM_HEADERS);
  }

  return [
    route({
      method: 'GET',
      path: '/api/v1/runs',
      tag: 'Runs',
      summary: 'List runs',
      description: 'Your own, the newest first.',
      needs: 'read',
      query: PageQuery.extend({ film: Id.optional() }),
      answers: {
        200: {
          description: 'One page of them.',
          schema: z.strictObject({ runs: z.array(Run), next: z.string().nullable() }),
        },
      },
      async run({ context, query: { film, ...page }, visitor: { user } }) {
        const all = await runs.list({ user, limit: MOST, ...(film === undefined ? {} : { film }) });
        const { items, next } = pageOf(all, page);
        return context.json({ runs: items, next });
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/runs/{run}',
      tag: 'Runs',
      summary: 'One run',
      needs: 'read',
      params: RunParams,
      answers: { 200: { description: 'The run.', schema: Run } },
      run: async ({ context, params, visitor }) => context.json(await ownRun(params.run, visitor)),
    }),
    route({
      method: 'GET',
      path: '/api/v1/runs/{run}/events',
      tag: 'Runs',
      summary: 'Follow a run',
      description: [
        'Everything that happened in a run, then what happens, as server-sent events.',
        'Each event has its number as `id` and JSON as `data`. With `Last-Event-ID`, or `after`, it begins after that event.',
        'A run that has ended ends with `run-end` and its state; who has all of it already gets 204, which browsers take as the end.',
      ].join(' '),
      needs: 'read',
      params: RunParams,
      query: z.strictObject({ after: z.coerce.number().int().min(0).optional() }),
      headers: ['Last-Event-ID'],
      answers: {
        200: { description: 'The events.', type: 'text/event-stream' },
        204: { description: 'There is nothing more to come.' },
      },
      async run({ context, exchange, params, query, visitor }) {
        const record = await ownRun(params.run, visitor);
        const after = lastSeen(exchange.head, query.after, record);
        if (record.state !== 'running' && after === record.lastSeq && after > 0) return context.body(null, 204);
        if (exchange.head.method === 'HEAD') return context.body(null, 200, STREAM_HEADERS);
        return streamed({ context, exchange, visitor }, piecesOfRun(runs, record.id, after));
      },
    }),
    route({
      method: 'GET',
      path: '/api/v1/events',
      tag: 'Runs',
      summary: 'Follow several runs',
      description: [
        'What happened and happens in up to fifty runs, over one connection: browsers open only six to a server.',
        'Each event’s data names its `run` and `seq`; its `id` is the place in all of them, to come back to with `Last-Event-ID`.',
        'Each run that ends sends `run-end`; when all have, the stream ends.',
      ].join(' '),
      needs: 'read',
      query: z.strictObject({ runs: z.string().min(1).max(4_000).describe('Their ids, with commas between them.') }),
      headers: ['Last-Event-ID'],
      answers: { 200: { description: 'The events.', type: 'text/event-stream' } },
      async run({ context, exchange, query, visitor }) {
        const names = [...new Set(query.runs.split(',').filter((name) => name !== ''))];
        if (names.length === 0 || names.length > MOST_FOLLOWED) throw tooMany(names.length);
        const records = await Promise.all(names.map((name) => ownRun(name, visitor)));
        const places = placesSeen(exchange.head, records);
        if (exchange.head.method === 'HEAD') return context.body(null, 200, STREAM_HEADERS);
        return streamed({ context, exchange, visitor }, piecesOfRuns(runs, places));
      },
    }),
    route({
      method: 'POST',
      path: '/api/v1/runs/{run}/stop',
      tag: 'Runs',
      summary: 'Stop a run',
      description: 'What is finished is kept; a second time changes nothing.',
      needs: 'edit',
      params: RunParams,
      answers: {
        200: { description: 'It has ended.', schema: Run },
        202: { description: 'It is being stopped.', schema: Run },
      },
      async run({ context, params, visitor }) {
        const record = await ownRun(params.run, visitor);
        if (record.state !== 'running') return context.json(record);
        if (jobs.stop(record.id) || (await stopRun?.(record.id))) return context.json(record, 202);
        const now = await ownRun(params.run, visitor);
        if (now.state !== 'running') return context.json(now);
        throw new Fault('conflict', 'run-elsewhere', 'Another process is at work on this run.', {
          hint: 'Stop it where it was started.',
        });
      },
    }),
  ];
}

/** What keeps a stream a stream on its way through proxies. */
const STREAM_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** Runs followed over one connection. */
const MOST_FOLLOWED = 50;

const tooMany = (count: number): Fault =>
  new Fault('usage', 'input-invalid', `From 1 to ${MOST_FOLLOWED} runs are followed at once, not ${count}.`);

/** Where the reader is in each of them; throws `event-unknown` for a place nobody can be at. */
function placesSeen(head: RequestHead, records: readonly RunRecord[]): Places {
  const given = head.header('last-event-id');
  const seen = given === undefined ? new Map<string, number>() : placesRead(given);
  const wrong = records.some(({ id, lastSeq }) => (seen?.get(id) ?? 0) > lastSeq);
  if (seen === undefined || wrong)
    throw new Fault('usage', 'event-unknown', 'These runs have no such place.', {
      hint: 'Begin again without Last-Event-ID.',
    });
  return new Map(records.map(({ id }) => [id, seen.get(id) ?? 0]));
}

/** The number of the last event the reader has; throws `event-unknown` for one that never was. */
function lastSeen(head: RequestHead, after: number | undefined, { lastSeq }: RunRecord): number {
  const given = head.header('last-event-id') ?? String(after ?? 0);
  const seq = /^\d{1,15}$/.test(given) ? Number(given) : Number.NaN;
  if (seq <= lastSeq) return seq;
  throw new Fault('usage', 'event-unknown', 'This run has no event of that number.', {
    facts: { lastSeq },
    hint: 'Begin again without Last-Event-ID.',
  });
}

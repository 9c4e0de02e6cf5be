import * as z from 'zod';
import { Fault } from '#fault';
import type { House } from '../house.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { problemResponse } from '../replying/problem.ts';
import { type MountedRoute, route } from './route.ts';

/** Milliseconds a look at the house holds for. */
const LOOKED = 5_000;

const Readiness = z.strictObject({
  status: z.enum(['ready', 'degraded']),
  checks: z.array(
    z.strictObject({ name: z.string(), ok: z.boolean(), needed: z.boolean(), code: z.string().optional() }),
  ),
});

/** How the server is: for supervisors, balancers and Prometheus. */
export function healthRoutes(
  house: Pick<House, 'look'>,
  metrics: Metrics,
  isDraining: () => boolean,
  ticks: () => number,
): readonly MountedRoute[] {
  let looked: { readonly at: number; readonly findings: ReturnType<House['look']> } | undefined;
  function look(): ReturnType<House['look']> {
    if (looked === undefined || ticks() - looked.at > LOOKED) looked = { at: ticks(), findings: house.look() };
    return looked.findings;
  }

  return [
    route({
      method: 'GET',
      path: '/healthz',
      tag: 'Server',
      summary: 'Alive?',
      needs: 'nobody',
      answers: { 200: { description: 'It does.', schema: z.strictObject({ status: z.literal('ok') }) } },
      run: ({ context }) => context.json({ status: 'ok' }),
    }),
    route({
      method: 'GET',
      path: '/readyz',
      tag: 'Server',
      summary: 'Ready?',
      description:
        'Whether it can work: its database, room on the disk, ffmpeg. 503 where it cannot, and while it stops. `degraded`: something is missing that only part of the work needs, such as ffmpeg.',
      needs: 'nobody',
      answers: {
        200: { description: 'It can.', schema: Readiness },
      },
      async run({ context, exchange }) {
        if (isDraining()) return problemResponse(draining(), exchange.id);
        const checks = await look();
        const failed = checks.filter(({ ok, needed }) => !ok && needed);
        if (failed.length > 0) return problemResponse(notReady(failed.map(({ name }) => name)), exchange.id);
        return context.json({ status: checks.every(({ ok }) => ok) ? 'ready' : 'degraded', checks });
      },
    }),
    route({
      method: 'GET',
      path: '/metrics',
      tag: 'Server',
      summary: 'Figures for Prometheus',
      description: 'From this machine itself without a key.',
      needs: 'metrics',
      openLocally: true,
      answers: { 200: { description: 'The text format of Prometheus.', type: 'text/plain' } },
      async run({ context }) {
        const { type, text } = await metrics.tell();
        return context.body(text, 200, { 'content-type': type });
      },
    }),
  ];
}

/** What is said to whoever comes while the server stops. */
export const draining = (): Fault =>
  new Fault('cancelled', 'draining', 'The server is stopping.', { hint: 'Try again in a moment.' });

const notReady = (names: readonly string[]): Fault =>
  new Fault('dependency', 'not-ready', `Something is missing: ${names.join(', ')}.`, {
    facts: { missing: names },
    hint: 'reelwright doctor says more.',
  });

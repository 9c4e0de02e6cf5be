import type { Context } from 'hono';
import type { RunEvent } from '#operation';
import type { GatewayDoor } from '../door.ts';
import { STREAM_HEADERS } from '../identity.ts';
import { outletOf } from '../outlet.ts';
import { Heart } from '../telling.ts';
import type { Wanted } from './generating.ts';

/**
 * Answers as server-sent events from the run's log, each with its number as `id`, its type as `event` and its payload as
 * JSON in `data`. The types are those of an answer's events (`answer-start`, `text-delta`, `reasoning-delta`, `tool-start`,
 * `tool-delta`, `tool-end`, `notice`, `answer-end`) and whatever else the run logs; after `answer-end` the stream closes.
 * The answer goes on when the caller leaves (E4): the header `x-reelwright-run` names the run, and
 * `GET /api/v1/runs/{run}/events` with `Last-Event-ID` reads on where the caller stopped.
 */
export async function stream(context: Context, door: GatewayDoor, { request, asking }: Wanted): Promise<Response> {
  const run = await door.live.start(request, asking);
  const outlet = outletOf(context);
  outlet.begin(200, { ...STREAM_HEADERS, 'x-request-id': asking.id ?? run, 'x-reelwright-run': run });
  follow(door, run, outlet).catch(() => outlet.destroy());
  return outlet.response;
}

async function follow(door: GatewayDoor, run: string, outlet: ReturnType<typeof outletOf>): Promise<void> {
  const heart = new Heart(outlet, ': still here\n\n', door.limits.heartbeat);
  try {
    for await (const event of door.live.follow(run, 0, outlet.signal)) {
      const full = outlet.write(framed(event));
      heart.beat();
      if (full !== undefined) await full;
      if (outlet.signal.aborted) return;
    }
    outlet.end();
  } finally {
    heart.stop();
  }
}

/** JSON has no line breaks of its own, so that no text can forge an event (E3). */
const framed = ({ seq, type, payload }: RunEvent): string =>
  `id: ${seq}\nevent: ${type}\ndata: ${JSON.stringify(payload ?? null)}\n\n`;

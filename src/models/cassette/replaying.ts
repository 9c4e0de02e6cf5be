import { isDeepStrictEqual } from 'node:util';
import { Fault } from '#fault';
import { providerFault, type Wire } from '../contract/index.ts';
import { type Exchange, requestOnTape, type Tape } from './tape.ts';

/**
 * A wire that knows only its tape: nothing ever leaves this machine. The same request asked several times gets its answers in the
 * order they were recorded, and then the last one again. Throws `cassette-missing` with the nearest request and what differs.
 */
export function replayingWire(tape: Tape): Wire {
  const played = new Map<string, number>();
  return async (request) => {
    const asked = requestOnTape(request);
    const takes = tape.exchanges.filter(({ hash }) => hash === asked.hash);
    const turn = played.get(asked.hash) ?? 0;
    played.set(asked.hash, turn + 1);
    const take = takes[Math.min(turn, takes.length - 1)];
    if (take === undefined) throw missing(asked, tape);
    return { status: take.status, headers: take.headers, body: told(take) };
  };
}

async function* told({ pieces, cut, path }: Exchange): AsyncGenerator<Uint8Array> {
  for (const piece of pieces)
    yield typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.base64, 'base64');
  if (cut) throw providerFault('stream-cut', `The recorded answer to ${path} was cut.`, { engine: 'cassette' });
}

function missing(asked: Pick<Exchange, 'method' | 'path' | 'body'>, tape: Tape): Fault {
  const alike = tape.exchanges.filter(({ path }) => path === asked.path);
  const [nearest] = alike
    .map(({ body }) => differences(asked.body, body))
    .sort((one, other) => one.length - other.length);
  return new Fault('not-found', 'cassette-missing', `The tape has no answer to ${asked.method} ${asked.path}.`, {
    facts: { path: asked.path, recorded: alike.length, differs: nearest ?? [] },
    hint:
      nearest === undefined
        ? 'Nothing of that path was recorded. Record it: REELWRIGHT_CASSETTE_MODE=record.'
        : `The nearest one differs in: ${nearest.join(', ')}. Record it anew: REELWRIGHT_CASSETTE_MODE=record.`,
  });
}

/** The fields two bodies differ in. */
function differences(one: unknown, other: unknown): string[] {
  if (!isRecord(one) || !isRecord(other)) return isDeepStrictEqual(one, other) ? [] : ['the body'];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(one[name], other[name])).sort();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

import { Fault } from '#fault';
import type { Wire, WireRequest, WireResponse } from '../contract/index.ts';
import { type Exchange, requestOnTape, type Tape } from './tape.ts';

/** Of an answer's headers those that decide how it is read. */
const KEPT = new Set(['content-type', 'retry-after', 'retry-after-ms']);

/** The wire, with every exchange written on the tape when its answer has been read. One that was left early is not written. */
export const recordingWire =
  (wire: Wire, tape: Tape): Wire =>
  async (request) => {
    const response = await wire(request);
    return { ...response, body: recorded(request, response, tape) };
  };

async function* recorded(request: WireRequest, response: WireResponse, tape: Tape): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const write = (cut: boolean) => {
    const { status, headers } = response;
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT.has(name)));
    tape.add({ ...requestOnTape(request), status, headers: kept, pieces: pieces.map(written), cut });
  };
  try {
    for await (const piece of response.body) {
      pieces.push(Buffer.from(piece));
      yield piece;
    }
  } catch (error) {
    if (error instanceof Fault && error.code === 'stream-cut') write(true);
    throw error;
  }
  write(false);
}

function written(piece: Uint8Array): Exchange['pieces'][number] {
  const text = Buffer.from(piece).toString('utf8');
  return Buffer.from(text).equals(piece) ? text : { base64: Buffer.from(piece).toString('base64') };
}

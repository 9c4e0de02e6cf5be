import { providerFault, type Wire, type WireRequest } from '../contract/index.ts';

/** Bytes of an answer that is read whole; no list of models or vectors is larger. */
const LARGEST = 64 << 20;

/** Reads a body to its end; throws `provider-garbled` when it is larger than `most` bytes. */
export async function readWhole(body: AsyncIterable<Uint8Array>, most = LARGEST): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.byteLength;
    if (size > most)
      throw providerFault('provider-garbled', `The provider sent more than ${most >> 20} MB.`, { engine: '' });
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

/** An answer read whole. */
export interface WholeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends a request and reads all of the answer. */
export async function sendWhole(wire: Wire, request: WireRequest): Promise<WholeResponse> {
  const { status, headers, body } = await wire(request);
  return { status, headers, text: (await readWhole(body)).toString('utf8') };
}

import type { Readable } from 'node:stream';

/** Cuts a stream of bytes into blocks of equal size; the last one may be shorter. Each is the reader's own. */
export async function* blocks(stream: Readable, size: number): AsyncGenerator<Buffer> {
  let block = Buffer.alloc(size);
  let filled = 0;
  for await (const piece of stream) {
    const chunk = piece as Buffer;
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.copy(block, filled, at);
      at += taken;
      filled += taken;
      if (filled < size) continue;
      yield block;
      block = Buffer.alloc(size);
      filled = 0;
    }
  }
  if (filled > 0) yield block.subarray(0, filled);
}

import type { FileHandle } from 'node:fs/promises';
import { Fault } from '#fault';
import { copyStretch, writeAll } from './durable.ts';

/**
 * A backup is one tar file (POSIX ustar, plain files only), so that `tar tf` can look into it where Reelwright is not
 * installed. Sizes above 8 GiB are written in base 256, as GNU tar does.
 */
const BLOCK = 512;
/** The largest size eleven octal digits can say. */
const OCTAL_LIMIT = 8 ** 11;

/** One file on the tape. */
export interface TapeEntry {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Where its bytes begin in the tape. */
  readonly start: number;
}

/** Writes one file to the tape and returns the hash of what was written. */
export async function record(
  tape: FileHandle,
  name: string,
  source: FileHandle,
  at: number,
): Promise<{ hash: string; size: number }> {
  const { size } = await source.stat();
  await writeAll(tape, header(name, size, at));
  const copied = await copyStretch(source, tape, 0, size);
  if (copied.size !== size) {
    throw new Fault('conflict', 'backup-source-changed', `${name} changed while it was being backed up.`, {
      hint: 'Make the backup again.',
    });
  }
  await writeAll(tape, padding(size));
  return copied;
}

/** Writes a small file that is in memory. */
export async function recordBytes(tape: FileHandle, name: string, bytes: Uint8Array, at: number): Promise<void> {
  await writeAll(tape, header(name, bytes.length, at));
  await writeAll(tape, bytes);
  await writeAll(tape, padding(bytes.length));
}

/** Two empty blocks end a tape. */
export const endTape = (tape: FileHandle): Promise<void> => writeAll(tape, Buffer.alloc(2 * BLOCK));

/** The entries of a tape, in order. Throws `backup-damaged` for anything this module would not have written. */
export async function* entriesOf(tape: FileHandle): AsyncGenerator<TapeEntry> {
  const { size: total } = await tape.stat();
  const block = Buffer.alloc(BLOCK);
  for (let at = 0; ; ) {
    const { bytesRead } = await tape.read(block, 0, BLOCK, at);
    if (bytesRead !== BLOCK) throw damagedTape('it ends too soon');
    if (block.every((byte) => byte === 0)) return;
    const { name, size } = parsed(block);
    const start = at + BLOCK;
    if (start + size > total) throw damagedTape(`it ends in the middle of ${name}`);
    yield { name, size, start };
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

export const damagedTape = (detail: string, facts: Readonly<Record<string, unknown>> = {}): Fault =>
  new Fault('failure', 'backup-damaged', `This is not a whole backup: ${detail}.`, {
    facts: { detail, ...facts },
    hint: 'Use another backup. Nothing was changed.',
  });

const padding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

function header(name: string, size: number, at: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100, 'latin1');
  block.write('0000600\0', 100, 'latin1');
  block.write('0000000\0', 108, 'latin1');
  block.write('0000000\0', 116, 'latin1');
  if (size < OCTAL_LIMIT) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  else {
    block[124] = 0x80;
    block.writeBigUInt64BE(BigInt(size), 128);
  }
  const seconds = Math.max(0, Math.min(Math.floor(at / 1000), OCTAL_LIMIT - 1));
  block.write(`${seconds.toString(8).padStart(11, '0')}\0`, 136, 'latin1');
  block.write('0', 156, 'latin1');
  block.write('ustar\0' + '00', 257, 'latin1');
  block.write(`${sum(block).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

function parsed(block: Buffer): { name: string; size: number } {
  const words = (start: number, length: number) =>
    block.toString('latin1', start, start + length).split('\0', 1)[0] ?? '';
  if (words(257, 5) !== 'ustar' || Number.parseInt(words(148, 7), 8) !== sum(block))
    throw damagedTape('a header is wrong');
  const name = words(0, 100);
  if (words(156, 1) !== '0' || words(345, 155) !== '') throw damagedTape(`${name} is not a plain file`, { name });
  const size = block[124] === 0x80 ? Number(block.readBigUInt64BE(128)) : Number.parseInt(words(124, 12), 8);
  if (!Number.isSafeInteger(size)) throw damagedTape(`the size of ${name} is wrong`, { name });
  return { name, size };
}

/** A header's checksum: the sum of its bytes, its own field taken as spaces. */
function sum(block: Buffer): number {
  let total = 8 * 0x20;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) total += byte;
  return total;
}

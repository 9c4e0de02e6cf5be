import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';

/** Bytes read or written at a time: large enough for the disk, small enough to be nothing in memory. */
const PIECE = 1 << 20;

/** Makes the names in a folder survive a power cut, as `fsync` of a file does for its bytes. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes a file that is not there yet, syncs it, and leaves nothing behind when that fails. */
export async function writeDurably(
  path: string,
  write: (file: FileHandle) => Promise<void>,
  mode = 0o666,
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await write(file);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
}

/** All of a buffer, however many writes the system makes of it. */
export async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done);
    done += bytesWritten;
  }
}

/**
 * The bytes of a file from `start` to before `end`, piece by piece. Each piece is only good until the next is asked for.
 * A file that is shorter gives fewer bytes.
 */
export async function* pieces(file: FileHandle, start = 0, end = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(PIECE, end - start)));
  for (let at = start; at < end; ) {
    const { bytesRead } = await file.read(buffer, 0, Math.min(buffer.length, end - at), at);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    at += bytesRead;
  }
}

/** Copies a stretch of one file to the end of another and returns the SHA-256 of what was copied, and how much. */
export async function copyStretch(
  from: FileHandle,
  to: FileHandle | null,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): Promise<{ hash: string; size: number }> {
  const hash: Hash = createHash('sha256');
  let size = 0;
  for await (const piece of pieces(from, start, end)) {
    hash.update(piece);
    size += piece.length;
    if (to !== null) await writeAll(to, piece);
  }
  return { hash: hash.digest('hex'), size };
}

/** Copies an open file to a new one, synced, and says what was copied. */
export async function copyDurably(
  from: FileHandle,
  to: string,
  start = 0,
  end = Number.POSITIVE_INFINITY,
): Promise<{ hash: string; size: number }> {
  let copied = { hash: '', size: 0 };
  await writeDurably(to, async (file) => {
    copied = await copyStretch(from, file, start, end);
  });
  return copied;
}

/** Opens a file for reading as long as the work takes. */
export async function withFile<Result>(path: string, work: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(path, 'r');
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

/** Lower-case hexadecimal SHA-256 of bytes in memory. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

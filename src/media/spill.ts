import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '#fault';
import { ByteQueue } from './bytes.ts';

/** Kept in memory before a file is made: about four seconds of film sound in stereo. */
const IN_MEMORY = 2 ** 21;
const READ_BACK = 2 ** 18;

/**
 * Bytes on their way from one who must not wait to one who may be slow: a little in memory, all that is more in a nameless
 * temporary file. Memory does not grow however far the reader is behind.
 */
export class Spill {
  readonly #memory = new ByteQueue();
  #file: FileHandle | undefined;
  #written = 0;
  #readBack = 0;
  #over = false;
  #waiting: (() => void) | undefined;

  /** Resolves when there is room again. Throws `disk-full` or `spill-failed`. */
  async put(bytes: Uint8Array): Promise<void> {
    if (this.#over) return;
    const filing = this.#written > this.#readBack;
    if (!filing && this.#memory.length + bytes.length <= IN_MEMORY) this.#memory.push(bytes);
    else await this.#writeDown(bytes);
    this.#waiting?.();
  }

  /** Nothing more will come. */
  end(): void {
    this.#over = true;
    this.#waiting?.();
  }

  /** The next bytes in a piece of any length; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      if (this.#memory.length > 0) {
        const piece = new Uint8Array(Math.min(this.#memory.length, READ_BACK));
        this.#memory.take(piece);
        return piece;
      }
      if (this.#written > this.#readBack) return this.#fetch();
      if (this.#over) return undefined;
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    this.end();
    this.#written = this.#readBack;
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }

  async #writeDown(bytes: Uint8Array): Promise<void> {
    try {
      this.#file ??= await nameless();
      await this.#file.write(bytes, 0, bytes.length, this.#written);
      this.#written += bytes.length;
    } catch (cause) {
      if (this.#over) return;
      const full = cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
      const facts = { folder: tmpdir(), bytes: this.#written };
      if (full) {
        throw new Fault('failure', 'disk-full', `There is no room for sound in ${tmpdir()}.`, { facts, cause });
      }
      throw new Fault('failure', 'spill-failed', `Sound cannot be put aside in ${tmpdir()}.`, { facts, cause });
    }
  }

  async #fetch(): Promise<Uint8Array> {
    const length = Math.min(READ_BACK, this.#written - this.#readBack);
    const piece = new Uint8Array(length);
    let filled = 0;
    while (filled < length && this.#file !== undefined) {
      const { bytesRead } = await this.#file.read(piece, filled, length - filled, this.#readBack + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.#readBack += length;
    return piece.subarray(0, filled);
  }
}

/** A file that nobody else can find, and that is gone when it is closed. */
async function nameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `reelwright-${randomUUID()}`);
  const file = await open(path, 'wx+', 0o600);
  await rm(path);
  return file;
}

import { type FileHandle, open } from 'node:fs/promises';
import { copyStretch } from './durable.ts';
import { codeOf } from './trouble.ts';

/** What a look at a file's bytes came to. */
export type Verdict = 'intact' | 'missing' | 'damaged';

/** Looks at the bytes of files named by their hash, each file once as long as it stays as it is. */
export interface Verifier {
  verdict(path: string, hash: string): Promise<Verdict>;
  /** Notes that this process has just written these bytes, or changed nothing but the file's times. */
  trust(path: string, hash: string): Promise<void>;
}

export function verifier(): Verifier {
  const seen = new Map<string, string>();
  return {
    async verdict(path, hash) {
      let file: FileHandle;
      try {
        file = await open(path, 'r');
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return 'missing';
        throw error;
      }
      try {
        const traits = await traitsOf(file);
        if (seen.get(hash) === traits.all) return 'intact';
        const found = await copyStretch(file, null, 0, traits.size);
        if (found.hash !== hash) {
          seen.delete(hash);
          return 'damaged';
        }
        seen.set(hash, traits.all);
        return 'intact';
      } finally {
        await file.close();
      }
    },
    async trust(path, hash) {
      const file = await open(path, 'r');
      try {
        seen.set(hash, (await traitsOf(file)).all);
      } finally {
        await file.close();
      }
    },
  };
}

/** What cannot stay the same when a file's bytes change behind our back, short of an attack. */
async function traitsOf(file: FileHandle): Promise<{ size: number; all: string }> {
  const stat = await file.stat({ bigint: true });
  return { size: Number(stat.size), all: `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` };
}

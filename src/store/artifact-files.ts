import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isContentHash } from './hash.ts';
import type { Layout } from './layout.ts';
import { codeOf } from './trouble.ts';

/** The files of all artifacts, by path. Anything that is not named by a hash is not ours and left alone. */
export function* artifactFiles(places: Layout): Generator<string> {
  for (const folder of entries(places.artifacts)) {
    if (!folder.isDirectory() || !/^[0-9a-f]{2}$/.test(folder.name)) continue;
    for (const file of entries(join(places.artifacts, folder.name))) {
      if (file.isFile() && isContentHash(file.name)) yield join(places.artifacts, folder.name, file.name);
    }
  }
}

/** What lies in a folder; nothing where there is none. */
export function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return gone(error) ?? [];
  }
}

/** What was there a moment ago may be gone now, by another process's hand. */
export function gone(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

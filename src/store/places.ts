import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DATABASE_NAMES, fileOf } from './databases.ts';
import { syncFolder } from './durable.ts';
import type { Layout } from './layout.ts';
import { guardedLater } from './trouble.ts';

/** A whole restored state that waits to change places with what is there: `restored-<stamp>`, or `...part` while it is written. */
export const RESTORED = 'restored-';
export const PART = '.part';
const ASIDE = 'before-restore-';

/** What changes places, each with the files that belong to the old one. A database's log must never meet another database. */
const PARTS: readonly (readonly [string, ...string[]])[] = [
  ...DATABASE_NAMES.map(fileOf).map((file): [string, ...string[]] => [file, `${file}-wal`, `${file}-shm`]),
  ['artifacts'],
];

/** Declares an unpacked state whole and lets it change places; returns where the old one lies, null if there was none. */
export async function changePlaces(places: Layout, stamp: string): Promise<string | null> {
  return guardedLater(places.home, async () => {
    const whole = join(places.home, `${RESTORED}${stamp}`);
    await rename(`${whole}${PART}`, whole);
    await syncFolder(places.home);
    return finish(places, stamp);
  });
}

/** Finishes a change of places that a kill interrupted, and clears away what was only half unpacked. */
export async function finishRestores(places: Layout): Promise<void> {
  await guardedLater(places.home, async () => {
    for (const name of await readdir(places.home)) {
      if (!name.startsWith(RESTORED)) continue;
      if (name.endsWith(PART)) await rm(join(places.home, name), { recursive: true, force: true });
      else await finish(places, name.slice(RESTORED.length));
    }
  });
}

/** Part by part, new ones last: whatever is still in the restored folder has not changed places yet. */
async function finish(places: Layout, stamp: string): Promise<string | null> {
  const restored = join(places.home, `${RESTORED}${stamp}`);
  const aside = join(places.home, `${ASIDE}${stamp}`);
  for (const [part, ...belongings] of PARTS) {
    if (!existsSync(join(restored, part))) continue;
    for (const name of [...belongings, part]) {
      if (!existsSync(join(places.home, name))) continue;
      await mkdir(aside, { recursive: true, mode: 0o700 });
      await rename(join(places.home, name), join(aside, name));
    }
    await syncFolder(places.home);
    await rename(join(restored, part), join(places.home, part));
    await syncFolder(places.home);
  }
  await rm(restored, { recursive: true, force: true });
  return existsSync(aside) ? aside : null;
}

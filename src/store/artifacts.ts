import { lstat, mkdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault } from '#fault';
import type { Artifact, Artifacts, ContentHash } from '#graph';
import { copyDurably, copyStretch, hashOf, syncFolder, withFile, writeAll, writeDurably } from './durable.ts';
import { isContentHash } from './hash.ts';
import type { Layout } from './layout.ts';
import { closed } from './read-only.ts';
import type { Scratch } from './scratch.ts';
import { codeOf, guardedLater } from './trouble.ts';
import { type Verdict, verifier } from './verified.ts';

/** The store's artifacts: what a step needs, and finding one of which only the hash is known, as a take does. */
export interface KeptArtifacts extends Artifacts {
  /** The artifact of this hash, or undefined when it is not kept here (or was, and is damaged). */
  find(hash: string, type: string): Promise<Artifact | undefined>;
}

/** Where an artifact's file lies: `artifacts/ab/<hash>`. Refuses anything that is not a hash. */
export function artifactPath(places: Layout, hash: string): string {
  if (!isContentHash(hash)) {
    throw new Fault('failure', 'artifact-name-odd', `"${hash}" is not the SHA-256 of anything.`, { facts: { hash } });
  }
  return join(places.artifacts, hash.slice(0, 2), hash);
}

export function openArtifacts(places: Layout, scratch: Scratch | null, clock: () => number): KeptArtifacts {
  return new StoredArtifacts(places, scratch, clock);
}

class StoredArtifacts implements KeptArtifacts {
  readonly #places: Layout;
  /** Null in a store that only reads. */
  readonly #scratch: Scratch | null;
  readonly #clock: () => number;
  readonly #verifier = verifier();
  /** Folders whose own names this process has synced. */
  readonly #folders = new Set<string>();

  constructor(places: Layout, scratch: Scratch | null, clock: () => number) {
    this.#places = places;
    this.#scratch = scratch;
    this.#clock = clock;
  }

  async intact(artifact: Artifact): Promise<boolean> {
    return (await this.#look(artifact.hash)) === 'intact';
  }

  async path(artifact: Artifact): Promise<string> {
    const verdict = await this.#look(artifact.hash);
    if (verdict !== 'intact') throw this.#lost(artifact.hash, verdict);
    return artifactPath(this.#places, artifact.hash);
  }

  async read(artifact: Artifact): Promise<Uint8Array> {
    const path = artifactPath(this.#places, artifact.hash);
    try {
      const bytes = await readFile(path);
      // What is handed out is what was hashed: no second look at the disk in between.
      if (hashOf(bytes) === artifact.hash) return bytes;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') throw this.#lost(artifact.hash, 'missing');
      throw error;
    }
    await this.#setAside(artifact.hash);
    throw this.#lost(artifact.hash, 'damaged');
  }

  async find(hash: string, type: string): Promise<Artifact | undefined> {
    if ((await this.#look(hash)) !== 'intact' || !isContentHash(hash)) return undefined;
    return { hash, size: (await stat(artifactPath(this.#places, hash))).size, type };
  }

  async keep(bytes: Uint8Array, type: string): Promise<Artifact> {
    const hash = contentHash(hashOf(bytes));
    const path = artifactPath(this.#places, hash);
    if (!(await this.#renew(hash))) {
      const draft = this.#draft('keep an artifact').path('');
      await guardedLater(path, async () => {
        await writeDurably(draft, (file) => writeAll(file, bytes));
        await this.#placeOrDrop(draft, hash);
      });
    }
    return { hash, size: bytes.length, type };
  }

  async adopt(path: string, type: string): Promise<Artifact> {
    const scratch = this.#draft('keep an artifact');
    try {
      return await guardedLater(path, () => this.#adopt(path, type, scratch));
    } catch (error) {
      if (path.startsWith(scratch.folder)) await rm(path, { force: true });
      throw error;
    }
  }

  async #adopt(path: string, type: string, scratch: Scratch): Promise<Artifact> {
    if (!(await lstat(path)).isFile()) {
      throw new Fault('failure', 'artifact-not-a-file', `${path} is not a file that can be kept.`, { facts: { path } });
    }
    const found = await withFile(path, async (file) => {
      const measured = await copyStretch(file, null);
      await file.sync();
      return measured;
    });
    const hash = contentHash(found.hash);
    if (await this.#renew(hash)) await rm(path, { force: true });
    else await this.#take(path, hash, scratch);
    return { hash, size: found.size, type };
  }

  async temporary(extension: string): Promise<string> {
    return this.#draft('make a file').path(extension);
  }

  #draft(deed: string): Scratch {
    if (this.#scratch === null) throw closed(deed);
    return this.#scratch;
  }

  /** Moves a synced file to its place; a file on another disk is copied first. */
  async #take(path: string, hash: ContentHash, scratch: Scratch): Promise<void> {
    try {
      await this.#place(path, hash);
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error;
      const draft = scratch.path('');
      const copied = await withFile(path, (from) => copyDurably(from, draft));
      if (copied.hash !== hash) {
        await rm(draft, { force: true });
        throw new Fault('conflict', 'artifact-still-changing', `${path} changed while it was being kept.`, {
          facts: { path, hash },
          hint: 'Keep a file only once whoever writes it has finished.',
        });
      }
      await this.#placeOrDrop(draft, hash);
      await rm(path, { force: true });
    }
  }

  async #placeOrDrop(draft: string, hash: ContentHash): Promise<void> {
    try {
      await this.#place(draft, hash);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** Renames a synced file to its place and syncs the folder. */
  async #place(draft: string, hash: ContentHash): Promise<void> {
    const path = artifactPath(this.#places, hash);
    const folder = dirname(path);
    const now = this.#clock() / 1000;
    await utimes(draft, now, now);
    if (!this.#folders.has(folder)) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await syncFolder(this.#places.artifacts);
      this.#folders.add(folder);
    }
    await rename(draft, path);
    await syncFolder(folder);
    await this.#verifier.trust(path, hash);
  }

  /** When the same bytes are kept already: notes that they are wanted now, so that collecting leaves them alone. */
  async #renew(hash: ContentHash): Promise<boolean> {
    if (this.#scratch === null || (await this.#look(hash)) !== 'intact') return false;
    const path = artifactPath(this.#places, hash);
    try {
      const now = this.#clock() / 1000;
      await utimes(path, now, now);
      await this.#verifier.trust(path, hash);
      return true;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false; // Collected this very moment: it is written again.
      throw error;
    }
  }

  async #look(hash: string): Promise<Verdict> {
    const verdict = await this.#verifier.verdict(artifactPath(this.#places, hash), hash);
    if (verdict === 'damaged') await this.#setAside(hash);
    return verdict;
  }

  async #setAside(hash: string): Promise<void> {
    if (this.#scratch === null) return;
    const path = artifactPath(this.#places, hash);
    const aside = join(this.#places.damaged, `${hash}-${this.#clock()}`);
    await mkdir(this.#places.damaged, { recursive: true, mode: 0o700 });
    try {
      await rename(path, aside);
      // Another process may have put it right between our look and our move.
      if ((await this.#verifier.verdict(aside, hash)) === 'intact') await rename(aside, path);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error; // Another process has moved it already.
    }
  }

  #lost(hash: string, verdict: Verdict): Fault {
    const facts = { hash, path: artifactPath(this.#places, hash) };
    const hint = 'Build again: what can be made is made anew; a file that was imported must be imported again.';
    return verdict === 'missing'
      ? new Fault('not-found', 'artifact-missing', `The artifact ${hash} is not there.`, { facts, hint })
      : new Fault('failure', 'artifact-damaged', `The artifact ${hash} no longer has its bytes.`, {
          facts: { ...facts, setAsideIn: this.#scratch === null ? null : this.#places.damaged },
          hint,
        });
  }
}

function contentHash(hash: string): ContentHash {
  if (!isContentHash(hash)) throw new RangeError(`not a SHA-256: ${hash}`);
  return hash;
}

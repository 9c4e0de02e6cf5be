import { createHash, hkdfSync, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Fault } from '#fault';
import { syncFolder, writeAll, writeDurably } from '../durable.ts';
import type { Layout } from '../layout.ts';
import { holdOpening } from '../opening.ts';
import { closed } from '../read-only.ts';
import type { Scratch } from '../scratch.ts';
import { guardedLater } from '../trouble.ts';

/** What secrets are locked with. */
export interface MasterKey {
  /** 32 bytes. */
  readonly key: Buffer;
  /** Tells master keys apart and says nothing about them. */
  readonly id: string;
  /** Where it comes from, for people: `REELWRIGHT_MASTER_KEY`, a path. */
  readonly source: string;
}

export interface KeyRing {
  readonly places: Layout;
  /** Null for a store that only reads. */
  readonly scratch: Scratch | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Fewer characters than this are no master key. */
const SHORTEST = 16;
const BYTES = 32;
/** What a passphrase costs to try: 32 MB and about 60 ms (scrypt, N = 2^15, r = 8, p = 1). */
const SCRYPT = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 << 20 };

/** Finds the master key when it is first needed, and then has it; makes one only where there is nothing to read with it yet. */
export function openKeyRing(ring: KeyRing): (needed: 'to make' | 'to read') => Promise<MasterKey> {
  let known: Promise<MasterKey> | undefined;
  return async (needed) => {
    const finding = known ?? find(ring, needed);
    known = finding;
    try {
      return await finding;
    } catch (error) {
      known = undefined; // It may be put right meanwhile.
      throw error;
    }
  };
}

async function find({ places, scratch, environment }: KeyRing, needed: 'to make' | 'to read'): Promise<MasterKey> {
  const words = environment['REELWRIGHT_MASTER_KEY'];
  if (words) return derived(words, 'REELWRIGHT_MASTER_KEY');
  const file = environment['REELWRIGHT_MASTER_KEY_FILE'];
  if (file) return derived(readKey(file), file);
  if (existsSync(places.masterKey)) return derived(readKey(places.masterKey), places.masterKey);
  if (needed === 'to read') throw gone(places.masterKey);
  if (scratch === null) throw closed('make a master key');
  await make(places, scratch);
  return derived(readKey(places.masterKey), places.masterKey);
}

/** Makes `master.key`, readable for its owner alone, whole or not at all; the first of several processes makes it. */
async function make(places: Layout, scratch: Scratch): Promise<void> {
  const release = await holdOpening(places.locks);
  try {
    if (existsSync(places.masterKey)) return;
    await guardedLater(places.masterKey, async () => {
      const draft = scratch.path('key');
      const words = Buffer.from(`${randomBytes(BYTES).toString('base64url')}\n`);
      await writeDurably(draft, (file) => writeAll(file, words), 0o600);
      await rename(draft, places.masterKey);
      await syncFolder(places.home);
    });
  } finally {
    release();
  }
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Fault('configuration', 'master-key-unreadable', `The master key in ${path} cannot be read.`, {
      facts: { path },
      hint: 'Give this user read access to that file, or say with REELWRIGHT_MASTER_KEY_FILE where it is.',
      cause,
    });
  }
}

/** 32 bytes in hexadecimal or base64 are a key as they are; anything else is a passphrase, and made dear to guess. */
function derived(words: string, source: string): MasterKey {
  const text = words.trim();
  if (text.length < SHORTEST) {
    throw new Fault('configuration', 'master-key-short', `The master key from ${source} is too short.`, {
      facts: { source, least: SHORTEST },
      hint: `Use at least ${SHORTEST} characters; best are 32 bytes of chance: openssl rand -base64 32.`,
    });
  }
  const bytes = /^[0-9a-fA-F]{64}$/.test(text)
    ? Buffer.from(text, 'hex')
    : /^[A-Za-z0-9+/_-]{43}=?$/.test(text)
      ? Buffer.from(text, 'base64url')
      : scryptSync(text, 'reelwright master key 1', BYTES, SCRYPT);
  const key = Buffer.from(hkdfSync('sha256', bytes, '', 'reelwright secrets 1', BYTES));
  const id = createHash('sha256').update('reelwright master key id 1').update(key).digest('hex').slice(0, 16);
  return { key, id, source };
}

const gone = (path: string): Fault =>
  new Fault(
    'configuration',
    'secret-unreadable',
    `There are secrets, and the master key they were locked with is not at ${path}.`,
    {
      facts: { path, reason: 'no-master-key' },
      hint: 'Put the file back, or give the key with REELWRIGHT_MASTER_KEY. If it is lost, remove the secrets and set them again.',
    },
  );

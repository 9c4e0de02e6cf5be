import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup, type Store } from '#store';
import { type Stage, setStage } from '../trial/stage.ts';

let stage: Stage;
let now: number;
beforeEach(() => {
  stage = setStage();
  now = Date.UTC(2026, 10, 15, 12);
});
afterEach(() => stage.strike());

const open = (environment: Readonly<Record<string, string>> = {}): Promise<Store> =>
  stage.open({ clock: () => now, environment });

/** Every file of the data directory in which these bytes are found. */
function filesWith(home: string, words: string): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words));
}

describe('S38: virtual keys', () => {
  it('open with their secret, which is told once', async () => {
    const store = await open();
    const { key, secret } = await store.keys.create({
      ...{ name: "Mara's editor", user: 'mara', scopes: ['text', 'read'] },
      ...{ requestsPerMinute: 60, tokensPerMinute: 100_000 },
    });
    expect(secret).toMatch(/^rw-[A-Za-z0-9_-]{43}$/);
    expect(key).toMatchObject({
      ...{ name: "Mara's editor", user: 'mara', scopes: ['text', 'read'], created: now, expires: null, used: null },
      ...{ requestsPerMinute: 60, tokensPerMinute: 100_000, ending: secret.slice(-4), revoked: null },
    });
    expect(await store.keys.find(secret)).toMatchObject({ id: key.id, user: 'mara' });
    expect(JSON.stringify(await store.keys.list())).not.toContain(secret.slice(3, -4));
    for (const wrong of [
      '',
      'rw-',
      `${secret}x`,
      secret.slice(0, -1),
      secret.toUpperCase(),
      "' or 1=1 --",
      'x'.repeat(1e6),
    ]) {
      expect(await store.keys.find(wrong)).toBeUndefined();
    }
  });

  it('open nothing once they are revoked or have expired', async () => {
    const store = await open();
    const one = await store.keys.create({ name: 'one', user: 'mara', scopes: [], expires: now + 1000 });
    const two = await store.keys.create({ name: 'two', user: 'mara', scopes: [] });
    now += 999;
    expect(await store.keys.find(one.secret)).toBeDefined();
    now += 1;
    expect(await store.keys.find(one.secret)).toBeUndefined();
    await store.keys.revoke(two.key.id);
    now += 5;
    await store.keys.revoke(two.key.id);
    expect(await store.keys.find(two.secret)).toBeUndefined();
    expect((await store.keys.list()).find(({ id }) => id === two.key.id)?.revoked).toBe(now - 5);
    await expect(store.keys.revoke('key-none')).rejects.toMatchObject({ kind: 'not-found', code: 'key-missing' });
  });

  it('say when they were last used, and write it at most once a minute', async () => {
    const store = await open();
    const { key, secret } = await store.keys.create({ name: 'one', user: 'mara', scopes: [] });
    const used = async () => {
      // Another write comes after it.
      await store.prices.remove('', '');
      return (await store.keys.list())[0]?.used;
    };
    const begun = now;
    await store.keys.find(secret);
    expect(await used()).toBe(begun);
    now += 59_999;
    await store.keys.find(secret);
    expect(await used()).toBe(begun);
    now += 1;
    await store.keys.find(secret);
    expect(await used()).toBe(begun + 60_000);
    expect(key.used).toBeNull();
  });

  it.each([
    { name: '', user: 'mara', scopes: [] },
    { name: 'one', user: '', scopes: [] },
    { name: 'one', user: 'mara', scopes: [''] },
    { name: 'one', user: 'mara', scopes: [], requestsPerMinute: 0 },
    { name: 'one', user: 'mara', scopes: [], tokensPerMinute: 1.5 },
  ])('are not made of %j', async (wanted) => {
    await expect((await open()).keys.create(wanted)).rejects.toMatchObject({ kind: 'usage', code: 'key-impossible' });
  });
});

describe('S39: secrets', () => {
  it('D20: are nowhere in the clear: database, log, backup, or a copy of it; nor is the secret of a virtual key', async () => {
    const store = await open();
    const canary = 'sk-canary-7f3a9b2c1d4e5f60';
    await store.secrets.set('openai', canary);
    const { secret } = await store.keys.create({ name: 'one', user: 'mara', scopes: [] });
    expect(await store.secrets.get('openai')).toBe(canary);
    const { path } = await store.backup();
    const elsewhere = join(stage.folder, 'elsewhere');
    await restoreBackup(path, elsewhere);
    for (const home of [stage.home, elsewhere]) {
      for (const words of [canary, canary.slice(-10), secret.slice(3)]) {
        expect(filesWith(home, words)).toEqual([]);
        expect(filesWith(home, Buffer.from(words).toString('base64').slice(0, -4))).toEqual([]);
        expect(filesWith(home, Buffer.from(words).toString('hex'))).toEqual([]);
      }
    }
    // The test can see what is there.
    expect(filesWith(stage.home, 'one').some((file) => file.includes('money.db'))).toBe(true);
    await store.close();
    expect(filesWith(stage.home, canary)).toEqual([]);
  });

  it('D20: a backup never holds the master key, and without it nothing of it can be read', async () => {
    const store = await open();
    await store.secrets.set('openai', 'sk-0123456789abcdef');
    const master = join(stage.home, 'master.key');
    expect(statSync(master).mode & 0o777).toBe(0o600);
    const words = readFileSync(master, 'utf8').trim();
    expect(words).toHaveLength(43);
    const { path } = await store.backup();
    expect(readFileSync(path).includes(words)).toBe(false);
    expect(readFileSync(path).includes('master.key')).toBe(false);
    await store.close();
    const elsewhere = setStage();
    try {
      await restoreBackup(path, elsewhere.home);
      const restored = await elsewhere.open({ environment: {} });
      const gone = { kind: 'configuration', code: 'secret-unreadable', facts: { reason: 'no-master-key' } };
      await expect(restored.secrets.get('openai')).rejects.toMatchObject(gone);
      await expect(restored.secrets.set('openai', 'sk-other')).rejects.toMatchObject(gone);
      expect(readdirSync(elsewhere.home)).not.toContain('master.key');
      writeFileSync(join(elsewhere.home, 'master.key'), words);
      expect(await restored.secrets.get('openai')).toBe('sk-0123456789abcdef');
    } finally {
      await elsewhere.strike();
    }
  });

  it('are given back to the letter, whatever they are, and replaced when set again', async () => {
    const store = await open();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        async (name, secret) => {
          await store.secrets.set(name, 'before');
          await store.secrets.set(name, secret);
          expect(await store.secrets.get(name)).toBe(secret);
          expect(await store.secrets.remove(name)).toBe(true);
          expect(await store.secrets.get(name)).toBeUndefined();
        },
      ),
      { numRuns: 30 },
    );
    expect(await store.secrets.remove('none')).toBe(false);
  });

  it('show their last four characters, and nothing of short ones', async () => {
    const store = await open();
    await store.secrets.set('openai', 'sk-0123456789abcdef');
    await store.secrets.set('short', 'elevenchars');
    expect(await store.secrets.list()).toEqual([
      { name: 'openai', ending: 'cdef', changed: now },
      { name: 'short', ending: '', changed: now },
    ]);
  });

  it('D20: with another master key nothing is read or changed, and with the right one all is there', async () => {
    const right = { REELWRIGHT_MASTER_KEY: 'correct horse battery staple' };
    const wrong = { REELWRIGHT_MASTER_KEY: 'another horse battery staple' };
    await (await open(right)).secrets.set('openai', 'sk-0123456789abcdef');
    const store = await open(wrong);
    const unreadable = { kind: 'configuration', code: 'secret-unreadable', facts: { reason: 'other-master-key' } };
    await expect(store.secrets.get('openai')).rejects.toMatchObject(unreadable);
    await expect(store.secrets.set('openai', 'sk-overwritten')).rejects.toMatchObject(unreadable);
    await expect(store.secrets.set('anthropic', 'sk-mixed-in')).rejects.toMatchObject(unreadable);
    expect(await store.secrets.list()).toEqual([{ name: 'openai', ending: null, changed: now }]);
    expect(readdirSync(stage.home)).not.toContain('master.key');
    expect(await (await open(right)).secrets.get('openai')).toBe('sk-0123456789abcdef');
    // If it is lost, they can be taken away and set anew.
    expect(await store.secrets.remove('openai')).toBe(true);
    await store.secrets.set('openai', 'sk-overwritten');
  });

  it('the master key may be in a file, and is the same in every form of it', async () => {
    const file = join(stage.folder, 'key');
    const bytes = Buffer.alloc(32, 7);
    writeFileSync(file, `${bytes.toString('base64')}\n`);
    await (await open({ REELWRIGHT_MASTER_KEY_FILE: file })).secrets.set('openai', 'sk-0123456789abcdef');
    for (const words of [bytes.toString('hex'), bytes.toString('base64url')]) {
      const store = await open({ REELWRIGHT_MASTER_KEY: words });
      expect(await store.secrets.get('openai')).toBe('sk-0123456789abcdef');
    }
    const missing = await open({ REELWRIGHT_MASTER_KEY_FILE: join(stage.folder, 'none') });
    await expect(missing.secrets.get('openai')).rejects.toMatchObject({ code: 'master-key-unreadable' });
    const short = await open({ REELWRIGHT_MASTER_KEY: 'too short' });
    await expect(short.secrets.get('openai')).rejects.toMatchObject({ code: 'master-key-short' });
  });

  it('are bound to their names and to every bit', async () => {
    const store = await open();
    await store.secrets.set('openai', 'sk-0123456789abcdef');
    await store.secrets.set('anthropic', 'sk-fedcba9876543210');
    const raw = new Database(join(stage.home, 'money.db'));
    const changed = { code: 'secret-unreadable', facts: { reason: 'changed' } };
    try {
      const [row] = raw.prepare("select sealed from secrets where name = 'openai'").all<{ sealed: Buffer }>([]);
      const sealed = row?.sealed ?? Buffer.alloc(0);
      raw.prepare("update secrets set sealed = ? where name = 'anthropic'").run([sealed]);
      await expect(store.secrets.get('anthropic')).rejects.toMatchObject(changed);
      for (let at = 0; at < sealed.length; at++) {
        const bent = Buffer.from(sealed);
        bent[at] = (bent[at] ?? 0) ^ (1 << (at % 8));
        raw.prepare("update secrets set sealed = ? where name = 'openai'").run([bent]);
        await expect(store.secrets.get('openai')).rejects.toMatchObject(changed);
      }
      raw.prepare("update secrets set sealed = ? where name = 'openai'").run([Buffer.alloc(3)]);
      await expect(store.secrets.get('openai')).rejects.toMatchObject(changed);
    } finally {
      raw.close();
    }
  });

  it('two stores that need the first master key at the same time make one', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all([one.secrets.set('a', 'sk-0123456789abcdef'), two.secrets.set('b', 'sk-fedcba9876543210')]);
    expect([await two.secrets.get('a'), await one.secrets.get('b')]).toEqual([
      'sk-0123456789abcdef',
      'sk-fedcba9876543210',
    ]);
  });

  it('a master key others can read is said by the health of the store', async () => {
    const store = await open();
    await store.secrets.set('a', 'sk-0123456789abcdef');
    expect((await store.health()).warnings).toEqual([]);
    const path = join(stage.home, 'master.key');
    const words = readFileSync(path);
    rmSync(path);
    writeFileSync(path, words, { mode: 0o644 });
    expect((await store.health()).warnings).toEqual([expect.stringContaining('chmod 600')]);
  });

  it('S5: a store that only reads opens them', async () => {
    await (await open()).secrets.set('a', 'sk-0123456789abcdef');
    const reader = await stage.open({ readOnly: true, environment: {} });
    expect(await reader.secrets.get('a')).toBe('sk-0123456789abcdef');
  });
});

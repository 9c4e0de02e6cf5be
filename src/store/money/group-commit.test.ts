import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '#fault';
import { type GroupCommit, openGroupCommit } from './group-commit.ts';

let folder: string;
let raw: Database;
let books: GroupCommit;
let told: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reelwright-group-'));
  raw = new Database(join(folder, 'test.db'));
  raw.pragma('journal_mode = wal', { simple: true });
  raw.exec('create table words (word text unique) strict');
  told = [];
  books = openGroupCommit(raw, (error) => error, {
    complete: () => told.push('complete'),
    committed: () => told.push('committed'),
    takenBack: () => told.push('taken back'),
  });
});
afterEach(() => {
  raw.close();
  rmSync(folder, { recursive: true });
});

const put = (word: string) => books.write(() => raw.prepare('insert into words values (?)').run([word]).changes);
const words = () =>
  raw
    .prepare('select word from words order by rowid')
    .all<{ word: string }>([])
    .map(({ word }) => word);

describe('S37: writing together', () => {
  it('shares one transaction among what arrives in the same turn, in its order', async () => {
    expect(await Promise.all(['a', 'b', 'c'].map(put))).toEqual([1, 1, 1]);
    expect(words()).toEqual(['a', 'b', 'c']);
    expect(told).toEqual(['complete', 'committed']);
  });

  it('a refusal is nobody else’s', async () => {
    const refusal = new Fault('limit', 'no', 'No.');
    const refused = books.write(() => {
      throw refusal;
    });
    const [one, two, three] = await Promise.allSettled([put('a'), refused, put('b')]);
    expect([one?.status, two, three?.status]).toEqual([
      'fulfilled',
      { status: 'rejected', reason: refusal },
      'fulfilled',
    ]);
    expect(words()).toEqual(['a', 'b']);
  });

  it('any other error takes everything of that transaction back, and what comes after is not touched by it', async () => {
    const together = await Promise.allSettled([put('a'), put('a'), put('b')]);
    expect(together.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(words()).toEqual([]);
    expect(told).toEqual(['taken back']);
    await put('c');
    expect(words()).toEqual(['c']);
  });

  it('H3, S35: waits for another writer without holding up anybody, and says nothing of it', async () => {
    const other = new Database(join(folder, 'test.db'));
    other.exec("begin immediate; insert into words values ('other')");
    const writing = Promise.all(['a', 'b'].map(put));
    let turns = 0;
    const begun = performance.now();
    const later = new Promise<void>((resolve) => {
      const turn = () => (++turns < 20 ? setTimeout(turn, 1) : resolve());
      turn();
    });
    await later;
    // SQLite's own waiting would have held this process up for five seconds.
    expect(performance.now() - begun).toBeLessThan(2500);
    expect(words()).toEqual([]);
    other.exec('commit');
    other.close();
    await writing;
    expect(words()).toEqual(['other', 'a', 'b']);
  });

  it('is quiet when everything is written', async () => {
    const writing = Array.from({ length: 1200 }, (_, index) => put(`${index}`));
    await books.quiet();
    expect(words()).toHaveLength(1200);
    await Promise.all(writing);
    await books.quiet();
  });
});

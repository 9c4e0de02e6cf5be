import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Holder, Store } from '#store';
import { type Stage, setStage } from './trial/stage.ts';

let stage: Stage;
let store: Store;
beforeEach(async () => {
  stage = setStage();
  store = await stage.open({ clock: () => 1_700_000_000_000 });
});
afterEach(() => stage.strike());

describe('claims', () => {
  it('S25, S26: one holder a name, and the second is told who and since when', async () => {
    const actor = stage.actor('claim', 'server');
    await actor.said(1);
    const before = Date.now();
    await expect(store.locks.claim('server')).rejects.toMatchObject({
      kind: 'conflict',
      code: 'already-running',
      message: expect.stringContaining(`Process ${actor.pid} has held "server" since 20`),
      facts: { name: 'server', pid: actor.pid, since: expect.closeTo(before, -4) },
      hint: expect.stringContaining(`${actor.pid}`),
    });
    const release = await store.locks.claim('build:film-1');
    expect((await store.locks.held('')).map(({ name }) => name).sort()).toEqual(['build:film-1', 'server']);
    expect(await store.locks.held('build:')).toMatchObject([
      { name: 'build:film-1', pid: process.pid, since: 1_700_000_000_000 },
    ]);
    await release();
    await release();
    expect(await store.locks.held('build:')).toEqual([]);
  });

  it('S25: hold within one process, too', async () => {
    const other = await stage.open();
    const release = await store.locks.claim('server');
    await expect(store.locks.claim('server')).rejects.toMatchObject({ facts: { pid: process.pid } });
    await expect(other.locks.claim('server')).rejects.toMatchObject({ facts: { pid: process.pid } });
    await release();
    await (await other.locks.claim('server'))();
  });

  it('S25: end with a holder that is killed, three times over', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const actor = stage.actor('claim', 'server');
      await actor.said(1);
      await expect(store.locks.claim('server')).rejects.toMatchObject({ facts: { pid: actor.pid } });
      await actor.kill();
      const release = await store.locks.claim('server');
      await release();
    }
  });

  it('S26: a second one waits when it is asked to, and says for whom', async () => {
    const actor = stage.actor('claim', 'build:film-1');
    await actor.said(1);
    const told: (Holder | null)[] = [];
    const waiting = store.locks.claim('build:film-1', { wait: true, onWait: (holder) => told.push(holder) });
    while (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toMatchObject([{ name: 'build:film-1', pid: actor.pid }]);
    actor.tell('release');
    await (await waiting)();
  });

  it('S26: waiting ends when it is cancelled', async () => {
    const release = await store.locks.claim('build:film-1');
    const stop = new AbortController();
    const waiting = store.locks.claim('build:film-1', { wait: true, signal: stop.signal, onWait: () => stop.abort() });
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled', code: 'claim-cancelled' });
    await release();
  });

  it('S25: names that look alike as files are different claims, and no name leaves the folder', async () => {
    const names = ['build:a', 'build_a', 'build:a ', '../../escape', 'x'.repeat(500), '\ud800', ''];
    const releases = [];
    for (const name of names) releases.push(await store.locks.claim(name));
    for (const release of releases) await release();
    expect(readdirSync(stage.folder)).toEqual(['home']);
    expect(readdirSync(join(stage.home, 'locks')).filter((name) => name.endsWith('.lock')).length).toBe(
      names.length + 1,
    );
  });

  it('S25: twenty waiting claims take their turns one at a time', async () => {
    let inside = 0;
    let most = 0;
    const turn = async () => {
      const release = await store.locks.claim('build:film-1', { wait: true });
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
      await release();
    };
    await Promise.all(Array.from({ length: 20 }, turn));
    expect(most).toBe(1);
  });
});

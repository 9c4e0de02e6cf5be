import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Film } from '#film';
import type { Store } from '#store';
import { changeTo, filmNamed, type Stage, setStage } from './trial/stage.ts';

let stage: Stage;
let store: Store;
beforeEach(async () => {
  stage = setStage();
  store = await stage.open();
});
afterEach(() => stage.strike());

describe('saving', () => {
  it('S12: stores the film and its change, and both are there after opening again', async () => {
    const film = filmNamed('one');
    await store.films.create(film, changeTo(1, 'made'));
    await store.films.save({ ...film, title: 'Two' }, changeTo(2, 'renamed'), { revision: 1 });
    await store.close();
    const again = await stage.open();
    expect(await again.films.load('one')).toEqual({ film: { ...film, title: 'Two' }, revision: 2 });
    expect(await again.films.changes('one')).toEqual([changeTo(1, 'made'), changeTo(2, 'renamed')]);
  });

  it('S12: stores nothing of a save that fails half way', async () => {
    await store.films.create(filmNamed('one', '/a'), changeTo(1));
    await store.films.create(filmNamed('two', '/b'), changeTo(1));
    const save = store.films.save({ ...filmNamed('two', '/a'), title: 'taken' }, changeTo(2), { revision: 1 });
    await expect(save).rejects.toMatchObject({ kind: 'conflict', code: 'source-taken', facts: { source: '/a' } });
    expect(await store.films.load('two')).toEqual({ film: filmNamed('two', '/b'), revision: 1 });
    expect(await store.films.changes('two')).toHaveLength(1);
  });

  it('S13: refuses what was made on another revision', async () => {
    const film = filmNamed('one');
    await store.films.create(film, changeTo(1));
    await store.films.save({ ...film, title: 'first' }, changeTo(2), { revision: 1 });
    const late = store.films.save({ ...film, title: 'late' }, changeTo(2), { revision: 1 });
    await expect(late).rejects.toMatchObject({
      kind: 'conflict',
      code: 'film-changed-meanwhile',
      facts: { film: 'one', expected: 1, stored: 2 },
    });
    await expect(store.films.create(film, changeTo(1))).rejects.toMatchObject({ code: 'film-changed-meanwhile' });
    const unknown = store.films.save(filmNamed('none'), changeTo(5), { revision: 4 });
    await expect(unknown).rejects.toMatchObject({ code: 'film-changed-meanwhile', facts: { stored: null } });
    expect((await store.films.load('one')).film.title).toBe('first');
  });

  it('S13: of fifty saves at once on the same revision, one is stored', async () => {
    const film = filmNamed('one');
    await store.films.create(film, changeTo(1));
    const other = await stage.open();
    const saves = Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? store : other).films.save({ ...film, title: `${index}` }, changeTo(2), { revision: 1 }),
    );
    const results = await Promise.allSettled(saves);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    expect((await store.films.load('one')).film.title).toBe(`${winner}`);
  });

  it('S16: refuses a change that leaves a gap', async () => {
    const gap = store.films.save(filmNamed('one'), changeTo(2), { revision: null });
    await expect(gap).rejects.toMatchObject({ code: 'change-out-of-order' });
  });

  it('S14: one living film a path; films without a path are never in the way', async () => {
    await store.films.create(filmNamed('one', '/a'), changeTo(1));
    await expect(store.films.create(filmNamed('two', '/a'), changeTo(1))).rejects.toMatchObject({
      code: 'source-taken',
    });
    await store.films.create(filmNamed('three', ''), changeTo(1));
    await store.films.create(filmNamed('four', ''), changeTo(1));
    expect((await store.films.findBySource('/a'))?.id).toBe('one');
    expect(await store.films.findBySource('')).toBeUndefined();
    expect(await store.films.findBySource("/a' or '1'='1")).toBeUndefined();
  });
});

describe('removing', () => {
  it('S15: takes it out of the lists and keeps everything', async () => {
    await store.films.create(filmNamed('one', '/a'), changeTo(1));
    await store.films.versions.name('one', 'first cut', 1);
    await store.films.remove('one');
    await store.films.remove('one');
    expect(await store.films.list()).toEqual([]);
    expect(await store.films.list({ removed: true })).toMatchObject([{ id: 'one', title: 'one' }]);
    expect(await store.films.findBySource('/a')).toBeUndefined();
    const gone = { kind: 'not-found', code: 'film-removed' };
    await expect(store.films.load('one')).rejects.toMatchObject(gone);
    await expect(store.films.save(filmNamed('one', '/a'), changeTo(2), { revision: 1 })).rejects.toMatchObject(gone);
    await store.films.restore('one');
    expect(await store.films.load('one')).toEqual({ film: filmNamed('one', '/a'), revision: 1 });
    expect(await store.films.changes('one')).toHaveLength(1);
    expect(await store.films.versions.list('one')).toHaveLength(1);
  });

  it('S14: its path is free, and then it cannot come back to it', async () => {
    await store.films.create(filmNamed('one', '/a'), changeTo(1));
    await store.films.remove('one');
    await store.films.create(filmNamed('two', '/a'), changeTo(1));
    const restore = store.films.restore('one');
    await expect(restore).rejects.toMatchObject({ code: 'source-taken', facts: { film: 'one', source: '/a' } });
  });

  it('says which film is not there', async () => {
    const missing = { kind: 'not-found', code: 'film-missing', facts: { film: 'none' } };
    await expect(store.films.load('none')).rejects.toMatchObject(missing);
    await expect(store.films.remove('none')).rejects.toMatchObject(missing);
    await expect(store.films.restore('none')).rejects.toMatchObject(missing);
    await expect(store.films.versions.name('none', 'x', 1)).rejects.toMatchObject(missing);
  });
});

describe('the log and the versions', () => {
  it('S16: is read from where one was, and orders by revision though the clock went back', async () => {
    const film = filmNamed('one');
    await store.films.create(film, changeTo(1));
    for (let revision = 2; revision <= 12; revision++) {
      await store.films.save(film, changeTo(revision), { revision: revision - 1 });
    }
    const revisions = (await store.films.changes('one', { after: 3, limit: 4 })).map(({ revision }) => revision);
    expect(revisions).toEqual([4, 5, 6, 7]);
    expect((await store.films.changes('one')).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
  });

  it('S17: a version is the film as it was', async () => {
    const film = filmNamed('one');
    await store.films.create(film, changeTo(1));
    await store.films.versions.name('one', 'first cut', 1);
    await store.films.save({ ...film, title: 'later' }, changeTo(2), { revision: 1 });
    expect(await store.films.versions.load('one', 'first cut')).toEqual({ film, revision: 1 });
    await expect(store.films.versions.name('one', 'first cut', 2)).rejects.toMatchObject({ code: 'version-exists' });
    await expect(store.films.versions.name('one', 'old', 1)).rejects.toMatchObject({ code: 'film-changed-meanwhile' });
    await store.films.versions.name('one', 'second cut', 2);
    expect((await store.films.versions.list('one')).map(({ name, revision }) => [name, revision])).toEqual([
      ['first cut', 1],
      ['second cut', 2],
    ]);
    await store.films.versions.forget('one', 'first cut');
    await expect(store.films.versions.load('one', 'first cut')).rejects.toMatchObject({ code: 'version-missing' });
  });

  it('keeps every word of any script, in names and in films', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        async (id, title, name) => {
          const film: Film = { ...filmNamed(id), title, screenplay: name + title };
          await store.films.create(film, changeTo(1, title));
          await store.films.versions.name(id, name, 1);
          expect((await store.films.load(id)).film).toEqual(film);
          expect(await store.films.changes(id)).toEqual([changeTo(1, title)]);
          expect((await store.films.versions.load(id, name)).film).toEqual(film);
        },
      ),
      { numRuns: 60 },
    );
  });
});

type Deed =
  | { readonly do: 'save' | 'late' | 'remove' | 'restore' | 'version'; readonly film: number }
  | { readonly do: 'reopen' };

describe('any history', () => {
  it('S12 to S17: equals what a plain list would hold', async () => {
    const deed: fc.Arbitrary<Deed> = fc.oneof(
      {
        weight: 12,
        arbitrary: fc.record({
          do: fc.constantFrom('save', 'save', 'save', 'late', 'remove', 'restore', 'version'),
          film: fc.nat(2),
        }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen') }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(deed, { maxLength: 40 }), async (run, deeds) => {
        const model = new Map<string, { titles: string[]; removed: boolean; versions: Map<string, number> }>();
        for (const [index, each] of deeds.entries()) {
          if (each.do === 'reopen') {
            await store.close();
            store = await stage.open();
            continue;
          }
          const id = `${run}-${each.film}`;
          const known = model.get(id);
          const film = { ...filmNamed(id), title: `${index}` };
          const revision = known?.titles.length ?? 0;
          if (each.do === 'save' || each.do === 'late') {
            const on = each.do === 'late' ? revision + 1 : revision;
            const saved = store.films.save(film, changeTo(on + 1), { revision: on === 0 ? null : on });
            if (each.do === 'late' || known?.removed) await expect(saved).rejects.toMatchObject({ name: 'Fault' });
            else {
              await saved;
              if (known === undefined) model.set(id, { titles: [film.title], removed: false, versions: new Map() });
              else known.titles.push(film.title);
            }
          } else if (known === undefined) {
            continue;
          } else if (each.do === 'version') {
            if (known.removed || known.versions.has(`v${index}`)) continue;
            await store.films.versions.name(id, `v${index}`, revision);
            known.versions.set(`v${index}`, revision);
          } else {
            await store.films[each.do](id);
            known.removed = each.do === 'remove';
          }
        }
        for (const [id, { titles, removed, versions }] of model) {
          if (removed) await expect(store.films.load(id)).rejects.toMatchObject({ code: 'film-removed' });
          else
            expect(await store.films.load(id)).toMatchObject({
              revision: titles.length,
              film: { title: titles.at(-1) },
            });
          expect((await store.films.changes(id)).map((change) => change.revision)).toEqual(
            titles.map((_, at) => at + 1),
          );
          for (const [name, at] of versions) {
            expect((await store.films.versions.load(id, name)).film.title).toBe(titles[at - 1]);
          }
        }
        const living = (await store.films.list()).map(({ id }) => id).filter((id) => id.startsWith(run));
        expect(living.sort()).toEqual(
          [...model]
            .filter(([, film]) => !film.removed)
            .map(([id]) => id)
            .sort(),
        );
      }),
      { numRuns: 25 },
    );
  });
});

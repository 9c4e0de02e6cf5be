import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FilmId, recordReplacement, smallFilm } from '#film';
import { openStudio, type Studio } from '#studio';
import { houseOf } from '../house-of-studio.ts';
import { RememberedInMemory } from '../remembering/memory.ts';
import { RunsInMemory } from '../runs/memory.ts';
import { openServer, type Server } from '../server.ts';
import { serverSettings } from '../settings.ts';
import { GUEST_KEY, HouseDouble } from '../trial/house.ts';
import { placeFor, problemIn, refused, requestOf, type Visit } from '../trial/visit.ts';

const run = (name: string) => `/api/v1/operations/${name}`;
const jsonOf = async (answer: Response) => JSON.parse(await answer.text());

describe('operations', () => {
  const { ask, house } = placeFor();

  it('are listed with what goes in and what comes out; what opens files of this machine is not', async () => {
    const { operations } = await jsonOf(await ask('/api/v1/operations'));
    expect(operations).toContainEqual(
      expect.objectContaining({
        name: 'text.echo',
        effect: 'read',
        needs: 'studio',
        input: expect.objectContaining({ type: 'object' }),
      }),
    );
    expect(operations.map(({ name }: { name: string }) => name)).not.toContain('text.open-file');
    expect(await problemIn(await ask(run('text.open-file'), { body: {} }))).toEqual(
      refused(403, 'operation-here-only'),
    );
  });

  it('are done', async () => {
    const answer = await ask(run('text.echo'), { body: { input: { words: 'hello' } } });
    expect([answer.status, await jsonOf(answer)]).toEqual([200, { output: { words: 'hello' } }]);
  });

  it.each([
    ['one there is not', 'text.ecko', { body: {} }, 404, 'operation-unknown'],
    ['wrong input', 'text.echo', { body: { input: {} } }, 400, 'input-invalid'],
    ['no film', 'film.title', { body: { input: { words: 'x' } } }, 400, 'film-not-named'],
    ['a film there is not', 'film.title', { body: { film: 'none', input: { words: 'x' } } }, 404, 'film-missing'],
    ['destroying without saying so', 'film.remove', { body: { film: 'film-two' } }, 400, 'confirmation-missing'],
    ['spending without a key', 'text.pay', { body: {} }, 400, 'idempotency-key-missing'],
    ['an odd key', 'text.pay', { body: {}, headers: { 'idempotency-key': 'a b' } }, 400, 'idempotency-key-odd'],
  ])('%s is refused', async (_, name, visit: Visit, status, code) => {
    expect(await problemIn(await ask(run(name), visit))).toEqual(refused(status, code));
  });

  it('A20: what breaks is an error with a number, without its insides; the log has them', async () => {
    const place = placeFor();
    const answer = await place.ask(run('text.break'), { body: {}, headers: { 'x-request-id': 'mine-1' } });
    expect([answer.status, answer.headers.get('x-request-id')]).toEqual([500, 'mine-1']);
    const problem = await jsonOf(answer);
    expect(problem).toMatchObject({ code: 'unexpected', instance: 'mine-1' });
    expect(JSON.stringify(problem)).not.toMatch(/cannot read|\.ts|\s+at /);
    expect(place.lines.join('\n')).toMatch(/"event":"trouble","request":"mine-1".*cannot read/);
  });

  it('A16: a change made on another revision is refused with the current one', async () => {
    const body = { film: 'film-one', input: { words: 'x' } };
    const { revision } = house.stored('film-one');
    const good = await ask(run('film.title'), { body, headers: { 'if-match': `"${revision}"` } });
    expect(good.status).toBe(200);
    const stale = await ask(run('film.title'), { body, headers: { 'if-match': `"${revision}"` } });
    expect(await jsonOf(stale)).toMatchObject({
      status: 412,
      code: 'revision-stale',
      facts: { revision: revision + 1 },
    });
  });
});

describe('an Idempotency-Key', () => {
  const pay = { body: {}, headers: { 'idempotency-key': 'one' } };

  it('A15: two at once are one, and get the same answer', async () => {
    const { ask, house } = placeFor();
    const gate = Promise.withResolvers<void>();
    house.paying = gate.promise;
    const both = [ask(run('text.pay'), pay), ask(run('text.pay'), pay)];
    gate.resolve();
    const answers = await Promise.all(both);
    expect(await Promise.all(answers.map(jsonOf))).toEqual([{ output: { paid: 1 } }, { output: { paid: 1 } }]);
    expect(answers.map(({ headers }) => headers.get('idempotency-replayed')).sort()).toEqual(['true', null].sort());
    expect(house.paid).toBe(1);
  });

  it('A15: it is still remembered after a restart, and not for somebody else', async () => {
    const house = new HouseDouble();
    await placeFor({}, house).ask(run('text.pay'), pay);
    const { ask } = placeFor({}, house);
    const again = await ask(run('text.pay'), pay);
    expect([await jsonOf(again), again.headers.get('idempotency-replayed')]).toEqual([{ output: { paid: 1 } }, 'true']);
    expect(await jsonOf(await ask(run('text.pay'), { ...pay, key: GUEST_KEY }))).toEqual({ output: { paid: 2 } });
  });

  it('A15: with another body it is refused', async () => {
    const { ask, house } = placeFor();
    await ask(run('text.pay'), pay);
    const other = await ask(run('text.pay'), { ...pay, body: { input: {}, confirm: true } });
    expect(await problemIn(other)).toEqual(refused(422, 'key-used-otherwise'));
    expect(house.paid).toBe(1);
  });

  it('A15: a request that died half-way is not made again', async () => {
    const house = new HouseDouble();
    house.paying = new Promise(() => {});
    void placeFor({}, house).ask(run('text.pay'), pay);
    await new Promise((done) => setTimeout(done, 10));
    const after = await placeFor({}, house).ask(run('text.pay'), pay);
    expect(await problemIn(after)).toEqual(refused(409, 'request-unfinished'));
    expect(house.paid).toBe(1);
  });

  it('A15: who leaves does not take the answer from who waits for the same', async () => {
    const { ask, house } = placeFor();
    const gate = Promise.withResolvers<void>();
    house.paying = gate.promise;
    const leaving = new AbortController();
    const first = ask(run('text.pay'), { ...pay, signal: leaving.signal });
    const second = ask(run('text.pay'), pay);
    leaving.abort();
    gate.resolve();
    await first;
    expect(await jsonOf(await second)).toEqual({ output: { paid: 1 } });
  });

  it('a refusal before anything was done may be tried again', async () => {
    const { ask } = placeFor();
    const headers = { 'idempotency-key': 'k' };
    expect((await ask(run('text.echo'), { body: { input: {} }, headers })).status).toBe(400);
    expect((await ask(run('text.echo'), { body: { input: { words: 'x' } }, headers })).status).toBe(200);
  });

  it('M20: what may be a secret is not written down', async () => {
    const house = new HouseDouble();
    const kept: string[] = [];
    house.remembered = Object.assign(new RememberedInMemory(house.clock), {
      finish: async (_: string, answer: unknown) => void kept.push(JSON.stringify(answer)),
    });
    const { ask } = placeFor({}, house);
    for (let time = 0; time < 2; time++) {
      const answer = await ask(run('key.make'), { body: {}, headers: { 'idempotency-key': 'k' } });
      expect(await jsonOf(answer)).toEqual({ output: { secret: 'rw-brand-new-secret' } });
    }
    expect(kept).toEqual([]);
  });
});

describe('on a real studio', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reelwright-server-'));
  let studio: Studio;
  let server: Server;
  let secret: string;
  const ask = (path: string, visit: Visit = {}) => server.fetch(requestOf(path, { key: secret, ...visit }));

  beforeAll(async () => {
    studio = await openStudio({ home: join(folder, 'home') });
    const { film, change } = recordReplacement(
      null,
      { ...smallFilm(), id: FilmId.parse('film-one') },
      {
        author: { kind: 'hand', name: '' },
        operation: 'film.import',
        summary: 'Imported',
        at: 1,
        revision: 1,
      },
    );
    await studio.store.films.create(film, change);
    ({ secret } = await studio.store.keys.create({ name: 'test', user: 'local', scopes: ['*'] }));
    const parts = { runs: new RunsInMemory(studio.clock), remembered: new RememberedInMemory(studio.clock) };
    server = openServer(houseOf(studio, parts), serverSettings());
  });
  afterAll(async () => {
    await server.close();
    await studio.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a film is listed, read with its revision, changed, and read again', async () => {
    expect(await jsonOf(await ask('/api/v1/films'))).toMatchObject({
      films: [{ id: 'film-one', revision: 1 }],
      next: null,
    });
    const first = await ask('/api/v1/films/film-one');
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    const body = { film: 'film-one', input: { title: 'Another' } };
    const renamed = await ask(run('film.rename'), { body, headers: { 'if-match': '"1"' } });
    expect(await jsonOf(renamed)).toEqual({ output: { title: 'Another' } });
    expect((await ask(run('film.rename'), { body, headers: { 'if-match': '"1"' } })).status).toBe(412);
    expect((await ask('/api/v1/films/film-one', { headers: { 'if-none-match': '"1"' } })).status).toBe(200);
    const now = await ask('/api/v1/films/film-one', { headers: { 'if-none-match': 'W/"2"' } });
    expect([now.status, await now.text()]).toEqual([304, '']);
  });

  it('every operation refuses nonsense without breaking', async () => {
    const { operations } = await jsonOf(await ask('/api/v1/operations'));
    expect(operations.length).toBeGreaterThan(10);
    for (const { name } of operations) {
      const answer = await ask(run(name), {
        body: { film: 'film-one', input: { nonsense: true }, confirm: true },
        headers: { 'idempotency-key': `n-${name}` },
      });
      expect(await problemIn(answer), name).toEqual(refused(400, 'input-invalid'));
    }
  });

  it('A16: a film is removed at the revision that is meant, and only then', async () => {
    const remove = (headers: Record<string, string>) => ask('/api/v1/films/film-one', { method: 'DELETE', headers });
    expect(await problemIn(await remove({}))).toEqual(refused(428, 'revision-missing'));
    expect(await problemIn(await remove({ 'if-match': '"1"' }))).toEqual(refused(412, 'revision-stale'));
    expect(await problemIn(await remove({ 'if-match': 'W/"2"' }))).toEqual(refused(412, 'revision-stale'));
    expect((await remove({ 'if-match': '"2"' })).status).toBe(204);
    expect(await problemIn(await ask('/api/v1/films/film-one'))).toEqual(refused(404, 'film-removed'));
  });

  it('is ready, and says what it is made of', async () => {
    const { status, checks } = await jsonOf(await ask('/readyz', { key: '' }));
    expect(['ready', 'degraded']).toContain(status);
    expect(checks.map(({ name }: { name: string }) => name)).toEqual(['database', 'disk', 'ffmpeg']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serverSettings } from '../settings.ts';
import { GUEST_KEY, OWNER_KEY, READER_KEY } from '../trial/house.ts';
import { placeFor, problemIn, refused, type Visit } from '../trial/visit.ts';
import { Counting } from './counting.ts';
import { Sessions } from './sessions.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const by = (cookie: string, more: Visit = {}): Visit => ({ ...more, key: '', headers: { ...more.headers, cookie } });

describe('who is let in', () => {
  const { ask } = placeFor();

  it('nobody without a key or a session, but for what is open to all', async () => {
    const place = placeFor();
    for (const { method, path, needs, openLocally } of place.server.routes) {
      const where = path.replaceAll(/\{\w+\}/g, 'film-one');
      const answer = await place.ask(where, { method, key: '', ...(method === 'POST' ? { body: {} } : {}) });
      const open = needs === 'nobody' || openLocally === true;
      expect(answer.status === 401, `${method} ${path}`).toBe(!open);
      if (!open) expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it.each([
    ['authorization', `Bearer ${OWNER_KEY}`],
    ['authorization', `bearer   ${OWNER_KEY}`],
    ['x-api-key', OWNER_KEY],
  ])('A7: a key in %s is a key', async (name, value) => {
    expect((await ask('/api/v1/session', { key: '', headers: { [name]: value } })).status).toBe(200);
  });

  it('A7: a key is no session, and two keys are one too many', async () => {
    const cookie = `reelwright-4700=${OWNER_KEY}`;
    expect(await problemIn(await ask('/api/v1/session', by(cookie)))).toEqual(refused(401, 'session-unknown'));
    const two = await ask('/api/v1/session', { headers: { 'x-api-key': GUEST_KEY } });
    expect(await problemIn(two)).toEqual(refused(400, 'credentials-two'));
  });

  it.each([
    "Bearer ' OR 1=1--",
    'Bearer eyJhbGciOiJub25lIn0.eyJ1c2VyIjoibG9jYWwifQ.',
    `Bearer ${OWNER_KEY}x`,
    `Basic ${btoa('local:local')}`,
    'Bearer',
    'Bearer \u00ff\u00fe',
    `Bearer ${'x'.repeat(10_000)}`,
  ])('A5, A6: %s opens nothing, and the answer does not say why', async (authorization) => {
    const answer = await placeFor().ask('/api/v1/films', { key: '', headers: { authorization } });
    expect(await problemIn(answer)).toEqual(refused(401, 'key-unknown'));
  });

  it('A5: after twenty failures in a minute the source is told to wait; who has a good key is not', async () => {
    const place = placeFor();
    const wrong: Visit = { key: 'rw-wrong', source: '192.0.2.7' };
    for (let time = 0; time < 20; time++) expect((await place.ask('/api/v1/films', wrong)).status).toBe(401);
    const locked = await place.ask('/api/v1/films', wrong);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemIn(locked)).toEqual(refused(429, 'rate-limited'));
    expect((await place.ask('/api/v1/films', { source: '192.0.2.7' })).status).toBe(200);
    expect((await place.ask('/api/v1/films', { ...wrong, source: '192.0.2.8' })).status).toBe(401);
  });

  it('a key does what its scopes say and no more', async () => {
    const read = await ask('/api/v1/films', { key: READER_KEY });
    expect(read.status).toBe(200);
    const edit = await ask('/api/v1/operations/film.title', { key: READER_KEY, body: { film: 'film-one' } });
    expect(await problemIn(edit)).toEqual(refused(403, 'scope-missing'));
    const manage = await ask('/api/v1/operations/key.make', { key: READER_KEY, body: {} });
    expect(await problemIn(manage)).toEqual(refused(403, 'scope-missing'));
  });

  it('figures are for this machine itself, not for who comes through a proxy on it', async () => {
    expect((await ask('/metrics', { key: '' })).status).toBe(200);
    expect((await ask('/metrics', { key: '', source: '192.0.2.7' })).status).toBe(401);
    expect((await ask('/metrics', { key: '', headers: { 'x-forwarded-for': '192.0.2.7' } })).status).toBe(401);
    expect((await ask('/metrics', { key: READER_KEY, source: '192.0.2.7' })).status).toBe(403);
  });
});

describe('sessions', () => {
  it('an invitation becomes a session once', async () => {
    const { server, ask } = placeFor();
    const token = server.invite();
    const entered = await ask(`/enter?token=${token}`, { key: '' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/docs']);
    expect(entered.headers.get('set-cookie')).toMatch(
      /^reelwright-4700=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Expires=/,
    );
    expect((await ask('/api/v1/session', by(cookieOf(entered)))).status).toBe(200);
    const again = await ask(`/enter?token=${token}`, { key: '' });
    expect([again.status, again.headers.get('set-cookie')]).toEqual([401, null]);
    const posted = await ask('/api/v1/session', { key: '', body: { token } });
    expect(await problemIn(posted)).toEqual(refused(401, 'entry-refused'));
  });

  it('ends when its owner leaves', async () => {
    const { server, ask } = placeFor();
    const cookie = cookieOf(await ask('/api/v1/session', { key: '', body: { token: server.invite() } }));
    expect((await ask('/api/v1/session', by(cookie, { method: 'DELETE' }))).status).toBe(204);
    expect(await problemIn(await ask('/api/v1/films', by(cookie)))).toEqual(refused(401, 'session-unknown'));
  });

  it('ends after thirty days, and an invitation after one', () => {
    let now = 0;
    const sessions = new Sessions(() => now);
    const invited = sessions.invite('local');
    const { secret } = sessions.open('local');
    now = 24 * 3_600_000;
    expect(sessions.accept(invited)).toBeUndefined();
    now = 30 * 24 * 3_600_000 - 1;
    expect(sessions.find(secret)).toMatchObject({ user: 'local' });
    now += 1;
    expect(sessions.find(secret)).toBeUndefined();
  });
});

describe('the password', () => {
  const given = { password: 'correct horse', host: '0.0.0.0' };

  it('lets in who knows it, by a form or as JSON', async () => {
    const { ask } = placeFor(given);
    const form = await ask('/enter', { key: '', body: 'password=correct%20horse', headers: FORM });
    expect(form.status).toBe(303);
    expect((await ask('/api/v1/session', by(cookieOf(form)))).status).toBe(200);
    const json = await ask('/api/v1/session', { key: '', body: { password: 'correct horse' } });
    expect(json.status).toBe(204);
    const wrong = await ask('/enter', { key: '', body: 'password=wrong', headers: FORM });
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
  });

  it('A5: is not asked for more than twenty times a minute from one source, right or wrong', async () => {
    const { ask } = placeFor({ ...given, limits: { failuresPerMinute: 3 } });
    const guess = (password: string, source: string) =>
      ask('/api/v1/session', { key: '', source, body: { password } }).then(({ status }) => status);
    for (let time = 0; time < 3; time++) expect(await guess('wrong', '2001:db8:1:1::1')).toBe(401);
    expect(await guess('correct horse', '2001:db8:1:1::2')).toBe(429);
    expect(await guess('correct horse', '2001:db8:1:2::1')).toBe(204);
  });

  it('A4: only a form is taken from the page, only JSON elsewhere', async () => {
    const { ask } = placeFor(given);
    expect((await ask('/enter', { key: '', body: { password: 'correct horse' } })).status).toBe(415);
    const form = await ask('/api/v1/session', { key: '', body: 'password=correct+horse', headers: FORM });
    expect(await problemIn(form)).toEqual(refused(415, 'media-type-wrong'));
  });
});

describe('standing open', () => {
  const listening = (given: Parameters<typeof placeFor>[0], empty = true) => {
    const { house, server } = placeFor({ port: 0, ...given });
    if (empty) for (const secret of [OWNER_KEY, GUEST_KEY, READER_KEY]) house.keys.take(secret);
    return server;
  };

  it.each(['0.0.0.0', '::', '192.0.2.1'])('A8: %s is not listened on without a password or a key', async (host) => {
    await expect(listening({ host }).listen()).rejects.toMatchObject({
      kind: 'configuration',
      code: 'authentication-missing',
    });
  });

  it('A8: a password must be worth the name', async () => {
    const server = listening({ host: '0.0.0.0', password: '1234567' });
    await expect(server.listen()).rejects.toMatchObject({ kind: 'configuration', code: 'password-short' });
  });

  it.each([
    ['with a password', { password: 'long enough' }, true],
    ['with a key', {}, false],
    ['when it is asked for', { insecureNoAuth: true }, true],
  ])('A8: it is %s', async (_, more, empty) => {
    const server = listening({ host: '0.0.0.0', ...more }, empty);
    const { url } = await server.listen();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/films`)).status).toBe('insecureNoAuth' in more ? 200 : 401);
    await server.close();
  });

  it('by default it is open to this machine alone', () => {
    expect(serverSettings()).toMatchObject({ host: '127.0.0.1', port: 4700, insecureNoAuth: false });
  });
});

describe('counting', () => {
  it('A19: a limit is never exceeded in any minute, and a subject is never refused for others', () => {
    const step = fc.record({ wait: fc.integer({ min: 0, max: 30_000 }), subject: fc.constantFrom('one', 'two') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 10 }), (steps, limit) => {
        let now = 0;
        const counting = new Counting(() => now);
        const taken: { subject: string; at: number }[] = [];
        for (const { wait, subject } of steps) {
          now += wait;
          const within = taken.filter((one) => one.subject === subject && one.at > now - 60_000).length;
          const longer = taken.filter((one) => one.subject === subject && one.at > now - 62_000).length;
          const { allowed, remaining, reset } = counting.take(subject, limit);
          if (allowed) {
            expect(within).toBeLessThan(limit);
            taken.push({ subject, at: now });
          } else expect(longer).toBeGreaterThanOrEqual(limit);
          expect(remaining).toBeLessThanOrEqual(limit);
          expect(reset).toBeLessThanOrEqual(61);
        }
      }),
    );
  });

  it('A19: whoever waits as long as is said is let in', () => {
    let now = 123_456;
    const counting = new Counting(() => now);
    for (let time = 0; time < 3; time++) counting.take('one', 3);
    const { allowed, reset } = counting.take('one', 3);
    expect(allowed).toBe(false);
    now += reset * 1000;
    expect(counting.take('one', 3).allowed).toBe(true);
  });

  it('A19: a clock that goes back lets nobody in, and locks nobody out', () => {
    let now = 600_000;
    const counting = new Counting(() => now);
    counting.take('one', 1);
    now = 0;
    expect(counting.take('one', 1).allowed).toBe(false);
    expect(counting.take('two', 1).allowed).toBe(true);
    now = 700_000;
    expect(counting.take('one', 1).allowed).toBe(true);
  });

  it('A19: beyond its limit a key gets 429 with when to come back, and others do not', async () => {
    const { ask } = placeFor();
    for (let time = 0; time < 5; time++) {
      const { status, headers } = await ask('/api/v1/films', { key: READER_KEY });
      expect([status, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]).toEqual([
        200,
        '5',
        String(4 - time),
      ]);
    }
    const beyond = await ask('/api/v1/films', { key: READER_KEY });
    expect(beyond.headers.get('retry-after')).toBe(beyond.headers.get('ratelimit-reset'));
    expect(await problemIn(beyond)).toEqual(refused(429, 'rate-limited'));
    expect((await ask('/api/v1/films')).status).toBe(200);
  });
});
